//! Faults by chance, the same for the same seed.

/// What happens to a call.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Luck {
    /// Nothing.
    Good,
    /// The connection breaks before anything was taken.
    Dropped,
    /// It was taken, and the connection breaks before anybody is told.
    Untold,
    /// This HTTP status.
    Status(u16),
}

/// Draws faults.
#[derive(Default)]
pub(super) struct Chance {
    percent: u64,
    state: u64,
}

impl Chance {
    pub(super) fn new(percent: u8, seed: u64) -> Self {
        Self {
            percent: u64::from(percent),
            state: seed,
        }
    }

    /// Whether this one fails.
    pub(super) fn fails(&mut self) -> bool {
        self.percent > 0 && self.draw() % 100 < self.percent
    }

    /// What happens to this one.
    pub(super) fn luck(&mut self) -> Luck {
        if !self.fails() {
            return Luck::Good;
        }
        match self.draw() % 4 {
            0 => Luck::Dropped,
            1 => Luck::Untold,
            2 => Luck::Status(429),
            _ => Luck::Status(503),
        }
    }

    /// The next number of a Weyl sequence, mixed with the constants of `SplitMix64`.
    fn draw(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}
