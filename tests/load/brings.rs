//! The load itself: people who write, each in turn, over a few connections.

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use tokio::task::LocalSet;

use crate::line::Line;
use crate::platform::Platform;

/// What is brought.
pub(crate) struct Load {
    pub(crate) platform: Platform,
    pub(crate) address: String,
    pub(crate) messages: u32,
    pub(crate) people: u32,
    pub(crate) connections: u32,
    pub(crate) rate: Option<u32>,
}

/// What came of it.
pub(crate) struct Done {
    pub(crate) acknowledged: u32,
    pub(crate) refused: u32,
    pub(crate) took: Duration,
    waits: Vec<Duration>,
}

impl Done {
    /// How long so many of a hundred messages waited at most.
    pub(crate) fn waited(&self, percent: usize) -> Duration {
        self.waits[(self.waits.len() * percent / 100).min(self.waits.len() - 1)]
    }
}

impl Load {
    /// Brings it all. A message counts once its answer is there; its wait runs from when it was due, so that a slow
    /// answer is charged with those that had to stand behind it.
    pub(crate) async fn bring(&self) -> Done {
        let begun = now();
        let (acknowledged, refused) = (Rc::new(Cell::new(0)), Rc::new(Cell::new(0)));
        let waits = Rc::new(RefCell::new(Vec::with_capacity(self.messages as usize)));
        let people = LocalSet::new();
        for connection in 0..self.connections {
            let (acknowledged, refused, waits) = (acknowledged.clone(), refused.clone(), waits.clone());
            let (platform, address) = (self.platform, self.address.clone());
            let (messages, connections, people_each) =
                (self.messages, self.connections, self.people / self.connections);
            let rate = self.rate;
            people.spawn_local(async move {
                let mut line = Line::open(&address).await;
                let mut sent = 0;
                while sent * connections + connection < messages {
                    let number = sent * connections + connection;
                    let person = connection * people_each + sent % people_each;
                    let request = platform.request(person, number, sent / people_each);
                    let mut due = now();
                    if let Some(rate) = rate {
                        due = begun + Duration::from_secs(1) * number / rate;
                        tokio::time::sleep_until(due.into()).await;
                    }
                    match line.ask(&request).await {
                        200 => acknowledged.set(acknowledged.get() + 1),
                        _ => refused.set(refused.get() + 1),
                    }
                    waits.borrow_mut().push(due.elapsed());
                    sent += 1;
                }
            });
        }
        people.await;
        let mut waits = waits.take();
        waits.sort_unstable();
        Done {
            acknowledged: acknowledged.get(),
            refused: refused.get(),
            took: begun.elapsed(),
            waits,
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a measurement reads the real clock")]
pub(crate) fn now() -> Instant {
    Instant::now()
}
