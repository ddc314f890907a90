//! `haemil check --against OLD_DIR`: where conversations go on that stand in the flows of before.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use flow::{Flows, Landing, Transfer, Upgrade};
use serde_json::json;

use crate::check::Format;

/// Prints which waiting conversations would move, and where to. Returns whether nothing has to be mended before the
/// upgrade.
pub fn against(folder: Option<&Path>, older: &Path, format: Format) -> anyhow::Result<bool> {
    let content = crate::compose::loaded(folder)?;
    let upgrade = content.flows().upgrade_from(&read(older)?);
    let mut out = std::io::stdout().lock();
    match format {
        Format::Json => writeln!(out, "{}", json!(upgrade))?,
        Format::Text => tell(&mut out, &upgrade)?,
    }
    Ok(upgrade.warnings.is_empty())
}

fn tell(out: &mut impl Write, upgrade: &Upgrade) -> std::io::Result<()> {
    let (staying, moving): (Vec<&Transfer>, Vec<&Transfer>) = upgrade
        .transfers
        .iter()
        .partition(|transfer| transfer.landing == Landing::Stays);
    for Transfer { flow, node, landing } in &moving {
        let where_to = match landing {
            Landing::Stays => continue,
            Landing::Anew => "the same node, which is another kind of node now".to_owned(),
            Landing::Successor(there) => format!("its successor `{there}`"),
            Landing::Beginning(there) => format!("the beginning of the flow, `{there}`: no successor is declared"),
            Landing::Outside(there) => {
                format!("where the flow was called from, or the flow `{there}`: `{flow}` is gone")
            }
        };
        writeln!(out, "{flow}: conversations at `{node}` go on at {where_to}")?;
    }
    writeln!(
        out,
        "{} places where conversations may stand: {} stay as they are, {} move",
        upgrade.transfers.len(),
        staying.len(),
        moving.len()
    )?;
    upgrade
        .warnings
        .iter()
        .try_for_each(|warning| writeln!(out, "{warning}"))
}

/// The flows of a content folder, or of a folder of flows.
fn read(folder: &Path) -> anyhow::Result<Flows> {
    let inner = folder.join("flows");
    let folder = if inner.is_dir() { inner } else { folder.to_owned() };
    let mut files = Vec::new();
    let entries = std::fs::read_dir(&folder).with_context(|| {
        format!(
            "{} cannot be read; name the folder of the older flows",
            folder.display()
        )
    })?;
    for entry in entries {
        let path = entry?.path();
        if path.extension().is_some_and(|kind| kind == "yaml") {
            let text = std::fs::read_to_string(&path).with_context(|| format!("{} cannot be read", path.display()))?;
            files.push((path.display().to_string(), text));
        }
    }
    Flows::load(files).map_err(|faults| {
        let faults: Vec<String> = faults.iter().map(ToString::to_string).collect();
        anyhow::anyhow!("the older flows cannot be read by this program:\n{}", faults.join("\n"))
    })
}
