//! A day of the calendar, and which day a moment falls on in Korea.

#[cfg(test)]
use std::borrow::Cow;
use std::fmt;

use jiff::civil::Date;
use jiff::tz::{self, TimeZone};
use jiff::{Timestamp, ToSpan};
#[cfg(test)]
use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// A day without a time: the end of a visa, the expiry of a fact. Written `2026-12-31`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day(Date);

impl Day {
    /// The day, if the calendar has it.
    pub fn new(year: i16, month: i8, day: i8) -> Option<Self> {
        Date::new(year, month, day).ok().map(Self)
    }

    /// The day of `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-');
        let mut part = |width: usize| parts.next().filter(|part| part.len() == width);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        if parts.next().is_some() {
            return None;
        }
        Self::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)
    }

    /// The day in Korea at a moment (milliseconds since 1970 in UTC). Korea has kept UTC+9 without summer time since
    /// 1988, so a fixed offset is exact and the engine needs no time zone data.
    pub fn in_korea(now: i64) -> Self {
        let moment = Timestamp::from_millisecond(now).unwrap_or(if now < 0 { Timestamp::MIN } else { Timestamp::MAX });
        Self(TimeZone::fixed(tz::offset(9)).to_datetime(moment).date())
    }

    /// The moment (milliseconds since 1970 in UTC) of an hour of this day in Korea.
    pub(crate) fn at_hour(self, hour: i64, minute: i64) -> i64 {
        let midnight = self.days_since(Self(jiff::civil::date(1970, 1, 1))) * 24;
        ((midnight + hour - 9) * 60 + minute) * 60_000
    }

    /// How many days this one is after `earlier`; negative when it is before.
    pub fn days_since(self, earlier: Self) -> i64 {
        earlier.0.until(self.0).map_or(0, |span| i64::from(span.get_days()))
    }

    /// The day so many days later, at most the last one that the calendar has.
    #[must_use]
    pub fn plus(self, days: i32) -> Self {
        Self(self.0.saturating_add(days.days()))
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl fmt::Debug for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl Serialize for Day {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Day {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        Self::parse(&text)
            .ok_or_else(|| serde::de::Error::custom(format!("`{text}` is not a day; write it as 2026-12-31")))
    }
}

#[cfg(test)]
impl JsonSchema for Day {
    fn schema_name() -> Cow<'static, str> {
        "Day".into()
    }

    fn json_schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string", "format": "date", "description": "A day, as 2026-12-31." })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Day {
        Day::parse(text).expect("a day of the calendar")
    }

    #[test]
    fn a_day_begins_at_midnight_in_seoul() {
        let midnight = 1_763_910_000_000; // 2025-11-24 00:00 in Seoul, 15:00 the day before in UTC
        assert_eq!(Day::in_korea(midnight - 1), day("2025-11-23"));
        assert_eq!(Day::in_korea(midnight), day("2025-11-24"));
        assert_eq!(day("2025-11-24").at_hour(0, 0), midnight);
    }

    #[test]
    fn no_moment_is_out_of_range() {
        assert!(Day::in_korea(i64::MIN) < Day::in_korea(i64::MAX));
    }

    #[test]
    fn only_days_of_the_calendar_are_read() {
        for text in [
            "2026-02-30",
            "2026-2-3",
            "26-02-03",
            "2026-02-03-04",
            "2026-02",
            "",
            "+026-01-01x",
        ] {
            assert_eq!(Day::parse(text), None, "{text}");
        }
        assert_eq!(day("2028-02-29").days_since(day("2028-02-27")), 2);
    }
}
