//! Chance, with a fixed seed: the order of the examples, and which part of a long one is read.

/// As many words as a window has at most.
const WORDS: usize = 6;

/// Examples of so many words and fewer are never cut.
const WHOLE: usize = 3;

/// The order and the cuts, the same each time.
pub(crate) struct Windows(fastrand::Rng);

impl Windows {
    pub(crate) fn new() -> Self {
        Self(fastrand::Rng::with_seed(342))
    }

    /// Puts the examples into another order.
    pub(crate) fn shuffle(&mut self, order: &mut [usize]) {
        self.0.shuffle(order);
    }

    /// The text, or in half of the cases one to six words in a row out of it.
    pub(crate) fn cut<'a>(&mut self, words: &'a str) -> &'a str {
        let count = words.split(' ').count();
        if count <= WHOLE || self.0.bool() {
            return words;
        }
        let length = 1 + self.0.usize(..count.min(WORDS));
        let first = self.0.usize(..=count - length);
        let edge = |word: usize| words.match_indices(' ').nth(word).map_or(words.len(), |(at, _)| at);
        let from = if first == 0 { 0 } else { edge(first - 1) + 1 };
        &words[from..edge(first + length - 1)]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_is_a_run_of_words() {
        let (mut windows, text) = (Windows::new(), "a b c d e f g");
        let cuts: Vec<&str> = (0..200).map(|_| windows.cut(text)).collect();
        assert!(
            cuts.contains(&text) && cuts.contains(&"a") && cuts.contains(&"g"),
            "{cuts:?}"
        );
        for cut in cuts {
            assert!(
                text.contains(cut) && !cut.starts_with(' ') && !cut.ends_with(' '),
                "{cut:?}"
            );
        }
        assert_eq!(windows.cut("a b c"), "a b c");
    }
}
