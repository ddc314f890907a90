//! The path of a message: a batch of arrivals, one transaction.

use std::collections::{HashMap, HashSet};

use ::store::{Arrival, ArrivalOutcome, Keep, RIDE, StoreError};
use contract::{ConversationId, Moment, Seq};
use conversation::{Conversation, Decision, OutboxChange, Rules};
use vault::Index;

use super::fault::repeated;
use super::rows::{OpenedConversation, Received, conversation_id};
use super::unreadable::Peer;
use super::urgent::{Room, no_room};
use super::writes::{Begun, Writes};
use super::{Connection, ConversationRow, Database, DeliveryRow, Fault, TRIES};
use crate::hot;

/// An arrival with the blind indexes that find what belongs to it.
struct Found<'a> {
    arrival: &'a Arrival,
    key: Index,
    peer: Index,
}

/// Where a batch is read and decided.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Reading {
    /// Before its transaction, without a lock: the next batch is decided while this one is written.
    Ahead,
    /// Inside it, where nobody comes in between.
    Inside,
}

/// What a batch has come to before it is committed.
enum Prepared {
    Done(Result<ArrivalOutcome, StoreError>),
    /// Its first receipt is read once the transaction is over.
    Duplicate(DeliveryRow),
    /// Its conversation cannot be read, and is marked once the transaction is over.
    Unreadable(ConversationId, Peer),
}

impl Database {
    /// Takes in a batch. What cannot go together goes alone, after the others and in its order.
    pub(super) async fn take_in(
        &self,
        rules: &dyn Rules,
        batch: &[Arrival],
    ) -> Vec<Result<ArrivalOutcome, StoreError>> {
        let found: Vec<Found<'_>> = batch
            .iter()
            .map(|arrival| Found {
                arrival,
                key: self.sealer.delivery(&arrival.channel, &arrival.key),
                peer: self.sealer.peer(&arrival.channel, &arrival.peer),
            })
            .collect();
        let (mut peers, mut keys) = (HashSet::new(), HashSet::new());
        let (together, mut alone): (Vec<usize>, Vec<usize>) =
            (0..found.len()).partition(|at| peers.insert(found[*at].peer) & keys.insert(found[*at].key));

        let mut outcomes: HashMap<usize, Result<ArrivalOutcome, StoreError>> = HashMap::with_capacity(batch.len());
        let first: Vec<&Found<'_>> = together.iter().map(|at| &found[*at]).collect();
        let mut done = self.try_batch(rules, &first, Reading::Ahead).await;
        if let Err(Fault::Conflict) = done {
            done = self.try_batch(rules, &first, Reading::Inside).await;
        }
        if let Err(Fault::Full) = done
            && crate::guard::give_way(self)
        {
            // From now on whatever can wait is refused, and what is urgent has the room that was kept back.
            done = self.try_batch(rules, &first, Reading::Ahead).await;
        }
        match done {
            Ok(done) => outcomes.extend(together.into_iter().zip(done)),
            // One conversation on a damaged page does not hold up the others.
            Err(Fault::Conflict | Fault::Damaged(_)) => alone = (0..found.len()).collect(),
            Err(fault) => {
                let error = fault.settled();
                return batch.iter().map(|_| Err(repeated(&error))).collect();
            }
        }
        for at in alone {
            outcomes.insert(at, self.take_alone(rules, &found[at]).await);
        }
        for (at, outcome) in &mut outcomes {
            // What could not be read is set aside by now, so the message begins a new conversation.
            if matches!(outcome, Err(StoreError::Tampered)) && found[*at].arrival.opening.is_some() {
                *outcome = self.take_alone(rules, &found[*at]).await;
            }
        }
        (0..batch.len())
            .map(|at| outcomes.remove(&at).unwrap_or(Err(StoreError::Conflict)))
            .collect()
    }

