//! How a visitor comes back.

use contract::{ConversationId, Moment, Text};
use serde::{Deserialize, Serialize};

/// What a return code is.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum ReturnCodeKind {
    /// A number to write down; its secret half is kept as an Argon2id hash.
    Code,
    /// A number to type on the page within minutes, once, to go on there: what a messenger shows. It is all secret, so
    /// its HMAC finds it.
    Move,
    /// What a page keeps to be there again after a reload, once; it is all secret, so its HMAC finds it.
    Reload,
}

/// Which ways back are void once somebody has come back.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Voids {
    /// All of them: a number was typed, and whoever else has one must not come after.
    All,
    /// The one of a reload alone: the page was loaded anew, and the number on the paper is still good.
    Reload,
}

/// A return code as it is kept. The locator is stored as a blind index.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ReturnCode {
    /// What it is.
    pub kind: ReturnCodeKind,
    /// The public half of a code, the whole of a reload code.
    pub locator: Text,
    /// The hash of the secret half of a code.
    pub hash: Option<String>,
    /// What it opens.
    pub conversation: ConversationId,
    /// Until when it opens it.
    pub until: Moment,
}
