//! The queue as the desk shows it: who waits and who is with whom, without a word of what was said.

use std::collections::HashMap;
use std::time::Duration;

use contract::{ChannelName, Clock, ConversationId, CounselorId, Locale, Moment, Risk, Seq};
use conversation::Holder;
use store::{Role, Ticket};

use super::Desk;
use crate::error::DeskError;
use crate::principal::Principal;

/// One line of the queue.
#[derive(Clone, Debug)]
pub struct QueueRow {
    /// Which conversation.
    pub conversation: ConversationId,
    /// Where it runs.
    pub channel: ChannelName,
    /// Its language.
    pub locale: Option<Locale>,
    /// What it is about.
    pub topic: Option<String>,
    /// How near the danger is.
    pub risk: Risk,
    /// Whether it came from a place where many were opened at once, and stands behind others of its risk.
    pub crowded: bool,
    /// How long it has waited, or had waited when it was claimed counted on.
    pub waited: Duration,
    /// With whom it is.
    pub holder: RowHolder,
    /// The last turn.
    pub seq: Seq,
    /// Whether it was found unreadable: nobody can claim it, and it waits to be closed.
    pub unreadable: bool,
    /// The visitor's page is closed at the moment; the place is kept.
    pub away: bool,
}

/// With whom a conversation is, seen from one desk.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum RowHolder {
    /// It waits.
    Waiting,
    /// With the person who looks.
    Mine,
    /// With a colleague.
    Other {
        /// Their name.
        name: String,
    },
    /// The script has it again, or it has ended.
    Nobody,
}

impl Desk {
    /// The queue, and the conversations that are with somebody: for a counselor their own, for a supervisor all.
    pub async fn queue(&self, principal: &Principal) -> Result<Vec<QueueRow>, DeskError> {
        let (tickets, names) = (self.queue.tickets().await?, self.roster.names().await?);
        let now = self.clock.now();
        let staff_presence = self.picture.present.staff_presence();
        let rows = tickets.into_iter().map(|ticket| QueueRow {
            away: staff_presence.is_away(ticket.conversation),
            ..row(ticket, principal, &names, now)
        });
        Ok(rows.filter(|row| sees(principal, &row.holder)).collect())
    }
}

fn sees(principal: &Principal, holder: &RowHolder) -> bool {
    match holder {
        RowHolder::Waiting | RowHolder::Mine => principal.counsels().is_ok(),
        RowHolder::Other { .. } => principal.role == Role::Supervisor,
        RowHolder::Nobody => false,
    }
}

pub(crate) fn row(
    ticket: Ticket,
    principal: &Principal,
    names: &HashMap<CounselorId, String>,
    now: Moment,
) -> QueueRow {
    let (since, holder) = match &ticket.holder {
        Holder::Queue { since } => (*since, RowHolder::Waiting),
        Holder::Counselor { by, since } if *by == principal.id => (*since, RowHolder::Mine),
        Holder::Counselor { by, since } => (
            *since,
            RowHolder::Other {
                name: names.get(by).cloned().unwrap_or_default(),
            },
        ),
        Holder::Flow | Holder::Closed => (ticket.touched, RowHolder::Nobody),
    };
    QueueRow {
        conversation: ticket.conversation,
        channel: ticket.channel,
        locale: ticket.locale,
        topic: ticket.topic,
        risk: ticket.risk,
        crowded: ticket.crowded,
        waited: now.since(since),
        holder,
        seq: ticket.seq,
        unreadable: ticket.unreadable,
        away: false,
    }
}
