//! What a rule found in one message, and whether it holds.

use std::ops::Range;

use crate::list::{Rule, RulePart, Shape};

/// Where the phrases of one rule stand in a message, by their part in it.
#[derive(Default)]
pub(crate) struct FoundPhrases<'a> {
    parts: Vec<(RulePart, &'a [Range<usize>])>,
}

/// A message, as rules ask about it.
pub(crate) struct ScannedMessage<'a> {
    pub(crate) letters: &'a str,
    /// Whether nothing stands in it but what rules for whole messages look for, in whatever language.
    pub(crate) whole: bool,
    /// Whether it was typed by somebody who presses: drawn out, in disguise, with a letter wrong, with `!!`.
    pub(crate) pressed: bool,
}

impl<'a> FoundPhrases<'a> {
    /// Adds the places of one phrase; there is one at least.
    pub(crate) fn note(&mut self, role: RulePart, places: &'a [Range<usize>]) {
        self.parts.push((role, places));
    }

    /// Whether the rule holds in a message.
    pub(crate) fn holds(&self, rule: &Rule, message: &ScannedMessage<'_>) -> bool {
        let groups = rule.groups > 0 && (0..rule.groups).all(|group| self.has(RulePart::Group(group)));
        if !groups && !self.has(RulePart::Any) && !self.has(RulePart::Misspelt) {
            return false;
        }
        let exceptions = Exceptions::of(self.places(RulePart::Unless));
        let stands = |role: RulePart| self.places(role).any(|place| !exceptions.cover(place));
        match rule.shape {
            Shape::Whole { pressed } => {
                let bare = |place: &Range<usize>| *place == (0..message.letters.len());
                let words = self.places(RulePart::Any).chain(self.places(RulePart::Misspelt));
                message.whole
                    && (stands(RulePart::Any) || stands(RulePart::Misspelt))
                    && (!pressed || message.pressed || !words.into_iter().any(bare))
            }
            Shape::Apart => {
                stands(RulePart::Any) || (groups && (0..rule.groups).all(|group| stands(RulePart::Group(group))))
            }
            Shape::Near { most, either } => {
                let standing = |group| {
                    self.places(RulePart::Group(group))
                        .filter(|place| !exceptions.cover(place))
                };
                let order = || near((0..rule.groups).map(standing), message.letters, most);
                let reverse = || near((0..rule.groups).rev().map(standing), message.letters, most);
                stands(RulePart::Any) || (groups && (order() || (either && reverse())))
            }
        }
    }

    fn has(&self, role: RulePart) -> bool {
        self.parts.iter().any(|(other, _)| *other == role)
    }

    fn places(&self, role: RulePart) -> impl Iterator<Item = &'a Range<usize>> {
        let parts = self.parts.iter().filter(move |(other, _)| *other == role);
        parts.flat_map(|(_, places)| *places)
    }
}

/// Whether a phrase of each group stands in the message, in the order of the groups, with at most so many letters
/// between two of them.
fn near<'a, Places>(groups: impl Iterator<Item = Places>, letters: &str, most: usize) -> bool
where
    Places: Iterator<Item = &'a Range<usize>>,
{
    let mut ends: Option<Vec<usize>> = None;
    for places in groups {
        let follows = |place: &&Range<usize>| {
            ends.as_ref().is_none_or(|ends| {
                let before = ends.partition_point(|end| *end <= place.start).checked_sub(1);
                let end = before.and_then(|before| ends.get(before));
                let between = end.and_then(|end| letters.get(*end..place.start));
                between.is_some_and(|between| between.chars().nth(most).is_none())
            })
        };
        let mut reached: Vec<usize> = places.filter(follows).map(|place| place.end).collect();
        reached.sort_unstable();
        ends = Some(reached);
    }
    ends.is_some_and(|ends| !ends.is_empty())
}

/// How much of a message rules for whole messages account for.
pub(crate) struct Covered {
    /// By the place where something begins, how far it goes.
    reach: Vec<usize>,
}

impl Covered {
    pub(crate) fn new() -> Self {
        Self { reach: Vec::new() }
    }

    pub(crate) fn add(&mut self, place: &Range<usize>) {
        if self.reach.len() <= place.start {
            self.reach.resize(place.start + 1, 0);
        }
        if let Some(reach) = self.reach.get_mut(place.start) {
            *reach = place.end.max(*reach);
        }
    }

    /// Whether no letter of a message is left out.
    pub(crate) fn whole(&self, length: usize) -> bool {
        let mut covered = 0;
        for (start, reach) in self.reach.iter().enumerate() {
            if start > covered {
                return false;
            }
            covered = covered.max(*reach);
        }
        covered == length
    }
}

/// The exceptions of a rule in a message, ready to be asked about many matches.
struct Exceptions {
    /// Where each begins, in ascending order, with the farthest end of all up to it.
    reach: Vec<(usize, usize)>,
}

impl Exceptions {
    fn of<'a>(places: impl Iterator<Item = &'a Range<usize>>) -> Self {
        let mut reach: Vec<(usize, usize)> = places.map(|place| (place.start, place.end)).collect();
        reach.sort_unstable();
        let mut farthest = 0;
        for (_, end) in &mut reach {
            farthest = farthest.max(*end);
            *end = farthest;
        }
        Self { reach }
    }

    /// Whether one exception holds a whole match.
    fn cover(&self, place: &Range<usize>) -> bool {
        let before = self.reach.partition_point(|(start, _)| *start <= place.start);
        let before = before.checked_sub(1).and_then(|before| self.reach.get(before));
        before.is_some_and(|(_, farthest)| place.end <= *farthest)
    }
}
