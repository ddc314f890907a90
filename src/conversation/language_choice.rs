//! Which language the conversation is held in: the questions about it, and their answers.

use contract::{Argument, Choice, LOCALES, Locale, Phrase, PhraseKey, Seq, Text};

use crate::exchange::Exchange;
use crate::held::HeldTurns;
use crate::state::LanguageQuestion;
use crate::{Holder, Refused, phrases};

/// What a button of a language carries, before the tag. It is an explicit choice at any time, whatever question it
/// stood under.
pub(crate) const LANGUAGE: &str = "language:";

/// What the button that shows more languages carries, before the place of the first.
const MORE: &str = "language:more:";

/// What a button about the language says, read back from a platform.
enum Picked {
    /// This language.
    Language(Locale),
    /// More languages, from this place on.
    More(Place),
}

impl Picked {
    /// Reads what a platform hands in; nothing where no button of ours says that.
    fn read(value: &str) -> Option<Self> {
        match value.strip_prefix(MORE) {
            Some(place) => Place::read(place).map(Self::More),
            None => value.strip_prefix(LANGUAGE).and_then(Locale::parse).map(Self::Language),
        }
    }
}

/// A place in the table of languages. Whatever a platform hands in, it is less than their number.
#[derive(Clone, Copy)]
struct Place(usize);

impl Place {
    const FIRST: Self = Self(0);

    /// Reads one as the server writes it.
    fn read(written: &str) -> Option<Self> {
        (0..LOCALES.len()).find(|place| place.to_string() == written).map(Self)
    }
}

