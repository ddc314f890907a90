//! Where a node leads: as a step that passes it finds out, and all the ways there are.

use std::sync::Arc;

use crate::by::By;
use crate::effect::Later;
use crate::goto::Goto;
use crate::placed::Name;

/// A way out of a node.
#[derive(Clone, Debug)]
pub(crate) enum Exit<'a> {
    /// To a node of the same flow, without anybody doing anything.
    On(&'a Goto, By),
    /// To a node of the same flow, after a visitor or a counselor has done something, or time has passed.
    After(&'a Goto, By),
    /// Into another flow for good.
    Leap(&'a Name),
    /// Into another flow, from which it comes back to a node.
    Call(&'a Name, &'a Goto),
    /// Out of this flow.
    End,
}

/// Where a conversation goes on that has come to a node.
#[derive(Clone, Debug)]
pub(crate) enum Move<'a> {
    /// To another node of the flow.
    To(&'a Goto, By),
    /// Nowhere until the visitor answers.
    Wait,
    /// Nowhere until a counselor gives the conversation back. A topic that is not given is the flow's.
    HandOff {
        topic: Option<Arc<str>>,
        skills: Vec<Arc<str>>,
        later: Later,
    },
    /// Into another flow, and back to a node.
    Call { flow: &'a Name, back: &'a Goto },
    /// Into another flow for good.
    Leap(&'a Name),
    /// To the end of this flow.
    Finish { outcome: &'a Name },
}
