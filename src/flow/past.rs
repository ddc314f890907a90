//! Where a conversation stood at earlier questions, for `back`.

use crate::frame::{Frame, FrameState};
use crate::limit::BACK_MOST;

/// The places of earlier questions, the last one last. They lie in one row, because one is added at every answer.
#[derive(Clone, PartialEq, Debug, Default)]
pub(crate) struct Past {
    frames: Vec<Frame>,
    /// How many of the frames belong to each place.
    depths: Vec<u8>,
}

impl Past {
    /// Keeps a place, to be asked again. The oldest one is forgotten where there are too many.
    pub(crate) fn keep(&mut self, place: &[Frame]) {
        let Ok(depth) = u8::try_from(place.len()) else { return };
        if self.depths.len() >= BACK_MOST {
            let oldest = self.depths.remove(0);
            self.frames.drain(..usize::from(oldest));
        }
        self.depths.push(depth);
        self.frames.extend_from_slice(place);
        if let Some(frame) = self.frames.last_mut().filter(|_| depth > 0) {
            frame.state = FrameState::Ready;
        }
    }

    /// Takes the last place.
    pub(crate) fn take(&mut self) -> Option<Vec<Frame>> {
        let depth = self.depths.pop()?;
        let first = self.frames.len().checked_sub(usize::from(depth))?;
        Some(self.frames.split_off(first))
    }

    /// Forgets all of them.
    pub(crate) fn clear(&mut self) {
        self.frames.clear();
        self.depths.clear();
    }

    /// The frames of all places in a row, and how many belong to each.
    pub(crate) fn parts(&self) -> (&[Frame], &[u8]) {
        (&self.frames, &self.depths)
    }

    /// The places out of their parts; nothing if they do not fit together.
    pub(crate) fn of_parts(frames: Vec<Frame>, depths: Vec<u8>) -> Option<Self> {
        let wanted: usize = depths.iter().map(|depth| usize::from(*depth)).sum();
        (wanted == frames.len() && depths.len() <= BACK_MOST).then_some(Self { frames, depths })
    }
}
