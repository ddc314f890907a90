//! A decision while it is being made: the turns that follow from one message, and what is remembered.

use contract::{Author, ChannelName, Choice, ConversationId, Locale, Moment, Phrase, PhraseKey, Risk, Seq, Text};

use crate::audit::{Audit, SERVER, Subject};
use crate::decision::{Close, Closing, OutboxChange, Rebinding, Turn};
use crate::state::State;
use crate::{Conversation, Decision, Holder, Refused, ReturnCode, Script, World};

/// A decision in the making. It starts as "nothing changes"; every rule adds to it.
pub(crate) struct DecisionBuilder<'a> {
    pub(crate) script: &'a Script,
    pub(crate) id: ConversationId,
    pub(crate) channel: ChannelName,
    pub(crate) at: Moment,
    /// What the calendar on the wall says then, for opening hours and expired numbers.
    pub(crate) calendar: Moment,
    /// Whether it stands behind others of its risk.
    pub(crate) crowded: bool,
    pub(crate) state: State,
    seq: Seq,
    decision: Decision,
}

impl<'a> DecisionBuilder<'a> {
    /// Begins with the conversation as it is.
    pub(crate) fn of(world: &World<'a>, conversation: &Conversation) -> Result<Self, Refused> {
        let mut state = State::of(&conversation.memory)?;
        state.quiet |= conversation.quiet;
        Ok(Self {
            script: world.script,
            id: conversation.id,
            channel: conversation.channel.clone(),
            at: world.now,
            calendar: world.calendar(),
            crowded: conversation.crowded,
            state,
            seq: conversation.seq,
            decision: Decision::unchanged(conversation),
        })
    }

    /// The decision, whole.
    pub(crate) fn finish(mut self) -> Decision {
        if let Holder::Queue { .. } = self.decision.holder {
            self.decision
                .timers
                .push(crate::timers::timer(self.state.told, self.at));
        }
        self.decision.memory = self.state.kept();
        self.decision
    }

    /// The language to speak, once there is one.
    pub(crate) fn locale(&self) -> Locale {
        self.decision.locale.unwrap_or(Locale::KO)
    }

    /// Whether a language is settled.
    pub(crate) fn settled(&self) -> Option<Locale> {
        self.decision.locale
    }

    /// Speaks another language from now on.
    pub(crate) fn speak(&mut self, locale: Locale) {
        self.decision.locale = Some(locale);
    }

    /// Takes a guessed language back: the visitor is being asked.
    pub(crate) fn unsettle(&mut self) {
        self.decision.locale = None;
    }

    pub(crate) fn holder(&self) -> &Holder {
        &self.decision.holder
    }

    pub(crate) fn sit(&mut self, holder: Holder) {
        self.decision.holder = holder;
    }

    pub(crate) fn topic(&mut self, topic: String) {
        self.decision.topic = Some(topic);
    }

    pub(crate) fn risk(&self) -> Risk {
        self.decision.risk
    }

    /// What becomes of turns that were to be sent before.
    pub(crate) fn outbox(&mut self, outbox: OutboxChange) {
        self.decision.outbox = outbox;
    }

    /// The buttons of a turn are taken away, because it was answered in words.
    pub(crate) fn disarm(&mut self, turn: Seq) {
        self.decision.disarms = Some(turn);
    }

    /// A way to come back.
    pub(crate) fn return_code(&mut self, return_code: ReturnCode) {
        self.decision.return_code = Some(return_code);
    }

    /// The conversation goes to another peer.
    pub(crate) fn rebind(&mut self, rebinding: Rebinding) {
        self.decision.rebinding = Some(rebinding);
    }

    /// Whether it runs on a messenger.
    pub(crate) fn on_messenger(&self) -> bool {
        self.script.messengers.of(&self.channel).is_some()
    }

    /// The visitor has done something.
    pub(crate) fn touch(&mut self) {
        self.decision.touched = self.at;
    }

    /// Raises the risk; what would lower it changes nothing (invariant 8).
    pub(crate) fn raise(&mut self, risk: Risk, reason: &str) {
        if risk > self.decision.risk {
            self.decision.risk = risk;
            self.note(SERVER, &format!("risk {}", risk.level()), None);
            if let Some(entry) = self.decision.audit.last_mut() {
                entry.rule = Some(reason.to_owned());
            }
        }
    }

    /// A person sets the risk; the store asks for a reason when it is lower.
    pub(crate) fn judge(&mut self, by: &contract::CounselorId, risk: Risk, reason: Text) {
        self.note(by.as_str(), &format!("risk {}", risk.level()), Some(reason.clone()));
        if risk < self.decision.risk {
            self.decision.lowered = Some((by.clone(), reason));
        }
        self.decision.risk = risk;
    }

    /// Writes into the audit who did what.
    pub(crate) fn note(&mut self, actor: &str, action: &str, reason: Option<Text>) {
        self.decision.audit.push(Audit {
            at: self.at,
            actor: actor.to_owned(),
            action: action.to_owned(),
            subject: Subject::Conversation(self.id),
            reason,
            rule: None,
        });
    }

