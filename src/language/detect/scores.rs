//! Languages and how much speaks for each.

use crate::Tag;

use super::Candidate;

/// What speaks for each language; only the proportions mean anything.
#[derive(Clone, Default, Debug)]
pub(super) struct Scores(Vec<(Tag, f64)>);

impl Scores {
    /// One language and no other.
    pub(super) fn sure(tag: Tag) -> Self {
        Self(vec![(tag, 1.0)])
    }

    /// Adds to what speaks for a language.
    pub(super) fn add(&mut self, tag: Tag, score: f64) {
        match self.0.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, sum)) => *sum += score,
            None => self.0.push((tag, score)),
        }
    }

    /// Makes a language so many times likelier, if it is one of those that it may be.
    pub(super) fn favour(&mut self, tag: Tag, factor: f64) {
        if let Some((_, score)) = self.0.iter_mut().find(|(known, _)| *known == tag) {
            *score *= factor;
        }
    }

    /// Makes every language likelier or less likely by what is known of it.
    pub(super) fn weigh(&mut self, factor: impl Fn(Tag) -> f64) {
        for (tag, score) in &mut self.0 {
            *score *= factor(*tag);
        }
    }

    /// Makes everything add up to `whole`.
    pub(super) fn scale(&mut self, whole: f64) {
        let sum = self.sum();
        if sum > 0.0 {
            self.weigh(|_| whole / sum);
        }
    }

    /// The language for which most speaks, with its share.
    pub(super) fn best(&self) -> Option<(Tag, f64)> {
        let sum = self.sum();
        let best = self.0.iter().max_by(|one, other| one.1.total_cmp(&other.1))?;
        Some((best.0, if sum > 0.0 { best.1 / sum } else { 0.0 }))
    }

    fn sum(&self) -> f64 {
        self.0.iter().map(|(_, score)| score).sum()
    }

    /// The shares of the whole, the greatest first; those that round to nothing are left out.
    pub(super) fn shares(&self) -> Vec<Candidate> {
        let sum = self.sum();
        let mut shares: Vec<Candidate> = self
            .0
            .iter()
            .map(|(tag, score)| Candidate {
                tag: *tag,
                confidence: if sum > 0.0 { score / sum } else { 0.0 },
            })
            .filter(|share| share.confidence >= LEAST)
            .collect();
        shares.sort_by(|one, other| other.confidence.total_cmp(&one.confidence));
        shares
    }
}

/// A share below this is not told.
const LEAST: f64 = 0.002;
