//! The stand-in for Discord: the HTTP API and the gateway on one loopback port, and the phones of the people who write.
//!
//! ```no_run
//! # async fn story() {
//! let discord = standin::discord::Discord::start().await;
//! // Give the server `discord.url()` and `discord.token()`, then:
//! assert!(discord.until(|it| it.connected()).await);
//! discord.says("Linh", "xin chào");
//! assert!(discord.until(|it| !it.message_parts("Linh").is_empty()).await);
//! discord.presses("Linh", "Tiếng Việt");
//! # }
//! ```
//!
//! It keeps to the wire format of Discord's documentation, refuses what Discord refuses, and knows no type of the
//! server. A person is a name; the first word makes their direct-message channel. Everything stops when the last clone
//! is dropped.

mod api;
mod checks;
mod faults;
mod gateway;
mod line;
mod messages;
mod people;
mod state;

use std::net::SocketAddr;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::net::TcpListener;
use tokio::runtime::Handle;
use tokio::sync::watch;
use tokio::time::sleep;

pub use faults::Order;
pub use people::{Button, MessagePart};
pub use state::{Answer, Taken};

use state::State;

use crate::tempo::patience;

/// The token that the stand-in takes.
const TOKEN: &str = "c3RhbmRpbg.GhJkLm.abcdefghijklmnopqrstuvwxyz0123456789AB";
/// How often it looks.
const GLANCE: Duration = Duration::from_millis(5);

/// A Discord of one's own. Cheap to clone; all clones are the same server.
#[derive(Clone)]
pub struct Discord {
    server: Arc<Server>,
}

/// What ends with the last handle.
struct Server {
    shared: Arc<Shared>,
    closing: watch::Sender<Closing>,
    address: SocketAddr,
}

/// Whether the server is about to end.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Closing {
    No,
    Yes,
}

/// What handlers and handles share.
struct Shared {
    state: Mutex<State>,
    runtime: Handle,
    closed: watch::Receiver<Closing>,
}

impl Shared {
    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.closing.send_replace(Closing::Yes);
        self.shared.state().cut_all();
    }
}

impl Discord {
    /// Starts a server on a free port of 127.0.0.1. Must be called inside a tokio runtime.
    ///
    /// # Panics
    /// When the machine has no free port.
    pub async fn start() -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.expect("a free port");
        let address = listener.local_addr().expect("the port that was just bound");
        let (closing, closed) = watch::channel(Closing::No);
        let shared = Arc::new(Shared {
            state: Mutex::new(State::new(address)),
            runtime: Handle::current(),
            closed,
        });
        line::serve(listener, api::routes(Arc::clone(&shared)), shared.closed.clone());
        Self {
            server: Arc::new(Server {
                shared,
                closing,
                address,
            }),
        }
    }

    /// The base to be set as the adapter's API address: `http://127.0.0.1:PORT`.
    pub fn url(&self) -> String {
        format!("http://{}", self.server.address)
    }

    /// The bot token that it takes; any other is answered with 401, or 4004 on the gateway.
    pub fn token(&self) -> &'static str {
        TOKEN
    }

    /// Waits until `what` is true, as long as tests wait for anything; whether it became so.
    #[must_use]
    pub async fn until(&self, what: impl FnMut(&Self) -> bool) -> bool {
        self.within(patience(), what).await
    }

    /// Waits until `what` is true, at most so long; whether it became so.
    #[must_use]
    pub async fn within(&self, patience: Duration, mut what: impl FnMut(&Self) -> bool) -> bool {
        let mut left = patience;
        loop {
            if what(self) {
                return true;
            }
            if left.is_zero() {
                return false;
            }
            sleep(GLANCE).await;
            left = left.saturating_sub(GLANCE);
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.server.shared.state()
    }
}
