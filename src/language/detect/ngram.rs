//! Our own model: what the letters of a text say of its language, where languages share a script.
//!
//! A linear model over n-grams: each known n-gram of the text adds its weights, the sum is divided by the root of their
//! number (a long text says more, but its n-grams repeat each other), and a softmax makes shares of it. The weights are
//! trained by `examples/train` and stand in `weights.bin`; `MODEL.md` beside it says from what.

use std::sync::LazyLock;

use crate::Tag;

use super::group::Group;
use super::weights::{self, LABELS, Table};

/// The weights, read once a process.
static MODELS: LazyLock<[Model; Group::ALL.len()]> = LazyLock::new(|| {
    // A test reads the file that is built in; a broken one would leave every text undecided.
    weights::read(include_bytes!("weights.bin"), |group, table| Model::new(group, &table))
        .unwrap_or_else(|| Group::ALL.map(|group| Model::new(group, &Table::default())))
});

/// The table of one group, ready to be looked up.
pub(super) struct Model {
    labels: Vec<Label>,
    bias: [f32; LABELS],
    /// Open addressing: a key and the place of its row, at most half full.
    slots: Vec<(u32, u32)>,
    rows: Vec<[i8; LABELS]>,
    units: Vec<f32>,
}

/// A slot that holds nothing; no key has so many bits.
const EMPTY: u32 = u32::MAX;

/// What a label of the table stands for.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Label {
    /// A language of the server, a neighbour, or one outside the set.
    Tag(Tag),
    /// Chinese, in whichever script it is.
    Chinese,
}

impl Label {
    fn of(label: &str, group: Group) -> Self {
        match (label, group) {
            ("zh", _) => Self::Chinese,
            ("uz", Group::Cyrillic) => Self::Tag(Tag::of("uz-Cyrl")),
            _ => Self::Tag(Tag::of(label)),
        }
    }
}

/// What the model says of a text.
pub(super) struct Opinion<'a> {
    labels: &'a [Label],
    shares: [f32; LABELS],
}

impl Opinion<'_> {
    /// Every label with its share, in the table's order; the shares add up to 1.
    pub(super) fn iter(&self) -> impl Iterator<Item = (Label, f32)> {
        self.labels.iter().copied().zip(self.shares)
    }
}

impl Model {
    /// The model of a group, from the weights that are built in.
    pub(super) fn of(group: Group) -> &'static Self {
        &MODELS[group as usize]
    }

    fn new(group: Group, table: &Table) -> Self {
        let mut slots = vec![(EMPTY, 0); (table.rows.len() * 2).next_power_of_two()];
        let mask = slots.len() - 1;
        for (place, row) in (0..).zip(&table.rows) {
            let mut slot = row.key as usize & mask;
            while slots[slot].0 != EMPTY {
                slot = (slot + 1) & mask;
            }
            slots[slot] = (row.key, place);
        }
        let mut bias = [f32::NEG_INFINITY; LABELS];
        bias.iter_mut()
            .zip(&table.bias)
            .for_each(|(mine, theirs)| *mine = *theirs);
        Self {
            labels: table.labels.iter().map(|label| Label::of(label, group)).collect(),
            bias,
            slots,
            rows: table.rows.iter().map(|row| row.steps).collect(),
            units: table.rows.iter().map(|row| unit(row.exponent)).collect(),
        }
    }

    /// Weighs a text by its keys (see [`Group::keys`]); nothing where the model has no labels.
    pub(super) fn weigh(&self, keys: &[u32]) -> Option<Opinion<'_>> {
        if self.labels.is_empty() {
            return None;
        }
        let (mut sums, mut known) = ([0f32; LABELS], 0u16);
        for place in keys.iter().filter_map(|key| self.place(*key)) {
            let unit = self.units[place];
            for (sum, step) in sums.iter_mut().zip(self.rows[place]) {
                *sum += unit * f32::from(step);
            }
            known = known.saturating_add(1);
        }
        let scale = f32::from(known.max(1)).sqrt().recip();
        let mut shares = self.bias;
        shares
            .iter_mut()
            .zip(sums)
            .for_each(|(share, sum)| *share += sum * scale);
        softmax(&mut shares);
        Some(Opinion {
            labels: &self.labels,
            shares,
        })
    }

    fn place(&self, key: u32) -> Option<usize> {
        let mask = self.slots.len() - 1;
        let mut slot = key as usize & mask;
        loop {
            match self.slots[slot] {
                (EMPTY, _) => return None,
                (found, place) if found == key => return Some(place as usize),
                _ => slot = (slot + 1) & mask,
            }
        }
    }
}

/// What one step of a row is worth.
pub fn unit(exponent: i8) -> f32 {
    (f32::from(exponent) / 8.0).exp2()
}

/// Makes shares that add up to 1 of scores.
pub fn softmax(scores: &mut [f32]) {
    let most = scores.iter().copied().fold(f32::NEG_INFINITY, f32::max);
    let mut sum = 0.0;
    for score in scores.iter_mut() {
        *score = (*score - most).exp();
        sum += *score;
    }
    for score in scores {
        *score /= sum;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_that_are_built_in_are_whole_and_small() {
        let bytes = include_bytes!("weights.bin");
        assert!(bytes.len() <= 2_000_000, "{} bytes", bytes.len());
        let tables = weights::read(bytes, |_, table| table).expect("they are read");
        for (group, table) in Group::ALL.into_iter().zip(tables) {
            assert!(table.labels.len() >= 2, "{group:?} tells nothing apart");
            assert!(!table.rows.is_empty(), "{group:?} knows nothing");
        }
    }

    #[test]
    fn shares_add_up() {
        let mut keys = Vec::new();
        Group::Latin.keys("xin chào", &mut keys);
        let opinion = Model::of(Group::Latin).weigh(&keys).expect("it has labels");
        let sum: f32 = opinion.iter().map(|(_, share)| share).sum();
        assert!((sum - 1.0).abs() < 1e-4, "{sum}");
        let best = opinion.iter().max_by(|one, other| one.1.total_cmp(&other.1));
        assert_eq!(best.map(|(label, _)| label), Some(Label::Tag(Tag::of("vi"))));
    }
}
