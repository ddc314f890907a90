//! What holds of a message, whatever it was read from.

use contract::{Admit, Body, ChannelName, Inbound, PAYLOAD_LIMIT, TEXT_LIMIT, from_payload, payload};

/// The longest key of a delivery, in bytes; ours are a word, a platform's number and at most a time.
const KEY: usize = 128;

/// Holds a message against the contract.
pub fn hold(inbound: &Inbound, channel: &ChannelName) {
    assert_eq!(&inbound.channel, channel);
    assert!(
        !inbound.peer.expose().trim().is_empty(),
        "a message comes from somebody"
    );
    let key = inbound.key.expose();
    assert!(
        !key.is_empty() && key.len() <= KEY,
        "a message has a key, and a short one"
    );
    assert_eq!(inbound.admit, Admit::Anyone, "whoever writes on a messenger is let in");
    assert!(inbound.hints.len() <= 1, "an app has one language");
    for handle in &inbound.handles {
        let number = handle.expose().parse::<i64>().is_ok() || handle.expose().parse::<u64>().is_ok();
        assert!(number, "a platform's id of a message is a number");
    }
    body(&inbound.body);
}

fn body(body: &Body) {
    match body {
        Body::Text(text)
        | Body::Edit(text)
        | Body::Media {
            caption: Some(text), ..
        } => {
            assert!(
                text.expose().chars().count() <= TEXT_LIMIT,
                "more than the server takes"
            );
        }
        Body::Choice { .. } => is_choice(body),
        Body::Open { locale } => assert_eq!(*locale, None, "a language is picked on the page alone"),
        Body::Media { caption: None, .. } => {}
        Body::Leave | Body::Erase => panic!("nobody leaves or erases by what a platform sends: the flow asks first"),
    }
}

/// Holds an answer that was picked: what it says can be written on a button and reads back from there.
pub fn is_choice(body: &Body) {
    let Body::Choice { prompt, value } = body else {
        panic!("a button carries an answer and nothing else");
    };
    assert!(!value.is_empty(), "an answer has a value");
    let written = payload(*prompt, value);
    assert!(written.len() <= PAYLOAD_LIMIT, "an answer fits on a button");
    assert_eq!(from_payload(&written).as_ref(), Some(body));
}

/// Whether two messages are the same one, field by field.
pub fn same(one: &Inbound, other: &Inbound) -> bool {
    let Inbound {
        channel,
        peer,
        key,
        body,
        admit,
        hints,
        handles,
    } = one;
    *channel == other.channel
        && *peer == other.peer
        && *key == other.key
        && *body == other.body
        && *admit == other.admit
        && *hints == other.hints
        && *handles == other.handles
}
