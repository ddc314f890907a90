//! What is wrong with a flow, where, and what to do.

use std::fmt;

use serde::{Serialize, Serializer};

use crate::placed::Position;

/// Something that must be mended before a flow is served.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
pub struct Fault {
    /// The file, as it was named to [`crate::Flows::load`].
    pub file: String,
    /// The line, from 1; 0 when the fault is of no line.
    pub line: u64,
    /// The column, from 1; 0 when the fault is of no line.
    pub column: u64,
    /// Which rule it breaks.
    pub rule: Rule,
    /// What is wrong and how to mend it.
    pub sentence: String,
}

impl Fault {
    pub(crate) fn at(file: &str, place: Position, rule: Rule, sentence: impl Into<String>) -> Self {
        Self {
            file: file.to_owned(),
            line: place.line,
            column: place.column,
            rule,
            sentence: sentence.into(),
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.file)?;
        if self.line > 0 {
            write!(f, ":{}:{}", self.line, self.column)?;
        }
        write!(f, ": {} [{}]", self.sentence, self.rule)
    }
}

/// The rules that a flow is held to.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Rule {
    /// The file is YAML in the shape of the schema.
    Syntax,
    /// Ids are spelled in the server's way, and reserved words are left alone.
    Spelling,
    /// No two flows, options or tests share a name.
    Twice,
    /// Every node, flow, slot and fact that is named exists.
    Unknown,
    /// Every slot has one kind everywhere, and every value put into it fits.
    Kind,
    /// Every condition parses and has the right kind.
    Condition,
    /// The reserved flows exist and do what the engine relies on.
    Reserved,
    /// Every option of a question leads somewhere.
    Exit,
    /// Every question gives up after so many misunderstandings and so much silence.
    Wait,
    /// The limits of the engine are kept.
    Limit,
    /// Every node can be reached.
    Unreachable,
    /// From every node the conversation can end.
    DeadEnd,
    /// Every circle passes a question.
    Circle,
    /// Danger always reaches a card and a person.
    Danger,
    /// A person and the card are one step away from every question, as played.
    Near,
    /// Before anybody writes in their own words they know what stays, who reads and how to leave.
    Notice,
    /// No question that identifies a visitor is required.
    Identifying,
    /// Every phrase exists.
    Phrase,
    /// Every card exists.
    Card,
    /// Every service with opening hours exists.
    Service,
    /// No fact is past its day.
    Expired,
    /// The tests inside the flows pass.
    Test,
}

impl Rule {
    /// Every one of them.
    pub const ALL: [Self; 22] = [
        Self::Syntax,
        Self::Spelling,
        Self::Twice,
        Self::Unknown,
        Self::Kind,
        Self::Condition,
        Self::Reserved,
        Self::Exit,
        Self::Wait,
        Self::Limit,
        Self::Unreachable,
        Self::DeadEnd,
        Self::Circle,
        Self::Danger,
        Self::Near,
        Self::Notice,
        Self::Identifying,
        Self::Phrase,
        Self::Card,
        Self::Service,
        Self::Expired,
        Self::Test,
    ];

    /// The rule's name in messages and in `check --json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Syntax => "syntax",
            Self::Spelling => "spelling",
            Self::Twice => "twice",
            Self::Unknown => "unknown",
            Self::Kind => "kind",
            Self::Condition => "condition",
            Self::Reserved => "reserved",
            Self::Exit => "exit",
            Self::Wait => "wait",
            Self::Limit => "limit",
            Self::Unreachable => "unreachable",
            Self::DeadEnd => "dead-end",
            Self::Circle => "circle",
            Self::Danger => "danger",
            Self::Near => "near",
            Self::Notice => "notice",
            Self::Identifying => "identifying",
            Self::Phrase => "phrase",
            Self::Card => "card",
            Self::Service => "service",
            Self::Expired => "expired",
            Self::Test => "test",
        }
    }
}

impl Serialize for Rule {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
