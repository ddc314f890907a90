//! `haemil check`: checks flows, texts and numbers before anything is served.

use std::io::Write;
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use content::{Measure, Proof};
use contract::{Clock, LOCALES, Moment};
use language::Detector;
use serde_json::json;

use crate::compose::SystemClock;
use crate::compose::messengers::CHANNELS;

/// Prints every fault with file and line. Returns whether there is none.
pub fn check(folder: Option<&Path>, today: Option<&str>, format: Format) -> anyhow::Result<bool> {
    let today = today.map(day).transpose()?;
    let detector = Arc::new(Detector::new());
    let before = SystemClock.now();
    let proof = crate::embedded::files(folder).and_then(|files| content::examine(&files, &CHANNELS, today, &detector));
    let took = SystemClock.now().since(before);
    let mut out = std::io::stdout().lock();
    let faults = match &proof {
        Ok((proof, _)) => &proof.faults,
        Err(faults) => faults,
    };
    match format {
        Format::Json => {
            let listed: Vec<_> = faults
                .iter()
                .map(|fault| json!({"file": fault.file, "line": fault.line, "sentence": fault.sentence}))
                .collect();
            let mut document = json!({ "faults": listed });
            if let Ok((Proof { measure, coverage, .. }, survey)) = &proof {
                document["proof"] = json!({
                    "flows": measure.flows,
                    "nodes": measure.nodes,
                    "edges": measure.edges,
                    "paths": measure.paths,
                    "milliseconds": u64::try_from(took.as_millis()).unwrap_or(u64::MAX),
                });
                document["coverage"] = serde_json::to_value(coverage)?;
                document["warnings"] = serde_json::to_value(&survey.warnings)?;
                document["review"] = serde_json::to_value(&survey.review)?;
            }
            writeln!(out, "{document}")?;
        }
        Format::Text => {
            for fault in faults {
                writeln!(out, "{fault}")?;
            }
            match &proof {
                Ok((proof, survey)) => {
                    report(&mut out, proof, took)?;
                    for line in survey.lines() {
                        writeln!(out, "{line}")?;
                    }
                }
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

fn report(out: &mut impl Write, proof: &Proof, took: Duration) -> std::io::Result<()> {
    let Measure {
        flows,
        nodes,
        edges,
        paths,
    } = proof.measure;
    writeln!(
        out,
        "{} faults; {flows} flows, {nodes} nodes and {edges} edges, {paths} paths examined, their tests played in {} languages, in {:.1} s",
        proof.faults.len(),
        LOCALES.len(),
        took.as_secs_f64(),
    )?;
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
        for remark in remarks(flow) {
            writeln!(out, "  {remark}")?;
        }
    }
    Ok(())
}

/// What the tests of a flow leave open. It is no fault: the flow is served all the same.
fn remarks(flow: &flow::FlowCoverage) -> Vec<String> {
    let mut remarks = Vec::new();
    if flow.is_thin() {
        let ways: Vec<String> = flow
            .missed_edges
            .iter()
            .map(|way| format!("{} -> {} ({})", way.from, way.to, way.by))
            .collect();
        remarks.push(format!(
            "fewer than nine of ten edges are tested; no test goes {}",
            ways.join(", ")
        ));
    }
    if !flow.unspoken.is_empty() {
        remarks.push(format!(
            "no test says a line in real words in {}; write one as `them: {{ in: {{ .. }} }}`",
            flow.unspoken.join(", ")
        ));
    }
    remarks
}

fn day(text: &str) -> anyhow::Result<Moment> {
    let date: jiff::civil::Date = text
        .parse()
        .with_context(|| format!("`{text}` is not a day such as 2026-11-22"))?;
    let noon = date.at(12, 0, 0, 0).to_zoned(jiff::tz::TimeZone::UTC)?;
    Ok(Moment(noon.timestamp().as_millisecond()))
}
