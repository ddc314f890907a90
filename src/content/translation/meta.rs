//! `meta.toml`, as far as work on a language shows in it.

use toml_edit::{DocumentMut, Value};

use crate::translation::{Day, Reviewer};

/// The file after somebody has worked on its language: the day, and who has reviewed. Comments and the rest stay as
/// they are.
pub(crate) fn worked_on(text: &str, by: Option<&Reviewer>, day: Day) -> Option<String> {
    let mut document: DocumentMut = text.parse().ok()?;
    let date = document.get_mut("date")?.as_value_mut()?;
    let decor = date.decor().clone();
    *date = day.to_string().parse::<Value>().ok()?;
    *date.decor_mut() = decor;
    if let Some(by) = by {
        let reviewers = document.get_mut("reviewed_by")?.as_array_mut()?;
        if !reviewers.iter().any(|known| known.as_str() == Some(by.as_str())) {
            reviewers.push(by.as_str());
        }
    }
    Some(document.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_day_and_the_reviewer_are_written_and_nothing_else() {
        let text = "name = \"x\"\n# Who.\nreviewed_by = [\"nari\"]\ndate = 2026-11-22 # last\n";
        let day = Day::parse("2026-11-27").expect("a day");
        let linh = Reviewer::parse("linh").expect("a pseudonym");
        assert_eq!(
            worked_on(text, Some(&linh), day).as_deref(),
            Some("name = \"x\"\n# Who.\nreviewed_by = [\"nari\", \"linh\"]\ndate = 2026-11-27 # last\n")
        );
    }
}
