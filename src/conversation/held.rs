//! Words that wait for an answer, by the turns that they stand in.
//!
//! The state holds the numbers and never the words: they stand once in the conversation, are forgotten there with
//! everything else, and a silent phone that is written to again and again makes the state no larger.

use contract::{Seq, Text};
use serde::{Deserialize, Serialize};

use crate::{Conversation, Refused};

/// So many of the last turns are answered together. What was written before them stands in the conversation all the
/// same, for whoever reads it.
const MOST: usize = 8;

/// The turns whose words wait, in order.
#[derive(Clone, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
pub(crate) struct HeldTurns(Vec<Seq>);

impl HeldTurns {
    /// One turn more.
    pub(crate) fn with(mut self, seq: Seq) -> Self {
        if self.0.len() >= MOST {
            self.0.remove(0);
        }
        self.0.push(seq);
        self
    }

    /// Whether nothing waits.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Their words, one turn a line; nothing where none wait, or what they said is not kept any more. Asks for them
    /// where they were not read yet.
    pub(crate) fn words(&self, conversation: &Conversation) -> Result<Option<Text>, Refused> {
        let known = |seq: &Seq| conversation.recalled.iter().find(|(known, _)| known == seq);
        let mut lines = Vec::with_capacity(self.0.len());
        for seq in &self.0 {
            let Some((_, words)) = known(seq) else {
                return Err(Refused::Recall(self.0.clone()));
            };
            lines.extend(Some(words.expose()).filter(|words| !words.is_empty()));
        }
        Ok((!lines.is_empty()).then(|| Text::from(lines.join("\n"))))
    }
}
