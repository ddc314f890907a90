//! Somebody's phone: one of the three messengers, played by its stand-in, with a log of what was said and shown on it.

use std::sync::Arc;
use std::time::Duration;

use haemil::compose::messengers;
use haemil::config::Config;
use secrecy::SecretString;
use standin::discord::Discord;
use standin::kakao::{Callbacks, Kakao};
use standin::telegram::{self, Telegram};

use crate::stage::{Stage, StillClock};

/// A messenger.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Messenger {
    Telegram,
    Kakao,
    Discord,
}

/// A messenger's stand-in.
#[derive(Clone)]
pub(crate) enum Platform {
    Telegram(Telegram),
    Kakao(Kakao),
    Discord(Discord),
}

/// The secrets that the platforms prove themselves by.
pub(crate) const SECRET: &str = "a-secret-of-the-journeys-32-letters";

/// How long a platform may take to know the server.
const PATIENCE: Duration = Duration::from_secs(20);

/// How long something may take to arrive, in looks. After each the server's clock moves on a little: a connection that
/// breaks is tried again a second later, and that second is the test's to give.
const LOOK: Duration = Duration::from_secs(1);
const LOOKS: u32 = 30;

impl Messenger {
    pub(crate) const ALL: [Self; 3] = [Self::Telegram, Self::Kakao, Self::Discord];

    /// Its name in the server.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Telegram => "telegram",
            Self::Kakao => "kakao",
            Self::Discord => "discord",
        }
    }

    /// A stand-in of it.
    pub(crate) async fn start(self) -> Platform {
        match self {
            Self::Telegram => Platform::Telegram(Telegram::start().await),
            Self::Kakao => Platform::Kakao(Kakao::start().await),
            Self::Discord => Platform::Discord(Discord::start().await),
        }
    }

    /// A server that is connected to a stand-in.
    pub(crate) async fn stage(self) -> (Stage, Platform) {
        let platform = self.start().await;
        let stage = Stage::with(|config| platform.configure(config)).await;
        platform.connect(&stage.origin()).await;
        (stage, platform)
    }
}

impl Platform {
    /// Enters the section of the platform.
    pub(crate) fn configure(&self, config: &mut Config) {
        let origin = format!("http://{}", config.listen);
        config.public_url = Some(origin);
        match self {
            Self::Telegram(it) => {
                config.messengers.telegram = Some(messengers::Telegram {
                    token: SecretString::from(telegram::TOKEN),
                    api_url: Some(it.url()),
                    mode: messengers::Mode::Webhook,
                    webhook_secret: Some(SecretString::from(SECRET)),
                });
            }
            Self::Kakao(it) => {
                config.messengers.kakao = Some(messengers::Kakao {
                    skill_key: SecretString::from(SECRET),
                    callback_hosts: vec![it.host()],
                    event_api_url: None,
                    bot_id: None,
                    rest_key: None,
                    event: None,
                    operator_button: false,
                });
            }
            Self::Discord(it) => {
                config.messengers.discord = Some(messengers::Discord {
                    token: SecretString::from(it.token()),
                    api_url: Some(it.url()),
                });
            }
        }
    }

    /// The same for a server in a process of its own.
    pub(crate) fn environment(&self) -> Vec<(&'static str, String)> {
        match self {
            Self::Telegram(it) => vec![
                ("HAEMIL_TELEGRAM__TOKEN", telegram::TOKEN.to_owned()),
                ("HAEMIL_TELEGRAM__API_URL", it.url()),
                ("HAEMIL_TELEGRAM__MODE", String::from("webhook")),
                ("HAEMIL_TELEGRAM__WEBHOOK_SECRET", SECRET.to_owned()),
            ],
            Self::Kakao(it) => vec![
                ("HAEMIL_KAKAO__SKILL_KEY", SECRET.to_owned()),
                ("HAEMIL_KAKAO__CALLBACK_HOSTS", it.host()),
            ],
            Self::Discord(it) => vec![
                ("HAEMIL_DISCORD__TOKEN", it.token().to_owned()),
                ("HAEMIL_DISCORD__API_URL", it.url()),
            ],
        }
    }

