//! What an adapter says by itself.

use contract::{Card, Locale, Phrase, PhraseKey, Texts};

use crate::Switchboard;

/// The card that stands on every page before anything is written.
const EMERGENCY: &str = "danger";

impl Texts for Switchboard {
    fn text(&self, locale: Locale, key: &PhraseKey) -> String {
        self.content().text(locale, key).text.expose().to_owned()
    }

    fn phrase(&self, locale: Locale, phrase: &Phrase) -> String {
        self.content().catalogue.render(locale, phrase).text.expose().to_owned()
    }

    fn emergency(&self, locale: Locale) -> Card {
        let content = self.content();
        let card = content
            .directory
            .card(EMERGENCY, locale, self.calendar(), &content.catalogue);
        card.unwrap_or_else(|| Card {
            id: EMERGENCY.to_owned(),
            contacts: Vec::new(),
            show: None,
        })
    }
}
