//! The path of a message: a batch of arrivals, one transaction.

use std::collections::{HashMap, HashSet};

use ::store::{Arrival, Conversation, Keep, Mail, Memory, Outcome, RIDE, Seat, StoreError};
use contract::{ConversationId, Moment, Risk, Seq};
use vault::Index;

use super::fault::repeated;
use super::rows::{Held, conversation_id};
use super::unreadable::Peer;
use super::urgent::{Room, no_room};
use super::writes::{Begun, Received, Writes};
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
enum Draft {
    Done(Result<Outcome, StoreError>),
    /// Its first receipt is read once the transaction is over.
    Duplicate(DeliveryRow),
    /// Its conversation cannot be read, and is marked once the transaction is over.
    Unreadable(ConversationId, Peer),
}

impl Database {
    /// Takes in a batch. What cannot go together goes alone, after the others and in its order.
    pub(super) async fn take_in(&self, batch: &[Arrival]) -> Vec<Result<Outcome, StoreError>> {
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

        let mut outcomes: HashMap<usize, Result<Outcome, StoreError>> = HashMap::with_capacity(batch.len());
        let first: Vec<&Found<'_>> = together.iter().map(|at| &found[*at]).collect();
        let mut done = self.try_batch(&first, Reading::Ahead).await;
        if let Err(Fault::Conflict) = done {
            done = self.try_batch(&first, Reading::Inside).await;
        }
        if let Err(Fault::Full) = done
            && crate::guard::give_way(self)
        {
            // From now on whatever can wait is refused, and what is urgent has the room that was kept back.
            done = self.try_batch(&first, Reading::Ahead).await;
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
            outcomes.insert(at, self.take_alone(&found[at]).await);
        }
        for (at, outcome) in &mut outcomes {
            // What could not be read is set aside by now, so the message begins a new conversation.
            if matches!(outcome, Err(StoreError::Tampered)) && found[*at].arrival.opening.is_some() {
                *outcome = self.take_alone(&found[*at]).await;
            }
        }
        (0..batch.len())
            .map(|at| outcomes.remove(&at).unwrap_or(Err(StoreError::Conflict)))
            .collect()
    }

