//! The phrases that a node names.

use crate::condition::Condition;
use crate::placed::Name;

/// A phrase used by a node.
#[derive(Debug)]
pub(crate) struct Use<'a> {
    pub(crate) phrase: &'a Name,
    pub(crate) role: PhraseRole,
    pub(crate) facts: &'a [Name],
    pub(crate) answers: &'a [Name],
}

impl<'a> Use<'a> {
    /// The lists of words that a condition looks for.
    pub(crate) fn in_condition(condition: &'a Condition) -> impl Iterator<Item = Self> {
        condition
            .words()
            .iter()
            .map(|words| Self::plain(words, PhraseRole::Words))
    }

    pub(crate) fn plain(phrase: &'a Name, role: PhraseRole) -> Self {
        Self {
            phrase,
            role,
            facts: &[],
            answers: &[],
        }
    }
}

/// How a phrase is used.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum PhraseRole {
    /// It is said.
    MessagePart,
    /// It is the label of a choice.
    Label,
    /// It is a list of words that mean an option.
    Words,
}
