//! What a visitor said and who they are: sealed under the conversation's own key.

use contract::{ConversationId, Locale, Message, Moment, Peer, Seq, Text};
use vault::{DataKey, Place};

use super::forms::{RetractionForm, TurnForm};
use super::{SCHEMA, Sealer, tampered};
use crate::{Handled, StoreError};
use conversation::{Memory, ReturnCodeKind, Turn};

impl Sealer {
    /// Seals what the switchboard remembers.
    pub fn seal_memory(&self, id: ConversationId, key: &DataKey, memory: &Memory) -> Vec<u8> {
        self.seal(key, &conversation(id, "memory"), &memory.0)
    }

    /// Opens what the switchboard remembers.
    pub fn open_memory(&self, id: ConversationId, key: &DataKey, sealed: &[u8]) -> Result<Memory, StoreError> {
        let plain = key.open(&conversation(id, "memory"), sealed).map_err(tampered)?;
        Ok(Memory(plain.to_vec()))
    }

    /// Seals the address on a messenger.
    pub fn seal_address(&self, id: ConversationId, key: &DataKey, peer: &Peer) -> Vec<u8> {
        self.seal(key, &conversation(id, "address"), peer.expose().as_bytes())
    }

    /// Opens the address on a messenger.
    pub fn open_address(&self, id: ConversationId, key: &DataKey, sealed: &[u8]) -> Result<Peer, StoreError> {
        let plain = key.open(&conversation(id, "address"), sealed).map_err(tampered)?;
        let address = std::str::from_utf8(&plain).map_err(|_| StoreError::Tampered)?;
        Ok(Peer::from(address.to_owned()))
    }

    /// Seals a turn.
    pub fn seal_turn(&self, id: ConversationId, seq: Seq, key: &DataKey, turn: &Turn) -> Vec<u8> {
        self.seal_form(key, &turn_place(id, seq, "body"), &TurnForm::of(turn))
    }

    /// Opens a turn.
    pub fn open_turn(
        &self,
        id: ConversationId,
        seq: Seq,
        at: Moment,
        key: &DataKey,
        sealed: &[u8],
    ) -> Result<Message, StoreError> {
        let TurnForm {
            author,
            by: _,
            text,
            locale,
            choices,
            card,
            phrase,
        } = Self::open_form(key, &turn_place(id, seq, "body"), sealed)?;
        Ok(Message {
            seq,
            author,
            text,
            locale,
            choices,
            card,
            phrase,
            at,
        })
    }

    /// Seals a turn anew without its words, so that they are "not kept".
    pub fn forget_turn(
        &self,
        id: ConversationId,
        seq: Seq,
        key: &DataKey,
        sealed: &[u8],
    ) -> Result<Vec<u8>, StoreError> {
        let place = turn_place(id, seq, "body");
        let form: TurnForm = Self::open_form(key, &place, sealed)?;
        Ok(self.seal_form(key, &place, &form.forgotten()))
    }

    /// Seals the platform's ids of a turn that was sent.
    pub fn seal_handles(&self, id: ConversationId, seq: Seq, key: &DataKey, handles: &[Text]) -> Vec<u8> {
        self.seal_form(key, &turn_place(id, seq, "handles"), &handles)
    }

    /// Opens the platform's ids of a turn.
    pub fn open_handles(
        &self,
        id: ConversationId,
        seq: Seq,
        key: &DataKey,
        sealed: &[u8],
    ) -> Result<Vec<Text>, StoreError> {
        Self::open_form(key, &turn_place(id, seq, "handles"), sealed)
    }

    /// Seals the platform's ids of a message that made no turn.
    pub fn seal_unturned(&self, id: ConversationId, version: u64, key: &DataKey, handles: &[Text]) -> Vec<u8> {
        self.seal_form(key, &unturned(id, version), &handles)
    }

    /// Opens the platform's ids of a message that made no turn.
    pub fn open_unturned(
        &self,
        id: ConversationId,
        version: u64,
        key: &DataKey,
        sealed: &[u8],
    ) -> Result<Vec<Text>, StoreError> {
        Self::open_form(key, &unturned(id, version), sealed)
    }

    /// Seals what is to vanish from a phone, under the staff's key: the conversation's own is destroyed.
    pub fn seal_retraction(&self, id: &str, peer: &Peer, locale: Locale, turns: &[(Moment, Vec<Text>)]) -> Vec<u8> {
        let form = RetractionForm {
            peer: peer.expose().to_owned(),
            locale,
            turns: turns.to_vec(),
        };
        self.seal_form(self.vault.staff(), &retraction(id), &form)
    }

    /// Opens what is to vanish from a phone.
    pub fn open_retraction(&self, id: &str, sealed: &[u8]) -> Result<(Peer, Locale, Handled), StoreError> {
        let form: RetractionForm = Self::open_form(self.vault.staff(), &retraction(id), sealed)?;
        Ok((Peer::from(form.peer), form.locale, form.turns))
    }

    /// Seals the hash of a code's secret half.
    pub fn seal_hash(&self, id: ConversationId, kind: ReturnCodeKind, key: &DataKey, hash: &str) -> Vec<u8> {
        self.seal(key, &return_code(id, kind), hash.as_bytes())
    }

    /// Opens the hash of a code's secret half.
    pub fn open_hash(
        &self,
        id: ConversationId,
        kind: ReturnCodeKind,
        key: &DataKey,
        sealed: &[u8],
    ) -> Result<String, StoreError> {
        let plain = key.open(&return_code(id, kind), sealed).map_err(tampered)?;
        String::from_utf8(plain.to_vec()).map_err(|_| StoreError::Tampered)
    }
}

fn conversation(id: ConversationId, column: &str) -> Place {
    Place::of(SCHEMA, "conversation", column).row(&id.to_string())
}

fn turn_place(id: ConversationId, seq: Seq, column: &str) -> Place {
    Place::of(SCHEMA, "turn", column).row(&id.to_string()).number(seq.0)
}

fn unturned(id: ConversationId, version: u64) -> Place {
    Place::of(SCHEMA, "unturned", "handles")
        .row(&id.to_string())
        .number(version)
}

fn retraction(id: &str) -> Place {
    Place::of(SCHEMA, "retraction", "body").row(id)
}

fn return_code(id: ConversationId, kind: ReturnCodeKind) -> Place {
    Place::of(SCHEMA, "pass", "hash").row(&id.to_string()).row(match kind {
        ReturnCodeKind::Code => "code",
        ReturnCodeKind::Move => "move",
        ReturnCodeKind::Reload => "ticket",
    })
}
