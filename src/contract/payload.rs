//! What a button carries: which question, which answer. The same on every messenger.

use crate::{Body, Seq};

/// The value of the neutral button that shows what waits: whoever taps it goes on with the conversation
/// (invariant 14). Valid at any time, whatever turn it stood under.
pub const CONTINUE: &str = "continue";

/// The longest payload in bytes; Telegram's `callback_data` is the shortest that a platform has (Bot API).
pub const PAYLOAD_LIMIT: usize = 64;

/// Writes what a button carries: `p`, the turn in base 36, a colon, the value. At most [`PAYLOAD_LIMIT`] bytes for
/// values up to 49 bytes, which `check` holds the flows to.
pub fn payload(prompt: Seq, value: &str) -> String {
    format!("p{}:{value}", base36(prompt.0))
}

/// Reads it back. Nothing where the platform hands in something that this did not write.
pub fn from_payload(payload: &str) -> Option<Body> {
    if payload.len() > PAYLOAD_LIMIT {
        return None;
    }
    let (prompt, value) = payload.strip_prefix('p')?.split_once(':')?;
    if prompt.is_empty() || value.is_empty() || prompt.contains(['+', '-']) {
        return None;
    }
    Some(Body::Choice {
        prompt: Seq(u64::from_str_radix(prompt, 36).ok()?),
        value: value.to_owned(),
    })
}

fn base36(mut number: u64) -> String {
    let mut digits = Vec::new();
    loop {
        let digit = u32::try_from(number % 36).unwrap_or(0);
        digits.push(char::from_digit(digit, 36).unwrap_or('0'));
        number /= 36;
        if number == 0 {
            return digits.into_iter().rev().collect();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_button_carries_reads_back() {
        for (prompt, value) in [(0, "yes"), (35, "f6"), (36, "language:zh-Hant"), (u64::MAX, "a:b")] {
            let written = payload(Seq(prompt), value);
            assert_eq!(
                from_payload(&written),
                Some(Body::Choice {
                    prompt: Seq(prompt),
                    value: value.to_owned()
                }),
                "{written}"
            );
        }
        assert!(payload(Seq(u64::MAX), &"v".repeat(49)).len() <= PAYLOAD_LIMIT);
    }

    #[test]
    fn what_is_not_ours_is_no_answer() {
        for foreign in [
            "",
            "p",
            "p:",
            "p1:",
            "p:yes",
            "p-1:yes",
            "p+1:yes",
            "q1:yes",
            "p1yes",
            "pzzzzzzzzzzzzzzz:yes",
        ] {
            assert_eq!(from_payload(foreign), None, "{foreign}");
        }
        assert_eq!(from_payload(&format!("p1:{}", "v".repeat(62))), None);
    }
}
