//! What follows from a visitor's message.
//!
//! It goes through these, in this order, and the first that answers it ends the way; none of them but the last is the
//! script:
//!
//! 1. an edit that changes nothing says nothing ([`crate::edit`]);
//! 2. on a messenger, the privacy lock ([`crate::lock`]) with the agreed word ([`crate::word`]);
//! 3. on a messenger, the wish to go on elsewhere ([`crate::channel_move`]);
//! 4. the question about the language and what the words say of it ([`crate::language_choice`]);
//! 5. danger ([`crate::danger`]);
//! 6. whoever has the conversation: the flow or the queue's words ([`crate::script_step`]), or nobody, because a
//!    counselor will answer.

use contract::{Body, Locale, Risk, Seq, Text};
use language::{Detection, Tag, Verdict};

use crate::builder::DecisionBuilder;
use crate::edit::EditKind;
use crate::event::Heard;
use crate::exchange::{Exchange, Voice};
use crate::held::HeldTurns;
use crate::lock::Dealt;
use crate::{Closing, Conversation, Decision, Holder, Refused, Script, World, phrases};

/// What the words of a message say of their language, beside what the channel suggests.
pub fn detected(script: &Script, words: &Text, hints: &[Locale]) -> Detection {
    let suggested: Vec<Tag> = hints.iter().copied().map(Tag::from).collect();
    script.detector.detect(words.expose(), &suggested)
}

/// Decides what follows from a visitor's message.
pub(crate) fn wrote(world: &World<'_>, conversation: &Conversation, heard: &Heard) -> Result<Decision, Refused> {
    let decision = DecisionBuilder::of(world, conversation)?;
    let mut exchange = Exchange::of(world, conversation, decision);
    let change = match &heard.body {
        Body::Edit(_) => Some(exchange.change(heard)),
        _ => None,
    };
    if change == Some(EditKind::None) {
        return Ok(exchange.decision.finish());
    }
    exchange.decision.state.left = false;
    if !matches!(heard.body, Body::Media { caption: None, .. }) {
        exchange.decision.state.wordless = 0;
    }
    let asked = exchange.decision.state.prompt();
    let on_messenger = exchange.decision.on_messenger();
    if on_messenger && exchange.behind_lock(heard)? == Dealt::Whole {
        exchange.remember(heard, asked);
        return Ok(exchange.decision.finish());
    }
    if exchange.decision.state.lock.is_none() {
        exchange.decision.touch();
    }
    if on_messenger && exchange.wants_to_move(&heard.body) {
        exchange.show_the_way(&heard.body);
        return Ok(exchange.decision.finish());
    }
    match &heard.body {
        Body::Open { locale } => exchange.open(*locale, heard)?,
        Body::Text(text) => exchange.words(text, heard)?,
        Body::Edit(text) if change == Some(EditKind::Anew) => exchange.words(text, heard)?,
        Body::Edit(text) => {
            exchange.voice = Voice::Corrects;
            exchange.corrects(text, heard)?;
        }
        Body::Choice { prompt, value } => exchange.pick(*prompt, value)?,
        Body::Media { what, caption } => exchange.media(*what, caption.as_ref(), heard)?,
        Body::Leave => exchange.leave(),
        Body::Erase => exchange.decision.close("erased", Closing::Erase),
    }
    exchange.remember(heard, asked);
    let in_words = matches!(heard.body, Body::Text(_) | Body::Edit(_) | Body::Media { .. });
    if let Some(asked) = asked.filter(|_| on_messenger && in_words)
        && exchange.decision.state.prompt() != Some(asked)
    {
        exchange.decision.disarm(asked);
    }
    Ok(exchange.decision.finish())
}

