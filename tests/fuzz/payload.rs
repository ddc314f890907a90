//! `contract::from_payload` over whatever may stand on a button, and back.

#![no_main]

use contract::{Body, PAYLOAD_LIMIT, Seq, from_payload, payload};
use libfuzzer_sys::fuzz_target;

/// The longest value of an answer, in bytes; `haemil check` holds the flows to it.
const VALUE: usize = 49;

fuzz_target!(|bytes: &[u8]| {
    if let Some(body) = str::from_utf8(bytes).ok().and_then(from_payload) {
        fuzz::is_choice(&body);
        assert!(bytes.len() <= PAYLOAD_LIMIT, "no button holds so much");
        assert_eq!(str::from_utf8(bytes).ok().and_then(from_payload), Some(body));
    }
    if let Some((prompt, value)) = bytes.split_first_chunk()
        && let Ok(value) = str::from_utf8(value)
        && (1..=VALUE).contains(&value.len())
    {
        written(Seq(u64::from_le_bytes(*prompt)), value);
    }
});

fn written(prompt: Seq, value: &str) {
    let written = payload(prompt, value);
    assert!(
        written.len() <= PAYLOAD_LIMIT,
        "an answer of the flows fits on a button"
    );
    let read = Body::Choice {
        prompt,
        value: value.to_owned(),
    };
    assert_eq!(from_payload(&written), Some(read));
}
