//! `meta.toml`: what stands about a language beside its phrases.

use contract::Locale;
use serde::Deserialize;
use toml::Spanned;
use toml::value::Date;

use crate::Fault;
use crate::fault::line_of;
use crate::named::Typed;

/// What is known of a language's phrases.
#[derive(Clone, PartialEq, Debug)]
pub struct Meta {
    /// What people type to ask for it, besides its own name.
    pub(crate) typed: Vec<Typed>,
    /// Where a phrase is looked for that it lacks, in order.
    pub fallback: Vec<Locale>,
    /// Who translated it: `machine`, a name, or `original`.
    pub translated_by: String,
    /// Who has read texts of it and stands for them, by pseudonym; `review.toml` says which.
    pub reviewed_by: Vec<String>,
    /// When it was last worked on, as `YYYY-MM-DD`.
    pub date: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenMeta {
    typed: Vec<Spanned<String>>,
    fallback: Spanned<Vec<String>>,
    translated_by: String,
    reviewed_by: Vec<String>,
    /// From before `review.toml`: it said of a whole language what is said of each text now.
    reviewed: Option<Spanned<bool>>,
    date: Date,
}

/// Reads `meta.toml`.
pub(super) fn read(locale: Locale, file: &str, text: &str) -> Result<Meta, Vec<Fault>> {
    let draft: WrittenMeta = toml::from_str(text).map_err(|error| vec![Fault::toml(file, text, &error)])?;
    let mut faults = Vec::new();
    let mut fault = |at: usize, sentence: String| faults.push(Fault::new(file, line_of(text, at), sentence));
    if let Some(reviewed) = &draft.reviewed {
        fault(
            reviewed.span().start,
            "`reviewed` is said of each text now, in review.toml; take this line out".to_owned(),
        );
    }
    let mut fallback = Vec::new();
    for tag in draft.fallback.get_ref() {
        match Locale::parse(tag).filter(|known| known.tag() == tag && *known != locale) {
            Some(known) => fallback.push(known),
            None => fault(
                draft.fallback.span().start,
                format!("`{tag}` is no other language of this server"),
            ),
        }
    }
    if locale != Locale::KO && fallback.last() != Some(&Locale::KO) {
        fault(
            draft.fallback.span().start,
            "the chain must end with `ko`, which has every phrase".to_owned(),
        );
    }
    if !faults.is_empty() {
        return Err(faults);
    }
    let typed = draft.typed.into_iter().map(|name| Typed {
        line: line_of(text, name.span().start),
        name: name.into_inner(),
    });
    Ok(Meta {
        typed: typed.collect(),
        fallback,
        translated_by: draft.translated_by,
        reviewed_by: draft.reviewed_by,
        date: draft.date.to_string(),
    })
}
