//! `locales/*/danger.toml`: what danger sounds like in one language.
//!
//! ```toml
//! [[rule]]
//! id = "suicide-wish"
//! kind = "suicide"                     # intruder violence suicide child sexual stalking unclear
//! level = "L3"                         # L1 to L3
//! any = ["죽고 싶"]                     # one of these,
//! all = [["옥상"], ["뛰어내리"]]          # or one of each of these groups, in whatever order
//! unless = ["웃겨 죽고 싶"]              # takes away the match that it covers, and no other
//!
//! [[rule]]
//! id = "call-for-police"
//! kind = "violence"
//! level = "L3"
//! apart = 8                            # the groups follow each other in this order, at most so many letters apart
//! all = [["경찰", "112"], ["불러"]]      # `112` and 🆘 are words too; see sign.rs
//! unless = ["경찰 불러요?"]              # with `?` at its end: where a question mark follows
//!
//! [[rule]]
//! id = "pictures-spread"
//! kind = "violence"
//! level = "L3"
//! apart = 8
//! either = true                        # or the other way round
//! all = [["твои фото"], ["разошлю"]]
//!
//! [[rule]]
//! id = "cry"
//! kind = "unclear"
//! level = "L3"
//! whole = true                         # nothing else stands in the message but what may stand around it,
//! pressed = true                       # not one phrase quite bare: `help` asks for a person, `pls help` cries
//! any = ["도와줘"]
//! misspelt = ["hilfe"]                 # as `any`, and with one letter wrong too
//! around = ["제발", "빨리"]              # here or in the lists of other languages
//! ```

use std::collections::BTreeSet;
use std::ops::Range;

use contract::{Locale, Risk};
use serde::Deserialize;
use toml::Spanned;

use crate::pattern::Pattern;
use crate::{Fault, Kind, RuleId, Signal};

/// One rule, without its phrases.
pub(crate) struct Rule {
    pub(crate) signal: Signal,
    /// How many groups must all be found; 0 where the rule has none.
    pub(crate) groups: usize,
    pub(crate) shape: Shape,
}

/// How the phrases of a rule must stand in a message.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) enum Shape {
    /// Anywhere.
    Apart,
    /// The groups in their order, with at most so many letters between two of them; where `either` is said, or the
    /// other way round.
    Near { most: usize, either: bool },
    /// With nothing else in the message but what may stand around them; where `pressed` is asked, not quite bare.
    Whole { pressed: bool },
}

impl Shape {
    pub(crate) fn is_whole(self) -> bool {
        matches!(self, Self::Whole { .. })
    }
}

/// The part that a phrase plays in its rule.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(crate) enum RulePart {
    /// Enough by itself.
    Any,
    /// The same, and known with one letter wrong.
    Misspelt,
    /// One of a group, all of which are needed.
    Group(usize),
    /// An exception.
    Unless,
    /// What may stand around a rule for whole messages.
    Around,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    /// From before `review.toml`, which says of each rule who has read it.
    reviewed: Option<Spanned<bool>>,
    rule: Vec<WrittenRule>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenRule {
    id: Spanned<String>,
    kind: Kind,
    level: Spanned<Risk>,
    #[serde(default)]
    any: Vec<Spanned<String>>,
    #[serde(default)]
    all: Vec<Vec<Spanned<String>>>,
    #[serde(default)]
    unless: Vec<Spanned<String>>,
    apart: Option<Spanned<usize>>,
    #[serde(default)]
    either: bool,
    #[serde(default)]
    whole: bool,
    #[serde(default)]
    pressed: bool,
    #[serde(default)]
    misspelt: Vec<Spanned<String>>,
    #[serde(default)]
    around: Vec<Spanned<String>>,
}

type Written = Vec<(Pattern, RulePart)>;

/// Reads one file, or tells every fault in it.
pub(crate) fn read(locale: Locale, text: &str) -> Result<Vec<(Rule, Written)>, Vec<Fault>> {
    let name = format!("locales/{locale}/danger.toml");
    let line = |span: Range<usize>| text[..span.start.min(text.len())].matches('\n').count() + 1;
    let fault = |span: Range<usize>, sentence: String| Fault::new(&name, line(span), sentence);
    let file: File =
        toml::from_str(text).map_err(|error| vec![fault(error.span().unwrap_or(0..0), error.message().to_owned())])?;
    let (mut rules, mut faults, mut ids) = (Vec::new(), Vec::new(), BTreeSet::new());
    faults.extend(file.reviewed.map(|reviewed| {
        let sentence = "`reviewed` is said of each rule now, in review.toml; take this line out";
        fault(reviewed.span(), sentence.to_owned())
    }));
    for draft in file.rule {
        if !ids.insert(draft.id.get_ref().clone()) {
            faults.push(fault(
                draft.id.span(),
                format!("a second rule is called `{}`; give it another id", draft.id.get_ref()),
            ));
        }
        let (phrases, wrong) = phrases(&draft);
        faults.extend(wrong.into_iter().map(|(span, sentence)| fault(span, sentence)));
        let level = *draft.level.get_ref();
        let signal = Signal {
            rule: RuleId::new(locale, draft.id.get_ref()),
            kind: draft.kind,
            level,
        };
        rules.push((
            Rule {
                signal,
                groups: draft.all.len(),
                shape: match draft.apart {
                    Some(apart) => Shape::Near {
                        most: apart.into_inner(),
                        either: draft.either,
                    },
                    None if draft.whole => Shape::Whole { pressed: draft.pressed },
                    None => Shape::Apart,
                },
            },
            phrases,
        ));
    }
    if faults.is_empty() { Ok(rules) } else { Err(faults) }
}

