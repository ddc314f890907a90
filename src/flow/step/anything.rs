//! Whatever happens in whatever order, a conversation ends each step with somebody who acts next.

use proptest::collection::vec;
use proptest::prelude::*;

use crate::session::State;
use crate::{Around, Effect, Flows, Input, Interrupt, Lexicon, Session};

/// One thing that happens, with how many hours have passed since the last one.
#[derive(Clone, Debug)]
struct Happening {
    hours: i64,
    staffed: bool,
    what: What,
}

#[derive(Clone, Debug)]
enum What {
    Text(String),
    Choice(u64, String),
    Interrupt(Interrupt),
    Danger,
    Relocate,
    Released,
    Waiting(String),
    Attended(String),
    Timeout,
}

impl What {
    fn input(&self) -> Input<'_> {
        match self {
            Self::Text(text) => Input::Text(text),
            Self::Choice(prompt, value) => Input::Choice { prompt: *prompt, value },
            Self::Interrupt(interrupt) => Input::Interrupt(*interrupt),
            Self::Danger => Input::Danger,
            Self::Relocate => Input::Relocate,
            Self::Released => Input::Released,
            Self::Waiting(text) => Input::Waiting(text),
            Self::Attended(text) => Input::Attended(text),
            Self::Timeout => Input::Timeout,
        }
    }
}

fn words() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "F-6",
        "1",
        "0",
        "2026-12-31",
        "네",
        "no",
        "사람",
        "살려줘",
        "erase",
        "back",
        "start again",
        "skip",
        "12",
    ];
    prop_oneof![4 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()]
}

fn value() -> impl Strategy<Value = String> {
    const KNOWN: &[&str] = &[
        "f6", "e9", "more", "skip", "yes", "no", "person", "language", "back", "on",
    ];
    prop_oneof![6 => prop::sample::select(KNOWN).prop_map(str::to_owned), 1 => any::<String>()]
}

fn what() -> impl Strategy<Value = What> {
    let interrupts = Interrupt::KEYS.map(|(interrupt, _)| interrupt);
    prop_oneof![
        8 => words().prop_map(What::Text),
        4 => (0..12_u64, value()).prop_map(|(prompt, value)| What::Choice(prompt, value)),
        1 => prop::sample::select(interrupts.to_vec()).prop_map(What::Interrupt),
        1 => Just(What::Danger),
        1 => Just(What::Relocate),
        2 => Just(What::Released),
        1 => words().prop_map(What::Waiting),
        1 => words().prop_map(What::Attended),
        2 => Just(What::Timeout),
    ]
}

fn happening() -> impl Strategy<Value = Happening> {
    (0..48_i64, any::<bool>(), what()).prop_map(|(hours, staffed, what)| Happening { hours, staffed, what })
}

fn flows() -> Flows {
    let good = [
        ("visit.yaml", include_str!("../fixtures/good/visit.yaml")),
        ("person.yaml", include_str!("../fixtures/good/person.yaml")),
        ("danger.yaml", include_str!("../fixtures/good/danger.yaml")),
        ("waiting.yaml", include_str!("../fixtures/good/waiting.yaml")),
        ("ask.yaml", include_str!("../node/ask.yaml")),
        ("raise.yaml", include_str!("../node/raise.yaml")),
        ("branch.yaml", include_str!("../node/branch.yaml")),
        ("tour.yaml", include_str!("../fixtures/good/tour.yaml")),
    ];
    Flows::load(good).expect("flows without faults")
}

fn lexicon() -> Lexicon {
    Lexicon::new([
        ("which-f6-words", "F-6"),
        ("interrupt-person", "사람"),
        ("interrupt-danger", "살려줘"),
        ("interrupt-erase", "erase"),
        ("interrupt-back", "back"),
        ("interrupt-again", "start again"),
        ("word-yes", "네"),
        ("word-no", "no"),
        ("label-skip", "skip"),
    ])
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn somebody_acts_next_and_the_same_input_gives_the_same_step(happenings in vec(happening(), 1..30)) {
        let (flows, lexicon) = (flows(), lexicon());
        let mut now = 1_780_000_000_000;
        let mut around = Around { lexicon: &lexicon, now, seed: 3, open: &|_| false, staffed: true };
        let mut session = flows.step(Session::new("tour"), Input::Start, &around).session;
        for (turn, happening) in (1..).zip(&happenings) {
            now += happening.hours * 3_600_000;
            around = Around { now, staffed: happening.staffed, ..around };
            let input = happening.what.input();
            let stored = Session::from_bytes(&session.to_bytes()).expect("own bytes");
            let step = flows.step(session.clone(), input, &around);
            prop_assert_eq!(&step, &flows.step(stored, input, &around));
            prop_assert!(!matches!(step.session.frames.last().map(|frame| &frame.state), Some(State::Ready)));
            prop_assert!(step.session.frames.len() < 16, "{} flows inside each other", step.session.frames.len());
            let asks = step.effects.iter().any(|effect| matches!(effect, Effect::Ask { .. }));
            session = step.session;
            if asks {
                prop_assert!(matches!(session.stage(), crate::Stage::Waiting));
                session.asked(turn);
            }
        }
    }

    #[test]
    fn bytes_from_anywhere_are_refused_or_read(bytes in vec(any::<u8>(), 0..200)) {
        if let Ok(session) = Session::from_bytes(&bytes) {
            let lexicon = lexicon();
            let around = Around { lexicon: &lexicon, now: 0, seed: 0, open: &|_| true, staffed: false };
            flows().step(session, Input::Text("1"), &around);
        }
    }
}
