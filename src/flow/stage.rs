//! A stage for the tests of this crate: plays inputs and tells the effects as one readable line each.

use std::collections::BTreeSet;

use crate::effect::{Argument, Effect, Phrase};
use crate::{Around, Day, Flows, Input, Lexicon, Session};

/// A conversation under test.
pub(crate) struct TestStage {
    flows: Flows,
    pub(crate) session: Session,
    lexicon: Lexicon,
    pub(crate) now: i64,
    pub(crate) staffed: bool,
    pub(crate) open: BTreeSet<String>,
    pub(crate) seed: u64,
    turn: u64,
}

/// A flow that others call, and the words that every stage knows.
const NOTICE: &str = "
flow: notice
revision: 1
start: note
nodes:
  note: { say: { phrase: notice, then: done } }
  done: { end: { outcome: noticed } }
";
const RESERVED: [&str; 3] = [
    include_str!("fixtures/good/person.yaml"),
    include_str!("fixtures/good/danger.yaml"),
    include_str!("fixtures/good/waiting.yaml"),
];
const WORDS: [(&str, &str); 24] = [
    ("which-f6", "F-6 결혼이민"),
    ("which-f6-words", "F-6 | 결혼"),
    ("which-work-words", "직장"),
    ("which-e9", "E-9 비전문취업"),
    ("which-e9-words", "E-9 | 고용허가"),
    ("word-yes", "네 | yes"),
    ("word-no", "아니요 | no"),
    ("label-yes", "네"),
    ("label-no", "아니요"),
    ("label-skip", "건너뛰기 | skip"),
    ("interrupt-person", "사람 | human"),
    ("interrupt-danger", "살려줘"),
    ("interrupt-back", "뒤로 | back"),
    ("interrupt-again", "처음으로 | start again"),
    ("interrupt-erase", "지워줘 | erase"),
    ("interrupt-language", "언어 | language"),
    ("label-confirm", "맞아요"),
    ("label-correct", "고치기"),
    ("label-people", "인원"),
    ("date-order", "ymd"),
    ("word-today", "오늘"),
    ("word-tomorrow", "내일"),
    ("word-month-3", "3월 | 삼월"),
    ("word-month-12", "12월 | 십이월"),
];

impl TestStage {
    /// A conversation at the beginning of a flow.
    pub(crate) fn of(yaml: &str) -> Self {
        let files = RESERVED.iter().chain([&NOTICE, &yaml]).map(|yaml| ("flow", yaml));
        let flows = Flows::load(files).expect("a flow without faults");
        let name = yaml
            .lines()
            .find_map(|line| line.strip_prefix("flow: "))
            .expect("a flow's name");
        let now = Day::new(2026, 11, 16).expect("a day").at_hour(10, 0);
        Self {
            session: Session::new(name),
            flows,
            lexicon: Lexicon::new(WORDS),
            now,
            staffed: true,
            open: BTreeSet::new(),
            seed: 7,
            turn: 0,
        }
    }

    pub(crate) fn day(&mut self, day: &str) {
        self.now = Day::parse(day).expect("a day").at_hour(10, 0);
    }

    pub(crate) fn start(&mut self) -> String {
        self.play(Input::Start)
    }

    /// Says something after a while, as somebody who has read what came before.
    pub(crate) fn says(&mut self, text: &str) -> String {
        self.now += 10_000;
        self.play(Input::Text(text))
    }

    pub(crate) fn picks(&mut self, value: &str) -> String {
        self.play(Input::Choice {
            prompt: self.turn,
            value,
        })
    }

    /// Plays an input, through bytes as the store would, and tells the effects.
    pub(crate) fn play(&mut self, input: Input<'_>) -> String {
        let open = |service: &str| self.open.contains(service);
        let around = Around {
            lexicon: &self.lexicon,
            now: self.now,
            seed: self.seed,
            open: &open,
            staffed: self.staffed,
        };
        let session = Session::from_bytes(&self.session.to_bytes()).expect("own bytes");
        let step = self.flows.step(session, input, &around);
        self.session = step.session;
        if step
            .effects
            .iter()
            .any(|effect| matches!(effect, Effect::Ask { .. } | Effect::EraseConfirm))
        {
            self.turn += 1;
            self.session.asked(self.turn);
        }
        step.effects.iter().map(told).collect::<Vec<_>>().join("\n")
    }
}

fn told(effect: &Effect) -> String {
    match effect {
        Effect::Heard { slot, label } => {
            let (slot, label) = (slot.as_deref().unwrap_or("-"), label.as_deref().unwrap_or("-"));
            format!("heard {slot} {label}")
        }
        Effect::Say { phrase } => said(phrase),
        Effect::Ask {
            phrase,
            choices,
            expects,
        } => {
            let choices: Vec<&str> = choices.iter().map(|choice| &*choice.value).collect();
            format!("{}? {expects:?} [{}]", said(phrase), choices.join(" "))
        }
        Effect::Card { id } => format!("(card {id})"),
        Effect::Raise { risk, reason } => format!("(raise {risk:?} {reason})"),
        Effect::Forget { slots } => format!("(forget {})", slots.join(" ")),
        Effect::HandOff { topic, skills, later } => {
            format!(
                "(hand_off {} [{}] {later:?})",
                topic.as_deref().unwrap_or("-"),
                skills.join(" ")
            )
        }
        Effect::End { outcome } => format!("(end {outcome})"),
        other => format!("({other:?})"),
    }
}

fn said(phrase: &Phrase) -> String {
    let arguments: Vec<String> = phrase
        .arguments
        .iter()
        .map(|(name, value)| match value {
            Argument::Text(text) | Argument::Date(text) => format!("{name}={text}"),
            Argument::Number(number) => format!("{name}={number}"),
            Argument::Phrase(key) => format!("{name}=<{key}>"),
        })
        .collect();
    if arguments.is_empty() {
        phrase.key.to_string()
    } else {
        format!("{}({})", phrase.key, arguments.join(", "))
    }
}
