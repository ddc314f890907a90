//! What the desk may know of a conversation's state.

use flow::Answer;

use contract::Seq;

use crate::state::State;
use crate::word::AgreedWord;
use crate::{Conversation, Refused, Word};

/// What the desk is shown beside the turns.
#[derive(Clone, Debug)]
pub struct Summary {
    /// What the visitor answered to the script, by the slot's name.
    pub answers: Vec<(String, Answer)>,
    /// The visitor has gone by the quick exit, and may not be alone.
    pub visitor_left: bool,
    /// How it stands with the agreed word.
    pub word: Word,
    /// The turns whose words are not kept any more.
    pub forgotten: Vec<Seq>,
}

impl Summary {
    /// Of a conversation as it was read.
    pub fn of(conversation: &Conversation) -> Result<Self, Refused> {
        let state = State::of(&conversation.memory)?;
        let answers = state.session.iter().flat_map(|session| {
            let answers = session.answers();
            answers.map(|(slot, answer)| (slot.to_owned(), answer.clone()))
        });
        Ok(Self {
            answers: answers.collect(),
            visitor_left: state.left,
            word: AgreedWord::state(state.word.as_ref()),
            forgotten: state.forgotten,
        })
    }
}
