//! One step in progress: what nodes may look at and do.

mod memory;
mod speak;

use std::collections::BTreeSet;

use crate::day::Day;
use crate::effect::{Effect, Later};
use crate::flows::{Flow, Flows, WAITING};
use crate::input::Around;
use crate::lexicon::Lexicon;
use crate::limit::{FRAMES_MOST, STEPS_MOST};
use crate::node::{Move, Node, Question};
use crate::normalise::normalise;
use crate::placed::Name;
use crate::session::{Frame, Pending, Session, State};
use crate::step::{Passage, Step};

/// How long a question waits whose flow says nothing of it. `check` refuses such flows; a step goes on all the same.
const UNTOLD: i64 = 24 * 3_600_000;

/// A step in progress.
pub(crate) struct Run<'a> {
    pub(crate) flows: &'a Flows,
    pub(crate) around: &'a Around<'a>,
    pub(crate) session: Session,
    effects: Vec<Effect>,
    path: Vec<Passage>,
    steps: usize,
    /// Words that may still answer a question quietly, and the questions that have had them.
    pub(crate) opening: Option<String>,
    offered: BTreeSet<(String, String)>,
    /// Who hears what is said.
    pub(crate) audience: Audience,
    /// What becomes of a conversation that was handed off, once it is met on the way back.
    pub(crate) held: Held,
}

/// Who hears what is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Audience {
    /// The visitor.
    Visitor,
    /// Nobody: a question gave up, and nothing is sent to somebody who did not write.
    Nobody,
}

/// What becomes of a frame that people hold.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Held {
    /// They keep it.
    Kept,
    /// They have given it back.
    Given,
}

impl<'a> Run<'a> {
    pub(crate) fn new(flows: &'a Flows, session: Session, around: &'a Around<'a>) -> Self {
        Self {
            flows,
            around,
            session,
            effects: Vec::new(),
            path: Vec::new(),
            steps: 0,
            opening: None,
            offered: BTreeSet::new(),
            audience: Audience::Visitor,
            held: Held::Kept,
        }
    }

    pub(crate) fn finish(self) -> Step {
        Step {
            session: self.session,
            effects: self.effects,
            path: self.path,
        }
    }

    /// Passes nodes until somebody must act.
    pub(crate) fn go_on(&mut self) {
        while let Some(frame) = self.session.frames.last() {
            match frame.state {
                State::Waiting(_) => break,
                State::Held if self.held == Held::Kept => break,
                State::Held => self.resume(),
                State::Ready => {
                    self.steps += 1;
                    if self.steps > STEPS_MOST {
                        self.surrender();
                        break;
                    }
                    self.pass();
                }
            }
        }
        self.opening = None;
    }

    /// Passes the node at hand.
    fn pass(&mut self) {
        let Some((flow, frame)) = self.here() else {
            // The flow is gone since the session was settled, which cannot be; leaving it is the way on all the same.
            self.session.frames.pop();
            return;
        };
        let Some(node) = flow.node(&frame.node) else {
            self.surrender();
            return;
        };
        match node.enter(self) {
            Move::To(next) => self.to(next),
            Move::Wait => self.wait(),
            Move::Hold => self.hold(),
            Move::Call { flow, back } => {
                self.to(back);
                self.enter_flow(flow);
            }
            Move::Leap(flow) => {
                self.pop();
                self.enter_flow(flow);
            }
            Move::Finish { outcome } => self.leave_flow(outcome),
        }
    }

    /// The flow and the frame at hand.
    pub(crate) fn here(&self) -> Option<(&'a Flow, &Frame)> {
        let frame = self.session.frames.last()?;
        Some((self.flows.get(&frame.flow)?, frame))
    }

