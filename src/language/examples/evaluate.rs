//! Measures detection on files of labelled messages: `cargo run --release -p language --example evaluate -- FILE...`
//!
//! A line is JSON with `text` and `lang` (one right label) or `accept` (several). `uz` and `zh` are right in either script.
//! `--wrong N` prints the first N mistakes.

use std::collections::BTreeMap;
use std::fs;

use language::{Detector, Tag};
use serde::Deserialize;

#[derive(Deserialize)]
struct Item {
    text: String,
    #[serde(default)]
    lang: Option<String>,
    #[serde(default)]
    accept: Vec<String>,
    #[serde(default, alias = "cat")]
    band: Option<String>,
}

#[derive(Default)]
struct Tally {
    right: usize,
    all: usize,
}

#[expect(
    clippy::print_stdout,
    clippy::cast_precision_loss,
    reason = "the table is the example's purpose"
)]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut wrong = 0;
    let mut files = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--wrong" {
            wrong = arguments.next().ok_or("--wrong needs a number")?.parse()?;
        } else {
            files.push(argument);
        }
    }
    let detector = Detector::new();
    for file in files {
        let mut tallies: BTreeMap<String, Tally> = BTreeMap::new();
        let mut shown = 0;
        let text = fs::read_to_string(&file)?;
        let items = text
            .lines()
            .map(serde_json::from_str::<Item>)
            .collect::<Result<Vec<_>, _>>()?;
        for item in items {
            let detection = detector.detect(&item.text, &[]);
            let answer = label(detection.tag);
            let accepted = if item.accept.is_empty() {
                item.lang.iter().cloned().collect()
            } else {
                item.accept.clone()
            };
            let right = accepted.contains(&answer);
            let name = item.lang.clone().unwrap_or_else(|| "-".into());
            let keys = [
                "all".to_owned(),
                format!("band {}", item.band.as_deref().unwrap_or("-")),
                format!("lang {name}"),
            ];
            for key in keys {
                let tally = tallies.entry(key).or_default();
                tally.all += 1;
                tally.right += usize::from(right);
            }
            if !right && shown < wrong {
                shown += 1;
                println!("{accepted:?} as {answer} {:.2}: {}", detection.confidence, item.text);
            }
        }
        println!("{file}");
        for (key, Tally { right, all }) in tallies {
            println!("  {key:24} {:6.1}  of {all}", 100.0 * right as f64 / all as f64);
        }
    }
    Ok(())
}

/// The label that the files use for an answer.
fn label(tag: Tag) -> String {
    match tag.to_string().split('-').next() {
        Some("fil") => "tl".to_owned(),
        Some(language) => language.to_owned(),
        None => String::new(),
    }
}
