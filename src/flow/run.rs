//! One step in progress: what nodes may look at and do.

mod frames;
mod memory;
mod speak;

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::by::{By, Passage};
use crate::chart::Flow;
use crate::day::Day;
use crate::effect::{Effect, Later};
use crate::flows::{Flows, WAITING};
use crate::frame::{Frame, Pending, Spot, State};
use crate::goto::{FlowId, Goto, NodeId};
use crate::input::Around;
use crate::lexicon::Lexicon;
use crate::limit::{HAND_OFFS_MOST, STEPS_MOST};
use crate::node::{Move, Question};
use crate::session::Session;
use crate::step::Step;
use crate::words::Words;

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
    said: usize,
    /// A cap was met: more was said, or kept, than is allowed. A person goes on.
    full: bool,
    /// Words that may still answer a question quietly, and the questions that have had them.
    pub(crate) opening: Option<Words>,
    offered: BTreeSet<(FlowId, NodeId)>,
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
            said: 0,
            full: false,
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
            if std::mem::take(&mut self.full) {
                self.surrender();
                break;
            }
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
        let Some((flow, node)) = self.here() else {
            // The flow is gone since the session was settled, which cannot be; leaving it is the way on all the same.
            self.session.frames.pop();
            return;
        };
        match flow.at(node).enter(self) {
            Move::To(next, by) => self.to(next, by),
            Move::Wait => self.wait(),
            Move::Hold => self.hold(),
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
        let (flow, node) = self.session.frames.last()?.at?;
        Some((self.flows.at(flow), node))
    }

    /// The pending question.
    pub(crate) fn question(&self) -> Option<Question<'a>> {
        match self.state() {
            Some(State::Waiting(_)) => {
                let (flow, node) = self.here()?;
                flow.question(node)
            }
            _ => None,
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

    /// Where it stands inside the node at hand.
    pub(crate) fn spot(&self) -> Spot {
        self.session.frames.last().map(|frame| frame.spot).unwrap_or_default()
    }

    /// Stands elsewhere inside the node at hand.
    pub(crate) fn stand(&mut self, spot: Spot) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.spot = spot;
        }
    }

    /// Leaves the conversation to people until they give it back, even if others have just done so. After too many talks in a
    /// row without a word from the visitor the script gives up its place: it would only hand off again.
    fn hold(&mut self) {
        self.held = Held::Kept;
        // Questions before a talk with a person are not gone back to.
        self.session.past.clear();
        if self.session.handed >= HAND_OFFS_MOST {
            self.session.frames = vec![Frame::held()];
        }
        self.set_state(State::Held);
    }

    fn set_state(&mut self, state: State) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.state = state;
        }
    }

    /// Goes on at another node of the same flow.
    pub(crate) fn to(&mut self, goto: &Goto, by: By) {
        let Some(frame) = self.session.frames.last_mut() else {
            return;
        };
        let next = goto.key();
        if let (Some((flow, _)), Some(node)) = (frame.at, goto.node()) {
            frame.at = Some((flow, node));
        }
        let from = std::mem::replace(&mut frame.node, Arc::clone(&next));
        frame.spot = Spot::Start;
        frame.state = State::Ready;
        self.path.push(Passage {
            flow: Arc::clone(&frame.flow),
            from,
            by,
            to: Some(next),
        });
    }

    /// Waits for an answer to the question that the node at hand has put.
    fn wait(&mut self) {
        let (due, unread) = (self.due(), self.audience == Audience::Nobody);
        self.set_state(State::Waiting(Pending {
            due,
            missed: 0,
            page: 0,
            turns: None,
            unread,
            passed_over: false,
        }));
    }

    /// Asks the next thing that the node at hand asks.
    pub(crate) fn ask_next(&mut self, spot: Spot) {
        self.stand(spot);
        self.wait();
        self.put_again();
    }

    /// When a question gives up that is asked now.
    pub(crate) fn due(&self) -> i64 {
        let after = self.here().and_then(|(flow, node)| {
            let question = flow.question(node)?;
            question.timeout(&flow.definition.waits).map(|timeout| timeout.after.0)
        });
        self.around.now.saturating_add(after.unwrap_or(UNTOLD))
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

    /// Hands the conversation to people because a cap was met. Nobody is lost in a loop.
    pub(crate) fn surrender(&mut self) {
        let topic = self.topic();
        self.session.frames.push(Frame::held());
        self.hold();
        self.tell(Effect::HandOff {
            topic,
            skills: Vec::new(),
            later: Later::Never,
        });
    }

    /// Whether this step has ended the conversation.
    pub(crate) fn has_ended(&self) -> bool {
        self.effects.iter().any(|effect| matches!(effect, Effect::End { .. }))
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

    /// A number below `most` by chance. Two questions of chance in one step are told apart by how far the step has come.
    pub(crate) fn chance(&self, most: usize) -> usize {
        let mut mixed = self
            .around
            .seed
            .wrapping_add((self.steps as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15));
        // The finisher of SplitMix64 (Steele, Lea, Flood 2014): every bit of the seed reaches every bit of the number.
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^= mixed >> 31;
        usize::try_from(mixed % most.max(1) as u64).unwrap_or(0)
    }

    /// The page of the pending question's options.
    pub(crate) fn page(&self) -> u8 {
        match self.state() {
            Some(State::Waiting(pending)) => pending.page,
            _ => 0,
        }
    }

    /// The words that brought the visitor to the question at hand; each question gets them once a step.
    pub(crate) fn opening(&mut self) -> Option<&Words> {
        let opening = self.opening.as_ref()?;
        let here = self.session.frames.last()?.at?;
        self.offered.insert(here).then_some(opening)
    }

    /// Answers from the queue: the reserved flow is passed once, the place in the real ones is kept.
    pub(crate) fn answer_from_queue(&mut self) {
        let Some(waiting) = self.flows.id(WAITING) else {
            return;
        };
        // The place in the real flows is laid aside. Whatever the waiting flow does, it is taken up again.
        let place = std::mem::replace(&mut self.session.frames, vec![self.flows.start(waiting)]);
        self.go_on();
        self.session.frames = place;
    }

    pub(crate) fn today(&self) -> Day {
        Day::in_korea(self.around.now)
    }
}
