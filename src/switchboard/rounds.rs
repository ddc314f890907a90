//! What happens by itself: words to those who wait, claims that were lost, conversations that were left, the end of retention.
//!
//! Each step stands alone: one that fails is told, rests for longer and longer, and holds up no other.

use std::sync::Arc;
use std::time::Duration;

use contract::{ConversationId, Moment};
use store::{Act, Closing, Seat, StoreError, Timer, TimerKind};
use tokio_util::sync::CancellationToken;

use crate::draft::Draft;
use crate::staffing::Rank;
use crate::trouble::Work;
use crate::{Switchboard, life, release, timekeeper, waiting};

/// How often the slow work is done: closing what is idle, deleting what has had its time.
const SLOW: Duration = Duration::from_mins(1);

/// One node does the rounds; another takes over when it was not heard of for so long.
const LEASE: Duration = Duration::from_secs(15);

/// How often the lease is renewed; each renewal is a write that reaches the disk, so it is not part of every round.
const RENEWAL: Duration = Duration::from_secs(5);

/// How often claims are looked through; with [`life::GONE`] a lost one is back in the queue within a minute.
const CLAIMS: Duration = Duration::from_secs(5);

/// Takes the rounds up, where no other node has them: from now on this server is there to miss a counselor.
pub(crate) async fn begin(server: &Switchboard) -> Watch {
    let mut watch = Watch::new(server.doubt().map(|_| server.now()));
    server.take_duty(&mut watch, server.now()).await;
    watch
}

/// Goes its rounds until `stop` is cancelled. What fails is told and made again.
pub(crate) async fn run(server: Arc<Switchboard>, mut watch: Watch, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(life::ROUND) => {}
        }
        server.round(&mut watch).await;
    }
    if watch.duty.is_some()
        && let Err(error) = server.keep_time().await
    {
        tracing::warn!(%error, "the time at which the server ends could not be kept");
    }
}

/// When what was last done.
pub(crate) struct Watch {
    /// Since when this node has the lease, and has been there all the time.
    duty: Option<Moment>,
    lease: Every,
    doubt: Every,
    time: Every,
    claims: Every,
    idle: Every,
    sweep: Every,
}

impl Watch {
    /// In a doubt the time is kept first after a while: a server that is started over and over must not push it ahead.
    fn new(kept: Option<Moment>) -> Self {
        Self {
            duty: None,
            lease: Every(RENEWAL, None),
            doubt: Every(RENEWAL, None),
            time: Every(timekeeper::KEEP, kept),
            claims: Every(CLAIMS, None),
            idle: Every(SLOW, None),
            sweep: Every(SLOW, None),
        }
    }
}

/// Something to be done so often, and when it was last done.
struct Every(Duration, Option<Moment>);

impl Every {
    /// Whether it is time, and then it counts as done. A clock that was set back makes it time as well, or the server
    /// would stand still until the old hour.
    fn is_due(&mut self, now: Moment) -> bool {
        let due = self.1.is_none_or(|last| now < last || now.since(last) >= self.0);
        if due {
            self.1 = Some(now);
        }
        due
    }
}

impl Switchboard {
    async fn round(&self, watch: &mut Watch) {
        let now = self.now();
        if watch.doubt.is_due(now) {
            self.attempt("the time", now, self.settle_doubt()).await;
            if watch.duty.is_some() {
                self.attempt("the end of a doubt", now, self.outlive_doubt()).await;
            }
        }
        // A doubt that has just ended has moved it.
        let now = self.now();
        self.take_duty(watch, now).await;
        let Some(on_duty) = watch.duty else {
            return;
        };
        self.attempt("timers", now, self.work_off_timers(now)).await;
        // Until the desks have had the time to come back, to a server that was away or to another node, nobody is
        // missed: a counselor is gone when they were away for so long from a server that was there.
        if watch.claims.is_due(now) && now.since(on_duty) >= life::GONE {
            self.attempt("claims", now, self.bring_back_lost_claims(now)).await;
        }
        if watch.idle.is_due(now) {
            self.attempt("idle conversations", now, self.close_all_idle(now)).await;
        }
        if watch.sweep.is_due(now) {
            self.attempt("the sweep", now, self.sweep(now)).await;
        }
    }

    /// Holds the lease of the rounds, and keeps the time with it.
    async fn take_duty(&self, watch: &mut Watch, now: Moment) {
        // A server that was stopped, asleep or without its database for so long has seen nobody meanwhile.
        if watch.lease.1.is_some_and(|last| now.since(last) >= LEASE) {
            watch.duty = None;
        }
        if watch.lease.is_due(now) {
            let until = now.after(LEASE);
            let lease = self.store.lease("rounds", &self.settings.node, now, until).await;
            let held = matches!(lease, Ok(true));
            self.attempt("the lease", now, async { lease }).await;
            watch.duty = watch.duty.filter(|since| held && *since <= now).or(held.then_some(now));
        }
        if watch.duty.is_some() && watch.time.is_due(now) {
            self.attempt("keeping the time", now, self.keep_time()).await;
        }
    }

    /// One step, unless it has failed and rests.
    async fn attempt<T>(&self, step: &'static str, now: Moment, work: impl Future<Output = Result<T, StoreError>>) {
        let this = Work::Step(step);
        if self.trouble.rests(this, now) {
            return;
        }
        match work.await {
            Ok(_) => self.trouble.over(this),
            Err(error) => {
                let (times, pause) = self.trouble.failed(this, now);
                let failing = self.failing();
                tracing::warn!(%error, step, times, ?pause, failing, "the scheduler could not do this");
            }
        }
    }

