//! Platforms that repeat, and platforms that fail.

use std::time::Duration;

use contract::Clock;
use serde_json::json;
use standin::tempo::in_real_time;

use crate::messengers::{asks_in_thai, waiting};
use crate::phone::{Messenger, Phone, Platform};
use crate::stage::Stage;

/// Every message comes five times at once: one turn, one reply.
async fn five_times_at_once(on: Messenger) {
    let (stage, platform) = on.stage().await;
    match &platform {
        Platform::Telegram(it) => it.repeats(5),
        Platform::Kakao(it) => it.repeats(5),
        Platform::Discord(it) => it.repeat(5),
    }
    let counselor = stage.counselor("Minji", &["ko", "th"]).await;
    let mut phone = platform.phone(&stage, 20);
    asks_in_thai(&stage, &counselor, &mut phone).await;
    let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
    counselor.claims(&id).await;
    let turns = counselor.get(&format!("conversations/{id}/turns")).await;
    let theirs: Vec<&str> = turns["turns"]
        .as_array()
        .expect("turns")
        .iter()
        .filter(|turn| turn["author"] == "visitor")
        .filter_map(|turn| turn["text"].as_str())
        .collect();
    assert_eq!(
        theirs,
        ["อยากต่อวีซ่า E-9 ค่ะ", &stage.word("th", "interrupt-person")],
        "one turn each"
    );
    let texts: Vec<String> = phone
        .shown()
        .into_iter()
        .map(|message_part| message_part.text)
        .collect();
    let mut once = texts.clone();
    once.dedup();
    assert_eq!(texts, once, "one reply each");
    if let Platform::Kakao(it) = &platform {
        for answers in it.repeat_answers() {
            assert!(!answers.is_empty(), "a repetition is told what the first was told");
        }
    }
    stage.shut().await;
}

#[tokio::test]
async fn telegram_brings_everything_five_times_at_once() {
    five_times_at_once(Messenger::Telegram).await;
}

#[tokio::test]
async fn kakao_brings_everything_five_times_at_once() {
    five_times_at_once(Messenger::Kakao).await;
}

#[tokio::test]
async fn discord_brings_everything_five_times_at_once() {
    five_times_at_once(Messenger::Discord).await;
}

/// So many people write while a third of the platform's answers to us fail.
const PEOPLE: i64 = 8;

/// What each of them writes.
const LINES: [&str; 3] = ["hello, I would like to extend my E-9 visa please", "1", "start again"];

/// How long the platform fails, by the server's clock.
const BAD: Duration = Duration::from_mins(10);

/// What arrives when nothing fails.
async fn undisturbed(on: Messenger) -> Vec<String> {
    let (stage, platform) = on.stage().await;
    let mut phone = platform.phone(&stage, 1);
    write_on(&stage, &mut phone).await;
    let shown = texts(&phone);
    stage.shut().await;
    shown
}

async fn write_on(stage: &Stage, phone: &mut Phone) {
    for line in LINES {
        phone.says(line).await;
    }
    phone.sees(&stage.words("en", "welcome-topic")).await;
}

fn texts(phone: &Phone) -> Vec<String> {
    phone
        .shown()
        .into_iter()
        .map(|message_part| message_part.text)
        .collect()
}

/// With 30 % of the calls failing in every way that a platform has, the order is kept and nothing is lost.
async fn a_third_of_the_calls_fail(on: Messenger) {
    let want = undisturbed(on).await;
    let (stage, platform) = on.stage().await;
    fail(&platform, 30);
    let mut phones: Vec<Phone> = (1..=PEOPLE).map(|number| platform.phone(&stage, number)).collect();
    for line in LINES {
        for phone in &mut phones {
            phone.tries(line).await;
        }
    }
    let begun = stage.clock.now();
    for _ in 0..3_000 {
        let mut all = true;
        for phone in &mut phones {
            phone.fetches().await;
            all &= once(&texts(phone)).len() >= want.len();
        }
        if all {
            break;
        }
        let passed = stage.clock.now().since(begun);
        if passed > BAD {
            fail(&platform, 0);
        }
        a_while_passes(&stage, passed).await;
    }
    let mut doubles = 0;
    for phone in &phones {
        let got = texts(phone);
        assert_eq!(once(&got), once(&want), "order kept, none lost on {on:?}");
        doubles += got.len() - once(&got).len();
    }
    let possible = match &platform {
        Platform::Telegram(it) => it.possible_doubles(),
        Platform::Kakao(it) => it.possible_doubles(),
        Platform::Discord(it) => it.possible_doubles(),
    };
    report(&format!("{}: {possible} possible doubles, {doubles} shown", on.name()));
    if let Platform::Telegram(it) = &platform
        && in_real_time()
    {
        assert_eq!(it.impatient(), 0, "nothing is sent before Telegram takes it again");
    }
    if on == Messenger::Discord {
        assert_eq!(doubles, 0, "Discord recognises a repetition");
    }
    assert!(
        doubles <= possible,
        "a double comes only where the platform took a message and did not say so"
    );
    stage.shut().await;
}

/// Lets so many of a hundred calls fail.
fn fail(platform: &Platform, percent: u8) {
    match platform {
        Platform::Telegram(it) => {
            use standin::telegram::Fault::{Dropped, TooMany, Untold};
            it.fail_with(usize::from(percent), 7, &[Dropped, Untold, TooMany(1)]);
        }
        Platform::Kakao(it) => it.fail_share(percent, 7),
        Platform::Discord(it) => it.fail_share(percent, 7),
    }
}

