//! One step of the flow, and what its effects become.

use std::sync::Arc;

use contract::{Phrase, PhraseKey, Risk, Seq, Text, Way};
use flow::{Around, Effect, Input, Later, Session, Stage, Step};
use store::{Closing, Seat, StoreError};

use crate::content::Seen;
use crate::converse::Exchange;
use crate::speak::spoken;
use crate::staffing::Rank;
use crate::{phrases, waiting};

/// What the visitor did to cause a step, as it is to stand in the conversation.
pub(crate) enum Said<'a> {
    /// Words; they become a turn.
    Words(&'a Text),
    /// A button; its label becomes a turn, once the flow has said which it was.
    Button,
    /// Nothing, or it stands there already.
    Nothing,
}

impl Exchange<'_> {
    /// The first step of a conversation that nothing was said in.
    pub(crate) fn start(&mut self) -> Result<(), StoreError> {
        self.step(Input::Start, Said::Nothing)
    }

    /// The language has changed: the pending question again.
    pub(crate) fn ask_again(&mut self) -> Result<(), StoreError> {
        self.step(Input::Relocate, Said::Nothing)
    }

    /// Words that stand in the conversation already and wait for an answer.
    pub(crate) fn resume_with(&mut self, held: &Text) -> Result<(), StoreError> {
        self.step(Input::Text(held.expose()), Said::Nothing)
    }

    /// Words to the script: `text` becomes the turn, `read` is what the script reads.
    pub(crate) fn hear(&mut self, text: &Text, read: &Text) -> Result<(), StoreError> {
        self.step(Input::Text(read.expose()), Said::Words(text))
    }

    /// Words to the counselor; the script acts on leave, erase and the language alone.
    pub(crate) fn attend(&mut self, text: &Text) -> Result<(), StoreError> {
        self.step(Input::Attended(text.expose()), Said::Words(text))
    }

    /// A button.
    pub(crate) fn pick(&mut self, prompt: Seq, value: &str) -> Result<(), StoreError> {
        if self.picks_language(value)? {
            return Ok(());
        }
        if self.language_asked() == Some(prompt) {
            // No button of ours says that; whoever sent it is asked again rather than left without a word.
            let question = self.draft.recollection.question.take();
            let (stay, held) = question.map_or((None, None), |question| (Some(question.stay), question.held));
            self.ask_language(&[], stay, held);
            return Ok(());
        }
        if matches!(self.draft.seat(), Seat::Counselor { .. }) && !self.is_erasing()? {
            // A button of the script under a counselor: the question has passed, and nobody but the counselor asks now.
            self.draft.announce(&phrases::STALE_CHOICE);
            return Ok(());
        }
        self.step(
            Input::Choice {
                prompt: prompt.0,
                value,
            },
            Said::Button,
        )
    }

    pub(crate) fn is_erasing(&self) -> Result<bool, StoreError> {
        Ok(self
            .draft
            .recollection
            .session()?
            .is_some_and(|session| session.is_erasing()))
    }

    /// One step, and everything that follows from it.
    pub(crate) fn step(&mut self, input: Input<'_>, said: Said<'_>) -> Result<(), StoreError> {
        let content = self.draft.content;
        let mut session = match self.draft.recollection.session()? {
            Some(session) if content.flows.ahead(&session) => {
                return Err(StoreError::unavailable(
                    "this conversation runs on newer flows than this node has",
                ));
            }
            Some(session) => session,
            None => Session::new(content.start(&self.draft.recollection)),
        };
        if session.due().is_some_and(|due| self.draft.at.0 >= due) {
            session = self.ask_flow(session, Input::Timeout).session;
            if session.stage() == Stage::Ended {
                session = Session::new(content.start(&self.draft.recollection));
            }
        }
        let Step {
            mut session, effects, ..
        } = self.ask_flow(session, input);
        self.take_turn(said, &effects);
        for effect in effects {
            self.apply(effect, &mut session);
        }
        self.draft.recollection.stands(&session);
        Ok(())
    }

    fn ask_flow(&self, session: Session, input: Input<'_>) -> Step {
        let content = self.draft.content;
        let (locale, now, calendar) = (self.draft.locale(), self.draft.at, self.draft.calendar);
        let around = Around {
            lexicon: content.lexicon(locale),
            now: now.0,
            seed: self.seed,
            open: &|service| content.directory.open(service, locale, calendar),
            staffed: self.staffing.speaks(locale),
        };
        let step = content.flows.step(session, input, &around);
        content.tell(&Seen {
            locale,
            input,
            around: &around,
            step: &step,
        });
        step
    }

    /// Writes the visitor's turn: their words, with the option that they were understood as; or the label of the button. A
    /// button that fits no question any more makes no turn.
    fn take_turn(&mut self, said: Said<'_>, effects: &[Effect]) {
        let heard = effects.iter().find_map(|effect| match effect {
            Effect::Heard { slot, label } => Some((slot.clone(), label.clone())),
            _ => None,
        });
        let (slot, label) = heard.clone().unwrap_or_default();
        let phrase = label.map(|key| Phrase::plain(PhraseKey::from(key)));
        let seq = match (said, phrase) {
            (Said::Words(text), phrase) => self.draft.heard(text.clone(), phrase),
            (Said::Button, Some(phrase)) => {
                let label = self.draft.content.catalogue.label(self.draft.locale(), &phrase).text;
                self.draft.heard(label, Some(phrase))
            }
            (Said::Button | Said::Nothing, _) => return,
        };
        if let Some(slot) = slot {
            self.draft.holds(&slot, seq);
        }
    }

    fn apply(&mut self, effect: Effect, session: &mut Session) {
        match effect {
            Effect::Heard { .. } => {}
            Effect::Say { phrase } if self.stands_on_the_page(&phrase) => {}
            Effect::Say { phrase } => {
                self.say(phrase);
            }
            Effect::Ask { phrase, choices, .. } => {
                let asked = self.say(phrase);
                self.buttons(
                    choices
                        .into_iter()
                        .map(|choice| (choice.value.to_string(), PhraseKey::from(choice.label))),
                );
                session.asked(asked.0);
            }
            Effect::Card { id } => self.show_card(&id),
            Effect::Raise { risk, reason } => self.draft.raise(Risk::from_level(risk.level()), &reason),
            Effect::Forget { slots } => self.draft.forget(&slots),
            Effect::HandOff { topic, later, .. } => self.hand_off(topic.as_deref(), later),
            Effect::Language => self.ask_language(&[], None, None),
            Effect::EraseConfirm => {
                let asked = self.draft.announce(&phrases::ERASE_CONFIRM);
                let answers = [("yes", phrases::LABEL_YES), ("no", phrases::LABEL_NO)];
                self.buttons(answers.map(|(value, label)| (value.to_owned(), label)).into_iter());
                session.asked(asked.0);
            }
            Effect::Erase => self.erase(),
            Effect::Leave => {
                self.draft.announce(&phrases::CONVERSATION_CLOSED);
                self.draft.close("left", Closing::Leave);
            }
            Effect::Stale => {
                self.draft.announce(&phrases::STALE_CHOICE);
            }
            Effect::End { outcome } => self.draft.close(&outcome, Closing::Keep),
        }
    }

    /// Everything goes.
    pub(crate) fn erase(&mut self) {
        let messenger = self.draft.content.media.messenger(&self.draft.channel);
        if messenger.is_some_and(|messenger| messenger.way != Way::Push) {
            // It rides in the answer to this message and is kept nowhere; elsewhere it is said once all is deleted.
            self.draft.announce(&phrases::ERASED_HERE);
        }
        self.draft.close("erased", Closing::Erase);
    }

    /// The conversation waits for a person from now on; who waits already keeps the place.
    fn hand_off(&mut self, topic: Option<&str>, later: Later) {
        if let Some(topic) = topic {
            self.draft.topic(topic.to_owned());
        }
        // On the page only a number leads back, or a message that was left while nobody was there and is to be read all
        // the same.
        let reachable = self.on_messenger() || !self.staffing.speaks(self.draft.locale());
        if matches!(later, Later::Code) && reachable {
            self.draft.recollection.returns = true;
        }
        let Seat::Flow = self.draft.seat() else { return };
        self.draft.sit(Seat::Queue { since: self.draft.at });
        self.draft.recollection.told = 0;
        if self.staffing.speaks(self.draft.locale()) {
            let position = self.staffing.position_at(Rank {
                risk: self.draft.risk(),
                crowded: self.draft.crowded,
                since: self.draft.at,
            });
            waiting::place(&mut self.draft, position);
        }
    }

    fn on_messenger(&self) -> bool {
        self.draft.content.media.messenger(&self.draft.channel).is_some()
    }

    /// The page says who may read and what stays on the device before the first field, and keeps it in sight: once is
    /// enough.
    fn stands_on_the_page(&self, phrase: &flow::Phrase) -> bool {
        let key = &*phrase.key;
        let notice = key == phrases::NOTICE.as_str() || key == phrases::NOTICE_DEVICE.as_str();
        notice && !self.on_messenger()
    }

    fn say(&mut self, phrase: flow::Phrase) -> Seq {
        let slots: Vec<Arc<str>> = phrase.arguments.keys().cloned().collect();
        let seq = self.draft.say(spoken(phrase));
        for slot in slots {
            self.draft.holds(&slot, seq);
        }
        seq
    }

    fn buttons(&mut self, choices: impl Iterator<Item = (String, PhraseKey)>) {
        let choices = self.draft.content.choices(self.draft.locale(), choices);
        if !choices.is_empty() {
            self.draft.offer(choices);
        }
    }
}
