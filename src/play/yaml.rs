//! Words in YAML, written so that they are read as the same words.

/// Words as a scalar: bare where YAML cannot read anything else in them, else in double quotes.
pub(crate) fn scalar(words: &str) -> String {
    let id = |char: char| char.is_ascii_lowercase() || char.is_ascii_digit() || char == '-' || char == '_';
    let bare = words.starts_with(|char: char| char.is_ascii_lowercase()) && words.chars().all(id);
    if bare && !TAKEN.contains(&words) {
        words.to_owned()
    } else {
        quoted(words)
    }
}

/// What the server says, as its tests write it: a phrase key, or a mark such as `(card danger)`.
pub(crate) fn mark(words: &str) -> String {
    let inner = words.strip_prefix('(').and_then(|rest| rest.strip_suffix(')'));
    let plain = |char: char| char.is_ascii_alphanumeric() || "-_ ?".contains(char);
    match inner {
        Some(inner) if inner.starts_with(|char: char| char.is_ascii_lowercase()) && inner.chars().all(plain) => {
            words.to_owned()
        }
        _ => scalar(words),
    }
}

/// Words in double quotes. Characters that nobody sees are escaped, and so are those that end a line in some version of
/// YAML and the marks that turn a line around, which an editor would show in another place.
pub(crate) fn quoted(words: &str) -> String {
    use std::fmt::Write as _;
    let mut text = String::from('"');
    for char in words.chars() {
        match char {
            '"' | '\\' => text.extend(['\\', char]),
            '\n' => text.push_str("\\n"),
            '\t' => text.push_str("\\t"),
            char if is_unseen(char) => {
                let _ = write!(text, "\\u{:04x}", u32::from(char));
            }
            char => text.push(char),
        }
    }
    text.push('"');
    text
}

/// Words that YAML, in one version or another, reads as something else.
const TAKEN: [&str; 10] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null", "nan"];

fn is_unseen(char: char) -> bool {
    char.is_control()
        || matches!(char, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}' | '\u{fffe}'..='\u{ffff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quoted_words_are_read_back_as_they_were() {
        for words in [
            "",
            " ",
            "say \"no\": it's # not a comment",
            "C:\\Users\\{name} [1] & *x",
            "두 줄\n그리고\t탭",
            "\u{7}\u{85}\u{2028}\u{feff}\u{202e}\u{ffff}",
            "ខ្ញុំចង់បន្តវីសា 👩‍👧",
        ] {
            let read: String = serde_json::from_str(&quoted(words)).expect("every scalar of ours is JSON as well");
            assert_eq!(read, words);
            assert!(
                !quoted(words).contains(['\n', '\u{2028}', '\u{85}']),
                "it stands on one line"
            );
        }
    }

    #[test]
    fn only_what_cannot_be_misread_stands_bare() {
        for (words, want) in [
            ("f6", "f6"),
            ("visa-f6-safe", "visa-f6-safe"),
            ("no", "\"no\""),
            ("6f", "\"6f\""),
            ("a: b", "\"a: b\""),
        ] {
            assert_eq!(scalar(words), want);
        }
        for (words, want) in [
            ("(card danger)", "(card danger)"),
            ("(raise L2)", "(raise L2)"),
            ("(erase?)", "(erase?)"),
            ("greeting", "greeting"),
            ("(end a, b)", "\"(end a, b)\""),
        ] {
            assert_eq!(mark(words), want);
        }
    }
}