    async fn take_alone(&self, rules: &dyn Rules, found: &Found<'_>) -> Result<ArrivalOutcome, StoreError> {
        for _ in 0..TRIES {
            match self.try_batch(rules, &[found], Reading::Inside).await {
                Ok(mut done) => return done.pop().unwrap_or(Err(StoreError::Conflict)),
                Err(Fault::Conflict) => {}
                Err(Fault::Full) if crate::guard::give_way(self) => {}
                Err(fault) => return Err(fault.settled()),
            }
        }
        Err(StoreError::Conflict)
    }

    /// Decides a batch and writes it, in one transaction.
    ///
    /// What was read ahead of it may have changed when it is written; then nothing is committed: the version of each
    /// conversation is compared, and a delivery key stands once.
    async fn try_batch(
        &self,
        rules: &dyn Rules,
        batch: &[&Found<'_>],
        reading: Reading,
    ) -> Result<Vec<Result<ArrivalOutcome, StoreError>>, Fault> {
        if batch.is_empty() {
            return Ok(Vec::new());
        }
        let (mut tx, (writes, prepared)) = match reading {
            Reading::Ahead => {
                let mut reader = crate::ahead(self).acquire().await?;
                let drafted = self.prepare(rules, &mut reader, batch).await?;
                drop(reader);
                (self.begin().await?, drafted)
            }
            Reading::Inside => {
                let mut tx = self.begin().await?;
                let drafted = self.prepare(rules, &mut tx, batch).await?;
                (tx, drafted)
            }
        };
        let written = writes.write(&mut tx, &self.sealer, &self.node).await?;
        self.commit(tx, written.wakes).await?;
        self.destroy_keys(&written.destroyed).await;
        let mut outcomes = Vec::with_capacity(prepared.len());
        for one in prepared {
            outcomes.push(match one {
                Prepared::Done(outcome) => outcome,
                Prepared::Duplicate(delivery) => self.first_receipt(delivery).await.map_err(Fault::settled),
                Prepared::Unreadable(id, peer) => {
                    self.set_aside(id, peer).await;
                    Err(StoreError::Tampered)
                }
            });
        }
        Ok(outcomes)
    }

    /// What a batch comes to, sealed and ready to be written.
    async fn prepare(
        &self,
        rules: &dyn Rules,
        connection: &mut Connection,
        batch: &[&Found<'_>],
    ) -> Result<(Writes, Vec<Prepared>), Fault> {
        let room = Room::of(self);
        let mut known = self.known(connection, batch).await?;
        let mut open = self.open_conversations(connection, batch, &known).await?;
        let mut begun = self
            .begin_conversations(rules, connection, batch, &known, &open, room)
            .await?;
        let waiting = waiting(connection, batch).await?;
        let mut writes = Writes::default();
        let mut prepared = Vec::with_capacity(batch.len());
        for found in batch {
            if let Some(delivery) = known.remove(found.key.as_bytes()) {
                prepared.push(Prepared::Duplicate(delivery));
                continue;
            }
            let row = open.remove(found.peer.as_bytes());
            let id = row.as_ref().map(|row| conversation_id(&row.id)).transpose()?;
            let held = match (row, begun.remove(&found.peer)) {
                (Some(row), _) => self.open_or_erase(rules, &row, found.arrival),
                (None, Some(held)) => Ok(held),
                (None, None) if found.arrival.opening.is_some() => Err(no_room()),
                (None, None) => {
                    prepared.push(Prepared::Done(Ok(self.nobody(connection, &found.peer).await?)));
                    continue;
                }
            };
            let waits = waiting.contains(found.peer.as_bytes());
            let done = match held {
                Ok(mut held) => match self.ask(rules, &mut held, &found.arrival.occurrence).await {
                    Ok(decision) => self.add(&mut writes, found, held, &decision, waits, room),
                    Err(fault) => Err(fault.settled()),
                },
                Err(error) => Err(error),
            };
            prepared.push(match (done, id) {
                (Err(StoreError::Tampered), Some(id)) => Prepared::Unreadable(id, peer_of(found.arrival)),
                (done, _) => Prepared::Done(done),
            });
        }
        Ok((writes, prepared))
    }

    /// Opens a conversation. One that cannot be read may still be erased.
    fn open_or_erase(
        &self,
        rules: &dyn Rules,
        row: &ConversationRow,
        arrival: &Arrival,
    ) -> Result<OpenedConversation, StoreError> {
        match row.open(&self.sealer) {
            Err(StoreError::Tampered) => {
                let held = row.clear()?;
                match rules.decide(&held.conversation, &arrival.occurrence) {
                    Ok(decision) if decision.erases() => Ok(held),
                    Ok(_) | Err(_) => Err(StoreError::Tampered),
                }
            }
            opened => opened,
        }
    }

    fn add(
        &self,
        writes: &mut Writes,
        found: &Found<'_>,
        held: OpenedConversation,
        decision: &Decision,
        waits: bool,
        room: Room,
    ) -> Result<ArrivalOutcome, StoreError> {
        let Found { arrival, key, peer } = found;
        let address = (arrival.keep != Keep::Index).then_some(&arrival.peer);
        let received = Received {
            handles: &arrival.handles,
            asked: Some(arrival.occurrence.at),
            rides: (arrival.keep == Keep::Riding).then(|| arrival.occurrence.at.after(RIDE)),
        };
        let begun = (held.conversation.version == 0).then_some(Begun { peer: *peer, address });
        room.admits(&held.conversation, decision)?;
        let (conversation, messages) = writes
            .add(&self.sealer, held, begun.as_ref(), &received, decision)
            .map_err(Fault::settled)?;
        writes.receive(key, arrival.occurrence.at, &conversation, &messages);
        let waiting = match decision.outbox {
            OutboxChange::Keep => waits,
            OutboxChange::Hold => false,
            OutboxChange::Release => arrival.keep == Keep::Riding,
        };
        Ok(ArrivalOutcome::Committed {
            conversation,
            messages,
            waiting,
        })
    }

    async fn known(
        &self,
        connection: &mut Connection,
        batch: &[&Found<'_>],
    ) -> Result<HashMap<Vec<u8>, DeliveryRow>, Fault> {
        let keys: Vec<&[u8]> = batch.iter().map(|found| found.key.as_bytes()).collect();
        let rows = hot::known(connection, &keys).await?;
        Ok(rows.into_iter().map(|row| (row.key.clone(), row)).collect())
    }

    async fn open_conversations(
        &self,
        connection: &mut Connection,
        batch: &[&Found<'_>],
        known: &HashMap<Vec<u8>, DeliveryRow>,
    ) -> Result<HashMap<Vec<u8>, ConversationRow>, Fault> {
        let peers: Vec<&[u8]> = batch
            .iter()
            .filter(|found| !known.contains_key(found.key.as_bytes()))
            .map(|found| found.peer.as_bytes())
            .collect();
        let rows = hot::of_peers(connection, &peers).await?;
        Ok(rows.into_iter().map(|row| (row.peer.clone(), row)).collect())
    }

    /// The conversations that this batch begins, each with a key that is committed already.
    async fn begin_conversations(
        &self,
        rules: &dyn Rules,
        connection: &mut Connection,
        batch: &[&Found<'_>],
        known: &HashMap<Vec<u8>, DeliveryRow>,
        open: &HashMap<Vec<u8>, ConversationRow>,
        room: Room,
    ) -> Result<HashMap<Index, OpenedConversation>, Fault> {
        let news: Vec<(&Found<'_>, ConversationId)> = batch
            .iter()
            .filter(|found| !known.contains_key(found.key.as_bytes()) && !open.contains_key(found.peer.as_bytes()))
            .filter_map(|found| found.arrival.opening.map(|id| (*found, id)))
            // A key takes room as well, so it is asked first whether the message behind it may.
            .filter(|(found, id)| may_begin(rules, room, found.arrival, *id))
            .collect();
        if news.is_empty() {
            return Ok(HashMap::new());
        }
        let wanted: Vec<(ConversationId, Moment)> = news
            .iter()
            .map(|(found, id)| (*id, found.arrival.occurrence.at))
            .collect();
        let keys = self.new_keys(&wanted).await?;
        let quiet = quiet(connection, &news).await?;
        Ok(news
            .into_iter()
            .zip(keys)
            .map(|((found, id), key)| {
                let conversation = Conversation {
                    quiet: quiet.contains(found.peer.as_bytes()),
                    ..nothing_said(id, found.arrival)
                };
                let held = OpenedConversation {
                    conversation,
                    key: Some(key),
                    peer: found.peer.as_bytes().to_vec(),
                    addressed: found.arrival.keep != Keep::Index,
                };
                (found.peer, held)
            })
            .collect())
    }

    /// The answer to somebody who has no open conversation and may not begin one.
    async fn nobody(&self, connection: &mut Connection, peer: &Index) -> Result<ArrivalOutcome, Fault> {
        let peer = peer.as_bytes();
        let closed = sqlx::query!(
            "SELECT id FROM conversation WHERE peer = $1 AND holder = 'closed' LIMIT 1",
            peer
        )
        .fetch_optional(connection)
        .await?;
        Ok(if closed.is_some() {
            ArrivalOutcome::Closed
        } else {
            ArrivalOutcome::Unknown
        })
    }

    async fn first_receipt(&self, delivery: DeliveryRow) -> Result<ArrivalOutcome, Fault> {
        let id = conversation_id(&delivery.conversation)?;
        let conversation = self.by_id(id).await?.ok_or(StoreError::Gone)?;
        let messages = self.turns_between(id, delivery.first_seq, delivery.last_seq).await?;
        Ok(ArrivalOutcome::Duplicate {
            conversation,
            messages,
            seq: Seq(delivery.last_seq.cast_unsigned()),
        })
    }
}

/// On a messenger the next message begins a new conversation by itself; on the page the visitor does.
fn peer_of(arrival: &Arrival) -> Peer {
    match arrival.opening {
        Some(_) => Peer::IsFree,
        None => Peer::Keeps,
    }
}

fn may_begin(rules: &dyn Rules, room: Room, arrival: &Arrival, id: ConversationId) -> bool {
    // Where there is room for everything nothing is decided twice.
    if matches!(room, Room::Everything) {
        return true;
    }
    let before = nothing_said(id, arrival);
    rules
        .decide(&before, &arrival.occurrence)
        .is_ok_and(|decision| room.admits(&before, &decision).is_ok())
}

/// A conversation before its first word.
fn nothing_said(id: ConversationId, arrival: &Arrival) -> Conversation {
    Conversation {
        crowded: arrival.crowded,
        ..Conversation::beginning(id, arrival.channel.clone(), arrival.occurrence.at)
    }
}

/// Which of the people of a batch whose answers ride have something older waiting that may be shown.
async fn waiting(connection: &mut Connection, batch: &[&Found<'_>]) -> Result<HashSet<Vec<u8>>, Fault> {
    let riding: Vec<&Found<'_>> = batch
        .iter()
        .copied()
        .filter(|found| found.arrival.keep == Keep::Riding)
        .collect();
    let Some(now) = riding.iter().map(|found| found.arrival.occurrence.at.0).max() else {
        return Ok(HashSet::new());
    };
    let peers: Vec<&[u8]> = riding.iter().map(|found| found.peer.as_bytes()).collect();
    Ok(hot::waiting(connection, &peers, now).await?.into_iter().collect())
}

/// Which of those who begin a conversation on a messenger have moved to the page before.
async fn quiet(connection: &mut Connection, news: &[(&Found<'_>, ConversationId)]) -> Result<HashSet<Vec<u8>>, Fault> {
    let mut quiet = HashSet::new();
    for (found, _) in news.iter().filter(|(found, _)| found.arrival.keep != Keep::Index) {
        let (peer, now) = (found.peer.as_bytes(), found.arrival.occurrence.at.0);
        let moved = sqlx::query!("SELECT until FROM moved WHERE peer = $1 AND until > $2", peer, now)
            .fetch_optional(&mut *connection)
            .await?;
        if moved.is_some() {
            quiet.insert(peer.to_vec());
        }
    }
    Ok(quiet)
}
