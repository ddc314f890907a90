//! Who has a conversation: it is claimed, released, or given back to the queue.

use std::time::Duration;

use contract::{Clock, ConversationId, Risk};
use conversation::{Event, Reach, Seat};
use store::Role;

use super::Desk;
use crate::badge::Badge;
use crate::chance::token;
use crate::error::DeskError;

/// How long one claim may take before the next is let in, were its node to die.
const TURN: Duration = Duration::from_secs(5);

/// How often, and after which pauses, a claim asks for its turn.
const TRIES: u32 = 120;
const PAUSE: Duration = Duration::from_millis(50);

impl Desk {
    /// Claims a conversation that waits; a supervisor may also take one over. Who has it already keeps it.
    pub async fn claim(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let turn = self.one_claim_at_a_time(badge).await?;
        let claimed = match self.has_room(badge, id).await {
            Ok(()) => self.take_seat(badge, id).await,
            Err(error) => Err(error),
        };
        let (now, name) = (self.clock.now(), claiming(badge));
        // Given back at once; where that fails it runs out by itself.
        let _ = self.upkeep.lease(&name, &turn, now, now).await;
        claimed
    }

    /// Gives it back to the script, which goes on at the exact node.
    pub async fn release(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let by = badge.id.clone();
        self.bring(id, Event::Released { by }).await.map(drop)
    }

    /// Gives it back to the queue, with the place that it had.
    pub async fn requeue(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let by = badge.id.clone();
        self.bring(id, Event::Requeued { by }).await.map(drop)
    }

    async fn take_seat(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let reach = match badge.role {
            Role::Supervisor => Reach::Everybody,
            Role::Counselor | Role::Interpreter | Role::Administrator => Reach::Queue,
        };
        let by = badge.id.clone();
        self.bring(id, Event::Claimed { by, reach }).await.map(drop)
    }

    /// Two claims of one person, from two tabs or on two nodes, must not both find the last free place: they take
    /// turns.
    async fn one_claim_at_a_time(&self, badge: &Badge) -> Result<String, DeskError> {
        let (name, turn) = (claiming(badge), token(&*self.entropy));
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
    async fn has_room(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let tickets = self.queue.tickets().await?;
        let mine = tickets.iter().filter(|ticket| match &ticket.seat {
            Seat::Counselor { by, .. } => *by == badge.id && ticket.conversation != id,
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

fn claiming(badge: &Badge) -> String {
    format!("claim/{}", badge.id)
}
