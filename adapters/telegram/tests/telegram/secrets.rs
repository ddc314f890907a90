//! Nothing that a log or a `Debug` shows names a person, a word of theirs, the token or where Telegram is.

use std::fmt::{Debug, Write};
use std::sync::{Arc, Mutex};

use contract::{Channel, Peer, Refusal};
use standin::telegram::{Fault, TOKEN, Telegram};
use telegram::Mode;
use tracing::field::{Field, Visit};
use tracing::{Event, Metadata, Subscriber, span};

use crate::server::{Ledger, SECRET, brought, channel, outbound, polling, settings, webhook};

const MINA: i64 = 5_550_001_234;

/// Writes down every event of the adapter, at every level.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<String>>);

impl Log {
    fn text(&self) -> String {
        self.0.lock().expect("no panic while logging").clone()
    }
}

impl Subscriber for Log {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        metadata.target().starts_with("telegram")
    }

    fn new_span(&self, _: &span::Attributes<'_>) -> span::Id {
        span::Id::from_u64(1)
    }

    fn record(&self, _: &span::Id, _: &span::Record<'_>) {}

    fn record_follows_from(&self, _: &span::Id, _: &span::Id) {}

    fn event(&self, event: &Event<'_>) {
        struct Line<'a>(&'a mut String);
        impl Visit for Line<'_> {
            fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
                write!(self.0, "{field}={value:?} ").expect("a string takes everything");
            }
        }
        let mut log = self.0.lock().expect("no panic while logging");
        event.record(&mut Line(&mut log));
        log.push('\n');
    }

    fn enter(&self, _: &span::Id) {}

    fn exit(&self, _: &span::Id) {}
}

#[tokio::test]
async fn nothing_that_goes_wrong_is_told_with_names() {
    let log = Log::default();
    let _guard = tracing::subscriber::set_default(log.clone());
    let standin = Telegram::start().await;
    let ledger = Arc::new(Ledger::default());
    let server = polling(&standin, &ledger);
    standin.says(MINA, "sentinel-inbound");
    ledger.refuse_next(Refusal::Unavailable);
    assert!(standin.until(|standin| standin.pending() == 0).await);
    for fault in [
        Fault::Dropped,
        Fault::Strange,
        Fault::Half,
        Fault::Page(404),
        Fault::Sentence(401, "Unauthorized"),
    ] {
        standin.fail_next(&[fault, fault]);
        for _ in 0..2 {
            drop(
                server
                    .telegram
                    .send(outbound(MINA, "sentinel-outbound", &[("yes", "sentinel-label")]))
                    .await,
            );
        }
    }
    let peer = Peer::from(MINA.to_string());
    standin.goes_down().await;
    drop(server.telegram.send(outbound(MINA, "sentinel-outbound", &[])).await);
    let handles = [contract::Text::from("17")];
    assert!(server.telegram.retract(&peer, &handles).await.is_err());
    server.telegram.typing(&peer).await;
    let hook = brought(&standin, &ledger).await;
    tokio::time::sleep(std::time::Duration::from_millis(50)).await;
    standin.comes_up().await;
    assert!(standin.until(|standin| standin.webhook().is_some()).await);
    hook.stopped().await;
    server.stopped().await;

    let text = log.text();
    let blamed = text.lines().filter(|line| line.contains("BotFather")).count();
    assert_eq!(blamed, 1, "{text}");
    assert!(text.contains("Telegram gave no updates"), "{text}");
    assert!(text.contains("the webhook could not be set"), "{text}");
    let address = standin.url().replace("http://", "");
    for secret in [
        "sentinel",
        "5550001234",
        TOKEN,
        "AAstandin",
        SECRET,
        "127.0.0.1",
        &address,
        "SendMessage",
        "/bot",
    ] {
        assert!(!text.contains(secret), "{secret} in {text}");
    }
}

#[tokio::test]
async fn debug_shows_nothing() {
    let settings = settings("http://sentinel-host:1", webhook());
    let channel = channel("http://sentinel-host:1", Mode::Polling);
    let shown = format!("{settings:?} {channel:?}");
    for secret in ["sentinel", TOKEN, "AAstandin", SECRET] {
        assert!(!shown.contains(secret), "{shown}");
    }
}
