//! What counts as an answer in words, for every node that asks for one.

use std::sync::Arc;

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::answer::Answer;
use crate::by::By;
use crate::effect::{Choice, Expects};
use crate::fault::Rule;
use crate::inspect::Inspection;
use crate::lexicon::Verdict;
use crate::limit::ANSWER_MOST;
use crate::placed::Name;
use crate::read;
use crate::run::Run;
use crate::slot::SlotKind;
use crate::used::{PhraseRole, Use};
use crate::words::NormalisedText;

/// The values of the choices that a question in words may offer beside its replies.
pub(crate) const SKIP: &str = "skip";
const YES: &str = "yes";
const NO: &str = "no";

/// What an answer is.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(rename_all = "snake_case")]
pub(crate) enum AnswerKind {
    /// Free words.
    Text,
    /// A number.
    Number,
    /// A day.
    Date,
    /// An e-mail address.
    Email,
    /// A telephone number.
    Phone,
    /// Yes or no.
    YesNo,
}

impl AnswerKind {
    pub(crate) fn slot(self) -> SlotKind {
        match self {
            Self::Text => SlotKind::Text,
            Self::Number => SlotKind::Number,
            Self::Date => SlotKind::Date,
            Self::Email => SlotKind::Email,
            Self::Phone => SlotKind::Phone,
            Self::YesNo => SlotKind::YesNo,
        }
    }

    fn again(self) -> &'static str {
        match self {
            Self::Text => "again-text",
            Self::Number => "again-number",
            Self::Date => "again-date",
            Self::Email => "again-email",
            Self::Phone => "again-phone",
            Self::YesNo => "again-yes-no",
        }
    }

    fn expects(self) -> Expects {
        match self {
            Self::Text => Expects::Text,
            Self::Number => Expects::Number,
            Self::Date => Expects::Date,
            Self::Email => Expects::Email,
            Self::Phone => Expects::Phone,
            Self::YesNo => Expects::YesNo,
        }
    }
}

/// What counts as an answer to one question.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wanted<'a> {
    pub(crate) phrase: &'a Name,
    pub(crate) answers: &'a [Name],
    pub(crate) kind: AnswerKind,
    pub(crate) into: &'a Name,
    pub(crate) optional: bool,
    /// The smallest number, or the fewest characters.
    pub(crate) least: Option<f64>,
    /// The largest number, or the most characters.
    pub(crate) most: Option<f64>,
    /// The labels of answers that are offered.
    pub(crate) replies: &'a [Name],
    pub(crate) again: Option<&'a Name>,
}

/// What was made of a message.
#[derive(Debug)]
pub(crate) enum Read<'a> {
    /// An answer, or none if the question was skipped; and the phrase key of the label, if the message was nothing but
    /// the label.
    Answer(Option<Answer>, Option<Arc<str>>),
    /// No answer; what is said before the question is asked again.
    Nothing(&'a str),
}

impl<'a> Wanted<'a> {
    /// Asks.
    pub(crate) fn put(&self, run: &mut Run<'_>) {
        let choices = self.choices().map(|(value, label)| Choice { value, label });
        run.ask(self.phrase, self.answers, choices.collect(), self.kind.expects());
    }

