//! Trains the n-gram model:
//! `cargo run --release -p language --example train -- [--out FILE] [--without SOURCE] FILE...`
//!
//! Files are JSON lines with `text`, `lang` and perhaps `source`; languages outside the set become reject classes.
//! `--without` leaves the lines of a source out, so that its messages can be measured as those of a source never seen.
//! The same files in the same order give the same bytes. `src/language/detect/MODEL.md`, beside the weights, says what
//! they were made from.

mod examples;
mod fit;
mod forms;
mod quantise;
mod windows;

use std::path::PathBuf;

use language::training::{Group, Table, write};

/// How many n-grams of each group are kept: where a language is told from its neighbours by few letters, few will do.
const KEPT: [(Group, usize); 5] = [
    (Group::Latin, 118_000),
    (Group::Cyrillic, 44_000),
    (Group::Arabic, 24_000),
    (Group::Devanagari, 16_000),
    (Group::Han, 36_000),
];

/// Where the detector reads them from.
const WEIGHTS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/detect/weights.bin");

#[expect(clippy::print_stdout, reason = "it tells how it goes on")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut out = PathBuf::from(WEIGHTS);
    let (mut files, mut without) = (Vec::new(), Vec::new());
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        if argument == "--out" {
            out = arguments.next().ok_or("--out needs a file")?.into();
        } else if argument == "--without" {
            without.push(arguments.next().ok_or("--without needs the name of a source")?);
        } else {
            files.push(PathBuf::from(argument));
        }
    }
    if files.is_empty() {
        return Err("name the files to train on, such as train_small.jsonl train_rest.jsonl train_reject.jsonl".into());
    }
    let mut examples = examples::read(&files, &without)?;
    let mut tables: [Table; Group::ALL.len()] = Default::default();
    for (group, kept) in KEPT {
        let corpus = examples.remove(&group).unwrap_or_default();
        println!("{group:?}: {} examples of {:?}", corpus.items.len(), corpus.labels);
        let trained = fit::train(group, &corpus, kept);
        println!("  kept {} n-grams", trained.rows.len());
        tables[group as usize] = quantise::quantise(&corpus.labels, &trained);
    }
    let bytes = write(&tables);
    std::fs::write(&out, &bytes)?;
    println!("{} bytes in {}", bytes.len(), out.display());
    Ok(())
}
