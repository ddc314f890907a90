//! A server on all three messengers in a process of its own, the people who write to it, and the counselor.

use std::sync::Arc;
use std::time::Duration;

use standin::discord::Discord;
use standin::kakao::Kakao;
use standin::telegram::Telegram;
use tokio::task::JoinSet;

use crate::kill::{Process, ready, sit_at_desk};
use crate::messenger_kill::chair::Chair;
use crate::messenger_kill::ledger::{Sight, compare, look};
use crate::messenger_kill::person::Person;
use crate::phone::{Messenger, Platform, person};

/// The messengers, in the order of `Messenger::ALL`.
pub(super) const CHANNELS: usize = Messenger::ALL.len();

/// People on each of them.
pub(super) const EACH: usize = 4;

/// How long anything may take on a machine that has much to do.
pub(super) const PATIENCE: Duration = Duration::from_mins(1);

/// How often it is looked whether something has come about.
pub(super) const GLANCE: Duration = Duration::from_millis(30);

pub(super) struct Town {
    pub(super) telegram: Telegram,
    pub(super) kakao: Kakao,
    pub(super) discord: Discord,
    pub(super) people: Vec<Arc<Person>>,
    pub(super) chair: Chair,
    process: Process,
}

/// What the ledgers of one messenger say in the end.
#[derive(Default, Debug)]
pub(super) struct Tally {
    /// How many messages were acknowledged to whoever wrote them.
    pub(super) acknowledged: usize,
    /// Those of them that are not in their conversation, in their order.
    pub(super) lost: Vec<String>,
    /// Messages that stand in their conversation beside them.
    pub(super) twice: Vec<String>,
    /// What the phones show of the turns of the server.
    pub(super) sight: Sight,
}

impl Town {
    /// Everybody has begun a conversation and waits for a person.
    pub(super) async fn open() -> Self {
        let (telegram, kakao, discord) = (Telegram::start().await, Kakao::start().await, Discord::start().await);
        let platforms: [Platform; CHANNELS] = [
            Platform::Telegram(telegram.clone()),
            Platform::Kakao(kakao.clone()),
            Platform::Discord(discord.clone()),
        ];
        let process = Process::with(|origin| {
            let own = ("HAEMIL_PUBLIC_URL", origin.to_owned());
            platforms.iter().flat_map(Platform::environment).chain([own]).collect()
        });
        let origin = process.origin();
        ready(&origin).await;
        for platform in &platforms {
            platform.connect(&origin).await;
        }
        let chair = Chair::of(sit_at_desk(&process).await, origin);
        let everybody = platforms.iter().flat_map(|platform| [platform; EACH]).zip(1..);
        let people: Vec<Arc<Person>> = everybody
            .map(|(platform, number)| Arc::new(Person::new(platform.clone(), number)))
            .collect();
        let mut beginnings = JoinSet::new();
        for person in &people {
            let person = Arc::clone(person);
            beginnings.spawn(async move { person.begins().await });
        }
        beginnings.join_all().await;
        Self {
            telegram,
            kakao,
            discord,
            people,
            chair,
            process,
        }
    }

    /// The people on one messenger.
    pub(super) fn on(&self, channel: usize) -> impl Iterator<Item = &Person> {
        self.people
            .iter()
            .skip(channel * EACH)
            .take(EACH)
            .map(|person| &**person)
    }

    /// Waits until something new went out on every messenger: the server has answered there since.
    pub(super) async fn hears_every_messenger(&self) {
        let sent = |channel| self.on(channel).map(Person::sent).sum::<usize>();
        let before: [usize; CHANNELS] = std::array::from_fn(sent);
        let heard = async {
            while (0..CHANNELS).any(|channel| sent(channel) == before[channel]) {
                tokio::time::sleep(GLANCE).await;
            }
        };
        let heard = tokio::time::timeout(PATIENCE, heard).await;
        let waiting = self.people.iter().filter(|person| person.is_unanswered());
        let waiting: Vec<String> = waiting.map(|person| person.name()).collect();
        assert!(
            heard.is_ok(),
            "on one messenger nobody is answered any more; these wait: {waiting:?}"
        );
    }

