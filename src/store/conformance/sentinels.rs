//! The search of somebody who has the files and no key.

/// Words that must not be found, in any spelling that a database or a dump might give them.
pub struct Sentinels(Vec<&'static str>);

impl Sentinels {
    /// Looks for these.
    pub fn new(words: &[&'static str]) -> Self {
        Self(words.to_vec())
    }

    /// All of them in all spellings, as a careless server would leave them: what the search must find.
    pub fn control(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for word in &self.0 {
            for (_, spelling) in spellings(word) {
                bytes.extend_from_slice(b"\x00filler\xff");
                bytes.extend_from_slice(&spelling);
            }
        }
        bytes
    }

    /// What is found: the word and how it was spelled.
    pub fn found_in(&self, bytes: &[u8]) -> Vec<(&'static str, &'static str)> {
        let mut found = Vec::new();
        for word in &self.0 {
            for (name, spelling) in spellings(word) {
                if bytes.windows(spelling.len()).any(|window| window == spelling) {
                    found.push((*word, name));
                }
            }
        }
        found
    }

    /// How many a search can find.
    pub fn most(&self) -> usize {
        self.0.iter().map(|word| spellings(word).len()).sum()
    }
}

fn spellings(word: &str) -> Vec<(&'static str, Vec<u8>)> {
    let bytes = word.as_bytes();
    let hex = |digit: fn(&u8) -> String| bytes.iter().map(digit).collect::<String>().into_bytes();
    vec![
        ("UTF-8", bytes.to_vec()),
        ("UTF-16LE", word.encode_utf16().flat_map(u16::to_le_bytes).collect()),
        ("UTF-16BE", word.encode_utf16().flat_map(u16::to_be_bytes).collect()),
        ("hex", hex(|byte| format!("{byte:02x}"))),
        ("HEX", hex(|byte| format!("{byte:02X}"))),
        ("base64", base64(bytes, 0)),
        ("base64 after one byte", base64(bytes, 1)),
        ("base64 after two bytes", base64(bytes, 2)),
    ]
}

/// The characters that are the same whatever stands before and after these bytes, when `before` bytes of a group of
/// three do.
fn base64(bytes: &[u8], before: usize) -> Vec<u8> {
    const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let bit = |at: usize| bytes[at / 8] >> (7 - at % 8) & 1;
    let first = (6 - before * 8 % 6) % 6;
    let mut text = Vec::new();
    let mut at = first;
    while at + 6 <= bytes.len() * 8 {
        let sextet = (at..at + 6).fold(0, |digit, place| digit << 1 | bit(place));
        text.push(DIGITS[usize::from(sextet)]);
        at += 6;
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_search_finds_what_is_there() {
        let sentinels = Sentinels::new(&["sentinel-one", "스토킹"]);
        assert_eq!(sentinels.found_in(&sentinels.control()).len(), sentinels.most());
        assert!(sentinels.found_in(b"sentinel-on, sentinel one").is_empty());
        // Made with another tool: `printf 'x sentinel-one y' | base64`.
        assert_eq!(
            sentinels.found_in(b"eCBzZW50aW5lbC1vbmUgeQ=="),
            [("sentinel-one", "base64 after two bytes")]
        );
    }
}
