//! Whether the platforms' own times are lived through.

use std::time::Duration;

use tokio::time::Instant;

/// Whether a test lives through the times of the real platforms: `MODE=long`, as `tests/run --long` sets it. Otherwise
/// a test moves the clock where it can, and takes short times where it cannot.
pub fn in_real_time() -> bool {
    std::env::var_os("MODE").is_some_and(|mode| mode == "long")
}

/// How long a test waits for something before it says that it never came.
pub fn patience() -> Duration {
    Duration::from_secs(if in_real_time() { 100 } else { 10 })
}

#[expect(clippy::disallowed_methods, reason = "a platform lives in its own time")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
