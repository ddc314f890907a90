//! `haemil play`: what whoever writes flows may ask beside the conversation, and how it looks.

use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;

use ::play::{Colours, Look, Picks, Setting, Table, Trace, drawn, told};
use contract::{Author, Card, Choice, Contact, Locale, Message, Moment, Seq, Show, Text};
use haemil::compose::{self, Server, SystemClock, SystemEntropy};
use haemil::config::{Config, Database};

use crate::check::copy;

/// A folder of flows and texts of one's own, as shipped.
fn own_content() -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for top in ["flows", "locales"] {
        copy(
            &Path::new(env!("CARGO_MANIFEST_DIR")).join(top),
            &folder.path().join(top),
        );
    }
    folder
}

/// What the built server says to `arguments`, somewhere without a configuration.
fn haemil(content: Option<&Path>, arguments: &[&str]) -> Output {
    let elsewhere = tempfile::tempdir().expect("a temporary folder");
    let mut command = Command::new(env!("CARGO_BIN_EXE_haemil"));
    command.current_dir(elsewhere.path()).args(arguments);
    if let Some(content) = content {
        command.env("HAEMIL_CONTENT__DIR", content);
    }
    command.output().expect("the binary runs")
}

/// What is printed when a script of these lines is played.
fn played(content: Option<&Path>, wish: &[&str], lines: &[&str]) -> String {
    let script = tempfile::NamedTempFile::new().expect("a temporary file");
    std::fs::write(script.path(), lines.join("\n") + "\n").expect("the script is written");
    let path = script.path().to_str().expect("a path in UTF-8");
    let output = haemil(content, &[&["play"], wish, &["--script", path]].concat());
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    assert!(output.status.success(), "{said}");
    said
}

/// What `haemil check` says of a folder, and whether it found no fault.
fn checked(content: &Path) -> (bool, String) {
    let output = haemil(Some(content), &["check"]);
    let said = String::from_utf8(output.stdout).expect("UTF-8");
    (output.status.success(), said)
}

/// The lines of a text from one that begins like this to the end of what belongs to it.
fn after<'a>(said: &'a str, start: &str) -> &'a str {
    let (_, rest) = said
        .split_once(start)
        .unwrap_or_else(|| panic!("`{start}` is said in {said}"));
    rest
}

#[test]
fn commands_tell_of_the_conversation_and_are_no_part_of_it() {
    let lines = [
        "hello, my visa is running out",
        "=f6",
        ":lang vi",
        ":back",
        "::) F-6 visa",
    ];
    let asked = [
        ":state", lines[0], lines[1], ":why", ":state", lines[2], ":why", lines[3], ":why", ":nope", lines[4],
        ":lang xx",
    ];
    let alone = played(None, &[], &lines);
    let said = played(None, &[], &asked);

    assert!(
        said.starts_with("  place     before the first word; it begins in welcome\n"),
        "{said}"
    );
    assert!(
        said.contains("the button `f6`, heard as `visa-which-f6` for `status`\n  visa/which -> f6-safe  (f6)\n"),
        "{said}"
    );
    let state = after(&said, "visa/which -> f6-safe  (f6)\n");
    assert!(
        state.starts_with("  place     visa/f6-safe\n  next      the visitor; the question gives up at 2"),
        "{state}"
    );
    assert!(
        state.contains("  language  en, English\n  answers   status = f6 (visa-which-f6)\n"),
        "{state}"
    );
    assert!(
        said.contains("the language was switched\n  no node was passed; it stands at visa/f6-safe\n"),
        "{said}"
    );
    assert!(
        said.contains("visitor: quay lại\n"),
        "the word for going back is Vietnamese: {said}"
    );
    assert!(said.contains("words that go back to the question before\n"), "{said}");
    assert!(said.contains("There is no command `:nope`."), "{said}");
    assert!(
        after(&said, "`:nope`").contains("  :save NAME  "),
        "an unknown command lists the others: {said}"
    );
    assert!(said.contains("visitor: :) F-6 visa\n"), "two colons say one: {said}");
    assert!(
        said.contains("`xx` is not a language of this server. There are ko en zh-Hans "),
        "{said}"
    );

    let turns = |said: &str| -> Vec<String> {
        let turn =
            |line: &&str| line.starts_with("haemil: ") || line.starts_with("visitor: ") || line.starts_with("  [");
        said.lines().filter(turn).map(str::to_owned).collect()
    };
    assert_eq!(
        turns(&alone).concat(),
        alone.replace('\n', ""),
        "a script without questions prints the transcript alone"
    );
    assert_eq!(turns(&said), turns(&alone));
}

