//! Isolates, only where they are needed.
//!
//! Fluent puts an isolate around every inserted text. Most platforms show them as nothing, some as a box, and a number that
//! is copied with them cannot be dialled. So they stay only where the inserted text runs against the sentence. A hotline's
//! number never has one; in a sentence from right to left a mark in front of it keeps `1577-1366` from turning round.

use std::collections::BTreeMap;

use contract::Direction;

const OPEN: char = '\u{2068}';
const CLOSE: char = '\u{2069}';
const LEFT_TO_RIGHT_MARK: char = '\u{200E}';

/// A text without any isolate or embedding.
pub(super) fn stripped(text: &str) -> String {
    text.chars()
        .filter(|c| !matches!(c, '\u{2066}'..='\u{2069}' | '\u{202A}'..='\u{202E}'))
        .collect()
}

/// A rendered text with the isolates that it needs.
pub(super) fn settled(said: &str, direction: Direction, lines: &BTreeMap<String, String>) -> String {
    // The outermost text and one more for every isolate that is open.
    let mut open = vec![Part::default()];
    for c in said.chars() {
        match c {
            OPEN => open.push(Part::default()),
            CLOSE if open.len() > 1 => {
                let inner = open.pop().unwrap_or_default();
                if let Some(outer) = open.last_mut() {
                    outer.insert(&inner, direction, lines);
                }
            }
            c => {
                if let Some(part) = open.last_mut() {
                    part.push(c, direction);
                }
            }
        }
    }
    open.into_iter().map(|part| part.text).collect()
}

/// A text with what was found in it that runs against the sentence.
#[derive(Default)]
struct Part {
    text: String,
    against: bool,
}

impl Part {
    fn push(&mut self, c: char, direction: Direction) {
        self.text.push(c);
        self.against |= strong(c).is_some_and(|found| found != direction);
    }

    fn insert(&mut self, inner: &Self, direction: Direction, lines: &BTreeMap<String, String>) {
        let text = inner.text.as_str();
        if lines.values().any(|number| number == text) {
            if direction == Direction::Rtl && text.contains('-') {
                self.text.push(LEFT_TO_RIGHT_MARK);
            }
            self.text.push_str(text);
        } else if inner.against || (direction == Direction::Rtl && turns(text)) {
            self.text.extend([OPEN]);
            self.text.push_str(text);
            self.text.extend([CLOSE]);
        } else {
            self.text.push_str(text);
        }
    }
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
        settled(said, direction, &lines).replace(OPEN, "<").replace(CLOSE, ">")
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
