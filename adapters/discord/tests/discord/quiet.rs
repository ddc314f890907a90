//! What is written to the log, and what Debug shows.

use std::io;
use std::sync::{Arc, Mutex, PoisonError};

use contract::{Channel, Peer, Refusal};
use secrecy::SecretString;
use standin::discord::Discord as Standin;
use tracing_subscriber::EnvFilter;
use tracing_subscriber::fmt::MakeWriter;

use crate::server::{Running, Server, bot, bot_with, outbound, send};

#[derive(Clone, Default)]
struct Page(Arc<Mutex<Vec<u8>>>);

impl Page {
    fn read(&self) -> String {
        String::from_utf8_lossy(&self.0.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
    }
}

impl io::Write for Page {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for Page {
    type Writer = Self;

    fn make_writer(&self) -> Self {
        self.clone()
    }
}

/// Writes what the filter lets through to the page.
fn subscriber(page: &Page, filter: &str) -> impl tracing::Subscriber + Send + Sync + use<> {
    tracing_subscriber::fmt()
        .with_writer(page.clone())
        .with_env_filter(EnvFilter::new(filter))
        .finish()
}

/// Everything this crate says at any level; the libraries that `LOUD` names are silenced as in `compose.rs`.
fn ours() -> String {
    format!("trace{}", discord::LOUD.map(|target| format!(",{target}=off")).concat())
}

#[tokio::test]
async fn nothing_of_a_person_is_logged() {
    tell(&ours()).await;
}

#[tokio::test]
async fn nor_do_the_libraries_log_anything_of_them_at_the_usual_level() {
    tell("info").await;
}

/// A story with everything in it that must not be written down.
async fn tell(filter: &str) {
    let page = Page::default();
    // The test's runtime has one thread, so tasks that are begun on the way are listened to as well.
    let _listening = tracing::subscriber::set_default(subscriber(&page, filter));
    let standin = Standin::start().await;
    let linh = standin.channel("sentinel person");
    let story = async {
        let server = Server::new();
        server.refuse([Refusal::Invalid("sentinel reason"), Refusal::Unavailable]);
        let bot = bot(&standin);
        let stop = tokio_util::sync::CancellationToken::new();
        let listening = discord::run(Arc::clone(&bot), server.ports(), stop.clone());
        let talking = async {
            assert!(standin.until(Standin::connected).await);
            standin.says("sentinel person", "sentinel one");
            standin.says("sentinel person", "sentinel two");
            assert!(standin.until(|_| !server.taken().is_empty()).await);
            bot.send(outbound(&linh, "sentinel question", &["sentinel label"], "n1"))
                .await
                .unwrap();
            standin.presses("sentinel person", "sentinel label");
            assert!(standin.until(|_| server.taken().len() == 2).await);
            standin.blocks("sentinel person");
            send(&bot, &linh, "sentinel", "n2").await.unwrap_err();
            standin.swallow_next(1);
            send(&bot, &linh, "sentinel", "n3").await.unwrap_err();
            bot.retract(&Peer::from(linh.clone()), &[contract::Text::from("123")])
                .await
                .unwrap();
            standin.close(4000);
            assert!(standin.until(|it| it.resumed() == 1).await);
            standin.close(4014);
            assert!(standin.until(|_| page.read().contains("4014")).await);
            stop.cancel();
        };
        tokio::join!(listening, talking);
    };
    story.await;
    let written = page.read();
    assert!(written.contains("a new session with Discord"), "{written}");
    assert!(written.contains("the server refuses a message"), "{written}");
    assert!(written.contains("4014"), "{written}");
    for secret in ["sentinel", linh.as_str(), standin.token(), "127.0.0.1", "http"] {
        assert!(!written.contains(secret), "{secret} in {written}");
    }
}

#[tokio::test]
async fn a_refused_token_is_logged_once_and_not_shown() {
    let page = Page::default();
    // The test's runtime has one thread, so tasks that are begun on the way are listened to as well.
    let _listening = tracing::subscriber::set_default(subscriber(&page, &ours()));
    let standin = Standin::start().await;
    let linh = standin.channel("Linh");
    let story = async {
        let bot = bot_with(&standin.url(), "sentinel.token");
        for _ in 0..3 {
            send(&bot, &linh, "a", "n1").await.unwrap_err();
        }
        assert!(!format!("{bot:?}").contains("sentinel"));
    };
    story.await;
    let written = page.read();
    assert_eq!(written.matches("refuses the bot's token").count(), 1, "{written}");
    assert!(!written.contains("sentinel"), "{written}");
}

#[test]
fn settings_and_errors_keep_their_secrets() {
    let settings = discord::Settings {
        token: SecretString::from("sentinel token"),
        api_url: Some(String::from("http://sentinel.example")),
    };
    let shown = format!("{settings:?}");
    let error = discord::Discord::new(settings).unwrap_err();
    assert!(!format!("{shown} {error} {error:?}").contains("sentinel"));
    assert!(error.to_string().contains("copy it again"), "{error}");
}

#[tokio::test]
async fn a_server_that_is_gone_is_no_reason_to_speak() {
    let standin = Standin::start().await;
    let server = Server::new();
    let running = Running::start(&standin, &server);
    drop(standin);
    running.end().await;
}
