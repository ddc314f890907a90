//! The Event API: what it takes, and what each of its refusals means.

use std::time::Duration;

use contract::{Channel, Outbound, Peer, SendError, Way};
use kakao::{Kakao, Settings};
use secrecy::SecretString;
use standin::kakao::Way as Came;

use crate::server::{key, message_part};
use crate::stage::{KEY, event_api, pace, stage, stage_with_events};

fn outbound(person: &str, text: &str, labels: &[&str]) -> Outbound {
    Outbound {
        peer: Peer::from(key(person)),
        message_part: message_part(text, 3, labels),
        nonce: "n1".to_owned(),
    }
}

#[tokio::test]
async fn a_message_part_arrives_with_its_answers_numbered() {
    let stage = stage_with_events().await;
    assert_eq!(stage.kakao.way(), Way::RideOrPush);
    stage
        .kakao
        .send(outbound("mina", "계속할까요?", &["네", "아니요"]))
        .await
        .expect("it is taken");
    let seen = stage.platform.message_parts("mina");
    assert_eq!(
        (seen[0].text.as_str(), seen[0].way),
        ("계속할까요?\n1. 네\n2. 아니요", Came::Event)
    );
    let long = "가".repeat(990);
    stage
        .kakao
        .send(outbound("mina", &long, &["네", "아니요"]))
        .await
        .expect("it is taken");
    assert_eq!(stage.platform.message_parts("mina")[1].text.chars().count(), 990 + 5);
    assert_eq!(stage.platform.violations(), Vec::<String>::new());
}

#[tokio::test]
async fn each_refusal_says_what_there_is_to_do() {
    let stage = stage_with_events().await;
    let send = || stage.kakao.send(outbound("mina", "a", &[]));
    for (status, want) in [
        (429, SendError::Pause(Duration::from_secs(1))),
        (500, SendError::Down),
        (503, SendError::Down),
        (401, SendError::Down),
        (403, SendError::Down),
        (400, SendError::Refused),
    ] {
        stage.platform.refuse_next(1, status);
        assert_eq!(send().await.expect_err("it is refused"), want, "{status}");
    }
    stage.platform.drop_next(1);
    assert_eq!(send().await.expect_err("it breaks"), SendError::Broken);
    stage.platform.drop_told(1);
    assert_eq!(send().await.expect_err("it breaks"), SendError::Broken);
    stage.platform.delay(pace().call + Duration::from_millis(300));
    assert_eq!(send().await.expect_err("it takes too long"), SendError::Unknown);
    stage.platform.delay(Duration::ZERO);
    stage.platform.blocks("mina");
    assert_eq!(send().await.expect_err("it does not arrive"), SendError::Never);
    stage.platform.rest_key("another");
    assert_eq!(send().await.expect_err("the key is wrong"), SendError::Down);
}

#[tokio::test]
async fn no_server_of_kakao_is_down_and_no_event_api_is_refused() {
    let mut settings = Settings::new(SecretString::from(KEY));
    settings.event_api = Some(event_api("http://127.0.0.1:9"));
    let kakao = Kakao::paced(settings, pace()).expect("the settings are good");
    assert_eq!(
        kakao.send(outbound("a", "a", &[])).await.expect_err("nobody is there"),
        SendError::Down
    );
    let stage = stage().await;
    assert_eq!(stage.kakao.way(), Way::Ride);
    assert_eq!(
        stage.kakao.send(outbound("a", "a", &[])).await.expect_err("no way"),
        SendError::Refused
    );
}
