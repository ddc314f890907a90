//! Polling: what people write arrives, in order, and is acknowledged only once the server has it.

use std::sync::Arc;
use std::time::Duration;

use contract::Refusal;
use serde_json::json;
use standin::telegram::{CONTROL, HALF, Outcome, Telegram};

use crate::server::{Ledger, polling};

const MINA: i64 = 5_550_001_234;
const DAO: i64 = 5_550_009_999;

#[tokio::test]
async fn what_people_write_arrives_and_is_acknowledged() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = polling(&standin, &ledger);
    standin.starts(MINA, Some("from-a-poster"));
    standin.says(MINA, "비자가 궁금해요");
    standin.shows(MINA, "photo", Some("여권"));
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(
        ledger.words(MINA),
        [
            "Open { locale: None }",
            "비자가 궁금해요",
            "Media { what: File, caption: Some(Text(2 chars)) }"
        ]
    );
    server.stopped().await;
    assert_eq!(ledger.given_back(), 1);
}

#[tokio::test]
async fn what_a_strict_reader_refuses_in_one_message_holds_nobody_up() {
    for wrong in [HALF, CONTROL] {
        let standin = Telegram::start().await;
        let ledger = Arc::new(Ledger::default());
        let _server = polling(&standin, &ledger);
        standin.says(MINA, &format!("살려주세요 {wrong}"));
        standin.says(DAO, "visa");
        assert!(standin.until(|standin| standin.pending() == 0).await, "{wrong:?}");
        assert_eq!(ledger.words(MINA), ["살려주세요 \u{fffd}"]);
        assert_eq!(ledger.words(DAO), ["visa"]);
    }
}

#[tokio::test]
async fn nothing_is_acknowledged_before_the_server_has_it() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.refuse(Some(Refusal::Unavailable));
    let server = polling(&standin, &ledger);
    standin.says(MINA, "도와주세요");
    standin.says(MINA, "지금요");
    assert!(ledger.until(|ledger| ledger.asked() >= 3).await);
    assert_eq!((standin.pending(), ledger.arrived().len()), (2, 0));
    ledger.refuse(Some(Refusal::Busy(Duration::from_millis(1))));
    assert!(ledger.until(|ledger| ledger.asked() >= 6).await);
    assert_eq!((standin.pending(), ledger.arrived().len()), (2, 0));
    ledger.refuse(None);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["도와주세요", "지금요"]);
    server.stopped().await;
}

#[tokio::test]
async fn what_would_be_refused_again_holds_nobody_up() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.refuse_next(Refusal::Invalid("too long"));
    let _server = polling(&standin, &ledger);
    standin.says(MINA, "첫 말");
    standin.sends(json!({"telepathy": {"thought": "?"}}));
    standin.sends(json!({"message": {"message_id": "seven"}}));
    standin.says(MINA, "둘째 말");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["둘째 말"]);
}

#[tokio::test]
async fn one_slow_conversation_does_not_stop_the_others() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.hold(Some(MINA));
    standin.says(MINA, "느린 말");
    standin.says(DAO, "빠른 말");
    let _server = polling(&standin, &ledger);
    assert!(ledger.until(|ledger| ledger.words(DAO) == ["빠른 말"]).await);
    assert!(ledger.words(MINA).is_empty());
    ledger.hold(None);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["느린 말"]);
}

#[tokio::test]
async fn repeated_updates_come_with_the_same_key_and_in_order() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.repeats(5);
    for round in 0..20 {
        for person in MINA..MINA + 5 {
            standin.says(person, &round.to_string());
        }
    }
    let _server = polling(&standin, &ledger);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    let want: Vec<String> = (0..20).map(|round| round.to_string()).collect();
    for person in MINA..MINA + 5 {
        let mut words = ledger.words(person);
        assert_eq!(words.len(), 100);
        words.dedup();
        assert_eq!(words, want);
    }
    let keys: std::collections::BTreeSet<String> = ledger
        .arrived()
        .iter()
        .map(|inbound| inbound.key.expose().to_owned())
        .collect();
    assert_eq!(keys.len(), 100);
}

