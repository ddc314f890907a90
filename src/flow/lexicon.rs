//! The words of a locale that the engine understands: labels, synonyms, yes and no, interrupts.

use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

use crate::interrupt::Interrupt;
use crate::normalise::normalise;
use crate::words::NormalisedText;

/// Words by phrase key, normalised. Built once a locale; a conversation borrows it.
#[derive(Clone, Default)]
pub struct Lexicon {
    entries: HashMap<Arc<str>, Entries>,
    /// What is always possible, by the words that mean it.
    interrupts: HashMap<String, Interrupt>,
    /// The words that are understood in every conversation, whatever its locale. All lexicons share them.
    everyone: Option<Arc<Lexicon>>,
}

#[derive(Clone, Default)]
struct Entries {
    /// The first entry as it is written, which is how a visitor of this locale would type it.
    first: String,
    words: Vec<String>,
}

/// What a message answers to a question with yes and no.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Verdict {
    Yes,
    No,
    Neither,
}

impl Lexicon {
    /// A lexicon of `(phrase key, text)` pairs. A text may hold several words, separated by ` | `, and a key may come
    /// several times.
    pub fn new(texts: impl IntoIterator<Item = (impl AsRef<str>, impl AsRef<str>)>) -> Self {
        let mut lexicon = Self::default();
        for (key, text) in texts {
            let interrupt = Interrupt::of(key.as_ref());
            let entries = lexicon.entries.entry(Arc::from(key.as_ref())).or_default();
            for entry in text
                .as_ref()
                .split('|')
                .map(str::trim)
                .filter(|entry| !entry.is_empty())
            {
                if entries.first.is_empty() {
                    entry.clone_into(&mut entries.first);
                }
                let words = normalise(entry);
                // An emoji normalises to nothing, and nothing would match every message of emoji.
                if words.is_empty() {
                    continue;
                }
                if let Some(interrupt) = interrupt {
                    let meant = lexicon.interrupts.entry(words).or_insert(interrupt);
                    if rank(interrupt) < rank(*meant) {
                        *meant = interrupt;
                    }
                } else if !entries.words.contains(&words) {
                    entries.words.push(words);
                }
            }
        }
        lexicon.interrupts.insert("0".to_owned(), Interrupt::Person);
        lexicon
    }

    /// The same lexicon, with words beside its own that are understood in every locale: people type "human" in a
    /// Vietnamese conversation. They are held once, however many lexicons they stand beside.
    #[must_use]
    pub fn beside(mut self, everyone: Arc<Lexicon>) -> Self {
        self.everyone = Some(everyone);
        self
    }

    /// The interrupt that is meant by the whole of a message.
    pub fn interrupt(&self, text: &str) -> Option<Interrupt> {
        self.calls(&normalise(text))
    }

    /// The same for a normalised message.
    pub(crate) fn calls(&self, text: &str) -> Option<Interrupt> {
        let own = self.interrupts.get(text).copied();
        let other = self.everyone.as_ref().and_then(|everyone| everyone.calls(text));
        own.into_iter().chain(other).min_by_key(|interrupt| rank(*interrupt))
    }

    /// Whether a message is one of the words of a key, all of it.
    pub fn means(&self, key: &str, text: &str) -> bool {
        self.is(key, &normalise(text))
    }

    /// Whether a message says yes or no: by the whole of it, or by its first word, as in "yes please". Words of other
    /// locales count only as the whole message, and only where this locale's words say nothing: `ne` is the Korean yes,
    /// and the Russian `ne znayu` begins with it.
    pub(crate) fn verdict(&self, text: &str) -> Verdict {
        let begins = |word: &str| {
            text.strip_prefix(word)
                .is_some_and(|rest| rest.is_empty() || rest.starts_with(' '))
        };
        let is = |word: &str| word == text;
        match (&self.everyone, self.says(begins)) {
            (Some(everyone), (false, false)) => decided(everyone.says(is)),
            (_, said) => decided(said),
        }
    }

    /// Whether one of this lexicon's own words for yes, and for no, is meant.
    fn says(&self, meant: impl Fn(&str) -> bool) -> (bool, bool) {
        let says = |keys: [&str; 2]| {
            let entries = keys.iter().filter_map(|key| self.entries.get(*key));
            entries.flat_map(|entries| &entries.words).any(|word| meant(word))
        };
        (says(["word-yes", "label-yes"]), says(["word-no", "label-no"]))
    }

