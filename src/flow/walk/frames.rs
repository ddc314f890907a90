//! How a step goes into flows and out of them.

use std::sync::Arc;

use crate::act::Act;
use crate::by::{By, Passage};
use crate::effect::Effect;
use crate::flows::WAITING;
use crate::frame::{Frame, FrameState};
use crate::limit::FRAMES_MOST;
use crate::placed::Name;
use crate::walk::Walk;

impl Walk<'_> {
    /// Goes into another flow. Where too many flows lie inside each other, a person goes on instead.
    pub(super) fn enter_flow(&mut self, flow: &str) {
        let start = self.flows.id(flow).map(|id| self.flows.start(id));
        match start {
            Some(start) if self.run.session.frames.len() < FRAMES_MOST => self.run.session.frames.push(start),
            _ => self.surrender(),
        }
    }

    /// Leaves a flow: back to where it was called from, or out of the conversation.
    pub(super) fn leave_flow(&mut self, outcome: &Name) {
        let answered = self.pop(By::End).is_some_and(|left| &*left.flow == WAITING);
        match self.run.state() {
            // Whoever is answered from the queue stays there: the end of the waiting flow is not the end of the
            // conversation.
            _ if answered => {}
            None => self.run.tell(Effect::End { outcome: outcome.key() }),
            Some(FrameState::Waiting(_)) => self.put_again(),
            Some(FrameState::Ready | FrameState::Held) => {}
        }
    }

    pub(super) fn pop(&mut self, by: By) -> Option<Frame> {
        let frame = self.run.session.frames.pop()?;
        self.path.push(Passage {
            flow: Arc::clone(&frame.flow),
            from: Arc::clone(&frame.node),
            by,
            to: None,
        });
        Some(frame)
    }

    /// Goes on where people gave the conversation back.
    pub(super) fn resume(&mut self) {
        let Some((flow, node)) = self.here() else {
            self.run.session.frames.pop();
            self.put_again();
            return;
        };
        match flow.at(node).act() {
            Act::HandsOff { then, .. } => self.to(then, By::Released),
            // The node was another one when people took the conversation.
            Act::Says(_)
            | Act::Asks
            | Act::Decides
            | Act::Passes
            | Act::Leaves
            | Act::Raises(_)
            | Act::Shows
            | Act::Ends => self.run.set_state(FrameState::Ready),
        }
    }

    /// The topic of the innermost flow that has one.
    pub(crate) fn topic(&self) -> Option<Arc<str>> {
        let mut flows = self
            .run
            .session
            .frames
            .iter()
            .rev()
            .filter_map(|frame| frame.at)
            .map(|(flow, _)| self.flows.at(flow));
        flows.find_map(|flow| flow.definition.topic.as_ref()).map(Name::key)
    }
}
