//! Buttons: what a press means to the server, and what the person sees of it.

use std::sync::Arc;
use std::time::Duration;

use contract::{Body, Channel, Refusal, Seq};
use standin::telegram::{Fault, Telegram};

use crate::server::{Ledger, Running, brought, outbound, polling};

const MINA: i64 = 5_550_001_234;

async fn asked(standin: &Telegram, server: &Running) {
    standin.knows(MINA);
    let question = outbound(MINA, "비자가 있나요?", &[("yes", "네"), ("no", "아니요")]);
    server.telegram.send(question).await.expect("taken");
}

#[tokio::test]
async fn a_press_is_an_answer_and_leaves_no_spinner_and_no_button() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    answers(&standin, &ledger, polling(&standin, &ledger)).await;
    answers(&standin, &ledger, brought(&standin, &ledger).await).await;
}

async fn answers(standin: &Telegram, ledger: &Arc<Ledger>, server: Running) {
    asked(standin, &server).await;
    standin.presses(MINA, "아니요").expect("a button");
    assert!(
        standin
            .until(|standin| standin.pending() == 0 && standin.spinning() == 0)
            .await
    );
    let bare = |standin: &Telegram| {
        standin
            .message_parts(MINA)
            .iter()
            .all(|message_part| message_part.buttons.is_empty())
    };
    assert!(standin.until(bare).await);
    let inbound = ledger.arrived().pop().expect("an answer");
    assert_eq!(
        inbound.body,
        Body::Choice {
            prompt: Seq(7),
            value: String::from("no")
        }
    );
    assert!(inbound.handles.is_empty());
    server.stopped().await;
}

#[tokio::test]
async fn the_spinner_stops_whatever_became_of_the_press() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = brought(&standin, &ledger).await;
    asked(&standin, &server).await;
    let message = standin.message_parts(MINA)[0].id;
    for (data, refusal) in [
        ("menu/2", None),
        ("", None),
        ("p7:yes", Some(Refusal::Closed)),
        ("p7:yes", Some(Refusal::Invalid("no"))),
    ] {
        ledger.refuse(refusal);
        standin.presses_data(MINA, message, data);
        assert!(
            standin
                .until(|standin| standin.pending() == 0 && standin.spinning() == 0)
                .await,
            "{data}"
        );
    }
    assert!(ledger.arrived().is_empty());
    // A message that is gone, and a platform that fails: nobody hears of it.
    ledger.refuse(None);
    standin.fail_next(&[Fault::Dropped, Fault::Untold]);
    standin.presses_data(MINA, 4_000_000, "p3:yes");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.arrived().len(), 1);
    server.stopped().await;
}

#[tokio::test]
async fn telegram_does_not_wait_for_the_spinner() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = brought(&standin, &ledger).await;
    asked(&standin, &server).await;
    standin.delay(Duration::from_millis(300));
    standin.presses(MINA, "네").expect("a button");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(standin.spinning(), 1);
    // A server that stops finishes what it has begun.
    server.stopped().await;
    assert_eq!(standin.spinning(), 0);
}

#[tokio::test]
async fn a_press_that_the_server_could_not_take_comes_again() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = polling(&standin, &ledger);
    asked(&standin, &server).await;
    ledger.refuse_next(Refusal::Unavailable);
    standin.presses(MINA, "네").expect("a button");
    assert!(
        standin
            .until(|standin| standin.pending() == 0 && standin.spinning() == 0)
            .await
    );
    assert_eq!(ledger.arrived().len(), 1);
}
