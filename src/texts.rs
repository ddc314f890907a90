//! What the commands about texts have in common.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use content::{Book, Day};
use contract::Clock;
use conversation::Fault;
use jiff::Timestamp;

use crate::compose::SystemClock;

/// Files by path, with their text.
type Files = Vec<(String, String)>;

/// The content with its texts as they are written.
pub(crate) fn opened(content: Option<&Path>) -> Result<(Files, Book), Vec<Fault>> {
    let files = crate::embedded::files(content)?;
    let book = book(&files)?;
    Ok((files, book))
}

/// The texts as they are written.
fn book(files: &[(String, String)]) -> Result<Book, Vec<Fault>> {
    Book::open(files).map_err(Fault::in_locales)
}

/// Prints faults; what there is, if there are none.
pub(crate) fn told<T>(result: Result<T, Vec<Fault>>) -> anyhow::Result<Option<T>> {
    match result {
        Ok(value) => Ok(Some(value)),
        Err(faults) => {
            let mut lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
            lines.push(format!("{} faults; nothing was written", faults.len()));
            say(&lines)?;
            Ok(None)
        }
    }
}

pub(crate) fn say(lines: &[String]) -> std::io::Result<()> {
    let mut out = std::io::stdout().lock();
    lines.iter().try_for_each(|line| writeln!(out, "{line}"))
}

/// The day in Korea.
pub(crate) fn today() -> anyhow::Result<Day> {
    let now = Timestamp::from_millisecond(SystemClock.now().0)?;
    let day = now.to_zoned(jiff::tz::TimeZone::fixed(jiff::tz::offset(9))).date();
    Day::parse(&day.to_string()).context("the clock tells no day")
}
