//! The queue as the desk shows it: who waits and who is with whom, without a word of what was said.

use std::collections::HashMap;
use std::time::Duration;

use contract::{ChannelName, Clock, ConversationId, CounselorId, Locale, Moment, Risk, Seq};
use conversation::Seat;
use store::{Role, Ticket};

use super::Desk;
use crate::badge::Badge;
use crate::error::DeskError;

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
    pub async fn queue(&self, badge: &Badge) -> Result<Vec<QueueRow>, DeskError> {
        let (tickets, names) = (self.queue.tickets().await?, self.roster.names().await?);
        let now = self.clock.now();
        let staffing = self.picture.present.staffing();
        let rows = tickets.into_iter().map(|ticket| QueueRow {
            away: staffing.is_away(ticket.conversation),
            ..row(ticket, badge, &names, now)
        });
        Ok(rows.filter(|row| sees(badge, &row.holder)).collect())
    }
}

fn sees(badge: &Badge, holder: &RowHolder) -> bool {
    match holder {
        RowHolder::Waiting | RowHolder::Mine => badge.counsels().is_ok(),
        RowHolder::Other { .. } => badge.role == Role::Supervisor,
        RowHolder::Nobody => false,
    }
}

pub(crate) fn row(ticket: Ticket, badge: &Badge, names: &HashMap<CounselorId, String>, now: Moment) -> QueueRow {
    let (since, holder) = match &ticket.seat {
        Seat::Queue { since } => (*since, RowHolder::Waiting),
        Seat::Counselor { by, since } if *by == badge.id => (*since, RowHolder::Mine),
        Seat::Counselor { by, since } => (
            *since,
            RowHolder::Other {
                name: names.get(by).cloned().unwrap_or_default(),
            },
        ),
        Seat::Flow | Seat::Closed => (ticket.touched, RowHolder::Nobody),
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
