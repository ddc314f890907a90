//! What changes, as it happens.
//!
//! The stream carries no words of a conversation: it says which one to read on, and the page asks for the turns behind
//! the last that it has. So a lost event costs nothing, and a new stream begins with everything, which is why no event
//! needs an id to go on from.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use axum::extract::State;
use axum::http::HeaderName;
use axum::response::sse::{Event, KeepAlive, Sse};
use axum::response::{AppendHeaders, IntoResponse};
use contract::Text;
use futures_util::stream::{self, Stream, StreamExt};
use serde::Serialize;
use switchboard::{DeskChange, DeskError, Principal, Role};
use tokio::sync::broadcast::{self, error::RecvError};
use tokio::time::{Interval, MissedTickBehavior, interval};
use utoipa::ToSchema;
use utoipa_axum::router::OpenApiRouter;
use utoipa_axum::routes;

use crate::Desk;
use crate::problem::Problem;
use crate::queue::{self, Queue, Row};
use crate::session::Signed;
use crate::sign_in::Me;

/// The routes of this file.
pub(crate) fn routes() -> OpenApiRouter<Arc<Desk>> {
    OpenApiRouter::new().routes(routes!(events))
}

/// How often a silent stream shows that it lives.
const BEAT: Duration = Duration::from_secs(2);
/// How often an open stream says that its counselor is there; the switchboard misses them after three times as long.
const ATTEND: Duration = Duration::from_secs(20);
/// How often the queue is read at most, however much changes.
const SETTLE: Duration = Duration::from_millis(250);
/// How long the page waits before it comes back to a server that is being restarted.
const COME_BACK: Duration = Duration::from_secs(1);

/// A conversation to read on, or one whose visitor is writing.
#[derive(Serialize, ToSchema)]
pub(crate) struct Changed {
    #[schema(value_type = uuid::Uuid)]
    id: String,
}

/// Streams changes until the session ends: `me` (`Me`), `queue` (`Queue`), `turns` (`Changed`: read on), `typing`
/// (`Changed`: the visitor is writing) and, at the end, `signed-out`. A comment each 2 seconds shows that the stream
/// lives.
#[utoipa::path(get, path = "/events", tag = "conversations", responses(
    (status = 200, body = Changed, content_type = "text/event-stream"),
    (status = 401, body = Problem, content_type = "application/problem+json"),
))]
async fn events(State(desk): State<Arc<Desk>>, signed: Signed) -> impl IntoResponse {
    let beats = KeepAlive::new().interval(BEAT).text("");
    let stream = stream::unfold(Feed::open(desk, signed), |mut feed| async {
        let event = feed.next().await?;
        Some((Ok::<_, Infallible>(event), feed))
    });
    // Without this a proxy may hold the events back until its buffer is full.
    let headers = AppendHeaders([(HeaderName::from_static("x-accel-buffering"), "no")]);
    (headers, Sse::new(stream).keep_alive(beats))
}

/// One open stream. It ends when its reader goes, when its session ends, and when the server shuts down.
struct Feed {
    desk: Arc<Desk>,
    token: Text,
    principal: Principal,
    changes: Pin<Box<dyn Stream<Item = DeskChange> + Send>>,
    signed_out: broadcast::Receiver<Text>,
    attend: Interval,
    settle: Interval,
    /// What the reader was told last, so that it is told only what is new.
    told: (Option<Me>, Option<Vec<Row>>),
    stale: bool,
    ready: VecDeque<Event>,
    over: bool,
}

impl Feed {
    fn open(desk: Arc<Desk>, Signed { principal, token }: Signed) -> Self {
        let every = |period| {
            let mut ticks = interval(period);
            ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
            ticks
        };
        Self {
            changes: Box::pin(desk.switchboard.desk.watch()),
            signed_out: desk.signed_out.subscribe(),
            attend: every(ATTEND),
            settle: every(SETTLE),
            told: (None, None),
            stale: true,
            ready: VecDeque::new(),
            over: false,
            desk,
            token,
            principal,
        }
    }

