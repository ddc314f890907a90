//! What this channel says by itself, by key. `haemil check` checks that every language has it.

use std::collections::BTreeMap;
use std::sync::Arc;

use contract::{Argument, Locale, Phrase, PhraseKey, Texts};

/// The button that shows what waits; `$count` is how many message parts do. It is cut at 14 characters.
pub(crate) const MORE_WAITING: PhraseKey = PhraseKey::of("more-waiting");
/// There is nothing new.
pub(crate) const MORE_NONE: PhraseKey = PhraseKey::of("more-none");
/// What was written has been passed on to a person.
pub(crate) const PASSED_ON: PhraseKey = PhraseKey::of("passed-on");
/// The button that asks for what is new. It is cut at 14 characters.
pub(crate) const LABEL_FETCH: PhraseKey = PhraseKey::of("label-fetch");
/// An answer may come within a minute.
pub(crate) const CALLBACK_WAITING: PhraseKey = PhraseKey::of("callback-waiting");
/// The server is slow; the message is on its way.
pub(crate) const LATE: PhraseKey = PhraseKey::of("late");
/// The message was not taken; the numbers to call follow.
pub(crate) const NOT_STORED: PhraseKey = PhraseKey::of("not-stored");
/// The message cannot be taken as it is.
pub(crate) const NOT_UNDERSTOOD: PhraseKey = PhraseKey::of("not-understood");
/// What Kakao's own desk is.
pub(crate) const OPERATOR_CARD: PhraseKey = PhraseKey::of("operator-card");
/// The button that leads there. It is cut at 14 characters.
pub(crate) const OPERATOR_LABEL: PhraseKey = PhraseKey::of("operator-label");

/// Every text that this channel says by itself. `more-waiting` has the placeholder `$count`, the others have none.
pub const TEXT_KEYS: &[PhraseKey] = &[
    MORE_WAITING,
    MORE_NONE,
    PASSED_ON,
    LABEL_FETCH,
    CALLBACK_WAITING,
    LATE,
    NOT_STORED,
    NOT_UNDERSTOOD,
    OPERATOR_CARD,
    OPERATOR_LABEL,
];

/// The texts, rendered.
#[derive(Clone)]
pub(crate) struct Words(Arc<dyn Texts>);

impl Words {
    pub(crate) fn new(texts: Arc<dyn Texts>) -> Self {
        Self(texts)
    }

    /// A text without placeholders.
    pub(crate) fn say(&self, locale: Locale, key: &PhraseKey) -> String {
        self.0.text(locale, key)
    }

    /// The label of the button that shows what waits.
    pub(crate) fn waiting(&self, locale: Locale, count: usize) -> String {
        let count = Argument::Number(f64::from(u32::try_from(count).unwrap_or(u32::MAX)));
        let phrase = Phrase {
            key: MORE_WAITING,
            arguments: BTreeMap::from([("count".to_owned(), count)]),
        };
        self.0.phrase(locale, &phrase)
    }

    /// The emergency card, a line a number.
    pub(crate) fn numbers(&self, locale: Locale) -> String {
        let contacts = self.0.emergency(locale).contacts;
        let lines: Vec<_> = contacts
            .iter()
            .map(|contact| format!("{} {}", contact.number, contact.about.expose()))
            .collect();
        lines.join("\n")
    }
}
