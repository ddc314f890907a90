//! Isolates, only where they are needed.
//!
//! Fluent puts an isolate around every inserted text. Most platforms show them as nothing, some as a box, and a number
//! that is copied with them cannot be dialled. So they stay only where the inserted text runs against the sentence. A
//! hotline's number never has one; in a sentence from right to left a mark in front of it keeps `1577-1366` from
//! turning round.

use std::borrow::Cow;
use std::collections::BTreeMap;

use contract::Direction;

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// A text without any isolate or embedding.
pub(super) fn stripped(text: &str) -> String {
    let isolate = |c: char| matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}');
    if text.is_ascii() {
        return text.to_owned();
    }
    text.chars().filter(|c| !isolate(*c)).collect()
}

/// A rendered text with the isolates that it needs.
pub(super) fn settled(said: Cow<'_, str>, direction: Direction, lines: &BTreeMap<String, String>) -> String {
    if !said.contains(OPEN) {
        return said.into_owned();
    }
    // The outermost text and one more for every isolate that is open.
    let mut open = vec![String::with_capacity(said.len())];
    let mut rest = &*said;
    while let Some(place) = rest.find([OPEN, CLOSE]) {
        let (before, after) = rest.split_at(place);
        if let Some(part) = open.last_mut() {
            part.push_str(before);
        }
        if after.starts_with(OPEN) {
            open.push(String::new());
        } else if open.len() > 1 {
            let inner = open.pop().unwrap_or_default();
            if let Some(outer) = open.last_mut() {
                insert(outer, &inner, direction, lines);
            }
        } else if let Some(part) = open.last_mut() {
            part.push(CLOSE);
        }
        rest = &after[OPEN.len_utf8()..];
    }
    let mut text = open.concat();
    text.push_str(rest);
    text
}

/// Sets a text into another one, isolated if it runs against the sentence.
fn insert(outer: &mut String, inner: &str, direction: Direction, lines: &BTreeMap<String, String>) {
    let starts_as_number = inner.starts_with(|c: char| c.is_ascii_digit());
    if starts_as_number && lines.values().any(|number| number == inner) {
        if direction == Direction::Rtl && inner.contains('-') {
            outer.push(LEFT_TO_RIGHT_MARK);
        }
        outer.push_str(inner);
    } else if runs_against(inner, direction) || (direction == Direction::Rtl && turns(inner)) {
        outer.push(OPEN);
        outer.push_str(inner);
        outer.push(CLOSE);
    } else {
        outer.push_str(inner);
    }
}

/// Whether a letter of a text runs against the sentence.
fn runs_against(text: &str, direction: Direction) -> bool {
    if text.is_ascii() && direction == Direction::Ltr {
        return false;
    }
    text.chars().any(|c| strong(c).is_some_and(|found| found != direction))
}

/// Whether digits joined by signs would change places in a sentence from right to left.
fn turns(text: &str) -> bool {
    text.contains(|c: char| c.is_ascii_digit())
        && text.contains(['-', '+', '–', '~'])
        && !text.chars().any(|c| strong(c).is_some())
}

/// The direction of a letter; signs and digits have none.
fn strong(c: char) -> Option<Direction> {
    match c {
        '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFC}' => {
            c.is_alphabetic().then_some(Direction::Rtl)
        }
        c => c.is_alphabetic().then_some(Direction::Ltr),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settle(said: &str, direction: Direction) -> String {
        let lines = ["112", "1577-1366"]
            .map(|number| (number.to_owned(), number.to_owned()))
            .into();
        settled(said.into(), direction, &lines)
            .replace(OPEN, "<")
            .replace(CLOSE, ">")
    }

    #[test]
    fn only_what_runs_against_the_sentence_is_isolated() {
        for (said, want) in [
            ("\u{2068}비자\u{2069}를 준비", "비자를 준비"),
            ("이름: \u{2068}أحمد\u{2069}", "이름: <أحمد>"),
            ("fee \u{2068}30,000\u{2069}", "fee 30,000"),
            ("\u{2068}about \u{2068}3\u{2069} minutes\u{2069}", "about 3 minutes"),
        ] {
            assert_eq!(settle(said, Direction::Ltr), want);
        }
        for (said, want) in [
            ("الاسم \u{2068}Kim\u{2069}", "الاسم <Kim>"),
            ("الاسم \u{2068}أحمد\u{2069}", "الاسم أحمد"),
            ("الرقم \u{2068}010-1234\u{2069}", "الرقم <010-1234>"),
            ("التاريخ \u{2068}31/12/2026\u{2069}", "التاريخ 31/12/2026"),
        ] {
            assert_eq!(settle(said, Direction::Rtl), want);
        }
    }

    #[test]
    fn a_hotline_is_never_isolated_and_never_turned() {
        assert_eq!(settle("اتصل \u{2068}112\u{2069}", Direction::Rtl), "اتصل 112");
        assert_eq!(
            settle("اتصل \u{2068}1577-1366\u{2069}", Direction::Rtl),
            "اتصل \u{200E}1577-1366"
        );
        assert_eq!(
            settle("call \u{2068}1577-1366\u{2069}", Direction::Ltr),
            "call 1577-1366"
        );
    }
}
