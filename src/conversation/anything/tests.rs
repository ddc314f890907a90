mod replay;

use std::path::Path;
use std::sync::{Arc, LazyLock};
use std::time::Duration;

use contract::{Author, CONTINUE, Moment, Risk, Seq, Text};
use language::Detector;
use proptest::collection::vec;
use proptest::prelude::*;
use rustix::time::{ClockId, clock_gettime};

use super::act::{Act, Prompt, WORDS, acts};
use super::simulation::mark;
use super::{Sequences, Simulation};
use crate::state::State;
use crate::word::AgreedWord;
use crate::{Decision, Holder, OutboxChange, Parts, Script, phrases};

static STAGE: LazyLock<Sequences> = LazyLock::new(|| Sequences::of(shipped()));

/// The script that is shipped, with a messenger, for other tests of this crate.
pub(crate) fn script() -> &'static Script {
    &STAGE.0
}

fn shipped() -> Script {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mut files = Vec::new();
    gather(&root, Path::new("flows"), &mut files);
    gather(&root, Path::new("locales"), &mut files);
    let content::Content {
        flows,
        catalogue,
        directory,
        triage,
    } = content::read(&files).unwrap_or_else(|_| panic!("what is shipped loads"));
    Script::new(Parts {
        flows,
        catalogue,
        directory,
        triage,
        detector: Arc::new(Detector::new()),
    })
}

fn gather(root: &Path, under: &Path, files: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(root.join(under))
        .expect("a folder is readable")
        .flatten()
    {
        let path = under.join(entry.file_name());
        if entry.path().is_dir() {
            gather(root, &path, files);
        } else if let Ok(text) = std::fs::read_to_string(entry.path()) {
            files.push((path.to_string_lossy().into_owned(), text));
        }
    }
}

/// The processor's time of this thread: what else the machine does takes none of it.
fn spent() -> Duration {
    let now = clock_gettime(ClockId::ThreadCPUTime);
    Duration::new(now.tv_sec.unsigned_abs(), u32::try_from(now.tv_nsec).unwrap_or(0))
}

fn simulation(bytes: &[u8]) -> Simulation<'static> {
    let mut simulation = Simulation::on(script(), "telegram");
    for act in acts(bytes) {
        simulation.live(&act, &spent);
    }
    simulation
}

/// Whether a message is heard on a silent phone too: a cry for help, a wish to leave or to erase.
fn ends_the_silence(typed: &str) -> bool {
    let signals = script().triage.examine(typed);
    signals.iter().any(|signal| signal.level >= Risk::L2) || ["지워줘", "exit", "살려주세요"].contains(&typed)
}

