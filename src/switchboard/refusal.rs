//! What a visitor or an adapter is told of a store that cannot do what was asked.

use contract::{HolderKind, Refusal};
use conversation::Holder;
use store::StoreError;

pub(crate) fn holder(holder: &Holder) -> HolderKind {
    match holder {
        Holder::Flow => HolderKind::Flow,
        Holder::Queue { .. } => HolderKind::Queue,
        Holder::Counselor { .. } => HolderKind::Counselor,
        Holder::Closed => HolderKind::Closed,
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
