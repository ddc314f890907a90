//! Buttons that the server itself puts under what it says.

use contract::{Choice, Text};

/// What the button carries that leads from a messenger to the page.
pub(crate) const MOVE: &str = "move";

/// The button under the notice of what stays on the phone.
pub(crate) fn to_move(label: Text) -> Choice {
    Choice {
        value: MOVE.to_owned(),
        label,
    }
}