impl Exchange<'_> {
    /// Somebody has come in, or picks another language on the page. Who has picked a language is greeted in it; who has
    /// not is answered in the language of the first words, so nothing is said before them.
    ///
    /// On a messenger it is the button that begins a chat: nobody sees a page there, so the greeting comes at once, in
    /// the language that the app suggests until the first words tell. Where it suggests none the language is asked.
    pub(crate) fn open(&mut self, locale: Option<Locale>, heard: &Heard) -> Result<(), Refused> {
        if let Some(locale) = locale {
            return self.choose_language(locale);
        }
        if self.decision.script.messengers.of(&self.decision.channel).is_none() {
            return Ok(());
        }
        let current = self.decision.settled();
        let suggested = self.decision.state.evidence.suggested(current, &heard.hints);
        if !self.free_to_ask() {
            return Ok(());
        }
        let question = self.decision.state.question.take();
        let held = question.map(|question| question.held).unwrap_or_default();
        let Some(locale) = suggested.or(current) else {
            self.ask_language(&[], None, held);
            return Ok(());
        };
        self.decision.speak(locale);
        match self.recall(&held)? {
            Some(held) => self.resume_with(&held),
            None if self.decision.state.session.is_none() => self.start(),
            None => self.ask_again(),
        }
    }

    /// Keeps what tells an edit of this message later.
    fn remember(&mut self, heard: &Heard, asked: Option<Seq>) {
        let (Some(print), Some(seq)) = (heard.print, self.decision.said()) else {
            return;
        };
        let edits = &mut self.decision.state.edits;
        match heard.body {
            Body::Edit(_) => edits.note_change(print, seq),
            _ => edits.note(print, seq, asked),
        }
    }

    pub(crate) fn words(&mut self, text: &Text, heard: &Heard) -> Result<(), Refused> {
        let alarm = self.alarm_in(text, &heard.signals);
        let calm = alarm < Some(Risk::L3);
        if self.answers_language_question(text, calm)? {
            return Ok(());
        }
        let verdict = heard.detection.as_ref().map_or(Verdict::Keep, |detection| {
            let current = self.decision.settled();
            self.decision.state.evidence.weigh(current, detection, &heard.hints)
        });
        let hint = heard.hints.first().copied();
        let asked_before = self.decision.state.question.take();
        let held = asked_before
            .as_ref()
            .map(|question| question.held.clone())
            .unwrap_or_default();
        match verdict {
            Verdict::Settle(locale) => self.decision.speak(locale),
            Verdict::Offer(locale) if calm && self.free_to_ask() => {
                let seq = self.decision.heard(text.clone(), None);
                self.offer_language(locale, held.with(seq));
                return Ok(());
            }
            Verdict::Ask(likely) if calm && self.free_to_ask() && asked_before.is_none() => {
                let seq = self.decision.heard(text.clone(), None);
                self.ask_language(&likely, hint, HeldTurns::default().with(seq));
                return Ok(());
            }
            Verdict::Ask(likely) => {
                let stay = asked_before.map(|question| question.stay);
                let stay = stay.or(hint).or(likely.first().copied()).unwrap_or(Locale::KO);
                self.decision.speak(self.decision.settled().unwrap_or(stay));
            }
            Verdict::Keep | Verdict::Offer(_) => {}
        }
        if self.decision.settled().is_none() {
            self.decision.speak(hint.unwrap_or(Locale::KO));
        }
        match alarm {
            Some(risk) => self.alarm(risk, &heard.signals, text, &held),
            None => self.answer(text, &held),
        }
    }

    /// Ordinary words, to whoever has the conversation.
    pub(crate) fn answer(&mut self, text: &Text, held: &HeldTurns) -> Result<(), Refused> {
        if self.voice == Voice::Corrects {
            self.correct(text);
            return Ok(());
        }
        match self.decision.holder() {
            Holder::Flow | Holder::Queue { .. } => {
                let read = self.recall_with(held, text)?;
                self.hear(text, &read)
            }
            Holder::Counselor { .. } => self.attend(text),
            Holder::Closed => Err(Refused::Gone),
        }
    }

    /// The visitor has gone by the quick exit. Who holds a number or was promised an answer for later keeps the place,
    /// and so does somebody in danger, whose words a person must read; anybody else leaves the queue at once. A
    /// counselor is told by a line in the conversation, and decides how it ends.
    fn leave(&mut self) {
        let stays = match self.decision.holder() {
            Holder::Flow | Holder::Closed => false,
            Holder::Queue { .. } => self.decision.state.returns || self.decision.risk() >= Risk::L3,
            Holder::Counselor { .. } => true,
        };
        if !stays {
            return self.decision.close("left", Closing::Leave);
        }
        if matches!(self.decision.holder(), Holder::Counselor { .. }) {
            self.decision.announce(&phrases::VISITOR_LEFT);
        }
        self.decision.state.left = true;
    }

    /// A question of the server's own may come between only while no person has the conversation.
    fn free_to_ask(&self) -> bool {
        matches!(self.decision.holder(), Holder::Flow)
    }
}
