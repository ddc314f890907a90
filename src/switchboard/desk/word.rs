//! A counselor agrees on a word with the visitor.

use contract::{ConversationId, Text};
use conversation::{Event, LONGEST_WORD};
use flow::normalise;

use super::Desk;
use crate::error::DeskError;
use crate::marks::mark;
use crate::principal::Principal;

impl Desk {
    /// Agrees on a word with the visitor of a conversation that one has, in place of an earlier one; an empty one
    /// agrees on none. The word is written nowhere, only what tells it.
    pub async fn agree_on_word(&self, principal: &Principal, id: ConversationId, word: Text) -> Result<(), DeskError> {
        principal.counsels()?;
        let word = contract::clean(word.expose());
        let none = word.expose().trim().is_empty();
        if word.expose().chars().count() > LONGEST_WORD {
            return Err(DeskError::Refused(
                "the word is too long; agree on one of at most 60 characters",
            ));
        }
        if !none && normalise(word.expose()).is_empty() {
            return Err(DeskError::Refused("the word needs at least one letter or digit"));
        }
        // On the page nobody has an address, and the rules refuse any word there.
        let peer = self.outbox.address(id).await?.filter(|_| !none);
        let agreed = Event::WordAgreed {
            by: principal.id.clone(),
            word: peer.map(|peer| mark(&self.vault, &peer, &word)),
        };
        self.bring(id, agreed).await.map(drop)
    }
}
