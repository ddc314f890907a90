//! Weights in four bits, with a scale of its own for each n-gram.

use language::training::{LABELS, Row, STEPS, Table, unit};

use crate::fit::Trained;

/// Rounds what was learnt to what the file holds.
pub(crate) fn quantise(labels: &[String], trained: &Trained) -> Table {
    assert!(
        labels.len() <= LABELS,
        "a table has room for {LABELS} labels; join some families"
    );
    let rows = trained.keys.iter().zip(&trained.rows);
    Table {
        labels: labels.to_vec(),
        bias: trained.bias.clone(),
        rows: rows.map(|(key, weights)| row(*key, weights)).collect(),
    }
}

/// A softmax does not see what is added to all labels alike, so the weights are first moved to lie about nought evenly.
#[expect(
    clippy::cast_possible_truncation,
    reason = "rounded, and within the bounds of the steps"
)]
fn row(key: u32, weights: &[f32]) -> Row {
    let (least, most) = weights.iter().fold((f32::MAX, f32::MIN), |(least, most), weight| {
        (least.min(*weight), most.max(*weight))
    });
    let middle = f32::midpoint(least, most);
    let exponent = (((most - middle) / f32::from(STEPS)).max(1e-4).log2() * 8.0).ceil() as i8;
    let mut steps = [0; LABELS];
    for (step, weight) in steps.iter_mut().zip(weights) {
        *step = ((weight - middle) / unit(exponent)).round() as i8;
    }
    Row { key, exponent, steps }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_keeps_its_proportions() {
        let Row { exponent, steps, .. } = row(1, &[3.0, 1.0, -1.0, 1.5]);
        let back: Vec<f32> = steps
            .iter()
            .take(4)
            .map(|step| f32::from(*step) * unit(exponent))
            .collect();
        assert_eq!(steps[0], -steps[2]);
        for (one, other, much) in [(0, 1, 2.0), (1, 2, 2.0), (3, 1, 0.5)] {
            assert!((back[one] - back[other] - much).abs() < 0.35, "{back:?}");
        }
    }
}
