//! Whatever visitors write, forge and change and counselors do, in whatever order: the rules of the server hold after
//! every step.
//!
//! One model of events serves the property test here and the fuzz target `decision` in `tests/fuzz`.

pub(crate) mod event;
pub(crate) mod story;
#[cfg(test)]
mod tests;

use std::time::Duration;

use crate::content::Content;

use event::events;
use story::shipped;

pub(crate) use story::Story;
#[cfg(test)]
pub(crate) use tests::content;

/// Flows and texts as they are shipped, for stories.
pub struct Stage(Content);

impl Stage {
    /// Loads them. Panics where they do not load.
    #[must_use]
    pub fn shipped() -> Self {
        Self(shipped())
    }

    /// Plays what the bytes stand for, on the page or on a messenger as the first one says, and panics where a rule of
    /// the server does not hold. `spent` tells the processor's time of this thread.
    pub fn play(&self, bytes: &[u8], spent: &dyn Fn() -> Duration) {
        play(&self.0, bytes, spent);
    }
}

pub(crate) fn play(content: &Content, bytes: &[u8], spent: &dyn Fn() -> Duration) {
    let Some((first, rest)) = bytes.split_first() else {
        return;
    };
    let mut story = Story::on(content, if first % 3 == 0 { "web" } else { "telegram" });
    for event in events(rest) {
        story.live(&event, spent);
    }
}
