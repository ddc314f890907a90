//! What waits for somebody whose messenger asks, what is held back on a phone, and what vanishes from it.

use std::time::Duration;

use contract::{Author, ChannelName, Locale, Moment, Seq, Text};

use super::TestDatabase;
use super::cast::{
    NOW, TELEGRAM, Tell as _, WEB, answered, arrives, begin, closes, id, later, messages, peer, rebinds, same, says,
    take, told, wanted, writes,
};
use crate::{Arrival, ArrivalOutcome, Attempt, Carried, Fate, Keep, Outgoing, RIDE, Rest, Store, Wanted};
use conversation::{Closing, Conversation, Decision, OutboxChange};

const KAKAO: ChannelName = ChannelName::of("kakao");
const QUARTER: Duration = Duration::from_mins(15);

/// Somebody writes on a messenger whose replies ride.
fn rides(who: &str, key: &str, text: &str) -> Arrival {
    Arrival {
        keep: Keep::Riding,
        ..arrives(&KAKAO, who, key, answered(text))
    }
}

fn on_kakao(now: Moment) -> Wanted<'static> {
    static CHANNEL: ChannelName = KAKAO;
    Wanted {
        channel: &CHANNEL,
        ..wanted("a", now)
    }
}

async fn collect(store: &dyn Store, who: &str, now: Moment) -> Vec<Outgoing> {
    store
        .collect(&peer(who), &on_kakao(now))
        .await
        .expect("they are leased")
}

fn texts(waiting: &[Outgoing]) -> Vec<&str> {
    waiting.iter().map(|outgoing| outgoing.message.text.expose()).collect()
}

fn waits(outcome: ArrivalOutcome) -> bool {
    match outcome {
        ArrivalOutcome::Committed { waiting, .. } => waiting,
        other => panic!("{other:?} was not committed"),
    }
}

fn whole(outgoing: &Outgoing) -> Carried {
    Carried {
        conversation: outgoing.conversation,
        seq: outgoing.message.seq,
        next: None,
    }
}

/// A counselor's words, whoever has the conversation: nothing of the answer to a message.
fn adds(text: &'static str) -> impl Fn(&Conversation) -> Result<Decision, conversation::Refused> + Send + Sync {
    move |before| {
        Ok(Decision {
            turns: vec![says(Author::Bot, text)],
            ..same(before)
        })
    }
}

pub(super) async fn waits_for_the_next_answer(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    assert!(!waits(
        take(&*store, rides("p", "k0", "one")).await.expect("it is taken in")
    ));
    assert!(
        collect(&*store, "p", NOW).await.is_empty(),
        "what an answer carries is in no other answer"
    );
    store.tell(id("p"), &adds("later")).await.expect("it is written");
    let second = later(NOW.after(Duration::from_secs(1)), rides("p", "k1", "two"));
    assert!(
        waits(take(&*store, second).await.expect("it is taken in")),
        "something older waits"
    );
    assert!(!waits(
        take(&*store, rides("q", "k2", "other")).await.expect("it is taken in")
    ));
    let waiting = collect(&*store, "p", NOW).await;
    assert_eq!(texts(&waiting), ["later"]);
    assert!(collect(&*store, "p", NOW).await.is_empty(), "it is leased");
    store.carried(&[whole(&waiting[0])]).await.expect("it is noted");

    // The first answer never came back: after ten seconds its turn, and the second's, wait like any other.
    let lost = collect(&*store, "p", NOW.after(RIDE * 2)).await;
    assert_eq!(texts(&lost), ["one!", "two!"]);
    let part = Carried {
        next: Some(1),
        ..whole(&lost[1])
    };
    store.carried(&[whole(&lost[0]), part]).await.expect("it is noted");
    let rest = collect(&*store, "p", NOW.after(RIDE * 2)).await;
    assert_eq!(
        (texts(&rest), rest[0].part),
        (vec!["two!"], 1),
        "the rest of a turn waits"
    );
    store.carried(&[whole(&rest[0])]).await.expect("it is noted");

    // What a conversation had to say at its end stands in front of the next one.
    store.tell(id("p"), &adds("goodbye")).await.expect("it is written");
    store.tell(id("p"), &closes(Closing::Keep)).await.expect("it is closed");
    let anew = Arrival {
        opening: Some(id("p, anew")),
        ..rides("p", "k3", "again")
    };
    assert!(waits(take(&*store, anew).await.expect("it is taken in")));
    assert_eq!(texts(&collect(&*store, "p", NOW).await), ["goodbye"]);
}

