//! A wording that comes from a translator, before it goes into a Fluent file.

use fluent_syntax::ast::Entry;

/// The wording as it can stand in a file: with further lines set in, where the translator's program has moved them to
/// the edge. Or what is wrong with it.
pub(crate) fn settle(wording: &str) -> Result<String, String> {
    let wording = wording.replace("\r\n", "\n");
    let wording = wording.trim();
    let set_in = wording.replace('\n', "\n    ");
    let mut fault = String::new();
    for candidate in [wording, &set_in] {
        match stands_alone(candidate) {
            Ok(()) => return Ok(candidate.to_owned()),
            Err(sentence) => fault = sentence,
        }
    }
    Err(format!(
        "{fault}; a `{{` or `}}` that is meant as such is written `{{ \"{{\" }}`"
    ))
}

/// Whether a wording is one whole phrase and nothing beside it.
fn stands_alone(wording: &str) -> Result<(), String> {
    let text = format!("x = {wording}\n");
    let resource = fluent_syntax::parser::parse(text.as_str()).map_err(|(_, errors)| {
        errors
            .first()
            .map_or_else(|| "this is no text that Fluent reads".to_owned(), ToString::to_string)
    })?;
    match resource.body.as_slice() {
        [Entry::Message(message)]
            if message.value.is_some() && message.attributes.is_empty() && message.comment.is_none() =>
        {
            Ok(())
        }
        _ => Err("this would be more than one text".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_at_the_edge_are_set_in() {
        assert_eq!(settle(" one\ntwo ").as_deref(), Ok("one\n    two"));
        assert_eq!(settle("one\nb = two").as_deref(), Ok("one\n    b = two"));
        let plural = "{ $n ->\n    [one] x\n   *[other] y\n}";
        assert_eq!(settle(plural).as_deref(), Ok(plural));
        assert_eq!(settle("# no comment").as_deref(), Ok("# no comment"));
        assert!(settle("{ $n").is_err());
        assert!(settle("").is_err());
        assert!(settle("a\n.b = c").is_err());
    }
}
