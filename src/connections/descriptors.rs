//! How many connections this process can hold.
//!
//! Each costs a file descriptor. Systems start a process with 1,024 and let it ask for many more, which is done here.

use rustix::process::{Resource, getrlimit, setrlimit};

/// Descriptors for everything but visitors' connections: both databases, key files, calls to the messengers, the
/// connections of [`crate::limits::SPARE`], and 256 that are given up but not yet gone.
const RESERVED: usize = 448;

/// Connections held at most, however many descriptors there are: each costs about 20 kB while it waits.
const MOST: usize = 8_192;

/// Fewer than this is worth a warning.
const FEW: usize = 2_048;

/// Raises the limit to what the system allows and tells how many connections fit. Says in the log when that is few.
pub fn connections() -> usize {
    let mut limit = getrlimit(Resource::Nofile);
    if limit.current != limit.maximum {
        let soft = limit.current;
        limit.current = limit.maximum;
        if let Err(error) = setrlimit(Resource::Nofile, limit) {
            tracing::warn!(%error, "the limit of open files could not be raised");
            limit.current = soft;
        }
    }
    let descriptors = limit
        .current
        .map_or(usize::MAX, |most| usize::try_from(most).unwrap_or(usize::MAX));
    let fit = fit(descriptors);
    if fit < FEW {
        tracing::warn!(
            descriptors,
            connections = fit,
            "few files may be open at once, so few people can be connected; raise the hard limit (LimitNOFILE=, \
             ulimit -Hn)"
        );
    }
    fit
}

fn fit(descriptors: usize) -> usize {
    descriptors.saturating_sub(RESERVED).max(descriptors / 4).min(MOST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_limit_is_raised_and_some_descriptors_stay_free() {
        let fits = connections();
        let limit = getrlimit(Resource::Nofile);
        assert_eq!(limit.current, limit.maximum);
        assert!(fits > 0 && fits <= MOST);
        for (descriptors, want) in [(usize::MAX, MOST), (1_024, 576), (256, 64), (16, 4)] {
            assert_eq!(fit(descriptors), want, "{descriptors}");
        }
    }
}