pub(super) async fn is_held_back_and_let_go(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let lease = async |now: Moment| store.outgoing(&wanted("a", now)).await.expect("they are leased");
    begin(&*store, messages("p", "k0", "one")).await;
    store.tell(id("p"), &adds("two")).await.expect("it is written");
    let first = lease(NOW).await;
    assert_eq!(
        (texts(&first), first[0].told, first[0].touched),
        (vec!["one!"], false, NOW)
    );
    store
        .attempted(&first[0], &Attempt::Held(Vec::new()))
        .await
        .expect("it is noted");
    let second = lease(NOW).await;
    assert_eq!(
        (texts(&second), second[0].told),
        (vec!["two"], true),
        "what came later is held back for itself: it may be an answer to somebody who is there"
    );
    store
        .attempted(&second[0], &Attempt::Held(Vec::new()))
        .await
        .expect("it is noted");
    assert!(lease(NOW).await.is_empty(), "nothing of it is sent");

    store.tell(id("p"), &adds("three")).await.expect("it is written");
    let next = lease(NOW).await;
    assert_eq!(
        (texts(&next), next[0].told),
        (vec!["three"], true),
        "what is held holds nothing up"
    );
    store
        .attempted(&next[0], &Attempt::Held(Vec::new()))
        .await
        .expect("it is noted");

    let later = NOW.after(QUARTER);
    let goes_on = move |before: &Conversation| {
        Ok(Decision {
            turns: vec![says(Author::Visitor, "continue")],
            touched: later,
            outbox: OutboxChange::Release,
            ..same(before)
        })
    };
    store.tell(id("p"), &goes_on).await.expect("it is written");
    for want in ["one!", "two", "three"] {
        let ready = lease(later).await;
        assert_eq!((texts(&ready), ready[0].touched), (vec![want], later));
        let sent = Attempt::Sent(vec![Text::from("1")], Rest::Done);
        store.attempted(&ready[0], &sent).await.expect("it is noted");
    }
}

pub(super) async fn goes_in_parts_and_loses_its_buttons(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let lease = async || store.outgoing(&wanted("a", NOW)).await.expect("they are leased");
    begin(&*store, messages("p", "k0", "question")).await;
    let first = lease().await;
    let more = Attempt::Sent(vec![Text::from("11")], Rest::More);
    store.attempted(&first[0], &more).await.expect("it is noted");
    let second = lease().await;
    assert_eq!((texts(&second), second[0].part), (vec!["question!"], 1));
    let done = Attempt::Sent(vec![Text::from("12")], Rest::Done);
    store.attempted(&second[0], &done).await.expect("it is noted");

    let answers = Arrival {
        occurrence: told(|before| {
            Ok(Decision {
                turns: vec![says(Author::Visitor, "in words"), says(Author::Bot, "next")],
                disarms: Some(Seq(2)),
                ..same(before)
            })
        }),
        ..messages("p", "k1", "")
    };
    begin(&*store, answers).await;
    let third = lease().await;
    assert_eq!(
        (texts(&third), &third[0].disarms),
        (vec!["next"], &vec![Text::from("11"), Text::from("12")]),
        "both parts of the question lose their buttons"
    );
    store
        .attempted(&third[0], &Attempt::Doubtful(Rest::Done))
        .await
        .expect("it is noted");
    assert!(lease().await.is_empty(), "nobody sends it again by himself");
    let fates = store.undelivered(id("p")).await.expect("they are read");
    assert_eq!(fates, [(Seq(4), Fate::Doubtful)], "the counselor is told");
}