    /// The conversation ends.
    pub(crate) fn close(&mut self, outcome: &str, closing: Closing) {
        self.decision.holder = Holder::Closed;
        self.decision.close = Some(Close {
            outcome: outcome.to_owned(),
            closing,
        });
    }

    /// The visitor's own words.
    pub(crate) fn heard(&mut self, text: Text, label: Option<Phrase>) -> Seq {
        let locale = self.locale();
        self.push(Author::Visitor, text, locale, label)
    }

    /// A counselor's words.
    pub(crate) fn replied(&mut self, by: &contract::CounselorId, text: Text) -> Seq {
        let locale = self.locale();
        let seq = self.push(Author::Counselor, text, locale, None);
        self.last().by = Some(by.clone());
        seq
    }

    /// A phrase, rendered in the conversation's language; by the script while the flow or the queue has the
    /// conversation, by the server itself under a counselor.
    pub(crate) fn say(&mut self, phrase: Phrase) -> Seq {
        let notice = phrase.key == crate::phrases::NOTICE_DEVICE;
        let (phrase, rendered) = self.script.say(self.locale(), &self.channel, phrase);
        let author = self.voice();
        let seq = self.push(author, rendered.text, rendered.locale, Some(phrase));
        if notice && self.script.messengers.of(&self.channel).is_some() && self.script.messengers.address.is_some() {
            let label = Phrase::plain(crate::phrases::MOVE_LABEL);
            let label = self.script.catalogue.label(self.locale(), &label).text;
            self.offer(vec![crate::choices::to_move(label)]);
        }
        seq
    }

    /// A plain phrase of the server itself.
    pub(crate) fn announce(&mut self, key: &PhraseKey) -> Seq {
        self.say(Phrase::plain(key.clone()))
    }

    /// A plain phrase in English and in Korean, for somebody whose language is not known.
    pub(crate) fn announce_to_anybody(&mut self, key: &PhraseKey) -> Seq {
        let [english, korean] = [Locale::EN, Locale::KO].map(|locale| self.script.text(locale, key).text);
        let both = Text::from(format!("{}\n{}", english.expose(), korean.expose()));
        let author = self.voice();
        self.push(author, both, Locale::EN, Some(Phrase::plain(key.clone())))
    }

    /// Offers answers with the last turn.
    pub(crate) fn offer(&mut self, choices: Vec<Choice>) {
        self.last().choices = choices;
    }

    /// A card, as a turn of its own; nothing where the directory has none of that name for this language.
    pub(crate) fn card(&mut self, id: &str) -> Option<Seq> {
        let locale = self.locale();
        let card = self
            .script
            .directory
            .card(id, locale, self.calendar, &self.script.catalogue)?;
        let author = self.voice();
        let phrase = Phrase::plain(crate::phrases::above_card(id));
        let rendered = self.script.catalogue.render(locale, &phrase);
        let seq = self.push(author, rendered.text, rendered.locale, Some(phrase));
        self.last().card = Some(card);
        Some(seq)
    }

    /// Overwrites the answers of these slots wherever they stand, in turns of this decision as well.
    pub(crate) fn forget(&mut self, slots: &[std::sync::Arc<str>]) {
        let first = Seq(self.seq.0 - self.decision.turns.len() as u64 + 1);
        for slot in slots {
            for seq in self.state.slots.remove(&**slot).unwrap_or_default() {
                self.state.edits.forget(seq);
                match usize::try_from(seq.0.saturating_sub(first.0)) {
                    Ok(index) if seq >= first => {
                        let not_kept = self.script.text(self.locale(), &crate::phrases::NOT_KEPT);
                        let turn = &mut self.decision.turns[index];
                        turn.text = not_kept.text;
                        turn.phrase = Some(Phrase::plain(crate::phrases::NOT_KEPT));
                    }
                    _ => {
                        self.decision.forget.push(seq);
                        self.state.forgotten.push(seq);
                    }
                }
            }
        }
    }

    /// Notes that a turn holds the answer of a slot.
    pub(crate) fn holds(&mut self, slot: &str, seq: Seq) {
        self.state.slots.entry(slot.to_owned()).or_default().push(seq);
    }

    /// The visitor's own turn of this decision, once there is one.
    pub(crate) fn said(&self) -> Option<Seq> {
        let first = self.seq.0 - self.decision.turns.len() as u64 + 1;
        let mut seqs = (first..).map(Seq).zip(&self.decision.turns);
        seqs.find(|(_, turn)| turn.author == Author::Visitor)
            .map(|(seq, _)| seq)
    }

    fn voice(&self) -> Author {
        match self.decision.holder {
            Holder::Flow | Holder::Queue { .. } => Author::Bot,
            Holder::Counselor { .. } | Holder::Closed => Author::System,
        }
    }

    fn push(&mut self, author: Author, text: Text, locale: Locale, phrase: Option<Phrase>) -> Seq {
        self.seq = self.seq.next();
        let at = self.at;
        self.decision.turns.push(Turn {
            author,
            by: None,
            text,
            locale,
            choices: Vec::new(),
            card: None,
            phrase,
            at,
        });
        self.seq
    }

    fn last(&mut self) -> &mut Turn {
        self.decision
            .turns
            .last_mut()
            .expect("called right after a turn was pushed")
    }
}
