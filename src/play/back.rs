//! The word for going back.

use contract::PhraseKey;

/// The key of the words for going back: `:back` says the first of them, and a saved test types them by this key.
pub(crate) const BACK: PhraseKey = PhraseKey::of("interrupt-back");
