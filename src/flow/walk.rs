//! How a step passes from node to node until somebody must act.

mod frames;

use std::sync::Arc;

use crate::by::{By, Passage};
use crate::chart::Flow;
use crate::effect::{Effect, Later};
use crate::exit::Move;
use crate::flows::{Flows, WAITING};
use crate::frame::{FormPosition, Frame, FrameState, Pending};
use crate::goto::{Goto, NodeId};
use crate::input::Around;
use crate::limit::{HAND_OFFS_MOST, STEPS_MOST};
use crate::question::Question;
use crate::run::{Audience, Run};
use crate::session::Session;

/// How long a question waits for which the flow gives no time. `check` refuses such flows; a step goes on all the same.
const UNTOLD: i64 = 24 * 3_600_000;

/// A step in progress, with the flows that it goes through.
pub(crate) struct Walk<'a> {
    pub(crate) flows: &'a Flows,
    pub(crate) run: Run<'a>,
    /// The nodes that were passed.
    pub(crate) path: Vec<Passage>,
    /// What becomes of a frame that people hold, once the step comes back to it.
    pub(crate) held: HeldFrame,
}

/// What becomes of a frame that people hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum HeldFrame {
    /// They keep it.
    Kept,
    /// They have given it back.
    Given,
}

impl<'a> Walk<'a> {
    pub(crate) fn new(flows: &'a Flows, session: Session, around: &'a Around<'a>) -> Self {
        Self {
            flows,
            run: Run::new(&flows.slots, session, around),
            path: Vec::new(),
            held: HeldFrame::Kept,
        }
    }

    /// Passes nodes until somebody must act.
    pub(crate) fn go_on(&mut self) {
        while let Some(frame) = self.run.session.frames.last() {
            if std::mem::take(&mut self.run.full) {
                self.surrender();
                break;
            }
            match frame.state {
                FrameState::Waiting(_) => break,
                FrameState::Held if self.held == HeldFrame::Kept => break,
                FrameState::Held => self.resume(),
                FrameState::Ready => {
                    self.run.steps += 1;
                    if self.run.steps > STEPS_MOST {
                        self.surrender();
                        break;
                    }
                    self.pass();
                }
            }
        }
        self.run.opening = None;
    }

    /// Passes the node at hand.
    fn pass(&mut self) {
        let Some((flow, node)) = self.here() else {
            // The flow is gone since the session was settled. That cannot be; should it happen, the frame is left.
            self.run.session.frames.pop();
            return;
        };
        self.run.facts = Some(&flow.definition.facts);
        match flow.at(node).enter(&mut self.run) {
            Move::To(next, by) => self.to(next, by),
            Move::Wait => self.wait(),
            Move::HandOff { topic, skills, later } => {
                let topic = topic.or_else(|| self.topic());
                self.run.tell(Effect::HandOff { topic, skills, later });
                self.hold();
            }
            Move::Call { flow, back } => {
                self.to(back, By::Return);
                self.enter_flow(flow);
            }
            Move::Leap(flow) => {
                self.pop(By::Next);
                self.enter_flow(flow);
            }
            Move::Finish { outcome } => self.leave_flow(outcome),
        }
    }

    /// The flow and the node at hand.
    pub(crate) fn here(&self) -> Option<(&'a Flow, NodeId)> {
        let (flow, node) = self.run.session.frames.last()?.at?;
        Some((self.flows.at(flow), node))
    }

    /// The pending question.
    pub(crate) fn question(&self) -> Option<Question<'a>> {
        match self.run.state() {
            Some(FrameState::Waiting(_)) => {
                let (flow, node) = self.here()?;
                flow.question(node)
            }
            _ => None,
        }
    }

    /// Leaves the conversation to people until they give it back, even if others have just done so. After too many
    /// talks in a row without a word from the visitor the script gives up its place: it would only hand off again.
    fn hold(&mut self) {
        self.held = HeldFrame::Kept;
        // Questions before a talk with a person are not gone back to.
        self.run.session.past.clear();
        if self.run.session.handed >= HAND_OFFS_MOST {
            self.run.session.frames = vec![Frame::held()];
        }
        self.run.set_state(FrameState::Held);
    }

    /// Goes on at another node of the same flow.
    pub(crate) fn to(&mut self, goto: &Goto, by: By) {
        let Some(frame) = self.run.session.frames.last_mut() else {
            return;
        };
        let next = goto.key();
        if let (Some((flow, _)), Some(node)) = (frame.at, goto.node()) {
            frame.at = Some((flow, node));
        }
        let from = std::mem::replace(&mut frame.node, Arc::clone(&next));
        frame.spot = FormPosition::Start;
        frame.state = FrameState::Ready;
        self.path.push(Passage {
            flow: Arc::clone(&frame.flow),
            from,
            by,
            to: Some(next),
        });
    }

    /// Waits for an answer to the question that the node at hand has put.
    fn wait(&mut self) {
        let (due, unread) = (self.due(), self.run.audience == Audience::Nobody);
        self.run.set_state(FrameState::Waiting(Pending {
            due,
            missed: 0,
            page: 0,
            turns: None,
            unread,
            passed_over: false,
        }));
    }

    /// Asks the next thing that the node at hand asks.
    pub(crate) fn ask_next(&mut self, spot: FormPosition) {
        self.run.stand(spot);
        self.wait();
        self.put_again();
    }

    /// When a question gives up that is asked now.
    pub(crate) fn due(&self) -> i64 {
        let after = self.here().and_then(|(flow, node)| {
            let question = flow.question(node)?;
            question.timeout(&flow.definition.waits).map(|timeout| timeout.after.0)
        });
        self.run.around.now.saturating_add(after.unwrap_or(UNTOLD))
    }

    /// Asks the pending question again. Its time begins anew: while people talked with the visitor, the visitor was not
    /// silent.
    pub(crate) fn put_again(&mut self) {
        let (due, unread) = (self.due(), self.run.audience == Audience::Nobody);
        if let Some(pending) = self.run.pending() {
            (pending.due, pending.unread) = (due, unread);
        }
        if let Some(question) = self.question() {
            question.put(&mut self.run);
        }
    }

    /// Hands the conversation to people because a cap was met. Nobody is lost in a loop.
    pub(crate) fn surrender(&mut self) {
        let topic = self.topic();
        self.run.session.frames.push(Frame::held());
        self.hold();
        self.run.tell(Effect::HandOff {
            topic,
            skills: Vec::new(),
            later: Later::Never,
        });
    }

    /// Answers from the queue: the reserved flow is passed once, the place in the real ones is kept.
    pub(crate) fn answer_from_queue(&mut self) {
        let Some(waiting) = self.flows.id(WAITING) else {
            return;
        };
        // The place in the real flows is laid aside. Whatever the waiting flow does, it is taken up again.
        let place = std::mem::replace(&mut self.run.session.frames, vec![self.flows.start(waiting)]);
        self.go_on();
        self.run.session.frames = place;
    }

    /// Whether this step has ended the conversation.
    pub(crate) fn has_ended(&self) -> bool {
        let mut effects = self.run.effects.iter();
        effects.any(|effect| matches!(effect, Effect::End { .. }))
    }
}
