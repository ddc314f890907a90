//! A typed text, on its way in.

use contract::{TEXT_LIMIT, Text};

use crate::problem::Problem;

/// Takes a typed text in, without what no person types.
pub(crate) fn clean(raw: &str) -> Result<Text, Problem> {
    let text = contract::clean(raw);
    if text.expose().is_empty() {
        return Err(Problem::Invalid(
            "The message is empty. Write something and send it again.",
        ));
    }
    if text.expose().chars().count() > TEXT_LIMIT {
        return Err(Problem::Invalid(
            "The message is longer than 8000 characters. Split it into several messages.",
        ));
    }
    Ok(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_and_too_much_are_refused() {
        for raw in ["", " \n\t ", "\0\u{2066}"] {
            assert!(matches!(clean(raw), Err(Problem::Invalid(_))), "{raw:?}");
        }
        assert!(clean(&"해".repeat(TEXT_LIMIT)).is_ok());
        assert!(matches!(clean(&"해".repeat(TEXT_LIMIT + 1)), Err(Problem::Invalid(_))));
    }
}
