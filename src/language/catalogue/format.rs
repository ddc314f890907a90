//! Numbers and dates in the form that a language is used to.
//!
//! Digits are Western in every language: that is how prices, forms and phone numbers in Korea are written.

use contract::Locale;
use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use jiff::civil::Date;

/// What formats a number in a bundle.
pub(super) type Formatter<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

/// How digits are grouped.
#[derive(Clone, Copy)]
struct Grouping {
    separator: char,
    decimal: char,
    /// How many digits stand in a group after the last three.
    size: usize,
}

/// The formatter of a language.
pub(super) fn number<M>(locale: Locale) -> Formatter<M> {
    match locale.language() {
        "id" | "de" | "es" | "vi" | "lo" | "km" => |value, _| {
            grouped(
                value,
                Grouping {
                    separator: '.',
                    decimal: ',',
                    size: 3,
                },
            )
        },
        "fr" | "ru" | "uz" => |value, _| {
            grouped(
                value,
                Grouping {
                    separator: '\u{00A0}',
                    decimal: ',',
                    size: 3,
                },
            )
        },
        "bn" | "ne" => |value, _| {
            grouped(
                value,
                Grouping {
                    separator: ',',
                    decimal: '.',
                    size: 2,
                },
            )
        },
        _ => |value, _| {
            grouped(
                value,
                Grouping {
                    separator: ',',
                    decimal: '.',
                    size: 3,
                },
            )
        },
    }
}

fn grouped(value: &FluentValue<'_>, grouping: Grouping) -> Option<String> {
    let FluentValue::Number(number) = value else {
        return None;
    };
    Some(spelt(number, grouping))
}

fn spelt(number: &FluentNumber, grouping: Grouping) -> String {
    let plain = number.as_string();
    let (sign, digits) = plain
        .strip_prefix('-')
        .map_or(("", plain.as_ref()), |digits| ("-", digits));
    let (whole, fraction) = digits
        .split_once('.')
        .map_or((digits, None), |(whole, fraction)| (whole, Some(fraction)));
    let mut spelt = sign.to_owned();
    for (at, digit) in whole.chars().enumerate() {
        let left = whole.len() - at;
        let ends_group = left >= 3 && (left - 3).is_multiple_of(grouping.size);
        if at > 0 && ends_group && number.options.use_grouping {
            spelt.push(grouping.separator);
        }
        spelt.push(digit);
    }
    if let Some(fraction) = fraction {
        spelt.push(grouping.decimal);
        spelt.push_str(fraction);
    }
    spelt
}

const MONTHS: [&str; 12] = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
];

/// A day given as `YYYY-MM-DD`. What is no day comes back as it is. Years are those of the Korean office, also where
/// another calendar is in use at home.
pub(super) fn date(locale: Locale, iso: &str) -> String {
    let Ok(date) = iso.parse::<Date>() else {
        return iso.to_owned();
    };
    let (year, month, day) = (date.year(), date.month(), date.day());
    match locale.language() {
        "ko" => format!("{year}년 {month}월 {day}일"),
        "ja" | "zh" => format!("{year}年{month}月{day}日"),
        "en" | "fil" => {
            let name = usize::try_from(month - 1)
                .ok()
                .and_then(|index| MONTHS.get(index))
                .unwrap_or(&"");
            format!("{name} {day}, {year}")
        }
        "ru" | "de" | "uz" => format!("{day:02}.{month:02}.{year}"),
        "mn" => format!("{year}.{month:02}.{day:02}"),
        "ne" | "si" => format!("{year}-{month:02}-{day:02}"),
        _ => format!("{day:02}/{month:02}/{year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn said(tag: &str, value: f64) -> String {
        let locale = Locale::parse(tag).expect("a language of the server");
        number::<()>(locale)(&FluentValue::from(value), &()).expect("it is a number")
    }

    #[test]
    fn numbers_are_grouped_as_at_home() {
        for (tag, want) in [
            ("ko", "1,234,567.5"),
            ("de", "1.234.567,5"),
            ("ru", "1\u{A0}234\u{A0}567,5"),
            ("bn", "12,34,567.5"),
        ] {
            assert_eq!(said(tag, 1_234_567.5), want, "{tag}");
        }
        assert_eq!(said("vi", 30_000.0), "30.000");
        assert_eq!(said("en", -999.0), "-999");
    }

    #[test]
    fn days_are_written_as_at_home() {
        for (tag, want) in [
            ("ko", "2026년 12월 31일"),
            ("en", "Dec 31, 2026"),
            ("zh-Hant", "2026年12月31日"),
            ("vi", "31/12/2026"),
            ("de", "31.12.2026"),
            ("mn", "2026.12.31"),
        ] {
            let locale = Locale::parse(tag).expect("a language of the server");
            assert_eq!(date(locale, "2026-12-31"), want, "{tag}");
        }
        assert_eq!(date(Locale::KO, "soon"), "soon");
    }
}