    /// Waits until server and platform know each other.
    pub(crate) async fn connect(&self, origin: &str) {
        match self {
            Self::Telegram(it) => {
                assert!(it.until(|it| it.webhook().is_some()).await, "the webhook is set");
            }
            Self::Kakao(it) => {
                it.server(&format!("{origin}/channels/kakao"), SECRET);
                it.callbacks(Callbacks::Withheld);
            }
            Self::Discord(it) => {
                assert!(it.within(PATIENCE, Discord::connected).await, "the gateway is there");
                assert!(
                    it.asked_for_gateway() > 0,
                    "the stand-in was asked, and not the real service"
                );
            }
        }
    }

    /// What stands on somebody's phone, in order of arrival.
    pub(crate) fn shown(&self, number: i64) -> Vec<Shown> {
        match self {
            Self::Telegram(it) => it
                .message_parts(number)
                .into_iter()
                .map(|message_part| Shown {
                    text: message_part.text,
                    buttons: message_part.offered.into_iter().map(|button| button.label).collect(),
                })
                .collect(),
            Self::Kakao(it) => it
                .message_parts(&person(number))
                .into_iter()
                .map(|message_part| Shown {
                    text: message_part.text,
                    buttons: message_part.buttons.into_iter().map(|button| button.label).collect(),
                })
                .collect(),
            Self::Discord(it) => it
                .message_parts(&person(number))
                .into_iter()
                .map(|message_part| Shown {
                    text: message_part.text,
                    buttons: message_part.buttons.into_iter().map(|button| button.label).collect(),
                })
                .collect(),
        }
    }

    /// Fetches what waits for somebody, where the messenger must be asked.
    pub(crate) async fn fetches(&self, number: i64) {
        if let Self::Kakao(it) = self {
            let person = person(number);
            let fetch = it.buttons(&person).into_iter().find(|button| {
                button.extra["haemil"]
                    .as_str()
                    .is_some_and(|payload| payload.ends_with(":continue"))
            });
            if let Some(fetch) = fetch {
                it.presses(&person, &fetch.label).await;
            }
        }
    }

    /// A phone on it.
    pub(crate) fn phone(&self, stage: &Stage, number: i64) -> Phone {
        Phone {
            platform: self.clone(),
            clock: stage.clock.clone(),
            number,
            person: person(number),
            log: String::new(),
            logged: 0,
        }
    }
}

/// Whose phone it is, where people have names.
pub(crate) fn person(number: i64) -> String {
    format!("person-{number}")
}

/// Somebody's phone.
pub(crate) struct Phone {
    platform: Platform,
    clock: Arc<StillClock>,
    number: i64,
    person: String,
    log: String,
    /// How many message parts stand in the log.
    logged: usize,
}

/// A message part as it stands on the phone: the words, and the buttons that it came with.
#[derive(Clone, PartialEq, Eq, Debug)]
pub(crate) struct Shown {
    pub(crate) text: String,
    pub(crate) buttons: Vec<String>,
}

impl Phone {
    /// Writes.
    pub(crate) async fn says(&mut self, text: &str) {
        self.note(&format!("visitor: {text}"));
        match &self.platform {
            Platform::Telegram(it) => {
                it.says(self.number, text);
                assert!(it.until(|it| it.pending() == 0).await, "the update is acknowledged");
            }
            Platform::Kakao(it) => {
                let outcome = it.says(&self.person, text).await;
                assert!(outcome.is_answered(), "{outcome:?}");
            }
            Platform::Discord(it) => {
                it.says(&self.person, text);
            }
        }
    }

