//! Words of languages that have letters of their own, as people spell them in Latin letters.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Tag;

/// A line a language: its tag, a colon, its words with spaces between.
const LISTS: &str = include_str!("romanised.txt");

static WORDS: LazyLock<HashMap<&'static str, Vec<Tag>>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Vec<Tag>> = HashMap::new();
    for (code, list) in LISTS.lines().filter_map(|line| line.split_once(':')) {
        for word in list.split_whitespace() {
            words.entry(word).or_default().push(Tag::of(code));
        }
    }
    words
});

/// Whether a word stands in one of the lists; some are spelled with digits, as `3andi`.
pub(super) fn knows(word: &str) -> bool {
    WORDS.contains_key(word)
}

/// The languages of which a word is one, where it stands in one of the lists.
pub(super) fn languages(word: &str) -> Option<&'static [Tag]> {
    WORDS.get(word).map(Vec::as_slice)
}
