//! The cards as `hotlines.toml` describes them.

use contract::PhraseKey;

/// A card as the file describes it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Layout {
    pub(super) lines: Vec<String>,
    pub(super) only: Only,
    pub(super) show: Option<Sign>,
    pub(super) place: usize,
}

/// Which of its lines a card shows.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Only {
    /// All that speak the language at some hour.
    Speaking,
    /// Those that speak it now.
    Open,
}

/// A Korean line to show, with the phrases for its sound and meaning.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Sign {
    pub(super) hangul: String,
    pub(super) sound: PhraseKey,
    pub(super) meaning: PhraseKey,
}
