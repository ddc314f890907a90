//! One question of a form.

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::placed::Name;
use crate::wanted::AnswerKind;
use crate::wanted::Wanted;

/// One question of a form.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Field {
    /// The question.
    pub(crate) phrase: Name,
    /// The answers set into it.
    #[serde(default)]
    pub(crate) answers: Vec<Name>,
    /// How the answer is named where one is picked to be changed.
    pub(crate) label: Name,
    /// What an answer is.
    #[serde(rename = "type")]
    pub(crate) kind: AnswerKind,
    /// The slot, of the same type, that keeps the answer.
    pub(crate) into: Name,
    /// Whether it may be skipped.
    #[serde(default)]
    #[cfg_attr(test, schemars(schema_with = "crate::yes_no::schema"))]
    pub(crate) optional: bool,
    /// The smallest number that is an answer, or the fewest characters of a text.
    pub(crate) least: Option<f64>,
    /// The largest number that is an answer, or the most characters of a text.
    pub(crate) most: Option<f64>,
    /// Answers in words that are offered as buttons, by the key of their label.
    #[serde(default)]
    pub(crate) replies: Vec<Name>,
    /// What is said before it is asked again; `again-number` and so on if nothing else is given.
    pub(crate) again: Option<Name>,
}

impl Field {
    pub(crate) fn wanted(&self) -> Wanted<'_> {
        Wanted {
            phrase: &self.phrase,
            answers: &self.answers,
            kind: self.kind,
            into: &self.into,
            optional: self.optional,
            least: self.least,
            most: self.most,
            replies: &self.replies,
            again: self.again.as_ref(),
        }
    }
}
