//! Whatever a platform sends: what is read of it keeps to the contract.
//!
//! One target a parser, `telegram`, `kakao` and `discord`, one for what buttons carry, `payload`, one for flows that
//! nobody wrote and what happens in them, `flow`, and one for what follows from anything that people write, forge and
//! change, `decision`. `tests/run --long` runs each for a minute; for longer, from the root, with g++ there and `cargo
//! install cargo-fuzz` done:
//!
//!     cp Cargo.lock tests/fuzz/
//!     cargo fuzz run --fuzz-dir tests/fuzz -s none telegram "$(mktemp -d)" adapters/telegram/corpus
//!
//! What is found goes into the first folder; the others are read alone. The lock file is the server's, so that what is
//! fuzzed is what is built. `-s none` leaves the sanitizer out, which the stable compiler lacks: no room has unsafe
//! code.
//!
//! A target holds what it reads against the contract as written in `contract::Inbound` and in the platform's documents,
//! and looks into no parser.

mod harm;
mod inbound;

pub use harm::{cut, foreign};
pub use inbound::{hold, is_choice, same};
