//! What a batch writes: gathered row by row while its messages are decided, then written with one statement a table.

use std::sync::Arc;

use ::store::sealer::Sealer;
use ::store::{StoreError, Wake};
use contract::{Author, Message, Moment, Peer, Seq};
use conversation::{Audit, Conversation, Decision, OutboxChange, Rebinding, ReturnCode};
use vault::Index;

use super::ending::Ending;
use super::rows::{OpenedConversation, Received, timer_name};
use super::{
    Connection, DeliveryRow, Fault, Opening, OutboxRow, Record, TimerRow, TurnRow, audit, ending, outbox_change,
    rebinding, retraction, return_code, unturned::UnturnedRow,
};
use crate::hot;

/// The peer of a conversation that is begun with this batch.
pub(crate) struct Begun<'a> {
    pub(crate) peer: Index,
    /// Where the channel needs it later.
    pub(crate) address: Option<&'a Peer>,
}

/// Everything that one transaction writes.
#[derive(Default)]
pub(crate) struct Writes {
    openings: Vec<Opening>,
    records: Vec<Record>,
    turns: Vec<TurnRow>,
    /// Conversations whose timers are replaced.
    timed: Vec<String>,
    timers: Vec<TimerRow>,
    outbox: Vec<OutboxRow>,
    deliveries: Vec<DeliveryRow>,
    forgets: Vec<Forget>,
    outbox_change: Vec<outbox_change::Change>,
    return_codes: Vec<(Arc<OpenedConversation>, ReturnCode)>,
    rebindings: Vec<(Arc<OpenedConversation>, Rebinding)>,
    unturned: Vec<UnturnedRow>,
    retractions: Vec<retraction::Wish>,
    endings: Vec<Ending>,
    audit: Vec<(Arc<OpenedConversation>, Audit)>,
    wakes: Vec<Wake>,
}

/// A turn whose words are overwritten.
struct Forget {
    held: Arc<OpenedConversation>,
    seq: Seq,
}

impl Writes {
    /// Takes in what follows from one message or act, once the rule allows it.
    pub(crate) fn add(
        &mut self,
        sealer: &Sealer,
        held: OpenedConversation,
        begun: Option<&Begun<'_>>,
        received: &Received<'_>,
        decision: &Decision,
    ) -> Result<(Conversation, Vec<Message>), Fault> {
        let before = &held.conversation;
        decision.allowed(before).map_err(StoreError::from)?;
        let (after, messages) = decision.applied(before);
        let id = after.id.to_string();
        let memory = match (&held.key, decision.erases()) {
            (Some(key), false) => Some(sealer.seal_memory(after.id, key, &after.memory)),
            (None, _) | (_, true) => None,
        };
        let record = Record::of(&after, decision, memory);
        if let Some(begun) = begun {
            let address = begun.address.filter(|_| !decision.erases());
            self.openings.push(Opening {
                record,
                channel: after.channel.as_str().to_owned(),
                peer: begun.peer,
                address: match address {
                    Some(peer) => Some(sealer.seal_address(after.id, held.key()?, peer)),
                    None => None,
                },
                opened: after.opened.0,
                crowded: after.crowded,
            });
        } else {
            self.records.push(record);
            self.timed.push(id.clone());
        }
        self.timers.extend(decision.timers.iter().map(|(kind, due)| TimerRow {
            conversation: id.clone(),
            kind: timer_name(*kind),
            due: due.0,
        }));
        if !decision.erases() {
            self.say(sealer, &held, received, decision, &messages)?;
            self.keep_ids(sealer, &held, received, decision, after.version)?;
        } else if held.addressed && begun.is_none() {
            self.retractions.push(retraction::Wish::of(&after, decision, received));
        }
        if decision.outbox != OutboxChange::Keep {
            self.outbox_change.push(outbox_change::Change::of(&held, decision));
        }
        if let Some(close) = &decision.close {
            self.endings.push(Ending::of(
                &after,
                close,
                decision.closing(before).map(|_| decision.latest()),
            ));
        }
        self.wakes.push(Wake::Conversation {
            id: after.id,
            messages: messages.clone().into(),
        });
        if before.holder.at_desk() || after.holder.at_desk() {
            self.wakes.push(Wake::Desk);
        }
        let held = Arc::new(held);
        self.audit
            .extend(decision.audit.iter().map(|entry| (Arc::clone(&held), entry.clone())));
        if let Some(return_code) = &decision.return_code {
            self.return_codes.push((Arc::clone(&held), return_code.clone()));
        }
        if let Some(rebinding) = &decision.rebinding {
            self.rebindings.push((Arc::clone(&held), rebinding.clone()));
        }
        if !decision.forget.is_empty() {
            self.forgets.extend(decision.forget.iter().map(|seq| Forget {
                held: Arc::clone(&held),
                seq: *seq,
            }));
        }
        Ok((after, messages))
    }

    /// Keeps the delivery key of a message, with the turns that it added.
    pub(crate) fn receive(&mut self, key: &Index, at: Moment, after: &Conversation, messages: &[Message]) {
        let last = after.seq.0.cast_signed();
        self.deliveries.push(DeliveryRow {
            key: key.as_bytes().to_vec(),
            conversation: after.id.to_string(),
            first_seq: messages.first().map_or(last + 1, |message| message.seq.0.cast_signed()),
            last_seq: last,
            at: at.hour().0,
        });
    }

