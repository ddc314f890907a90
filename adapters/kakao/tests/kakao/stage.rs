//! The adapter on a socket, between the stand-in and the server.

use std::sync::Arc;
use std::time::Duration;

use kakao::{EventApi, Kakao, OperatorButton, Pace, Ports, Settings};
use secrecy::SecretString;
use standin::kakao::{Callbacks, Kakao as Platform};
use standin::tempo::{in_real_time, patience};
use tokio_util::sync::CancellationToken;

use crate::server::TestServer;

/// The skill's key in every test.
pub(crate) const KEY: &str = "sentinel-skill-key";

/// The REST key in every test.
pub(crate) const REST_KEY: &str = "sentinel-rest-key";

/// The times of real life under `tests/run --long`, and the limits of the stand-in with them: 5 s for an answer, a
/// minute for a callback. Otherwise times short enough for a test, and long enough for a machine that does something
/// else too.
pub(crate) fn pace() -> Pace {
    if in_real_time() {
        return Pace::default();
    }
    Pace {
        answer: Duration::from_millis(600),
        collect: Duration::from_millis(300),
        callback: Duration::from_millis(900),
        settle: Duration::from_millis(40),
        call: Duration::from_millis(1_500),
        verdict: Duration::from_millis(5),
    }
}

/// What a slow server takes: longer than Kakao waits for an answer in real time, and shorter than it waits for a
/// callback.
pub(crate) fn too_long() -> Duration {
    pace().answer * 3 / 2
}

/// What the stand-in waits for where times are short: more than [`pace`] takes, and less than a server takes that knows
/// no limit.
const ANSWER: Duration = Duration::from_secs(2);
const CALLBACK: Duration = Duration::from_secs(4);

pub(crate) struct Stage {
    pub(crate) platform: Platform,
    pub(crate) server: Arc<TestServer>,
    pub(crate) kakao: Arc<Kakao>,
    pub(crate) address: String,
    pub(crate) stop: CancellationToken,
}

impl Drop for Stage {
    fn drop(&mut self) {
        self.stop.cancel();
    }
}

/// The usual stage: no callbacks, no Event API.
pub(crate) async fn stage() -> Stage {
    staged(|_, _| ()).await
}

/// A stage whose messages carry callbacks.
pub(crate) async fn stage_with_callbacks() -> Stage {
    let stage = stage().await;
    stage.platform.callbacks(Callbacks::Offered);
    stage
}

/// A stage with the Event API.
pub(crate) async fn stage_with_events() -> Stage {
    staged(|settings, platform| {
        platform.rest_key(REST_KEY);
        settings.event_api = Some(event_api(&platform.url()));
    })
    .await
}

pub(crate) fn event_api(url: &str) -> EventApi {
    EventApi {
        url: url.to_owned(),
        bot_id: "5ae9b76d7409b11ec845b746!".to_owned(),
        rest_key: SecretString::from(REST_KEY),
        event: "counselor_reply".to_owned(),
    }
}

pub(crate) async fn staged(change: impl FnOnce(&mut Settings, &Platform)) -> Stage {
    let platform = Platform::start().await;
    if !in_real_time() {
        platform.limits(ANSWER, CALLBACK);
    }
    let mut settings = Settings::new(SecretString::from(KEY));
    settings.callback_hosts = vec![platform.host()];
    settings.operator_button = OperatorButton::Hidden;
    change(&mut settings, &platform);
    let server = TestServer::new();
    let kakao = Kakao::paced(settings, pace()).expect("the settings are good");
    let router = kakao::routes(Arc::clone(&kakao), ports(&server));
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0")
        .await
        .expect("a port is free");
    let address = format!("http://{}/channels/kakao", listener.local_addr().expect("it is bound"));
    platform.server(&address, KEY);
    let stop = CancellationToken::new();
    let stopped = stop.clone();
    tokio::spawn(async move {
        let serve = axum::serve(listener, router);
        let _ = serve.with_graceful_shutdown(stopped.cancelled_owned()).await;
    });
    Stage {
        platform,
        server,
        kakao,
        address,
        stop,
    }
}

pub(crate) fn ports(server: &Arc<TestServer>) -> Ports {
    Ports {
        inbox: server.clone(),
        pull_outbox: server.clone(),
        texts: server.clone(),
        clock: server.clone(),
        entropy: server.clone(),
    }
}

/// Waits until something holds.
pub(crate) async fn until(what: &str, mut holds: impl FnMut() -> bool) {
    let holding = async {
        while !holds() {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
    };
    let held = tokio::time::timeout(patience(), holding).await;
    assert!(held.is_ok(), "never: {what}");
}
