//! Days as people write them.
//!
//! A day is understood in figures, in the order of the visitor's country (`26.12.31`, `31/12/2026`); with the name of
//! the month in their language; with the words for year, month and day; in Han numbers; in the years of the Thai
//! calendar (2569), of the Japanese eras (令和8年) and of the Republic of China (115年); and as today and tomorrow. A day
//! without a year is not guessed: the visitor is asked again.

use crate::day::Day;
use crate::lexicon::Lexicon;
use crate::normalise::folded;
use crate::words::NormalisedText;

/// The year 1 of the Thai calendar is 543 before ours, as the year 1 of the era Reiwa is 2019.
const THAI: i16 = 543;
const REIWA: i16 = 2018;
const HEISEI: i16 = 1988;
/// The year 1 of the calendar of the Republic of China is 1912.
const MINGUO: i16 = 1911;

/// Characters from the first to the last figure of a date whose parts are named.
const NAMED_MOST: usize = 24;

/// The keys of the words for the months.
pub(crate) const MONTHS: [&str; 12] = [
    "word-month-1",
    "word-month-2",
    "word-month-3",
    "word-month-4",
    "word-month-5",
    "word-month-6",
    "word-month-7",
    "word-month-8",
    "word-month-9",
    "word-month-10",
    "word-month-11",
    "word-month-12",
];

/// The day that a text names, with the words of the visitor's language.
pub(crate) fn date(text: &str, words: &NormalisedText, lexicon: &Lexicon, today: Day) -> Option<Day> {
    if lexicon.is("word-today", words.as_str()) {
        return Some(today);
    }
    if lexicon.is("word-tomorrow", words.as_str()) {
        return Some(today.plus(1));
    }
    let text = figures_of_han(&folded(text));
    let day = in_figures(&text, lexicon).or_else(|| with_a_month(words, lexicon));
    day.filter(|day| day.days_since(today) < YEARS_AHEAD * 366)
}

/// A day in figures, with any words before and behind it but none inside (`until 15/03/2027`, `2027.3.15까지`).
fn in_figures(text: &str, lexicon: &Lexicon) -> Option<Day> {
    let digit = |c: char| c.is_ascii_digit();
    let (start, end) = (text.find(digit)?, text.rfind(digit)? + 1);
    let (era, text) = (era(&text[..start]), &text[start..end]);
    let parts: Vec<&str> = text
        .split(|c: char| !c.is_ascii_digit())
        .filter(|part| !part.is_empty())
        .collect();
    let between = |c: char| c.is_ascii_digit() || c.is_whitespace() || matches!(c, '-' | '.' | '/' | ',') || is_part(c);
    // `15 ရက် 3 လ 2027` names its parts; three numbers in a longer sentence may be anything.
    let named = parts.len() == 3 && text.chars().count() <= NAMED_MOST;
    if !text.chars().all(between) && !named {
        return None;
    }
    let order = Order::of(lexicon);
    match parts[..] {
        [year, month, date] if era.is_some() => day(year, era, month, date),
        [year, month, date] if year.len() == 4 => day(year, None, month, date),
        [year, month, date] if year.len() == 3 && order == Order::Year => day(year, Some(MINGUO), month, date),
        // A month above 12 can only be the other order.
        [a, b, year] if year.len() == 4 => match order {
            Order::Month => day(year, None, a, b).or_else(|| day(year, None, b, a)),
            Order::Year | Order::Day => day(year, None, b, a).or_else(|| day(year, None, a, b)),
        },
        [a, b, c] if !named_by_words(text) && [a, b, c].iter().all(|part| part.len() <= 2) => {
            short_year([a, b, c], order)
        }
        [all] if all.len() == 8 => day(&all[..4], None, &all[4..6], &all[6..]),
        [all] if all.len() == 6 && order == Order::Year => short_year([&all[..2], &all[2..4], &all[4..]], order),
        _ => None,
    }
}

/// Whether a character behind figures names a part of a date.
fn is_part(c: char) -> bool {
    matches!(c, '년' | '월' | '일' | '年' | '月' | '日' | '號' | '号')
}

/// Whether words other than the names of its parts stand between the figures of a date.
fn named_by_words(text: &str) -> bool {
    text.contains(|c: char| c.is_alphabetic() && !is_part(c))
}

