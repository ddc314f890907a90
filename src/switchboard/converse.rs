//! What follows from a visitor's message: pure, so that a conflict can run it again.
//!
//! Under every holder danger, leave, erase and the language act first. Then the flow answers, or the waiting words, or nobody
//! does because a counselor will.

use contract::{Body, Locale, Moment, Risk, Seq, Text};
use language::{Detection, Tag, Verdict};
use store::{Closing, Conversation, Decision, Seat, StoreError};
use triage::Signal;

use crate::content::Content;
use crate::draft::Draft;
use crate::edit::{Change, Print};
use crate::phrases;
use crate::staffing::Staffing;
use crate::veil::Dealt;

/// A message, with all that can be known of it without its conversation. Detection and triage are done once, outside any
/// transaction.
pub(crate) struct Heard {
    pub(crate) body: Body,
    pub(crate) detection: Option<Detection>,
    pub(crate) signals: Vec<Signal>,
    /// What tells an edit of this message from the message itself; nothing where the channel knows no edits.
    pub(crate) print: Option<Print>,
    pub(crate) hints: Vec<Locale>,
    pub(crate) at: Moment,
    pub(crate) seed: u64,
}

impl Heard {
    /// The words of the message, whatever they stood under.
    pub(crate) fn words(&self) -> Option<&Text> {
        words(&self.body)
    }
}

/// What the words of a message say of their language, beside what the channel suggests.
pub(crate) fn detected(content: &Content, words: &Text, hints: &[Locale]) -> Detection {
    let suggested: Vec<Tag> = hints.iter().copied().map(Tag::from).collect();
    content.detector.detect(words.expose(), &suggested)
}

/// The words of a message, whatever they stood under.
pub(crate) fn words(body: &Body) -> Option<&Text> {
    match body {
        Body::Text(text)
        | Body::Edit(text)
        | Body::Media {
            caption: Some(text), ..
        } => Some(text),
        Body::Open { .. } | Body::Choice { .. } | Body::Media { caption: None, .. } | Body::Leave | Body::Erase => None,
    }
}

/// Decides what follows from a visitor's message.
pub(crate) fn converse(
    content: &Content,
    staffing: &Staffing,
    conversation: &Conversation,
    heard: &Heard,
) -> Result<Decision, StoreError> {
    let mut exchange = Exchange {
        draft: Draft::of(content, conversation, heard.at)?,
        staffing,
        seed: heard.seed,
        voice: Voice::Speaks,
    };
    exchange.draft.calendar = staffing.reckoning.calendar(heard.at);
    let change = match &heard.body {
        Body::Edit(_) => Some(exchange.change(heard)?),
        _ => None,
    };
    if change == Some(Change::None) {
        return Ok(exchange.draft.finish());
    }
    exchange.draft.recollection.left = false;
    if !matches!(heard.body, Body::Media { caption: None, .. }) {
        exchange.draft.recollection.wordless = 0;
    }
    let asked = exchange.draft.recollection.prompt()?;
    let on_messenger = content.media.messenger(&conversation.channel).is_some();
    if on_messenger && exchange.behind_veil(conversation, heard)? == Dealt::Whole {
        exchange.remember(heard, asked);
        return Ok(exchange.draft.finish());
    }
    if exchange.draft.recollection.veil.is_none() {
        exchange.draft.touch();
    }
    if on_messenger && exchange.wants_to_move(&heard.body) {
        exchange.show_the_way(&heard.body);
        return Ok(exchange.draft.finish());
    }
    match &heard.body {
        Body::Open { locale } => exchange.open(*locale, heard)?,
        Body::Text(text) => exchange.words(text, heard)?,
        Body::Edit(text) if change == Some(Change::Anew) => exchange.words(text, heard)?,
        Body::Edit(text) => {
            exchange.voice = Voice::Corrects;
            exchange.corrects(text, heard)?;
        }
        Body::Choice { prompt, value } => exchange.pick(*prompt, value)?,
        Body::Media { what, caption } => exchange.media(*what, caption.as_ref(), heard)?,
        Body::Leave => exchange.leave(),
        Body::Erase => exchange.draft.close("erased", Closing::Erase),
    }
    exchange.remember(heard, asked);
    let in_words = matches!(heard.body, Body::Text(_) | Body::Edit(_) | Body::Media { .. });
    if let Some(asked) = asked.filter(|_| on_messenger && in_words)
        && exchange.draft.recollection.prompt()? != Some(asked)
    {
        exchange.draft.disarm(asked);
    }
    Ok(exchange.draft.finish())
}

/// One message being answered.
pub(crate) struct Exchange<'a> {
    pub(crate) draft: Draft<'a>,
    pub(crate) staffing: &'a Staffing,
    pub(crate) seed: u64,
    pub(crate) voice: Voice,
}

/// Whether the words of a message may answer what is asked.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Voice {
    /// They were written now.
    Speaks,
    /// They change what was written before something else was asked.
    Corrects,
}

