//! What the server says and by which rules: flows, texts, danger lists, numbers to call, ready to be used.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use contract::{LOCALES, Locale, Message, Phrase, PhraseKey};
use flow::{Around, Flows, Input, Lexicon, Step};
use language::{Catalogue, Detector, Directory, LockScreen, Rendered};
use triage::Triage;

use crate::messengers::Messengers;
use crate::phrases;

/// Everything that is written under `flows/` and `locales/`, ready to be used. Built once; replaced as a whole when it
/// is reloaded.
pub struct Script {
    pub(crate) flows: Flows,
    pub(crate) catalogue: Catalogue,
    pub(crate) directory: Directory,
    pub(crate) triage: Triage,
    pub(crate) detector: Arc<Detector>,
    pub(crate) messengers: Messengers,
    pub(crate) start: String,
    lexicons: BTreeMap<Locale, Lexicon>,
    /// The phrases that stand in for another on one channel.
    variants: BTreeSet<PhraseKey>,
    /// What a locked phone may show.
    cover: LockScreen,
    /// Who looks on at every step; nobody while the server serves.
    watcher: Option<Arc<dyn StepObserver>>,
}

/// What a script is made of.
pub struct Parts {
    /// The flows, from `flows/`.
    pub flows: Flows,
    /// The texts of all languages, from `locales/`.
    pub catalogue: Catalogue,
    /// The numbers to call, from `locales/hotlines.toml`.
    pub directory: Directory,
    /// The danger lists, from `locales/*/danger.toml`.
    pub triage: Triage,
    /// The detector of languages.
    pub detector: Arc<Detector>,
}

/// Somebody who looks on as the flows are stepped: a player in a terminal, over a database in memory. Nothing of it
/// exists while the server serves, so that what a visitor answered goes nowhere else.
pub trait StepObserver: Send + Sync {
    /// One step was made. It says nothing and changes nothing; it is called before the step is committed.
    fn stepped(&self, seen: &Seen<'_>);
}

/// One step, as a watcher sees it: what the flow was given, and what it gave back.
#[derive(Clone, Copy, Debug)]
pub struct Seen<'a> {
    /// The language that the conversation is held in.
    pub locale: Locale,
    /// What happened to the conversation.
    pub input: Input<'a>,
    /// What was around it.
    pub around: &'a Around<'a>,
    /// What followed.
    pub step: &'a Step,
}

/// The flow where a conversation starts.
const WELCOME: &str = "welcome";

/// The flow of a messenger that its person has left for the page.
const QUIET: &str = "quiet";

impl Script {
    /// Makes a script of its parts, for a server without messengers; see [`Script::for_messengers`].
    pub fn new(parts: Parts) -> Self {
        let Parts {
            flows,
            catalogue,
            directory,
            triage,
            detector,
        } = parts;
        let variants = catalogue.keys().filter(|key| key.as_str().contains("-on-")).cloned();
        Self {
            lexicons: lexicons(&flows, &catalogue),
            variants: variants.collect(),
            cover: LockScreen::of_all(&catalogue),
            messengers: Messengers::default(),
            start: WELCOME.to_owned(),
            watcher: None,
            flows,
            catalogue,
            directory,
            triage,
            detector,
        }
    }

    /// The flows.
    pub fn flows(&self) -> &Flows {
        &self.flows
    }

    /// The texts.
    pub fn catalogue(&self) -> &Catalogue {
        &self.catalogue
    }

    /// The numbers to call.
    pub fn directory(&self) -> &Directory {
        &self.directory
    }

    /// The danger lists.
    pub fn triage(&self) -> &Triage {
        &self.triage
    }

    /// What a locked phone may show.
    pub fn cover(&self) -> &LockScreen {
        &self.cover
    }

    /// The messengers that the server has.
    pub fn messengers(&self) -> &Messengers {
        &self.messengers
    }

    /// The phrases that stand in for another on one channel: `notice-device-on-telegram`.
    pub fn variants(&self) -> &BTreeSet<PhraseKey> {
        &self.variants
    }

    /// What people of each language type.
    pub fn lexicons(&self) -> &BTreeMap<Locale, Lexicon> {
        &self.lexicons
    }

    /// The same script, with conversations that start in another flow: to try one out.
    #[must_use]
    pub fn starting_in(mut self, flow: &str) -> Self {
        flow.clone_into(&mut self.start);
        self
    }

    /// The same script, with somebody who looks on at every step (see [`StepObserver`]).
    #[must_use]
    pub fn watched_by(mut self, watcher: Arc<dyn StepObserver>) -> Self {
        self.watcher = Some(watcher);
        self
    }

    /// Tells whoever looks on of a step.
    pub(crate) fn tell(&self, seen: &Seen<'_>) {
        if let Some(watcher) = &self.watcher {
            watcher.stepped(seen);
        }
    }

    /// The first entry of a list such as `interrupt-back`: how a visitor of this language would type it. Nothing where
    /// the language has no such list.
    pub fn word(&self, locale: Locale, key: &PhraseKey) -> Option<String> {
        self.catalogue.list(locale, key).into_iter().next()
    }

    /// The same script for the channels that the server has.
    #[must_use]
    pub fn for_messengers(mut self, messengers: Messengers) -> Self {
        self.messengers = messengers;
        self
    }

    /// Where a conversation starts: with harmless things on a phone that its person has left.
    pub(crate) fn start(&self, quiet: bool) -> &str {
        if quiet { QUIET } else { &self.start }
    }

    /// What people of a language type: labels, yes and no, interrupts. Every locale has one.
    pub fn lexicon(&self, locale: Locale) -> &Lexicon {
        &self.lexicons[&locale]
    }

    /// A stored turn as it is shown: words that were overwritten say so.
    pub fn shown(&self, mut message: Message) -> Message {
        if message.text.expose().is_empty() && message.card.is_none() {
            message.text = self.text(message.locale, &phrases::NOT_KEPT).text;
        }
        message
    }

    /// A text that nothing is set into.
    pub fn text(&self, locale: Locale, key: &PhraseKey) -> Rendered {
        self.catalogue.render(locale, &Phrase::plain(key.clone()))
    }
}

/// What people of each language type, with the interrupts and the yes and no of all others beside it: somebody in
/// danger types the word that comes to mind, in whatever language.
fn lexicons(flows: &Flows, catalogue: &Catalogue) -> BTreeMap<Locale, Lexicon> {
    let own_words = [phrases::WORD_CONTINUE, phrases::WORD_MOVE];
    let keys: Vec<PhraseKey> = flows
        .lexicon_keys()
        .into_iter()
        .map(PhraseKey::from)
        .chain(own_words)
        .collect();
    let shared = keys
        .iter()
        .filter(|key| key.as_str().starts_with("interrupt-") || key.as_str().starts_with("word-"));
    let everyone = shared.flat_map(|key| {
        LOCALES
            .into_iter()
            .filter_map(move |locale| Some((key.as_str(), catalogue.raw(locale, key)?)))
    });
    let everyone = Arc::new(Lexicon::new(everyone));
    let own = |locale| {
        let texts = keys.iter().map(|key| {
            let text = catalogue.raw(locale, key).unwrap_or_else(|| {
                let label = catalogue.label(locale, &Phrase::plain(key.clone()));
                label.text.expose().to_owned()
            });
            (key.as_str(), text)
        });
        Lexicon::new(texts).beside(Arc::clone(&everyone))
    };
    LOCALES.into_iter().map(|locale| (locale, own(locale))).collect()
}
