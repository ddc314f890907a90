//! What follows from anything that people write, forge, change and repeat, over flows and texts as they are shipped.
//!
//! The bytes are a story as `conversation::Stage` reads them: the first says on which channel, the others what happens.
//! The property test of that crate plays the same stories and holds the same rules.

#![no_main]

use std::sync::LazyLock;
use std::time::Duration;

use libfuzzer_sys::fuzz_target;
use rustix::time::{ClockId, clock_gettime};
use conversation::Stage;

static STAGE: LazyLock<Stage> = LazyLock::new(Stage::shipped);

fuzz_target!(|bytes: &[u8]| STAGE.play(bytes, &spent));

/// The processor's time of this thread.
fn spent() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}