    /// Reads words.
    pub(crate) fn hear(&self, run: &Run<'_>, text: &str, words: &NormalisedText) -> Read<'a> {
        let lexicon = run.lexicon();
        if self.optional && lexicon.is("label-skip", words.as_str()) {
            return self.pick(run, SKIP);
        }
        let answer = match self.kind {
            AnswerKind::Text => return self.text(run, text, words),
            AnswerKind::Number => read::number(text)
                .filter(|number| self.fits(*number))
                .map(Answer::Number),
            AnswerKind::Date => read::date(text, words, lexicon, run.today()).map(Answer::Date),
            AnswerKind::Email => read::email(text).map(Answer::Email),
            AnswerKind::Phone => read::phone(text).map(Answer::Phone),
            AnswerKind::YesNo => match lexicon.verdict(words.as_str()) {
                Verdict::Yes => return self.pick(run, YES),
                Verdict::No => return self.pick(run, NO),
                Verdict::Neither => None,
            },
        };
        match answer {
            Some(answer) => Read::Answer(Some(answer), None),
            None => Read::Nothing(self.again()),
        }
    }

    fn text(&self, run: &Run<'_>, text: &str, words: &NormalisedText) -> Read<'a> {
        let text = text.trim();
        #[expect(clippy::cast_precision_loss, reason = "a message has far fewer than 2^53 characters")]
        let length = text.chars().count() as f64;
        if text.is_empty() {
            Read::Nothing(self.again())
        } else if self.least.is_some_and(|least| length < least) {
            Read::Nothing(self.again.map_or("again-short", Name::as_str))
        } else if self.most.is_some_and(|most| length > most) {
            Read::Nothing(self.again.map_or("again-long", Name::as_str))
        } else {
            let named = |reply: &&Name| run.lexicon().is(reply, words.as_str());
            let kept = text.chars().take(ANSWER_MOST).collect();
            Read::Answer(Some(Answer::Text(kept)), self.replies.iter().find(named).map(Name::key))
        }
    }

    /// Reads a picked choice.
    pub(crate) fn pick(&self, run: &Run<'_>, value: &str) -> Read<'a> {
        let Some((value, label)) = self.choices().find(|(offered, _)| &**offered == value) else {
            return Read::Nothing(self.again());
        };
        let answer = match (self.kind, &*value) {
            (_, SKIP) if self.optional => None,
            (AnswerKind::YesNo, _) => Some(Answer::YesNo(&*value == YES)),
            // A reply is what the visitor would have typed.
            _ => Some(Answer::Text(run.lexicon().first(&label).unwrap_or(&label).to_owned())),
        };
        Read::Answer(answer, Some(label))
    }

    /// Every phrase of the question.
    pub(crate) fn uses(&self) -> Vec<Use<'a>> {
        let mut uses = vec![Use {
            phrase: self.phrase,
            role: PhraseRole::MessagePart,
            facts: &[],
            answers: self.answers,
        }];
        uses.extend(self.again.map(|again| Use::plain(again, PhraseRole::MessagePart)));
        uses.extend(self.replies.iter().map(|reply| Use::plain(reply, PhraseRole::Label)));
        uses
    }

    /// The way by which an answer that was read leaves the question.
    pub(crate) fn by(answer: Option<&Answer>) -> By {
        if answer.is_some() { By::Answer } else { By::Skip }
    }

    pub(crate) fn takes_zero(&self) -> bool {
        self.kind == AnswerKind::Number && self.fits(0.0)
    }

    /// What is said before it is asked again.
    pub(crate) fn again(&self) -> &'a str {
        self.again.map_or(self.kind.again(), Name::as_str)
    }

    /// Tells what does not fit the slot that keeps the answer, or cannot be answered.
    pub(crate) fn inspect(&self, node: &mut Inspection<'_, '_>) {
        let (name, slot, own) = (node.name, self.into, self.kind.slot());
        if let Some(kind) = node.slot(slot)
            && kind != own
        {
            let (wanted, kind) = (own.word(), kind.word());
            let sentence =
                format!("`{name}` asks for {wanted} but `{slot}` is of type {kind}; give both the same type");
            node.fault(slot.place, Rule::Kind, sentence);
        }
        if !self.has_room() {
            let sentence = format!(
                "`{name}` has bounds that no answer can meet; `least` and `most` are for numbers and for the length of a text, the smaller first"
            );
            node.fault(slot.place, Rule::Kind, sentence);
        }
        if !self.replies.is_empty() && own != SlotKind::Text {
            let sentence =
                format!("`{name}` offers replies, which are for questions of type text; remove them or use `choose`");
            node.fault(slot.place, Rule::Kind, sentence);
        }
        node.ways(slot.place, self.replies.len(), 0);
        for reply in self.replies {
            node.value(reply);
        }
    }

    /// Whether an answer can lie between the bounds.
    fn has_room(&self) -> bool {
        let bounded = self.least.is_some() || self.most.is_some();
        let empty = self.least.zip(self.most).is_some_and(|(least, most)| least > most);
        let counted = matches!(self.kind, AnswerKind::Number | AnswerKind::Text);
        let negative = self.kind == AnswerKind::Text && self.most.is_some_and(|most| most < 1.0);
        !empty && !negative && (counted || !bounded)
    }

    /// The values and labels of what may be picked.
    fn choices(&self) -> impl Iterator<Item = (Arc<str>, Arc<str>)> + use<'a> {
        let verdict: &[_] = if self.kind == AnswerKind::YesNo {
            &[(YES, "label-yes"), (NO, "label-no")]
        } else {
            &[]
        };
        let skip = self.optional.then_some((SKIP, "label-skip"));
        let own = verdict.iter().copied().chain(skip);
        let replies = self.replies.iter().map(|reply| (reply.key(), reply.key()));
        replies.chain(own.map(|(value, label)| (value.into(), label.into())))
    }

    fn fits(&self, number: f64) -> bool {
        self.least.is_none_or(|least| number >= least) && self.most.is_none_or(|most| number <= most)
    }
}
