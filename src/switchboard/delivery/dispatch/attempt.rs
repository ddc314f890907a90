//! One part of a turn on its way, and what its fate means.

use std::time::Duration;

use contract::{CONTINUE, Choice, Clock, Locale, MessagePart, Moment, Outbound, Repetition, SendError, Seq};
use conversation::phrases;
use store::{Attempt, Outgoing, Rest};

use super::Post;
use crate::chance::seed;
use crate::delivery::message_part::message_parts;

/// The longest wait between two attempts.
const LONGEST: Duration = Duration::from_mins(1);

/// An adapter that panics over a turn so often never gets it out.
const PANICS: u32 = 5;

/// An adapter returns within 30 seconds; one that does not is not waited for.
pub(super) const PATIENCE: Duration = Duration::from_secs(40);

/// How long a button may take to go before the next message part is sent all the same.
const DISARM: Duration = Duration::from_secs(5);

impl Post {
    /// Sends the next part of a turn.
    pub(super) async fn attempt(&self, outgoing: &Outgoing) -> Attempt {
        let (delivery, limits) = (&self.delivery, self.channel.limits());
        let now = delivery.clock.now();
        if now.since(outgoing.since) > limits.oldest {
            return Attempt::Failed;
        }
        if delivery.clock.reckoning().is_silent(outgoing.touched, now) {
            return self.hold_back(outgoing, now).await;
        }
        let script = delivery.script.get();
        let mut parts = message_parts(script.cover(), limits, &script.shown(outgoing.message.clone()));
        let part = outgoing.part as usize;
        let rest = if part + 1 < parts.len() { Rest::More } else { Rest::Done };
        if part >= parts.len() {
            return Attempt::Sent(Vec::new(), Rest::Done);
        }
        if part == 0 && outgoing.attempts == 0 && !outgoing.disarms.is_empty() {
            let _ = tokio::time::timeout(DISARM, self.channel.disarm(&outgoing.peer, &outgoing.disarms)).await;
        }
        self.send(outgoing, parts.swap_remove(part), rest, &nonce(outgoing))
            .await
    }

    /// The phone has been silent for too long to show anything on it (invariant 14): it is told, once and in neutral
    /// words, that something waits.
    async fn hold_back(&self, outgoing: &Outgoing, now: Moment) -> Attempt {
        if outgoing.told {
            return Attempt::Held(Vec::new());
        }
        let memo = self.memo(outgoing.message.locale, outgoing.message.seq);
        match self
            .send(outgoing, memo, Rest::Done, &format!("{}m", nonce(outgoing)))
            .await
        {
            Attempt::Sent(handles, _) | Attempt::Held(handles) => Attempt::Held(handles),
            Attempt::Doubtful(_) => Attempt::Held(Vec::new()),
            Attempt::Later(again) => Attempt::Later(again.max(now)),
            Attempt::Failed => Attempt::Failed,
        }
    }

    fn memo(&self, locale: Locale, prompt: Seq) -> MessagePart {
        let script = self.delivery.script.get();
        MessagePart {
            text: script.text(locale, &phrases::LOCK_MEMO).text,
            locale,
            choices: vec![Choice {
                value: CONTINUE.to_owned(),
                label: script.text(locale, &phrases::LABEL_CONTINUE).text,
            }],
            prompt,
        }
    }

    async fn send(&self, outgoing: &Outgoing, message_part: MessagePart, rest: Rest, nonce: &str) -> Attempt {
        let outbound = Outbound {
            peer: outgoing.peer.clone(),
            message_part,
            nonce: nonce.to_owned(),
        };
        let sent = tokio::time::timeout(PATIENCE, self.channel.send(outbound)).await;
        let now = self.delivery.clock.now();
        match sent.unwrap_or(Err(SendError::Unknown)) {
            Ok(sent) => {
                self.breaker.answered();
                Attempt::Sent(sent.handles, rest)
            }
            Err(SendError::Never | SendError::Refused) => {
                self.breaker.answered();
                Attempt::Failed
            }
            Err(SendError::Retry(after)) => {
                self.breaker.answered();
                Attempt::Later(now.after(self.jittered(after)))
            }
            Err(SendError::Pause(after)) => {
                self.breaker.answered();
                self.pause(now.after(after)).await;
                Attempt::Later(now.after(self.jittered(after)))
            }
            Err(SendError::Down | SendError::Broken) => {
                self.note_failure(now);
                Attempt::Later(now.after(self.jittered(backoff(outgoing.attempts))))
            }
            Err(SendError::Unknown) => match self.channel.limits().repetition {
                Repetition::Recognised => Attempt::Later(now.after(self.jittered(backoff(outgoing.attempts)))),
                Repetition::Doubled => Attempt::Doubtful(rest),
            },
        }
    }

    fn note_failure(&self, now: Moment) {
        if let Some(rest) = self.breaker.failed(now) {
            tracing::warn!(channel = %self.channel.name(), ?rest, "the platform is down; nothing is sent to it for a while");
        }
    }

    pub(super) async fn pause(&self, until: Moment) {
        let name = self.channel.name();
        if let Err(error) = self.delivery.outbox.pause(&name, until).await {
            tracing::warn!(%error, channel = %name, "other nodes could not be told to wait");
        }
    }

    /// What follows when an adapter has panicked; the panic itself is in the log already, without a word of the
    /// message.
    pub(super) fn after_panic(&self, outgoing: &Outgoing) -> Attempt {
        tracing::error!(channel = %self.channel.name(), conversation = %outgoing.conversation, "an adapter has failed over a turn");
        if outgoing.attempts + 1 >= PANICS {
            Attempt::Failed
        } else {
            Attempt::Later(
                self.delivery
                    .clock
                    .now()
                    .after(self.jittered(backoff(outgoing.attempts))),
            )
        }
    }

    /// A wait that is up to a quarter longer, so that what failed together is not tried again together.
    fn jittered(&self, wait: Duration) -> Duration {
        let chance = u32::try_from(seed(&*self.delivery.entropy) % 256).unwrap_or(0);
        wait + wait * chance / 1_024
    }
}

/// The same for every attempt at one part, at most 25 characters, for platforms that recognise a repetition.
fn nonce(outgoing: &Outgoing) -> String {
    let id = outgoing.conversation.to_string().replace('-', "");
    format!("{}s{}p{}", &id[..12], outgoing.message.seq, outgoing.part)
}

/// 1, 2, 4 ... 60 seconds.
pub(super) fn backoff(attempts: u32) -> Duration {
    Duration::from_secs(1 << attempts.min(6)).min(LONGEST)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_wait_doubles_up_to_a_minute() {
        let waits: Vec<u64> = (0..9).map(|attempts| backoff(attempts).as_secs()).collect();
        assert_eq!(waits, [1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }
}
