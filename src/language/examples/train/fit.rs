//! Multinomial logistic regression by `AdaGrad`, pruned to the n-grams that tell most, and fitted again with these
//! alone.

use language::training::{Group, KEY_BITS, softmax};

use crate::examples::{Corpus, Item};
use crate::windows::Windows;

/// The first pass over everything, and the second with what was kept.
const EPOCHS: [u16; 2] = [10, 6];

/// The step at the beginning; it falls to a tenth.
const RATE: f32 = 0.5;

/// An n-gram that stands in a single example is chance.
const LEAST_EXAMPLES: u32 = 2;

/// What was learnt.
pub(crate) struct Trained {
    pub(crate) bias: Vec<f32>,
    /// The key of each n-gram, in ascending order.
    pub(crate) keys: Vec<u32>,
    /// The weights of each, one a label, in the order of the keys.
    pub(crate) rows: Vec<Vec<f32>>,
}

/// Learns to tell a corpus' labels apart by at most `kept` n-grams.
pub(crate) fn train(group: Group, corpus: &Corpus, kept: usize) -> Trained {
    let counts = counts(group, &corpus.items);
    let known = (0..).zip(&counts).filter(|(_, count)| **count >= LEAST_EXAMPLES);
    let mut model = Fit::new(group, corpus.labels.len(), known.map(|(key, _)| key).collect());
    model.run(&corpus.items, EPOCHS[0]);
    model.prune(&counts, kept);
    model.run(&corpus.items, EPOCHS[1]);
    Trained {
        rows: model.weights.chunks(model.labels).map(<[f32]>::to_vec).collect(),
        bias: model.bias,
        keys: model.keys,
    }
}

/// In how many examples each n-gram stands.
fn counts(group: Group, items: &[Item]) -> Vec<u32> {
    let mut counts = vec![0; 1 << KEY_BITS];
    let mut keys = Vec::new();
    for item in items {
        keys.clear();
        group.keys(&item.words, &mut keys);
        keys.sort_unstable();
        keys.dedup();
        for key in &keys {
            counts[*key as usize] += 1;
        }
    }
    counts
}

/// A model while it is fitted.
struct Fit {
    group: Group,
    labels: usize,
    keys: Vec<u32>,
    /// The place of each key's row; [`NOWHERE`] for one without.
    places: Vec<u32>,
    weights: Vec<f32>,
    bias: Vec<f32>,
}

const NOWHERE: u32 = u32::MAX;

impl Fit {
    fn new(group: Group, labels: usize, keys: Vec<u32>) -> Self {
        Self {
            group,
            labels,
            places: places(&keys),
            weights: vec![0.0; keys.len() * labels],
            bias: vec![0.0; labels],
            keys,
        }
    }

    /// Goes over all examples so many times, in a random order that the seed fixes. Half of the long ones are cut to a
    /// few words each time, since first messages are short.
    fn run(&mut self, items: &[Item], epochs: u16) {
        let mut windows = Windows::new();
        let mut order: Vec<usize> = (0..items.len()).collect();
        // The sum of squares of each row's gradients, and at the end that of the bias.
        let mut seen = vec![1e-6f32; self.keys.len() + 1];
        let (mut keys, mut rows) = (Vec::new(), Vec::new());
        let mut error = vec![0f32; self.labels];
        for epoch in 0..epochs {
            windows.shuffle(&mut order);
            let rate = RATE * (1.0 - f32::from(epoch) / f32::from(epochs)).max(0.1);
            for item in order.iter().map(|at| &items[*at]) {
                keys.clear();
                self.group.keys(windows.cut(&item.words), &mut keys);
                rows.clear();
                rows.extend(
                    keys.iter()
                        .map(|key| self.places[*key as usize])
                        .filter(|place| *place != NOWHERE),
                );
                self.learn(item, rate, &rows, &mut error, &mut seen);
            }
        }
    }

