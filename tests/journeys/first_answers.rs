//! What somebody sees first: inputs as people and platforms send them, each with what the answer must look like.
//!
//! The inputs stand in `first_answers/*.json`, beside this file; `FIRST_ANSWERS=FOLDER` adds those of another folder. A
//! file has a channel, the language of the app, and cases. In a case somebody new does one thing after the other, and
//! `want` is a regular expression that the answer to the last of them matches, `wrong` one that it must not match, and
//! `silence` says that nothing is answered.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicI64, Ordering};

use regex::Regex;
use serde::Deserialize;
use serde_json::{Map, Value, json};
use standin::kakao::Message;

use crate::phone::{Messenger, Phone, Platform};
use crate::stage::Stage;

#[derive(Deserialize)]
struct File {
    id: String,
    channel: String,
    app_language: Option<String>,
    expect: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    #[serde(default)]
    steps: Vec<Map<String, Value>>,
    want: Option<String>,
    wrong: Option<String>,
    #[serde(default)]
    silence: bool,
    /// A body as it goes over the wire, where no writer of JSON writes it so.
    kakao_body: Option<String>,
    telegram_body: Option<String>,
    status: Option<u16>,
}

/// Nobody's number is used twice.
static PERSON: AtomicI64 = AtomicI64::new(5_000);

fn files(folder: &Path) -> Vec<File> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    let mut paths: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|end| end == "json"));
    paths.sort();
    assert!(!paths.is_empty(), "{} holds no inputs", folder.display());
    let read = |path: PathBuf| {
        let text = std::fs::read(&path).expect("a readable file");
        serde_json::from_slice(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
    };
    paths.into_iter().map(read).collect()
}

fn all_files() -> Vec<File> {
    let mut all = files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/journeys/first_answers"));
    if let Some(folder) = std::env::var_os("FIRST_ANSWERS") {
        all.extend(files(Path::new(&folder)));
    }
    all
}

async fn are_met(channels: &[&str], on: Messenger) {
    let (stage, platform) = on.stage().await;
    let mut failed = Vec::new();
    for file in all_files() {
        if !channels.contains(&file.channel.as_str()) {
            continue;
        }
        for case in &file.cases {
            if let Err(why) = play(&stage, &platform, &file, case).await {
                let steps = Value::from(case.steps.clone()).to_string();
                let steps: String = steps.chars().take(200).collect();
                failed.push(format!("{}: {steps}\n  {} ({})", file.id, why, file.expect));
            }
        }
    }
    stage.shut().await;
    assert!(failed.is_empty(), "{} fail\n{}", failed.len(), failed.join("\n"));
}

async fn play(stage: &Stage, platform: &Platform, file: &File, case: &Case) -> Result<(), String> {
    if let Some(want) = case.status {
        return raw(platform, case, want).await;
    }
    let person = PERSON.fetch_add(1, Ordering::Relaxed);
    let mut phone = platform.phone(stage, person);
    let mut before = 0;
    for (index, step) in case.steps.iter().enumerate() {
        before = phone.shown().len();
        step_of(platform, file, person, step).await;
        let last = index + 1 == case.steps.len();
        settle(&mut phone, before, case, last).await;
        stage.later(3);
    }
    let answer = answer(&phone, before);
    if case.silence && !answer.is_empty() {
        return Err(format!("something is answered: {answer}"));
    }
    let matches = |pattern: &String| pattern_of(pattern).is_match(&answer);
    if !case.want.as_ref().is_none_or(matches) || case.wrong.as_ref().is_some_and(matches) {
        return Err(format!("the answer is: {answer}"));
    }
    Ok(())
}

fn answer(phone: &Phone, before: usize) -> String {
    let message_parts: Vec<String> = phone.shown()[before..]
        .iter()
        .map(|message_part| message_part.text.clone())
        .collect();
    message_parts.join("\n")
}

fn pattern_of(pattern: &str) -> Regex {
    Regex::new(pattern).expect("a regular expression")
}

/// Waits until the answer stands on the phone: until it is the one that is wanted, or else until nothing comes any
/// more. An answer has been committed with the message; only its way to the phone takes time.
async fn settle(phone: &mut Phone, before: usize, case: &Case, last: bool) {
    let want = case.want.as_deref().filter(|_| last).map(pattern_of);
    let silent = case.silence && last;
    let (mut quiet, mut seen) = (0, phone.shown().len());
    for _ in 0..if silent { 40 } else { 400 } {
        tokio::time::sleep(std::time::Duration::from_millis(25)).await;
        let now = phone.shown().len();
        quiet = if now == seen { quiet + 1 } else { 0 };
        seen = now;
        let there = match &want {
            Some(want) => want.is_match(&answer(phone, before)) || quiet >= 120,
            None => quiet >= 20,
        };
        if now > before && there {
            return;
        }
    }
}

async fn raw(platform: &Platform, case: &Case, want: u16) -> Result<(), String> {
    let headers = [
        ("x-skill-key", crate::phone::SECRET),
        ("content-type", "application/json"),
    ];
    let status = match (platform, &case.kakao_body, &case.telegram_body) {
        (Platform::Kakao(it), Some(body), _) => it.forges(&headers, body.clone().into_bytes()).await,
        (Platform::Telegram(it), _, Some(body)) => it.forges(body.clone()).await,
        _ => return Ok(()),
    };
    if status == Some(want) {
        Ok(())
    } else {
        Err(format!("the status is {status:?}"))
    }
}

async fn step_of(platform: &Platform, file: &File, person: i64, step: &Map<String, Value>) {
    let language = step.get("lang").map_or(file.app_language.as_deref(), Value::as_str);
    match platform {
        Platform::Telegram(it) => {
            it.uses(person, language);
            let edited = step.get("edited").and_then(Value::as_bool).unwrap_or_default();
            it.sends_fields(person, &fields(step), edited);
            assert!(it.until(|it| it.pending() == 0).await, "the update is acknowledged");
        }
        Platform::Kakao(it) => {
            let mut message = Message::of(&crate::phone::person(person), step["text"].as_str().expect("words"));
            message.lang = language.map(str::to_owned);
            let outcome = it.sends(message).await;
            assert!(outcome.is_answered(), "{outcome:?}");
        }
        Platform::Discord(_) => unreachable!("no inputs are written for Discord"),
    }
}

/// The fields of a message of Telegram, where a step names them in short.
fn fields(step: &Map<String, Value>) -> Value {
    let mut fields = Map::new();
    for (name, value) in step {
        match name.as_str() {
            "lang" | "edited" => {}
            "id" => drop(fields.insert(String::from("message_id"), value.clone())),
            "text_repeat" => {
                let piece = value[0].as_str().expect("a piece of text");
                let times = value[1].as_u64().and_then(|times| usize::try_from(times).ok());
                fields.insert(String::from("text"), json!(piece.repeat(times.expect("how often"))));
            }
            _ => drop(fields.insert(name.clone(), value.clone())),
        }
    }
    Value::Object(fields)
}

#[tokio::test]
async fn first_answers_are_met_on_telegram() {
    are_met(&["telegram", "raw"], Messenger::Telegram).await;
}

#[tokio::test]
async fn first_answers_are_met_on_kakao() {
    are_met(&["kakao", "raw"], Messenger::Kakao).await;
}
