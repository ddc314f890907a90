//! Numbers as people write them: `1,200`, `1.200,5`, `25살`.

use crate::normalise::folded;

/// The only number in a text; nothing if there is none, or more than one.
pub(crate) fn number(text: &str) -> Option<f64> {
    let text = folded(text);
    let mut numbers = runs(&text);
    let only = numbers.next()?;
    if numbers.next().is_some() {
        return None;
    }
    value(only)
}

/// The stretches of digits with separators inside and a sign in front.
fn runs(text: &str) -> impl Iterator<Item = &str> {
    let inside = |c: char| c.is_ascii_digit() || matches!(c, '.' | ',' | '\'' | '+' | '-');
    text.split(move |c| !inside(c))
        .map(|run| run.trim_end_matches(|c: char| !c.is_ascii_digit()))
        .map(|run| run.trim_start_matches(['.', ',', '\'']))
        .filter(|run| run.contains(|c: char| c.is_ascii_digit()))
}

fn value(run: &str) -> Option<f64> {
    let digits: String = match (run.rfind(','), run.rfind('.')) {
        // Both stand there: the last one begins the fraction.
        (Some(comma), Some(dot)) if comma > dot => run.replace(['.', '\''], "").replace(',', "."),
        (Some(_), Some(_)) => run.replace([',', '\''], ""),
        (Some(_), None) => lone(run, ','),
        (None, Some(_)) => lone(run, '.'),
        (None, None) => run.replace('\'', ""),
    };
    digits.parse().ok().filter(|number: &f64| number.is_finite())
}

/// One kind of separator: between groups of three it groups, and a single other one begins the fraction.
fn lone(run: &str, separator: char) -> String {
    let groups: Vec<&str> = run.split(separator).collect();
    let thousands = groups.iter().skip(1).all(|group| group.len() == 3)
        && groups
            .first()
            .is_some_and(|first| first.trim_start_matches(['+', '-']) != "0");
    match (groups.len(), thousands) {
        (_, true) => run.replace(separator, ""),
        (2, false) => run.replace(separator, "."),
        _ => String::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_read_in_the_ways_people_write_them() {
        for (text, want) in [
            ("25", Some(25.0)),
            ("25살이에요", Some(25.0)),
            ("-3", Some(-3.0)),
            ("1,200", Some(1200.0)),
            ("1.200", Some(1200.0)),
            ("1.200,5", Some(1200.5)),
            ("1,200.5", Some(1200.5)),
            ("1,234,567", Some(1_234_567.0)),
            ("2.5", Some(2.5)),
            ("0.125", Some(0.125)),
            ("৩", Some(3.0)),
            ("１２", Some(12.0)),
            ("I have 2.", Some(2.0)),
            ("2 or 3", None),
            ("1-2", None),
            ("1.2.3", None),
            ("two", None),
            ("", None),
        ] {
            assert_eq!(number(text), want, "{text}");
        }
    }
}
