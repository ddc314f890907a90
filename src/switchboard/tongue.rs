//! Which language the conversation is held in: the questions about it, and their answers.

use contract::{Argument, Choice, LOCALES, Locale, Phrase, Seq, Text};
use store::{Seat, StoreError};

use crate::converse::Exchange;
use crate::memory::LanguageQuestion;
use crate::phrases;

/// What a button of a language carries, before the tag. It is an explicit choice at any time, whatever question it stood under.
pub(crate) const LANGUAGE: &str = "language:";

/// What the button that shows more languages carries, before the number of the first.
const MORE: &str = "language:more:";

impl Exchange<'_> {
    /// Asks which language, the likeliest first; the words that nobody could read wait for the answer.
    pub(crate) fn ask_language(&mut self, likely: &[Locale], held: Option<Text>) {
        let stay = self.draft.settled().or(likely.first().copied()).unwrap_or(Locale::KO);
        let before = self.draft.settled();
        self.draft.speak(stay);
        let asked = self.draft.announce(&phrases::LANGUAGE_WHICH);
        let rest = LOCALES.into_iter().filter(|locale| !likely.contains(locale));
        let all: Vec<Choice> = likely.iter().copied().chain(rest).map(button).collect();
        let choices = self.page(all, 0);
        self.draft.offer(choices);
        if before.is_none() && held.is_some() {
            self.draft.unsettle();
        }
        self.draft.recollection.question = Some(LanguageQuestion { asked, held, stay });
    }

    /// Offers another language, in that language, with a way to stay.
    pub(crate) fn offer_language(&mut self, locale: Locale, held: Text) {
        let stay = self.draft.locale();
        self.draft.speak(locale);
        let asked = self.draft.say(named(phrases::LANGUAGE_OFFER, locale));
        self.draft.speak(stay);
        self.draft.offer(vec![button(locale), button(stay)]);
        self.draft.recollection.question = Some(LanguageQuestion {
            asked,
            held: Some(held),
            stay,
        });
    }

    /// Whether these words name a language while that is the question; then they have settled it.
    pub(crate) fn answers_language_question(&mut self, text: &Text, calm: bool) -> Result<bool, StoreError> {
        if self.draft.recollection.question.is_none() || !calm {
            return Ok(false);
        }
        let Some(locale) = language::locale_named(text.expose()) else {
            return Ok(false);
        };
        self.draft.heard(text.clone(), None);
        self.choose_language(locale)?;
        Ok(true)
    }

    /// As many buttons as the channel has room for, from `first` on, and one that shows the next.
    fn page(&self, all: Vec<Choice>, first: usize) -> Vec<Choice> {
        let messenger = self.draft.content.media.messenger(&self.draft.channel);
        let room = messenger.map_or(usize::MAX, |messenger| messenger.choices);
        if all.len() <= room {
            return all;
        }
        let shown = room.saturating_sub(1).max(1);
        let next = (first + shown) % all.len();
        let mut page: Vec<Choice> = all.iter().cycle().skip(first).take(shown).cloned().collect();
        page.push(Choice {
            value: format!("{MORE}{next}"),
            label: self
                .draft
                .content
                .text(self.draft.locale(), &phrases::MORE_OPTIONS)
                .text,
        });
        page
    }

    /// The next languages, in the order of the table.
    fn more_languages(&mut self, first: usize) {
        let asked = self.draft.announce(&phrases::LANGUAGE_WHICH);
        let choices = self.page(LOCALES.into_iter().map(button).collect(), first);
        self.draft.offer(choices);
        if let Some(question) = &mut self.draft.recollection.question {
            question.asked = asked;
        }
    }

    /// A button of a language was picked; `false` when the value is not one.
    pub(crate) fn picks_language(&mut self, value: &str) -> Result<bool, StoreError> {
        if let Some(first) = value.strip_prefix(MORE).and_then(|first| first.parse().ok()) {
            self.more_languages(first);
            return Ok(true);
        }
        let Some(locale) = value.strip_prefix(LANGUAGE).and_then(Locale::parse) else {
            return Ok(false);
        };
        self.draft.speak(locale);
        self.draft.heard(Text::from(locale.name()), None);
        self.choose_language(locale)?;
        Ok(true)
    }

    /// From now on this language, and no other until the visitor says so. What waited is answered now; otherwise the pending
    /// question is asked again.
    pub(crate) fn choose_language(&mut self, locale: Locale) -> Result<(), StoreError> {
        self.draft.recollection.evidence.chosen(locale);
        self.draft.speak(locale);
        let held = self
            .draft
            .recollection
            .question
            .take()
            .and_then(|question| question.held);
        if !matches!(self.draft.seat(), Seat::Flow) {
            self.draft.announce(&phrases::LANGUAGE_CHANGED);
            return Ok(());
        }
        match held {
            Some(held) => self.resume_with(&held),
            None if self.draft.recollection.session()?.is_none() => self.start(),
            None => self.ask_again(),
        }
    }

    /// The turn that asked about the language, while it waits for an answer.
    pub(crate) fn language_asked(&self) -> Option<Seq> {
        self.draft.recollection.question.as_ref().map(|question| question.asked)
    }
}

fn button(locale: Locale) -> Choice {
    Choice {
        value: format!("{LANGUAGE}{locale}"),
        label: Text::from(locale.name()),
    }
}

fn named(key: contract::PhraseKey, locale: Locale) -> Phrase {
    let argument = Argument::Text(Text::from(locale.name()));
    Phrase {
        key,
        arguments: [(String::from("language"), argument)].into(),
    }
}