/// The server waits for its own clock. In real time that goes as the clock on the wall does; otherwise the test moves
/// it, and slowly once the bad time is over: a server that is short of processor time has to be done before its clock
/// has gone on for a quarter of an hour, after which a silent phone is shown nothing any more.
async fn a_while_passes(stage: &Stage, passed: Duration) {
    const TICK: Duration = Duration::from_millis(20);
    if !in_real_time() {
        stage.clock.ticks(TICK * if passed > BAD { 10 } else { 100 });
        return tokio::time::sleep(TICK).await;
    }
    for _ in 0..10 {
        tokio::time::sleep(TICK).await;
        stage.clock.ticks(TICK);
    }
}

/// Without the repetitions that follow one another.
fn once(texts: &[String]) -> Vec<String> {
    let mut once = texts.to_vec();
    once.dedup();
    once
}

#[expect(clippy::print_stdout, reason = "the count is a figure that is asked for")]
fn report(line: &str) {
    println!("{line}");
}

#[tokio::test]
async fn a_third_of_the_calls_to_telegram_fail() {
    a_third_of_the_calls_fail(Messenger::Telegram).await;
}

#[tokio::test]
async fn a_third_of_the_answers_to_kakao_fail() {
    a_third_of_the_calls_fail(Messenger::Kakao).await;
}

#[tokio::test]
async fn a_third_of_the_calls_to_discord_fail() {
    a_third_of_the_calls_fail(Messenger::Discord).await;
}

#[tokio::test]
async fn a_poison_message_stops_nobody() {
    for on in [Messenger::Telegram, Messenger::Discord] {
        let (stage, platform) = on.stage().await;
        let counselor = stage.counselor("Minji", &["ko", "th"]).await;
        let mut phone = platform.phone(&stage, 30);
        asks_in_thai(&stage, &counselor, &mut phone).await;
        let id = waiting(&counselor).await["id"].as_str().expect("an id").to_owned();
        counselor.claims(&id).await;
        phone.sees(&stage.words("th", "counselor-joined")).await;
        match &platform {
            Platform::Telegram(it) => it.fail_next(&[standin::telegram::Fault::Sentence(400, "Bad Request: no")]),
            Platform::Discord(it) => it.refuse_next(1, 400, Some(50_035)),
            Platform::Kakao(_) => {}
        }
        counselor.replies(&id, "poison").await;
        counselor.replies(&id, "และนี่คือคำตอบ").await;
        phone.sees("และนี่คือคำตอบ").await;
        assert!(
            phone
                .shown()
                .iter()
                .all(|message_part| !message_part.text.contains("poison"))
        );
        let view = counselor.get(&format!("conversations/{id}")).await;
        let failed = view["undelivered"].as_array().expect("a list");
        assert_eq!(failed.len(), 1, "the counselor is shown what was not delivered: {view}");
        assert_eq!(failed[0]["fate"], json!("failed"));
        stage.shut().await;
    }
}

/// The library sleeps ten seconds over a failure of Telegram's own. Whom it struck waits; others are answered as soon
/// as ever.
#[tokio::test]
async fn a_failure_of_telegram_delays_nobody_else() {
    let (stage, platform) = Messenger::Telegram.stage().await;
    let Platform::Telegram(telegram) = &platform else {
        panic!("it is Telegram")
    };
    let clock = stage.clock.clone();
    let ticking = tokio::spawn(async move {
        const TICK: Duration = Duration::from_millis(5);
        loop {
            tokio::time::sleep(TICK).await;
            clock.ticks(TICK);
        }
    });
    // What everybody is answered with, so that a failure strikes whom it is meant for.
    let mut first = platform.phone(&stage, 99);
    first.says(LINES[0]).await;
    first.sees(&stage.words("en", "visa-e9-what")).await;
    let message_parts = telegram.message_parts(99).len();
    // The best of five of each, since the machine may do something else too.
    let (mut undisturbed, mut beside) = (Duration::MAX, Duration::MAX);
    for number in (0..15).step_by(3) {
        undisturbed = undisturbed.min(is_answered_within(telegram, 100 + number, message_parts).await);
        telegram.fail_next(&[standin::telegram::Fault::Server(502)]);
        let calls = telegram.calls("SendMessage");
        telegram.says(101 + number, LINES[0]);
        assert!(telegram.until(|it| it.calls("SendMessage") > calls).await);
        beside = beside.min(is_answered_within(telegram, 102 + number, message_parts).await);
        assert_eq!(
            telegram.message_parts(101 + number).len(),
            0,
            "who was struck still waits"
        );
    }
    report(&format!(
        "telegram: answered after {undisturbed:?}, beside a failure after {beside:?}"
    ));
    assert!(beside < undisturbed + Duration::from_millis(100));
    ticking.abort();
    stage.shut().await;
}

/// How long somebody who begins waits for the first message part. Returns once they have all of them.
async fn is_answered_within(telegram: &standin::telegram::Telegram, number: i64, message_parts: usize) -> Duration {
    #[expect(clippy::disallowed_methods, reason = "a measurement reads the real clock")]
    let begun = std::time::Instant::now();
    telegram.says(number, LINES[0]);
    assert!(
        telegram.until(|it| !it.message_parts(number).is_empty()).await,
        "it is answered"
    );
    let waited = begun.elapsed();
    assert!(
        telegram
            .until(|it| it.message_parts(number).len() == message_parts)
            .await
    );
    waited
}
