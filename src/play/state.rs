//! `:state`: where the conversation stands.

use std::fmt::Write as _;

use contract::Locale;
use flow::{Answer, Argument, Session, Stage};
use jiff::Timestamp;
use jiff::tz::{self, TimeZone};

use crate::trace::Stepped;

/// The place, who acts next, the language and the answers, a line each. The answers may be shown, because the player
/// has given them.
pub(crate) fn state(last: Option<&Stepped>, locale: Locale, flow: &str) -> String {
    let language = format!("{locale}, {}", locale.name());
    let Some(last) = last else {
        return lines(&[
            ("place", vec![format!("before the first word; it begins in {flow}")]),
            ("next", vec!["the visitor".to_owned()]),
            ("language", vec![language]),
        ]);
    };
    let session = &last.step.session;
    lines(&[
        ("place", places(session)),
        ("next", vec![next(session)]),
        ("language", vec![language]),
        (
            "answers",
            session
                .answers()
                .map(|(slot, answer)| format!("{slot} = {}", value(answer)))
                .collect(),
        ),
    ])
}

/// The flows that it is inside of, each with its node, the present one last.
fn places(session: &Session) -> Vec<String> {
    session
        .places()
        .map(|(flow, node)| match flow {
            // People hold it although no node says so: the flow met one of its limits.
            "" => "with people, outside of any flow".to_owned(),
            flow => format!("{flow}/{node}"),
        })
        .collect()
}

fn next(session: &Session) -> String {
    match (session.stage(), session.due()) {
        _ if session.is_erasing() => "the visitor, who was asked whether everything shall be erased".to_owned(),
        (Stage::Waiting, Some(due)) => format!("the visitor; the question gives up at {}", moment(due)),
        (Stage::Waiting, None) => "the visitor".to_owned(),
        (Stage::Held, _) => "people: the conversation was handed to them".to_owned(),
        (Stage::Ended, _) => "nobody: the conversation has ended".to_owned(),
    }
}

/// A moment as one reads it in Korea, where the flows count their days.
pub(crate) fn moment(at: i64) -> String {
    match Timestamp::from_millisecond(at) {
        Ok(at) => at
            .to_zoned(TimeZone::fixed(tz::offset(9)))
            .strftime("%Y-%m-%d %H:%M in Seoul")
            .to_string(),
        Err(_) => format!("{at} ms"),
    }
}

fn value(answer: &Answer) -> String {
    if let Answer::Choice { value, label } = answer {
        return format!("{value} ({label})");
    }
    match answer.as_argument() {
        Argument::Text(words) => format!("{words:?}"),
        Argument::Number(number) => number.to_string(),
        Argument::Date(day) => day,
        Argument::Phrase(key) => key.to_string(),
    }
}

/// Names in a column, what they stand for beside it.
fn lines(rows: &[(&str, Vec<String>)]) -> String {
    let mut text = String::new();
    for (name, values) in rows {
        if values.is_empty() {
            let _ = writeln!(text, "  {name:9} none");
        }
        for (index, value) in values.iter().enumerate() {
            let _ = writeln!(text, "  {:9} {value}", if index == 0 { name } else { "" });
        }
    }
    text
}
