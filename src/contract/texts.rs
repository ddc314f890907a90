//! What an adapter must say by itself.

use crate::{Card, Locale, PhraseKey};

/// The few texts that a channel says without a conversation: the page's labels, the emergency card before the first word.
pub trait Texts: Send + Sync {
    /// A text without placeholders, in this language or the nearest on its fallback chain.
    fn text(&self, locale: Locale, key: &PhraseKey) -> String;

    /// The emergency card.
    fn emergency(&self, locale: Locale) -> Card;
}
