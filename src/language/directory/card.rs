//! The cards of the directory, said in a visitor's language.

use contract::{Card, Contact, Locale, Moment, Phrase, PhraseKey, Show, Text};

use crate::{Catalogue, Fault};

use super::layout::Only;
use super::{Directory, read};

impl Directory {
    /// A card with the lines that help this visitor now. Nothing when there is no such card or no line is left on it.
    pub fn card(&self, id: &str, locale: Locale, now: Moment, catalogue: &Catalogue) -> Option<Card> {
        let layout = self.cards.get(id)?;
        let say = |key: &PhraseKey| catalogue.render(locale, &Phrase::plain(key.clone())).text;
        let contacts: Vec<Contact> = layout
            .lines
            .iter()
            .filter_map(|line| self.lines.get(line))
            .filter(|line| match layout.only {
                Only::Speaking => line.languages.speak(locale),
                Only::Open => self.speaks_now(line, locale, now),
            })
            .map(|line| Contact {
                number: line.number.clone(),
                about: say(&line.about),
            })
            .collect();
        let show = layout.show.as_ref().map(|sign| Show {
            hangul: Text::from(sign.hangul.as_str()),
            sound: say(&sign.sound),
            meaning: say(&sign.meaning),
        });
        (!contacts.is_empty()).then(|| Card {
            id: id.to_owned(),
            contacts,
            show,
        })
    }

    /// Phrases that lines and cards need and Korean has not, and texts that leave out hours of their line.
    pub fn faults(&self, catalogue: &Catalogue) -> Vec<Fault> {
        let mut faults = Vec::new();
        let mut need = |place: usize, key: &PhraseKey| {
            if !catalogue.has(Locale::KO, key) {
                faults.push(Fault::new(
                    read::HOTLINES,
                    place,
                    format!("the phrase `{key}` is needed here and Korean has none; write it"),
                ));
            }
        };
        for line in self.lines() {
            need(line.place, &line.about);
        }
        for sign in self
            .cards
            .values()
            .filter_map(|card| card.show.as_ref().map(|show| (card.place, show)))
        {
            need(sign.0, &sign.1.sound);
            need(sign.0, &sign.1.meaning);
        }
        faults.extend(self.misstated_hours(catalogue));
        faults
    }
}