    async fn next(&mut self) -> Option<Event> {
        loop {
            if let Some(event) = self.ready.pop_front() {
                return Some(event);
            }
            if self.over {
                return None;
            }
            tokio::select! {
                () = self.desk.settings.shutdown.cancelled() => self.end(Event::default().retry(COME_BACK)),
                gone = self.signed_out.recv() => match gone {
                    Ok(token) if token == self.token => self.end(signed_out()),
                    Ok(_) => {}
                    Err(RecvError::Lagged(_) | RecvError::Closed) => self.attend().await,
                },
                change = self.changes.next() => match change {
                    Some(change) => self.note(&change),
                    None => self.end(Event::default().retry(COME_BACK)),
                },
                _ = self.attend.tick() => self.attend().await,
                _ = self.settle.tick(), if self.stale => self.look().await,
            }
        }
    }

    /// Takes a change in. Conversations that the reader does not hold are the queue's matter alone.
    fn note(&mut self, change: &DeskChange) {
        match change {
            DeskChange::Queue => self.stale = true,
            DeskChange::Conversation(id) => {
                self.stale = true;
                self.tell_of("turns", &id.to_string());
            }
            DeskChange::VisitorTyping(id) => self.tell_of("typing", &id.to_string()),
        }
    }

    fn tell_of(&mut self, name: &str, id: &str) {
        let rows = self.told.1.as_deref().unwrap_or_default();
        if rows
            .iter()
            .any(|row| row.id() == id && (row.is_mine() || self.principal.role == Role::Supervisor))
        {
            self.ready.push_back(event(name, &Changed { id: id.to_owned() }));
        }
    }

    /// Says that the counselor is there, and hears whether the session still is. A stream that lags behind loses
    /// changes without hearing which, so now and then each conversation of the reader's is read on without a reason.
    async fn attend(&mut self) {
        match self.desk.switchboard.people.principal(&self.token).await {
            Ok(principal) => self.principal = principal,
            Err(error) => return self.missed(&error),
        }
        match self
            .desk
            .switchboard
            .people
            .attend(&self.principal, self.principal.presence)
            .await
        {
            Ok(()) => {
                self.stale = true;
                let rows = self.told.1.as_deref().unwrap_or_default();
                self.ready.extend(rows.iter().filter(|row| row.is_mine()).map(read_on));
            }
            Err(error) => self.missed(&error),
        }
    }

    /// Reads who one is and who waits, and tells what is new.
    async fn look(&mut self) {
        match self.desk.switchboard.people.principal(&self.token).await {
            Ok(principal) => self.principal = principal,
            Err(error) => return self.missed(&error),
        }
        let me = Me::told(&self.desk, &self.principal);
        if self.told.0.as_ref() != Some(&me) {
            self.ready.push_back(event("me", &me));
            self.told.0 = Some(me);
        }
        match queue::read(&self.desk, &self.principal).await {
            Ok(queue) => self.tell_queue(queue),
            Err(error) => return self.missed(&error),
        }
        self.stale = false;
    }

    fn tell_queue(&mut self, queue: Queue) {
        let same = self.told.1.as_ref().is_some_and(|told| {
            told.len() == queue.rows.len() && told.iter().zip(&queue.rows).all(|(before, now)| before.says_what(now))
        });
        if !same {
            self.ready.push_back(event("queue", &queue));
            let before = self.told.1.replace(queue.rows).unwrap_or_default();
            let had = |id: &str| before.iter().any(|row| row.id() == id && row.is_mine());
            // Between the claim and this moment the changes of a conversation were nobody's news here.
            let rows = self.told.1.as_deref().unwrap_or_default();
            let new = rows.iter().filter(|row| row.is_mine() && !had(row.id()));
            self.ready.extend(new.map(read_on));
        }
    }

    /// A session that has ended ends the stream; a database that is away for a moment does not.
    fn missed(&mut self, error: &DeskError) {
        match error {
            DeskError::SignedOut => self.end(signed_out()),
            _ => self.stale = true,
        }
    }

    fn end(&mut self, last: Event) {
        self.ready.push_back(last);
        self.over = true;
    }
}

fn read_on(row: &Row) -> Event {
    let id = row.id().to_owned();
    event("turns", &Changed { id })
}

fn signed_out() -> Event {
    Event::default().event("signed-out").data("{}")
}

fn event(name: &str, data: &impl Serialize) -> Event {
    Event::default()
        .event(name)
        .json_data(data)
        .expect("the desk's own words are JSON")
}
