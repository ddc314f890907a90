//! What is written even when the disk is nearly full, into room that is kept back for it.

use ::store::StoreError;
use contract::{Author, Risk};
use conversation::{Closing, Conversation, Decision};

use super::{Database, Fault};

/// The longest message of danger that is urgent, in characters: long enough to say where somebody is, too short to use
/// up in a few messages what is kept back.
const SHORT: usize = 1_000;

/// What the disk has room for.
#[derive(Clone, Copy)]
pub(crate) enum Room {
    Everything,
    /// What is urgent, and conversations that begin without a word: the first one may be of danger.
    Beginnings,
    Urgent,
}

impl Room {
    pub(crate) fn of(database: &Database) -> Self {
        if !crate::guard::is_short(database) {
            Self::Everything
        } else if crate::guard::lets_begin(database) {
            Self::Beginnings
        } else {
            Self::Urgent
        }
    }

    /// Refuses what can wait.
    pub(crate) fn admits(self, before: &Conversation, decision: &Decision) -> Result<(), StoreError> {
        let fits = match self {
            Self::Everything => true,
            Self::Beginnings => is_urgent(before, decision) || only_begins(before, decision),
            Self::Urgent => is_urgent(before, decision),
        };
        if fits { Ok(()) } else { Err(no_room()) }
    }
}

fn only_begins(before: &Conversation, decision: &Decision) -> bool {
    before.version == 0 && decision.turns.iter().all(|turn| turn.author == Author::Bot)
}

/// Erasing, leaving, coming back, and short words in a conversation with somebody in danger, the visitor's as well as
/// the counselor's.
fn is_urgent(before: &Conversation, decision: &Decision) -> bool {
    let goes = decision
        .close
        .as_ref()
        .is_some_and(|close| close.closing != Closing::Keep);
    let said = decision.turns.iter().filter(|turn| turn.author != Author::Bot);
    let length: usize = said.map(|turn| turn.text.expose().chars().count()).sum();
    let comes_back = decision.rebinding.is_some() && decision.turns.is_empty();
    goes || comes_back || (before.risk.max(decision.risk) >= Risk::L3 && length <= SHORT)
}

pub(crate) fn no_room() -> StoreError {
    Fault::Full.settled()
}

#[cfg(test)]
mod tests {
    use contract::{ChannelName, ConversationId, Moment, Peer, Seq};
    use conversation::{Rebinding, Returned, Voids};

    use super::*;

    #[test]
    fn whoever_reloads_the_page_comes_back_on_a_full_disk_too() {
        let id = ConversationId::parse("8a2c9b7e-58a3-4d0c-8d53-0a54a0a5a6b1").expect("an id");
        let before = Conversation::beginning(id, ChannelName::of("web"), Moment(0));
        let waits = Decision::unchanged(&before);
        assert!(
            Room::Urgent.admits(&before, &waits).is_err(),
            "what can wait is refused"
        );
        let comes_back = Decision {
            rebinding: Some(Rebinding {
                to: Returned {
                    channel: ChannelName::of("web"),
                    peer: Peer::from(String::from("reloaded")),
                    voids: Voids::Reload,
                    quiet: Moment(0),
                },
                floor: Seq(0),
            }),
            ..waits
        };
        assert!(Room::Urgent.admits(&before, &comes_back).is_ok());
    }
}
