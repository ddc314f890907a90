//! E-mail addresses and telephone numbers.

use crate::limit::{EMAIL_MOST, PHONE_DIGITS};
use crate::normalise::folded;

/// An address that could be delivered to; whether it is, only a mail can tell.
pub(crate) fn email(text: &str) -> Option<String> {
    let text = folded(text);
    let (local, domain) = text.split_once('@')?;
    let plain =
        |part: &str| !part.is_empty() && !part.contains(|c: char| c.is_whitespace() || c.is_control() || c == '@');
    let labels = domain.split('.').collect::<Vec<_>>();
    (text.len() <= EMAIL_MOST
        && plain(local)
        && plain(domain)
        && labels.len() > 1
        && labels.iter().all(|l| !l.is_empty()))
    .then_some(text)
}

/// A telephone number as digits behind an optional `+`.
pub(crate) fn phone(text: &str) -> Option<String> {
    let text = folded(text);
    let mut number = String::new();
    for c in text.chars() {
        match c {
            '0'..='9' => number.push(c),
            '+' if number.is_empty() => number.push(c),
            '-' | '.' | '(' | ')' | '/' | ' ' => {}
            _ => return None,
        }
    }
    PHONE_DIGITS
        .contains(&number.trim_start_matches('+').len())
        .then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_held_to_little() {
        assert_eq!(email(" minh@example.org ").as_deref(), Some("minh@example.org"));
        for text in [
            "minh",
            "minh@",
            "@example.org",
            "minh@example",
            "a b@example.org",
            "a@b@c.org",
            "a@.org",
            "a@b..c",
        ] {
            assert_eq!(email(text), None, "{text}");
        }
        let long = |letters| format!("{}@example.org", "m".repeat(letters));
        assert!(email(&long(EMAIL_MOST - 12)).is_some());
        assert_eq!(email(&long(EMAIL_MOST - 11)), None);
    }

    #[test]
    fn numbers_lose_their_punctuation() {
        for (text, want) in [
            ("010-1234-5678", Some("01012345678")),
            ("+82 (0)10 1234 5678", Some("+8201012345678")),
            ("०१०-१२३४-५६७८", Some("01012345678")),
            ("12", None),
            ("1+2345678", None),
            ("call me", None),
            ("1234567890123456", None),
        ] {
            assert_eq!(phone(text).as_deref(), want, "{text}");
        }
    }
}
