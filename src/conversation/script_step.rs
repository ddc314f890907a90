//! One step of the flow, and what its effects become.

use std::sync::Arc;

use contract::{Phrase, PhraseKey, Risk, Seq, Text, Way};
use flow::{Around, Effect, Input, Later, Session, Stage, Step};

use crate::exchange::Exchange;
use crate::held::HeldTurns;
use crate::script::Seen;
use crate::speak::spoken;
use crate::staff_presence::Rank;
use crate::{Closing, Holder, Refused, phrases, waiting};

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
    pub(crate) fn start(&mut self) -> Result<(), Refused> {
        self.step(Input::Start, Said::Nothing)
    }

    /// The language has changed: the pending question again.
    pub(crate) fn ask_again(&mut self) -> Result<(), Refused> {
        self.step(Input::Relocate, Said::Nothing)
    }

    /// Words that stand in the conversation already and wait for an answer.
    pub(crate) fn resume_with(&mut self, held: &Text) -> Result<(), Refused> {
        self.step(Input::Text(held.expose()), Said::Nothing)
    }

    /// Words to the script: `text` becomes the turn, `read` is what the script reads.
    pub(crate) fn hear(&mut self, text: &Text, read: &Text) -> Result<(), Refused> {
        self.step(Input::Text(read.expose()), Said::Words(text))
    }

    /// Words to the counselor; the script acts on leave, erase and the language alone.
    pub(crate) fn attend(&mut self, text: &Text) -> Result<(), Refused> {
        self.step(Input::Attended(text.expose()), Said::Words(text))
    }

    /// A button.
    pub(crate) fn pick(&mut self, prompt: Seq, value: &str) -> Result<(), Refused> {
        if self.picks_language(value)? {
            return Ok(());
        }
        if self.language_asked() == Some(prompt) {
            // No button of ours says that; whoever sent it is asked again rather than left without a word.
            let question = self.decision.state.question.take();
            let stay = question.as_ref().map(|question| question.stay);
            let held = question.map(|question| question.held).unwrap_or_default();
            self.ask_language(&[], stay, held);
            return Ok(());
        }
        if matches!(self.decision.holder(), Holder::Counselor { .. }) && !self.is_erasing() {
            // A button of the script under a counselor: the question has passed, and nobody but the counselor asks now.
            self.decision.announce(&phrases::STALE_CHOICE);
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

    pub(crate) fn is_erasing(&self) -> bool {
        self.decision.state.session.as_ref().is_some_and(Session::is_erasing)
    }

    /// One step, and everything that follows from it.
    pub(crate) fn step(&mut self, input: Input<'_>, said: Said<'_>) -> Result<(), Refused> {
        let script = self.decision.script;
        let mut session = match self.decision.state.session.take() {
            Some(session) if script.flows.ahead(&session) => return Err(Refused::Newer),
            Some(session) => session,
            None => Session::new(script.start(self.decision.state.quiet)),
        };
        if session.due().is_some_and(|due| self.decision.at.0 >= due) {
            session = self.ask_flow(session, Input::Timeout).session;
            if session.stage() == Stage::Ended {
                session = Session::new(script.start(self.decision.state.quiet));
            }
        }
        let Step {
            mut session, effects, ..
        } = self.ask_flow(session, input);
        self.take_turn(said, &effects);
        for effect in effects {
            self.apply(effect, &mut session);
        }
        self.decision.state.session = Some(session);
        Ok(())
    }

    fn ask_flow(&self, session: Session, input: Input<'_>) -> Step {
        let script = self.decision.script;
        let (locale, now, calendar) = (self.decision.locale(), self.decision.at, self.decision.calendar);
        let around = Around {
            lexicon: script.lexicon(locale),
            now: now.0,
            seed: self.world.seed,
            open: &|service| script.directory.open(service, locale, calendar),
            staffed: self.world.staff_presence.speaks(locale),
        };
        let step = script.flows.step(session, input, &around);
        script.tell(&Seen {
            locale,
            input,
            around: &around,
            step: &step,
        });
        step
    }

    /// Writes the visitor's turn: their words, with the option that they were understood as; or the label of the
    /// button. A button that fits no question any more makes no turn.
    fn take_turn(&mut self, said: Said<'_>, effects: &[Effect]) {
        let heard = effects.iter().find_map(|effect| match effect {
            Effect::Heard { slot, label } => Some((slot.clone(), label.clone())),
            _ => None,
        });
        let (slot, label) = heard.clone().unwrap_or_default();
        let phrase = label.map(|key| Phrase::plain(PhraseKey::from(key)));
        let seq = match (said, phrase) {
            (Said::Words(text), phrase) => self.decision.heard(text.clone(), phrase),
            (Said::Button, Some(phrase)) => {
                let label = self
                    .decision
                    .script
                    .catalogue
                    .label(self.decision.locale(), &phrase)
                    .text;
                self.decision.heard(label, Some(phrase))
            }
            (Said::Button | Said::Nothing, _) => return,
        };
        if let Some(slot) = slot {
            self.decision.holds(&slot, seq);
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
            Effect::Raise { risk, reason } => self.decision.raise(Risk::from_level(risk.level()), &reason),
            Effect::Forget { slots } => self.decision.forget(&slots),
            Effect::HandOff { topic, later, .. } => self.hand_off(topic.as_deref(), later),
            Effect::Language => self.ask_language(&[], None, HeldTurns::default()),
            Effect::EraseConfirm => {
                let asked = self.decision.announce(&phrases::ERASE_CONFIRM);
                let answers = [("yes", phrases::LABEL_YES), ("no", phrases::LABEL_NO)];
                self.buttons(answers.map(|(value, label)| (value.to_owned(), label)).into_iter());
                session.asked(asked.0);
            }
            Effect::Erase => self.erase(),
            Effect::Leave => {
                self.decision.announce(&phrases::CONVERSATION_CLOSED);
                self.decision.close("left", Closing::Leave);
            }
            Effect::Stale => {
                self.decision.announce(&phrases::STALE_CHOICE);
            }
            Effect::End { outcome } => self.decision.close(&outcome, Closing::Keep),
        }
    }

    /// Everything goes.
    pub(crate) fn erase(&mut self) {
        let messenger = self.decision.script.messengers.of(&self.decision.channel);
        if messenger.is_some_and(|messenger| messenger.way != Way::Push) {
            // It rides in the answer to this message and is kept nowhere; elsewhere it is said once all is deleted.
            self.decision.announce(&phrases::ERASED_HERE);
        }
        self.decision.close("erased", Closing::Erase);
    }

    /// The conversation waits for a person from now on; who waits already keeps the place.
    fn hand_off(&mut self, topic: Option<&str>, later: Later) {
        if let Some(topic) = topic {
            self.decision.topic(topic.to_owned());
        }
        // On the page only a number leads back, or a message that was left while nobody was there and is to be read all
        // the same.
        let reachable = self.decision.on_messenger() || !self.world.staff_presence.speaks(self.decision.locale());
        if matches!(later, Later::Code) && reachable {
            self.decision.state.returns = true;
        }
        let Holder::Flow = self.decision.holder() else { return };
        self.decision.sit(Holder::Queue {
            since: self.decision.at,
        });
        self.decision.state.told = 0;
        if self.world.staff_presence.speaks(self.decision.locale()) {
            let position = self.world.staff_presence.position_at(Rank {
                risk: self.decision.risk(),
                crowded: self.decision.crowded,
                since: self.decision.at,
            });
            waiting::place(&mut self.decision, position);
        }
    }

    /// The page says who may read and what stays on the device before the first field, and keeps it in sight: once is
    /// enough.
    fn stands_on_the_page(&self, phrase: &flow::Phrase) -> bool {
        let key = &*phrase.key;
        let notice = key == phrases::NOTICE.as_str() || key == phrases::NOTICE_DEVICE.as_str();
        notice && !self.decision.on_messenger()
    }

    fn say(&mut self, phrase: flow::Phrase) -> Seq {
        let slots: Vec<Arc<str>> = phrase.arguments.keys().cloned().collect();
        let seq = self.decision.say(spoken(phrase));
        for slot in slots {
            self.decision.holds(&slot, seq);
        }
        seq
    }

    fn buttons(&mut self, choices: impl Iterator<Item = (String, PhraseKey)>) {
        let choices = self.decision.script.choices(self.decision.locale(), choices);
        if !choices.is_empty() {
            self.decision.offer(choices);
        }
    }
}
