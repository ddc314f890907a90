//! What the flow was given and what it gave back, kept for whoever asks why.
//!
//! It holds a visitor's words in the clear. They are the player's own: the database is in memory, and no other command
//! of the server has a watcher.

use std::sync::{Mutex, PoisonError};

use contract::{Locale, Message};
use conversation::{Seen, StepObserver};
use flow::{Effect, Expects, Input, Interrupt, Step};

/// The steps of the conversation so far.
#[derive(Default)]
pub struct Trace(Mutex<Vec<Stepped>>);

/// One step.
#[derive(Clone)]
pub(crate) struct Stepped {
    pub(crate) given: Given,
    /// What the words mean at any point of a flow, if they are nothing but that interrupt.
    pub(crate) wanted: Option<Interrupt>,
    pub(crate) locale: Locale,
    /// When, in milliseconds.
    pub(crate) now: i64,
    pub(crate) seed: u64,
    pub(crate) staffed: bool,
    pub(crate) step: Step,
}

/// What happened to the conversation, kept beyond the step.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Given {
    /// The visitor came in and said nothing yet.
    Start,
    /// Words.
    Words(String),
    /// The button with this value.
    Button(String),
    /// Something that happened without words: how a person reads it, and how a test of a flow writes it, if it can.
    Event(&'static str, Option<&'static str>),
}

impl Given {
    fn of(input: Input<'_>) -> Self {
        match input {
            Input::Text(words) | Input::Attended(words) => Self::Words(words.to_owned()),
            Input::Choice { value, .. } => Self::Button(value.to_owned()),
            Input::Start => Self::Start,
            Input::Interrupt(_) => Self::Event("the visitor wanted something that is always possible", None),
            Input::Danger => Self::Event("danger was noticed", Some("danger")),
            Input::Relocate => Self::Event("the language was switched", Some("relocate")),
            Input::Released => Self::Event("a counselor gave the conversation back", Some("released")),
            Input::Waiting(_) => Self::Event("the visitor wrote from the queue", Some("waiting")),
            Input::Turned(_) => Self::Event(
                "it came to light what this is about; some answers are dropped for it",
                None,
            ),
            Input::Timeout => Self::Event("no answer came in time", Some("timeout")),
        }
    }
}

impl StepObserver for Trace {
    fn stepped(&self, seen: &Seen<'_>) {
        let wanted = match seen.input {
            Input::Text(words) | Input::Attended(words) => seen.around.lexicon.interrupt(words),
            _ => None,
        };
        let stepped = Stepped {
            given: Given::of(seen.input),
            wanted,
            locale: seen.locale,
            now: seen.around.now,
            seed: seen.around.seed,
            staffed: seen.around.staffed,
            step: seen.step.clone(),
        };
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(stepped);
    }
}

impl Trace {
    /// The steps from this one on.
    pub(crate) fn since(&self, first: usize) -> Vec<Stepped> {
        let steps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        steps.get(first..).unwrap_or_default().to_vec()
    }

    /// How many steps there were.
    pub(crate) fn len(&self) -> usize {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).len()
    }

    /// Whether this turn asks for a number, so that a number typed below it is its answer and no choice.
    pub(crate) fn wants_number(&self, message: &Message) -> bool {
        let steps = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let asked = steps
            .iter()
            .rev()
            .flat_map(|it| it.step.effects.iter().rev())
            .find_map(|effect| match effect {
                Effect::Ask { phrase, expects, .. } => Some((&phrase.key, *expects)),
                _ => None,
            });
        asked.is_some_and(|(key, expects)| {
            let same = message
                .phrase
                .as_ref()
                .is_none_or(|phrase| phrase.key.as_str() == &**key);
            same && expects == Expects::Number
        })
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use contract::{Author, Moment, Phrase, PhraseKey, Seq, Text};
    use flow::{Around, Lexicon, Session};

    use super::*;

    #[test]
    fn a_number_answers_the_question_that_asks_for_one_and_no_other() {
        let trace = Trace::default();
        let asked = |key: &str, expects| Effect::Ask {
            phrase: flow::Phrase {
                key: key.into(),
                arguments: BTreeMap::new(),
            },
            choices: Vec::new(),
            expects,
        };
        let turn = |key: &'static str| Message {
            seq: Seq(1),
            author: Author::Bot,
            text: Text::from("How many?"),
            locale: Locale::EN,
            choices: Vec::new(),
            card: None,
            phrase: Some(Phrase::plain(PhraseKey::of(key))),
            at: Moment(0),
        };
        let step = |effect| {
            let lexicon = Lexicon::default();
            let around = Around {
                lexicon: &lexicon,
                now: 0,
                seed: 0,
                open: &|_| false,
                staffed: false,
            };
            let step = Step {
                session: Session::new("welcome"),
                effects: vec![effect],
                path: Vec::new(),
            };
            trace.stepped(&Seen {
                locale: Locale::EN,
                input: Input::Start,
                around: &around,
                step: &step,
            });
        };
        assert!(!trace.wants_number(&turn("people")), "nothing was asked");
        step(asked("people", Expects::Number));
        assert!(trace.wants_number(&turn("people")));
        assert!(
            !trace.wants_number(&turn("language-which")),
            "another question came between"
        );
        step(asked("people", Expects::Choice));
        assert!(!trace.wants_number(&turn("people")));
    }
}
