//! What a visitor or an adapter is told of a store that cannot do what was asked.

use contract::{Holder, Refusal};
use conversation::Seat;
use store::StoreError;

pub(crate) fn holder(seat: &Seat) -> Holder {
    match seat {
        Seat::Flow => Holder::Flow,
        Seat::Queue { .. } => Holder::Queue,
        Seat::Counselor { .. } => Holder::Counselor,
        Seat::Closed => Holder::Closed,
    }
}

pub(crate) fn unavailable(error: StoreError) -> Refusal {
    match error {
        StoreError::Gone => Refusal::Unknown,
        StoreError::Tampered => Refusal::Unreadable,
        error => {
            tracing::error!(%error, "a conversation could not be read");
            Refusal::Unavailable
        }
    }
}
