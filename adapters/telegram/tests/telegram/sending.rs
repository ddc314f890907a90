//! What a person sees of a message part, and what the core is told when they see none.

use std::sync::Arc;
use std::time::Duration;

use contract::{Channel, Peer, SendError, Text, Way};
use secrecy::SecretString;
use standin::telegram::{Button, Fault, Outcome, Telegram};
use telegram::{LIMITS, Mode, Settings};

use crate::server::{channel, outbound, settings};

const MINA: i64 = 5_550_001_234;
const DAO: i64 = 5_550_009_999;

async fn stage() -> (Telegram, Arc<telegram::Telegram>) {
    let standin = Telegram::start().await;
    standin.knows(MINA);
    standin.knows(DAO);
    let channel = channel(&standin.url(), Mode::Polling);
    (standin, channel)
}

#[tokio::test]
async fn a_message_part_arrives_silently_and_as_it_is() {
    let (standin, channel) = stage().await;
    let words = "<b>1366</b> *24시간*\nhttps://help.example/ [x](y)";
    let sent = channel.send(outbound(MINA, words, &[])).await.expect("taken");
    let message_part = &standin.message_parts(MINA)[0];
    assert_eq!(message_part.text, words);
    assert!(message_part.silent && !message_part.previews && !message_part.protected);
    assert!(message_part.buttons.is_empty());
    let handles: Vec<String> = sent.handles.iter().map(|handle| handle.expose().to_owned()).collect();
    assert_eq!(handles, [message_part.id.to_string()]);
    assert_eq!(standin.received()[0].parameters["parse_mode"], serde_json::Value::Null);
    assert_eq!(channel.way(), Way::Push);
}

#[tokio::test]
async fn answers_stand_one_below_the_other() {
    let (standin, channel) = stage().await;
    let choices = [("yes", "네"), ("no", "아니요"), ("human", "상담원 연결")];
    channel
        .send(outbound(MINA, "비자가 있나요?", &choices))
        .await
        .expect("taken");
    let buttons = standin.message_parts(MINA)[0].buttons.clone();
    let want: Vec<Button> = choices
        .iter()
        .map(|(value, label)| Button {
            label: (*label).to_owned(),
            data: format!("p7:{value}"),
        })
        .collect();
    assert_eq!(buttons, want);
    let keyboard = standin.received()[0].parameters["reply_markup"]["inline_keyboard"].clone();
    assert_eq!(keyboard.as_array().map(Vec::len), Some(3));
}

#[tokio::test]
async fn the_limits_are_those_of_the_platform() {
    let (_standin, channel) = stage().await;
    // Two code units each: the last that fits, and the first that does not.
    let fits = "😢".repeat(LIMITS.text / 2);
    assert_eq!(LIMITS.measure.of(&fits), LIMITS.text);
    channel.send(outbound(MINA, &fits, &[])).await.expect("taken");
    let long = format!("{fits}a");
    assert_eq!(refusal(&channel, &long).await, SendError::Refused);
    let choices: Vec<(String, String)> = (0..=LIMITS.choices)
        .map(|n| (format!("v{n}"), format!("{n}")))
        .collect();
    let choices: Vec<(&str, &str)> = choices
        .iter()
        .map(|(value, label)| (value.as_str(), label.as_str()))
        .collect();
    channel
        .send(outbound(MINA, "?", &choices[..LIMITS.choices]))
        .await
        .expect("taken");
    let many = channel.send(outbound(MINA, "?", &choices)).await;
    assert_eq!(many.expect_err("too many"), SendError::Refused);
    let value = "v".repeat(62);
    let wide = channel.send(outbound(MINA, "?", &[(&value, "a")])).await;
    assert_eq!(wide.expect_err("65 bytes"), SendError::Refused);
}

async fn refusal(channel: &telegram::Telegram, words: &str) -> SendError {
    channel.send(outbound(MINA, words, &[])).await.expect_err("refused")
}

#[tokio::test]
async fn every_failure_says_what_to_do() {
    let (standin, channel) = stage().await;
    for (fault, want, arrived) in [
        (Fault::TooMany(3), SendError::Retry(Duration::from_secs(3)), 0),
        (Fault::TooMany(0), SendError::Retry(Duration::from_secs(1)), 0),
        (
            Fault::Sentence(400, "Bad Request: something new"),
            SendError::Refused,
            0,
        ),
        (
            Fault::Sentence(403, "Forbidden: user is deactivated"),
            SendError::Never,
            0,
        ),
        (Fault::Sentence(404, "Not Found"), SendError::Down, 0),
        (Fault::Page(200), SendError::Down, 0),
        (Fault::Page(429), SendError::Down, 0),
        // Nobody can tell these two apart.
        (Fault::Dropped, SendError::Broken, 0),
        (Fault::Untold, SendError::Broken, 1),
        (Fault::Half, SendError::Unknown, 1),
        (Fault::Strange, SendError::Unknown, 1),
    ] {
        let before = standin.message_parts(MINA).len();
        standin.fail_next(&[fault]);
        assert_eq!(refusal(&channel, "안녕하세요").await, want, "{fault:?}");
        assert_eq!(standin.message_parts(MINA).len() - before, arrived, "{fault:?}");
    }
    assert_eq!(standin.possible_doubles(), 3);
    channel.send(outbound(MINA, "이제 됩니다", &[])).await.expect("taken");
}

