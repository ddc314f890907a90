//! A language as a PO file.

use contract::Locale;

use crate::translation::book::{LocaleFiles, LocaleText};
use crate::translation::po::{self, Entry, Po};
use crate::translation::{Book, Context, Fingerprint, TranslationState};

/// What stands in front of the fingerprints in the comments of an entry.
const HASHES: &str = "hashes:";

impl Book {
    /// A language as a PO file: every text of Korean with this language's wording, and its danger rules. `context`
    /// tells what is known of a text. A text that nobody has reviewed, or whose Korean has changed, is marked as one
    /// that needs work.
    pub fn export(&self, locale: Locale, context: &dyn Fn(&str) -> Context) -> String {
        let empty = LocaleFiles::default();
        let (korean, own) = (
            self.locale_files(Locale::KO).unwrap_or(&empty),
            self.locale_files(locale).unwrap_or(&empty),
        );
        let phrases = korean.texts().filter(|text| text.about.is_none()).map(|text| text.key);
        let rules = own.texts().filter(|text| text.about.is_some()).map(|text| text.key);
        let entries = phrases.chain(rules).filter_map(|key| {
            let context = context(key);
            let wanted = !context.unneeded || own.text(key).is_some();
            wanted.then(|| self.entry(locale, key, &context))
        });
        po::write(&Po {
            header: header(locale),
            entries: entries.collect(),
        })
    }

    fn entry(&self, locale: Locale, key: &str, context: &Context) -> Entry {
        let text = self
            .locale_files(locale)
            .and_then(|locale_files| locale_files.text(key));
        let korean = self
            .locale_files(Locale::KO)
            .and_then(|locale_files| locale_files.text(key));
        let english = self
            .locale_files(Locale::EN)
            .and_then(|locale_files| locale_files.text(key));
        let state = text
            .as_ref()
            .map_or(TranslationState::Missing, |text| self.state(locale, text));
        let mut comments: Vec<String> = context.uses.iter().map(|usage| usage.by.clone()).collect();
        comments.extend(rule(text.as_ref()));
        if is_list(key) {
            comments.push(
                "a list: words and ways to say it, divided by ` | `; also how people type it without marks".to_owned(),
            );
        }
        if let (true, Some(english)) = (locale != Locale::EN, &english) {
            let mut lines = english.wording.lines();
            comments.push(format!("English: {}", lines.next().unwrap_or_default()));
            comments.extend(lines.map(str::to_owned));
        }
        comments.extend(
            context
                .values
                .iter()
                .map(|(name, value)| format!("set in: ${name}, as {value}")),
        );
        comments.extend(
            context
                .examples
                .iter()
                .map(|(tag, said)| format!("example in {tag}: {said}")),
        );
        comments.extend(context.limits.iter().cloned());
        comments.extend(told(&state));
        comments.push(hashes(self.source(locale, key), text.as_ref()));
        let place = text.as_ref().or(korean.as_ref());
        let places = place.map(|text| format!("{}:{}", text.file, text.line));
        Entry {
            line: 0,
            comments,
            places: places
                .into_iter()
                .chain(context.uses.iter().filter_map(|usage| usage.place.clone()))
                .collect(),
            fuzzy: text.is_some() && !state.is_reviewed(),
            key: key.to_owned(),
            source: korean.map_or_else(
                || format!("({key}: Korean has no rule of this name)"),
                |text| text.wording,
            ),
            text: text.map(|text| text.wording).unwrap_or_default(),
        }
    }
}

/// Whether a text is a list of words rather than something said.
pub(crate) fn is_list(key: &str) -> bool {
    key.starts_with("interrupt-") || key.starts_with("word-") || key.ends_with("-words")
}

fn header(locale: Locale) -> Vec<(String, String)> {
    [
        ("Project-Id-Version", "haemil".to_owned()),
        // As gettext spells it: with a low line.
        ("Language", locale.tag().replace('-', "_")),
        // A translator's program fills these in; without them gettext warns.
        ("PO-Revision-Date", String::new()),
        ("Last-Translator", String::new()),
        ("Language-Team", locale.name().to_owned()),
        ("MIME-Version", "1.0".to_owned()),
        ("Content-Type", "text/plain; charset=UTF-8".to_owned()),
        ("Content-Transfer-Encoding", "8bit".to_owned()),
    ]
    .map(|(name, value)| (name.to_owned(), value))
    .into()
}

fn rule(text: Option<&LocaleText<'_>>) -> Vec<String> {
    let about = text.and_then(|text| text.about);
    let lines = about.map(|about| {
        [
            format!("danger words ({about}): what people write who are in this danger, in their own words"),
            "`any`: one of these is enough; each `all`: one of every such line; `misspelt`: these too, and with a \
             letter wrong; `around`: nothing else in the message but these; `unless`: not inside these; ` | ` divides"
                .to_owned(),
        ]
    });
    lines.into_iter().flatten().collect()
}

fn told(state: &TranslationState) -> Option<String> {
    match state {
        TranslationState::Missing | TranslationState::Unread => None,
        TranslationState::Unnoted => Some("state: nobody noted what this was made from".to_owned()),
        TranslationState::Stale => Some("state: Korean has changed since this was made".to_owned()),
        TranslationState::ChangedSince(by) => Some(format!("state: changed since {by} reviewed it")),
        TranslationState::Reviewed(by, on) => Some(format!("state: reviewed by {by} on {on}")),
    }
}

fn hashes(source: Option<LocaleText<'_>>, text: Option<&LocaleText<'_>>) -> String {
    let source = source.map(|text| format!(" source {}", text.fingerprint()));
    let text = text.map(|text| format!(" text {}", text.fingerprint()));
    format!("{HASHES}{}{}", source.unwrap_or_default(), text.unwrap_or_default())
}

/// The wording that an entry had when it was written, as its comments tell; nothing where a program has dropped them.
pub(crate) fn exported(entry: &Entry) -> Option<Fingerprint> {
    let comment = entry.comments.iter().find_map(|comment| comment.strip_prefix(HASHES))?;
    let (_, digits) = comment.split_once("text ")?;
    Fingerprint::parse(digits.trim())
}