    async fn take_alone(&self, found: &Found<'_>) -> Result<Outcome, StoreError> {
        for _ in 0..TRIES {
            match self.try_batch(&[found], Reading::Inside).await {
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
        batch: &[&Found<'_>],
        reading: Reading,
    ) -> Result<Vec<Result<Outcome, StoreError>>, Fault> {
        if batch.is_empty() {
            return Ok(Vec::new());
        }
        let (mut tx, (writes, drafts)) = match reading {
            Reading::Ahead => {
                let mut reader = crate::ahead(self).acquire().await?;
                let drafted = self.draft(&mut reader, batch).await?;
                drop(reader);
                (self.begin().await?, drafted)
            }
            Reading::Inside => {
                let mut tx = self.begin().await?;
                let drafted = self.draft(&mut tx, batch).await?;
                (tx, drafted)
            }
        };
        let written = writes.write(&mut tx, &self.sealer, &self.node).await?;
        self.commit(tx, written.wakes).await?;
        self.destroy_keys(&written.destroyed).await;
        let mut outcomes = Vec::with_capacity(drafts.len());
        for draft in drafts {
            outcomes.push(match draft {
                Draft::Done(outcome) => outcome,
                Draft::Duplicate(delivery) => self.first_receipt(delivery).await.map_err(Fault::settled),
                Draft::Unreadable(id, peer) => {
                    self.set_aside(id, peer).await;
                    Err(StoreError::Tampered)
                }
            });
        }
        Ok(outcomes)
    }

    /// What a batch comes to, sealed and ready to be written.
    async fn draft(&self, connection: &mut Connection, batch: &[&Found<'_>]) -> Result<(Writes, Vec<Draft>), Fault> {
        let room = Room::of(self);
        let mut known = self.known(connection, batch).await?;
        let mut open = self.open_conversations(connection, batch, &known).await?;
        let mut begun = self.begin_conversations(connection, batch, &known, &open, room).await?;
        let waiting = waiting(connection, batch).await?;
        let mut writes = Writes::default();
        let mut drafts = Vec::with_capacity(batch.len());
        for found in batch {
            if let Some(delivery) = known.remove(found.key.as_bytes()) {
                drafts.push(Draft::Duplicate(delivery));
                continue;
            }
            let row = open.remove(found.peer.as_bytes());
            let id = row.as_ref().map(|row| conversation_id(&row.id)).transpose()?;
            let held = match (row, begun.remove(&found.peer)) {
                (Some(row), _) => self.open_or_erase(&row, found.arrival),
                (None, Some(held)) => Ok(held),
                (None, None) if found.arrival.opening.is_some() => Err(no_room()),
                (None, None) => {
                    drafts.push(Draft::Done(Ok(self.nobody(connection, &found.peer).await?)));
                    continue;
                }
            };
            let waits = waiting.contains(found.peer.as_bytes());
            let done = held.and_then(|held| self.decide(&mut writes, found, held, waits, room));
            drafts.push(match (done, id) {
                (Err(StoreError::Tampered), Some(id)) => Draft::Unreadable(id, peer_of(found.arrival)),
                (done, _) => Draft::Done(done),
            });
        }
        Ok((writes, drafts))
    }

    /// Opens a conversation. One that cannot be read may still be erased.
    fn open_or_erase(&self, row: &ConversationRow, arrival: &Arrival) -> Result<Held, StoreError> {
        match row.open(&self.sealer) {
            Err(StoreError::Tampered) => {
                let held = row.clear()?;
                match (arrival.decide)(&held.conversation) {
                    Ok(decision) if decision.erases() => Ok(held),
                    Ok(_) | Err(_) => Err(StoreError::Tampered),
                }
            }
            opened => opened,
        }
    }

    fn decide(
        &self,
        writes: &mut Writes,
        found: &Found<'_>,
        held: Held,
        waits: bool,
        room: Room,
    ) -> Result<Outcome, StoreError> {
        let Found { arrival, key, peer } = found;
        let address = (arrival.keep != Keep::Index).then_some(&arrival.peer);
        let received = Received {
            handles: &arrival.handles,
            asked: Some(arrival.at),
            rides: (arrival.keep == Keep::Riding).then(|| arrival.at.after(RIDE)),
        };
        let begun = (held.conversation.version == 0).then_some(Begun { peer: *peer, address });
        let decision = (arrival.decide)(&held.conversation)?;
        room.admits(&held.conversation, &decision)?;
        let (conversation, messages) = writes
            .add(&self.sealer, held, begun.as_ref(), &received, &decision)
            .map_err(Fault::settled)?;
        writes.receive(key, arrival.at, &conversation, &messages);
        let waiting = match decision.mail {
            Mail::Keep => waits,
            Mail::Hold => false,
            Mail::Release => arrival.keep == Keep::Riding,
        };
        Ok(Outcome::Committed {
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
        connection: &mut Connection,
        batch: &[&Found<'_>],
        known: &HashMap<Vec<u8>, DeliveryRow>,
        open: &HashMap<Vec<u8>, ConversationRow>,
        room: Room,
    ) -> Result<HashMap<Index, Held>, Fault> {
        let news: Vec<(&Found<'_>, ConversationId)> = batch
            .iter()
            .filter(|found| !known.contains_key(found.key.as_bytes()) && !open.contains_key(found.peer.as_bytes()))
            .filter_map(|found| found.arrival.opening.map(|id| (*found, id)))
            // A key takes room as well, so it is asked first whether the message behind it may.
            .filter(|(found, id)| may_begin(room, found.arrival, *id))
            .collect();
        if news.is_empty() {
            return Ok(HashMap::new());
        }
        let wanted: Vec<(ConversationId, Moment)> = news.iter().map(|(found, id)| (*id, found.arrival.at)).collect();
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
                let held = Held {
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
    async fn nobody(&self, connection: &mut Connection, peer: &Index) -> Result<Outcome, Fault> {
        let peer = peer.as_bytes();
        let closed = sqlx::query!(
            "SELECT id FROM conversation WHERE peer = $1 AND holder = 'closed' LIMIT 1",
            peer
        )
        .fetch_optional(connection)
        .await?;
        Ok(if closed.is_some() {
            Outcome::Closed
        } else {
            Outcome::Unknown
        })
    }

    async fn first_receipt(&self, delivery: DeliveryRow) -> Result<Outcome, Fault> {
        let id = conversation_id(&delivery.conversation)?;
        let conversation = self.by_id(id).await?.ok_or(StoreError::Gone)?;
        let messages = self.turns_between(id, delivery.first_seq, delivery.last_seq).await?;
        Ok(Outcome::Duplicate {
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

fn may_begin(room: Room, arrival: &Arrival, id: ConversationId) -> bool {
    // Where there is room for everything nothing is decided twice.
    if matches!(room, Room::Everything) {
        return true;
    }
    let before = nothing_said(id, arrival);
    (arrival.decide)(&before).is_ok_and(|decision| room.admits(&before, &decision).is_ok())
}

/// A conversation before its first word.
fn nothing_said(id: ConversationId, arrival: &Arrival) -> Conversation {
    Conversation {
        id,
        channel: arrival.channel.clone(),
        version: 0,
        seq: Seq(0),
        floor: Seq(0),
        locale: None,
        topic: None,
        risk: Risk::L0,
        seat: Seat::Flow,
        memory: Memory::default(),
        opened: arrival.at,
        touched: arrival.at,
        quiet: false,
        crowded: arrival.crowded,
    }
}

/// Which of the people of a batch whose answers ride have something older waiting that may be shown.
async fn waiting(connection: &mut Connection, batch: &[&Found<'_>]) -> Result<HashSet<Vec<u8>>, Fault> {
    let riding: Vec<&Found<'_>> = batch
        .iter()
        .copied()
        .filter(|found| found.arrival.keep == Keep::Riding)
        .collect();
    let Some(now) = riding.iter().map(|found| found.arrival.at.0).max() else {
        return Ok(HashSet::new());
    };
    let peers: Vec<&[u8]> = riding.iter().map(|found| found.peer.as_bytes()).collect();
    Ok(hot::waiting(connection, &peers, now).await?.into_iter().collect())
}

/// Which of those who begin a conversation on a messenger have moved to the page before.
async fn quiet(connection: &mut Connection, news: &[(&Found<'_>, ConversationId)]) -> Result<HashSet<Vec<u8>>, Fault> {
    let mut quiet = HashSet::new();
    for (found, _) in news.iter().filter(|(found, _)| found.arrival.keep != Keep::Index) {
        let (peer, now) = (found.peer.as_bytes(), found.arrival.at.0);
        let moved = sqlx::query!("SELECT until FROM moved WHERE peer = $1 AND until > $2", peer, now)
            .fetch_optional(&mut *connection)
            .await?;
        if moved.is_some() {
            quiet.insert(peer.to_vec());
        }
    }
    Ok(quiet)
}
