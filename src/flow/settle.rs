//! Sessions that were written by another revision of the flows.

use std::sync::Arc;

use crate::chart::Flow;
use crate::flows::Flows;
use crate::frame::{FormPosition, Frame, FrameState};
use crate::goto::{FlowId, NodeId};
use crate::limit::FRAMES_MOST;
use crate::session::Session;

/// Where a node of another revision is found in the loaded one.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Relocated {
    /// It is still there.
    Same(NodeId),
    /// Its declared successor.
    Heir(NodeId),
    /// Nowhere: the flow begins again.
    Start(NodeId),
}

impl Relocated {
    pub(crate) fn node(self) -> NodeId {
        match self {
            Self::Same(node) | Self::Heir(node) | Self::Start(node) => node,
        }
    }
}

impl Flows {
    /// Moves a session onto the loaded flows: the same node if it is still there, else its declared successor, else the
    /// flow's start. A flow that is gone is left. Whatever happens, the conversation stands somewhere.
    pub(crate) fn settle(&self, session: &mut Session) {
        if session.frames.is_empty() {
            return;
        }
        session.frames.retain_mut(|frame| match self.id(&frame.flow) {
            Some(flow) => {
                self.place(flow, frame);
                true
            }
            None => frame.state == FrameState::Held,
        });
        if session.frames.is_empty() {
            session.frames.push(self.start(self.beginning(&session.origin)));
        }
    }

    /// The start of a flow.
    pub(crate) fn start(&self, id: FlowId) -> Frame {
        let flow = self.at(id);
        let node = flow.start();
        Frame {
            flow: Arc::clone(&flow.name),
            revision: flow.definition.revision,
            node: Arc::clone(flow.name_of(node)),
            spot: FormPosition::Start,
            state: FrameState::Ready,
            at: Some((id, node)),
        }
    }

    fn place(&self, id: FlowId, frame: &mut Frame) {
        let flow = self.at(id);
        frame.revision = flow.definition.revision;
        let found = flow.found(&frame.node);
        let node = found.node();
        frame.at = Some((id, node));
        let asks =
            matches!(found, Relocated::Same(_)) && flow.question(node).is_some_and(|question| question.has(frame.spot));
        match frame.state {
            FrameState::Ready | FrameState::Waiting(_) if asks => {}
            // A held conversation stays with its people wherever its node went.
            FrameState::Held => frame.spot = FormPosition::Start,
            FrameState::Ready | FrameState::Waiting(_) => {
                frame.spot = FormPosition::Start;
                frame.state = FrameState::Ready;
            }
        }
        if !matches!(found, Relocated::Same(_)) {
            frame.node = Arc::clone(flow.name_of(node));
        }
    }
}

impl Flow {
    /// Where a node of another revision is found.
    pub(crate) fn found(&self, node: &str) -> Relocated {
        if let Some(same) = self.id(node) {
            return Relocated::Same(same);
        }
        let mut heir = self.definition.successors.get(node);
        for _ in 0..FRAMES_MOST {
            match heir {
                Some(name) => match self.id(name) {
                    Some(node) => return Relocated::Heir(node),
                    None => heir = self.definition.successors.get(name.as_str()),
                },
                None => break,
            }
        }
        Relocated::Start(self.start())
    }
}
