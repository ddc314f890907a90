//! What an adapter must say by itself.

use crate::{Card, Locale, Phrase, PhraseKey};

/// The few texts that a channel says without a conversation: the page's labels, the emergency card before the first
/// word.
pub trait Texts: Send + Sync {
    /// A text without placeholders, in this language or the nearest on its fallback chain.
    fn text(&self, locale: Locale, key: &PhraseKey) -> String;

    /// A text with what is set into it.
    fn phrase(&self, locale: Locale, phrase: &Phrase) -> String;

    /// The emergency card.
    fn emergency(&self, locale: Locale) -> Card;
}
