//! What a question does when its answer is not understood, or does not come.

#[cfg(test)]
use std::borrow::Cow;

#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer};

use crate::by::By;
use crate::exit::Exit;
use crate::goto::Goto;

/// The exits of every question of a flow that gives none of its own.
#[derive(Debug, Default, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct WaitExits {
    /// After how many misunderstandings the flow goes where.
    pub(crate) retries: Option<Retries>,
    /// After how much silence the flow goes where.
    pub(crate) timeout: Option<Timeout>,
}

impl WaitExits {
    /// The exits of a question that are taken when no answer comes: its own, or these where it gives none.
    pub(crate) fn give_ups<'a>(
        &'a self,
        retries: Option<&'a Retries>,
        timeout: Option<&'a Timeout>,
    ) -> impl Iterator<Item = Exit<'a>> {
        let retries = retries
            .or(self.retries.as_ref())
            .map(|retries| (&retries.then, By::Retries));
        let timeout = timeout
            .or(self.timeout.as_ref())
            .map(|timeout| (&timeout.then, By::Timeout));
        let ways = retries.into_iter().chain(timeout);
        ways.map(|(then, by)| Exit::After(then, by))
    }
}

/// After so many misunderstandings in a row the flow stops asking.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Retries {
    /// How many misunderstandings are one too many.
    #[cfg_attr(test, schemars(range(min = 1, max = 9)))]
    pub(crate) most: u8,
    /// The node of this flow where it goes on then.
    pub(crate) then: Goto,
}

/// After so much silence the conversation stands elsewhere. It changes where the conversation stands and says nothing.
#[derive(Debug, Deserialize)]
#[cfg_attr(test, derive(JsonSchema))]
#[serde(deny_unknown_fields)]
pub(crate) struct Timeout {
    /// How long the question waits.
    pub(crate) after: Delay,
    /// The node of this flow where it goes on then.
    pub(crate) then: Goto,
}

/// A span of time, in milliseconds; written `30s`, `15m`, `24h`, `7d`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(crate) struct Delay(pub(crate) i64);

impl Delay {
    fn parse(text: &str) -> Option<Self> {
        let (number, unit) = text.split_at_checked(text.len().checked_sub(1)?)?;
        let unit = match unit {
            "s" => 1_000,
            "m" => 60_000,
            "h" => 3_600_000,
            "d" => 86_400_000,
            _ => return None,
        };
        let number: u16 = number.parse().ok().filter(|number| *number > 0)?;
        Some(Self(i64::from(number) * unit))
    }
}

impl<'de> Deserialize<'de> for Delay {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text).ok_or_else(|| {
            serde::de::Error::custom(format!(
                "`{text}` is not a span of time; write it as 30s, 15m, 24h or 7d"
            ))
        })
    }
}

#[cfg(test)]
impl JsonSchema for Delay {
    fn schema_name() -> Cow<'static, str> {
        "Delay".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({
            "type": "string",
            "pattern": "^[1-9][0-9]{0,4}[smhd]$",
            "description": "A span of time, as 30s, 15m, 24h or 7d."
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn spans_of_time_have_a_number_and_a_unit() {
        assert_eq!(Delay::parse("24h"), Some(Delay(86_400_000)));
        for text in ["", "h", "24", "0h", "-1h", "1.5h", "24hours", "99999d", "시"] {
            assert_eq!(Delay::parse(text), None, "{text}");
        }
    }
}
