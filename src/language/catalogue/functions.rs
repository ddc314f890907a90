//! What a Fluent text can call beside `NUMBER`.

use std::collections::BTreeMap;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentError, FluentResource, FluentValue};

use crate::Directory;

/// The functions that a text may call.
pub(super) const KNOWN: [&str; 3] = ["NUMBER", "JOSA", "LINE"];

/// Adds the functions to a bundle.
pub(super) fn add(bundle: &mut FluentBundle<FluentResource>, directory: &Directory) -> Result<(), FluentError> {
    bundle.add_builtins()?;
    bundle.add_function("JOSA", |positional, _| match positional {
        [FluentValue::String(word), FluentValue::String(pair)] => particle(word, pair).into(),
        [FluentValue::Number(number), FluentValue::String(pair)] => particle(&number.as_string(), pair).into(),
        _ => FluentValue::Error,
    })?;
    let numbers: BTreeMap<String, String> = directory
        .lines()
        .map(|line| (line.id.clone(), line.number.clone()))
        .collect();
    bundle.add_function("LINE", move |positional, _| match positional {
        [FluentValue::String(id)] => numbers
            .get(id.as_ref())
            .map_or(FluentValue::Error, |number| number.clone().into()),
        _ => FluentValue::Error,
    })
}

/// The Korean particle after a word, of a pair such as `은/는`: the first follows a final consonant. Where nobody knows
/// how the word is read, both stand: `은(는)`.
fn particle(word: &str, pair: &str) -> String {
    let Some((closed, open)) = pair.split_once('/') else {
        return pair.to_owned();
    };
    let directional = closed == "으로";
    match ending(word) {
        Some(Ending::Open) => open.to_owned(),
        Some(Ending::Rieul) if directional => open.to_owned(),
        Some(Ending::Rieul | Ending::Closed) => closed.to_owned(),
        None if directional => "(으)로".to_owned(),
        None => format!("{closed}({open})"),
    }
}

/// How a word ends when it is read aloud.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Ending {
    Open,
    /// On `ㄹ`, which counts as open before `(으)로`.
    Rieul,
    Closed,
}

fn ending(word: &str) -> Option<Ending> {
    let last = word.chars().rev().find(|c| c.is_alphanumeric())?;
    match last {
        '가'..='힣' => Some(match (u32::from(last) - 0xAC00) % 28 {
            0 => Ending::Open,
            8 => Ending::Rieul,
            _ => Ending::Closed,
        }),
        // 영 일 이 삼 사 오 육 칠 팔 구
        '0' | '3' | '6' => Some(Ending::Closed),
        '1' | '7' | '8' => Some(Ending::Rieul),
        '2' | '4' | '5' | '9' => Some(Ending::Open),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn particles_follow_the_sound() {
        for (word, pair, want) in [
            ("비자", "을/를", "를"),
            ("여권", "을/를", "을"),
            ("서울", "으로/로", "로"),
            ("부산", "으로/로", "으로"),
            ("1345", "은/는", "는"),
            ("112", "이/가", "가"),
            ("F-6", "은/는", "은"),
            ("Tiếng Việt", "으로/로", "(으)로"),
            ("Tom", "은/는", "은(는)"),
        ] {
            assert_eq!(particle(word, pair), want, "{word} {pair}");
        }
    }
}
