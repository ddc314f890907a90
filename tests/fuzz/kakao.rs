//! `kakao::read` over whatever Kakao, or somebody with the skill's key, may send.

#![no_main]

use contract::{Admit, Body, Inbound, Text};
use kakao::{CHANNEL, Unreadable, Utterance, read};
use libfuzzer_sys::fuzz_target;

/// Unicode scalar values in a person's key: 70 by Kakao's guide, and some more should it grow.
const USER_KEY: usize = 128;

fuzz_target!(|bytes: &[u8]| {
    match (read(bytes), read(bytes)) {
        (Ok(said), Ok(again)) => {
            hold(&said);
            assert!(same(&said, &again), "read twice, it says two things");
            let half = read(fuzz::cut(bytes)).err();
            assert_eq!(half, Some(Unreadable::Json), "half a payload was taken");
            if let Some(more) = fuzz::foreign(bytes) {
                let more = read(&more).expect("a field more is a payload all the same");
                assert!(same(&said, &more), "an unknown field has changed what was said");
            }
        }
        (Err(error), Err(again)) => assert_eq!(error, again),
        _ => panic!("read twice, it is a payload once"),
    }
});

fn hold(said: &Utterance) {
    let key = said.peer.expose().chars().count();
    assert!(key <= USER_KEY, "no key of Kakao's is so long");
    assert!(
        said.callback
            .as_ref()
            .is_none_or(|callback| !callback.expose().is_empty())
    );
    let never = matches!(
        said.body,
        Body::Open { .. } | Body::Edit(_) | Body::Media { caption: Some(_), .. }
    );
    assert!(
        !never,
        "Kakao has neither a button that begins a chat nor edits nor words under a picture"
    );
    // The adapter itself gives the message its key, by what else the request says.
    let inbound = Inbound {
        channel: CHANNEL,
        peer: said.peer.clone(),
        key: Text::from("content"),
        body: said.body.clone(),
        admit: Admit::Anyone,
        hints: said.hint.into_iter().collect(),
        handles: Vec::new(),
    };
    fuzz::hold(&inbound, &CHANNEL);
}

fn same(one: &Utterance, other: &Utterance) -> bool {
    one.peer == other.peer
        && one.body == other.body
        && one.hint == other.hint
        && one.callback == other.callback
        && one.surface == other.surface
}
