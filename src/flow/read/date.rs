//! Days as people write them: year first or day first, with points, strokes or the words for year, month and day.

use super::folded;
use crate::day::Day;

/// The day that a text names.
pub(crate) fn date(text: &str) -> Option<Day> {
    let text = folded(text);
    let separator = |c: char| {
        c.is_whitespace()
            || matches!(
                c,
                '-' | '.' | '/' | ',' | '년' | '월' | '일' | '年' | '月' | '日' | '號' | '号'
            )
    };
    if !text.chars().all(|c| c.is_ascii_digit() || separator(c)) {
        return None;
    }
    let parts: Vec<&str> = text.split(separator).filter(|part| !part.is_empty()).collect();
    match parts[..] {
        [all] if all.len() == 8 => day(&all[..4], &all[4..6], &all[6..]),
        [year, month, date] if year.len() == 4 => day(year, month, date),
        // Day first, as in most of the house's languages; a month above 12 can only be the other order.
        [date, month, year] if year.len() == 4 => day(year, month, date).or_else(|| day(year, date, month)),
        _ => None,
    }
}

fn day(year: &str, month: &str, day: &str) -> Option<Day> {
    let year = year.parse().ok().filter(|year| (1900..=2200).contains(year))?;
    Day::new(year, month.parse().ok()?, day.parse().ok()?)
}

#[cfg(test)]
mod tests {
    use super::*;

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
        ] {
            assert_eq!(date(text), Day::new(2026, 12, 31), "{text}");
        }
    }

    #[test]
    fn what_is_no_day_is_not_guessed() {
        for text in [
            "2026-13-31",
            "31.02.2026",
            "12-31",
            "tomorrow",
            "in 2026-12-31",
            "0001-01-01",
            "26-12-31",
            "",
            "-",
        ] {
            assert_eq!(date(text), None, "{text}");
        }
    }
}
