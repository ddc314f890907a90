//! The process is killed while messengers bring and take messages: between "received" and "answered", and between
//! "sent" and "marked", fifty times a messenger each.
//!
//! All three messengers are on one server, so that one death strikes them all; the platforms live on in the test. What
//! was acknowledged is held against what the desk reads, and what the desk reads against what stands on the phones.

mod chair;
mod ledger;
mod person;
mod town;

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use standin::telegram::Fault;
use tokio::task::JoinSet;

use crate::messenger_kill::person::Person;
use crate::messenger_kill::town::{CHANNELS, EACH, PATIENCE, Tally, Town};
use crate::phone::{Messenger, Platform};

const KILLS: usize = 50;

/// A message is out for so long at most, in milliseconds, when the process dies.
const LATEST: u64 = 50;

/// How many turns of a conversation may be sent and not marked at a time: one on Telegram, which is sent one after the
/// other, and those of an answer on KakaoTalk. Discord recognises a repetition.
const ON_THE_WAY: [usize; CHANNELS] = [1, 2, 0];

/// How long a reply may take to be sent once more.
const LATE: Duration = Duration::from_secs(10);

/// Asks for the way to the page. Each answer holds another number, so that no answer can be taken for another one.
const MOVE: &str = "다른 곳에서 쓰기";

/// The server says that a counselor is there.
const JOINED: &str = "이제 사람이 함께 있어요.";

/// Chance that a seed foretells (`SplitMix64`): when people write and when the process dies.
struct Chance(u64);

