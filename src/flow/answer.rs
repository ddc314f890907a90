//! The answers that a visitor has given.

use std::fmt;
use std::sync::Arc;

use crate::day::Day;
use crate::effect::Argument;
use crate::slot::SlotKind;

/// One answer.
#[derive(Clone, PartialEq)]
pub enum Answer {
    /// Free words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day.
    Date(Day),
    /// An e-mail address.
    Email(String),
    /// A telephone number, digits alone behind an optional `+`.
    Phone(String),
    /// Yes or no.
    YesNo(bool),
    /// An option.
    Choice {
        /// Its value in the flow.
        value: Arc<str>,
        /// The phrase key of its label.
        label: Arc<str>,
    },
}

impl Answer {
    /// The answer as it is set into a text: an option by its label, a day and a number in the locale's form.
    pub fn as_argument(&self) -> Argument {
        match self {
            Self::Text(words) | Self::Email(words) | Self::Phone(words) => Argument::Text(words.clone()),
            Self::Number(number) => Argument::Number(*number),
            Self::Date(day) => Argument::Date(day.to_string()),
            Self::YesNo(true) => Argument::Phrase(Arc::from("label-yes")),
            Self::YesNo(false) => Argument::Phrase(Arc::from("label-no")),
            Self::Choice { label, .. } => Argument::Phrase(Arc::clone(label)),
        }
    }

    /// The words of an answer in free words.
    pub(crate) fn words(&self) -> Option<&str> {
        match self {
            Self::Text(words) => Some(words),
            _ => None,
        }
    }

    /// About how many bytes it takes in a session.
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Text(words) | Self::Email(words) | Self::Phone(words) => words.len(),
            Self::Choice { value, label } => value.len() + label.len(),
            Self::Number(_) | Self::Date(_) | Self::YesNo(_) => 8,
        }
    }

    pub(crate) fn kind(&self) -> SlotKind {
        match self {
            Self::Text(_) => SlotKind::Text,
            Self::Number(_) => SlotKind::Number,
            Self::Date(_) => SlotKind::Date,
            Self::Email(_) => SlotKind::Email,
            Self::Phone(_) => SlotKind::Phone,
            Self::YesNo(_) => SlotKind::YesNo,
            Self::Choice { .. } => SlotKind::Choice,
        }
    }
}

/// `Debug` tells what kind of answer it is and never the answer itself.
impl fmt::Debug for Answer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}(..)", self.kind().word())
    }
}
