//! Sessions that were written by another revision of the flows.

use crate::flows::{Flow, Flows};
use crate::limit::FRAMES_MOST;
use crate::session::{Frame, Session, State};

impl Flows {
    /// Moves a session onto the loaded flows: the same node if it is still there, else its declared successor, else the
    /// flow's start. A flow that is gone is left. Whatever happens, the conversation stands somewhere.
    pub(crate) fn settle(&self, session: &mut Session) {
        if session.frames.is_empty() {
            return;
        }
        session.frames.retain_mut(|frame| match self.get(&frame.flow) {
            Some(flow) => {
                place(flow, frame);
                true
            }
            None => frame.state == State::Held,
        });
        if session.frames.is_empty() {
            session.frames.push(self.start(self.beginning(&session.origin)));
        }
    }

    /// The start of a flow. A flow that does not exist gives a frame that the next settling leaves.
    pub(crate) fn start(&self, flow: &str) -> Frame {
        let mut frame = Frame::at_start(flow);
        if let Some(flow) = self.get(flow) {
            place(flow, &mut frame);
        }
        frame
    }
}

fn place(flow: &Flow, frame: &mut Frame) {
    frame.revision = flow.definition.revision;
    let known = flow.node(&frame.node).is_some();
    let node = if known {
        frame.node.clone()
    } else {
        heir(flow, &frame.node).to_owned()
    };
    match frame.state {
        // A held conversation stays with its people wherever its node went.
        State::Held => frame.node = node,
        State::Waiting(_) if known && flow.question(&node).is_some() => {}
        State::Waiting(_) | State::Ready => frame.go(&node),
    }
}

/// The node that follows a removed one.
fn heir<'a>(flow: &'a Flow, removed: &str) -> &'a str {
    let mut node = flow.definition.successors.get(removed);
    for _ in 0..FRAMES_MOST {
        match node {
            Some(heir) if flow.node(heir).is_some() => return heir,
            Some(heir) => node = flow.definition.successors.get(heir.as_str()),
            None => break,
        }
    }
    &flow.definition.start
}
