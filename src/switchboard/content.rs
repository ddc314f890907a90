//! What the server says and by which rules, loaded and proved as one: flows, texts, danger words, numbers to call.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::sync::Arc;

use contract::{LOCALES, Locale, Message, PhraseKey};
use flow::{Around, Flows, Input, Lexicon, Step};
use language::{Catalogue, Detector, Directory};
use triage::Triage;

use crate::bubble::Cover;
use crate::medium::Media;
use crate::memory::Recollection;
use crate::phrases;

/// Everything under `flows/` and `locales/`, ready to be used. Built once; replaced as a whole when it is reloaded.
pub struct Content {
    pub(crate) flows: Flows,
    pub(crate) catalogue: Catalogue,
    pub(crate) directory: Directory,
    pub(crate) triage: Triage,
    pub(crate) detector: Arc<Detector>,
    pub(crate) start: String,
    pub(crate) lexicons: BTreeMap<Locale, Lexicon>,
    /// The phrases that stand in for another on one channel.
    pub(crate) variants: BTreeSet<PhraseKey>,
    /// What a locked phone may show.
    pub(crate) cover: Cover,
    /// The channels that the server has; none before it is composed.
    pub(crate) media: Media,
    /// Who looks on at every step; nobody while the server serves.
    watcher: Option<Arc<dyn Watch>>,
}

/// Somebody who looks on as the flows are stepped: a player in a terminal, over a database in memory. Nothing of it exists while
/// the server serves, so that what a visitor answered goes nowhere else.
pub trait Watch: Send + Sync {
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

/// What is wrong with a file of the content, and what to do about it.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Fault {
    /// The file, as `flows/visa.yaml`.
    pub file: String,
    /// The line, from 1; 0 when the whole file is meant.
    pub line: u64,
    /// The sentence.
    pub sentence: String,
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}: {}", self.file, self.line, self.sentence)
    }
}