    /// Writes, on a line that may break: what was not heard is said again, as people do.
    pub(crate) async fn tries(&mut self, text: &str) {
        if let Platform::Kakao(it) = &self.platform {
            // Without an id it is known again by its words alone.
            let message = standin::kakao::Message::of(&self.person, text).without_id();
            for _ in 0..20 {
                if it.sends(message.clone()).await.is_answered() {
                    return;
                }
            }
            panic!("nobody answers `{text}`");
        }
        self.says(text).await;
    }

    /// Fetches what waits, where the messenger must be asked.
    pub(crate) async fn fetches(&mut self) {
        self.platform.fetches(self.number).await;
    }

    /// Presses the newest button with this label.
    pub(crate) async fn presses(&mut self, label: &str) {
        self.note(&format!("visitor: [{label}]"));
        match &self.platform {
            Platform::Telegram(it) => {
                assert!(
                    it.presses(self.number, label).is_some(),
                    "no button `{label}`: {:?}",
                    self.shown()
                );
                assert!(
                    it.until(|it| it.pending() == 0 && it.spinning() == 0).await,
                    "the press is answered"
                );
            }
            Platform::Kakao(it) => {
                let outcome = it.presses(&self.person, label).await;
                assert!(
                    outcome.is_answered(),
                    "no button `{label}`: {outcome:?} {:?}",
                    it.buttons(&self.person)
                );
            }
            Platform::Discord(it) => {
                assert!(
                    it.presses(&self.person, label).is_some(),
                    "no button `{label}`: {:?}",
                    self.shown()
                );
            }
        }
    }

    /// Waits until a message part holds these words, fetching what waits where the messenger must be asked.
    pub(crate) async fn sees(&mut self, words: &str) {
        self.sees_so_often(words, 1).await;
    }

    /// Waits until so many message parts hold these words.
    pub(crate) async fn sees_so_often(&mut self, words: &str, times: usize) {
        let words = words.trim();
        let there = |shown: &[Shown]| {
            shown
                .iter()
                .filter(|message_part| message_part.text.contains(words))
                .count()
                >= times
        };
        let seen = match &self.platform {
            Platform::Telegram(it) => {
                let mut seen = false;
                for _ in 0..LOOKS {
                    seen = seen || it.until_within(LOOK, |_| there(&self.shown())).await;
                    self.clock.wait_for_a_retry(seen);
                }
                seen
            }
            Platform::Discord(it) => {
                let mut seen = false;
                for _ in 0..LOOKS {
                    seen = seen || it.within(LOOK, |_| there(&self.shown())).await;
                    self.clock.wait_for_a_retry(seen);
                }
                seen
            }
            Platform::Kakao(it) => {
                for _ in 0..10 {
                    if there(&self.shown()) {
                        break;
                    }
                    let fetch = it.buttons(&self.person).into_iter().find(|button| {
                        button.extra["haemil"]
                            .as_str()
                            .is_some_and(|payload| payload.ends_with(":continue"))
                    });
                    if let Some(fetch) = fetch {
                        it.presses(&self.person, &fetch.label).await;
                    }
                }
                there(&self.shown())
            }
        };
        assert!(seen, "`{words}` is not shown: {:#?}", self.shown());
    }

    /// Every message part, in order of arrival.
    pub(crate) fn shown(&self) -> Vec<Shown> {
        self.platform.shown(self.number)
    }

    /// Everything that was said and shown, as a person can read it.
    pub(crate) fn log(&mut self) -> String {
        self.note("");
        self.log.trim_end().to_owned()
    }

    fn note(&mut self, line: &str) {
        use std::fmt::Write as _;
        let shown = self.shown();
        for message_part in &shown[self.logged.min(shown.len())..] {
            let _ = writeln!(self.log, "haemil: {}", message_part.text.replace('\n', "\n        "));
            for label in &message_part.buttons {
                let _ = writeln!(self.log, "  [{label}]");
            }
        }
        self.logged = shown.len();
        let _ = writeln!(self.log, "{line}");
    }
}
