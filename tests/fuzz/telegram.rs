//! `telegram::read` over whatever Telegram, or somebody with its secret, may bring.

#![no_main]

use contract::Body;
use libfuzzer_sys::fuzz_target;
use telegram::{CHANNEL, Update, read};

fuzz_target!(|bytes: &[u8]| {
    match (read(bytes), read(bytes)) {
        (Ok(update), Ok(again)) => {
            hold(&update);
            assert!(same(&update, &again), "read twice, it says two things");
            assert!(read(fuzz::cut(bytes)).is_err(), "half an update was taken");
            if let Some(more) = fuzz::foreign(bytes) {
                let more = read(&more).expect("a field more is an update all the same");
                assert!(same(&update, &more), "an unknown field has changed what was said");
            }
        }
        (Err(error), Err(again)) => assert_eq!(error, again),
        _ => panic!("read twice, it is an update once"),
    }
});

fn hold(update: &Update) {
    let Some(inbound) = &update.inbound else {
        return;
    };
    fuzz::hold(inbound, &CHANNEL);
    assert!(inbound.peer.expose().parse::<i64>().is_ok(), "a chat is a number");
    assert_eq!(inbound.key.expose(), format!("update:{}", update.id));
    match &inbound.body {
        Body::Choice { .. } => {
            assert!(update.press.is_some(), "an answer comes with a press");
            assert!(inbound.handles.is_empty(), "the message under a button is ours");
        }
        Body::Text(text)
        | Body::Edit(text)
        | Body::Media {
            caption: Some(text), ..
        } => {
            assert!(!text.expose().is_empty(), "Telegram carries no empty words");
            assert!(update.press.is_none() && inbound.handles.len() == 1);
        }
        _ => assert!(update.press.is_none() && inbound.handles.len() == 1),
    }
}

fn same(one: &Update, other: &Update) -> bool {
    let said = match (&one.inbound, &other.inbound) {
        (Some(one), Some(other)) => fuzz::same(one, other),
        (None, None) => true,
        _ => false,
    };
    said && one.id == other.id && one.press.is_some() == other.press.is_some()
}
