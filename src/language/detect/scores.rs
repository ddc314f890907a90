//! Languages and how much speaks for each.

use std::collections::BTreeMap;

use crate::Tag;

use super::Candidate;

/// What speaks for each language; only the proportions mean anything.
#[derive(Clone, Default, Debug)]
pub(super) struct Scores(BTreeMap<Tag, f64>);

impl Scores {
    /// One language and no other.
    pub(super) fn sure(tag: Tag) -> Self {
        Self(BTreeMap::from([(tag, 1.0)]))
    }

    /// Adds to what speaks for a language.
    pub(super) fn add(&mut self, tag: Tag, score: f64) {
        *self.0.entry(tag).or_default() += score;
    }

    /// Multiplies what speaks for a language, if anything does.
    pub(super) fn favour(&mut self, tag: Tag, factor: f64) {
        if let Some(score) = self.0.get_mut(&tag) {
            *score *= factor;
        }
    }

    /// The language for which most speaks.
    pub(super) fn best(&self) -> Option<(Tag, f64)> {
        self.shares().first().map(|first| (first.tag, first.confidence))
    }

    /// The shares of the whole, the greatest first; those that round to nothing are left out.
    pub(super) fn shares(&self) -> Vec<Candidate> {
        let sum: f64 = self.0.values().sum();
        let mut shares: Vec<Candidate> = self
            .0
            .iter()
            .map(|(tag, score)| Candidate {
                tag: *tag,
                confidence: if sum > 0.0 { score / sum } else { 0.0 },
            })
            .filter(|share| share.confidence >= 0.005)
            .collect();
        shares.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
        shares
    }
}
