//! What a step wants done. The engine does none of it.

use std::collections::BTreeMap;
use std::fmt;

use crate::risk::Risk;

/// One thing that a step wants done; the order of a step's effects is the order of their doing.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// What the visitor's message was understood as.
    Heard {
        /// The slot that it filled.
        slot: Option<String>,
        /// The phrase key of the option that it picked, so that a counselor reads the turn in their own language.
        label: Option<String>,
    },
    /// Say this.
    Say {
        /// The text.
        phrase: Phrase,
    },
    /// Ask this; the turn that asks is noted with [`crate::Session::asked`].
    Ask {
        /// The question.
        phrase: Phrase,
        /// What may be picked; empty when it is answered in free text.
        choices: Vec<Choice>,
        /// What an answer is.
        expects: Expects,
    },
    /// Show a card of numbers.
    Card {
        /// Which card.
        id: String,
    },
    /// Raise the risk; it is never lowered by this.
    Raise {
        /// To this, unless it is higher already.
        risk: Risk,
        /// Why, as an id.
        reason: String,
    },
    /// Overwrite what was said into these slots: turns that filled them, this one too, and arguments with their names.
    Forget {
        /// The slots.
        slots: Vec<String>,
    },
    /// Put the conversation into the queue. What a flow says when nobody is there has been decided before this.
    HandOff {
        /// The topic of the ticket.
        topic: Option<String>,
        /// What a counselor must be able to do beside the language.
        skills: Vec<String>,
        /// How an answer may reach the visitor later.
        later: Later,
    },
    /// Show the language question.
    Language,
    /// The visitor leaves.
    Leave,
    /// Ask whether everything shall be erased, with yes and no as choices; the turn is noted with [`crate::Session::asked`].
    EraseConfirm,
    /// Erase everything now.
    Erase,
    /// Say that the choice belonged to an earlier question. The pending one follows.
    Stale,
    /// The conversation is over.
    End {
        /// How it went, as an id for the statistics.
        outcome: String,
    },
}

/// A text by key, with what is set into it.
#[derive(Clone, PartialEq, Debug)]
pub struct Phrase {
    /// Which text.
    pub key: String,
    /// What is set into it, by placeholder.
    pub arguments: BTreeMap<String, Argument>,
}

impl Phrase {
    pub(crate) fn plain(key: &str) -> Self {
        Self {
            key: key.to_owned(),
            arguments: BTreeMap::new(),
        }
    }
}

/// A value set into a text.
#[derive(Clone, PartialEq)]
pub enum Argument {
    /// Words.
    Text(String),
    /// A number.
    Number(f64),
    /// A day, as `YYYY-MM-DD`.
    Date(String),
    /// Another phrase, such as the label of a chosen option.
    Phrase(String),
}

/// A phrase key is the script's own; everything else may be a visitor's answer and stays hidden.
impl fmt::Debug for Argument {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Text(_) => f.write_str("Text(..)"),
            Self::Number(_) => f.write_str("Number(..)"),
            Self::Date(_) => f.write_str("Date(..)"),
            Self::Phrase(key) => f.debug_tuple("Phrase").field(key).finish(),
        }
    }
}

/// One answer that may be picked.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Choice {
    /// What comes back when it is picked.
    pub value: String,
    /// The phrase key of what the visitor reads.
    pub label: String,
}

/// What an answer to a question is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Expects {
    /// One of the choices.
    Choice,
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

/// How an answer may reach a visitor who does not stay.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Later {
    /// By a return code.
    Code,
    /// Here, if the visitor agreed to that.
    HereIfAgreed,
    /// Not at all.
    Never,
}
