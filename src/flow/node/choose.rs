//! `choose`: a question with options.
//!
//! An option is picked by its button, by its number, by its label, or by words that mean it (`words`, a list by ` | `
//! in the locale). `takes_opening` lets the words that brought the visitor here answer it quietly, if they mean exactly
//! one option.
//!
//! ```yaml
#![doc = include_str!("choose.yaml")]
//! ```

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::answer::Answer;
use crate::by::By;
use crate::effect::{Choice, Expects};
use crate::exit::{Exit, Move};
use crate::fault::Rule;
use crate::goto::Goto;
use crate::heard::{Next, Understood};
use crate::inspect::Inspection;
use crate::lexicon::Lexicon;
use crate::limit::CHOICES_MOST;
use crate::normalise::normalise;
use crate::placed::Name;
use crate::run::Run;
use crate::slot::SlotKind;
use crate::used::{PhraseRole, Use};
use crate::wait::{Retries, Timeout, WaitExits};
use crate::words::NormalisedText;
use std::collections::BTreeSet;

/// The value of the choice that shows the next options.
pub(crate) const MORE: &str = "more";

/// Asks a question with options.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Choose {
    /// The question.
    pub(crate) phrase: Name,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// The slot, of type `choice`, that keeps the option.
    pub(crate) into: Option<Name>,
    /// Whether the words that brought the visitor here may answer it.
    #[serde(default)]
    #[cfg_attr(test, schemars(schema_with = "crate::yes_no::schema"))]
    pub(crate) takes_opening: bool,
    /// The options, the likeliest first. More than ten are shown in pages.
    #[cfg_attr(test, schemars(length(min = 1)))]
    pub(crate) options: Vec<Offer>,
    /// Where it goes on after an option that does not say so itself.
    pub(crate) then: Option<Goto>,
    /// What is said before it is asked again; `again-choice` if nothing else is given.
    pub(crate) again: Option<Name>,
    /// After how many misunderstandings it goes where; the flow's own if nothing else is given.
    pub(crate) retries: Option<Retries>,
    /// After how much silence it goes where; the flow's own if nothing else is given.
    pub(crate) timeout: Option<Timeout>,
}

/// One option.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Offer {
    /// Its value in conditions.
    pub(crate) value: Name,
    /// What the visitor reads.
    pub(crate) label: Name,
    /// The words that mean it beside the label.
    pub(crate) words: Option<Name>,
    /// The words that mean it where no other option is meant: `help` asks for a person, `help with my visa` does not.
    pub(crate) otherwise: Option<Name>,
    /// Where it goes on.
    pub(crate) then: Option<Goto>,
}

impl Choose {
    pub(super) fn enter<'a>(&'a self, run: &mut Run<'a>) -> Move<'a> {
        if self.takes_opening
            && let Some(option) = self.opened(run)
            && let Some(then) = self.then(option)
        {
            run.heard(self.into.as_ref(), None);
            if let Some(slot) = &self.into {
                run.keep(slot, Some(option.answer()));
            }
            return Move::To(then, By::Option(option.value.key()));
        }
        self.put(run);
        Move::Wait
    }

    /// The option that the words mean which brought the visitor here.
    fn opened(&self, run: &mut Run<'_>) -> Option<&Offer> {
        let lexicon = run.lexicon();
        self.meant(lexicon, run.opening()?)
    }

    /// The one option that words mean.
    fn meant(&self, lexicon: &Lexicon, words: &NormalisedText) -> Option<&Offer> {
        let all = |key: fn(&Offer) -> Option<&Name>| {
            let meant = move |option: &&Offer| key(option).is_some_and(|key| lexicon.holds(key, words));
            self.options.iter().filter(meant)
        };
        let mut clear = all(|option| option.words.as_ref()).peekable();
        if clear.peek().is_some() {
            return only(clear);
        }
        only(all(|option| option.otherwise.as_ref()))
    }

    pub(crate) fn put(&self, run: &mut Run<'_>) {
        let page = self.page(run.page());
        let shown = self.options[page].iter().map(|option| Choice {
            value: option.value.key(),
            label: option.label.key(),
        });
        let more = (self.pages() > 1).then(|| Choice {
            value: MORE.into(),
            label: "more-options".into(),
        });
        run.ask(
            &self.phrase,
            &self.answers,
            shown.chain(more).collect(),
            Expects::Choice,
        );
    }

    pub(crate) fn hear<'a>(&'a self, run: &Run<'_>, words: &NormalisedText) -> Understood<'a> {
        let (text, lexicon) = (words.as_str(), run.lexicon());
        let again = Understood::Nothing { again: self.again() };
        if text.is_empty() {
            return again;
        }
        if let Some(option) = only(self.named(run, text)).or_else(|| self.numbered(text)) {
            return self.answer(option, Some(option.label.key()));
        }
        if self.pages() > 1 && (text == MORE || lexicon.is("more-options", text)) {
            return Understood::More;
        }
        match self.meant(lexicon, words) {
            Some(option) => self.answer(option, None),
            None => again,
        }
    }

