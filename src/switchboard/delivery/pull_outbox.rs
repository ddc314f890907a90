//! What waits for people whose messenger asks instead of being sent to.

use std::collections::BTreeMap;
use std::sync::Arc;
use std::time::Duration;

use async_trait::async_trait;
use contract::{Author, Change, ChannelName, Clock, ConversationId, Peer, PullOutbox, Refusal, Seq, WaitingPart};
use futures_util::StreamExt;
use store::{Carried, Outbox, RIDE, Wanted};
use tokio::sync::mpsc;
use tokio_util::sync::CancellationToken;

use super::Delivery;
use crate::refusal::unavailable;

/// Notes of what was carried that may wait to be written; who comes after that waits for room.
pub(crate) const NOTES: usize = 1_024;

/// The most notes of one transaction.
const BATCH: usize = 512;

/// Where so many notes have come while the last ones were written, there is much to write, and notes should take the
/// writer's place seldom.
const MANY: usize = 64;

/// How long many notes wait for more. Nobody waits for them, since what an answer has carried is left to it for ten
/// seconds. But a server that dies within this time shows it once more, so a few are written at once.
const GATHERING: Duration = Duration::from_millis(50);

#[async_trait]
impl PullOutbox for Delivery {
    async fn collect(&self, channel: &ChannelName, peer: &Peer, most: usize) -> Result<Vec<WaitingPart>, Refusal> {
        let Some(messenger) = self.channel(channel) else {
            return Ok(Vec::new());
        };
        let now = self.clock.now();
        let wanted = Wanted {
            channel,
            owner: &self.node,
            now,
            until: now.after(RIDE),
            most: u32::try_from(most).unwrap_or(u32::MAX),
            pace: Duration::ZERO,
        };
        let waiting = self.outbox.collect(peer, &wanted).await.map_err(unavailable)?;
        let posted = waiting.into_iter().flat_map(|outgoing| {
            let rest = self.posted(&**messenger, outgoing.conversation, &outgoing.message);
            rest.into_iter().skip(outgoing.part as usize)
        });
        Ok(posted.collect())
    }

    async fn delivered(&self, written: Vec<WaitingPart>, kept: Vec<WaitingPart>) {
        for carried in carried(&written, &kept) {
            // A note that is not taken any more is not lost: the turn comes once more, in front of the next answer.
            let _ = self.carried.send(carried).await;
        }
    }

    async fn await_new(&self, conversation: ConversationId, patience: Duration) -> bool {
        let mut changes = self.subscriptions.watch(conversation);
        let news = async {
            while let Some(change) = changes.next().await {
                match change {
                    Change::Messages(messages) if messages.iter().all(|it| it.author == Author::Visitor) => {}
                    Change::Messages(_) | Change::Look => return true,
                    Change::Typing => {}
                }
            }
            false
        };
        tokio::time::timeout(patience, news).await.unwrap_or(false)
    }
}

/// What an answer has carried of each turn: up to where.
fn carried(written: &[WaitingPart], kept: &[WaitingPart]) -> Vec<Carried> {
    let mut turns: BTreeMap<(ConversationId, Seq), Option<u32>> = BTreeMap::new();
    for posted in written {
        turns.insert(
            (posted.conversation, posted.seq),
            (!posted.last).then_some(posted.part + 1),
        );
    }
    for posted in kept {
        let next = turns
            .entry((posted.conversation, posted.seq))
            .or_insert(Some(posted.part));
        *next = Some(next.map_or(posted.part, |part| part.min(posted.part)));
    }
    let all = turns.into_iter().map(|((conversation, seq), next)| Carried {
        conversation,
        seq,
        next,
    });
    all.collect()
}

/// Writes what answers have carried, many at once. Ends when `stop` is cancelled and what was noted is written.
pub(crate) async fn keep_notes(outbox: Arc<dyn Outbox>, mut notes: mpsc::Receiver<Carried>, stop: CancellationToken) {
    let mut batch = Vec::with_capacity(BATCH);
    loop {
        let taken = tokio::select! {
            biased;
            taken = notes.recv_many(&mut batch, BATCH) => taken,
            () = stop.cancelled(), if !notes.is_closed() => {
                notes.close();
                continue;
            }
        };
        if taken == 0 {
            return;
        }
        if taken >= MANY {
            gather(&mut notes, &mut batch).await;
        }
        if let Err(error) = outbox.carried(&batch).await {
            tracing::warn!(%error, turns = batch.len(), "what answers have carried could not be noted; it comes again");
        }
        batch.clear();
    }
}

/// Waits a little for more notes.
async fn gather(notes: &mut mpsc::Receiver<Carried>, batch: &mut Vec<Carried>) {
    let more = async {
        while batch.len() < BATCH {
            let room = BATCH - batch.len();
            if notes.recv_many(batch, room).await == 0 {
                return;
            }
        }
    };
    // What was gathered so far stays in the batch.
    let _ = tokio::time::timeout(GATHERING, more).await;
}

#[cfg(test)]
mod tests {
    use contract::{Locale, MessagePart, Text};

    use super::*;

    fn posted(seq: u64, part: u32, parts: u32) -> WaitingPart {
        WaitingPart {
            conversation: ConversationId::parse("6f1b2a3c-0d4e-4f50-8a61-b2c3d4e5f607").expect("an id"),
            seq: Seq(seq),
            part,
            last: part + 1 == parts,
            message_part: MessagePart {
                text: Text::from("words"),
                locale: Locale::KO,
                choices: Vec::new(),
                prompt: Seq(seq),
            },
        }
    }

    #[test]
    fn what_was_not_carried_waits_from_where_it_stopped() {
        let next = |written: &[WaitingPart], kept: &[WaitingPart]| -> Vec<(u64, Option<u32>)> {
            carried(written, kept)
                .into_iter()
                .map(|it| (it.seq.0, it.next))
                .collect()
        };
        assert_eq!(
            next(&[posted(1, 0, 1), posted(2, 0, 2)], &[posted(2, 1, 2), posted(3, 0, 1)]),
            [(1, None), (2, Some(1)), (3, Some(0))]
        );
        assert_eq!(next(&[], &[posted(2, 1, 3), posted(2, 2, 3)]), [(2, Some(1))]);
    }
}