    fn say(
        &mut self,
        sealer: &Sealer,
        held: &OpenedConversation,
        received: &Received<'_>,
        decision: &Decision,
        said: &[Message],
    ) -> Result<(), Fault> {
        let id = held.conversation.id;
        let mut disarms = decision.disarms.map(|seq| seq.0.cast_signed());
        let mut handles = Some(received.handles).filter(|handles| !handles.is_empty());
        for (turn, message) in decision.turns.iter().zip(said) {
            let seq = message.seq.0.cast_signed();
            let handles = handles.take_if(|_| turn.author == Author::Visitor);
            self.turns.push(TurnRow {
                conversation: id.to_string(),
                seq,
                body: sealer.seal_turn(id, message.seq, held.key()?, turn),
                at: message.at.0,
                handles: match handles {
                    Some(handles) => Some(sealer.seal_handles(id, message.seq, held.key()?, handles)),
                    None => None,
                },
            });
            if held.addressed && turn.author != Author::Visitor {
                self.outbox.push(OutboxRow {
                    conversation: id.to_string(),
                    seq,
                    channel: held.conversation.channel.as_str().to_owned(),
                    since: turn.at.0,
                    asked: received.asked.unwrap_or(decision.touched).0,
                    leased: received.rides.map_or(0, |until| until.0),
                    disarms: disarms.take(),
                });
            }
        }
        Ok(())
    }

    /// The platform's ids of a message that makes no turn, such as a tap on "go on": it stands on the phone all the
    /// same.
    fn keep_ids(
        &mut self,
        sealer: &Sealer,
        held: &OpenedConversation,
        received: &Received<'_>,
        decision: &Decision,
        version: u64,
    ) -> Result<(), Fault> {
        let turned = decision.turns.iter().any(|turn| turn.author == Author::Visitor);
        if received.handles.is_empty() || turned {
            return Ok(());
        }
        let id = held.conversation.id;
        self.unturned.push(UnturnedRow {
            conversation: id.to_string(),
            version: version.cast_signed(),
            at: received.asked.unwrap_or(decision.touched).0,
            handles: sealer.seal_unturned(id, version, held.key()?, received.handles),
        });
        Ok(())
    }

    /// Writes it all. A row that is not as it was read is a conflict, and nothing of the batch may be committed.
    pub(crate) async fn write(
        mut self,
        connection: &mut Connection,
        sealer: &Sealer,
        node: &str,
    ) -> Result<Written, Fault> {
        // Rows are locked in one order everywhere, so that two batches never wait for each other.
        self.records.sort_unstable_by(|a, b| a.id.cmp(&b.id));
        self.deliveries.sort_unstable_by(|a, b| a.key.cmp(&b.key));
        whole(hot::open(connection, &self.openings).await?, self.openings.len())?;
        whole(hot::change(connection, &self.records).await?, self.records.len())?;
        // Before the turns of this batch are put behind them.
        for change in &self.outbox_change {
            outbox_change::write(connection, change).await?;
        }
        for wish in &self.retractions {
            retraction::write(connection, sealer, wish).await?;
        }
        for ending in &self.endings {
            ending::unsend(connection, ending).await?;
        }
        hot::append(connection, &self.turns).await?;
        for row in &self.unturned {
            row.write(connection).await?;
        }
        hot::clear_timers(connection, &self.timed).await?;
        hot::set_timers(connection, &self.timers).await?;
        hot::enqueue(connection, &self.outbox).await?;
        whole(hot::receive(connection, &self.deliveries).await?, self.deliveries.len())?;
        for forget in &self.forgets {
            forget.write(connection, sealer).await?;
        }
        for (held, rebinding) in &self.rebindings {
            rebinding::write(connection, sealer, held, rebinding).await?;
        }
        for (held, return_code) in &self.return_codes {
            return_code::write(connection, sealer, held, return_code).await?;
        }
        let mut destroyed = Vec::new();
        for ending in &self.endings {
            ending::write(connection, ending).await?;
            destroyed.extend(ending.destroys());
        }
        let entries = self.audit.iter().map(|(held, audit)| audit::Entry {
            audit,
            key: held.key.as_ref(),
        });
        audit::append(connection, sealer, node, &entries.collect::<Vec<_>>()).await?;
        Ok(Written {
            wakes: self.wakes,
            destroyed,
        })
    }
}

/// What is to be done once it is committed.
pub(crate) struct Written {
    pub(crate) wakes: Vec<Wake>,
    /// Conversations whose keys are to be destroyed.
    pub(crate) destroyed: Vec<String>,
}

impl Forget {
    async fn write(&self, connection: &mut Connection, sealer: &Sealer) -> Result<(), Fault> {
        let id = self.held.conversation.id;
        let (conversation, seq) = (id.to_string(), self.seq.0.cast_signed());
        let row = sqlx::query!(
            "SELECT body FROM turn WHERE conversation = $1 AND seq = $2",
            conversation,
            seq
        )
        .fetch_optional(&mut *connection)
        .await?;
        let Some(row) = row else { return Ok(()) };
        let body = sealer.forget_turn(id, self.seq, self.held.key()?, &row.body)?;
        sqlx::query!(
            "UPDATE turn SET body = $3 WHERE conversation = $1 AND seq = $2",
            conversation,
            seq,
            body
        )
        .execute(connection)
        .await?;
        Ok(())
    }
}

fn whole(written: u64, wanted: usize) -> Result<(), Fault> {
    if written == wanted as u64 {
        Ok(())
    } else {
        Err(Fault::Conflict)
    }
}
