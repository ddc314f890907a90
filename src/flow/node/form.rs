//! `form`: asks several questions in one node, shows what was answered, and lets it be changed.
//!
//! A question whose slot holds an answer already is not asked again. `optional` questions can be skipped. Whoever types
//! the words of `label-correct` picks an earlier answer, gives it anew, and then goes on where they were. With a
//! `summary` all answers are read back at the end, and nothing goes on before the visitor says that they are right.
//! `summary` is given every answer of the form by its slot; what was skipped reads as `form-skipped`.
//!
//! ```yaml
#![doc = include_str!("form.yaml")]
//! ```

mod field;
#[cfg(test)]
mod tests;

use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

pub(crate) use field::Field;

use crate::by::By;
use crate::effect::{Choice, Expects, Phrase};
use crate::exit::{Exit, Move};
use crate::fault::Rule;
use crate::frame::FormPosition;
use crate::goto::Goto;
use crate::heard::{Next, Understood};
use crate::inspect::Inspection;
use crate::lexicon::Verdict;
use crate::limit::FIELDS_MOST;
use crate::placed::Name;
use crate::run::Run;
use crate::used::{PhraseRole, Use};
use crate::wait::{Retries, Timeout, WaitExits};
use crate::wanted::Read;
use crate::words::NormalisedText;
use std::collections::BTreeSet;

/// The values of what may be picked under a summary, and the keys of their labels.
const CONFIRM: (&str, &str) = ("confirm", "label-confirm");
const CORRECT: (&str, &str) = ("correct", "label-correct");

/// Asks several questions, shows what was answered and lets it be changed.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Form {
    /// The questions, in the order in which they are asked.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(crate) fields: Vec<Field>,
    /// What reads the answers back; without one the form goes on after its last question.
    pub(crate) summary: Option<Name>,
    /// After how many misunderstandings it goes where; the flow's own if nothing else is given.
    pub(crate) retries: Option<Retries>,
    /// After how much silence it goes where; the flow's own if nothing else is given.
    pub(crate) timeout: Option<Timeout>,
    /// Where it goes on.
    pub(crate) then: Goto,
}

