//! A flow that nobody wrote is refused with a place and a sentence, or it runs, and in it somebody always acts next.
//!
//! The flow stands before the first zero byte, what happens behind it; without one the flow's own bytes are what
//! happens. A session out of any bytes is refused or reads back as itself.

#![no_main]

use flow::{CheckContext, Flows, Session};
use libfuzzer_sys::fuzz_target;

#[path = "../../src/flow/tests/anything/happenings.rs"]
mod happenings;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(session) = Session::from_bytes(bytes) {
        assert_eq!(Session::from_bytes(&session.to_bytes()).ok(), Some(session));
    }
    let zero = bytes.iter().position(|byte| *byte == 0);
    let (yaml, happening) = zero.map_or((bytes, bytes), |zero| (&bytes[..zero], &bytes[zero + 1..]));
    if let Ok(yaml) = str::from_utf8(yaml) {
        play(yaml, happening);
    }
});

fn play(yaml: &str, happening: &[u8]) {
    let name = yaml
        .lines()
        .find_map(|line| line.strip_prefix("flow: "))
        .unwrap_or("welcome");
    let file = format!("{name}.yaml");
    let others = happenings::RESERVED
        .into_iter()
        .filter(|(reserved, _)| *reserved != file);
    match Flows::load(others.chain([(file.as_str(), yaml)])) {
        Ok(flows) => {
            let there = |_: &str| true;
            flows.check(&CheckContext {
                phrase: &there,
                card: &there,
                service: &there,
                today: None,
            });
            happenings::live(&flows, name, happening);
        }
        Err(faults) => assert!(
            faults.iter().all(|fault| !fault.sentence.is_empty()),
            "a fault says nothing"
        ),
    }
}
