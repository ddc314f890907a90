//! `discord::read` over whatever may come out of Discord's gateway.

#![no_main]

use std::num::NonZeroU64;

use contract::{Body, Inbound};
use discord::{CHANNEL, read};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    match (read(bytes), read(bytes)) {
        (Some(inbound), Some(again)) => {
            hold(&inbound);
            assert!(fuzz::same(&inbound, &again), "read twice, it says two things");
            assert!(read(fuzz::cut(bytes)).is_none(), "half a frame was taken");
            if let Some(more) = fuzz::foreign(bytes) {
                let more = read(&more).expect("a field more is a frame all the same");
                assert!(
                    fuzz::same(&inbound, &more),
                    "an unknown field has changed what was said"
                );
            }
        }
        (None, None) => {}
        _ => panic!("read twice, it is a message once"),
    }
});

fn hold(inbound: &Inbound) {
    fuzz::hold(inbound, &CHANNEL);
    let number = |id: &str| id.parse::<NonZeroU64>().is_ok();
    assert!(number(inbound.peer.expose()), "a channel is a number");
    let [handle] = &inbound.handles[..] else {
        panic!("a message has one id");
    };
    assert!(number(handle.expose()), "and it is a number");
    let mut key = inbound.key.expose().splitn(3, ':');
    let kind = key.next();
    assert_eq!(key.next(), Some(handle.expose()), "a key is made of the message's id");
    match (kind, &inbound.body) {
        (
            Some("message"),
            Body::Text(text)
            | Body::Media {
                caption: Some(text), ..
            },
        )
        | (Some("edit"), Body::Edit(text)) => {
            assert!(!text.expose().trim().is_empty(), "blank words say nothing");
        }
        (Some("message"), Body::Media { caption: None, .. }) | (Some("interaction"), Body::Choice { .. }) => {}
        (kind, _) => panic!("a key of the kind {kind:?} bears another body"),
    }
    assert!(
        kind == Some("interaction") || inbound.hints.is_empty(),
        "a message tells no language"
    );
}