    /// One step towards the right label of one example.
    fn learn(&mut self, item: &Item, rate: f32, rows: &[u32], error: &mut [f32], seen: &mut [f32]) {
        let known = u16::try_from(rows.len().max(1)).unwrap_or(u16::MAX);
        let scale = f32::from(known).sqrt().recip();
        error.fill(0.0);
        for row in rows {
            let weights = &self.weights[*row as usize * self.labels..][..self.labels];
            error.iter_mut().zip(weights).for_each(|(sum, weight)| *sum += weight);
        }
        error
            .iter_mut()
            .zip(&self.bias)
            .for_each(|(sum, bias)| *sum = *sum * scale + bias);
        softmax(error);
        error[item.label] -= 1.0;
        let square: f32 = error.iter().map(|one| one * one).sum();
        if square < 1e-8 {
            return;
        }
        let square = square * item.weight * item.weight;
        for row in rows.iter().map(|row| *row as usize) {
            seen[row] += square * scale * scale;
            let step = rate * item.weight * scale / seen[row].sqrt();
            let weights = &mut self.weights[row * self.labels..][..self.labels];
            weights
                .iter_mut()
                .zip(error.iter())
                .for_each(|(weight, error)| *weight -= step * error);
        }
        let last = seen.len() - 1;
        seen[last] += square;
        let step = rate * item.weight / seen[last].sqrt();
        self.bias
            .iter_mut()
            .zip(error.iter())
            .for_each(|(bias, error)| *bias -= step * error);
    }

    /// Keeps the n-grams that tell the labels furthest apart, frequent ones before rare ones.
    fn prune(&mut self, counts: &[u32], kept: usize) {
        let labels = self.labels;
        let mut worth: Vec<(f32, usize)> = self
            .weights
            .chunks(labels)
            .zip(&self.keys)
            .map(|(row, key)| spread(row) * number(counts[*key as usize]).powf(0.3))
            .zip(0..)
            .collect();
        worth.sort_by(|one, other| other.0.total_cmp(&one.0).then(one.1.cmp(&other.1)));
        worth.truncate(kept);
        let mut left: Vec<usize> = worth.into_iter().map(|(_, at)| at).collect();
        left.sort_unstable();
        self.weights = left
            .iter()
            .flat_map(|at| self.weights[at * labels..][..labels].to_vec())
            .collect();
        self.keys = left.iter().map(|at| self.keys[*at]).collect();
        self.places = places(&self.keys);
    }
}

/// How far a row's weights lie from each other.
fn spread(row: &[f32]) -> f32 {
    let mean = row.iter().sum::<f32>() / number(u32::try_from(row.len()).unwrap_or(u32::MAX));
    row.iter().map(|weight| (weight - mean).powi(2)).sum::<f32>().sqrt()
}

#[expect(clippy::cast_precision_loss, reason = "counts of examples are far below")]
fn number(count: u32) -> f32 {
    count as f32
}

fn places(keys: &[u32]) -> Vec<u32> {
    let mut places = vec![NOWHERE; 1 << KEY_BITS];
    for (place, key) in (0..).zip(keys) {
        places[*key as usize] = place;
    }
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corpus() -> Corpus {
        let item = |words: &str, label| Item {
            words: words.to_owned(),
            label,
            weight: 1.0,
        };
        Corpus {
            labels: vec!["de".into(), "vi".into()],
            items: vec![
                item("guten tag", 0),
                item("guten morgen", 0),
                item("xin chào", 1),
                item("xin cảm ơn", 1),
            ],
        }
    }

    #[test]
    fn the_same_examples_give_the_same_weights_and_no_more_than_asked() {
        let (one, other) = (train(Group::Latin, &corpus(), 12), train(Group::Latin, &corpus(), 12));
        assert_eq!(
            (&one.keys, &one.rows, &one.bias),
            (&other.keys, &other.rows, &other.bias)
        );
        assert_eq!(one.keys.len(), 12);
        assert!(one.keys.is_sorted());
    }
}
