//! What happens by itself: words to those who wait, claims that were lost, conversations that were left, the end of retention.

use std::sync::Arc;
use std::time::Duration;

use contract::{ConversationId, Moment};
use store::{Act, Closing, Seat, StoreError, TimerKind};
use tokio_util::sync::CancellationToken;

use crate::draft::Draft;
use crate::{Switchboard, life, release, waiting};

/// How often the slow work is done: closing what is idle, deleting what has had its time.
const SLOW: Duration = Duration::from_mins(1);

/// One node does the rounds; another takes over when it was not heard of for so long.
const LEASE: Duration = Duration::from_secs(15);

/// How often the lease is renewed; each renewal is a write that reaches the disk, so it is not part of every round.
const RENEWAL: Duration = Duration::from_secs(5);

/// How often claims are looked through; with [`life::GONE`] a lost one is back in the queue within a minute.
const CLAIMS: Duration = Duration::from_secs(5);

/// Goes its rounds until `stop` is cancelled. A round that fails is told and made again.
pub(crate) async fn run(house: Arc<Switchboard>, stop: CancellationToken) {
    let mut watch = Watch {
        on_duty: false,
        lease: Every(RENEWAL, None),
        claims: Every(CLAIMS, None),
        slow: Every(SLOW, None),
    };
    loop {
        tokio::select! {
            () = stop.cancelled() => return,
            () = tokio::time::sleep(life::ROUND) => {}
        }
        if let Err(error) = house.round(house.now(), &mut watch).await {
            tracing::warn!(%error, "a round of the house failed");
            tokio::time::sleep(Duration::from_secs(1)).await;
        }
    }
}

/// When what was last done.
struct Watch {
    /// Whether this node has the lease.
    on_duty: bool,
    lease: Every,
    claims: Every,
    slow: Every,
}

/// Something to be done so often, and when it was last done.
struct Every(Duration, Option<Moment>);

impl Every {
    /// Whether it is time; a clock that was set back makes it time as well, or the house would stand still until the old hour.
    fn is_due(&self, now: Moment) -> bool {
        self.1.is_none_or(|last| now < last || now.since(last) >= self.0)
    }

    fn done(&mut self, now: Moment) {
        self.1 = Some(now);
    }
}

impl Switchboard {
    async fn round(&self, now: Moment, watch: &mut Watch) -> Result<(), StoreError> {
        if watch.lease.is_due(now) {
            watch.on_duty = self
                .store
                .lease("rounds", &self.settings.node, now, now.after(LEASE))
                .await?;
            watch.lease.done(now);
        }
        if !watch.on_duty {
            return Ok(());
        }
        for timer in self.store.due(now).await? {
            match timer.kind {
                TimerKind::Wait => self.tell_waiting(timer.conversation, now).await,
                TimerKind::Left => self.end_wait(timer.conversation, now).await,
            }
        }
        if watch.claims.is_due(now) {
            self.bring_back_lost_claims(now).await?;
            watch.claims.done(now);
        }
        if watch.slow.is_due(now) {
            for id in self.store.idle(now.before(life::IDLE)).await? {
                self.close_idle(id, now).await;
            }
            let gone = self.store.sweep(now, self.settings.retention).await?;
            if gone > 0 {
                tracing::info!(gone, "conversations have reached the end of their retention");
            }
            watch.slow.done(now);
        }
        Ok(())
    }

    async fn tell_waiting(&self, id: ConversationId, now: Moment) {
        let (content, staffing) = (self.content(), self.staffing());
        let act: Box<Act> = Box::new(move |conversation| match conversation.seat {
            Seat::Queue { since } => {
                let position = staffing
                    .place_of(id)
                    .unwrap_or_else(|| staffing.position(conversation.risk, since));
                waiting::word(&content, conversation, position, now)
            }
            _ => Draft::of(&content, conversation, now).map(Draft::finish),
        });
        self.by_itself(id, act).await;
    }

    async fn end_wait(&self, id: ConversationId, now: Moment) {
        let content = self.content();
        let act: Box<Act> = Box::new(move |conversation| match conversation.seat {
            Seat::Queue { .. } => waiting::over(&content, conversation, now),
            _ => Draft::of(&content, conversation, now).map(Draft::finish),
        });
        self.by_itself(id, act).await;
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
            self.by_itself(id, act).await;
        }
        Ok(())
    }

    async fn close_idle(&self, id: ConversationId, now: Moment) {
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
        self.by_itself(id, act).await;
    }

    /// An act that nobody waits for. One that finds the conversation changed has nothing to do any more.
    async fn by_itself(&self, id: ConversationId, act: Box<Act>) {
        match self.settle(id, act).await {
            Ok(_) | Err(StoreError::Gone) => {}
            Err(error) => tracing::warn!(%error, conversation = %id, "a timer could not be worked off"),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_time_after_the_span_and_when_the_clock_was_set_back() {
        let mut every = Every(Duration::from_secs(5), None);
        assert!(every.is_due(Moment(0)), "at the start");
        every.done(Moment(100_000));
        let due: Vec<bool> = [100_000, 104_999, 105_000, 99_999]
            .map(|now| every.is_due(Moment(now)))
            .into();
        assert_eq!(due, [false, false, true, true]);
    }
}
