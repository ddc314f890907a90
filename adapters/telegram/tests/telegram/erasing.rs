//! "Erase": messages vanish from the phone, and what cannot vanish is counted.

use std::sync::Arc;

use contract::{Channel, Peer, Retracted, SendError, Text};
use standin::telegram::{Fault, Telegram};
use telegram::Mode;

use crate::server::{channel, outbound};

const MINA: i64 = 5_550_001_234;

/// A chat with so many messages of each side, and the handles of all of them.
async fn chat(many: usize) -> (Telegram, Arc<telegram::Telegram>, Peer, Vec<Text>) {
    let standin = Telegram::start().await;
    let channel = channel(&standin.url(), Mode::Polling);
    let mut handles = Vec::new();
    for _ in 0..many {
        standin.says(MINA, "도와주세요");
        let sent = channel.send(outbound(MINA, "듣고 있어요", &[])).await.expect("taken");
        handles.extend(sent.handles);
    }
    handles.extend(standin.own(MINA).iter().map(|id| Text::from(id.to_string())));
    (standin, channel, Peer::from(MINA.to_string()), handles)
}

#[tokio::test]
async fn everything_of_both_sides_is_gone_in_few_calls() {
    let (standin, channel, peer, mut handles) = chat(60).await;
    // An edited message comes with the same number again.
    handles.push(handles[0].clone());
    let outcome = channel.retract(&peer, &handles).await.expect("done");
    assert_eq!(outcome, Retracted { left: 0 });
    assert!(standin.texts(MINA).is_empty() && standin.own(MINA).is_empty());
    assert_eq!(standin.calls("DeleteMessages"), 2);
    assert_eq!(standin.calls("DeleteMessage"), 0);
}

#[tokio::test]
async fn what_is_too_old_stays_and_is_counted() {
    let (standin, channel, peer, handles) = chat(3).await;
    let old = standin.message_parts(MINA)[1].id;
    standin.ages(MINA, old);
    let mut handles = handles;
    handles.push(Text::from("4000000"));
    handles.push(Text::from("not a number"));
    let outcome = channel.retract(&peer, &handles).await.expect("done");
    // The old one, and the handle that is none. One that is not there any more is gone, which is what was wanted.
    assert_eq!(outcome, Retracted { left: 2 });
    assert_eq!(standin.texts(MINA).len(), 1);
    assert!(standin.own(MINA).is_empty());
    assert_eq!(
        channel.retract(&peer, &handles).await.expect("done"),
        Retracted { left: 2 }
    );
}

#[tokio::test]
async fn a_failure_is_told_so_that_it_is_tried_again() {
    let (standin, channel, peer, handles) = chat(2).await;
    for (fault, want) in [
        (Fault::TooMany(2), SendError::Retry(std::time::Duration::from_secs(2))),
        (Fault::Dropped, SendError::Broken),
        (Fault::Untold, SendError::Broken),
    ] {
        standin.fail_next(&[fault]);
        assert_eq!(
            channel.retract(&peer, &handles).await.expect_err("told"),
            want,
            "{fault:?}"
        );
    }
    standin.goes_down().await;
    assert_eq!(
        channel.retract(&peer, &handles).await.expect_err("told"),
        SendError::Down
    );
    standin.comes_up().await;
    assert_eq!(
        channel.retract(&peer, &handles).await.expect("done"),
        Retracted { left: 0 }
    );
    assert!(standin.texts(MINA).is_empty() && standin.own(MINA).is_empty());
}

#[tokio::test]
async fn whoever_has_blocked_the_bot_keeps_everything() {
    let (standin, channel, peer, handles) = chat(2).await;
    standin.blocks(MINA);
    let outcome = channel.retract(&peer, &handles).await.expect("it never will be");
    assert_eq!(outcome, Retracted { left: 4 });
    let nobody = Peer::from(String::from("nobody"));
    assert_eq!(
        channel.retract(&nobody, &handles).await.expect("nobody"),
        Retracted { left: 4 }
    );
    assert_eq!(
        channel.retract(&peer, &[]).await.expect("nothing"),
        Retracted { left: 0 }
    );
}