/// The phrases of a rule as patterns, and what is wrong with the rule, each with its place.
fn phrases(draft: &WrittenRule) -> (Written, Vec<(Range<usize>, String)>) {
    let (mut phrases, mut wrong) = (Vec::new(), Vec::new());
    if !(Risk::L1..=Risk::L3).contains(draft.level.get_ref()) {
        wrong.push((
            draft.level.span(),
            "words can give L1, L2 or L3; L4 is for a person to say".to_owned(),
        ));
    }
    if draft.any.is_empty() && draft.all.is_empty() && draft.misspelt.is_empty() {
        wrong.push((
            draft.id.span(),
            "the rule has neither `any` nor `all`; give it phrases".to_owned(),
        ));
    }
    if draft.all.iter().any(Vec::is_empty) {
        wrong.push((
            draft.id.span(),
            "a group of `all` is empty; the rule could never hold".to_owned(),
        ));
    }
    if let Some(apart) = draft.apart.as_ref().filter(|_| draft.all.len() < 2 || draft.whole) {
        wrong.push((
            apart.span(),
            "`apart` is said of two groups of `all` or more, and not of a whole message".to_owned(),
        ));
    }
    if draft.either && draft.apart.is_none() {
        wrong.push((draft.id.span(), "`either` is for rules with `apart`".to_owned()));
    }
    if draft.pressed && !draft.whole {
        wrong.push((draft.id.span(), "`pressed` is for rules with `whole = true`".to_owned()));
    }
    if draft.whole && !draft.all.is_empty() {
        wrong.push((
            draft.id.span(),
            "a rule for whole messages has no `all`; write `any` and `around`".to_owned(),
        ));
    }
    let around = draft.around.first().or(draft.misspelt.first());
    if let Some(first) = around.filter(|_| !draft.whole) {
        wrong.push((
            first.span(),
            "`around` and `misspelt` are for rules with `whole = true`".to_owned(),
        ));
    }
    let groups = draft
        .all
        .iter()
        .enumerate()
        .flat_map(|(at, group)| group.iter().map(move |it| (it, RulePart::Group(at))));
    let written = draft
        .any
        .iter()
        .map(|it| (it, RulePart::Any))
        .chain(groups)
        .chain(draft.misspelt.iter().map(|it| (it, RulePart::Misspelt)))
        .chain(draft.around.iter().map(|it| (it, RulePart::Around)))
        .chain(draft.unless.iter().map(|it| (it, RulePart::Unless)));
    for (phrase, role) in written {
        // In a group a single letter will do, such as Korean 칼 (knife): it means nothing without the other groups.
        let least = if matches!(role, RulePart::Group(_) | RulePart::Around) {
            1
        } else {
            2
        };
        let patterns = Pattern::read(phrase.get_ref());
        let Some(pattern) = patterns.first().filter(|pattern| pattern.length() >= least) else {
            wrong.push((
                phrase.span(),
                format!(
                    "`{}` has too few letters; it would be found everywhere",
                    phrase.get_ref()
                ),
            ));
            continue;
        };
        if role == RulePart::Unless
            && !phrases.iter().any(|(other, role): &(Pattern, RulePart)| {
                !matches!(role, RulePart::Unless | RulePart::Around) && other.within(pattern)
            })
        {
            wrong.push((
                phrase.span(),
                format!(
                    "`{}` contains no phrase of its rule, so it excepts nothing",
                    phrase.get_ref()
                ),
            ));
        }
        phrases.extend(patterns.into_iter().map(|pattern| (pattern, role)));
    }
    (phrases, wrong)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn faults(text: &str) -> Vec<String> {
        read(Locale::EN, text)
            .err()
            .unwrap_or_default()
            .iter()
            .map(ToString::to_string)
            .collect()
    }

    #[test]
    fn every_fault_is_told_with_its_line() {
        let text = "# Danger.\n\n[[rule]]\nid = \"a\"\nkind = \"violence\"\nlevel = \"L4\"\n\
                    any = [\n  \"x\",\n  \"hits me\"]\nunless = [\"hit the road\"]\n\n\
                    [[rule]]\nid = \"a\"\nkind = \"child\"\nlevel = \"L2\"\n";
        assert_eq!(
            faults(text),
            [
                "locales/en/danger.toml:6: words can give L1, L2 or L3; L4 is for a person to say",
                "locales/en/danger.toml:8: `x` has too few letters; it would be found everywhere",
                "locales/en/danger.toml:10: `hit the road` contains no phrase of its rule, so it excepts nothing",
                "locales/en/danger.toml:13: a second rule is called `a`; give it another id",
                "locales/en/danger.toml:13: the rule has neither `any` nor `all`; give it phrases",
            ]
        );
    }

    #[test]
    fn shapes_that_fit_no_rule_are_told() {
        let rule = |more: &str| format!("[[rule]]\nid = \"a\"\nkind = \"child\"\nlevel = \"L2\"\n{more}\n");
        for (more, told) in [
            ("apart = 3\nany = [\"help\"]", ":5: `apart`"),
            ("whole = true\nall = [[\"help\"]]", ":2: a rule for whole"),
            ("pressed = true\nany = [\"help\"]", ":2: `pressed`"),
            ("either = true\nany = [\"help\"]", ":2: `either`"),
            ("any = [\"help\"]\naround = [\"me\"]", ":6: `around` and"),
        ] {
            let faults = faults(&rule(more));
            assert!(faults.len() == 1 && faults[0].contains(told), "{faults:?}");
        }
    }

    #[test]
    fn a_misspelt_key_is_told() {
        let told = faults("# Danger.\n[[rule]]\nid = \"a\"\nkind = \"child\"\nlevel = \"L2\"\nanny = []\n");
        assert!(
            told[0].starts_with("locales/en/danger.toml:6: unknown field `anny`"),
            "{told:?}"
        );
    }
}