/// What the core is told and what stands on the phone, message by message, while a third of the calls fail.
#[tokio::test]
async fn nothing_is_told_that_is_not_so() {
    let (standin, channel) = stage().await;
    standin.fail_with(30, 11, &[Fault::Dropped, Fault::Untold, Fault::TooMany(1), Fault::Half]);
    let mut unknown = 0;
    for number in 0..200 {
        let words = number.to_string();
        let outcome = channel.send(outbound(MINA, &words, &[])).await;
        let there = standin.texts(MINA).contains(&words);
        match outcome {
            Ok(sent) => {
                let message_part = standin.message_parts(MINA).pop().expect("it arrived");
                assert_eq!(sent.handles[0].expose(), message_part.id.to_string());
                assert_eq!(message_part.text, words);
            }
            Err(SendError::Unknown | SendError::Broken) => unknown += usize::from(there),
            Err(error) => assert!(!there, "{error:?} was said of a message that arrived"),
        }
    }
    assert!(unknown > 0);
    assert_eq!(standin.possible_doubles(), unknown);
    assert_eq!(standin.doubles(), 0);
    let failed = standin
        .received()
        .iter()
        .filter(|call| call.outcome != Outcome::Done)
        .count();
    assert!((40..80).contains(&failed), "{failed} of 200");
}

#[tokio::test]
async fn whoever_is_gone_is_never_written_to_again() {
    let (standin, channel) = stage().await;
    standin.blocks(MINA);
    assert_eq!(refusal(&channel, "안녕하세요").await, SendError::Never);
    let stranger = channel.send(outbound(1, "안녕하세요", &[])).await;
    assert_eq!(stranger.expect_err("no chat"), SendError::Never);
    let mut nobody = outbound(1, "안녕하세요", &[]);
    nobody.peer = Peer::from(String::from("not a chat"));
    assert_eq!(channel.send(nobody).await.expect_err("no chat"), SendError::Never);
    standin.unblocks(MINA);
    channel.send(outbound(MINA, "다시 왔네요", &[])).await.expect("taken");
}

#[tokio::test]
async fn a_platform_that_is_not_there_has_certainly_taken_nothing() {
    let (standin, channel) = stage().await;
    channel.send(outbound(MINA, "1", &[])).await.expect("taken");
    standin.goes_down().await;
    assert_eq!(refusal(&channel, "2").await, SendError::Down);
    standin.comes_up().await;
    channel.send(outbound(MINA, "2", &[])).await.expect("taken");
    assert_eq!(standin.texts(MINA), ["1", "2"]);
}

#[tokio::test]
async fn a_token_that_is_not_known_loses_nothing() {
    let standin = Telegram::start().await;
    standin.knows(MINA);
    let wrong = Settings {
        token: SecretString::from("42:wrong"),
        ..settings(&standin.url(), Mode::Polling)
    };
    let channel = telegram::Telegram::new(wrong).expect("the form of a token");
    assert_eq!(refusal(&channel, "안녕하세요").await, SendError::Down);
}

/// `teloxide` sleeps ten seconds over a 5xx. Once the platform has answered, the clock of this test stands still and
/// leaps.
#[tokio::test]
async fn a_failure_of_the_platform_delays_nobody_else() {
    for fault in [Fault::Server(500), Fault::Server(502), Fault::Page(502)] {
        let (standin, channel) = stage().await;
        standin.fail_next(&[fault]);
        let slow = {
            let channel = Arc::clone(&channel);
            tokio::spawn(async move { channel.send(outbound(MINA, "느린 말", &[])).await })
        };
        assert!(standin.until(|standin| standin.calls("SendMessage") == 1).await);
        let other = channel.send(outbound(DAO, "빠른 말", &[]));
        // A second is no measure of speed but of ten: the machine may be busy.
        tokio::time::timeout(Duration::from_secs(1), other)
            .await
            .expect("not delayed")
            .expect("taken");
        assert!(!slow.is_finished());
        tokio::time::pause();
        assert_eq!(
            slow.await.expect("no panic").expect_err("refused"),
            SendError::Down,
            "{fault:?}"
        );
        tokio::time::resume();
        assert!(standin.message_parts(MINA).is_empty());
    }
}

#[tokio::test]
async fn a_platform_that_says_nothing_may_have_taken_it() {
    let (standin, channel) = stage().await;
    standin.fail_next(&[Fault::Silent]);
    let silent = tokio::spawn(async move { channel.send(outbound(MINA, "안녕하세요", &[])).await });
    assert!(standin.until(|standin| standin.message_parts(MINA).len() == 1).await);
    tokio::time::pause();
    let outcome = tokio::time::timeout(Duration::from_secs(30), silent).await;
    let outcome = outcome.expect("within the contract's 30 seconds").expect("no panic");
    assert_eq!(outcome.expect_err("no answer"), SendError::Unknown);
}

#[tokio::test]
async fn typing_is_shown_and_may_be_lost() {
    let (standin, channel) = stage().await;
    channel.typing(&Peer::from(MINA.to_string())).await;
    assert_eq!(standin.typings(MINA), 1);
    standin.fail_next(&[Fault::Dropped]);
    channel.typing(&Peer::from(MINA.to_string())).await;
    channel.typing(&Peer::from(String::from("nobody"))).await;
    assert_eq!(standin.typings(MINA), 1);
}

#[tokio::test]
async fn an_answered_question_loses_its_buttons() {
    let (standin, channel) = stage().await;
    let mut handles = Vec::new();
    for _ in 0..2 {
        let sent = channel
            .send(outbound(MINA, "비자가 있나요?", &[("yes", "네")]))
            .await
            .expect("taken");
        handles.extend(sent.handles);
    }
    let peer = Peer::from(MINA.to_string());
    handles.insert(0, Text::from("not a number"));
    channel.disarm(&peer, &handles).await;
    // Nothing is left to take away; that is no failure.
    channel.disarm(&peer, &handles).await;
    assert!(
        standin
            .message_parts(MINA)
            .iter()
            .all(|message_part| message_part.buttons.is_empty())
    );
    assert_eq!(standin.texts(MINA).len(), 2);
}
