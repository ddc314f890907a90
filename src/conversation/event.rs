//! Everything that can happen to a conversation.

use contract::{Body, ChannelName, CounselorId, Locale, Moment, Peer, Risk, Text};
use language::Detection;
use serde::{Deserialize, Serialize};
use triage::Signal;

use crate::Voids;
use crate::edits::Print;
use crate::word::WordDigest;

/// One thing that happens to a conversation. A value, so that a sequence of them can be written down and played again.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Event {
    /// The visitor has written, tapped, changed a message, left or erased.
    Wrote(Box<Heard>),
    /// The visitor erases a conversation that has ended, for as long as they have its token.
    ErasedAfterEnd,
    /// The visitor was given a return code: leaving the page does not end the conversation any more.
    CodeIssued,
    /// The visitor has come back from another address: it is theirs from now on.
    Returned(Returned),
    /// Somebody of the staff takes the conversation.
    Claimed {
        /// Who.
        by: CounselorId,
        /// Whether they may take it from a colleague.
        reach: Reach,
    },
    /// Whoever has it writes to the visitor.
    Replied {
        /// Who.
        by: CounselorId,
        /// Made by the desk; the same key is taken once.
        key: String,
        /// The words.
        text: Text,
    },
    /// Whoever has it judges how near the danger is.
    Judged {
        /// Who.
        by: CounselorId,
        /// The risk from now on.
        risk: Risk,
        /// Why; must be said where the risk is lowered.
        reason: Text,
    },
    /// Whoever has it has agreed with the visitor on a word, or on none.
    WordAgreed {
        /// Who.
        by: CounselorId,
        /// What tells the word; nothing where none is wanted any more.
        word: Option<WordDigest>,
    },
    /// Whoever has it gives it back to the script.
    Released {
        /// Who.
        by: CounselorId,
    },
    /// Whoever has it gives it back to the queue.
    Requeued {
        /// Who.
        by: CounselorId,
    },
    /// Whoever has it closes it.
    Closed {
        /// Who.
        by: CounselorId,
        /// The outcome that the statistics count.
        outcome: Outcome,
    },
    /// A supervisor closes a conversation that waits and that nobody has.
    ClosedWaiting {
        /// Who.
        by: CounselorId,
        /// The outcome that the statistics count.
        outcome: Outcome,
        /// Why.
        reason: Text,
    },
    /// A visitor in the queue is told how things stand, as a timer says.
    WaitDue,
    /// Nobody came, and the visitor did not come back, for as long as a message is kept.
    WaitOver,
    /// Whoever has it was not seen for too long.
    ClaimLost {
        /// Who had it.
        by: CounselorId,
    },
    /// The visitor has done nothing for a day, and the script has it.
    Idle,
}

/// A visitor's message, with all that can be known of it without its conversation. Language and danger are read once,
/// outside any transaction.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Heard {
    /// What it says.
    pub body: Body,
    /// What its words say of their language; nothing where it has none.
    pub detection: Option<Detection>,
    /// What was noticed of danger.
    pub signals: Vec<Signal>,
    /// What tells an edit of this message from the message itself; nothing where the channel knows no edits.
    pub print: Option<Print>,
    /// What tells whether it is the agreed word; nothing on the page, where none is asked for.
    pub mark: Option<WordDigest>,
    /// The languages that the channel suggests, the likeliest first.
    pub hints: Vec<Locale>,
}

/// Where a visitor has come back.
#[derive(Clone, PartialEq, Eq, Debug, Serialize, Deserialize)]
pub struct Returned {
    /// On which channel.
    pub channel: ChannelName,
    /// As which peer of it.
    pub peer: Peer,
    /// Which ways back are void from then on. Where all are, what was said before is shown only when asked for:
    /// somebody else may have found the code.
    pub voids: Voids,
    /// Until when a messenger that is left is told harmless things.
    pub quiet: Moment,
}

/// Whose conversations somebody may take.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Reach {
    /// Those that wait.
    Queue,
    /// Those that a colleague has as well: a supervisor's.
    Everybody,
}

/// How a counselor may say that a conversation ended.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Outcome {
    /// It helped.
    Helped,
    /// Another service has it.
    Referred,
    /// A question was answered.
    Informed,
    /// It came to no end.
    Unfinished,
    /// It was no wish for help. What comes next from the same place costs more to open.
    Abuse,
}

impl Outcome {
    /// As it is stored and spoken of on the wire.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Helped => "helped",
            Self::Referred => "referred",
            Self::Informed => "informed",
            Self::Unfinished => "unfinished",
            Self::Abuse => "abuse",
        }
    }
}

impl Heard {
    /// The words of the message, whatever they stood under.
    pub fn words(&self) -> Option<&Text> {
        words(&self.body)
    }
}

/// The words of a message, whatever they stood under.
pub fn words(body: &Body) -> Option<&Text> {
    match body {
        Body::Text(text)
        | Body::Edit(text)
        | Body::Media {
            caption: Some(text), ..
        } => Some(text),
        Body::Open { .. } | Body::Choice { .. } | Body::Media { caption: None, .. } | Body::Leave | Body::Erase => None,
    }
}