/// Three numbers of two figures are read in the order of the visitor's country alone: another one would be a guess.
fn short_year([a, b, c]: [&str; 3], order: Order) -> Option<Day> {
    let (year, month, date) = match order {
        Order::Year => (a, b, c),
        Order::Day => (c, b, a),
        Order::Month => (c, a, b),
    };
    (year.len() == 2).then_some(())?;
    day(&format!("20{year}"), None, month, date)
}

/// A day with the name of its month, before or behind the day: `31 December 2026`, `ngày 3 tháng mười năm 2026`,
/// `15 mar 27`. A year of two figures stands where the visitor's country writes it.
fn with_a_month(words: &NormalisedText, lexicon: &Lexicon) -> Option<Day> {
    let mut found = MONTHS
        .iter()
        .zip(1..)
        .filter_map(|(key, month)| Some((longest(words, lexicon.words(key))?, month)))
        .collect::<Vec<(&str, i8)>>();
    // `tháng mười hai` holds `tháng mười` too; the longer name is meant.
    found.sort_by_key(|(name, _)| std::cmp::Reverse(name.len()));
    let (name, month) = *found.first()?;
    if found.iter().skip(1).any(|(other, _)| !name.contains(other)) {
        return None;
    }
    let rest = words.as_str().replacen(name, " ", 1);
    let mut numbers = rest
        .split(|c: char| !c.is_ascii_digit())
        .filter(|number| !number.is_empty());
    let (first, second) = (numbers.next()?, numbers.next()?);
    let month = month.to_string();
    match (first.len(), second.len(), Order::of(lexicon)) {
        _ if numbers.next().is_some() => None,
        (1 | 2, 4, _) => day(second, None, &month, first),
        (4, 1 | 2, _) => day(first, None, &month, second),
        (2, 1 | 2, Order::Year) => day(&format!("20{first}"), None, &month, second),
        (1 | 2, 2, Order::Day | Order::Month) => day(&format!("20{second}"), None, &month, first),
        _ => None,
    }
}

fn longest<'a>(words: &NormalisedText, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names.filter(|name| words.hold(name)).max_by_key(|name| name.len())
}

/// The Japanese era at the end of what stands before a date, as the number that its years are counted from.
fn era(before: &str) -> Option<i16> {
    let before = before.trim_end();
    let ends = |names: [&str; 2]| names.iter().any(|name| before.ends_with(name));
    if ends(["令和", "R"]) {
        Some(REIWA)
    } else if ends(["平成", "H"]) {
        Some(HEISEI)
    } else {
        None
    }
}

/// A text with the numbers that are written in Han characters in figures: `二〇二七年三月十五日`.
fn figures_of_han(text: &str) -> String {
    const FIGURES: &str = "〇一二三四五六七八九";
    let figure = |c: char| match c {
        '零' => Some(0),
        c => FIGURES.chars().position(|figure| figure == c),
    };
    if !text.contains('月') {
        return text.to_owned();
    }
    let mut figures = String::with_capacity(text.len());
    let mut rest = text.chars().peekable();
    while let Some(c) = rest.next() {
        let next = rest.peek().copied();
        match (figure(c), c) {
            // Ten alone, before a figure, or behind one: 十, 十五, 二十, 二十五.
            (None, '十') => {
                let ten = if next.and_then(figure).is_some() { "1" } else { "10" };
                figures.push_str(ten);
            }
            (Some(tens), _) if next == Some('十') => {
                rest.next();
                let more = rest.peek().copied().and_then(figure).is_some();
                figures.push_str(&tens.to_string());
                figures.push_str(if more { "" } else { "0" });
            }
            (Some(number), _) => figures.push_str(&number.to_string()),
            (None, _) => figures.push(c),
        }
    }
    figures
}

/// The years ahead in which somebody's stay may end. A day beyond them is counted by another calendar, as the Nepali,
/// whose 2083 is our 2026, or the Thai, whose 70 is our 2027.
const YEARS_AHEAD: i64 = 30;

