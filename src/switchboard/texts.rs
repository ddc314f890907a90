//! What an adapter says by itself.

use std::sync::Arc;

use contract::{Card, Clock, Locale, Phrase, PhraseKey, Texts};

use crate::rules::CurrentScript;

/// The card that stands on every page before anything is written.
const EMERGENCY: &str = "danger";

/// The texts of the script, for whoever says something outside a conversation.
pub struct ServerTexts {
    pub(crate) script: Arc<CurrentScript>,
    pub(crate) clock: Arc<dyn Clock>,
}

impl Texts for ServerTexts {
    fn text(&self, locale: Locale, key: &PhraseKey) -> String {
        self.script.get().text(locale, key).text.expose().to_owned()
    }

    fn phrase(&self, locale: Locale, phrase: &Phrase) -> String {
        self.script
            .get()
            .catalogue()
            .render(locale, phrase)
            .text
            .expose()
            .to_owned()
    }

    fn emergency(&self, locale: Locale) -> Card {
        let script = self.script.get();
        let calendar = self.clock.calendar();
        let card = script.directory().card(EMERGENCY, locale, calendar, script.catalogue());
        card.unwrap_or_else(|| Card {
            id: EMERGENCY.to_owned(),
            contacts: Vec::new(),
            show: None,
        })
    }
}
