//! Who has a conversation: it is claimed, released, or given back to the queue.

use std::time::Duration;

use contract::{Clock, ConversationId, Risk};
use conversation::{Event, Holder, Reach};
use store::Role;

use super::Desk;
use crate::chance::token;
use crate::error::DeskError;
use crate::principal::Principal;

/// How long one claim may take before the next is let in, were its node to die.
const TURN: Duration = Duration::from_secs(5);

/// How often, and after which pauses, a claim asks for its turn.
const TRIES: u32 = 120;
const PAUSE: Duration = Duration::from_millis(50);

impl Desk {
    /// Claims a conversation that waits; a supervisor may also take one over. Who has it already keeps it.
    pub async fn claim(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        principal.counsels()?;
        let turn = self.one_claim_at_a_time(principal).await?;
        let claimed = match self.has_room(principal, id).await {
            Ok(()) => self.take_holder(principal, id).await,
            Err(error) => Err(error),
        };
        let (now, name) = (self.clock.now(), claiming(principal));
        // Given back at once; where that fails it runs out by itself.
        let _ = self.upkeep.lease(&name, &turn, now, now).await;
        claimed
    }

    /// Gives it back to the script, which goes on at the exact node.
    pub async fn release(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        principal.counsels()?;
        let by = principal.id.clone();
        self.bring(id, Event::Released { by }).await.map(drop)
    }

    /// Gives it back to the queue, with the place that it had.
    pub async fn requeue(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        principal.counsels()?;
        let by = principal.id.clone();
        self.bring(id, Event::Requeued { by }).await.map(drop)
    }

    async fn take_holder(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        let reach = match principal.role {
            Role::Supervisor => Reach::Everybody,
            Role::Counselor | Role::Interpreter | Role::Administrator => Reach::Queue,
        };
        let by = principal.id.clone();
        self.bring(id, Event::Claimed { by, reach }).await.map(drop)
    }

    /// Two claims of one person, from two tabs or on two nodes, must not both find the last free place: they take
    /// turns.
    async fn one_claim_at_a_time(&self, principal: &Principal) -> Result<String, DeskError> {
        let (name, turn) = (claiming(principal), token(&*self.entropy));
        for _ in 0..TRIES {
            let now = self.clock.now();
            if self.upkeep.lease(&name, &turn, now, now.after(TURN)).await? {
                return Ok(turn);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(DeskError::Conflict)
    }

    /// Whether this person may have one more: as many as the settings say, and one alone as soon as one of them is L3.
    async fn has_room(&self, principal: &Principal, id: ConversationId) -> Result<(), DeskError> {
        let tickets = self.queue.tickets().await?;
        let mine = tickets.iter().filter(|ticket| match &ticket.holder {
            Holder::Counselor { by, .. } => *by == principal.id && ticket.conversation != id,
            _ => false,
        });
        let (count, gravest) = mine.fold((0, Risk::L0), |(count, risk), ticket| {
            (count + 1, risk.max(ticket.risk))
        });
        let wanted = tickets
            .iter()
            .find(|ticket| ticket.conversation == id)
            .map_or(Risk::L0, |ticket| ticket.risk);
        let most = if gravest.max(wanted) >= Risk::L3 {
            1
        } else {
            self.conversations_each
        };
        if count >= most {
            Err(DeskError::Full { most })
        } else {
            Ok(())
        }
    }
}

fn claiming(principal: &Principal) -> String {
    format!("claim/{}", principal.id)
}