    /// The pending question.
    pub(crate) fn question(&self) -> Option<Question<'a>> {
        let (flow, frame) = self.here()?;
        match frame.state {
            State::Waiting(_) => flow.question(&frame.node),
            State::Ready | State::Held => None,
        }
    }

    pub(crate) fn pending(&mut self) -> Option<&mut Pending> {
        match self.session.frames.last_mut().map(|frame| &mut frame.state) {
            Some(State::Waiting(pending)) => Some(pending),
            _ => None,
        }
    }

    pub(crate) fn state(&self) -> Option<&State> {
        self.session.frames.last().map(|frame| &frame.state)
    }

    /// Leaves the conversation to people until they give it back, even if others have just done so.
    fn hold(&mut self) {
        self.held = Held::Kept;
        // Questions before a talk with a person are not gone back to.
        self.session.past.clear();
        self.set_state(State::Held);
    }

    fn set_state(&mut self, state: State) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.state = state;
        }
    }

    /// Goes on at another node of the same flow.
    pub(crate) fn to(&mut self, node: &Name) {
        if let Some(frame) = self.session.frames.last_mut() {
            self.path.push(Passage {
                flow: frame.flow.clone(),
                from: frame.node.clone(),
                to: Some(node.to_string()),
            });
            frame.go(node);
        }
    }

    fn wait(&mut self) {
        let (due, unread) = (self.due(), self.audience == Audience::Nobody);
        self.set_state(State::Waiting(Pending {
            due,
            missed: 0,
            page: 0,
            turns: None,
            unread,
        }));
    }

    /// When a question gives up that is asked now.
    fn due(&self) -> i64 {
        let timeout = self
            .here()
            .and_then(|(flow, frame)| flow.question(&frame.node)?.timeout(&flow.definition.waits));
        let delay = timeout.map_or(UNTOLD, |timeout| timeout.after.0);
        self.around.now.saturating_add(delay)
    }

    /// Enters a flow at its start, on top of the present one.
    pub(crate) fn enter_flow(&mut self, flow: &str) {
        if self.session.frames.len() >= FRAMES_MOST {
            self.surrender();
            return;
        }
        self.session.frames.push(self.flows.start(flow));
    }

    /// Leaves a flow: back to where it was called from, or out of the conversation.
    fn leave_flow(&mut self, outcome: &Name) {
        let answered = self.pop().is_some_and(|left| left.flow == WAITING);
        match self.state() {
            // Who is answered from the queue stays there; its end is not the conversation's.
            _ if answered => {}
            None => self.tell(Effect::End {
                outcome: outcome.to_string(),
            }),
            Some(State::Waiting(_)) => self.put_again(),
            Some(State::Ready | State::Held) => {}
        }
    }

    fn pop(&mut self) -> Option<Frame> {
        let frame = self.session.frames.pop()?;
        self.path.push(Passage {
            flow: frame.flow.clone(),
            from: frame.node.clone(),
            to: None,
        });
        Some(frame)
    }

    /// Asks the pending question again. Its time begins anew: what people took for a talk is not the visitor's silence.
    pub(crate) fn put_again(&mut self) {
        let (due, unread) = (self.due(), self.audience == Audience::Nobody);
        if let Some(pending) = self.pending() {
            (pending.due, pending.unread) = (due, unread);
        }
        if let Some(question) = self.question() {
            question.put(self);
        }
    }

    /// Goes on where people gave the conversation back.
    fn resume(&mut self) {
        let Some((flow, frame)) = self.here() else {
            self.session.frames.pop();
            self.put_again();
            return;
        };
        match flow.node(&frame.node) {
            Some(Node::HandOff(node)) => self.to(&node.then),
            _ => self.set_state(State::Ready),
        }
    }

    /// Hands the conversation to people because a cap was met. Nobody is lost in a loop.
    pub(crate) fn surrender(&mut self) {
        self.session.frames.push(Frame::held());
        self.hold();
        self.tell(Effect::HandOff {
            topic: self.topic(),
            skills: Vec::new(),
            later: Later::Never,
        });
    }

    pub(crate) fn lexicon(&self) -> &'a Lexicon {
        self.around.lexicon
    }

    pub(crate) fn is_open(&self, service: &str) -> bool {
        (self.around.open)(service)
    }

    pub(crate) fn is_staffed(&self) -> bool {
        self.around.staffed
    }

    /// The page of the pending question's options.
    pub(crate) fn page(&self) -> u8 {
        match self.state() {
            Some(State::Waiting(pending)) => pending.page,
            _ => 0,
        }
    }

    /// The words that brought the visitor to the question at hand, normalised; each question gets them once a step.
    pub(crate) fn opening(&mut self) -> Option<String> {
        let opening = self.opening.as_deref()?;
        let opening = normalise(opening);
        let (_, frame) = self.here()?;
        let here = (frame.flow.clone(), frame.node.clone());
        self.offered.insert(here).then_some(opening)
    }

    /// The topic of the innermost flow that has one.
    pub(crate) fn topic(&self) -> Option<String> {
        let mut flows = self
            .session
            .frames
            .iter()
            .rev()
            .filter_map(|frame| self.flows.get(&frame.flow));
        flows
            .find_map(|flow| flow.definition.topic.as_ref())
            .map(Name::to_string)
    }

    /// Answers from the queue: the reserved flow is passed once, the place in the real ones is kept.
    pub(crate) fn answer_from_queue(&mut self) {
        if self.flows.get(WAITING).is_none() {
            return;
        }
        // The place in the real flows is laid aside. Whatever the waiting flow does, it is taken up again.
        let place = std::mem::replace(&mut self.session.frames, vec![self.flows.start(WAITING)]);
        self.go_on();
        self.session.frames = place;
    }

    fn today(&self) -> Day {
        Day::in_korea(self.around.now)
    }
}
