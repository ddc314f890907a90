//! What flows are held against that is not theirs.

use crate::day::Day;

/// What flows are held against beside each other.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// Whether a phrase exists.
    pub phrase: &'a dyn Fn(&str) -> bool,
    /// Whether a card exists.
    pub card: &'a dyn Fn(&str) -> bool,
    /// Whether a service exists whose opening hours are known.
    pub service: &'a dyn Fn(&str) -> bool,
    /// The day on which no fact may have expired; none to leave that out, because `serve` never refuses for it.
    pub today: Option<Day>,
}
