//! When a line answers, by the clock and the calendar of Seoul.

use std::collections::BTreeSet;

use contract::Moment;
use jiff::civil::{Date, DateTime, Time, Weekday};
use jiff::tz::Offset;
use jiff::{Timestamp, ToSpan};

use super::languages::Languages;

/// Korea is nine hours ahead of UTC, all year since 1988.
const SEOUL: i8 = 9;

/// The day and hour in Seoul. A moment beyond all calendars counts as the first day of 1970.
pub(super) fn seoul(now: Moment) -> DateTime {
    let timestamp = Timestamp::from_millisecond(now.0).unwrap_or_default();
    Offset::constant(SEOUL).to_datetime(timestamp)
}

/// The public holidays that are known.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Calendar {
    holidays: BTreeSet<Date>,
    until: Date,
}

impl Calendar {
    pub(super) fn new(holidays: BTreeSet<Date>, until: Date) -> Self {
        Self { holidays, until }
    }

    pub(super) fn until(&self) -> Date {
        self.until
    }

    fn kind(&self, day: Date) -> Days {
        if self.holidays.contains(&day) {
            return Days::Holidays;
        }
        match day.weekday() {
            Weekday::Saturday => Days::Saturdays,
            Weekday::Sunday => Days::Sundays,
            _ => Days::Weekdays,
        }
    }
}

/// The days on which an opening counts.
#[derive(Clone, Copy, PartialEq, Eq, Debug, serde::Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Days {
    /// Monday to Friday, public holidays left out.
    Weekdays,
    Saturdays,
    Sundays,
    /// Public holidays, whatever day of the week.
    Holidays,
    Daily,
}

/// Hours at which a line answers.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct OpeningHours {
    pub(super) days: Days,
    pub(super) from: Time,
    /// The end, which is no longer in it; midnight means the end of the day. An end before the beginning is one of the
    /// next day.
    pub(super) to: Time,
    /// The languages at these hours, where they are fewer than the line's.
    pub(super) languages: Option<Languages>,
}

impl OpeningHours {
    /// Every hour of every day.
    pub(super) fn always() -> Self {
        Self {
            days: Days::Daily,
            from: Time::midnight(),
            to: Time::midnight(),
            languages: None,
        }
    }

    /// Whether the line answers at this moment in Seoul. Hours that pass midnight belong to the day on which they
    /// begin.
    pub(super) fn covers(&self, moment: DateTime, calendar: &Calendar) -> bool {
        let (day, time) = (moment.date(), moment.time());
        let counts = |day: Date| self.days == Days::Daily || calendar.kind(day) == self.days;
        if self.from < self.to || self.to == Time::midnight() {
            return counts(day) && self.from <= time && (time < self.to || self.to == Time::midnight());
        }
        let yesterday = day.checked_sub(1.day()).unwrap_or(day);
        counts(day) && self.from <= time || counts(yesterday) && time < self.to
    }
}
