//! What a node does and names, told without its kind: to the proofs, to the diagram, and to a step that takes a
//! conversation up again.

use crate::goto::Goto;
use crate::notice::Cautions;
use crate::placed::Name;
use crate::risk::Risk;

/// What a node does.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Act<'a> {
    /// It says something, and tells these notices by it.
    Says(Cautions),
    /// It asks, and waits for an answer.
    Asks,
    /// It goes one of several ways without asking anybody.
    Decides,
    /// It goes on, and the visitor sees nothing of it.
    Passes,
    /// It leaves for another flow and does not come back.
    Leaves,
    /// It raises the risk.
    Raises(Risk),
    /// It hands the conversation to people.
    HandsOff {
        /// Whether the conversation is queued even when nobody is there.
        queues: bool,
        /// Where it goes on once people give it back.
        then: &'a Goto,
    },
    /// It shows a card of numbers.
    Shows,
    /// It ends the flow.
    Ends,
}

/// An id that a node names, other than those of phrases, answers, nodes and flows.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Named<'a> {
    /// The value of an option, which the node makes up.
    Option(&'a Name),
    /// The reason of a raised risk, which the node makes up.
    Reason(&'a Name),
    /// The outcome of a conversation, which the node makes up.
    Outcome(&'a Name),
    /// A card that stands beside the hotlines.
    Card(&'a Name),
    /// A service that stands among the hotlines.
    Service(&'a Name),
}
