//! The phrases of all rules, each once, with every part that it plays.

use std::ops::Range;

use crate::list::RulePart;
use crate::pattern::Pattern;

/// The phrases by their numbers, which count from 0 without a gap.
pub(crate) struct Phrases {
    patterns: Vec<Pattern>,
    /// The parts of all phrases, those of one beside each other.
    uses: Vec<Hit>,
    /// Where the parts of each phrase end.
    ends: Vec<usize>,
}

/// What finding a phrase means: its part in one rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Hit {
    pub(crate) rule: usize,
    pub(crate) role: RulePart,
}

impl Phrases {
    /// Takes what the rules say, in whatever order and however often.
    pub(crate) fn of(mut said: Vec<(Pattern, Hit)>) -> Self {
        said.sort_unstable();
        said.dedup();
        let different = said.chunk_by(|(one, _), (next, _)| one == next).count();
        let mut phrases = Self {
            patterns: Vec::with_capacity(different),
            uses: Vec::with_capacity(said.len()),
            ends: Vec::with_capacity(different),
        };
        for (pattern, part) in said {
            phrases.uses.push(part);
            if phrases.patterns.last() == Some(&pattern) {
                phrases.ends.pop();
            } else {
                phrases.patterns.push(pattern);
            }
            phrases.ends.push(phrases.uses.len());
        }
        phrases
    }

    pub(crate) fn patterns(&self) -> impl Iterator<Item = &Pattern> {
        self.patterns.iter()
    }

    /// A phrase by its number, which is below the number of patterns.
    pub(crate) fn pattern(&self, number: usize) -> &Pattern {
        &self.patterns[number]
    }

    /// The parts that a phrase plays.
    pub(crate) fn uses(&self, number: usize) -> &[Hit] {
        &self.uses[self.place(number)]
    }

    fn place(&self, number: usize) -> Range<usize> {
        let start = number.checked_sub(1).map_or(0, |before| self.ends[before]);
        start..self.ends[number]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phrase_of_many_rules_stands_once() {
        let said = [("help", 2), ("fire", 1), ("help", 0), ("help", 2), ("knife", 1)];
        let said = said.into_iter().flat_map(|(phrase, rule)| {
            let part = Hit {
                rule,
                role: RulePart::Any,
            };
            Pattern::read(phrase).into_iter().map(move |pattern| (pattern, part))
        });
        let phrases = Phrases::of(said.collect());
        let rules = |number| phrases.uses(number).iter().map(|part| part.rule).collect::<Vec<_>>();
        let found: Vec<_> = phrases.patterns().map(Pattern::letters).zip((0..).map(rules)).collect();
        assert_eq!(found, [("fire", vec![1]), ("help", vec![0, 2]), ("knife", vec![1])]);
    }
}
