//! The stand-in for Telegram: a Bot API server on loopback, and the people who write to the bot.
//!
//! It speaks the wire format as the Bot API's page tells it, in plain JSON. A test starts it, points the server at
//! [`Telegram::url`] with the token [`TOKEN`], lets people write ([`Telegram::says`], [`Telegram::presses`]) and looks
//! at their phones ([`Telegram::message_parts`]). Updates go out as Telegram's do: to a poller, or to the webhook that
//! was set, again and again until they are acknowledged, those of one chat in order.
//!
//! People are known by the number of their chat. A bot cannot write first: a chat exists once its person has written,
//! or after [`Telegram::knows`].
//!
//! To kill a server between "sent" and "marked", let the next call fail with [`Fault::Silent`]: the message stands on
//! the phone and the server waits for an answer that never comes. Between "received" and "answered", bring with
//! [`Telegram::says`] and kill once [`Telegram::calls`] shows that nothing was answered yet, or hold the answers back
//! with [`Telegram::delay`].
//!
//! It is cheap to clone, and ends when the last clone is dropped.

mod asked;
mod faults;
mod line;
mod methods;
mod phone;
mod push;
mod queue;
mod state;

use std::net::SocketAddr;
use std::sync::Arc;
use std::time::Duration;

use serde_json::Value;

use self::line::Line;
use self::state::{Shared, State};

pub use self::faults::Fault;
pub use self::phone::{Button, MessagePart};
pub use self::queue::{CONTROL, HALF};
pub use self::state::{Call, Outcome, Webhook};

/// The one token that it knows.
pub const TOKEN: &str = "7000000001:AAstandin_token_of_the_bot";

/// How long [`Telegram::until`] waits.
const PATIENCE: Duration = Duration::from_secs(20);

/// A running stand-in.
#[derive(Clone)]
pub struct Telegram {
    shared: Arc<Shared>,
    _open: Arc<Open>,
}

/// Ends the server when the last clone is gone.
struct Open {
    shared: Arc<Shared>,
    tasks: Vec<tokio::task::JoinHandle<()>>,
}

impl Drop for Open {
    fn drop(&mut self) {
        for task in &self.tasks {
            task.abort();
        }
        self.shared.line.end();
    }
}

impl Telegram {
    /// Starts a server on a free port of 127.0.0.1.
    ///
    /// # Panics
    ///
    /// Where the machine gives no port.
    pub async fn start() -> Self {
        let line = Arc::new(Line::default());
        let listener = line.listen(SocketAddr::from(([127, 0, 0, 1], 0))).await;
        let address = listener.address();
        let shared = Arc::new(Shared::new(address, line));
        let serving = axum::serve(
            listener,
            asked::router(Arc::clone(&shared)).into_make_service_with_connect_info::<line::Cut>(),
        );
        let tasks = vec![
            tokio::spawn(async move {
                drop(serving.await);
            }),
            tokio::spawn(push::push(Arc::clone(&shared))),
            tokio::spawn(state::tick(Arc::clone(&shared))),
        ];
        Self {
            _open: Arc::new(Open {
                shared: Arc::clone(&shared),
                tasks,
            }),
            shared,
        }
    }

    /// Where the Bot API is: what `api_url` is set to.
    pub fn url(&self) -> String {
        format!("http://{}", self.shared.address)
    }

    /// Every call that arrived at the Bot API, in order, with what became of it.
    pub fn received(&self) -> Vec<Call> {
        self.shared.read(|state| state.calls.clone())
    }

    /// How often this method was called, whatever became of it. Upper and lower case are the same, as at Telegram.
    pub fn calls(&self, method: &str) -> usize {
        self.shared.read(|state| {
            state
                .calls
                .iter()
                .filter(|call| call.method.eq_ignore_ascii_case(method))
                .count()
        })
    }

    /// The webhook that is set.
    pub fn webhook(&self) -> Option<Webhook> {
        self.shared.read(|state| state.webhook.clone())
    }

    /// Brings updates to this address from now on, whatever address was given to `setWebhook`: a test's server has no
    /// public one. The secret stays the one that was set.
    pub fn push_to(&self, url: &str) {
        self.shared.change(|state| state.push_to = Some(url.to_owned()));
    }

    /// Updates that nobody has acknowledged yet.
    pub fn pending(&self) -> usize {
        self.shared.read(|state| state.queue.len())
    }

    /// The status codes that the webhook answered, in order; 0 where it did not answer.
    pub fn pushed(&self) -> Vec<u16> {
        self.shared.read(|state| state.pushed.clone())
    }

    /// How often the platform took a message and could not say so: as many doubles can stand on phones, and no sender
    /// can prevent it, because the Bot API recognises no repetition.
    pub fn possible_doubles(&self) -> usize {
        self.shared.read(|state| state.untold)
    }

    /// How often a message came although Telegram had said how long to wait. Only in real time: a server whose clock a
    /// test moves has waited when it comes.
    pub fn impatient(&self) -> usize {
        self.shared.read(|state| state.impatient)
    }

    /// How many doubles really stand on phones: messages with the words and buttons of the one before them.
    pub fn doubles(&self) -> usize {
        self.shared.read(State::doubles)
    }

    /// Waits until this holds, and looks again after everything that happens here. `false` when it did not come about
    /// within 20 seconds.
    #[must_use]
    pub async fn until(&self, holds: impl FnMut(&Self) -> bool) -> bool {
        self.until_within(PATIENCE, holds).await
    }

    /// The same with another patience.
    #[must_use]
    pub async fn until_within(&self, patience: Duration, mut holds: impl FnMut(&Self) -> bool) -> bool {
        let mut changes = self.shared.changes.subscribe();
        let wait = async {
            while !holds(self) {
                if changes.changed().await.is_err() {
                    return;
                }
            }
        };
        tokio::time::timeout(patience, wait).await.is_ok() && holds(self)
    }

    /// Waits until this many messages have arrived on a person's phone, and gives them; nothing when they did not come.
    pub async fn gets(&self, person: i64, many: usize) -> Option<Vec<MessagePart>> {
        self.until(|telegram| telegram.message_parts(person).len() >= many)
            .await
            .then(|| self.message_parts(person))
    }

    /// Brings any bytes to the webhook with the secret that was set, as no writer of JSON writes them; tells the
    /// status, or nothing where no webhook is set or none answers.
    pub async fn forges(&self, body: String) -> Option<u16> {
        let webhook = self.webhook()?;
        let url = self.shared.read(|state| state.push_to.clone()).unwrap_or(webhook.url);
        let request = reqwest::Client::new()
            .post(url)
            .header("content-type", "application/json")
            .header("x-telegram-bot-api-secret-token", webhook.secret?)
            .body(body);
        Some(request.send().await.ok()?.status().as_u16())
    }

    /// Puts any update into the queue, with a number of its own in place of `update_id`; tells the number. It is given
    /// out whatever kinds of updates were asked for.
    pub fn sends(&self, update: Value) -> i64 {
        self.shared.change(|state| state.enqueue(0, update))
    }
}
