//! What went wrong with a call, and what there is to do.

use std::time::Duration;

use contract::SendError;
use serde::Deserialize;

/// The wait where the platform says "slower" and not how long.
const UNSAID: Duration = Duration::from_secs(1);
/// The longest wait that is believed.
const LONGEST: Duration = Duration::from_hours(1);

/// Whom a limit holds up.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Reach {
    /// This route, which for messages is this person.
    Route,
    /// The whole bot, or its address.
    Everything,
}

/// Why a call came to nothing. It holds numbers alone, so it may be logged.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Failure {
    /// No connection: nothing was written.
    Unsent,
    /// It broke, or nothing came in time: the platform may have done it.
    Broken,
    /// The platform refused, with its HTTP status and its own code; 0 where the answer was not its JSON.
    Answered { status: u16, code: u64 },
    /// It asks for patience.
    Slower { wait: Duration, reach: Reach },
}

/// The error object (Discord's documentation, "Error Messages" and "Exceeding A Rate Limit").
#[derive(Deserialize)]
struct Trouble {
    code: Option<u64>,
    retry_after: Option<f64>,
    global: Option<bool>,
}

impl Failure {
    /// Reads an answer that is no success. `after` is the `Retry-After` header, in seconds.
    pub(crate) fn answered(status: u16, after: Option<f64>, body: &[u8]) -> Self {
        let trouble = serde_json::from_slice::<Trouble>(body).ok();
        if status != 429 {
            let code = trouble.and_then(|trouble| trouble.code).unwrap_or(0);
            return Self::Answered { status, code };
        }
        let wait = trouble
            .as_ref()
            .and_then(|trouble| trouble.retry_after)
            .or(after)
            .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
            .unwrap_or(UNSAID)
            .min(LONGEST);
        // Without its JSON it is the edge that speaks, and the edge knows addresses only.
        let reach = match trouble {
            Some(trouble) if trouble.global != Some(true) => Reach::Route,
            _ => Reach::Everything,
        };
        Self::Slower { wait, reach }
    }

    /// Whether the same call may succeed later.
    pub(crate) fn passing(self) -> bool {
        match self {
            Self::Unsent | Self::Broken | Self::Slower { .. } => true,
            Self::Answered { status, .. } => status == 401 || status >= 500,
        }
    }

    /// What the core is told of a message that did not go out (codes: Discord's documentation, "JSON Error Codes").
    pub(crate) fn of_message(self) -> SendError {
        match self {
            Self::Unsent => SendError::Down,
            Self::Broken => SendError::Unknown,
            Self::Slower {
                wait,
                reach: Reach::Route,
            } => SendError::Retry(wait),
            Self::Slower {
                wait,
                reach: Reach::Everything,
            } => SendError::Pause(wait),
            Self::Answered { status, code } => match (status, code) {
                // 50007: they take no messages; 50278: no server in common any more; 50001: no access; 10003, 10013:
                // gone.
                (_, 50_007 | 50_278 | 50_001 | 10_003 | 10_013) => SendError::Never,
                // Without a code of its own it is not the API that refuses, but something in front of it.
                (401 | 300..=399 | 500.., _) | (403 | 404, 0) => SendError::Down,
                _ => SendError::Refused,
            },
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_answer_says_what_to_do() {
        let second = Duration::from_secs(1);
        for (status, after, body, expected) in [
            (
                429,
                None,
                r#"{"message":"slow","retry_after":1.0,"global":false}"#,
                SendError::Retry(second),
            ),
            (
                429,
                None,
                r#"{"message":"slow","retry_after":1.0,"global":true}"#,
                SendError::Pause(second),
            ),
            (429, Some(1.0), "<html>", SendError::Pause(second)),
            (429, None, r#"{"retry_after":-5}"#, SendError::Retry(second)),
            (429, None, r#"{"retry_after":1e300}"#, SendError::Retry(second)),
            (429, None, r#"{"retry_after":999999}"#, SendError::Retry(LONGEST)),
            (403, None, r#"{"message":"no","code":50007}"#, SendError::Never),
            (403, None, r#"{"message":"no","code":50001}"#, SendError::Never),
            (404, None, r#"{"message":"no","code":10003}"#, SendError::Never),
            (403, None, "<html>", SendError::Down),
            (404, None, "", SendError::Down),
            (
                401,
                None,
                r#"{"message":"401: Unauthorized","code":0}"#,
                SendError::Down,
            ),
            (
                400,
                None,
                r#"{"message":"Invalid Form Body","code":50035}"#,
                SendError::Refused,
            ),
            (413, None, "", SendError::Refused),
            (302, None, "", SendError::Down),
            (500, None, "", SendError::Down),
            (503, None, "no healthy upstream", SendError::Down),
        ] {
            assert_eq!(
                Failure::answered(status, after, body.as_bytes()).of_message(),
                expected,
                "{status} {body}"
            );
        }
        assert_eq!(Failure::Unsent.of_message(), SendError::Down);
        assert_eq!(Failure::Broken.of_message(), SendError::Unknown);
    }
}
