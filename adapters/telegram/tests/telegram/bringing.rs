//! The webhook: Telegram brings, and is told the truth about what became of it.

use std::sync::Arc;
use std::time::Duration;

use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use contract::Refusal;
use standin::telegram::Telegram;
use tower::ServiceExt;

use crate::reading::corpus;
use crate::server::{Ledger, SECRET, brought, channel, webhook};

const MINA: i64 = 5_550_001_234;

#[tokio::test]
async fn the_server_registers_itself_and_is_brought_what_people_write() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.says(MINA, "일찍 쓴 말");
    let server = brought(&standin, &ledger).await;
    standin.speaks(MINA, "vi");
    standin.says(MINA, "그 다음 말");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["일찍 쓴 말", "그 다음 말"]);
    assert_eq!(ledger.arrived()[1].hints[0].tag(), "vi");
    let set = standin.webhook().expect("set");
    assert_eq!(set.url, "https://notes.example/channels/telegram");
    assert_eq!(set.secret.as_deref(), Some(SECRET));
    let call = standin
        .received()
        .into_iter()
        .find(|call| call.method == "SetWebhook")
        .expect("a call");
    assert_eq!(
        call.parameters["allowed_updates"],
        serde_json::json!(["message", "edited_message", "callback_query"])
    );
    assert_eq!(call.parameters["drop_pending_updates"], false);
    server.stopped().await;
    assert!(
        standin.webhook().is_some(),
        "what is written meanwhile waits at Telegram"
    );
}

#[tokio::test]
async fn it_registers_again_until_it_is_taken() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.goes_down().await;
    let server = brought(&standin, &ledger).await;
    tokio::time::sleep(Duration::from_millis(40)).await;
    standin.comes_up().await;
    assert!(standin.until(|standin| standin.webhook().is_some()).await);
    server.stopped().await;
}

#[tokio::test]
async fn a_server_that_stops_before_it_is_registered_stops_all_the_same() {
    let standin = Telegram::start().await;
    standin.goes_down().await;
    brought(&standin, &Arc::new(Ledger::default())).await.stopped().await;
}

#[tokio::test]
async fn what_the_server_could_not_take_is_brought_again() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.refuse_next(Refusal::Busy(Duration::from_millis(1)));
    let _server = brought(&standin, &ledger).await;
    standin.says(MINA, "1");
    standin.says(MINA, "2");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["1", "2"]);
    assert_eq!(standin.pushed(), [503, 200, 200]);
}

#[tokio::test]
async fn every_answer_of_the_server_has_a_status() {
    let ledger = Arc::new(Ledger::default());
    let router = telegram::routes(channel("http://127.0.0.1:9", webhook()), ledger.server());
    for (refusal, status, wait) in [
        (None, StatusCode::OK, None),
        (Some(Refusal::Invalid("no")), StatusCode::OK, None),
        (Some(Refusal::Closed), StatusCode::OK, None),
        (Some(Refusal::Unknown), StatusCode::OK, None),
        (
            Some(Refusal::Busy(Duration::from_secs(3))),
            StatusCode::SERVICE_UNAVAILABLE,
            Some("3"),
        ),
        (Some(Refusal::Unavailable), StatusCode::SERVICE_UNAVAILABLE, Some("2")),
    ] {
        ledger.refuse(refusal.clone());
        let request = Request::post("/channels/telegram")
            .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
            .body(Body::from(corpus()["text"].clone()))
            .expect("a request");
        let response = router.clone().oneshot(request).await.expect("an answer");
        assert_eq!(response.status(), status, "{refusal:?}");
        let told = response
            .headers()
            .get(header::RETRY_AFTER)
            .and_then(|value| value.to_str().ok());
        assert_eq!(told, wait, "{refusal:?}");
    }
}

#[tokio::test]
async fn nothing_is_answered_before_the_server_has_it() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.hold(Some(MINA));
    let _server = brought(&standin, &ledger).await;
    standin.says(MINA, "도와주세요");
    standin.says(MINA + 1, "저도요");
    assert!(ledger.until(|ledger| ledger.words(MINA + 1).len() == 1).await);
    assert!(standin.until(|standin| standin.pushed() == [200]).await);
    assert_eq!(standin.pending(), 1);
    ledger.hold(None);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["도와주세요"]);
}

#[tokio::test]
async fn a_server_that_never_answers_is_not_waited_for_forever() {
    let ledger = Arc::new(Ledger::default());
    ledger.hold(Some(MINA));
    let router = telegram::routes(channel("http://127.0.0.1:9", webhook()), ledger.server());
    let request = Request::post("/channels/telegram")
        .header("X-Telegram-Bot-Api-Secret-Token", SECRET)
        .body(Body::from(corpus()["text"].clone()))
        .expect("a request");
    tokio::time::pause();
    let response = tokio::time::timeout(Duration::from_secs(15), router.oneshot(request)).await;
    let status = response.expect("in time").expect("an answer").status();
    assert_eq!(status, StatusCode::SERVICE_UNAVAILABLE);
}

#[tokio::test]
async fn one_person_s_words_stay_in_order_and_repetitions_bear_the_same_key() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.repeats(5);
    let _server = brought(&standin, &ledger).await;
    for round in 0..10 {
        for person in MINA..MINA + 8 {
            standin.says(person, &round.to_string());
        }
    }
    assert!(standin.until(|standin| standin.pending() == 0).await);
    let want: Vec<String> = (0..10).map(|round| round.to_string()).collect();
    for person in MINA..MINA + 8 {
        let mut words = ledger.words(person);
        assert_eq!(words.len(), 50);
        words.dedup();
        assert_eq!(words, want);
    }
}