    /// The process is killed, and with it what Discord could have resumed.
    pub(super) fn dies(&mut self) {
        self.process.dies();
        self.discord.lose_session();
    }

    /// The process starts again; comes back once it works on every messenger.
    pub(super) async fn rises(&mut self) {
        self.process.rises();
        ready(&self.process.origin()).await;
        assert!(
            self.discord.within(PATIENCE, Discord::connected).await,
            "the gateway is there"
        );
    }

    /// The counselor takes everybody. Gives the conversations in the order of the people.
    pub(super) async fn claims_everybody(&self) -> Vec<String> {
        let mut turns = Vec::new();
        for id in self.chair.claims(self.people.len()).await {
            turns.push((self.chair.turns(&id).await, id));
        }
        let of = |person: &Arc<Person>| {
            let (mut theirs, name) = (turns.iter(), person.name());
            let found = theirs.find(|(turns, _)| turns.first().is_some_and(|(_, text)| text.contains(&name)));
            found.expect("a conversation of each person").1.clone()
        };
        self.people.iter().map(of).collect()
    }

    /// Waits until a reply to somebody was sent to Discord again and recognised there.
    pub(super) async fn recognises(&self, whom: &Person, words: &str) {
        let name = person(whom.number);
        let again = |discord: &Discord| {
            let mut taken = discord.received().into_iter();
            taken.any(|taken| taken.repeats > 0 && taken.person == name && taken.content.contains(words))
        };
        let recognised = self.discord.within(PATIENCE, again).await;
        assert!(recognised, "`{words}` is sent again and recognised");
    }

    /// Holds the ledgers against what the desk reads, and that against the phones.
    pub(super) async fn tally(&self) -> [Tally; CHANNELS] {
        let mut tallies: [Tally; CHANNELS] = std::array::from_fn(|_| Tally::default());
        let mut phones = JoinSet::new();
        for (at, id) in self.claims_everybody().await.into_iter().enumerate() {
            let (person, turns) = (self.people[at].clone(), self.chair.turns(&id).await);
            let of = |wanted: &dyn Fn(&str) -> bool| -> Vec<String> {
                let theirs = turns.iter().filter(|(author, _)| wanted(author));
                theirs.map(|(_, text)| text.clone()).collect()
            };
            let (wrote, heard) = person.ledgers();
            let tally = &mut tallies[at / EACH];
            for (author, ledger) in [("visitor", wrote), ("counselor", heard)] {
                let (lost, twice) = compare(&ledger, &of(&|it| it == author));
                tally.acknowledged += ledger.len();
                tally.lost.extend(lost);
                tally.twice.extend(twice);
            }
            let ours = of(&|author| author != "visitor");
            phones.spawn(async move { (at / EACH, settled(&person, &ours).await) });
        }
        for (channel, seen) in phones.join_all().await {
            let sight = &mut tallies[channel].sight;
            sight.unshown.extend(seen.unshown);
            sight.late += seen.late;
            sight.doubles += seen.doubles;
        }
        tallies
    }

    /// The platforms were spoken to as they want it.
    pub(super) fn keeps_the_rules(&self) {
        assert_eq!(self.telegram.pending(), 0, "every update was acknowledged");
        assert_eq!(self.kakao.violations(), Vec::<String>::new());
        assert_eq!(self.discord.doubles(), 0, "every repetition was recognised");
    }
}

/// What somebody sees of these turns once everything that waits was sent or fetched.
async fn settled(person: &Person, turns: &[String]) -> Sight {
    let all_there = async {
        while !look(turns, &person.phone()).unshown.is_empty() {
            person.fetches().await;
            tokio::time::sleep(GLANCE).await;
        }
    };
    let _ = tokio::time::timeout(PATIENCE, all_there).await;
    look(turns, &person.phone())
}
