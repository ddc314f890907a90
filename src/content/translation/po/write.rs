//! Writes a PO file.

use super::{Entry, Po};

/// The file as text.
pub(crate) fn write(po: &Po) -> String {
    let mut out = String::new();
    let fields: Vec<String> = po
        .header
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let header = format!("{}\n", fields.join("\n"));
    field(&mut out, "msgid", "");
    field(&mut out, "msgstr", &header);
    for entry in &po.entries {
        out.push('\n');
        write_entry(&mut out, entry);
    }
    out
}

fn write_entry(out: &mut String, entry: &Entry) {
    // A comment is one line each; a line break inside would end it.
    for line in entry.comments.iter().flat_map(|comment| comment.lines()) {
        comment(out, "#.", line);
    }
    for place in &entry.places {
        comment(out, "#:", place);
    }
    if entry.fuzzy {
        out.push_str("#, fuzzy\n");
    }
    field(out, "msgctxt", &entry.key);
    field(out, "msgid", &entry.source);
    field(out, "msgstr", &entry.text);
}

fn comment(out: &mut String, sign: &str, line: &str) {
    out.push_str(sign);
    out.push(' ');
    out.push_str(line);
    out.push('\n');
}

/// A field; a text of several lines stands below its name, a line each.
fn field(out: &mut String, name: &str, text: &str) {
    out.push_str(name);
    out.push(' ');
    let parts: Vec<&str> = text.split_inclusive('\n').collect();
    if parts.len() > 1 {
        out.push_str("\"\"\n");
    }
    if parts.is_empty() {
        out.push_str("\"\"\n");
    }
    for part in parts {
        out.push('"');
        part.chars().for_each(|c| escape(out, c));
        out.push_str("\"\n");
    }
}

fn escape(out: &mut String, c: char) {
    match c {
        '\n' => out.push_str("\\n"),
        '\t' => out.push_str("\\t"),
        '\r' => out.push_str("\\r"),
        '"' => out.push_str("\\\""),
        '\\' => out.push_str("\\\\"),
        c => out.push(c),
    }
}