impl Form {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        if run.spot() == FormPosition::Start {
            match self.onward(run, 0) {
                Next::Ask(spot) => run.stand(spot),
                Next::To(then, by) => return Move::To(then, by),
                Next::Nowhere => {}
            }
        }
        self.put(run);
        Move::Wait
    }

    pub(crate) fn put(&self, run: &mut Run<'_>) {
        match (run.spot(), &self.summary) {
            (FormPosition::Which { .. }, _) => {
                let choices = self.fields.iter().map(|field| Choice {
                    value: field.into.key(),
                    label: field.label.key(),
                });
                run.put(Phrase::plain("form-which"), choices.collect(), Expects::Choice);
            }
            (FormPosition::Summary, Some(summary)) => {
                let choices = [CONFIRM, CORRECT].map(|(value, label)| Choice {
                    value: value.into(),
                    label: label.into(),
                });
                run.put(self.read_back(run, summary), choices.into(), Expects::Choice);
            }
            (spot, _) => {
                if let Some(field) = self.field(spot) {
                    field.wanted().put(run);
                }
            }
        }
    }

    /// The answers, each under its slot.
    fn read_back(&self, run: &Run<'_>, summary: &Name) -> Phrase {
        let mut phrase = Phrase::plain(summary.key());
        for field in &self.fields {
            phrase.arguments.insert(field.into.key(), run.said_of(&field.into));
        }
        phrase
    }

    pub(crate) fn hear<'a>(&'a self, run: &Run<'_>, text: &str, words: &NormalisedText) -> Understood<'a> {
        let (said, spot, lexicon) = (words.as_str(), run.spot(), run.lexicon());
        let correct = Self::may_correct(spot) && lexicon.is(CORRECT.1, said);
        match spot {
            _ if correct => Self::ask_which(spot),
            FormPosition::Which { then } => match self.named(run, said) {
                Some(field) => self.anew(field, then),
                None => Understood::Nothing { again: "again-choice" },
            },
            FormPosition::Summary => match (lexicon.verdict(said), self.named(run, said)) {
                _ if lexicon.is(CONFIRM.1, said) => self.confirmed(),
                (Verdict::Yes, _) => self.confirmed(),
                (Verdict::No, _) => Self::ask_which(spot),
                (Verdict::Neither, Some(field)) => self.anew(field, None),
                (Verdict::Neither, None) => Understood::Nothing { again: "again-choice" },
            },
            FormPosition::Start | FormPosition::Field(_) | FormPosition::Anew { .. } => match self.field(spot) {
                Some(field) => self.answered(run, field, field.wanted().hear(run, text, words)),
                None => Understood::Nothing { again: "again-text" },
            },
        }
    }

    pub(crate) fn pick<'a>(&'a self, run: &Run<'_>, value: &str) -> Understood<'a> {
        let spot = run.spot();
        match spot {
            FormPosition::Which { then } => match self.place(|field| field.into.as_str() == value) {
                Some(field) => self.anew(field, then),
                None => Understood::Nothing { again: "again-choice" },
            },
            FormPosition::Summary if value == CONFIRM.0 => self.confirmed(),
            FormPosition::Summary if value == CORRECT.0 => Self::ask_which(spot),
            FormPosition::Summary => Understood::Nothing { again: "again-choice" },
            FormPosition::Start | FormPosition::Field(_) | FormPosition::Anew { .. } => match self.field(spot) {
                Some(field) => self.answered(run, field, field.wanted().pick(run, value)),
                None => Understood::Nothing { again: "again-text" },
            },
        }
    }

    pub(crate) fn takes_zero(&self, run: &Run<'_>) -> bool {
        self.field(run.spot()).is_some_and(|field| field.wanted().takes_zero())
    }

    /// Whether a conversation may stand at a spot, as after the form was written anew.
    pub(crate) fn has(&self, spot: FormPosition) -> bool {
        let known = |field: u8| usize::from(field) < self.fields.len();
        match spot {
            FormPosition::Start => false,
            FormPosition::Field(field) => known(field),
            FormPosition::Anew { field, then } => known(field) && then.is_none_or(known),
            FormPosition::Which { then } => then.is_none_or(known),
            FormPosition::Summary => self.summary.is_some(),
        }
    }

    pub(super) fn exits<'a>(&'a self, waits: &'a WaitExits) -> Vec<Exit<'a>> {
        // Without a summary it is passed in silence where all was answered before.
        let exit = if self.summary.is_some() { Exit::After } else { Exit::On };
        std::iter::once(exit(&self.then, By::Answer))
            .chain(waits.give_ups(self.retries.as_ref(), self.timeout.as_ref()))
            .collect()
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        let labels = self
            .fields
            .iter()
            .map(|field| Use::plain(&field.label, PhraseRole::Label));
        let fields = self.fields.iter().flat_map(|field| field.wanted().uses());
        fields.chain(labels).collect()
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        let (name, count) = (node.name, self.fields.len());
        if count == 0 || count > FIELDS_MOST {
            let sentence =
                format!("`{name}` asks {count} questions, a form asks 1 to {FIELDS_MOST}; make it two forms");
            node.fault(node.place, Rule::Limit, sentence);
        }
        let mut slots = BTreeSet::new();
        for field in &self.fields {
            field.wanted().inspect(node);
            node.value(&field.into);
            if !slots.insert(field.into.as_str()) {
                let sentence = format!("`{name}` asks for `{}` twice; remove one of the questions", field.into);
                node.fault(field.into.place, Rule::Twice, sentence);
            }
        }
    }

    /// The phrase that reads the answers back, with the slots that it is given.
    pub(crate) fn summary_use(&self) -> Option<(&Name, Vec<&Name>)> {
        let slots = self.fields.iter().map(|field| &field.into);
        Some((self.summary.as_ref()?, slots.collect()))
    }

    fn field(&self, spot: FormPosition) -> Option<&Field> {
        match spot {
            FormPosition::Field(field) | FormPosition::Anew { field, .. } => self.fields.get(usize::from(field)),
            FormPosition::Start | FormPosition::Which { .. } | FormPosition::Summary => None,
        }
    }

    fn place(&self, is: impl FnMut(&Field) -> bool) -> Option<u8> {
        let place = self.fields.iter().position(is)?;
        u8::try_from(place).ok()
    }

    /// The field that a message names, by its label or its number.
    fn named(&self, run: &Run<'_>, said: &str) -> Option<u8> {
        let number = || said.parse::<u8>().ok()?.checked_sub(1);
        self.place(|field| run.lexicon().is(&field.label, said))
            .or_else(|| number().filter(|field| usize::from(*field) < self.fields.len()))
    }

    /// Whether there is an answer to be changed.
    fn may_correct(spot: FormPosition) -> bool {
        !matches!(
            spot,
            FormPosition::Start | FormPosition::Field(0) | FormPosition::Which { .. }
        )
    }

    fn ask_which<'a>(spot: FormPosition) -> Understood<'a> {
        let then = match spot {
            FormPosition::Field(field) => Some(field),
            FormPosition::Anew { then, .. } | FormPosition::Which { then } => then,
            FormPosition::Start | FormPosition::Summary => None,
        };
        Self::turn(CORRECT.1, Next::Ask(FormPosition::Which { then }))
    }

    fn anew(&self, field: u8, then: Option<u8>) -> Understood<'_> {
        let label = self.fields.get(usize::from(field)).map(|field| field.label.key());
        Understood::Answer {
            into: None,
            answer: None,
            label,
            next: Next::Ask(FormPosition::Anew { field, then }),
        }
    }

    fn confirmed(&self) -> Understood<'_> {
        Self::turn(CONFIRM.1, Next::To(&self.then, By::Answer))
    }

    fn turn<'a>(label: &str, next: Next<'a>) -> Understood<'a> {
        Understood::Answer {
            into: None,
            answer: None,
            label: Some(Arc::from(label)),
            next,
        }
    }

    fn answered<'a>(&'a self, run: &Run<'_>, field: &'a Field, read: Read<'a>) -> Understood<'a> {
        match read {
            Read::Answer(answer, label) => Understood::Answer {
                into: Some(&field.into),
                answer,
                label,
                next: match run.spot() {
                    FormPosition::Anew { then: Some(then), .. } => Next::Ask(FormPosition::Field(then)),
                    FormPosition::Field(asked) => self.onward(run, usize::from(asked) + 1),
                    _ => self.finish(),
                },
            },
            Read::Nothing(again) => Understood::Nothing { again },
        }
    }

    /// The next question that has no answer yet.
    fn onward(&self, run: &Run<'_>, from: usize) -> Next<'_> {
        let given = &run.session.answers;
        let open = (0..)
            .zip(&self.fields)
            .skip(from)
            .find(|(_, field)| !given.contains_key(field.into.as_str()));
        open.map_or_else(|| self.finish(), |(field, _)| Next::Ask(FormPosition::Field(field)))
    }

    fn finish(&self) -> Next<'_> {
        if self.summary.is_some() {
            Next::Ask(FormPosition::Summary)
        } else {
            Next::To(&self.then, By::Answer)
        }
    }
}
