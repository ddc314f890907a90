//! Something other than words: a picture, a voice message, a place. It is not taken, what it was is named, and whoever
//! has nothing else to send is led on all the same.

use contract::{Enclosed, Phrase, PhraseKey, Text};

use crate::event::Heard;
use crate::exchange::Exchange;
use crate::state::LanguageQuestion;
use crate::{Holder, Refused, phrases};

/// Whoever has sent so many messages without words in a row may not be able to write: numbers to call follow.
const UNABLE: u8 = 3;

/// The card of who answers a call now.
const NUMBERS: &str = "open-lines";

impl Exchange<'_> {
    /// The words under it are heard as any others; the rest is not taken, and that is said. Without words it opens a
    /// conversation as the button does that begins a chat.
    pub(crate) fn media(&mut self, what: Enclosed, caption: Option<&Text>, heard: &Heard) -> Result<(), Refused> {
        let (sent, not_taken) = phrases_of(what);
        let hint = heard.hints.first().copied();
        if let Some(text) = caption {
            self.words(text, heard)?;
            self.tell(&not_taken, hint);
            return Ok(());
        }
        let begins = self.begins_without_words(heard);
        let label = self.decision.script.text(self.decision.locale(), &sent).text;
        self.decision.heard(label, Some(Phrase::plain(sent)));
        self.tell(&not_taken, hint);
        let wordless = self.decision.state.wordless.saturating_add(1);
        self.decision.state.wordless = wordless;
        match self.decision.holder() {
            Holder::Flow if begins => self.open(None, heard),
            Holder::Flow | Holder::Queue { .. } if wordless.is_multiple_of(UNABLE) => {
                for locale in self.understood(hint) {
                    self.speaking(locale, |exchange| exchange.show_card(NUMBERS));
                }
                Ok(())
            }
            Holder::Flow | Holder::Queue { .. } | Holder::Counselor { .. } | Holder::Closed => Ok(()),
        }
    }

    /// Whether the script begins now, because nothing was asked yet, or nothing but the language, which is suggested
    /// now. What is suggested is spoken from here on, unless words wait that were in another language.
    fn begins_without_words(&mut self, heard: &Heard) -> bool {
        let before = self.decision.settled();
        let words_wait = |question: &LanguageQuestion| !question.held.is_empty();
        if !self.decision.state.question.as_ref().is_some_and(words_wait)
            && let Some(locale) = self.decision.state.evidence.suggested(before, &heard.hints)
        {
            self.decision.speak(locale);
        }
        let told_by_now = before.is_none() && self.decision.settled().is_some();
        let unasked = self.decision.state.prompt().is_none();
        let on_messenger = self.decision.script.messengers.of(&self.decision.channel).is_some();
        on_messenger && matches!(self.decision.holder(), Holder::Flow) && (unasked || told_by_now)
    }
}

/// What the visitor's turn says, and what is answered.
fn phrases_of(what: Enclosed) -> (PhraseKey, PhraseKey) {
    match what {
        Enclosed::File => (phrases::MEDIA_SENT, phrases::MEDIA_NOT_TAKEN),
        Enclosed::Voice => (phrases::MEDIA_SENT_VOICE, phrases::MEDIA_NOT_TAKEN_VOICE),
        Enclosed::Place => (phrases::MEDIA_SENT_PLACE, phrases::MEDIA_NOT_TAKEN_PLACE),
        Enclosed::Contact => (phrases::MEDIA_SENT_CONTACT, phrases::MEDIA_NOT_TAKEN_CONTACT),
    }
}
