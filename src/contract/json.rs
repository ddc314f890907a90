//! JSON that a platform wrote and no strict reader takes.

use std::borrow::Cow;

/// The character that stands where something cannot be read.
const UNREADABLE: &str = "\\ufffd";

/// The same JSON, with U+FFFD for what is no character: half of a surrogate pair (`"help \ud83d"`, an emoji that was
/// cut in the middle) and bytes that are no UTF-8. A strict reader would turn away the whole body for it, and with it
/// somebody's words. What is wrong otherwise stays wrong. Costs one look at the bytes where nothing is to be mended.
pub fn mended(json: &[u8]) -> Cow<'_, [u8]> {
    match std::str::from_utf8(json) {
        Ok(text) if !names_surrogate(json) => Cow::Borrowed(text.as_bytes()),
        Ok(text) => Cow::Owned(without_halves(text).into_bytes()),
        Err(_) => Cow::Owned(without_halves(&String::from_utf8_lossy(json)).into_bytes()),
    }
}

fn names_surrogate(json: &[u8]) -> bool {
    json.windows(3)
        .any(|window| window[0] == b'\\' && window[1] == b'u' && window[2].eq_ignore_ascii_case(&b'd'))
}

fn without_halves(json: &str) -> String {
    let mut mended = String::with_capacity(json.len());
    let mut rest = json;
    while let Some(at) = rest.find('\\') {
        mended.push_str(&rest[..at]);
        rest = &rest[at..];
        let length = match (escaped(rest), rest.get(6..).and_then(escaped)) {
            (Some(0xD800..=0xDBFF), Some(0xDC00..=0xDFFF)) => 12,
            (Some(0xD800..=0xDFFF), _) => {
                mended.push_str(UNREADABLE);
                rest = &rest[6..];
                continue;
            }
            (Some(_), _) => 6,
            // Another escape: the backslash and the character after it, which may be a backslash as well.
            (None, _) => 1 + rest[1..].chars().next().map_or(0, char::len_utf8),
        };
        mended.push_str(&rest[..length]);
        rest = &rest[length..];
    }
    mended.push_str(rest);
    mended
}

/// The code unit of `\uXXXX` at the beginning of a text.
fn escaped(text: &str) -> Option<u16> {
    let digits = text.strip_prefix("\\u")?.get(..4)?;
    let hex = digits.bytes().all(|byte| byte.is_ascii_hexdigit());
    hex.then(|| u16::from_str_radix(digits, 16).ok())?
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
            "\\",
            "",
        ] {
            assert_eq!(mend(whole), whole);
        }
    }

    #[test]
    fn bytes_that_are_no_characters_do_not_lose_the_rest() {
        let mended = mended(b"{\"a\":\"help \xed\xa0\xbd\\ud83d\"}");
        assert_eq!(mended, "{\"a\":\"help \u{fffd}\u{fffd}\u{fffd}\\ufffd\"}".as_bytes());
    }
}
