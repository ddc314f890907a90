//! Every column of a conversation is written and read back, whichever statement does it.

use std::time::Duration;

use contract::{Author, Locale, Risk, Seq};
use conversation::{Conversation, Decision, Holder, Memory, Rebinding, Returned, Voids};

use super::TestDatabase;
use super::cast::{NOW, TELEGRAM, Tell as _, WEB, arrives, counselor, id, peer, says, take};
use crate::{Arrival, ArrivalOutcome, Keep, StoreError};

/// How it stands after it was begun (1), after a message that leaves holder and risk as they are (2), and after an act
/// that changes both and takes it to the page (3).
///
/// Every field is named, so that a new column is asked for here; what a decision changes is another value each time.
fn stands(step: u8) -> Conversation {
    let (moved, past) = (step == 3, u64::from(step));
    Conversation {
        id: id("p"),
        channel: if moved { WEB } else { TELEGRAM },
        version: past,
        seq: Seq(past),
        floor: Seq(if moved { 2 } else { 0 }),
        locale: Some([Locale::EN, Locale::KO][usize::from(step % 2)]),
        topic: Some(format!("topic {step}")),
        risk: if moved { Risk::L3 } else { Risk::L1 },
        holder: if moved {
            Holder::Counselor {
                by: counselor("kim"),
                since: NOW.after(Duration::from_hours(2)),
            }
        } else {
            Holder::Queue {
                since: NOW.after(Duration::from_hours(1)),
            }
        },
        memory: Memory(vec![step; 9]),
        opened: NOW,
        touched: NOW.after(Duration::from_secs(past)),
        quiet: false,
        crowded: true,
        recalled: Vec::new(),
    }
}

/// What makes it stand so.
fn decides(before: &Conversation, step: u8) -> Decision {
    let after = stands(step);
    let rebinding = (after.channel != before.channel).then(|| Rebinding {
        to: Returned {
            channel: after.channel,
            peer: peer("page"),
            voids: Voids::All,
            quiet: NOW,
        },
        floor: after.floor,
    });
    Decision {
        turns: vec![says(Author::Visitor, "hello")],
        locale: after.locale,
        topic: after.topic,
        risk: after.risk,
        holder: after.holder,
        memory: after.memory,
        touched: after.touched,
        rebinding,
        ..Decision::unchanged(before)
    }
}

/// A message that leads to a step; the rules are shown how it stood before.
fn leads_to(step: u8) -> Arrival {
    let message = arrives(&TELEGRAM, "p", &format!("k{step}"), move |before| {
        if step > 1 {
            assert_eq!(*before, stands(step - 1), "read where messages are taken in");
        }
        Ok(decides(before, step))
    });
    Arrival {
        keep: Keep::Address,
        crowded: true,
        ..message
    }
}

pub(super) async fn come_back_as_they_were_written(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let whole = async |step: u8, outcome: Result<ArrivalOutcome, StoreError>, who: &str| {
        let (told, _) = outcome.expect("it is written").committed().expect("it is new");
        assert_eq!(told, stands(step), "told at step {step}");
        let by_id = store.conversation(id("p")).await.expect("it is read");
        assert_eq!(by_id, Some(stands(step)), "read by its id at step {step}");
        let by_peer = store.of_peer(&told.channel, &peer(who)).await.expect("it is read");
        assert_eq!(by_peer, Some(stands(step)), "read by its peer at step {step}");
    };
    for step in [1, 2] {
        whole(step, take(&*store, leads_to(step)).await, "p").await;
    }
    let moves = |before: &Conversation| {
        assert_eq!(*before, stands(2), "read where something is done to it");
        Ok(decides(before, 3))
    };
    whole(3, store.tell(id("p"), &moves).await, "page").await;
}