pub(super) async fn keeps_the_pace_of_its_channel(world: &dyn TestDatabase) {
    let nodes = [world.open("n1").await, world.open("n2").await];
    for at in 0..9 {
        begin(&*nodes[0], messages(&format!("p{at}"), &format!("k{at}"), "one")).await;
    }
    let lease = async |node: usize, now: Moment| {
        let wanted = Wanted {
            pace: Duration::from_millis(250),
            ..wanted("a", now)
        };
        nodes[node].outgoing(&wanted).await.expect("they are leased").len()
    };
    assert_eq!(lease(0, NOW).await, 4, "a second's worth at once");
    assert_eq!(lease(1, NOW).await, 0, "over all nodes");
    assert_eq!(lease(1, NOW.after(Duration::from_millis(500))).await, 2);
    nodes[1]
        .pause(&TELEGRAM, NOW.after(Duration::from_secs(30)))
        .await
        .expect("it is noted");
    assert_eq!(
        lease(0, NOW.after(Duration::from_secs(29))).await,
        0,
        "nothing before then"
    );
    assert_eq!(lease(0, NOW.after(Duration::from_secs(33))).await, 3);
}

pub(super) async fn is_tried_again_by_a_node_that_has_ended(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, messages("p", "k0", "one")).await;
    let mine = store.outgoing(&wanted("n1", NOW)).await.expect("they are leased");
    assert_eq!(texts(&mine), ["one!"]);
    store.unlease("n2").await.expect("nothing is its");
    assert!(
        store
            .outgoing(&wanted("n1", NOW))
            .await
            .expect("they are leased")
            .is_empty()
    );
    store.unlease("n1").await.expect("it has started again");
    assert_eq!(
        texts(&store.outgoing(&wanted("n1", NOW)).await.expect("they are leased")),
        ["one!"]
    );
}

pub(super) async fn vanishes_from_the_phone(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let said = Arrival {
        handles: vec![Text::from("in 1")],
        ..messages("p", "k0", "one")
    };
    begin(&*store, said).await;
    let sent = store.outgoing(&wanted("a", NOW)).await.expect("they are leased");
    store
        .attempted(&sent[0], &Attempt::Sent(vec![Text::from("out 1")], Rest::Done))
        .await
        .expect("it is noted");
    let erases = Arrival {
        handles: vec![Text::from("in 2")],
        occurrence: told(closes(Closing::Erase)),
        ..messages("p", "k1", "")
    };
    take(&*store, erases).await.expect("it is erased");
    let lease = async |now: Moment| store.retractions(&wanted("a", now)).await.expect("they are leased");
    let wishes = lease(NOW).await;
    assert_eq!(wishes.len(), 1);
    let wish = &wishes[0];
    let handles: Vec<&str> = wish
        .turns
        .iter()
        .flat_map(|(_, handles)| handles)
        .map(Text::expose)
        .collect();
    assert_eq!(
        (handles, wish.peer.clone(), wish.locale),
        (vec!["in 1", "out 1", "in 2"], peer("p"), Locale::KO)
    );
    assert!(lease(NOW).await.is_empty(), "one node does it");
    store
        .retracted(&wish.id, Some(NOW.after(QUARTER)))
        .await
        .expect("it is noted");
    assert!(lease(NOW).await.is_empty());
    let again = lease(NOW.after(QUARTER)).await;
    assert_eq!((again.len(), again[0].attempts), (1, 1));
    store.retracted(&again[0].id, None).await.expect("it is noted");
    assert_eq!(
        world.count("SELECT COUNT(*) FROM retraction").await,
        0,
        "nothing of it is left"
    );
}

