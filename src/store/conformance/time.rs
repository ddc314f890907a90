//! The server's time is kept, and what is alive moves with it.

use std::time::Duration;

use contract::{Moment, Text};

use super::TestDatabase;
use super::cast::{NOW, Tell as _, begin, closes, counselor, id, noted, same, waits, writes};
use crate::{Invitation, KeptTime, Presence, SignIn, Store};
use conversation::{Closing, Conversation, Decision, Holder, ReturnCode, ReturnCodeKind, TimerKind};

const DAY: i64 = 24 * 3_600_000;
const HOUR: Duration = Duration::from_hours(1);

fn kept(at: Moment) -> KeptTime {
    KeptTime {
        at,
        wall: Moment(at.0 + DAY),
        even: Duration::from_mins(3),
        confirmed: None,
    }
}

pub(super) async fn is_kept(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    assert_eq!(store.kept_time().await.expect("it is read"), None);
    store.keep_time(&kept(NOW)).await.expect("it is kept");
    assert_eq!(store.kept_time().await.expect("it is read"), Some(kept(NOW)));
    store.confirm_time(Moment(7)).await.expect("it is confirmed");
    let later = NOW.after(Duration::from_mins(1));
    store.keep_time(&kept(later)).await.expect("it is kept");
    let confirmed = KeptTime {
        confirmed: Some(Moment(7)),
        ..kept(later)
    };
    let read = store.kept_time().await.expect("it is read");
    assert_eq!(read, Some(confirmed), "what was confirmed stays");
}

/// Somebody in a conversation, somebody in the queue with a timer, a conversation that is closed; a return code, a
/// signed-in browser, an invitation and a lease. All of it at [`NOW`].
async fn furnish(store: &dyn Store) {
    for (at, who) in ["open", "waiting", "closed"].into_iter().enumerate() {
        begin(store, writes(who, &format!("k{at}"), "hello")).await;
    }
    store.tell(id("waiting"), &waits(NOW)).await.expect("it waits");
    let with_timer = |before: &Conversation| {
        Ok(Decision {
            timers: vec![(TimerKind::Wait, NOW)],
            ..same(before)
        })
    };
    store.tell(id("waiting"), &with_timer).await.expect("a timer is set");
    store
        .tell(id("closed"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    let return_code = ReturnCode {
        kind: ReturnCodeKind::Code,
        locator: Text::from("123456"),
        hash: None,
        conversation: id("open"),
        until: NOW.after(HOUR),
    };
    store.issue(&return_code).await.expect("it is issued");
    let (who, token) = (counselor("1f"), Text::from("token"));
    let sign_in = SignIn {
        counselor: who.clone(),
        since: NOW,
        seen: NOW,
        presence: Presence::Available,
    };
    let entry = noted(&who, "sign in", "1f");
    store.sign_in(&token, &sign_in, &entry).await.expect("she is signed in");
    let invitation = Invitation {
        counselor: who,
        totp: Text::from("JBSWY3DPEHPK3PXP"),
        until: NOW.after(HOUR),
    };
    store.invite(&token, &invitation).await.expect("she is invited");
    let leased = store.lease("rounds", "n1", NOW, NOW.after(HOUR)).await;
    assert!(leased.expect("it is asked for"));
    store.keep_time(&kept(NOW)).await.expect("it is kept");
}

pub(super) async fn moves_what_is_alive(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    furnish(&*store).await;
    assert!(
        !store.move_time(Moment(7), 3 * DAY).await.expect("it is asked for"),
        "nobody has confirmed it"
    );
    let read = async |who: &str| {
        let found = store.conversation(id(who)).await.expect("it is read");
        found.expect("it is there")
    };
    for (confirmed, by) in [(Moment(7), 3 * DAY), (Moment(8), -5 * DAY)] {
        let before = read("closed").await;
        store.confirm_time(confirmed).await.expect("it is confirmed");
        assert!(store.move_time(confirmed, by).await.expect("it is moved"));
        assert!(
            !store.move_time(confirmed, by).await.expect("it is asked for"),
            "once for all nodes"
        );
        assert_eq!(read("closed").await, before, "what is closed stays");
    }
    let moved = Moment(NOW.0 - 2 * DAY);
    let (still, over) = (moved.after(HOUR / 2), moved.after(HOUR));
    let time = store.kept_time().await.expect("it is read");
    assert_eq!(time.map(|time| time.at), Some(moved));
    assert_eq!(read("open").await.touched, moved);
    assert_eq!(read("waiting").await.holder, Holder::Queue { since: moved });
    let due = store.due(moved).await.expect("they are read");
    assert_eq!(due.iter().map(|timer| timer.due).collect::<Vec<_>>(), [moved]);
    let token = Text::from("token");
    let signed_in = store.signed_in(&token).await.expect("it is read").expect("it is there");
    assert_eq!((signed_in.since, signed_in.seen), (moved, moved));
    for (now, works) in [(still, true), (over, false)] {
        let return_code = store
            .return_code(ReturnCodeKind::Code, &Text::from("123456"), now)
            .await;
        assert_eq!(return_code.expect("it is looked for").is_some(), works);
        let link = store.invitation(&token, now).await.expect("it is looked for");
        assert_eq!(link.is_some(), works);
        let other = store.lease("rounds", "n2", now, now.after(HOUR)).await;
        assert_eq!(
            other.expect("it is asked for"),
            !works,
            "a lease lasts no longer than it did"
        );
    }
    assert_eq!(store.sweep(NOW, Duration::ZERO).await.expect("it is swept"), 1);
}

pub(super) async fn is_not_wasted_on_a_timer_that_fails(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    furnish(&*store).await;
    let due = store.due(NOW).await.expect("they are read");
    let timer = due.first().expect("one is due");
    let later = NOW.after(Duration::from_mins(5));
    store.postpone(timer, later).await.expect("it is put off");
    store
        .postpone(timer, NOW)
        .await
        .expect("one that is another by now stays");
    assert!(
        store.due(NOW).await.expect("they are read").is_empty(),
        "it stands in nobody's way"
    );
    assert_eq!(
        store.due(later).await.expect("they are read").len(),
        1,
        "and is due again"
    );
}