#[test]
fn why_names_the_rule_of_every_case_also_after_the_end() {
    let said = played(
        None,
        &["visa-time", "--locale", "ko"],
        &["2020-01-01", ":why", "hello", ":state", ":quit", ":why"],
    );
    let why = after(&said, "words, heard as the answer for `expiry`\n");
    assert!(
        why.starts_with(
            "  visa-time/ask -> left  (an answer)\n  visa-time/left -> past  (case 1: days_until(answers.expiry) < 0)\n"
        ),
        "{why}"
    );
    let end = after(why, "visa-time/done -> out of visa-time  (the end)\n");
    assert_eq!(
        end,
        "  place     none\n  next      nobody: the conversation has ended\n  language  ko, 한국어\n  answers   expiry = \
         2020-01-01\n",
        "nothing is said after the end, and nothing is heard after `:quit`"
    );
}

#[test]
fn a_saved_test_stands_in_the_flow_and_is_played_from_then_on() {
    let content = own_content();
    let name = r#"he said "late": it's # {past}"#;
    let lines = [
        "2020-01-01",
        &format!(":save {name}"),
        &format!(":save visa: {name}, from elsewhere"),
    ];
    let said = played(Some(content.path()), &["visa-time", "--locale", "ko"], &lines);
    assert!(
        said.contains("Saved as a test in flows/visa-time.yaml, line "),
        "{said}"
    );
    assert!(said.contains("Saved as a test in flows/visa.yaml, line "), "{said}");
    let (sound, told) = checked(content.path());
    assert!(sound, "{told}");

    let flow = content.path().join("flows/visa-time.yaml");
    let text = std::fs::read_to_string(&flow).expect("the flow is readable");
    let broken = text.replacen("< 0', then: past }", "< 0', then: soon }", 1);
    assert_ne!(broken, text, "the flow goes another way now");
    std::fs::write(&flow, broken).expect("the flow is written");
    let (sound, told) = checked(content.path());
    assert!(!sound);
    for file in ["visa-time", "visa"] {
        let fault = told
            .lines()
            .find(|line| line.starts_with(&format!("flows/{file}.yaml:")) && line.contains(name));
        let fault = fault.unwrap_or_else(|| panic!("the saved test of {file} is played: {told}"));
        assert!(
            fault.contains("[visa-expiry-past, ") && fault.contains("in ko: "),
            "{fault}"
        );
    }
}

#[test]
fn a_saved_test_without_words_is_played_in_every_language() {
    let content = own_content();
    let said = played(
        Some(content.path()),
        &["--locale", "vi"],
        &["=visa", ":back", ":save back to the topics"],
    );
    assert!(said.contains("it passes"), "{said}");
    let flow = content.path().join("flows/welcome.yaml");
    let text = std::fs::read_to_string(&flow).expect("the flow is readable");
    let saved = after(&text, "\n  - name: \"back to the topics\"\n");
    assert!(
        !saved.contains("locale:") && saved.contains("- them: { types: interrupt-back }"),
        "{saved}"
    );
    std::fs::write(
        &flow,
        text.replacen(
            "{ phrase: greeting, then: notice }",
            "{ phrase: greeting, then: device }",
            1,
        ),
    )
    .expect("the flow is written");
    let (_, told) = checked(content.path());
    let fault = told
        .lines()
        .find(|line| line.contains("back to the topics"))
        .expect("the saved test is played");
    assert!(
        fault.contains("ko") && fault.contains("vi") && fault.contains("uz-Cyrl"),
        "{fault}"
    );
}