    pub(crate) fn pick(&self, value: &str) -> Understood<'_> {
        match self.option(value) {
            Some(option) => self.answer(option, Some(option.label.key())),
            None if value == MORE && self.pages() > 1 => Understood::More,
            None => Understood::Nothing { again: self.again() },
        }
    }

    pub(crate) fn takes_zero(&self, run: &Run<'_>) -> bool {
        self.named(run, "0").next().is_some()
    }

    fn again(&self) -> &str {
        self.again.as_ref().map_or("again-choice", Name::as_str)
    }

    pub(super) fn exits<'a>(&'a self, waits: &'a WaitExits) -> Vec<Exit<'a>> {
        let answers = self
            .options
            .iter()
            .filter_map(|option| Some((self.then(option)?, By::Option(option.value.key()))));
        // A question that the opening words may answer can be passed without anybody waiting.
        let exit = if self.takes_opening { Exit::On } else { Exit::After };
        answers
            .map(|(then, by)| exit(then, by))
            .chain(waits.give_ups(self.retries.as_ref(), self.timeout.as_ref()))
            .collect()
    }

    pub(super) fn uses(&self) -> Vec<Use<'_>> {
        let mut uses = vec![Use {
            phrase: &self.phrase,
            role: PhraseRole::MessagePart,
            facts: &[],
            answers: &self.answers,
        }];
        uses.extend(
            self.again
                .as_ref()
                .map(|again| Use::plain(again, PhraseRole::MessagePart)),
        );
        for option in &self.options {
            uses.push(Use::plain(&option.label, PhraseRole::Label));
            let lists = [&option.words, &option.otherwise];
            uses.extend(
                lists
                    .into_iter()
                    .flatten()
                    .map(|words| Use::plain(words, PhraseRole::Words)),
            );
        }
        uses
    }

    pub(super) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        let name = node.name;
        if let Some(slot) = &self.into
            && let Some(kind) = node.slot(slot)
            && kind != SlotKind::Choice
        {
            let sentence = format!(
                "`{name}` puts an option into `{slot}`, which is of type {}; declare it as choice",
                kind.word()
            );
            node.fault(slot.place, Rule::Kind, sentence);
        }
        node.ways(node.place, self.options.len(), 1);
        let mut values = BTreeSet::new();
        for option in &self.options {
            let value = &option.value;
            node.value(value);
            if !values.insert(value.as_str()) {
                let sentence = format!("`{name}` has two options with the value `{value}`; rename one of them");
                node.fault(value.place, Rule::Twice, sentence);
            }
            if self.then(option).is_none() {
                let sentence = format!("the option `{value}` of `{name}` leads nowhere; give it or the node a `then`");
                node.fault(value.place, Rule::Exit, sentence);
            }
        }
    }

    /// The option with a value.
    pub(crate) fn option(&self, value: &str) -> Option<&Offer> {
        self.options.iter().find(|option| option.value.as_str() == value)
    }

    /// Where an option leads.
    pub(crate) fn then<'a>(&'a self, option: &'a Offer) -> Option<&'a Goto> {
        option.then.as_ref().or(self.then.as_ref())
    }

    fn answer<'a>(&'a self, option: &'a Offer, label: Option<Arc<str>>) -> Understood<'a> {
        let to = |then| Next::To(then, By::Option(option.value.key()));
        Understood::Answer {
            into: self.into.as_ref(),
            answer: self.into.as_ref().map(|_| option.answer()),
            label,
            next: self.then(option).map_or(Next::Nowhere, to),
        }
    }

    /// The options that a normalised message is the name of.
    fn named<'a>(&'a self, run: &Run<'_>, text: &str) -> impl Iterator<Item = &'a Offer> {
        let lexicon = run.lexicon();
        self.options.iter().filter(move |option| {
            is_value(&option.value, text)
                || lexicon.is(&option.label, text)
                || [&option.words, &option.otherwise]
                    .into_iter()
                    .flatten()
                    .any(|words| lexicon.is(words, text))
        })
    }

    /// The option at a number, counted over all pages.
    fn numbered(&self, text: &str) -> Option<&Offer> {
        // As Korean, Japanese and Chinese say "number one".
        let number: usize = text.trim_end_matches(['번', '番', '号', '號']).parse().ok()?;
        self.options.get(number.checked_sub(1)?)
    }

    fn pages(&self) -> usize {
        if self.options.len() <= CHOICES_MOST {
            1
        } else {
            self.options.len().div_ceil(CHOICES_MOST - 1)
        }
    }

    fn page(&self, page: u8) -> Range<usize> {
        if self.pages() == 1 {
            return 0..self.options.len();
        }
        // After the last page the first one follows.
        let start = usize::from(page) % self.pages() * (CHOICES_MOST - 1);
        start..self.options.len().min(start + CHOICES_MOST - 1)
    }
}

impl Offer {
    fn answer(&self) -> Answer {
        Answer::Choice {
            value: self.value.key(),
            label: self.label.key(),
        }
    }
}

/// Whether a normalised message is the value of an option, with or without its hyphens.
fn is_value(value: &str, text: &str) -> bool {
    value == text || (value.contains('-') && normalise(value) == text)
}

/// The only item, if there is exactly one.
fn only<T>(mut items: impl Iterator<Item = T>) -> Option<T> {
    let first = items.next()?;
    items.next().is_none().then_some(first)
}
