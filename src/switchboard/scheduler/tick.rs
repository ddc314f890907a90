//! The scheduler, which does what nobody asks for: words to those who wait, claims that were lost, conversations that
//! were left, the end of retention.
//!
//! Each step stands alone: one that fails is told, rests for longer and longer, and holds up no other.

use std::sync::Arc;
use std::time::Duration;

use contract::{Clock, ConversationId, Moment};
use conversation::{Event, Holder, TimerKind};
use store::{Queue, SignIns, StoreError, Timer, Upkeep};
use tokio_util::sync::CancellationToken;

use super::trouble::{Trouble, Work};
use crate::events::Events;
use crate::principal::Principal;
use crate::time::{Time, timekeeper};
use crate::timeouts;

/// How often the slow work is done: closing what is idle, deleting what has had its time.
const SLOW: Duration = Duration::from_mins(1);

/// One node does the rounds; another takes over when it was not heard of for so long.
const LEASE: Duration = Duration::from_secs(15);

/// How often the lease is renewed; each renewal is a write that reaches the disk, so it is not part of every round.
const RENEWAL: Duration = Duration::from_secs(5);

/// How often claims are looked through; with [`timeouts::GONE`] a lost one is back in the queue within a minute.
const CLAIMS: Duration = Duration::from_secs(5);

/// Takes the rounds up, where no other node has them: from now on this server is there to miss a counselor.
pub(crate) async fn begin(scheduler: &Scheduler) -> TickState {
    let now = scheduler.clock.now();
    let mut watch = TickState::new(scheduler.time.doubt().map(|_| now));
    scheduler.take_duty(&mut watch, now).await;
    watch
}

/// Goes its rounds until `stop` is cancelled. What fails is told and made again.
pub(crate) async fn run(scheduler: Arc<Scheduler>, mut watch: TickState, stop: CancellationToken) {
    loop {
        tokio::select! {
            () = stop.cancelled() => break,
            () = tokio::time::sleep(timeouts::TICK) => {}
        }
        scheduler.tick(&mut watch).await;
    }
    if watch.duty.is_some()
        && let Err(error) = scheduler.time.keep_time().await
    {
        tracing::warn!(%error, "the time at which the server ends could not be kept");
    }
}

/// When what was last done.
pub(crate) struct TickState {
    /// Since when this node has the lease, and has been there all the time.
    duty: Option<Moment>,
    lease: Every,
    doubt: Every,
    time: Every,
    claims: Every,
    idle: Every,
    sweep: Every,
}

impl TickState {
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

/// Whoever does what nobody asks for.
pub struct Scheduler {
    pub(crate) queue: Arc<dyn Queue>,
    pub(crate) sign_ins: Arc<dyn SignIns>,
    pub(crate) upkeep: Arc<dyn Upkeep>,
    pub(crate) events: Arc<Events>,
    pub(crate) time: Arc<Time>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) trouble: Trouble,
    pub(crate) node: String,
    /// How long a closed conversation is kept.
    pub(crate) retention: Duration,
}

impl Scheduler {
    /// How many pieces of the scheduler's work fail at present.
    pub fn failing(&self) -> usize {
        self.trouble.count(self.clock.now())
    }

    /// What those who run the server are told at the desk: that the time is in doubt, and how much fails.
    pub fn operating(&self, principal: &Principal) -> ServerNotices {
        if principal.administers().is_err() {
            return ServerNotices::default();
        }
        ServerNotices {
            time_in_doubt: self.time.doubt().is_some(),
            failing: self.failing(),
        }
    }

