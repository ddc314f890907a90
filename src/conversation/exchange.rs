//! One event being answered, with everything that the rules may look at.

use contract::Text;

use crate::builder::DecisionBuilder;
use crate::held::HeldTurns;
use crate::{Conversation, Refused, World};

/// One event being answered.
pub(crate) struct Exchange<'a> {
    pub(crate) world: World<'a>,
    /// The conversation as it was.
    pub(crate) before: &'a Conversation,
    pub(crate) decision: DecisionBuilder<'a>,
    pub(crate) voice: Voice,
}

/// Whether the words of a message may answer what is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Voice {
    /// They were written now.
    Speaks,
    /// They change what was written before something else was asked.
    Corrects,
}

impl<'a> Exchange<'a> {
    pub(crate) fn of(world: &World<'a>, before: &'a Conversation, decision: DecisionBuilder<'a>) -> Self {
        Self {
            world: *world,
            before,
            decision,
            voice: Voice::Speaks,
        }
    }
}

impl Exchange<'_> {
    /// The words that wait, where any do.
    pub(crate) fn recall(&self, held: &HeldTurns) -> Result<Option<Text>, Refused> {
        held.words(self.before)
    }

    /// The words that wait, with those that came after them: nothing that somebody wrote is dropped.
    pub(crate) fn recall_with(&self, held: &HeldTurns, text: &Text) -> Result<Text, Refused> {
        Ok(match self.recall(held)? {
            None => text.clone(),
            Some(held) => Text::from(format!("{}\n{}", held.expose(), text.expose())),
        })
    }
}