#[test]
fn a_test_that_does_not_pass_is_not_kept() {
    let content = own_content();
    let flow = content.path().join("flows/welcome.yaml");
    let before = std::fs::read(&flow).expect("the flow is readable");
    // A test knows one language; what was said in another is not understood in it.
    let lines = [
        "hello, my visa is running out",
        ":lang vi",
        "Loại khác",
        ":save two languages",
    ];
    let said = played(Some(content.path()), &["--locale", "en"], &lines);
    let unsaved = after(&said, "Not saved: ");
    assert!(
        unsaved.contains("\"two languages\" in en: [") && unsaved.contains("again-choice"),
        "{unsaved}"
    );
    assert!(
        unsaved.contains("- them: \"Loại khác\""),
        "the test is shown, so that it can be mended: {unsaved}"
    );
    assert_eq!(
        std::fs::read(&flow).expect("the flow is readable"),
        before,
        "the file is as it was"
    );
    let beside = std::fs::read_dir(content.path().join("flows"))
        .expect("a folder")
        .flatten();
    let left: Vec<_> = beside
        .filter(|it| it.path().extension().is_some_and(|kind| kind == "saving"))
        .collect();
    assert!(left.is_empty(), "{left:?}");
}

#[test]
fn without_a_folder_the_test_is_printed_and_can_be_pasted() {
    let name = "a \\ tab\t, \"quotes\" & a colon: all of it";
    let lines = ["he said: \"F-6 visa\" # please", &format!(":save visa: {name}")];
    let said = played(None, &["--locale", "en"], &lines);
    let pasted = &said[said
        .find("# For the end of flows/visa.yaml")
        .expect("it is said where it belongs")..];
    assert!(
        pasted.contains("\n    from: welcome\n    locale: en\n    staffed: no\n"),
        "{pasted}"
    );

    let content = own_content();
    let flow = content.path().join("flows/visa.yaml");
    let text = std::fs::read_to_string(&flow).expect("the flow is readable");
    std::fs::write(&flow, text + pasted).expect("the flow is written");
    let (sound, told) = checked(content.path());
    assert!(sound, "{told}");
    // What is read back is what was written: told as a fault, the name is the one that was typed.
    let text = std::fs::read_to_string(&flow).expect("the flow is readable");
    let last = text.rfind("us: [").expect("the server spoke last");
    std::fs::write(&flow, text[..last].to_owned() + "us: [never-said]\n").expect("the flow is written");
    let (_, told) = checked(content.path());
    assert!(
        told.contains(&format!("\"{name}\" in en: [never-said] was to be said")),
        "{told}"
    );
}