impl Exchange<'_> {
    /// Somebody has come in, or picks another language on the page. Who has picked a language is greeted in it; who has not is answered in the language of the
    /// first words, so nothing is said before them.
    ///
    /// On a messenger it is the button that begins a chat: nobody sees a page there, so the greeting comes at once, in the
    /// language that the app suggests until the first words tell. Where it suggests none the language is asked.
    pub(crate) fn open(&mut self, locale: Option<Locale>, heard: &Heard) -> Result<(), StoreError> {
        if let Some(locale) = locale {
            return self.choose_language(locale);
        }
        if self.draft.content.media.messenger(&self.draft.channel).is_none() {
            return Ok(());
        }
        let current = self.draft.settled();
        let suggested = self.draft.recollection.evidence.suggested(current, &heard.hints);
        if !self.free_to_ask() {
            return Ok(());
        }
        let held = self
            .draft
            .recollection
            .question
            .take()
            .and_then(|question| question.held);
        match (suggested.or(current), held) {
            (None, held) => self.ask_language(&[], None, held),
            (Some(locale), held) => {
                self.draft.speak(locale);
                match held {
                    Some(held) => self.resume_with(&held)?,
                    None if self.draft.recollection.session()?.is_none() => self.start()?,
                    None => self.ask_again()?,
                }
            }
        }
        Ok(())
    }

    /// Keeps what tells an edit of this message later.
    fn remember(&mut self, heard: &Heard, asked: Option<Seq>) {
        let (Some(print), Some(seq)) = (heard.print, self.draft.said()) else {
            return;
        };
        let edits = &mut self.draft.recollection.edits;
        match heard.body {
            Body::Edit(_) => edits.note_change(print, seq),
            _ => edits.note(print, seq, asked),
        }
    }

    pub(crate) fn words(&mut self, text: &Text, heard: &Heard) -> Result<(), StoreError> {
        let alarm = self.alarm_in(text, &heard.signals);
        let calm = alarm < Some(Risk::L3);
        if self.answers_language_question(text, calm)? {
            return Ok(());
        }
        let verdict = heard.detection.as_ref().map_or(Verdict::Keep, |detection| {
            let current = self.draft.settled();
            self.draft.recollection.evidence.weigh(current, detection, &heard.hints)
        });
        let hint = heard.hints.first().copied();
        let asked_before = self.draft.recollection.question.take();
        let held = asked_before.as_ref().and_then(|question| question.held.clone());
        match verdict {
            Verdict::Settle(locale) => self.draft.speak(locale),
            Verdict::Offer(locale) if calm && self.free_to_ask() => {
                self.draft.heard(text.clone(), None);
                self.offer_language(locale, join(held, text));
                return Ok(());
            }
            Verdict::Ask(likely) if calm && self.free_to_ask() && asked_before.is_none() => {
                self.draft.heard(text.clone(), None);
                self.ask_language(&likely, hint, Some(text.clone()));
                return Ok(());
            }
            Verdict::Ask(likely) => {
                let stay = asked_before.map(|question| question.stay);
                let stay = stay.or(hint).or(likely.first().copied()).unwrap_or(Locale::KO);
                self.draft.speak(self.draft.settled().unwrap_or(stay));
            }
            Verdict::Keep | Verdict::Offer(_) => {}
        }
        if self.draft.settled().is_none() {
            self.draft.speak(hint.unwrap_or(Locale::KO));
        }
        match alarm {
            Some(risk) => self.alarm(risk, &heard.signals, text, held),
            None => self.answer(text, held),
        }
    }

    /// Ordinary words, to whoever has the conversation.
    pub(crate) fn answer(&mut self, text: &Text, held: Option<Text>) -> Result<(), StoreError> {
        if self.voice == Voice::Corrects {
            return self.correct(text);
        }
        match self.draft.seat() {
            Seat::Flow | Seat::Queue { .. } => self.hear(text, &join(held, text)),
            Seat::Counselor { .. } => self.attend(text),
            Seat::Closed => Err(StoreError::Gone),
        }
    }

    /// The visitor has gone by the way out. Who holds a number or was promised an answer for later keeps the place, and
    /// so does somebody in danger, whose words a person must read; anybody else leaves the queue at once. A counselor
    /// is told by a line in the conversation, and decides how it ends.
    fn leave(&mut self) {
        let stays = match self.draft.seat() {
            Seat::Flow | Seat::Closed => false,
            Seat::Queue { .. } => self.draft.recollection.returns || self.draft.risk() >= Risk::L3,
            Seat::Counselor { .. } => true,
        };
        if !stays {
            return self.draft.close("left", Closing::Leave);
        }
        if matches!(self.draft.seat(), Seat::Counselor { .. }) {
            self.draft.announce(&phrases::VISITOR_LEFT);
        }
        self.draft.recollection.left = true;
    }

    /// A question of the server's own may come between only while no person has the conversation.
    fn free_to_ask(&self) -> bool {
        matches!(self.draft.seat(), Seat::Flow)
    }
}

/// Words that waited for an answer, with those that came after them: nothing that somebody wrote is dropped.
pub(crate) fn join(held: Option<Text>, text: &Text) -> Text {
    match held {
        None => text.clone(),
        Some(held) => Text::from(format!("{}\n{}", held.expose(), text.expose())),
    }
}
