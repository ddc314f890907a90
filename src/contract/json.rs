//! JSON that a platform wrote and no strict reader takes.

use std::borrow::Cow;

/// The character that stands where something cannot be read.
const UNREADABLE: &str = "\\ufffd";

/// U+FEFF in UTF-8: some writers put it in front of a whole text.
const BYTE_ORDER_MARK: &[u8] = b"\xEF\xBB\xBF";

/// The same JSON as a strict reader takes it, so that nobody's words are turned away with the whole body:
///
/// - U+FFFD for what is no character: half of a surrogate pair (`"help \ud83d"`, an emoji that was cut in the middle)
///   and bytes that are no UTF-8;
/// - an escape for a control character that stands in a string as it is: a line break and a tab stay what they are, any
///   other reads as U+FFFD;
/// - nothing for a byte order mark in front.
///
/// What is wrong otherwise stays wrong. Costs one look at the bytes where nothing is to be mended.
pub fn mended(json: &[u8]) -> Cow<'_, [u8]> {
    let json = json.strip_prefix(BYTE_ORDER_MARK).unwrap_or(json);
    match std::str::from_utf8(json) {
        Ok(_) if !may_need_mending(json) => Cow::Borrowed(json),
        Ok(text) => Cow::Owned(escaped_anew(text).into_bytes()),
        Err(_) => Cow::Owned(escaped_anew(&String::from_utf8_lossy(json)).into_bytes()),
    }
}

/// Whether there is a control character, if only a line break between two values, or half of a surrogate pair, if only
/// beside the other half.
fn may_need_mending(json: &[u8]) -> bool {
    let names_surrogate =
        |window: &[u8]| window[0] == b'\\' && window[1] == b'u' && window[2].eq_ignore_ascii_case(&b'd');
    json.iter().any(u8::is_ascii_control) || json.windows(3).any(names_surrogate)
}

fn escaped_anew(json: &str) -> String {
    let mut mended = String::with_capacity(json.len());
    let (mut rest, mut in_string) = (json, false);
    while let Some(at) = rest.find(|c: char| c == '"' || c == '\\' || c < ' ') {
        mended.push_str(&rest[..at]);
        rest = &rest[at..];
        let (length, instead) = match rest.as_bytes()[0] {
            b'\\' => escape(rest),
            b'"' => {
                in_string = !in_string;
                (1, None)
            }
            control => (1, in_string.then(|| escape_of(control))),
        };
        mended.push_str(instead.unwrap_or(&rest[..length]));
        rest = &rest[length..];
    }
    mended.push_str(rest);
    mended
}

/// How long the escape at the beginning of a text is, and what is to stand in its place, if it cannot stay.
fn escape(text: &str) -> (usize, Option<&'static str>) {
    match (unit(text), text.get(6..).and_then(unit)) {
        (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => (12, None),
        (Some(0xD800..=0xDFFF), _) => (6, Some(UNREADABLE)),
        (Some(_), _) => (6, None),
        // Another escape: the backslash and the character after it, which may be a backslash or a quote as well.
        (None, _) => match text[1..].chars().next() {
            Some(control) if control < ' ' => (2, Some(UNREADABLE)),
            Some(other) => (1 + other.len_utf8(), None),
            None => (1, None),
        },
    }
}

/// The code unit of `\uXXXX` at the beginning of a text.
fn unit(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| u16::from_str_radix(digits, 16).ok())?
}

/// What a control character is written as in a string.
fn escape_of(control: u8) -> &'static str {
    match control {
        b'\n' => "\\n",
        b'\r' => "\\r",
        b'\t' => "\\t",
        _ => UNREADABLE,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mend(json: &str) -> String {
        String::from_utf8(mended(json.as_bytes()).into_owned()).expect("what is mended is UTF-8")
    }

    #[test]
    fn half_a_pair_reads_as_the_replacement_character() {
        for (written, want) in [
            (r#"{"a":"help \ud83d"}"#, r#"{"a":"help \ufffd"}"#),
            (r#"{"a":"\uDE00 help"}"#, r#"{"a":"\ufffd help"}"#),
            (r#"{"a":"\ud83d\ud83d\ude00"}"#, r#"{"a":"\ufffd\ud83d\ude00"}"#),
            (r#"{"a":"\ud83d\n\ude00"}"#, r#"{"a":"\ufffd\n\ufffd"}"#),
            (r#"{"\ud83d":1}"#, r#"{"\ufffd":1}"#),
        ] {
            assert_eq!(mend(written), want, "{written}");
        }
    }

    #[test]
    fn everything_else_stays_as_it_was() {
        for whole in [
            r#"{"a":"\ud83d\ude00","b":"\\ud83d","c":"\\\\ud83d \"\uD83D\uDE00\""}"#,
            r#"{"a":"살려주세요 😀"}"#,
            r#"{"a":"\ud8"#,
            r#"{"a":"\u+83d"}"#,
            "{\r\n\t\"a\" : \"b \\n \\\" \",\n\t\"c\" : 1}\n",
            "\\",
            "",
        ] {
            assert_eq!(mend(whole), whole);
        }
    }

    #[test]
    fn a_control_character_in_a_string_does_not_lose_the_rest() {
        for control in '\0'..' ' {
            let read = match control {
                '\n' => "\\n",
                '\r' => "\\r",
                '\t' => "\\t",
                _ => UNREADABLE,
            };
            let written = format!("{{\"a{control}\" :\n[\"\\\"{control}help{control}\\\\\"]}}");
            let want = format!("{{\"a{read}\" :\n[\"\\\"{read}help{read}\\\\\"]}}");
            assert_eq!(mend(&written), want, "{control:?}");
        }
        assert_eq!(mend("\"help\\\0me\""), "\"help\\ufffdme\"");
    }

    #[test]
    fn a_byte_order_mark_in_front_is_passed_over() {
        assert_eq!(mend("\u{feff}{\"a\":\"help \\ud83d\"}"), r#"{"a":"help \ufffd"}"#);
        assert_eq!(mend("\u{feff}[]"), "[]");
        assert_eq!(mend("[\"\u{feff}\"]"), "[\"\u{feff}\"]");
    }

    #[test]
    fn bytes_that_are_no_characters_do_not_lose_the_rest() {
        let mended = mended(b"{\"a\":\"help \xed\xa0\xbd\\ud83d\"}");
        assert_eq!(mended, "{\"a\":\"help \u{fffd}\u{fffd}\u{fffd}\\ufffd\"}".as_bytes());
    }
}
