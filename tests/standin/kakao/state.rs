//! What the stand-in remembers.

use std::collections::{HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use tokio::sync::Notify;

use super::chance::{Chance, Luck};
use super::chat::MessagePart;

/// Whether messages carry a `callbackUrl`.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Callbacks {
    /// They do not: the block does not use callbacks.
    #[default]
    Withheld,
    /// They do.
    Offered,
    /// They do, and it leads to a host of somebody else, `callback.example`: what a forger would send.
    Elsewhere,
}

/// What has happened so far.
#[derive(Clone, Debug)]
pub struct View {
    /// Everything that was taken, in the order of arrival.
    pub message_parts: Vec<MessagePart>,
    /// Calls of the callback, whatever came of them.
    pub callback_calls: usize,
    /// Calls of the Event API, whatever came of them.
    pub event_calls: usize,
}

/// Where the skill is.
#[derive(Clone)]
pub(super) struct Server {
    pub(super) skill: String,
    pub(super) key: String,
}

/// Where a callback token stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Stage {
    /// Handed out; `useCallback` was not answered.
    Fresh,
    /// It may be used.
    Open,
    /// Used, or too old.
    Gone,
}

pub(super) struct Token {
    pub(super) person: String,
    pub(super) stage: Stage,
}

/// Everything that changes.
pub(super) struct State {
    pub(super) host: String,
    pub(super) server: Option<Server>,
    pub(super) ledger: Vec<MessagePart>,
    pub(super) tokens: HashMap<String, Token>,
    /// What became of a message by the Event API: to whom it went, and whether it arrived.
    pub(super) tasks: HashMap<String, (String, bool)>,
    pub(super) blocked: HashSet<String>,
    pub(super) violations: Vec<String>,
    pub(super) repeat_answers: Vec<Vec<String>>,
    pub(super) untold: usize,
    pub(super) callback_calls: usize,
    pub(super) event_calls: usize,
    pub(super) callbacks: Callbacks,
    pub(super) answer_limit: Duration,
    pub(super) callback_limit: Duration,
    pub(super) rest_key: Option<String>,
    pub(super) chance: Chance,
    pub(super) drop_next: usize,
    pub(super) drop_told: usize,
    pub(super) refuse_next: (usize, u16),
    pub(super) delay: Duration,
    pub(super) repeats: usize,
    drawn: u64,
}

impl Default for State {
    fn default() -> Self {
        Self {
            host: String::new(),
            server: None,
            ledger: Vec::new(),
            tokens: HashMap::new(),
            tasks: HashMap::new(),
            blocked: HashSet::new(),
            violations: Vec::new(),
            repeat_answers: Vec::new(),
            untold: 0,
            callback_calls: 0,
            event_calls: 0,
            callbacks: Callbacks::Withheld,
            answer_limit: Duration::from_secs(5),
            callback_limit: Duration::from_mins(1),
            rest_key: None,
            chance: Chance::default(),
            drop_next: 0,
            drop_told: 0,
            refuse_next: (0, 500),
            delay: Duration::ZERO,
            repeats: 1,
            drawn: 0,
        }
    }
}

impl State {
    /// A number that was not drawn before, as 32 hexadecimal digits.
    pub(super) fn draw(&mut self) -> String {
        self.drawn += 1;
        format!(
            "{:032x}",
            u128::from(self.drawn).wrapping_mul(0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835)
        )
    }

    /// Takes message parts into the chat.
    pub(super) fn take(&mut self, message_parts: Vec<MessagePart>) -> Vec<MessagePart> {
        let mut taken = Vec::with_capacity(message_parts.len());
        for mut message_part in message_parts {
            message_part.id = self.ledger.len() as u64 + 1;
            self.ledger.push(message_part.clone());
            taken.push(message_part);
        }
        taken
    }

    /// What happens to this call: what was asked for, else chance.
    pub(super) fn luck(&mut self) -> Luck {
        if self.drop_next > 0 {
            self.drop_next -= 1;
            return Luck::Dropped;
        }
        if self.drop_told > 0 {
            self.drop_told -= 1;
            return Luck::Untold;
        }
        let (calls, status) = self.refuse_next;
        if calls > 0 {
            self.refuse_next = (calls - 1, status);
            return Luck::Status(status);
        }
        self.chance.luck()
    }
}

/// The state with its lock.
#[derive(Default)]
pub(super) struct Shared {
    state: Mutex<State>,
    pub(super) changed: Notify,
}

impl Shared {
    pub(super) fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn view(&self) -> View {
        let state = self.state();
        View {
            message_parts: state.ledger.clone(),
            callback_calls: state.callback_calls,
            event_calls: state.event_calls,
        }
    }
}