#[test]
fn wishes_that_cannot_be_granted_are_told_with_what_can() {
    let said = played(None, &[], &[":save", ":save too early", ":back", ":lang"]);
    assert!(said.starts_with("A test needs a name"), "{said}");
    assert!(
        said.contains("Nothing was said yet") && said.contains("nothing to go back to"),
        "{said}"
    );
    assert!(
        said.contains("The language is ko; `:lang TAG` switches it. There are ko en "),
        "{said}"
    );
    let output = haemil(None, &["play", "nowhere"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert!(
        !output.status.success() && told.contains("there is no flow `nowhere`; there are danger, "),
        "{told}"
    );
}

/// A turn of the server that shows a card and asks.
fn turn() -> Message {
    let choice = |value: &str, label: &str| Choice {
        value: value.to_owned(),
        label: Text::from(label),
    };
    let show = Show {
        hangul: Text::from("도와주세요."),
        sound: Text::from("doh-wah"),
        meaning: Text::from("Help me."),
    };
    Message {
        seq: Seq(3),
        author: Author::Bot,
        text: Text::from("Call now.\nAre you safe?"),
        locale: Locale::EN,
        choices: vec![choice("yes", "I am"), choice("no", "No")],
        card: Some(Card {
            id: "danger".to_owned(),
            contacts: vec![Contact {
                number: "112".to_owned(),
                about: Text::from("Police"),
            }],
            show: Some(show),
        }),
        phrase: None,
        at: Moment(0),
    }
}

#[test]
fn a_turn_is_drawn_in_colours_with_numbers_to_type() {
    let esc = |text: &str| text.replace('^', "\u{1b}");
    assert_eq!(
        drawn(&turn(), Colours::On, Picks::Numbers),
        esc(
            "^[32mhaemil: Call now.^[0m\n  ^[32mAre you safe?^[0m\n    ^[1m112^[0m Police\n    도와주세요. | doh-wah | Help \
             me.\n  ^[1m1^[0m I am\n  ^[1m2^[0m No\n"
        )
    );
    assert_eq!(
        drawn(&turn(), Colours::Off, Picks::Values),
        "haemil: Call now.\n  Are you safe?\n    112 Police\n    도와주세요. | doh-wah | Help me.\n  =yes I am\n  =no No\n"
    );
    assert_eq!(
        told(&turn()),
        "haemil: Call now.\nAre you safe?\n  112 Police\n  도와주세요. | doh-wah | Help me.\n  [I am]\n  [No]\n"
    );
    let colour_of = |author| drawn(&Message { author, ..turn() }, Colours::On, Picks::Numbers)[..5].to_owned();
    let colours = [Author::Visitor, Author::Bot, Author::Counselor, Author::System].map(colour_of);
    let different: std::collections::BTreeSet<&String> = colours.iter().collect();
    assert_eq!(different.len(), 4, "everybody has their own: {colours:?}");
}

/// What stands on the screen of somebody who types these lines.
async fn typed(look: Look, lines: &str) -> String {
    let config = Config {
        database: Database {
            url: compose::MEMORY.to_owned(),
        },
        ..Config::default()
    };
    let trace = Arc::new(Trace::default());
    let content = compose::loaded(None)
        .expect("the shipped content")
        .watched_by(trace.clone());
    let server = Server::open_with(&config, Arc::new(SystemClock), Arc::new(SystemEntropy), content);
    let server = server.await.expect("the server opens");
    let setting = Setting {
        flow: "welcome",
        look,
        echoed: true,
        stays: true,
        folder: None,
    };
    let mut screen = Vec::new();
    let mut table = Table::new(server.switchboard.clone(), trace, setting, Box::new(&mut screen));
    table
        .sit(Some(Locale::EN), lines.as_bytes())
        .await
        .expect("the conversation goes on");
    drop(table);
    server.shut().await;
    String::from_utf8(screen).expect("UTF-8")
}

#[tokio::test]
async fn in_a_terminal_a_number_presses_the_button_and_words_are_not_repeated() {
    let screen = typed(Look::Terminal(Colours::Off), "1\n9\nleave\n:why\nhello\n:quit\n").await;
    assert!(
        screen.starts_with("Write as a visitor; a number picks a choice."),
        "{screen}"
    );
    assert!(screen.contains("  1 Visa and stay\n  2 "), "{screen}");
    assert!(
        after(&screen, "Talk to a person\n").starts_with("> visitor: Visa and stay\n"),
        "{screen}"
    );
    assert!(
        !screen.contains("visitor: 9") && !screen.contains("visitor: leave"),
        "it was typed: {screen}"
    );
    let end = after(&screen, "The conversation has ended. :why tells how");
    assert!(end.contains("words that take leave\n"), "{end}");
    assert!(
        end.contains("The conversation has ended."),
        "whoever writes on is told again: {end}"
    );

    let script = typed(Look::Plain, "1\n").await;
    assert!(
        script.contains("visitor: 1\n") && !script.contains('>'),
        "a script says what stands in it: {script}"
    );
}
