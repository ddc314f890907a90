//! Logs and `Debug` say nothing of anybody.

use std::fmt::Write;
use std::sync::{Arc, Mutex};

use contract::{Channel, HolderKind, Outbound, Peer};
use standin::kakao::Callbacks;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

use crate::server::{Mood, key, message_part};
use crate::stage::{stage_with_events, too_long, until};

/// Writes everything down that is logged, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

struct Line<'a>(&'a mut String);

impl Visit for Line<'_> {
    fn record_debug(&mut self, field: &Field, value: &dyn std::fmt::Debug) {
        let _ = write!(self.0, " {field}={value:?}");
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("kakao")
    }

    fn new_span(&self, _: &Attributes<'_>) -> Id {
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, _: &Record<'_>) {}

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let mut log = self.0.lock().expect("no test panics while it holds the lock");
        event.record(&mut Line(&mut log));
        log.push('\n');
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}

#[tokio::test]
async fn what_goes_wrong_is_logged_without_a_word_of_it() {
    let log = Log::default();
    let guard = tracing::subscriber::set_default(log.clone());
    let stage = stage_with_events().await;
    stage.server.held_by(HolderKind::Counselor);
    stage.server.is(Mood::Says(Vec::new()));
    stage.platform.callbacks(Callbacks::Elsewhere);
    stage.platform.says("sentinel", "sentinel").await;
    stage.platform.callbacks(Callbacks::Offered);
    stage.platform.drop_next(2);
    stage.platform.says("sentinel", "sentinel two").await;
    stage.server.writes("sentinel", "sentinel three");
    until("it waits again", || stage.server.memory().handed_back == 1).await;
    stage.server.takes(too_long());
    stage.platform.callbacks(Callbacks::Withheld);
    stage.platform.says("sentinel", "sentinel four").await;
    stage.platform.rest_key("another");
    for _ in 0..2 {
        let outbound = Outbound {
            peer: Peer::from(key("sentinel")),
            message_part: message_part("sentinel", 1, &[]),
            nonce: String::new(),
        };
        assert!(!format!("{outbound:?}").contains("sentinel"));
        stage.kakao.send(outbound).await.expect_err("the key is wrong");
    }
    drop(guard);
    let log = log.0.lock().expect("no test panics while it holds the lock").clone();
    for line in [
        "outside callback_hosts",
        "was not taken",
        "in time",
        "refuses the REST key",
    ] {
        assert_eq!(log.matches(line).count(), 1, "{line}: {log}");
    }
    for secret in ["sentinel", "73656e74", "http", "127.0.0.1", "callback.example", "bots"] {
        assert!(!log.contains(secret), "{secret}: {log}");
    }
    assert_eq!(format!("{:?}", stage.kakao), "Kakao(..)");
}