    async fn tick(&self, watch: &mut TickState) {
        let now = self.clock.now();
        if watch.doubt.is_due(now) {
            self.attempt("the time", now, self.time.settle_doubt()).await;
            if watch.duty.is_some() {
                self.attempt("the end of a doubt", now, self.time.outlive_doubt()).await;
            }
        }
        // A doubt that has just ended has moved it.
        let now = self.clock.now();
        self.take_duty(watch, now).await;
        let Some(on_duty) = watch.duty else {
            return;
        };
        self.attempt("timers", now, self.work_off_timers(now)).await;
        // Until the desks have had the time to come back, to a server that was away or to another node, nobody is
        // missed: a counselor is gone when they were away for so long from a server that was there.
        if watch.claims.is_due(now) && now.since(on_duty) >= timeouts::GONE {
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
    async fn take_duty(&self, watch: &mut TickState, now: Moment) {
        // A server that was stopped, asleep or without its database for so long has seen nobody meanwhile.
        if watch.lease.1.is_some_and(|last| now.since(last) >= LEASE) {
            watch.duty = None;
        }
        if watch.lease.is_due(now) {
            let until = now.after(LEASE);
            let lease = self.upkeep.lease("rounds", &self.node, now, until).await;
            let held = matches!(lease, Ok(true));
            self.attempt("the lease", now, async { lease }).await;
            watch.duty = watch.duty.filter(|since| held && *since <= now).or(held.then_some(now));
        }
        if watch.duty.is_some() && watch.time.is_due(now) {
            self.attempt("keeping the time", now, self.time.keep_time()).await;
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
        for timer in self.queue.due(now).await? {
            let id = timer.conversation;
            let (name, event) = match timer.kind {
                TimerKind::Wait => ("a word to who waits", Event::WaitDue),
                TimerKind::Left => ("the end of a wait", Event::WaitOver),
            };
            let done = self.events.bring(id, event).await.map(drop);
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
        self.queue.postpone(timer, now.after(pause)).await
    }

    fn note_failure(&self, work: Work, error: &StoreError, now: Moment) -> Duration {
        let (times, pause) = self.trouble.failed(work, now);
        let failing = self.failing();
        if let Work::Act(name, id) = work {
            tracing::warn!(%error, conversation = %id, work = name, times, ?pause, failing, "this could not be done");
        }
        pause
    }

    /// A claim whose counselor was not seen for a while goes back to the queue with its risk and its place.
    async fn bring_back_lost_claims(&self, now: Moment) -> Result<(), StoreError> {
        let tickets = self.queue.tickets().await?;
        let held = tickets.into_iter().filter_map(|ticket| match ticket.holder {
            Holder::Counselor { by, .. } => Some((ticket.conversation, by)),
            _ => None,
        });
        let held: Vec<_> = held.collect();
        if held.is_empty() {
            return Ok(());
        }
        let present = self.sign_ins.present(now.before(timeouts::GONE)).await?;
        for (id, by) in held {
            if present.iter().any(|(seen, _)| *seen == by) {
                continue;
            }
            self.by_itself("a lost claim", id, Event::ClaimLost { by }, now).await;
        }
        Ok(())
    }

    async fn close_all_idle(&self, now: Moment) -> Result<(), StoreError> {
        for id in self.queue.idle(now.before(conversation::timeouts::IDLE)).await? {
            self.by_itself("an idle conversation", id, Event::Idle, now).await;
        }
        Ok(())
    }

    async fn sweep(&self, now: Moment) -> Result<(), StoreError> {
        let gone = self.upkeep.sweep(now, self.retention).await?;
        if gone > 0 {
            tracing::info!(gone, "conversations have reached the end of their retention");
        }
        Ok(())
    }

    /// An event that nobody waits for. One that finds the conversation changed has nothing to do any more.
    async fn by_itself(&self, name: &'static str, id: ConversationId, event: Event, now: Moment) {
        let work = Work::Act(name, id);
        if self.trouble.rests(work, now) {
            return;
        }
        match self.events.bring(id, event).await {
            Ok(_) | Err(StoreError::Gone) => self.trouble.over(work),
            Err(error) => {
                self.note_failure(work, &error, now);
            }
        }
    }
}

/// What those who run the server are told at the desk.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct ServerNotices {
    /// The machine's clock and the server's time differ, and a person has to say which is right.
    pub time_in_doubt: bool,
    /// How many pieces of the scheduler's work fail at present.
    pub failing: usize,
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
