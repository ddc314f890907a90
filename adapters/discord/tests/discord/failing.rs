//! What the core is told when a message does not go out.

use std::time::Duration;

use contract::SendError;
use standin::discord::Discord as Standin;

use crate::server::{bot, bot_with, send};

#[tokio::test]
async fn each_refusal_says_what_to_do() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    standin.slow_next(1, 1.25);
    assert_eq!(
        send(&bot, &linh, "a", "1").await.unwrap_err(),
        SendError::Retry(Duration::from_millis(1_250))
    );
    standin.slow_all_next(1, 0.5);
    assert_eq!(
        send(&bot, &linh, "a", "1").await.unwrap_err(),
        SendError::Pause(Duration::from_millis(500))
    );
    for (status, code, expected) in [
        (500, Some(0), SendError::Down),
        (503, None, SendError::Down),
        (403, Some(50_001), SendError::Never),
        (403, Some(50_278), SendError::Never),
        (400, Some(50_035), SendError::Refused),
        (400, Some(20_009), SendError::Refused),
        (429, None, SendError::Pause(Duration::from_secs(1))),
        (403, None, SendError::Down),
    ] {
        standin.refuse_next(1, status, code);
        assert_eq!(
            send(&bot, &linh, "a", "1").await.unwrap_err(),
            expected,
            "{status} {code:?}"
        );
    }
    assert_eq!(
        send(&bot, &linh, &"a".repeat(2_001), "1").await.unwrap_err(),
        SendError::Refused
    );
    assert!(standin.message_parts("Linh").is_empty());
    send(&bot, &linh, "a", "1").await.unwrap();
}

#[tokio::test]
async fn whoever_has_blocked_the_bot_is_left_alone() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    standin.blocks("Linh");
    assert_eq!(send(&bot, &linh, "a", "1").await.unwrap_err(), SendError::Never);
    standin.vanishes("Linh");
    assert_eq!(send(&bot, &linh, "a", "1").await.unwrap_err(), SendError::Never);
    for nobody in ["1", "0", "", "linh", "-5", "../users/@me", "99999999999999999999999"] {
        assert_eq!(
            send(&bot, nobody, "a", "1").await.unwrap_err(),
            SendError::Never,
            "{nobody}"
        );
    }
    standin.returns("Linh");
    send(&bot, &linh, "a", "1").await.unwrap();
}

#[tokio::test]
async fn a_lost_connection_is_doubt_and_doubt_costs_no_double() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    standin.swallow_next(1);
    assert_eq!(send(&bot, &linh, "hello", "1").await.unwrap_err(), SendError::Unknown);
    let sent = send(&bot, &linh, "hello", "1").await.unwrap();
    assert_eq!(standin.message_parts("Linh").len(), 1);
    assert_eq!(sent.handles[0].expose(), standin.received()[0].id);
    assert_eq!(standin.possible_doubles(), 1);
}

#[tokio::test]
async fn a_dead_address_is_no_doubt() {
    let bot = bot_with("http://127.0.0.1:1", "a.b.c");
    assert_eq!(send(&bot, "7", "a", "1").await.unwrap_err(), SendError::Down);
}

#[tokio::test]
async fn a_wrong_token_sends_nothing() {
    let standin = Standin::start().await;
    let linh = standin.channel("Linh");
    let bot = bot_with(&standin.url(), "wrong.token");
    assert_eq!(send(&bot, &linh, "a", "1").await.unwrap_err(), SendError::Down);
    assert!(standin.received().is_empty());
    assert_eq!(standin.unauthorized(), 1);
}

#[tokio::test]
async fn with_a_third_of_the_calls_failing_everything_arrives_once_and_in_order() {
    let standin = Standin::start().await;
    let bot = bot(&standin);
    let linh = standin.channel("Linh");
    standin.fail_share(30, 11);
    for number in 0..100 {
        let words = format!("part {number}");
        while let Err(error) = send(&bot, &linh, &words, &format!("n{number}")).await {
            assert!(!matches!(error, SendError::Never | SendError::Refused), "{error:?}");
        }
    }
    let read: Vec<String> = standin
        .message_parts("Linh")
        .into_iter()
        .map(|message_part| message_part.text)
        .collect();
    assert_eq!(
        read,
        (0..100).map(|number| format!("part {number}")).collect::<Vec<_>>()
    );
    assert!(standin.failed() > 20 && standin.possible_doubles() > 0 && standin.doubles() == 0);
}
