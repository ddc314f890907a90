//! What a step wants done. The engine does none of it.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::risk::Risk;

/// One thing that a step wants done. The effects of a step are done in their order.
#[derive(Clone, PartialEq, Debug)]
pub enum Effect {
    /// What the visitor's message was understood as.
    Heard {
        /// The slot that it filled.
        slot: Option<Arc<str>>,
        /// The phrase key of the option that it picked, so that a counselor reads the turn in their own language.
        label: Option<Arc<str>>,
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
        id: Arc<str>,
    },
    /// Raise the risk; it is never lowered by this.
    Raise {
        /// To this, unless it is higher already.
        risk: Risk,
        /// Why, as an id.
        reason: Arc<str>,
    },
    /// Overwrite what was said into these slots: the turns that filled them, this turn too, and every argument that
    /// bears the name of one.
    Forget {
        /// The slots.
        slots: Vec<Arc<str>>,
    },
    /// Put the conversation into the queue. A flow that goes elsewhere while nobody is there has gone there instead.
    HandOff {
        /// The topic of the ticket.
        topic: Option<Arc<str>>,
        /// What a counselor must be able to do beside the language.
        skills: Vec<Arc<str>>,
        /// How an answer may reach the visitor later.
        later: Later,
    },
    /// Show the language question.
    Language,
    /// The visitor leaves.
    Leave,
    /// Ask whether everything shall be erased, with yes and no as choices; the turn is noted with
    /// [`crate::Session::asked`].
    EraseConfirm,
    /// Erase everything now.
    Erase,
    /// Say that the choice belonged to an earlier question. The pending one follows.
    Stale,
    /// The conversation is over.
    End {
        /// How it went, as an id for the statistics.
        outcome: Arc<str>,
    },
}

impl Effect {
    /// The effect as a test inside a flow writes it; nothing for what is only bookkeeping.
    pub fn mark(&self) -> Option<String> {
        Some(match self {
            Self::Heard { .. } | Self::Forget { .. } => return None,
            Self::Say { phrase } | Self::Ask { phrase, .. } => phrase.key.to_string(),
            Self::Card { id } => format!("(card {id})"),
            Self::Raise { risk, .. } => format!("(raise L{})", risk.level()),
            Self::HandOff { topic: Some(topic), .. } => format!("(hand_off {topic})"),
            Self::HandOff { topic: None, .. } => "(hand_off)".to_owned(),
            Self::Language => "(language)".to_owned(),
            Self::Leave => "(leave)".to_owned(),
            Self::EraseConfirm => "(erase?)".to_owned(),
            Self::Erase => "(erase)".to_owned(),
            Self::Stale => "(stale)".to_owned(),
            Self::End { outcome } => format!("(end {outcome})"),
        })
    }
}

/// A text by key, with what is set into it.
#[derive(Clone, PartialEq, Debug)]
pub struct Phrase {
    /// Which text.
    pub key: Arc<str>,
    /// What is set into it, by placeholder.
    pub arguments: BTreeMap<Arc<str>, Argument>,
}

impl Phrase {
    pub(crate) fn plain(key: impl Into<Arc<str>>) -> Self {
        Self {
            key: key.into(),
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
    Phrase(Arc<str>),
}

/// `Debug` shows phrase keys, which are the script's own. Everything else may be a visitor's answer and stays hidden.
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
    pub value: Arc<str>,
    /// The phrase key of what the visitor reads.
    pub label: Arc<str>,
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
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Deserialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Later {
    /// By a return code.
    Code,
    /// Here, if the visitor agreed to that.
    HereIfAgreed,
    /// Not at all.
    Never,
}