impl Chance {
    /// A number of milliseconds up to `most`.
    fn wait(&mut self, most: u64) -> Duration {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut word = self.0;
        word = (word ^ (word >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        word = (word ^ (word >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        Duration::from_millis((word ^ (word >> 31)) % (most + 1))
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn nothing_acknowledged_is_lost_between_received_and_answered() {
    let mut town = Town::open().await;
    let mut chance = Chance(20_261_126);
    let stop = Arc::new(AtomicBool::new(false));
    let writers: Vec<_> = town
        .people
        .iter()
        .map(|person| tokio::spawn(write_on(person.clone(), stop.clone())))
        .collect();
    let (mut kills, mut deaths) = ([0; CHANNELS], 0);
    // A death that meets a messenger on which everybody has been answered does not count for it.
    for _ in 0..2 * KILLS {
        if kills.iter().all(|kills| *kills >= KILLS) {
            break;
        }
        town.hears_every_messenger().await;
        tokio::time::sleep(chance.wait(LATEST)).await;
        town.dies();
        deaths += 1;
        for (channel, kills) in kills.iter_mut().enumerate() {
            let struck = town.on(channel).any(Person::is_unanswered);
            *kills += usize::from(struck);
        }
        town.rises().await;
    }
    stop.store(true, Ordering::SeqCst);
    for writer in writers {
        let ended = tokio::time::timeout(PATIENCE, writer).await;
        ended.expect("everybody is answered in the end").expect("nobody fails");
    }
    conclude(
        "between received and answered",
        kills,
        &town.tally().await,
        ON_THE_WAY.map(|turns| turns * EACH * deaths),
    );
    town.keeps_the_rules();
}

/// Writes until told to stop; each message once the last one was acknowledged, on a platform that repeats it until
/// then.
async fn write_on(person: Arc<Person>, stop: Arc<AtomicBool>) {
    let mut chance = Chance(person.number.unsigned_abs());
    for count in 0.. {
        if stop.load(Ordering::SeqCst) {
            return;
        }
        if count % 2 == 0 {
            let text = format!("손님 {}의 {count}번째 글이에요", person.number);
            person.writes(&text).await;
        } else {
            person.writes(MOVE).await;
        }
        tokio::time::sleep(chance.wait(40)).await;
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_reply_arrives_though_the_process_dies_between_sent_and_marked() {
    let mut town = Town::open().await;
    let conversations = town.claims_everybody().await;
    for person in &town.people {
        person.sees(JOINED).await;
    }
    // On Telegram and Discord the platforms count what they took without a word.
    let mut shown_and_killed = 0;
    let showings = |people: &[Arc<Person>]| {
        let fetching = people.iter().filter(|person| person.fetches_itself());
        fetching.map(|person| person.showings()).sum::<usize>()
    };
    for round in 0..KILLS {
        town.telegram.fail_next(&[Fault::Silent; EACH]);
        town.discord.swallow_next(EACH);
        let mut replies = JoinSet::new();
        for (person, id) in town.people.iter().zip(&conversations) {
            let (chair, person, id) = (town.chair.clone(), person.clone(), id.clone());
            replies.spawn(async move {
                let text = reply(&person, round);
                chair.replies(&id, &text).await;
                person.heard(text);
            });
        }
        replies.join_all().await;
        for person in town.people.iter().filter(|person| !person.fetches_itself()) {
            person.sees(&reply(person, round)).await;
        }
        let before = showings(&town.people);
        let mut fetching = JoinSet::new();
        for person in town.people.iter().filter(|person| person.fetches_itself()) {
            let person = person.clone();
            fetching.spawn(async move { person.fetches().await });
        }
        // The first has read the answer; the others are on their way to theirs.
        fetching.join_next().await;
        town.dies();
        fetching.join_all().await;
        shown_and_killed += showings(&town.people) - before;
        town.telegram.heals();
        town.rises().await;
        for person in &town.people {
            let text = reply(person, round);
            match &person.platform {
                // A repetition that is recognised is not to be seen on the phone.
                Platform::Discord(_) => town.recognises(person, &text).await,
                // Telegram recognises none. Should the server have given up before it died, no second one comes.
                Platform::Telegram(_) => {
                    let _ = tokio::time::timeout(LATE, person.until_shown(&text, 2)).await;
                }
                Platform::Kakao(_) => person.sees(&text).await,
            }
        }
    }
    let possible = [
        town.telegram.possible_doubles(),
        shown_and_killed,
        town.discord.possible_doubles(),
    ];
    let tallies = town.tally().await;
    conclude("between sent and marked", [KILLS; CHANNELS], &tallies, possible);
    town.keeps_the_rules();
}

/// What a counselor answers somebody in a round. No reply is a part of another one.
fn reply(person: &Person, round: usize) -> String {
    format!("손님 {}에게 {round}번째 답장이에요", person.number)
}

/// Tells the figures of all messengers, then holds them against what was promised.
fn conclude(when: &str, kills: [usize; CHANNELS], tallies: &[Tally; CHANNELS], possible: [usize; CHANNELS]) {
    for (at, messenger) in Messenger::ALL.into_iter().enumerate() {
        report(messenger, when, kills[at], &tallies[at], possible[at]);
    }
    for (at, messenger) in Messenger::ALL.into_iter().enumerate() {
        check(messenger, kills[at], &tallies[at], possible[at]);
    }
}

/// What holds on every messenger, whenever the process dies.
fn check(messenger: Messenger, kills: usize, tally: &Tally, possible: usize) {
    let (name, sight) = (messenger.name(), &tally.sight);
    assert!(kills >= KILLS, "{name}: only {kills} deaths met somebody who waited");
    assert!(
        tally.acknowledged >= KILLS,
        "{name}: only {} messages were acknowledged; the test says little",
        tally.acknowledged
    );
    assert!(tally.lost.is_empty(), "{name}: lost or out of order: {:?}", tally.lost);
    assert!(
        tally.twice.is_empty(),
        "{name}: taken more than once: {:?}",
        tally.twice
    );
    assert!(
        sight.unshown.is_empty(),
        "{name}: not on the phones: {:?}",
        sight.unshown
    );
    assert_eq!(sight.late, 0, "{name}: the order is kept");
    if messenger == Messenger::Discord {
        assert_eq!(sight.doubles, 0, "Discord recognises a repetition");
    }
    assert!(
        sight.doubles <= possible,
        "{name}: a double comes only where a reply was taken and the process died over it"
    );
}

#[expect(clippy::print_stdout, reason = "the counts are figures that are asked for")]
fn report(messenger: Messenger, when: &str, kills: usize, tally: &Tally, possible: usize) {
    println!(
        "{}: {kills} kills {when}, {} acknowledged, {} lost, {} taken twice; on phones {} missing, {} late, {} of {possible} possible doubles",
        messenger.name(),
        tally.acknowledged,
        tally.lost.len(),
        tally.twice.len(),
        tally.sight.unshown.len(),
        tally.sight.late,
        tally.sight.doubles
    );
}
