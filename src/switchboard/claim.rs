//! A counselor takes a conversation out of the queue. Of any number who try at once, one has it.

use std::time::Duration;

use contract::{ConversationId, Risk};
use store::{Act, Seat, StoreError};

use crate::draft::Draft;
use crate::{Badge, DeskError, Switchboard, phrases};

/// How long one claim may take before the next is let in, were its node to die.
const TURN: Duration = Duration::from_secs(5);

/// How often, and after which pauses, a claim asks for its turn.
const TRIES: u32 = 120;
const PAUSE: Duration = Duration::from_millis(50);

impl Switchboard {
    /// Claims a conversation that waits; a supervisor may also take one over. Who has it already keeps it.
    pub async fn claim(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        badge.counsels()?;
        let turn = self.one_claim_at_a_time(badge).await?;
        let claimed = match self.has_room(badge, id).await {
            Ok(()) => self.take_seat(badge, id).await,
            Err(error) => Err(error),
        };
        let (now, name) = (self.now(), claiming(badge));
        // Given back at once; where that fails it runs out by itself.
        let _ = self.store.lease(&name, &turn, now, now).await;
        claimed
    }

    async fn take_seat(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let (content, now) = (self.content(), self.now());
        let by = badge.id.clone();
        let takes_over = badge.role == store::Role::Supervisor;
        let act: Box<Act> = Box::new(move |conversation| {
            let mut draft = Draft::of(&content, conversation, now)?;
            match &conversation.seat {
                Seat::Counselor { by: holder, .. } if *holder == by => return Ok(draft.finish()),
                Seat::Counselor { by: holder, .. } if !takes_over => {
                    return Err(StoreError::Held(Some(holder.clone())));
                }
                Seat::Queue { since } | Seat::Counselor { since, .. } => {
                    draft.sit(Seat::Counselor {
                        by: by.clone(),
                        since: *since,
                    });
                }
                Seat::Flow => return Err(StoreError::Refused("nobody asked for a person in this conversation")),
                Seat::Closed => return Err(StoreError::Gone),
            }
            draft.note(by.as_str(), "claim", None);
            draft.announce(&phrases::COUNSELOR_JOINED);
            Ok(draft.finish())
        });
        self.act(id, act).await
    }

    /// Runs an act of the desk, and has the queue read again; "held" is told with the holder's name.
    pub(crate) async fn act(&self, id: ConversationId, act: Box<Act>) -> Result<(), DeskError> {
        let done = self.settle(id, act).await;
        self.refresh_staffing().await;
        match done {
            Ok(_) => Ok(()),
            Err(StoreError::Held(Some(holder))) => {
                let by = self.names().await?.remove(&holder);
                Err(DeskError::Held { by })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// Two claims of one person, from two tabs or on two nodes, must not both find the last free place: they take turns.
    async fn one_claim_at_a_time(&self, badge: &Badge) -> Result<String, DeskError> {
        let (name, turn) = (claiming(badge), self.token());
        for _ in 0..TRIES {
            let now = self.now();
            if self.store.lease(&name, &turn, now, now.after(TURN)).await? {
                return Ok(turn);
            }
            tokio::time::sleep(PAUSE).await;
        }
        Err(DeskError::Conflict)
    }

    /// Whether this person may have one more: as many as the settings say, and one alone as soon as one of them is L3.
    async fn has_room(&self, badge: &Badge, id: ConversationId) -> Result<(), DeskError> {
        let tickets = self.store.tickets().await?;
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
            self.settings.conversations_each
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
