//! `locales/hotlines.toml` and `locales/holidays.toml`.

use std::collections::{BTreeMap, BTreeSet};

use contract::{LOCALES, PhraseKey};
use jiff::civil::{Date, Time};
use serde::Deserialize;
use toml::Spanned;

use crate::Fault;
use crate::fault::line_of;

use super::hours::{Calendar, Days, OpeningHours};
use super::languages::Languages;
use super::layout::{Layout, Only, Sign};
use super::line::Hotline;

pub(super) const HOTLINES: &str = "locales/hotlines.toml";
const HOLIDAYS: &str = "locales/holidays.toml";

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Hotlines {
    line: Vec<LineDraft>,
    card: Vec<CardDraft>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct LineDraft {
    id: Spanned<String>,
    number: Spanned<String>,
    about: String,
    languages: Spanned<OneOrMore>,
    hours: Spanned<HoursDraft>,
    source: Spanned<String>,
    verified_on: Spanned<toml::value::Date>,
}

/// A word such as `interpreted`, or a list of language tags.
#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMore {
    Word(String),
    Tags(Vec<String>),
}

/// The word `24h`, or a list of openings.
#[derive(Deserialize)]
#[serde(untagged)]
enum HoursDraft {
    Word(String),
    Openings(Vec<OpeningDraft>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct OpeningDraft {
    days: Days,
    from: String,
    to: String,
    languages: Option<Vec<String>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct CardDraft {
    id: Spanned<String>,
    lines: Spanned<Vec<String>>,
    only: Option<OnlyDraft>,
    show: Option<SignDraft>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum OnlyDraft {
    Open,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct SignDraft {
    hangul: String,
    sound: String,
    meaning: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holidays {
    #[serde(rename = "source")]
    _source: String,
    #[serde(rename = "verified_on")]
    _verified_on: toml::value::Date,
    until: Spanned<toml::value::Date>,
    days: Vec<Holiday>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Holiday {
    date: Spanned<toml::value::Date>,
    #[serde(rename = "name")]
    _name: String,
}

/// What both files say.
pub(super) struct Files {
    pub(super) lines: BTreeMap<String, Hotline>,
    pub(super) cards: BTreeMap<String, Layout>,
    pub(super) calendar: Calendar,
}

/// Reads both files.
pub(super) fn files(hotlines: &str, holidays: &str) -> Result<Files, Vec<Fault>> {
    let mut faults = Vec::new();
    let calendar = calendar(holidays).map_err(|more| faults.extend(more)).ok();
    let draft = toml::from_str::<Hotlines>(hotlines)
        .map_err(|error| faults.push(Fault::toml(HOTLINES, hotlines, &error)))
        .ok();
    let mut fault = |at: usize, sentence: String| faults.push(Fault::new(HOTLINES, line_of(hotlines, at), sentence));
    let (mut lines, mut cards) = (BTreeMap::new(), BTreeMap::new());
    if let Some(Hotlines { line, card }) = draft {
        for draft in line {
            let at = draft.id.span().start;
            match finish(draft, line_of(hotlines, at)) {
                Ok(line) if lines.contains_key(&line.id) => {
                    fault(at, format!("a second line is called `{}`; give it another id", line.id));
                }
                Ok(line) => {
                    lines.insert(line.id.clone(), line);
                }
                Err(more) => more.into_iter().for_each(|(at, sentence)| fault(at, sentence)),
            }
        }
        for draft in card {
            let at = draft.id.span().start;
            for unknown in draft.lines.get_ref().iter().filter(|id| !lines.contains_key(*id)) {
                fault(
                    draft.lines.span().start,
                    format!("there is no line `{unknown}`; write it above, or take it off the card"),
                );
            }
            let id = draft.id.into_inner();
            let show = draft.show.map(|sign| Sign {
                hangul: sign.hangul,
                sound: sign.sound.into(),
                meaning: sign.meaning.into(),
            });
            let only = draft.only.map_or(Only::Speaking, |OnlyDraft::Open| Only::Open);
            let layout = Layout {
                lines: draft.lines.into_inner(),
                only,
                show,
                place: line_of(hotlines, at),
            };
            if cards.insert(id.clone(), layout).is_some() {
                fault(at, format!("a second card is called `{id}`; give it another id"));
            }
        }
    }
    match calendar {
        Some(calendar) if faults.is_empty() => Ok(Files { lines, cards, calendar }),
        _ => Err(faults),
    }
}

/// What is wrong, each with the byte at which it stands.
type Wrong = Vec<(usize, String)>;

fn finish(draft: LineDraft, place: usize) -> Result<Hotline, Wrong> {
    let mut wrong = Wrong::new();
    let number = draft.number.get_ref();
    if number.is_empty() || !number.chars().all(|c| c.is_ascii_digit() || c == '-') {
        wrong.push((
            draft.number.span().start,
            format!("`{number}` cannot be dialled; write digits and hyphens"),
        ));
    }
    if draft.source.get_ref().trim().is_empty() {
        wrong.push((
            draft.source.span().start,
            "a number needs the source that it was read in".to_owned(),
        ));
    }
    let languages =
        languages(draft.languages.get_ref()).map_err(|sentence| wrong.push((draft.languages.span().start, sentence)));
    let at = draft.hours.span().start;
    let openings = openings(draft.hours.into_inner()).map_err(|sentence| wrong.push((at, sentence)));
    let verified_on =
        civil(*draft.verified_on.get_ref()).map_err(|sentence| wrong.push((draft.verified_on.span().start, sentence)));
    match (languages, openings, verified_on) {
        (Ok(languages), Ok(openings), Ok(verified_on)) if wrong.is_empty() => Ok(Hotline {
            id: draft.id.into_inner(),
            number: draft.number.into_inner(),
            about: PhraseKey::from(draft.about),
            source: draft.source.into_inner(),
            verified_on,
            languages,
            openings,
            place,
        }),
        _ => Err(wrong),
    }
}

fn languages(draft: &OneOrMore) -> Result<Languages, String> {
    match draft {
        OneOrMore::Word(word) if word == "interpreted" => Ok(Languages::Interpreted),
        OneOrMore::Word(word) => Err(format!(
            "`{word}` is not known; write \"interpreted\" or a list of language tags"
        )),
        OneOrMore::Tags(tags) => known(tags),
    }
}

fn known(tags: &[String]) -> Result<Languages, String> {
    match tags
        .iter()
        .find(|tag| !LOCALES.iter().any(|locale| locale.language() == *tag))
    {
        Some(tag) => Err(format!(
            "`{tag}` is no language of this server; scripts are left out here, as in \"zh\""
        )),
        None => Ok(Languages::Of(tags.to_vec())),
    }
}

fn openings(draft: HoursDraft) -> Result<Vec<OpeningHours>, String> {
    match draft {
        HoursDraft::Word(word) if word == "24h" => Ok(vec![OpeningHours::always()]),
        HoursDraft::Word(word) => Err(format!("`{word}` is not known; write \"24h\" or a list of openings")),
        HoursDraft::Openings(openings) => openings.iter().map(opening).collect(),
    }
}

fn opening(draft: &OpeningDraft) -> Result<OpeningHours, String> {
    let time = |text: &str| {
        if text == "24:00" {
            return Ok(Time::midnight());
        }
        Time::strptime("%H:%M", text).map_err(|_| format!("`{text}` is no time of day; write it as \"09:00\""))
    };
    let languages = draft.languages.as_deref().map(known).transpose()?;
    let (from, to) = (time(&draft.from)?, time(&draft.to)?);
    if draft.from == "24:00" {
        return Err("an opening cannot begin at 24:00; write \"00:00\" of the day after".to_owned());
    }
    if from == to && draft.to != "24:00" {
        return Err(format!(
            "`{}` to `{}` is no time at all; write the hours, or \"00:00\" to \"24:00\" for the whole day",
            draft.from, draft.to
        ));
    }
    Ok(OpeningHours {
        days: draft.days,
        from,
        to,
        languages,
    })
}

fn calendar(text: &str) -> Result<Calendar, Vec<Fault>> {
    let draft: Holidays = toml::from_str(text).map_err(|error| vec![Fault::toml(HOLIDAYS, text, &error)])?;
    let fault = |at: usize, sentence: String| Fault::new(HOLIDAYS, line_of(text, at), sentence);
    let until = civil(*draft.until.get_ref()).map_err(|sentence| vec![fault(draft.until.span().start, sentence)])?;
    let (mut known, mut faults) = (BTreeSet::new(), Vec::new());
    for holiday in draft.days {
        let at = holiday.date.span().start;
        match civil(holiday.date.into_inner()) {
            Ok(day) if day > until => faults.push(fault(
                at,
                format!("{day} lies after `until`; set `until` to the end of that year"),
            )),
            Ok(day) if !known.insert(day) => faults.push(fault(at, format!("{day} stands here twice"))),
            Ok(_) => {}
            Err(sentence) => faults.push(fault(at, sentence)),
        }
    }
    if faults.is_empty() {
        Ok(Calendar::new(known, until))
    } else {
        Err(faults)
    }
}

fn civil(date: toml::value::Date) -> Result<Date, String> {
    let parts = (
        i16::try_from(date.year),
        i8::try_from(date.month),
        i8::try_from(date.day),
    );
    let (Ok(year), Ok(month), Ok(day)) = parts else {
        return Err(format!("`{date}` is no day"));
    };
    Date::new(year, month, day).map_err(|_| format!("`{date}` is no day"))
}