impl Exchange<'_> {
    /// What something of the server's own is said in: the language that is spoken, else the one that the channel
    /// suggests, else English and Korean.
    pub(crate) fn understood(&self, hint: Option<Locale>) -> Vec<Locale> {
        let known = self.decision.settled().or(hint);
        known.map_or_else(|| vec![Locale::EN, Locale::KO], |locale| vec![locale])
    }

    /// Says something of the server's own in what is understood, and settles no language by that.
    pub(crate) fn tell(&mut self, key: &PhraseKey, hint: Option<Locale>) -> Seq {
        match self.understood(hint)[..] {
            [locale] => self.speaking(locale, |exchange| exchange.decision.announce(key)),
            _ => self.decision.announce_to_anybody(key),
        }
    }

    /// Does something in a language; after it the one that was settled is spoken again, or none.
    pub(crate) fn speaking<T>(&mut self, locale: Locale, act: impl FnOnce(&mut Self) -> T) -> T {
        let settled = self.decision.settled();
        self.decision.speak(locale);
        let done = act(self);
        match settled {
            Some(settled) => self.decision.speak(settled),
            None => self.decision.unsettle(),
        }
        done
    }

    /// Asks which language, the likeliest first; the words that nobody could read wait for the answer.
    ///
    /// A language that is only guessed is the one that its reader may not know, so it is not asked in that.
    pub(crate) fn ask_language(&mut self, likely: &[Locale], hint: Option<Locale>, held: HeldTurns) {
        let known = self.decision.settled().or(hint);
        let asked = self.tell(&phrases::LANGUAGE_WHICH, hint);
        let rest = LOCALES.into_iter().filter(|locale| !likely.contains(locale));
        let choices = self.page(
            likely.iter().copied().chain(rest).map(button),
            Place::FIRST,
            known.unwrap_or(Locale::EN),
        );
        self.decision.offer(choices);
        let stay = known.or(likely.first().copied()).unwrap_or(Locale::EN);
        self.decision.state.question = Some(LanguageQuestion { asked, held, stay });
    }

    /// Offers another language, in that language, with a way to stay.
    pub(crate) fn offer_language(&mut self, locale: Locale, held: HeldTurns) {
        let stay = self.decision.locale();
        let offer = named(phrases::LANGUAGE_OFFER, locale);
        let asked = self.speaking(locale, |exchange| exchange.decision.say(offer));
        self.decision.offer(vec![button(locale), button(stay)]);
        self.decision.state.question = Some(LanguageQuestion { asked, held, stay });
    }

    /// Whether these words name a language while that is the question; then they have settled it.
    pub(crate) fn answers_language_question(&mut self, text: &Text, calm: bool) -> Result<bool, Refused> {
        if self.decision.state.question.is_none() || !calm {
            return Ok(false);
        }
        let Some(locale) = self.decision.script.catalogue.names().locale(text.expose()) else {
            return Ok(false);
        };
        self.decision.heard(text.clone(), None);
        self.choose_language(locale)?;
        Ok(true)
    }

    /// As many buttons as the channel has room for, and one that shows more, in a language: the table from `next` on.
    fn page(&self, choices: impl Iterator<Item = Choice>, next: Place, locale: Locale) -> Vec<Choice> {
        let messenger = self.decision.script.messengers.of(&self.decision.channel);
        let room = messenger.map_or(usize::MAX, |messenger| messenger.choices);
        let mut page: Vec<Choice> = choices.take(LOCALES.len()).collect();
        if page.len() > room {
            page.truncate(shown_of(room));
            page.push(Choice {
                value: format!("{MORE}{}", next.0),
                label: self.decision.script.text(locale, &phrases::MORE_OPTIONS).text,
            });
        }
        page
    }

    /// The next languages, in the order of the table.
    fn more_languages(&mut self, first: Place) {
        let messenger = self.decision.script.messengers.of(&self.decision.channel);
        let shown = messenger.map_or(LOCALES.len(), |messenger| shown_of(messenger.choices));
        let next = Place((first.0 + shown) % LOCALES.len());
        let asked = self.tell(&phrases::LANGUAGE_WHICH, None);
        let locale = self.decision.settled().unwrap_or(Locale::EN);
        let choices = self.page(LOCALES.into_iter().cycle().skip(first.0).map(button), next, locale);
        self.decision.offer(choices);
        if let Some(question) = &mut self.decision.state.question {
            question.asked = asked;
        }
    }

    /// A button of a language was picked; `false` when the value is not one.
    pub(crate) fn picks_language(&mut self, value: &str) -> Result<bool, Refused> {
        let locale = match Picked::read(value) {
            None => return Ok(false),
            Some(Picked::More(first)) => {
                self.more_languages(first);
                return Ok(true);
            }
            Some(Picked::Language(locale)) => locale,
        };
        self.decision.speak(locale);
        self.decision.heard(Text::from(locale.name()), None);
        self.choose_language(locale)?;
        Ok(true)
    }

    /// From now on this language, and no other until the visitor says so. What waited is answered now; otherwise the
    /// pending question is asked again.
    pub(crate) fn choose_language(&mut self, locale: Locale) -> Result<(), Refused> {
        self.decision.state.evidence.chosen(locale);
        self.decision.speak(locale);
        let question = self.decision.state.question.take();
        if !matches!(self.decision.holder(), Holder::Flow) {
            self.decision.announce(&phrases::LANGUAGE_CHANGED);
            return Ok(());
        }
        let held = question.map(|question| question.held).unwrap_or_default();
        match self.recall(&held)? {
            Some(held) => self.resume_with(&held),
            None if self.decision.state.session.is_none() => self.start(),
            None => self.ask_again(),
        }
    }

    /// The turn that asked about the language, while it waits for an answer.
    pub(crate) fn language_asked(&self) -> Option<Seq> {
        self.decision.state.question.as_ref().map(|question| question.asked)
    }
}

/// How many languages stand on a page where the channel has room for so many buttons.
fn shown_of(room: usize) -> usize {
    room.saturating_sub(1).max(1)
}

fn button(locale: Locale) -> Choice {
    Choice {
        value: format!("{LANGUAGE}{locale}"),
        label: Text::from(locale.name()),
    }
}

fn named(key: PhraseKey, locale: Locale) -> Phrase {
    let argument = Argument::Text(Text::from(locale.name()));
    Phrase {
        key,
        arguments: [(String::from("language"), argument)].into(),
    }
}
