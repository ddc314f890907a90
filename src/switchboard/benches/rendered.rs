//! How long a message takes with what is said put into words: `cargo bench -p switchboard`.
//!
//! The reference conversation of `src/flow/benches`, one thread, CPU time, the session in memory; the step alone and
//! the step with its phrases rendered through the catalogue, in one run.

use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use contract::{ChannelName, Locale, PhraseKey};
use conversation::{Script, spoken};
use flow::{Around, Effect, Input, Lexicon, Session, Step};
use language::Detector;
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

/// The words of the reference conversation.
const TEXTS: &str = "
greet = Hello { $name }, what is it about?
first = I see, { $name }: it is about { $matter }. You wrote “{ $words }”. What else?
second = Thank you, { $name }. “{ $words }” sounds like { $matter } to me. What else is there?
sleep-words = sleep | night | tired
food-words = food | eat | hungry
talk-words = talk | someone | person
reply-sleep = Sleep
reply-food = Food
reply-many = How many
reply-talk = Talk
";

/// Messages a run; the fastest of several runs counts, because what slows one down is not the server.
const MESSAGES: u32 = 100_000;
const RUNS: usize = 7;

const EN: Locale = Locale::EN;

/// What is around a step: the words of the reference conversation alone, because one of its messages calls a person in
/// the lexicon of the server, and the conversation would end there.
struct Scene {
    content: Script,
    lexicon: Lexicon,
}

#[expect(clippy::print_stdout, reason = "the figures are what a benchmark is for")]
fn main() {
    let scene = Scene::open();
    scene.says();
    let alone = fastest(|| scene.play(|step| drop(black_box(step.effects))));
    let rendered = fastest(|| scene.play(|step| drop(black_box(scene.said(step.effects)))));
    println!("step_memory      {alone:.2} µs a message");
    println!(
        "step_rendered    {rendered:.2} µs a message, {:.2} µs of it for the words",
        rendered - alone
    );
}

impl Scene {
    /// The content of the server with the reference conversation in it.
    fn open() -> Self {
        let root = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../.."));
        let reference = root.join("src/flow/benches/reference.yaml");
        let mut files = vec![
            (
                "flows/reference.yaml".to_owned(),
                std::fs::read_to_string(reference).expect("the reference conversation"),
            ),
            ("locales/en/reference.ftl".to_owned(), TEXTS.to_owned()),
        ];
        for top in ["flows", "locales"] {
            gather(root, Path::new(top), &mut files);
        }
        let words = TEXTS.lines().filter_map(|line| line.split_once(" = "));
        Self {
            lexicon: Lexicon::new(words),
            content: content::load(&files, Arc::new(Detector::new())).expect("content without faults"),
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

    fn step(&self, session: Session, input: Input<'_>, message: u32) -> Step {
        self.content.flows().step(session, input, &self.around(message))
    }

    fn play(&self, each: impl Fn(Step)) {
        let mut session = self.step(Session::new("reference"), Input::Start, 0).session;
        for message in 0..MESSAGES {
            let text = INPUTS[message as usize % INPUTS.len()];
            let mut step = self.step(session, Input::Text(black_box(text)), message);
            session = std::mem::replace(&mut step.session, Session::new(""));
            session.asked(u64::from(message) + 2);
            each(step);
        }
    }

    /// Everything that a visitor reads after a step.
    fn said(&self, effects: Vec<Effect>) -> Vec<String> {
        let channel = ChannelName::of("web");
        let mut read = Vec::new();
        for effect in effects {
            if let Effect::Ask { phrase, choices, .. } = effect {
                let (_, rendered) = self.content.say(EN, &channel, spoken(phrase));
                read.push(rendered.text.expose().to_owned());
                let offered = choices
                    .into_iter()
                    .map(|choice| (choice.value.to_string(), PhraseKey::from(choice.label)));
                let labels = self.content.choices(EN, offered);
                read.extend(labels.iter().map(|choice| choice.label.expose().to_owned()));
            }
        }
        read
    }

    /// Fast words that are wrong are none.
    fn says(&self) {
        let mut session = self.step(Session::new("reference"), Input::Start, 0).session;
        for (message, (text, matter)) in (1..).zip(INPUTS.into_iter().zip(MATTERS)) {
            let step = self.step(session, Input::Text(text), message);
            session = step.session;
            let read = self.said(step.effects);
            assert!(
                read[0].contains("Minh") && read[0].contains(matter) && read[0].contains(text),
                "{read:?}"
            );
            assert_eq!(read[1..], ["Sleep", "Food", "How many", "Talk"]);
        }
    }
}

fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(under))
        .expect("a folder of the content")
        .flatten()
    {
        let path = under.join(entry.file_name());
        if entry.path().is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            files.push((path.to_string_lossy().replace('\\', "/"), text));
        }
    }
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
