//! How long a message takes, and how large a session is: `cargo bench -p flow`.
//!
//! CPU time of one thread, for the same conversation in Haemil's flow language, through the public interface alone.
//! Nothing is remembered from one message to the next but the session.

mod many;

use std::hint::black_box;

use flow::{Around, CheckContext, Effect, Flows, Input, Lexicon, Session};
use rustix::time::{ClockId, clock_gettime};

/// What is written, in turn.
const INPUTS: [&str; 5] = [
    "I cannot sleep at night",
    "it is about food",
    "3",
    "I want to talk to someone",
    "something else entirely",
];

/// What each of them must be recognised as.
const MATTERS: [&str; 5] = ["sleep", "food", "a number", "a talk", "something else"];

const WORDS: [(&str, &str); 10] = [
    ("sleep-words", "sleep | night | tired"),
    ("food-words", "food | eat | hungry"),
    ("talk-words", "talk | someone | person"),
    ("reply-sleep", "Sleep"),
    ("reply-food", "Food"),
    ("reply-many", "How many"),
    ("reply-talk", "Talk"),
    ("interrupt-person", "human | a person | 사람"),
    ("interrupt-danger", "help me now | 살려줘"),
    ("interrupt-leave", "leave | exit | bye"),
];

/// Messages a run; the fastest of several runs counts, because what slows one down is not the engine.
const MESSAGES: u32 = 100_000;
const RUNS: usize = 7;

#[expect(clippy::print_stdout, reason = "the figures are what a benchmark is for")]
fn main() {
    let server = Server::open();
    server.recognises();
    let memory = fastest(|| server.in_memory());
    let stored = fastest(|| server.stored());
    let kept = fastest(|| server.stored_after(100));
    println!("step_memory      {memory:.2} µs a message, the session in memory");
    println!("step_stored      {stored:.2} µs a message, the session read and written around each");
    println!("step_stored_100  {kept:.2} µs a message, the same after 100 messages");
    let sizes = [10, 100, 10_000].map(|messages| server.after(messages).to_bytes().len());
    println!(
        "snapshot_bytes   {} after 10 messages, {} after 100, {} after 10,000",
        sizes[0], sizes[1], sizes[2]
    );
    prove();
    assert!(
        sizes.iter().all(|size| *size <= sizes[0]),
        "a session grows with its conversation"
    );
}

/// A thousand flows of fifty nodes.
#[expect(clippy::print_stdout, reason = "the figures are what a benchmark is for")]
fn prove() {
    let files = many::flows();
    let (mut read, mut proved) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..3 {
        let begun = cpu();
        let flows = Flows::load(files.iter().map(|(file, yaml)| (file.as_str(), yaml))).expect("flows without faults");
        let between = cpu();
        let checked = flows.check(&CheckContext {
            phrase: &|_| true,
            card: &|_| true,
            service: &|_| true,
            today: None,
        });
        assert_eq!(checked.faults, []);
        assert!(checked.flows >= 1_000 && checked.nodes >= 50_000, "{checked:?}");
        read = read.min(between - begun);
        proved = proved.min(cpu() - between);
    }
    println!(
        "check_1000       {:.2} s for 1,000 flows of 50 nodes: {read:.2} s to read them, {proved:.2} s to prove them",
        read + proved
    );
}

fn fastest(run: impl Fn()) -> f64 {
    let runs = (0..RUNS).map(|_| {
        let before = cpu();
        run();
        (cpu() - before) * 1e6 / f64::from(MESSAGES)
    });
    runs.fold(f64::INFINITY, f64::min)
}

/// CPU time of this thread, in seconds.
#[expect(clippy::cast_precision_loss, reason = "seconds and nanoseconds of one run")]
fn cpu() -> f64 {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    now.tv_sec as f64 + now.tv_nsec as f64 / 1e9
}

struct Server {
    flows: Flows,
    lexicon: Lexicon,
}

impl Server {
    fn open() -> Self {
        Self {
            flows: Flows::load([("reference.yaml", include_str!("../reference.yaml"))]).expect("a flow without faults"),
            lexicon: Lexicon::new(WORDS),
        }
    }

    fn around(&self, message: u32) -> Around<'_> {
        Around {
            lexicon: &self.lexicon,
            now: 1_780_000_000_000 + i64::from(message),
            seed: u64::from(message),
            open: &|_| true,
            staffed: true,
        }
    }

    fn begun(&self) -> Session {
        let mut session = self
            .flows
            .step(Session::new("reference"), Input::Start, &self.around(0))
            .session;
        session.asked(1);
        session
    }

    /// One message, as the switchboard does it: a step, and the turn that asked noted.
    fn message(&self, session: Session, message: u32) -> (Session, Vec<Effect>) {
        let text = INPUTS[message as usize % INPUTS.len()];
        let step = self
            .flows
            .step(session, Input::Text(black_box(text)), &self.around(message));
        let mut session = step.session;
        session.asked(u64::from(message) + 2);
        (session, step.effects)
    }

    fn after(&self, messages: u32) -> Session {
        (0..messages).fold(self.begun(), |session, message| self.message(session, message).0)
    }

    fn in_memory(&self) {
        let mut session = self.begun();
        for message in 0..MESSAGES {
            let (next, effects) = self.message(session, message);
            black_box(effects);
            session = next;
        }
    }

    fn stored(&self) {
        self.keep(&self.begun());
    }

    fn stored_after(&self, messages: u32) {
        self.keep(&self.after(messages));
    }

    fn keep(&self, session: &Session) {
        let mut bytes = session.to_bytes();
        for message in 0..MESSAGES {
            let session = Session::from_bytes(black_box(&bytes)).expect("own bytes");
            let (session, effects) = self.message(session, message);
            black_box(effects);
            bytes = session.to_bytes();
        }
    }

    /// A fast engine that answers wrongly is none.
    fn recognises(&self) {
        let mut session = self.begun();
        for (message, matter) in (0..).zip(MATTERS) {
            let (next, effects) = self.message(session, message);
            session = next;
            let asked = effects.iter().find_map(|effect| match effect {
                Effect::Ask { phrase, choices, .. } => Some((phrase, choices.len())),
                _ => None,
            });
            let (phrase, choices) = asked.expect("a question");
            assert_eq!(choices, 4);
            assert_eq!(phrase.arguments.len(), 3);
            assert_eq!(phrase.arguments["matter"], flow::Argument::Text(matter.to_owned()));
        }
    }
}
