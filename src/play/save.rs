//! `:save`: keeps the conversation as a test in the flow's own file, or prints it to be pasted where the player has no
//! folder of flows.

use crate::back::BACK;
use crate::keep::append;
use crate::table::Table;
use crate::trace::Stepped;
use crate::written::Test;

/// How long the flow takes a question for unread (`src/flow/limit.rs`), in milliseconds.
const UNREAD_FOR: i64 = 2_000;

/// Keeps the conversation as a test of this name; `FLOW: NAME` in the file of another flow. Gives back what to tell.
pub(crate) fn save(table: &Table<'_>, wish: &str) -> String {
    let content = table.switchboard.script();
    let (home, name) = match wish.split_once(':') {
        Some((flow, name)) if content.flows().names().any(|known| known == flow.trim()) => (flow.trim(), name.trim()),
        _ => (table.setting.flow, wish),
    };
    if name.is_empty() {
        return "A test needs a name: `:save` and a sentence on what the conversation shows.\n".to_owned();
    }
    let steps = table.trace.since(0);
    if steps.is_empty() {
        return "Nothing was said yet, so there is nothing to save.\n".to_owned();
    }
    let test = Test {
        name,
        home,
        began: table.setting.flow,
        steps: &steps,
        flows: content.flows(),
        back: &|locale| content.word(locale, &BACK),
    };
    let Some(folder) = &table.setting.folder else {
        return format!(
            "# For the end of flows/{home}.yaml, under `tests:`.\n{}",
            test.yaml("  ")
        );
    };
    match append(folder, home, &test) {
        Ok(line) => format!("Saved as a test in flows/{home}.yaml, line {line}; it passes.\n"),
        Err(unkept) => format!("Not saved: {unkept}\n{}# The test:\n{}", hasty(&steps), test.yaml("  ")),
    }
}

/// A hint at the likely cause, where a script or somebody very quick typed the lines.
fn hasty(steps: &[Stepped]) -> &'static str {
    let quick = steps.windows(2).any(|pair| pair[1].now - pair[0].now < UNREAD_FOR);
    if quick {
        "Some lines came within two seconds of the question before them, where words that fit nothing count as written \
         before it; in a test ten seconds pass.\n"
    } else {
        ""
    }
}
