//! The desk's own spelling of words that the server shares, so that the API's document is complete and a change inside
//! the server cannot change the wire unseen.

use contract::{Direction, Locale};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// How near the danger is, from information (`L0`) to danger now (`L4`).
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
pub(crate) enum Risk {
    L0,
    L1,
    L2,
    L3,
    L4,
}

impl From<contract::Risk> for Risk {
    fn from(risk: contract::Risk) -> Self {
        match risk {
            contract::Risk::L0 => Self::L0,
            contract::Risk::L1 => Self::L1,
            contract::Risk::L2 => Self::L2,
            contract::Risk::L3 => Self::L3,
            contract::Risk::L4 => Self::L4,
        }
    }
}

impl From<Risk> for contract::Risk {
    fn from(risk: Risk) -> Self {
        match risk {
            Risk::L0 => Self::L0,
            Risk::L1 => Self::L1,
            Risk::L2 => Self::L2,
            Risk::L3 => Self::L3,
            Risk::L4 => Self::L4,
        }
    }
}

/// What somebody at the desk is doing.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Presence {
    /// Takes conversations.
    Available,
    /// Finishes something first.
    WrapUp,
    /// On a break.
    Break,
    /// Not at the desk.
    Off,
}

impl From<switchboard::Presence> for Presence {
    fn from(presence: switchboard::Presence) -> Self {
        match presence {
            switchboard::Presence::Available => Self::Available,
            switchboard::Presence::WrapUp => Self::WrapUp,
            switchboard::Presence::Break => Self::Break,
            switchboard::Presence::Off => Self::Off,
        }
    }
}

impl From<Presence> for switchboard::Presence {
    fn from(presence: Presence) -> Self {
        match presence {
            Presence::Available => Self::Available,
            Presence::WrapUp => Self::WrapUp,
            Presence::Break => Self::Break,
            Presence::Off => Self::Off,
        }
    }
}

/// What has become of a turn that may not have arrived.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Fate {
    /// It was not delivered, and will not be.
    Failed,
    /// Nobody knows whether it was delivered.
    Doubtful,
}

impl From<switchboard::Fate> for Fate {
    fn from(fate: switchboard::Fate) -> Self {
        match fate {
            switchboard::Fate::Failed => Self::Failed,
            switchboard::Fate::Doubtful => Self::Doubtful,
        }
    }
}

/// How a conversation on a messenger stands with its agreed word, which a silent phone has to know before it shows
/// anything.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Word {
    /// None was agreed on.
    None,
    /// One was agreed on, and opens once.
    Agreed,
    /// It has opened; the next silence needs another one.
    Used,
    /// Three times something else was typed: it may not be the same person, and nothing opens before another word is
    /// agreed on.
    Refused,
}

impl From<switchboard::Word> for Word {
    fn from(word: switchboard::Word) -> Self {
        match word {
            switchboard::Word::None => Self::None,
            switchboard::Word::Agreed => Self::Agreed,
            switchboard::Word::Used => Self::Used,
            switchboard::Word::Refused => Self::Refused,
        }
    }
}

/// What somebody may do.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Role {
    /// Takes conversations.
    Counselor,
    /// Interprets in them.
    Interpreter,
    /// Sees the whole desk, and takes over.
    Supervisor,
    /// Enrols people; takes no conversations.
    Administrator,
}

impl From<switchboard::Role> for Role {
    fn from(role: switchboard::Role) -> Self {
        match role {
            switchboard::Role::Counselor => Self::Counselor,
            switchboard::Role::Interpreter => Self::Interpreter,
            switchboard::Role::Supervisor => Self::Supervisor,
            switchboard::Role::Administrator => Self::Administrator,
        }
    }
}

impl From<Role> for switchboard::Role {
    fn from(role: Role) -> Self {
        match role {
            Role::Counselor => Self::Counselor,
            Role::Interpreter => Self::Interpreter,
            Role::Supervisor => Self::Supervisor,
            Role::Administrator => Self::Administrator,
        }
    }
}

/// A language, with what a page needs to show it.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, ToSchema)]
pub(crate) struct Language {
    /// The tag, such as `vi` or `zh-Hans`.
    tag: &'static str,
    /// The language's own name for itself.
    name: &'static str,
    /// Which way it runs.
    direction: Way,
}

/// The tag of a language of this server, such as `vi` or `zh-Hans`.
#[derive(Deserialize, ToSchema)]
#[schema(value_type = String, format = "language", example = "ko")]
pub(crate) struct Tag(pub(crate) Locale);

/// Which way a script runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Way {
    Ltr,
    Rtl,
}

impl From<Locale> for Language {
    fn from(locale: Locale) -> Self {
        let direction = match locale.direction() {
            Direction::Ltr => Way::Ltr,
            Direction::Rtl => Way::Rtl,
        };
        Self {
            tag: locale.tag(),
            name: locale.name(),
            direction,
        }
    }
}

/// What the statistics count.
#[derive(Clone, Copy, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Outcome {
    /// Somebody was listened to, and is better off for it.
    Helped,
    /// Another service goes on with it.
    Referred,
    /// The question was answered.
    Informed,
    /// The visitor answers no more, or it broke off.
    Unfinished,
    /// It was abuse of the service or of the counselor.
    Abuse,
}

impl From<Outcome> for conversation::Outcome {
    fn from(outcome: Outcome) -> Self {
        match outcome {
            Outcome::Helped => Self::Helped,
            Outcome::Referred => Self::Referred,
            Outcome::Informed => Self::Informed,
            Outcome::Unfinished => Self::Unfinished,
            Outcome::Abuse => Self::Abuse,
        }
    }
}
