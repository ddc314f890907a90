//! What follows from a message or an act: the whole of it, to be written at once.

use contract::{Author, Card, Choice, CounselorId, Locale, Moment, Phrase, Risk, Seq, Text};

use crate::event::Returned;
use crate::{Audit, Conversation, Holder, Memory, ReturnCode};

/// Everything that is written for one message or act, in one transaction.
///
/// **Invariant:** the store refuses a decision that breaks invariant 7 (a bot's turn while a counselor holds the
/// conversation before and after it, a counselor's turn by somebody who does not) or 8 (a lower risk without
/// [`Decision::lowered`]).
#[derive(Clone, Debug)]
pub struct Decision {
    /// The turns to append; they get the sequence numbers after the conversation's last, in this order.
    pub turns: Vec<Turn>,
    /// The language from now on.
    pub locale: Option<Locale>,
    /// The topic from now on.
    pub topic: Option<String>,
    /// The risk from now on.
    pub risk: Risk,
    /// The person who lowered the risk, and why.
    pub lowered: Option<(CounselorId, Text)>,
    /// The owner from now on.
    pub holder: Holder,
    /// Its state from now on.
    pub memory: Memory,
    /// When the visitor last did something.
    pub touched: Moment,
    /// All timers of the conversation from now on; those not named here are cleared.
    pub timers: Vec<(TimerKind, Moment)>,
    /// What becomes of turns that were to be sent before.
    pub outbox: OutboxChange,
    /// The turn whose buttons are taken away, because it was answered in words.
    pub disarms: Option<Seq>,
    /// A way to come back that is made with it; the one of its kind before is void.
    pub return_code: Option<ReturnCode>,
    /// Where it belongs from now on; the ways back that are void then are removed.
    pub rebinding: Option<Rebinding>,
    /// Turns whose words are overwritten: they are "not kept".
    pub forget: Vec<Seq>,
    /// What the staff did, and changes of risk.
    pub audit: Vec<Audit>,
    /// How it ends, when the holder is [`Holder::Closed`].
    pub close: Option<Close>,
}

impl Decision {
    /// Nothing changes but the version.
    pub fn unchanged(conversation: &Conversation) -> Self {
        Self {
            turns: Vec::new(),
            locale: conversation.locale,
            topic: conversation.topic.clone(),
            risk: conversation.risk,
            lowered: None,
            holder: conversation.holder.clone(),
            memory: conversation.memory.clone(),
            touched: conversation.touched,
            timers: Vec::new(),
            outbox: OutboxChange::Keep,
            disarms: None,
            return_code: None,
            rebinding: None,
            forget: Vec::new(),
            audit: Vec::new(),
            close: None,
        }
    }
}

/// A turn to append.
#[derive(Clone, Debug)]
pub struct Turn {
    /// Whose.
    pub author: Author,
    /// Which counselor, when it is a counselor's.
    pub by: Option<CounselorId>,
    /// The words.
    pub text: Text,
    /// Their language.
    pub locale: Locale,
    /// The answers offered.
    pub choices: Vec<Choice>,
    /// The numbers shown.
    pub card: Option<Card>,
    /// The phrase behind them.
    pub phrase: Option<Phrase>,
    /// When.
    pub at: Moment,
}

/// What becomes of turns that were to be sent before a decision.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum OutboxChange {
    /// They go on their way.
    #[default]
    Keep,
    /// They are held back until the visitor goes on.
    Hold,
    /// The visitor has gone on: whatever was held back for them goes out now.
    Release,
}

/// How a conversation ends.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Close {
    /// The outcome that the statistics count, such as `informed`.
    pub outcome: String,
    /// What stays of it.
    pub closing: Closing,
}

/// What stays of a closed conversation.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Closing {
    /// Its turns stay sealed until the retention ends; its times are rounded to the hour.
    Keep,
    /// As [`Closing::Keep`], and what was not sent before never is: the visitor has left. What the decision itself says
    /// still goes out: a farewell to somebody who asked for it.
    Leave,
    /// Its key is destroyed and its turns are deleted now.
    Erase,
}

/// What a timer is for.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub enum TimerKind {
    /// The visitor in the queue is told how things stand.
    Wait,
    /// A message was left for later: it is closed when its time has run out.
    Left,
}

/// A conversation goes to another peer.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Rebinding {
    /// To whom, and what is void with it.
    pub to: Returned,
    /// Turns up to here are shown only when asked for.
    pub floor: Seq,
}
