//! A step as the nodes see it: what they may look at, and what they may do.

mod memory;
mod speak;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::day::Day;
use crate::effect::Effect;
use crate::fact::Fact;
use crate::frame::{FormPosition, FrameState, Pending};
use crate::goto::{FlowId, NodeId};
use crate::input::Around;
use crate::lexicon::Lexicon;
use crate::placed::Placed;
use crate::session::Session;
use crate::slot::Slots;
use crate::words::NormalisedText;

/// A step in progress. It knows no flow: which node comes next is for `walk.rs` to find.
pub(crate) struct Run<'a> {
    pub(crate) around: &'a Around<'a>,
    /// What all flows declare.
    pub(crate) slots: &'a Slots,
    /// The facts of the flow whose node is passed; none before the first one.
    pub(crate) facts: Option<&'a BTreeMap<Arc<str>, Placed<Fact>>>,
    pub(crate) session: Session,
    pub(crate) effects: Vec<Effect>,
    /// How many nodes were passed.
    pub(crate) steps: usize,
    said: usize,
    /// A cap was met: more was said, or kept, than is allowed. A person goes on.
    pub(crate) full: bool,
    /// Words that may still answer a question quietly, and the questions that have had them.
    pub(crate) opening: Option<NormalisedText>,
    offered: BTreeSet<(FlowId, NodeId)>,
    /// Who hears what is said.
    pub(crate) audience: Audience,
}

/// Who hears what is said.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Audience {
    /// The visitor.
    Visitor,
    /// Nobody: a question gave up, and nothing is sent to somebody who did not write.
    Nobody,
}

impl<'a> Run<'a> {
    pub(crate) fn new(slots: &'a Slots, session: Session, around: &'a Around<'a>) -> Self {
        Self {
            around,
            slots,
            facts: None,
            session,
            effects: Vec::new(),
            steps: 0,
            said: 0,
            full: false,
            opening: None,
            offered: BTreeSet::new(),
            audience: Audience::Visitor,
        }
    }

    pub(crate) fn lexicon(&self) -> &'a Lexicon {
        self.around.lexicon
    }

    pub(crate) fn today(&self) -> Day {
        Day::in_korea(self.around.now)
    }

    pub(crate) fn is_open(&self, service: &str) -> bool {
        (self.around.open)(service)
    }

    pub(crate) fn is_staffed(&self) -> bool {
        self.around.staffed
    }

    /// A number below `most` by chance. How far the step has come is mixed in, so that two nodes passed in one step do
    /// not get the same number.
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

    pub(crate) fn state(&self) -> Option<&FrameState> {
        self.session.frames.last().map(|frame| &frame.state)
    }

    pub(crate) fn set_state(&mut self, state: FrameState) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.state = state;
        }
    }

    /// Where it stands inside the node at hand.
    pub(crate) fn spot(&self) -> FormPosition {
        self.session.frames.last().map(|frame| frame.spot).unwrap_or_default()
    }

    /// Stands elsewhere inside the node at hand.
    pub(crate) fn stand(&mut self, spot: FormPosition) {
        if let Some(frame) = self.session.frames.last_mut() {
            frame.spot = spot;
        }
    }

    /// What is known of the pending question.
    pub(crate) fn pending(&mut self) -> Option<&mut Pending> {
        match self.session.frames.last_mut().map(|frame| &mut frame.state) {
            Some(FrameState::Waiting(pending)) => Some(pending),
            _ => None,
        }
    }

    /// The page of the pending question's options.
    pub(crate) fn page(&self) -> u8 {
        match self.state() {
            Some(FrameState::Waiting(pending)) => pending.page,
            _ => 0,
        }
    }

    /// The words that brought the visitor to the question at hand; each question gets them once a step.
    pub(crate) fn opening(&mut self) -> Option<&NormalisedText> {
        let opening = self.opening.as_ref()?;
        let here = self.session.frames.last()?.at?;
        self.offered.insert(here).then_some(opening)
    }
}