#[tokio::test]
async fn a_mixed_order_loses_nothing() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.reorder(7);
    for round in 0..150 {
        standin.says(MINA + round % 7, &round.to_string());
    }
    // In the middle of it the server refuses for a while: what was behind must not be acknowledged with what was
    // before.
    for _ in 0..5 {
        ledger.refuse_next(Refusal::Unavailable);
    }
    let _server = polling(&standin, &ledger);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    let keys: std::collections::BTreeSet<String> = ledger
        .arrived()
        .iter()
        .map(|inbound| inbound.key.expose().to_owned())
        .collect();
    assert_eq!(keys.len(), 150);
}

#[tokio::test]
async fn only_the_node_on_duty_asks() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    ledger.off_duty(true);
    let _server = polling(&standin, &ledger);
    standin.says(MINA, "안녕하세요");
    // Long enough for many turns of five milliseconds.
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert!(standin.received().is_empty());
    ledger.off_duty(false);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["안녕하세요"]);
}

#[tokio::test]
async fn a_webhook_that_stands_in_the_way_is_taken_down_and_nothing_is_lost() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    standin.says(MINA, "전에 쓴 말");
    let before = crate::server::brought(&standin, &Arc::new(Ledger::default())).await;
    before.ledger.refuse(Some(Refusal::Unavailable));
    assert!(standin.until(|standin| standin.webhook().is_some()).await);
    standin.says(DAO, "나중에 쓴 말");
    before.stopped().await;
    assert!(standin.webhook().is_some(), "a server that stops leaves its webhook");
    let _server = polling(&standin, &ledger);
    assert!(ledger.until(|ledger| !ledger.words(DAO).is_empty()).await);
    assert!(standin.webhook().is_none());
    let taken_down = standin
        .received()
        .into_iter()
        .find(|call| call.method == "DeleteWebhook");
    assert_eq!(taken_down.expect("a call").parameters["drop_pending_updates"], false);
}

#[tokio::test]
async fn two_pollers_lose_nothing() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let _one = polling(&standin, &ledger);
    let _two = polling(&standin, &ledger);
    let conflict = |standin: &Telegram| {
        standin
            .received()
            .iter()
            .any(|call| call.outcome == Outcome::Refused(409))
    };
    assert!(standin.until(conflict).await);
    for round in 0..10 {
        standin.says(MINA, &round.to_string());
    }
    assert!(standin.until(|standin| standin.pending() == 0).await);
    let mut words = ledger.words(MINA);
    words.sort();
    words.dedup();
    assert_eq!(words.len(), 10);
}

#[tokio::test]
async fn the_platform_goes_away_and_comes_back() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = polling(&standin, &ledger);
    standin.says(MINA, "1");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    standin.goes_down().await;
    standin.says(MINA, "2");
    tokio::time::sleep(Duration::from_millis(60)).await;
    assert_eq!(ledger.words(MINA), ["1"]);
    standin.comes_up().await;
    assert!(standin.until(|standin| standin.pending() == 0).await);
    assert_eq!(ledger.words(MINA), ["1", "2"]);
    server.stopped().await;
}

#[tokio::test]
async fn a_number_drawn_anew_hides_nothing() {
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let _server = polling(&standin, &ledger);
    standin.says(MINA, "1");
    assert!(standin.until(|standin| standin.pending() == 0).await);
    // Once everything is acknowledged, a question names no number that what comes next would have to exceed.
    let questions = |standin: &Telegram| -> Vec<bool> {
        let calls = standin
            .received()
            .into_iter()
            .filter(|call| call.method == "GetUpdates");
        calls.map(|call| call.parameters.get("offset").is_some()).collect()
    };
    assert!(standin.until(|standin| questions(standin).len() >= 3).await);
    let questions = questions(&standin);
    assert!(questions.contains(&true), "it was acknowledged");
    assert!(!questions.last().expect("a question"), "{questions:?}");
}