    async fn work_off_timers(&self, now: Moment) -> Result<(), StoreError> {
        for timer in self.store.due(now).await? {
            let id = timer.conversation;
            let (name, done) = match timer.kind {
                TimerKind::Wait => ("a word to who waits", self.tell_waiting(id, now).await),
                TimerKind::Left => ("the end of a wait", self.end_wait(id, now).await),
            };
            self.settle_timer(&timer, Work::Act(name, id), done, now).await?;
        }
        Ok(())
    }

    /// A timer that could not be worked off is put off, so that it does not stand before the others. One whose
    /// conversation has gone waits for the sweep in the same way.
    async fn settle_timer(
        &self,
        timer: &Timer,
        work: Work,
        done: Result<(), StoreError>,
        now: Moment,
    ) -> Result<(), StoreError> {
        let Err(error) = done else {
            self.trouble.over(work);
            return Ok(());
        };
        let pause = self.note_failure(work, &error, now);
        self.store.postpone(timer, now.after(pause)).await
    }

    fn note_failure(&self, work: Work, error: &StoreError, now: Moment) -> Duration {
        let (times, pause) = self.trouble.failed(work, now);
        let failing = self.failing();
        if let Work::Act(name, id) = work {
            tracing::warn!(%error, conversation = %id, work = name, times, ?pause, failing, "this could not be done");
        }
        pause
    }

    async fn tell_waiting(&self, id: ConversationId, now: Moment) -> Result<(), StoreError> {
        let (content, staffing) = (self.content(), self.staffing());
        let act: Box<Act> = Box::new(move |conversation| match conversation.seat {
            Seat::Queue { since } => {
                let position = staffing.place_of(id).unwrap_or_else(|| {
                    let (risk, crowded) = (conversation.risk, conversation.crowded);
                    staffing.position_at(Rank { risk, crowded, since })
                });
                waiting::word(&content, conversation, position, staffing.reckoning, now)
            }
            _ => Draft::of(&content, conversation, now).map(Draft::finish),
        });
        self.settle(id, act).await.map(drop)
    }

    async fn end_wait(&self, id: ConversationId, now: Moment) -> Result<(), StoreError> {
        let content = self.content();
        let act: Box<Act> = Box::new(move |conversation| match conversation.seat {
            Seat::Queue { .. } => waiting::over(&content, conversation, now),
            _ => Draft::of(&content, conversation, now).map(Draft::finish),
        });
        self.settle(id, act).await.map(drop)
    }

    /// A claim whose counselor was not seen for a while goes back to the queue with its risk and its place.
    async fn bring_back_lost_claims(&self, now: Moment) -> Result<(), StoreError> {
        let tickets = self.store.tickets().await?;
        let held = tickets.into_iter().filter_map(|ticket| match ticket.seat {
            Seat::Counselor { by, .. } => Some((ticket.conversation, by)),
            _ => None,
        });
        let held: Vec<_> = held.collect();
        if held.is_empty() {
            return Ok(());
        }
        let present = self.store.present(now.before(life::GONE)).await?;
        for (id, by) in held {
            if present.iter().any(|(seen, _)| *seen == by) {
                continue;
            }
            let content = self.content();
            let act: Box<Act> = Box::new(move |conversation| match &conversation.seat {
                Seat::Counselor { by: holder, .. } if *holder == by => release::lost(&content, conversation, now),
                _ => Err(StoreError::Gone),
            });
            self.by_itself("a lost claim", id, act, now).await;
        }
        Ok(())
    }

    async fn close_all_idle(&self, now: Moment) -> Result<(), StoreError> {
        for id in self.store.idle(now.before(life::IDLE)).await? {
            let content = self.content();
            let act: Box<Act> = Box::new(move |conversation| {
                let idle = matches!(conversation.seat, Seat::Flow) && now.since(conversation.touched) >= life::IDLE;
                let mut draft = Draft::of(&content, conversation, now)?;
                if !idle {
                    return Err(StoreError::Gone);
                }
                draft.close("idle", Closing::Keep);
                Ok(draft.finish())
            });
            self.by_itself("an idle conversation", id, act, now).await;
        }
        Ok(())
    }

    async fn sweep(&self, now: Moment) -> Result<(), StoreError> {
        let gone = self.store.sweep(now, self.settings.retention).await?;
        if gone > 0 {
            tracing::info!(gone, "conversations have reached the end of their retention");
        }
        Ok(())
    }

    /// An act that nobody waits for. One that finds the conversation changed has nothing to do any more.
    async fn by_itself(&self, name: &'static str, id: ConversationId, act: Box<Act>, now: Moment) {
        let work = Work::Act(name, id);
        if self.trouble.rests(work, now) {
            return;
        }
        match self.settle(id, act).await {
            Ok(_) | Err(StoreError::Gone) => self.trouble.over(work),
            Err(error) => {
                self.note_failure(work, &error, now);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_time_after_the_span_and_when_the_clock_was_set_back() {
        let mut every = Every(Duration::from_secs(5), None);
        let due: Vec<bool> = [100_000, 100_000, 104_999, 105_000, 104_999, 109_998, 109_999]
            .map(|now| every.is_due(Moment(now)))
            .into();
        assert_eq!(due, [true, false, false, true, true, false, true]);
    }
}