/// Whatever came or went and is no turn of its own vanishes as well: a tap, a neutral line, what was on its way just
/// then. What may have arrived without a number is counted.
pub(super) async fn vanishes_whole(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    let tapped = |key: &str, handle: &str| Arrival {
        handles: vec![Text::from(handle)],
        occurrence: told(|before| Ok(same(before))),
        ..messages("p", key, "")
    };
    begin(&*store, tapped("k0", "tap 1")).await;
    begin(&*store, messages("p", "k1", "one")).await;
    begin(&*store, tapped("k2", "tap 2")).await;
    let held = store.outgoing(&wanted("a", NOW)).await.expect("they are leased");
    store
        .attempted(&held[0], &Attempt::Held(vec![Text::from("memo")]))
        .await
        .expect("it is noted");
    begin(&*store, messages("p", "k3", "two")).await;
    let sent = store.outgoing(&wanted("a", NOW)).await.expect("they are leased");
    store
        .attempted(&sent[0], &Attempt::Doubtful(Rest::Done))
        .await
        .expect("it is noted");
    begin(&*store, messages("p", "k4", "three")).await;
    let under_way = store.outgoing(&wanted("a", NOW)).await.expect("they are leased");
    assert_eq!(texts(&under_way), ["three!"]);
    let erases = Arrival {
        occurrence: told(closes(Closing::Erase)),
        ..messages("p", "k5", "")
    };
    take(&*store, erases).await.expect("it is erased");
    assert_eq!(
        world.count("SELECT COUNT(*) FROM unturned").await,
        0,
        "they went with the turns"
    );
    let lease = async || store.retractions(&wanted("a", NOW)).await.expect("they are leased");
    assert!(lease().await.is_empty(), "what is on its way is waited for");
    let arrived = Attempt::Sent(vec![Text::from("late")], Rest::Done);
    store.attempted(&under_way[0], &arrived).await.expect("it is noted");
    let wishes = lease().await;
    let mut ids: Vec<Vec<&str>> = wishes[0]
        .turns
        .iter()
        .map(|(_, ids)| ids.iter().map(Text::expose).collect())
        .collect();
    ids.sort();
    let want = [vec![], vec!["late"], vec!["memo"], vec!["tap 1"], vec!["tap 2"]];
    assert_eq!(ids, want, "the one without a number may have arrived");
}

pub(super) async fn is_left_for_the_page(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    begin(&*store, messages("phone", "k0", "one")).await;
    store
        .tell(id("phone"), &rebinds(&WEB, &peer("page"), 2))
        .await
        .expect("it moves");
    assert!(
        store
            .outgoing(&wanted("a", NOW))
            .await
            .expect("they are leased")
            .is_empty(),
        "nothing is sent there any more"
    );
    assert_eq!(store.address(id("phone")).await.expect("it is read"), None);
    let on_page = Arrival {
        opening: None,
        ..writes("page", "k1", "two")
    };
    let moved = begin(&*store, on_page).await;
    assert_eq!((moved.id, moved.channel, moved.floor), (id("phone"), WEB, Seq(2)));

    let quiet = std::sync::Arc::new(std::sync::Mutex::new(Vec::new()));
    let write = |key: &str, opening: &str, at: Moment| {
        let seen = quiet.clone();
        let arrival = Arrival {
            opening: Some(id(opening)),
            occurrence: told(move |before| {
                seen.lock().expect("nobody panics").push(before.quiet);
                same_closed(before)
            }),
            ..messages("phone", key, "")
        };
        later(at, arrival)
    };
    take(&*store, write("k2", "first", NOW)).await.expect("it is taken in");
    take(&*store, write("k3", "second", NOW.after(Duration::from_hours(25))))
        .await
        .expect("it is taken in");
    assert_eq!(
        *quiet.lock().expect("nobody panics"),
        [true, false],
        "the phone is told harmless things, for as long as was said"
    );
}

fn same_closed(before: &Conversation) -> Result<Decision, conversation::Refused> {
    closes(Closing::Keep)(before)
}

pub(super) async fn knows_whom_to_ask_after(world: &dyn TestDatabase) {
    let store = world.open("n1").await;
    for (who, handle) in [("p", "in 1"), ("closed", "in 2")] {
        let said = Arrival {
            handles: vec![Text::from(handle)],
            ..messages(who, who, "one")
        };
        begin(&*store, said).await;
    }
    begin(&*store, writes("web", "k9", "one")).await;
    store
        .tell(id("closed"), &closes(Closing::Keep))
        .await
        .expect("it is closed");
    for outgoing in store.outgoing(&wanted("a", NOW)).await.expect("they are leased") {
        let sent = Attempt::Sent(vec![Text::from("out")], Rest::Done);
        store.attempted(&outgoing, &sent).await.expect("it is noted");
    }
    let known = store.correspondents(&TELEGRAM).await.expect("they are read");
    assert_eq!(
        known,
        [(peer("p"), vec![Text::from("in 1")])],
        "the last that came from them"
    );
    assert_eq!(store.address(id("p")).await.expect("it is read"), Some(peer("p")));
}
