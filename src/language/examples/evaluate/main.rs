//! Measures detection on files of labelled messages:
//!
//! ```text
//! cargo run --release -p language --example evaluate -- [--hint] [--without model|letters|words|lingua] \
//!     [--wrong N] FILE...
//! ```
//!
//! A line is JSON with `text` and `lang` (one right label, `und` where that is outside the set) or `accept` (several).
//! `uz` and `zh` are right in either script. `--hint` gives each message a hint that is right three times out of four,
//! `--without`, which may stand several times, leaves a layer out, `--wrong` prints the first mistakes.

mod hint;
mod item;
mod report;

use std::time::Instant;

use language::{Detector, Part};

use crate::report::{Answered, Report};

struct Wanted {
    detector: Detector,
    hint: bool,
    wrong: usize,
    files: Vec<String>,
}

#[expect(clippy::print_stdout, reason = "the table is the example's purpose")]
#[expect(clippy::disallowed_methods, reason = "it measures how long a message takes")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    let wanted = wanted()?;
    // The models are read with the first message of each script; that is not the speed of one.
    for first in ["xin", "да", "من", "नमस्ते", "签证"] {
        wanted.detector.detect(first, &[]);
    }
    for file in &wanted.files {
        let items = item::read(file)?;
        let mut hints = hint::Hints::new();
        let hints: Vec<_> = items
            .iter()
            .map(|item| if wanted.hint { hints.next(item) } else { Vec::new() })
            .collect();
        let start = Instant::now();
        let detections: Vec<_> = items
            .iter()
            .zip(&hints)
            .map(|(item, hints)| wanted.detector.detect(&item.text, hints))
            .collect();
        let took = start.elapsed();
        let answered: Vec<Answered<'_>> = items.iter().zip(&detections).map(Answered::new).collect();
        println!("{file}");
        print!("{}", Report::of(&answered));
        let micros = took.as_secs_f64() * 1e6 / f64::from(u32::try_from(items.len().max(1))?);
        println!("  speed          {micros:6.1} microseconds a message on one thread");
        for Answered { item, answer, .. } in answered.iter().filter(|one| !one.right()).take(wanted.wrong) {
            println!("    {:?} as {} {:.2}: {}", item.accepted, answer.0, answer.1, item.text);
        }
    }
    if let Some(resident) = resident() {
        println!("resident after use: {resident} MB");
    }
    Ok(())
}

fn wanted() -> Result<Wanted, Box<dyn std::error::Error>> {
    let mut wanted = Wanted {
        detector: Detector::new(),
        hint: false,
        wrong: 0,
        files: Vec::new(),
    };
    let mut without = Vec::new();
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--hint" => wanted.hint = true,
            "--wrong" => wanted.wrong = arguments.next().ok_or("--wrong needs a number")?.parse()?,
            "--without" => without.push(match arguments.next().as_deref() {
                Some("model") => Part::Model,
                Some("letters") => Part::Letters,
                Some("words") => Part::Words,
                Some("lingua") => Part::Lingua,
                _ => return Err("--without needs one of model, letters, words, lingua".into()),
            }),
            _ => wanted.files.push(argument),
        }
    }
    wanted.detector = Detector::without(without);
    if wanted.files.is_empty() {
        return Err("name a file of messages, such as dev.jsonl".into());
    }
    Ok(wanted)
}

/// What the process holds in memory, in megabytes, where the system tells.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kilobytes: u64 = line.trim().trim_end_matches(" kB").parse().ok()?;
    Some(kilobytes / 1024)
}