impl Content {
    /// Reads the content from its files, given as `flows/...` and `locales/...` paths with their text. Every fault at once.
    pub fn load<T: AsRef<str>>(files: &[(String, T)], detector: Arc<Detector>) -> Result<Self, Vec<Fault>> {
        let mut faults = Vec::new();
        let under = |folder: &'static str| {
            files
                .iter()
                .filter_map(move |(path, text)| Some((path.strip_prefix(folder)?, text.as_ref())))
        };
        let whole = |path: &str| {
            files.iter().find(|(name, _)| name == path).map_or_else(
                || Err(vec![fault(path, 0, "this file is missing; put it back")]),
                |(_, text)| Ok(text.as_ref()),
            )
        };
        let flows = gather(
            Flows::load(under("flows/").filter(|(path, _)| is_flow(path))).map_err(in_flows),
            &mut faults,
        );
        let directory = gather(
            whole("locales/hotlines.toml")
                .and_then(|hotlines| Directory::load(hotlines, whole("locales/holidays.toml")?).map_err(in_locales)),
            &mut faults,
        );
        // Without it a phone that its person has left would ask what it must not.
        gather(whole("flows/quiet.yaml"), &mut faults);
        for locale in LOCALES {
            // Without its list a language's cries for help would be everyday words.
            gather(whole(&format!("locales/{locale}/danger.toml")), &mut faults);
        }
        let danger = under("locales/").filter_map(|(path, text)| {
            let (folder, name) = path.split_once('/')?;
            (name == "danger.toml").then_some((Locale::parse(folder)?, text))
        });
        let triage = gather(
            Triage::load(danger).map_err(|found| {
                found
                    .into_iter()
                    .map(|f| fault(&f.file, f.line as u64, &f.sentence))
                    .collect()
            }),
            &mut faults,
        );
        let catalogue = directory.as_ref().and_then(|directory| {
            gather(
                Catalogue::load(under("locales/"), directory).map_err(in_locales),
                &mut faults,
            )
        });
        match (flows, directory, triage, catalogue) {
            (Some(flows), Some(directory), Some(triage), Some(catalogue)) if faults.is_empty() => {
                let lexicons = lexicons(&flows, &catalogue);
                let variants = catalogue.keys().filter(|key| key.as_str().contains("-on-")).cloned();
                Ok(Self {
                    variants: variants.collect(),
                    cover: Cover::of_all(&catalogue),
                    media: Media::default(),
                    watcher: None,
                    flows,
                    catalogue,
                    directory,
                    triage,
                    detector,
                    start: WELCOME.to_owned(),
                    lexicons,
                })
            }
            _ => Err(faults),
        }
    }

    /// The same content, with conversations that start in another flow: to try one out.
    #[must_use]
    pub fn starting_in(mut self, flow: &str) -> Self {
        flow.clone_into(&mut self.start);
        self
    }

    /// The same content, with somebody who looks on at every step (see [`Watch`]).
    #[must_use]
    pub fn watched_by(mut self, watcher: Arc<dyn Watch>) -> Self {
        self.watcher = Some(watcher);
        self
    }

    /// Tells whoever looks on of a step.
    pub(crate) fn tell(&self, seen: &Seen<'_>) {
        if let Some(watcher) = &self.watcher {
            watcher.stepped(seen);
        }
    }

    /// The first entry of a list such as `interrupt-back`: how a visitor of this language would type it. Nothing where the language
    /// has no such list.
    pub fn word(&self, locale: Locale, key: &PhraseKey) -> Option<String> {
        self.catalogue.list(locale, key).into_iter().next()
    }

    /// The same content for the channels that the server has.
    #[must_use]
    pub(crate) fn for_media(mut self, media: Media) -> Self {
        self.media = media;
        self
    }

    /// Where a conversation starts: with harmless things on a phone that its person has left.
    pub(crate) fn start(&self, recollection: &Recollection) -> &str {
        if recollection.quiet { QUIET } else { &self.start }
    }

    /// What people of a language type: labels, yes and no, interrupts. Every locale has one.
    pub fn lexicon(&self, locale: Locale) -> &Lexicon {
        &self.lexicons[&locale]
    }

    /// A stored turn as it is shown: words that were overwritten say so.
    pub(crate) fn shown(&self, mut message: Message) -> Message {
        if message.text.expose().is_empty() && message.card.is_none() {
            message.text = self.text(message.locale, &phrases::NOT_KEPT).text;
        }
        message
    }

    /// A text that nothing is set into.
    pub(crate) fn text(&self, locale: Locale, key: &PhraseKey) -> language::Rendered {
        self.catalogue.render(locale, &contract::Phrase::plain(key.clone()))
    }
}

/// What people of each language type, with the interrupts and the yes and no of all others beside it: somebody in danger types
/// the word that comes to mind, in whatever language.
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
                let label = catalogue.label(locale, &contract::Phrase::plain(key.clone()));
                label.text.expose().to_owned()
            });
            (key.as_str(), text)
        });
        Lexicon::new(texts).beside(Arc::clone(&everyone))
    };
    LOCALES.into_iter().map(|locale| (locale, own(locale))).collect()
}

fn is_flow(path: &str) -> bool {
    std::path::Path::new(path)
        .extension()
        .is_some_and(|kind| kind == "yaml")
}

fn gather<T>(result: Result<T, Vec<Fault>>, faults: &mut Vec<Fault>) -> Option<T> {
    result.map_err(|found| faults.extend(found)).ok()
}

pub(crate) fn fault(file: &str, line: u64, sentence: &str) -> Fault {
    Fault {
        file: file.to_owned(),
        line,
        sentence: sentence.to_owned(),
    }
}

pub(crate) fn in_flows(found: Vec<flow::Fault>) -> Vec<Fault> {
    found
        .into_iter()
        .map(|f| fault(&format!("flows/{}", f.file), f.line, &f.sentence))
        .collect()
}

pub(crate) fn in_locales(found: Vec<language::Fault>) -> Vec<Fault> {
    found
        .into_iter()
        .map(|f| fault(&f.file, f.line as u64, &f.sentence))
        .collect()
}
