//! What a flow says that holds until a date.

#[cfg(test)]
use schemars::JsonSchema;
use serde::Deserialize;

use crate::day::Day;
use crate::effect::Argument;

/// Something said to a visitor that the law or a price list may change.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Fact {
    /// What is said.
    pub(crate) value: FactValue,
    /// Where it is written.
    pub(crate) source: String,
    /// The day it was read there.
    pub(crate) as_of: Day,
    /// From this day on it is no longer said; the visitor is sent to 1345 instead.
    pub(crate) expires: Day,
}

impl Fact {
    /// The value as it is set into a text.
    pub(crate) fn said(&self) -> Argument {
        match &self.value {
            FactValue::Number(number) => Argument::Number(*number),
            FactValue::Text(text) if Day::parse(text).is_some() => Argument::Date(text.clone()),
            FactValue::Text(text) => Argument::Text(text.clone()),
        }
    }
}

/// A fact's value; a number is formatted by the locale.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(untagged)]
pub(crate) enum FactValue {
    /// A number.
    Number(f64),
    /// Words, the same in every language; a day such as `2026-02-12` is said as each language writes days.
    Text(String),
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_that_is_a_day_is_said_as_each_language_writes_days() {
        for (value, want) in [
            ("\"2026-02-12\"", Argument::Date("2026-02-12".to_owned())),
            ("\"25-2\"", Argument::Text("25-2".to_owned())),
            ("3", Argument::Number(3.0)),
        ] {
            let text = format!("{{ value: {value}, source: s, as_of: 2026-01-01, expires: 2027-01-01 }}");
            let fact: Fact = serde_saphyr::from_str(&text).expect("a fact");
            assert!(fact.said() == want, "{value}");
        }
    }
}
