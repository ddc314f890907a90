//! What Discord refuses in a message (Discord's documentation, "Create Message" and "Components").

use std::collections::HashSet;

use serde_json::Value;

/// Why a message is refused: the error code, or nothing.
pub(super) fn fault(message: &Value) -> Option<u64> {
    const INVALID_FORM: u64 = 50_035;
    const EMPTY: u64 = 50_006;
    let content = message["content"].as_str().unwrap_or_default();
    if content.chars().count() > 2_000 || !fits(&message["nonce"], 25) {
        return Some(INVALID_FORM);
    }
    let no_rows = Vec::new();
    let rows = message["components"].as_array().unwrap_or(&no_rows);
    if content.trim().is_empty() && message["embeds"].as_array().is_none_or(Vec::is_empty) {
        return Some(EMPTY);
    }
    let mut ids = HashSet::new();
    let sound = rows.len() <= 5 && rows.iter().all(|row| row["type"] == 1 && sound_row(row, &mut ids));
    (!sound).then_some(INVALID_FORM)
}

fn sound_row<'a>(row: &'a Value, ids: &mut HashSet<&'a str>) -> bool {
    let Some(inside) = row["components"].as_array() else {
        return false;
    };
    let menus = inside.iter().filter(|component| component["type"] == 3).count();
    let most = if menus > 0 { 1 } else { 5 };
    (1..=most).contains(&inside.len())
        && inside.iter().all(|component| {
            let id = component["custom_id"].as_str().unwrap_or_default();
            let named = !id.is_empty() && id.len() <= 100 && ids.insert(id);
            named
                && match component["type"].as_u64() {
                    Some(2) => filled(&component["label"], 80),
                    Some(3) => sound_menu(component),
                    _ => false,
                }
        })
}

fn sound_menu(menu: &Value) -> bool {
    let Some(options) = menu["options"].as_array() else {
        return false;
    };
    let mut values = HashSet::new();
    (1..=25).contains(&options.len())
        && options.iter().all(|option| {
            filled(&option["label"], 100)
                && filled(&option["value"], 100)
                && values.insert(option["value"].as_str().unwrap_or_default())
        })
}

fn filled(value: &Value, most: usize) -> bool {
    value
        .as_str()
        .is_some_and(|text| (1..=most).contains(&text.chars().count()))
}

fn fits(value: &Value, most: usize) -> bool {
    value.is_null() || value.is_number() || value.as_str().is_some_and(|text| text.chars().count() <= most)
}
