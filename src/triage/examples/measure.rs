//! How many messages of a file the lists hear, by language and kind, and how long one takes.
//!
//! `cargo run --release -p triage --example measure -- FILE` reads lines of JSON with `lang`, `text`, `label` (`danger`
//! or `benign`) and, where they are given, `kind` and `told`. "Card" counts what gets the card (L2 and above), "grave"
//! what starts the danger flow (L3). With `--wrong` behind FILE the danger unheard and the false alarms are printed,
//! with the rules that were wrong.

#![expect(clippy::print_stdout, reason = "the table is what it is run for")]

use std::collections::BTreeMap;
use std::error::Error;
use std::path::Path;
use std::time::Instant;
use std::{env, fs};

use contract::{LOCALES, Risk};
use serde::Deserialize;
use triage::Triage;

#[derive(Deserialize)]
struct Line {
    lang: String,
    text: String,
    label: String,
    #[serde(default)]
    kind: String,
    #[serde(default)]
    told: String,
}

/// How many messages there are, how many get the card, and how many are L3.
#[derive(Default)]
struct Count {
    all: u32,
    card: u32,
    grave: u32,
}

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let file = arguments.next().ok_or("which file? measure FILE [--wrong]")?;
    let wrong = arguments.next().is_some_and(|argument| argument == "--wrong");
    let lines = fs::read_to_string(file)?
        .lines()
        .map(serde_json::from_str)
        .collect::<Result<Vec<Line>, _>>()?;
    let triage = lists()?;
    let (mut languages, mut kinds) = (BTreeMap::new(), BTreeMap::new());
    for line in &lines {
        let signals = triage.examine(&line.text);
        let level = signals.first().map_or(Risk::L0, |signal| signal.level);
        count(
            &mut languages,
            format!("{:6} {:8} {}", line.label, line.told, line.lang),
            level,
        );
        count(
            &mut kinds,
            format!("{:6} {:8} {}", line.label, line.told, line.kind),
            level,
        );
        count(&mut kinds, format!("{:6} {:8} (all)", line.label, line.told), level);
        if wrong && (level >= Risk::L2) != (line.label == "danger") {
            let rules: Vec<_> = signals.iter().map(|signal| signal.rule.as_str()).collect();
            println!("{} {} {} {rules:?}", line.label, line.lang, line.text);
        }
    }
    for (name, Count { all, card, grave }) in languages.iter().chain(&kinds) {
        println!("{name:40} {all:4} messages, card {card:4}, grave {grave:4}");
    }
    println!(
        "{:.1} µs a message, {:.2} ms for one of 8,000 letters",
        speed(&triage, &lines),
        longest(&triage)
    );
    Ok(())
}

fn lists() -> Result<Triage, Box<dyn Error>> {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let files = LOCALES
        .iter()
        .map(|locale| {
            Ok((
                *locale,
                fs::read_to_string(locales.join(locale.tag()).join("danger.toml"))?,
            ))
        })
        .collect::<Result<Vec<_>, std::io::Error>>()?;
    Triage::load(files).map_err(|faults| {
        faults
            .iter()
            .map(ToString::to_string)
            .collect::<Vec<_>>()
            .join("\n")
            .into()
    })
}

fn count(counts: &mut BTreeMap<String, Count>, name: String, level: Risk) {
    let count = counts.entry(name).or_default();
    count.all += 1;
    count.card += u32::from(level >= Risk::L2);
    count.grave += u32::from(level >= Risk::L3);
}

/// Microseconds for one message. Of several readings of each the shortest counts, so that a busy machine does not show.
fn speed(triage: &Triage, lines: &[Line]) -> f64 {
    let all: f64 = lines.iter().map(|line| shortest(triage, &line.text)).sum();
    all * 1e6 / f64::from(u32::try_from(lines.len()).unwrap_or(u32::MAX).max(1))
}

/// Milliseconds for the worst of several messages as long as one may be, made of what the lists look for.
fn longest(triage: &Triage) -> f64 {
    let worst = |part: &str| {
        let text: String = part.chars().cycle().take(8_000).collect();
        shortest(triage, &text) * 1e3
    };
    [
        "call ",
        "call the police please ",
        "how do i call the police ",
        "i will kill you ",
        "help me 112 ",
        "경찰 불러 주세요 ",
        "때려요 저를 남편이 ",
        "요오",
        "1 1 2 ",
        "112",
        "🆘🚨",
        "ช่วยด้วยย",
        "救命",
    ]
    .into_iter()
    .map(worst)
    .fold(0.0, f64::max)
}

/// Seconds for one message, the shortest of several readings.
#[expect(clippy::disallowed_methods, reason = "a measurement reads the real clock")]
fn shortest(triage: &Triage, text: &str) -> f64 {
    const READINGS: usize = 20;
    let reading = || {
        let start = Instant::now();
        std::hint::black_box(triage.examine(text));
        start.elapsed().as_secs_f64()
    };
    (0..READINGS).map(|_| reading()).fold(f64::INFINITY, f64::min)
}
