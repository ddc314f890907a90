//! What may be written: the one place that holds invariants 7 and 8, before either database is asked.

use contract::{Author, CounselorId, Message, Moment, Seq};

use crate::{Close, Closing, Conversation, Decision, Holder, Rebinding, Refused, Turn};

impl Decision {
    /// Whether this may follow upon `before`.
    ///
    /// **Invariant:** a bot says nothing while a counselor has the conversation; nobody writes as a counselor who does
    /// not have it; a lower risk names the person who lowered it; what is closed takes no turns and stays closed.
    pub fn allowed(&self, before: &Conversation) -> Result<(), Refused> {
        if self.risk < before.risk && self.lowered.is_none() {
            return Err(Refused::Because("only a person lowers a risk, and gives a reason"));
        }
        let closed = before.holder == Holder::Closed;
        if closed && (self.holder != Holder::Closed || !self.turns.is_empty()) {
            return Err(Refused::Because("this conversation has ended"));
        }
        match (&self.holder, &self.close) {
            (Holder::Closed, None) if !closed => return Err(Refused::Because("a conversation ends with an outcome")),
            (Holder::Flow | Holder::Queue { .. } | Holder::Counselor { .. }, Some(_)) => {
                return Err(Refused::Because("an outcome belongs to a conversation that ends"));
            }
            _ => {}
        }
        self.turns.iter().try_for_each(|turn| self.may_say(before, turn))
    }

    fn may_say(&self, before: &Conversation, turn: &Turn) -> Result<(), Refused> {
        let (was, is) = (before.holder.counselor(), self.holder.counselor());
        match (turn.author, &turn.by) {
            (Author::Bot, None) if was.is_some() && is.is_some() => Err(Refused::Because(
                "a counselor has this conversation; the script is silent",
            )),
            (Author::Visitor | Author::System | Author::Bot, None) => Ok(()),
            (Author::Counselor, Some(by)) if was == Some(by) || is == Some(by) => Ok(()),
            (Author::Interpreter, Some(_)) if was.is_some() || is.is_some() => Ok(()),
            (Author::Counselor | Author::Interpreter, Some(_)) => Err(Refused::Held(was.cloned())),
            (Author::Counselor | Author::Interpreter, None) => {
                Err(Refused::Because("a turn of the staff says whose it is"))
            }
            (Author::Visitor | Author::System | Author::Bot, Some(_)) => {
                Err(Refused::Because("only a turn of the staff says whose it is"))
            }
        }
    }

    /// The conversation and its new turns once this is written.
    pub fn applied(&self, before: &Conversation) -> (Conversation, Vec<Message>) {
        let closing = self.closing(before);
        let kept = |at: Moment| if closing.is_some() { at.hour() } else { at };
        let mut seq = before.seq;
        let messages = self
            .turns
            .iter()
            .map(|turn| {
                seq = seq.next();
                turn.message(seq, kept(turn.at))
            })
            .collect();
        // Every field is named, so that a new one cannot be decided and then left as it was.
        let mut after = Conversation {
            id: before.id,
            channel: before.channel.clone(),
            version: before.version + 1,
            seq,
            floor: before.floor,
            locale: self.locale,
            topic: self.topic.clone(),
            risk: self.risk,
            holder: self.holder.clone(),
            memory: self.memory.clone(),
            opened: kept(before.opened),
            touched: kept(self.touched),
            quiet: before.quiet,
            crowded: before.crowded,
            recalled: Vec::new(),
        };
        if let Some(Rebinding { to, floor }) = &self.rebinding {
            after.channel = to.channel.clone();
            after.floor = *floor;
        }
        if self.erases() {
            after.memory = crate::Memory::default();
        }
        (after, messages)
    }

    /// How the conversation ends with this, where it was open before.
    pub fn closing(&self, before: &Conversation) -> Option<&Close> {
        self.close.as_ref().filter(|_| before.holder != Holder::Closed)
    }

    /// Whether the conversation's key is destroyed with this.
    pub fn erases(&self) -> bool {
        self.close.as_ref().is_some_and(|close| close.closing == Closing::Erase)
    }

    /// The latest moment that this names: when it happened, for all that the store knows.
    pub fn latest(&self) -> Moment {
        let turns = self.turns.iter().map(|turn| turn.at);
        let audit = self.audit.iter().map(|entry| entry.at);
        turns.chain(audit).fold(self.touched, Moment::max)
    }
}

impl Holder {
    /// Who has the conversation, where a counselor has it.
    pub fn counselor(&self) -> Option<&CounselorId> {
        match self {
            Self::Counselor { by, .. } => Some(by),
            Self::Flow | Self::Queue { .. } | Self::Closed => None,
        }
    }

    /// Whether the desk sees it: waiting, or with a counselor.
    pub fn at_desk(&self) -> bool {
        match self {
            Self::Queue { .. } | Self::Counselor { .. } => true,
            Self::Flow | Self::Closed => false,
        }
    }
}

impl Turn {
    /// This turn as its reader sees it.
    pub fn message(&self, seq: Seq, at: Moment) -> Message {
        Message {
            seq,
            author: self.author,
            text: self.text.clone(),
            locale: self.locale,
            choices: self.choices.clone(),
            card: self.card.clone(),
            phrase: self.phrase.clone(),
            at,
        }
    }
}

#[cfg(test)]
mod tests;