fn phrases_of(decision: &Decision) -> Vec<Option<&str>> {
    let bots = decision.turns.iter().filter(|turn| turn.author != Author::Visitor);
    bots.map(|turn| turn.phrase.as_ref().map(|phrase| phrase.key.as_str()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is written, forged, changed, repeated or brought in another order: it is decided in time, without a
    /// panic; nobody is left without a word; an answer and an edit answer nothing that was asked later.
    #[test]
    fn the_rules_hold_whatever_happens(bytes in vec(any::<u8>(), 0..256)) {
        STAGE.play(&bytes, &spent);
    }

    /// On a messenger a quarter of an hour of silence is the end of trust: whatever was going on, whatever is typed
    /// then, nothing but a neutral line is shown before somebody goes on, unless it is a cry for help or a wish to
    /// leave or to erase. Where a word was agreed on, the tap is not enough, and neither is another word.
    #[test]
    fn nothing_is_shown_on_a_phone_that_was_silent(
        bytes in vec(any::<u8>(), 0..160),
        minutes in 15_i64..900,
        typed in prop::sample::select(WORDS.to_vec()),
        guesses in vec(prop::sample::select(WORDS.to_vec()), 0..5),
    ) {
        let mut table = simulation(&bytes);
        prop_assume!(table.conversation.holder != Holder::Closed && table.conversation.seq > Seq(0));
        let Ok(state) = State::of(&table.conversation.memory) else {
            panic!("it is read")
        };
        prop_assume!(!state.session.is_some_and(|session| session.is_erasing()));
        prop_assume!(state.lock.is_none() && table.on_messenger());
        table.now = Moment(table.now.0 + minutes * 60_000);
        table.conversation.touched = Moment(table.now.0 - minutes * 60_000);
        let Ok(decision) = table.writes(typed) else { panic!("{typed} is refused") };
        // The words for going on are no secret: whoever types them has tapped.
        if ends_the_silence(typed) || ["계속", "continue"].contains(&typed) {
            return Ok(());
        }
        for key in phrases_of(&decision) {
            prop_assert_eq!(key, Some("lock-continue"), "after {}", typed);
        }
        prop_assert_eq!(decision.outbox, OutboxChange::Hold, "what waits is held back");
        table.take(&decision);
        prop_assert_eq!(table.offered.last().map(|(_, value)| value.as_str()), Some(CONTINUE));
        agree_on(&mut table, "no word of these");
        let Ok(decision) = table.taps() else { panic!("the tap is refused") };
        prop_assert_eq!(phrases_of(&decision), [Some("lock-word")], "after the tap");
        prop_assert_eq!(decision.outbox, OutboxChange::Hold);
        table.take(&decision);
        for typed in guesses {
            let Ok(decision) = table.writes(typed) else { panic!("{typed} is refused") };
            if ends_the_silence(typed) {
                break;
            }
            for key in phrases_of(&decision) {
                prop_assert_eq!(key, Some("lock-word"), "after {}", typed);
            }
            prop_assert_eq!(decision.outbox, OutboxChange::Hold, "what waits is held back");
            table.take(&decision);
        }
    }
}

fn agree_on(simulation: &mut Simulation<'_>, word: &str) {
    let mut state = State::of(&simulation.conversation.memory).expect("it is read");
    state.word = Some(AgreedWord::new(mark(&Text::from(word))));
    simulation.conversation.memory = state.kept();
}

/// Plays acts in turn on the messenger, holding every rule, and tells what the last one led to.
fn told(lines: Vec<Act>) -> (Simulation<'static>, Vec<String>) {
    let mut simulation = Simulation::on(script(), "telegram");
    let mut last = Vec::new();
    for act in lines {
        last = simulation.tell(&act, &spent);
    }
    (simulation, last)
}

fn says(words: &str) -> Act {
    Act::Writes(words.to_owned())
}

fn in_english() -> Act {
    Act::Suggests(Some(contract::Locale::EN))
}

#[test]
fn choices_that_nobody_offered_cost_nothing() {
    let forged = [
        "language:more:18446744073709551615",
        "language:more:4294967296",
        "language:more:24",
        "language:more:-1",
        "language:more:007",
        "language:more:",
        "language:",
        "18446744073709551615",
    ];
    for value in forged {
        for prompt in [Prompt::Last, Prompt::Any(u64::MAX), Prompt::Any(0)] {
            for first in ["🙏", "visa", "human"] {
                let pick = Act::Picks(prompt, value.to_owned());
                let (_, answer) = told(vec![says(first), pick.clone(), pick]);
                assert!(!answer.is_empty(), "{value} after {first} is answered by nobody");
            }
        }
    }
}

#[test]
fn every_language_is_reached_by_asking_for_more() {
    let (mut simulation, _) = told(vec![says("🙏")]);
    let mut seen = std::collections::BTreeSet::new();
    for _ in 0..6 {
        seen.extend(
            simulation
                .offered
                .iter()
                .map(|(_, value)| value.clone())
                .filter(|value| !value.contains("more")),
        );
        simulation.live(&Act::Taps(0), &spent);
    }
    assert_eq!(seen.len(), contract::LOCALES.len(), "{seen:?}");
}

#[test]
fn an_edit_answers_no_later_question() {
    let asked = vec![in_english(), says("visa"), says("F-6 marriage")];
    let (simulation, _) = told(asked.clone());
    let before = simulation.prompt_now();
    let mut edited = asked.clone();
    edited.push(Act::Changes(0, Some(String::from("1"))));
    let (simulation, answer) = told(edited.clone());
    assert_eq!(
        answer,
        ["edit-seen", "edit-kept"],
        "it is kept, and said to be no answer"
    );
    assert_eq!(simulation.prompt_now(), before, "the question is still the same");
    edited.push(Act::Changes(0, Some(String::from("2"))));
    assert_eq!(told(edited.clone()).1, ["edit-seen"], "that is said once a question");
    edited.push(says("1"));
    let (simulation, _) = told(edited);
    assert_ne!(simulation.prompt_now(), before, "a new message answers it");
}

#[test]
fn an_edit_that_changes_nothing_says_nothing() {
    let mut lines = vec![in_english(), says("visa"), says("F-6 marriage")];
    for _ in 0..4 {
        lines.push(Act::Changes(0, None));
        assert_eq!(told(lines.clone()).1, [""; 0]);
    }
    lines.push(Act::Changes(0, Some(String::from("F-4"))));
    lines.push(Act::Changes(0, None));
    assert_eq!(told(lines).1, [""; 0], "it is the edit that is compared with");
}

#[test]
fn an_edit_of_an_old_message_says_nothing() {
    for later in [9_u8, 40, 63] {
        let mut lines = vec![in_english(), says("F-6 marriage")];
        lines.extend((0..later).map(|number| says(&format!("{number} is my number"))));
        lines.push(Act::Changes(later, None));
        assert_eq!(told(lines.clone()).1, [""; 0], "{later} messages later");
        lines.push(Act::Changes(later, Some(String::from("1"))));
        assert_eq!(told(lines).1, ["edit-seen", "edit-kept"], "{later} messages later");
    }
    let mut lines = vec![in_english(), says("F-6 marriage")];
    lines.extend((0..70).map(|number| says(&format!("{number} is my number"))));
    for words in [None, Some(String::from("1"))] {
        lines.push(Act::Changes(70, words));
        assert_eq!(
            told(lines.clone()).1,
            ["edit-seen"],
            "nobody knows what it said, and it is kept for the counselor"
        );
        lines.pop();
    }
    lines.push(Act::Changes(
        70,
        Some(String::from("he is breaking in, help me, he has a knife")),
    ));
    assert!(
        told(lines).0.conversation.risk >= Risk::L3,
        "danger is heard all the same"
    );
}

#[test]
fn an_edit_corrects_what_was_not_understood() {
    let asked = vec![in_english(), says("visa")];
    let (simulation, _) = told(asked.clone());
    let question = simulation.prompt_now();
    let mut lines = asked;
    lines.extend([
        Act::Waits(3),
        says("qwx vbn"),
        Act::Changes(0, Some(String::from("F-6 marriage"))),
    ]);
    let (simulation, answer) = told(lines);
    assert!(!answer.iter().any(|key| key.starts_with("edit-")), "{answer:?}");
    assert_ne!(simulation.prompt_now(), question, "the next question is asked");
}

#[test]
fn danger_in_an_edit_is_heard() {
    for first in ["visa", "hello", "F-6 marriage"] {
        let lines = vec![
            in_english(),
            says("visa"),
            says(first),
            says("1"),
            Act::Changes(1, Some(String::from("he is breaking in, help me, he has a knife"))),
        ];
        let (simulation, answer) = told(lines);
        assert!(simulation.conversation.risk >= Risk::L3);
        assert!(answer.iter().any(|key| key == "card-danger"), "{answer:?}");
    }
}

#[test]
fn a_start_without_a_language_asks_for_it_and_a_later_hint_counts() {
    let start = || Act::Opens(None);
    let (simulation, answer) = told(vec![start()]);
    assert_eq!(answer, ["language-which"]);
    assert_eq!(simulation.conversation.locale, None, "nothing is settled");
    let vietnamese = contract::Locale::parse("vi");
    let (simulation, answer) = told(vec![start(), Act::Suggests(vietnamese), start()]);
    assert_eq!(simulation.conversation.locale, vietnamese);
    assert!(
        answer.len() > 1 && !answer.contains(&String::from("language-which")),
        "{answer:?}"
    );
    let (simulation, _) = told(vec![in_english(), start(), Act::Suggests(vietnamese), start()]);
    assert_eq!(
        simulation.conversation.locale, vietnamese,
        "nobody has written a word yet"
    );
    let (simulation, _) = told(vec![
        in_english(),
        says("hello, I need help"),
        Act::Suggests(vietnamese),
        start(),
    ]);
    assert_eq!(
        simulation.conversation.locale,
        Some(contract::Locale::EN),
        "words count for more"
    );
}

#[test]
fn whoever_sends_no_words_and_tells_no_language_is_answered_in_english_and_korean() {
    let picture = || Act::Shows(None);
    let answers = |lines: Vec<Act>| {
        let mut simulation = Simulation::on(script(), "telegram");
        let mut last = Vec::new();
        for act in lines {
            last = simulation.turns(&act, &spent);
        }
        last.retain(|turn| turn.author != Author::Visitor);
        let texts: Vec<String> = last.iter().map(|turn| turn.text.expose().to_owned()).collect();
        (simulation, last, texts)
    };
    let both = |key| {
        let [english, korean] =
            [contract::Locale::EN, contract::Locale::KO].map(|locale| script().text(locale, key).text);
        format!("{}\n{}", english.expose(), korean.expose())
    };
    let (not_taken, which) = (both(&phrases::MEDIA_NOT_TAKEN), both(&phrases::LANGUAGE_WHICH));
    let (_, _, texts) = answers(vec![picture()]);
    assert_eq!(
        texts,
        [not_taken.clone(), which.clone()],
        "it is named from the first on"
    );
    let (_, _, texts) = answers(vec![picture(), picture()]);
    assert_eq!(texts, std::slice::from_ref(&not_taken));
    let (simulation, turns, texts) = answers(vec![picture(), picture(), picture()]);
    assert_eq!((texts.len(), &texts[0]), (3, &not_taken));
    let cards: Vec<&str> = turns[1..]
        .iter()
        .filter(|turn| turn.card.is_some())
        .map(|turn| turn.locale.tag())
        .collect();
    assert_eq!(cards, ["en", "ko"]);
    assert_eq!(simulation.conversation.locale, None, "that settles no language");
    let (_, turns, texts) = answers(vec![picture(), Act::Taps(0)]);
    assert_eq!(texts, std::slice::from_ref(&which), "more languages were wanted");
    assert_eq!(
        turns[0].choices.last().map(|choice| choice.label.expose()),
        Some(
            script()
                .text(contract::Locale::EN, &phrases::MORE_OPTIONS)
                .text
                .expose()
        )
    );
    let portuguese = || says("Olá, preciso de ajuda com o visto");
    let (simulation, _, texts) = answers(vec![portuguese(), picture()]);
    assert_eq!(texts, std::slice::from_ref(&not_taken));
    assert_eq!(simulation.conversation.locale, None, "the language is still asked");
    let under_it = Act::Shows(Some(String::from("Olá, preciso de ajuda com o visto")));
    assert_eq!(answers(vec![under_it]).2, [which, not_taken]);
}

#[test]
fn a_language_that_is_suggested_with_a_picture_is_no_more_than_a_suggestion() {
    let (start, picture) = (|| Act::Opens(None), || Act::Shows(None));
    let (korean, vietnamese) = (contract::Locale::parse("ko"), contract::Locale::parse("vi"));
    for (lines, what) in [
        (
            vec![Act::Suggests(korean), picture(), Act::Suggests(vietnamese), start()],
            "a later start",
        ),
        (
            vec![Act::Suggests(korean), picture(), Act::Suggests(vietnamese), picture()],
            "a later picture",
        ),
        (
            vec![picture(), Act::Suggests(vietnamese), picture()],
            "the first suggestion",
        ),
    ] {
        let (simulation, answer) = told(lines);
        assert_eq!(simulation.conversation.locale, vietnamese, "{what}");
        assert!(!answer.contains(&String::from("language-which")), "{what}: {answer:?}");
        assert!(simulation.prompt_now().is_some(), "{what} leads on: {answer:?}");
    }
    let (simulation, _) = told(vec![
        in_english(),
        says("hello, I need help"),
        picture(),
        Act::Suggests(vietnamese),
        picture(),
    ]);
    assert_eq!(
        simulation.conversation.locale,
        Some(contract::Locale::EN),
        "words count for more"
    );
}

#[test]
fn the_language_is_asked_in_the_apps_or_in_english_and_korean() {
    let portuguese = || says("Olá, preciso de ajuda com o visto");
    let asked = |lines| {
        let mut simulation = Simulation::on(script(), "telegram");
        let mut last = None;
        for act in lines {
            last = simulation.turns(&act, &spent).pop();
        }
        last.expect("it is asked")
    };
    let turn = asked(vec![portuguese()]);
    assert_eq!(
        turn.text.expose(),
        "Which language would you like?\n어느 언어로 할까요?"
    );
    let offered: Vec<&str> = turn.choices.iter().map(|choice| choice.value.as_str()).collect();
    for other in ["language:ko", "language:ne", "language:mn"] {
        assert!(
            !offered.contains(&other),
            "letters of their own come first: {offered:?}"
        );
    }
    let turn = asked(vec![in_english(), says("ya poteryal pasport, pomogite")]);
    assert_eq!(turn.text.expose(), "Which language would you like?");
    assert_eq!(turn.choices[0].value, "language:ru");
}
