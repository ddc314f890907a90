//! Where a card stands: several limits are narrower in a carousel.

/// Where a card stands.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Frame {
    Single,
    Carousel,
}

impl Frame {
    /// The limit of a card that stands alone, or of one among others.
    pub(super) fn pick(self, single: usize, carousel: usize) -> usize {
        match self {
            Self::Single => single,
            Self::Carousel => carousel,
        }
    }
}
