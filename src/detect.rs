//! `haemil detect`: JSON lines in, languages out.

use std::io::{BufRead, Write};

use anyhow::Context;
use language::{Detector, Question};

/// Reads `{"text", "hint"?}` a line from standard input and answers each with a line.
pub fn detect() -> anyhow::Result<()> {
    let detector = Detector::new();
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for (index, line) in std::io::stdin().lock().lines().enumerate() {
        let line = line.with_context(|| format!("line {} is not UTF-8", index + 1))?;
        if line.trim().is_empty() {
            continue;
        }
        let question: Question = serde_json::from_str(&line)
            .with_context(|| format!("line {} is not an object such as {{\"text\": \"xin chào\"}}", index + 1))?;
        serde_json::to_writer(&mut out, &detector.answer(&question))?;
        writeln!(out)?;
    }
    out.flush()?;
    Ok(())
}
