//! Words that Discord would take for markup.
//!
//! Our texts are plain, and what Discord shows must be what they say: `*` is a star, `1.` does not begin a list that
//! the app counts anew, `<@1>` is nobody's name. A backslash in front of a mark makes it a mark (Discord's help pages,
//! "Markdown Text 101"). Addresses stay as they are, since a backslash inside would become a part of the link.

use std::borrow::Cow;

use crate::limits::CONTENT;

/// The text as Discord is given it. Where the backslashes would make it too long nothing is cut: it goes out as it is.
pub(crate) fn escape(text: &str) -> Cow<'_, str> {
    let mut escaped = String::with_capacity(text.len() + 16);
    for (number, line) in text.split('\n').enumerate() {
        if number > 0 {
            escaped.push('\n');
        }
        escape_line(line, &mut escaped);
    }
    if escaped.len() == text.len() || escaped.chars().count() > CONTENT {
        return Cow::Borrowed(text);
    }
    Cow::Owned(escaped)
}

fn escape_line(line: &str, escaped: &mut String) {
    let indent = line.len() - line.trim_start().len();
    let (blank, words) = line.split_at(indent);
    escaped.push_str(blank);
    let mut rest = words;
    // A heading, a quotation, small print or a list begins only where a line does.
    if rest.starts_with(['#', '>', '-', '+']) {
        escaped.push('\\');
        rest = take(rest, 1, escaped);
        if words.starts_with("-#") {
            escaped.push('\\');
            rest = take(rest, 1, escaped);
        }
    } else {
        let digits = rest.bytes().take_while(u8::is_ascii_digit).count();
        if digits > 0 && rest[digits..].starts_with(['.', ')']) {
            rest = take(rest, digits, escaped);
            escaped.push('\\');
            rest = take(rest, 1, escaped);
        }
    }
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("https://") || rest.starts_with("http://") {
            let end = rest.find(|c: char| c.is_whitespace() || c == '<').unwrap_or(rest.len());
            rest = take(rest, end, escaped);
            continue;
        }
        if matches!(next, '\\' | '*' | '_' | '~' | '`' | '|' | '<' | '[') {
            escaped.push('\\');
        }
        rest = take(rest, next.len_utf8(), escaped);
    }
}

/// Copies so many bytes and gives what follows.
fn take<'a>(rest: &'a str, bytes: usize, escaped: &mut String) -> &'a str {
    let (taken, left) = rest.split_at(bytes);
    escaped.push_str(taken);
    left
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_read_is_what_was_said() {
        for (said, given) in [
            ("Call 1366 now", "Call 1366 now"),
            ("비자 연장", "비자 연장"),
            ("a*b_c~d`e|f", r"a\*b\_c\~d\`e\|f"),
            ("||hidden||", r"\|\|hidden\|\|"),
            ("# loud", r"\# loud"),
            ("no # here", "no # here"),
            ("> quoted\n> twice", "\\> quoted\n\\> twice"),
            ("- item\n  - inner", "\\- item\n  \\- inner"),
            ("-# small", r"\-\# small"),
            ("02-1234-5678", "02-1234-5678"),
            ("1. Visa\n0. A person", "1\\. Visa\n0\\. A person"),
            ("2026. 11. 26.", r"2026\. 11. 26."),
            ("<@123> and <t:0>", r"\<@123> and \<t:0>"),
            ("[a](https://b_c)", r"\[a](https://b_c)"),
            ("https://x.example/a_b*c d_e", r"https://x.example/a_b*c d\_e"),
            (r"¯\_(ツ)_/¯", r"¯\\\_(ツ)\_/¯"),
            ("", ""),
        ] {
            assert_eq!(escape(said), given, "{said}");
        }
    }

    #[test]
    fn nothing_is_cut_for_the_sake_of_a_backslash() {
        let stars = "*".repeat(1_900);
        assert_eq!(escape(&stars), stars);
        let some = format!("{}*", "a".repeat(1_899));
        assert_eq!(escape(&some).chars().count(), 1_901);
    }
}
