//! `haemil check --graph FLOW`: a flow as a Mermaid diagram, with its words in one language.

use std::io::Write;
use std::path::Path;

use contract::Locale;

/// Prints the diagram.
pub fn draw(folder: Option<&Path>, flow: &str, locale: Locale) -> anyhow::Result<bool> {
    let content = crate::compose::loaded(folder)?;
    let Some(drawn) = content::draw(&content, flow, locale) else {
        let known: Vec<&str> = content.flows().names().collect();
        anyhow::bail!("there is no flow `{flow}`; there are {}", known.join(", "));
    };
    write!(std::io::stdout(), "{drawn}")?;
    Ok(true)
}
