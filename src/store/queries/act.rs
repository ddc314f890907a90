//! Everything that happens to one conversation and is not a message of its visitor, and what both have in common: the
//! rules are asked.

use ::store::{ArrivalOutcome, StoreError};
use contract::{ConversationId, Seq, Text};
use conversation::{Decision, Occurrence, Refused, Rules};

use super::rows::{OpenedConversation, Received};
use super::urgent::Room;
use super::writes::Writes;
use super::{Database, Fault, TRIES};
use crate::hot;

impl Database {
    /// Asks the rules until what they have seen is still so when it is written.
    pub(super) async fn act_on(
        &self,
        rules: &dyn Rules,
        id: ConversationId,
        occurrence: &Occurrence,
    ) -> Result<ArrivalOutcome, Fault> {
        for _ in 0..TRIES {
            match self.try_act(rules, id, occurrence).await {
                Err(Fault::Conflict) => {}
                Err(Fault::Full) if crate::guard::give_way(self) => {}
                outcome => return self.marked(id, outcome).await,
            }
        }
        Err(Fault::Conflict)
    }

    async fn try_act(
        &self,
        rules: &dyn Rules,
        id: ConversationId,
        occurrence: &Occurrence,
    ) -> Result<ArrivalOutcome, Fault> {
        let mut tx = self.begin().await?;
        let row = hot::one(&mut tx, &id.to_string()).await?.ok_or(StoreError::Gone)?;
        let mut held = row.open(&self.sealer)?;
        let decision = self.ask(rules, &mut held, occurrence).await?;
        Room::of(self).admits(&held.conversation, &decision)?;
        let mut writes = Writes::default();
        let (conversation, messages) = writes.add(&self.sealer, held, None, &Received::default(), &decision)?;
        let written = writes.write(&mut tx, &self.sealer, &self.node).await?;
        self.commit(tx, written.wakes).await?;
        self.destroy_keys(&written.destroyed).await;
        Ok(ArrivalOutcome::Committed {
            conversation,
            messages,
            waiting: false,
        })
    }

    /// Asks the rules what follows. The words of earlier turns are read where they need them, which is rare: what was
    /// written to a silent phone, or while the language was asked.
    pub(super) async fn ask(
        &self,
        rules: &dyn Rules,
        held: &mut OpenedConversation,
        occurrence: &Occurrence,
    ) -> Result<Decision, Fault> {
        let wanted = match rules.decide(&held.conversation, occurrence) {
            Err(Refused::Recall(seqs)) => seqs,
            decided => return Ok(decided.map_err(StoreError::from)?),
        };
        held.conversation.recalled = self.words_of(held.conversation.id, &wanted).await?;
        let decided = rules.decide(&held.conversation, occurrence);
        held.conversation.recalled.clear();
        Ok(decided.map_err(StoreError::from)?)
    }

    /// The words of turns; empty where they are not kept any more.
    async fn words_of(&self, id: ConversationId, seqs: &[Seq]) -> Result<Vec<(Seq, Text)>, Fault> {
        let (Some(first), Some(last)) = (seqs.iter().min(), seqs.iter().max()) else {
            return Ok(Vec::new());
        };
        let turns = self
            .turns_between(id, first.0.cast_signed(), last.0.cast_signed())
            .await?;
        let words = |seq: &Seq| {
            let turn = turns.iter().find(|turn| turn.seq == *seq);
            (*seq, turn.map(|turn| turn.text.clone()).unwrap_or_default())
        };
        Ok(seqs.iter().map(words).collect())
    }
}