    /// Whether a normalised message is one of the words of a key.
    pub(crate) fn is(&self, key: &str, text: &str) -> bool {
        self.words(key).any(|word| word == text)
    }

    /// Whether a message holds one of the words of a key.
    pub(crate) fn holds(&self, key: &str, text: &NormalisedText) -> bool {
        self.words(key).any(|word| text.hold(word))
    }

    /// The first entry of a key as it is written.
    pub(crate) fn first(&self, key: &str) -> Option<&str> {
        self.entries.get(key).map(|entries| entries.first.as_str())
    }

    /// The words of a key, normalised; a locale's own come first.
    pub(crate) fn words(&self, key: &str) -> impl Iterator<Item = &str> {
        let others = self.everyone.as_ref().and_then(|everyone| everyone.entries.get(key));
        let own = self.entries.get(key);
        own.into_iter()
            .chain(others)
            .flat_map(|entries| entries.words.iter().map(String::as_str))
    }
}

fn decided(said: (bool, bool)) -> Verdict {
    match said {
        (true, false) => Verdict::Yes,
        (false, true) => Verdict::No,
        _ => Verdict::Neither,
    }
}

/// The rank that decides which interrupt a word means when it stands in two lists. Danger comes first, so that nobody
/// in danger misses the card.
fn rank(interrupt: Interrupt) -> (bool, Interrupt) {
    (interrupt != Interrupt::Danger, interrupt)
}

impl fmt::Debug for Lexicon {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Lexicon({} keys)", self.entries.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_interrupt_is_the_whole_message() {
        let lexicon = Lexicon::new([
            ("interrupt-person", "상담원 연결해 주세요 | 사람"),
            ("interrupt-person", "human | talk to a person"),
            ("interrupt-danger", "살려줘"),
        ]);
        for (text, want) in [
            ("사람!", Some(Interrupt::Person)),
            ("상담원  연결해 주세요.", Some(Interrupt::Person)),
            ("HUMAN", Some(Interrupt::Person)),
            ("０", Some(Interrupt::Person)),
            ("०", Some(Interrupt::Person)),
            ("살려줘", Some(Interrupt::Danger)),
            ("이 사람이 저를 따라와요", None),
            ("00", None),
            ("👍", None),
        ] {
            assert_eq!(lexicon.interrupt(text), want, "{text}");
        }
    }

    #[test]
    fn words_of_every_language_stand_beside_a_locales_own() {
        let everyone = Arc::new(Lexicon::new([
            ("interrupt-danger", "help"),
            ("interrupt-leave", "exit | 그만"),
            ("word-yes", "yes"),
        ]));
        let lexicon = Lexicon::new([("interrupt-back", "그만 | help"), ("word-yes", "네")]).beside(everyone);
        assert_eq!(lexicon.interrupt("exit"), Some(Interrupt::Leave));
        assert_eq!(
            lexicon.interrupt("help"),
            Some(Interrupt::Danger),
            "it must not cost somebody the card"
        );
        assert!(lexicon.is("word-yes", "yes") && lexicon.is("word-yes", "네"));
        assert_eq!(lexicon.first("word-yes"), Some("네"));
    }

    #[test]
    fn yes_in_another_language_is_a_whole_message() {
        let everyone = Arc::new(Lexicon::new([
            ("word-yes", "네 | ne | da"),
            ("word-no", "아니요 | net"),
        ]));
        let lexicon = Lexicon::new([("word-yes", "да | da"), ("word-no", "нет | net")]).beside(everyone);
        for (text, want) in [
            ("ne", Verdict::Yes),
            ("ne znayu", Verdict::Neither),
            ("da konechno", Verdict::Yes),
            ("net spasibo", Verdict::No),
        ] {
            assert_eq!(lexicon.verdict(text), want, "{text}");
        }
    }

    #[test]
    fn yes_may_be_followed_by_more() {
        let lexicon = Lexicon::new([("word-yes", "네 | yes"), ("word-no", "아니요 | no")]);
        for (text, want) in [
            ("네", Verdict::Yes),
            ("yes please", Verdict::Yes),
            ("no thank you", Verdict::No),
            ("없네", Verdict::Neither),
            ("not sure", Verdict::Neither),
            ("네팔", Verdict::Neither),
        ] {
            assert_eq!(lexicon.verdict(&normalise(text)), want, "{text}");
        }
    }
}
