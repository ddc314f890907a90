//! `haemil check`: proves flows, texts and numbers before anything is served.

use std::io::Write;
use std::path::Path;

use anyhow::Context;
use contract::{Moment, PhraseKey};
use serde_json::json;
use switchboard::{Content, Proof};

/// The phrases that the page and the messengers say by themselves.
pub const BESIDE: [&[PhraseKey]; 2] = [web::TEXT_KEYS, kakao::TEXT_KEYS];

/// Prints every fault with file and line. Returns whether there is none.
pub fn check(folder: Option<&Path>, today: Option<&str>, json: Format) -> anyhow::Result<bool> {
    let today = today.map(day).transpose()?;
    let detector = std::sync::Arc::new(language::Detector::new());
    let proof = match crate::content::load(folder, detector) {
        Ok(content) => prove(&content, today),
        Err(faults) => Err(faults),
    };
    let mut out = std::io::stdout().lock();
    let faults = match &proof {
        Ok(proof) => &proof.faults,
        Err(faults) => faults,
    };
    match json {
        Format::Json => {
            let listed: Vec<_> = faults
                .iter()
                .map(|fault| json!({"file": fault.file, "line": fault.line, "sentence": fault.sentence}))
                .collect();
            writeln!(out, "{}", json!({ "faults": listed }))?;
        }
        Format::Text => {
            for fault in faults {
                writeln!(out, "{fault}")?;
            }
            match &proof {
                Ok(proof) => report(&mut out, proof)?,
                Err(faults) => writeln!(out, "{} faults; nothing was proved", faults.len())?,
            }
        }
    }
    Ok(faults.is_empty())
}

/// How it is told.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Format {
    /// A line a fault, for people and editors.
    Text,
    /// One JSON document.
    Json,
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "it stands beside the other outcome in one match"
)]
fn prove(content: &Content, today: Option<Moment>) -> Result<Proof, Vec<switchboard::Fault>> {
    let mut proof = content.prove(&BESIDE.concat(), today);
    proof.faults.extend(content.faults_on("KakaoTalk", kakao::text_faults));
    Ok(proof)
}

fn report(out: &mut impl Write, proof: &Proof) -> std::io::Result<()> {
    writeln!(out, "{} faults", proof.faults.len())?;
    for (locale, missing) in &proof.fallbacks {
        writeln!(out, "{locale}: {missing} phrases come from its fallback chain")?;
    }
    for flow in &proof.coverage.flows {
        let (nodes, edges) = (
            flow.nodes - flow.missed_nodes.len(),
            flow.edges - flow.missed_edges.len(),
        );
        writeln!(
            out,
            "{}: tests reach {nodes} of {} nodes, {edges} of {} edges",
            flow.flow, flow.nodes, flow.edges
        )?;
    }
    Ok(())
}

fn day(text: &str) -> anyhow::Result<Moment> {
    let date: jiff::civil::Date = text
        .parse()
        .with_context(|| format!("`{text}` is not a day such as 2026-11-22"))?;
    let noon = date.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC)?;
    Ok(Moment(noon.timestamp().as_millisecond()))
}