fn day(year: &str, era: Option<i16>, month: &str, day: &str) -> Option<Day> {
    let year: i16 = year.parse().ok()?;
    let year = match era {
        Some(start) => start.checked_add(year)?,
        // No stay in Korea ends after 2200, and no Thai year of one begins before.
        None if (2400..=2743).contains(&year) => year - THAI,
        None => year,
    };
    if !(1900..=2200).contains(&year) {
        return None;
    }
    Day::new(year, month.parse().ok()?, day.parse().ok()?)
}

/// What a country writes first in a date of figures.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Order {
    Year,
    Day,
    Month,
}

impl Order {
    fn of(lexicon: &Lexicon) -> Self {
        match lexicon.first("date-order") {
            Some("ymd") => Self::Year,
            Some("mdy") => Self::Month,
            // As in most of the server's languages.
            _ => Self::Day,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str, order: &str) -> Option<Day> {
        let lexicon = Lexicon::new([
            ("date-order", order),
            ("word-today", "today | hôm nay"),
            ("word-tomorrow", "tomorrow"),
            ("word-month-3", "March | Mar | มีนาคม | marzo"),
            ("word-month-10", "tháng mười | tháng 10"),
            (
                "word-month-12",
                "December | декабрь | декабря | tháng mười hai | ธันวาคม | ธ.ค. | ធ្នូ | ဒီဇင်ဘာ | كانون الأول",
            ),
        ]);
        date(
            text,
            &NormalisedText::of(text),
            &lexicon,
            Day::new(2026, 11, 16).expect("a day"),
        )
    }

    #[test]
    fn days_are_read_in_the_ways_people_write_them() {
        for text in [
            "2026-12-31",
            "2026.12.31.",
            "2026/12/31",
            "31.12.2026",
            "31/12/2026",
            "12/31/2026",
            "31 12 2026",
            "20261231",
            "2026년 12월 31일",
            "2026年12月31日",
            "２０２６－１２－３１",
            "২০২৬-১২-৩১",
            "٢٠٢٦/١٢/٣١",
            "31/12/2569",
            "令和8年12月31日",
            "R8.12.31",
            "until 31/12/2026 please",
            "2026.12.31까지",
            "令和8年12月31日まで",
            "二〇二六年十二月三十一日",
            "2026年12月三十一號",
            "31 ရက် 12 လ 2026",
            "31 December 2026",
            "31 December 26",
            "December 31, 2026",
            "December 31st 2026",
            "31-декабря-2026",
            "31-December-2026",
            "31 декабря 2026 г.",
            "ngày 31 tháng mười hai năm 2026",
            "31 ธันวาคม 2569",
            "31 ธ.ค. 2569",
            "ថ្ងៃទី៣១ ធ្នូ ២០២៦",
            "၃၁ ဒီဇင်ဘာ ၂၀၂၆",
            "31 كانون الأول 2026",
        ] {
            assert_eq!(read(text, "dmy"), Day::new(2026, 12, 31), "{text}");
        }
    }

    #[test]
    fn two_figures_are_read_in_the_order_of_the_country() {
        for (text, order) in [
            ("26.12.31", "ymd"),
            ("261231", "ymd"),
            ("115年12月31日", "ymd"),
            ("115/12/31", "ymd"),
            ("31.12.26", "dmy"),
            ("12/31/26", "mdy"),
        ] {
            assert_eq!(read(text, order), Day::new(2026, 12, 31), "{text} {order}");
        }
        assert_eq!(read("03/04/2027", "mdy"), Day::new(2027, 3, 4));
        assert_eq!(read("03/04/2027", "dmy"), Day::new(2027, 4, 3));
    }

    #[test]
    fn today_and_tomorrow_are_days() {
        assert_eq!(read("Hôm nay", "dmy"), Day::new(2026, 11, 16));
        assert_eq!(read("tomorrow!", "dmy"), Day::new(2026, 11, 17));
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for text in [
            "2026-13-31",
            "31.02.2026",
            "12-31",
            "next week",
            "0001-01-01",
            "2083-08-15",
            "99-12-31",
            "31 December",
            "March or December 31 2026",
            "2026 December 2027",
            "",
            "-",
            "1.2.3.4",
            "15/3/70",
            "I came with 2 children, 3 bags, in 2024",
        ] {
            assert_eq!(read(text, "dmy"), None, "{text}");
        }
    }
}
