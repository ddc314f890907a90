//! Who watches what: committed turns go from here to the streams of visitors and of the desk.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use contract::{Change, ChangeStream, ConversationId};
use futures_util::{Stream, StreamExt};
use store::{Wake, Wakes};
use tokio::sync::broadcast;
use tokio_stream::wrappers::BroadcastStream;
use tokio_util::sync::CancellationToken;

use super::attendance::Attendance;

/// How many changes a slow watcher of one conversation may be behind before it reads the database instead.
const VISITOR_LAG: usize = 32;

/// The same for a desk.
const DESK_LAG: usize = 256;

/// After so many conversations those that nobody watches any more are forgotten.
const SWEEP: usize = 256;

/// What has changed at the desk.
#[derive(Clone, Debug)]
pub enum DeskChange {
    /// The queue or the staff: read the queue again.
    Queue,
    /// A conversation got turns or another owner.
    Conversation(ConversationId),
    /// A visitor is writing.
    VisitorTyping(ConversationId),
}

/// One task reads the store's wakes and hands each to those whom it concerns, so that a commit costs what its own
/// watchers cost, however many others watch.
pub(crate) struct Subscriptions {
    visitors: Mutex<HashMap<ConversationId, broadcast::Sender<Change>>>,
    desk: broadcast::Sender<DeskChange>,
    /// Whose pages are open.
    pub(crate) attendance: Attendance,
}

impl Default for Subscriptions {
    fn default() -> Self {
        Self {
            visitors: Mutex::default(),
            desk: broadcast::channel(DESK_LAG).0,
            attendance: Attendance::default(),
        }
    }
}

impl Subscriptions {
    /// Hands on what the store tells. Ends when `stop` is cancelled, and every watch ends with it.
    pub(crate) async fn run(subscriptions: Arc<Self>, wakes: Arc<dyn Wakes>, stop: CancellationToken) {
        let mut wakes = wakes.wake();
        loop {
            let wake = tokio::select! {
                () = stop.cancelled() => break,
                wake = wakes.recv() => wake,
            };
            match wake {
                Ok(wake) => subscriptions.tell(wake),
                Err(broadcast::error::RecvError::Lagged(_)) => subscriptions.tell_all(),
                Err(broadcast::error::RecvError::Closed) => break,
            }
        }
        subscriptions
            .visitors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    /// The changes of one conversation.
    pub(crate) fn watch(&self, id: ConversationId) -> ChangeStream {
        let mut visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        if visitors.len() % SWEEP == SWEEP - 1 {
            // Conversations in which nothing happened after their last watcher had gone.
            visitors.retain(|_, to| to.receiver_count() > 0);
        }
        let receiver = visitors
            .entry(id)
            .or_insert_with(|| broadcast::channel(VISITOR_LAG).0)
            .subscribe();
        Box::pin(BroadcastStream::new(receiver).map(|change| change.unwrap_or(Change::Look)))
    }

    /// Whether a page listens to this conversation on this node.
    pub(crate) fn listens(&self, id: ConversationId) -> bool {
        let visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        visitors.get(&id).is_some_and(|to| to.receiver_count() > 0)
    }

    /// Has whoever listens to a conversation on this node read again where it stands.
    pub(crate) fn look_again(&self, id: ConversationId) {
        self.tell_visitor(id, Change::Look);
    }

    /// The changes that the desk sees.
    pub(crate) fn watch_desk(&self) -> impl Stream<Item = DeskChange> + Send + 'static {
        BroadcastStream::new(self.desk.subscribe()).map(|change| change.unwrap_or(DeskChange::Queue))
    }

    fn tell(&self, wake: Wake) {
        match wake {
            Wake::Conversation { id, messages } => {
                self.tell_visitor(
                    id,
                    if messages.is_empty() {
                        Change::Look
                    } else {
                        Change::Messages(messages)
                    },
                );
                self.tell_desk(DeskChange::Conversation(id));
            }
            Wake::CounselorTyping(id) => self.tell_visitor(id, Change::Typing),
            Wake::VisitorHere(id) => self.attendance.seen(id),
            Wake::VisitorTyping(id) => self.tell_desk(DeskChange::VisitorTyping(id)),
            Wake::Desk => self.tell_desk(DeskChange::Queue),
            Wake::Missed => self.tell_all(),
        }
    }

    fn tell_all(&self) {
        self.visitors
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .retain(|_, to| to.send(Change::Look).is_ok());
        self.tell_desk(DeskChange::Queue);
    }

    fn tell_visitor(&self, id: ConversationId, change: Change) {
        let mut visitors = self.visitors.lock().unwrap_or_else(PoisonError::into_inner);
        if visitors.get(&id).is_some_and(|to| to.send(change).is_err()) {
            visitors.remove(&id);
        }
    }

    pub(crate) fn tell_desk(&self, change: DeskChange) {
        // Nobody at the desk is no fault.
        let _ = self.desk.send(change);
    }
}
