//! What stands outside of the flows and is held against them.

use crate::day::Day;

/// What is known of the things outside of the flows that they name.
#[derive(Clone, Copy)]
pub struct CheckContext<'a> {
    /// Whether a phrase exists.
    pub phrase: &'a dyn Fn(&str) -> bool,
    /// Whether a card exists.
    pub card: &'a dyn Fn(&str) -> bool,
    /// Whether a service exists whose opening hours are known.
    pub service: &'a dyn Fn(&str) -> bool,
    /// The day on which no fact may have expired. `serve` gives none, because it never refuses for an expired fact.
    pub today: Option<Day>,
}
