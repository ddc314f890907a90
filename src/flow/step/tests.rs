//! What a visitor notices of interrupts, stale choices, silence, people and upgrades.

use crate::stage::TestStage;
use crate::{Flows, Input, Interrupt, Session, Stage as Whose};

const VISIT: &str = include_str!("../fixtures/good/visit.yaml");

/// A conversation whose second question is pending.
fn asked_when() -> TestStage {
    let mut stage = TestStage::of(VISIT);
    stage.start();
    stage.says("F-6");
    stage
}

#[test]
fn a_person_comes_and_the_pending_question_is_asked_again() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.says("사람"), @"(hand_off visa [] Code)");
    assert_eq!(stage.session.stage(), Whose::Held);
    insta::assert_snapshot!(stage.says("아직이에요?"), @"queue-waiting");
    insta::assert_snapshot!(stage.says("사람"), @"queue-waiting");
    insta::assert_snapshot!(stage.play(Input::Released), @"when? Date []");
    insta::assert_snapshot!(stage.says("2026-12-31"), @r"
    heard expiry -
    done(expiry=2026-12-31, status=<which-f6>)
    (end informed)
    ");
}

#[test]
fn danger_comes_before_everything_in_every_state() {
    let mut fresh = TestStage::of(VISIT);
    insta::assert_snapshot!(fresh.play(Input::Danger), @r"
    (card danger)
    (raise L4 danger)
    (hand_off danger [] Never)
    ");
    insta::assert_snapshot!(fresh.play(Input::Released), @"which? Choice [f6 e9]");

    let mut asked = asked_when();
    insta::assert_snapshot!(asked.says("살려줘!"), @r"
    (card danger)
    (raise L4 danger)
    (hand_off danger [] Never)
    ");
    // Once more, in the queue: the card again, and only one danger flow to come back from.
    insta::assert_snapshot!(asked.says("살려줘"), @r"
    (card danger)
    (raise L4 danger)
    (hand_off danger [] Never)
    ");
    insta::assert_snapshot!(asked.play(Input::Released), @"when? Date []");

    let mut ended = asked_when();
    ended.says("2026-12-31");
    assert_eq!(ended.session.stage(), Whose::Ended);
    insta::assert_snapshot!(ended.play(Input::Danger), @r"
    (card danger)
    (raise L4 danger)
    (hand_off danger [] Never)
    ");
}

#[test]
fn back_asks_the_previous_question() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.says("뒤로"), @"which? Choice [f6 e9]");
    insta::assert_snapshot!(stage.says("뒤로"), @"which? Choice [f6 e9]");
    insta::assert_snapshot!(stage.says("E-9"), @r"
    heard status which-e9
    when? Date []
    ");
    insta::assert_snapshot!(stage.says("2026-12-31"), @r"
    heard expiry -
    done(expiry=2026-12-31, status=<which-e9>)
    (end informed)
    ");
}

#[test]
fn words_that_lead_nowhere_yet_begin_the_conversation() {
    for text in ["뒤로", "처음으로"] {
        let mut stage = TestStage::of(VISIT);
        assert_eq!(stage.says(text), "which? Choice [f6 e9]", "{text}");
    }
    let mut stage = TestStage::of(VISIT);
    insta::assert_snapshot!(stage.says("erase"), @"(EraseConfirm)");
    insta::assert_snapshot!(stage.says("아니요"), @"which? Choice [f6 e9]");
}

#[test]
fn again_starts_with_nothing_answered() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.says("start again"), @"which? Choice [f6 e9]");
    assert_eq!(stage.session.answers().count(), 0);
}

#[test]
fn erasing_asks_once() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.says("지워줘"), @"(EraseConfirm)");
    insta::assert_snapshot!(stage.says("아니요"), @"when? Date []");
    insta::assert_snapshot!(stage.says("지워줘"), @"(EraseConfirm)");
    insta::assert_snapshot!(stage.picks("yes"), @"(Erase)");
    assert_eq!(
        (stage.session.stage(), stage.session.answers().count()),
        (Whose::Ended, 0)
    );

    let mut stage = asked_when();
    stage.says("지워줘");
    // Something else is no yes; it is heard as what it is.
    insta::assert_snapshot!(stage.says("2026-12-31"), @r"
    heard expiry -
    done(expiry=2026-12-31, status=<which-f6>)
    (end informed)
    ");
}

#[test]
fn another_language_asks_the_same_question_and_keeps_the_answers() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.says("language"), @"(Language)");
    insta::assert_snapshot!(stage.play(Input::Relocate), @"when? Date []");
    assert_eq!(stage.session.answers().count(), 1);
}

#[test]
fn a_choice_of_an_earlier_question_is_stale() {
    let mut stage = TestStage::of(VISIT);
    stage.start();
    let earlier = Input::Choice { prompt: 1, value: "f6" };
    stage.play(earlier);
    insta::assert_snapshot!(stage.play(earlier), @r"
    (Stale)
    when? Date []
    ");
    insta::assert_snapshot!(stage.play(Input::Choice { prompt: 1, value: "person" }), @"(hand_off visa [] Code)");
    insta::assert_snapshot!(stage.play(earlier), @"(Stale)");
}

#[test]
fn a_choice_of_the_same_question_asked_before_is_not_stale() {
    let mut stage = TestStage::of(VISIT);
    stage.start();
    stage.says("모르겠어요");
    insta::assert_snapshot!(stage.play(Input::Choice { prompt: 1, value: "e9" }), @r"
    heard status which-e9
    when? Date []
    ");
}

#[test]
fn silence_changes_the_place_and_says_nothing() {
    let mut stage = asked_when();
    assert_eq!(stage.play(Input::Timeout), "", "too early");
    stage.now = stage.session.due().expect("a pending question");
    assert_eq!(stage.play(Input::Timeout), "");
    // The question that silence led to has not been read, so these words do not answer it.
    insta::assert_snapshot!(stage.says("2026-12-31"), @"still? Choice [on]");
    insta::assert_snapshot!(stage.picks("on"), @r"
    heard - still-on
    when? Date []
    ");
}

#[test]
fn a_long_talk_with_a_person_is_no_silence() {
    let mut stage = asked_when();
    stage.says("human");
    stage.now += 3 * 24 * 3_600_000;
    stage.play(Input::Released);
    assert_eq!(stage.session.due(), Some(stage.now + 24 * 3_600_000));
}

#[test]
fn with_a_counselor_only_what_no_counselor_does_is_heard() {
    let mut stage = asked_when();
    stage.says("human");
    assert_eq!(stage.play(Input::Attended("뒤로")), "");
    assert_eq!(stage.play(Input::Attended("2026-12-31")), "");
    insta::assert_snapshot!(stage.play(Input::Attended("erase")), @"(EraseConfirm)");
    insta::assert_snapshot!(stage.play(Input::Attended("yes")), @"(Erase)");
}

#[test]
fn interrupts_come_from_buttons_too() {
    let mut stage = asked_when();
    insta::assert_snapshot!(stage.play(Input::Interrupt(Interrupt::Leave)), @"(Leave)");
    insta::assert_snapshot!(stage.picks("back"), @"which? Choice [f6 e9]");
}

#[test]
fn a_loop_ends_with_a_person() {
    let mut stage = TestStage::of(
        "
flow: round
revision: 1
start: a
nodes:
  a: { jump: { node: b } }
  b: { jump: { node: a } }
",
    );
    insta::assert_snapshot!(stage.start(), @"(hand_off - [] Never)");
    assert_eq!(stage.session.stage(), Whose::Held);
}

#[test]
fn talks_in_a_row_end_with_a_person_and_not_where_they_began() {
    let mut stage = TestStage::of(
        "
flow: round
revision: 1
topic: visa
start: hello
nodes:
  hello: { say: { phrase: hello, then: talk } }
  talk: { hand_off: { nobody: wait, later: never, then: more } }
  more: { say: { phrase: more, then: talk } }
",
    );
    insta::assert_snapshot!(stage.start(), @r"
    hello
    (hand_off visa [] Never)
    ");
    for _ in 0..3 {
        assert_eq!(stage.play(Input::Released), "more\n(hand_off visa [] Never)");
    }
    // The script would only hand it off again: it gives up its place, and the next release begins anew.
    insta::assert_snapshot!(stage.play(Input::Released), @r"
    more
    (hand_off visa [] Never)
    ");
    assert_eq!(stage.session.stage(), Whose::Held);
    insta::assert_snapshot!(stage.play(Input::Released), @r"
    hello
    (hand_off visa [] Never)
    ");
}

#[test]
fn who_calls_for_help_again_and_again_from_the_queue_keeps_the_place() {
    let mut stage = asked_when();
    for _ in 0..10 {
        assert!(stage.says("살려줘").starts_with("(card danger)"));
    }
    insta::assert_snapshot!(stage.play(Input::Released), @"when? Date []");
}

#[test]
fn two_messages_in_quick_succession_are_both_heard() {
    let mut stage = TestStage::of(VISIT);
    insta::assert_snapshot!(stage.says("안녕하세요"), @"which? Choice [f6 e9]");
    // The second message was begun before the question was read. It is no answer, and nobody is told so, because they
    // read the question now.
    stage.now += 1_000;
    insta::assert_snapshot!(stage.play(Input::Text("여쭤볼 게 있어요")), @"which? Choice [f6 e9]");
    // That happens once: whoever goes on writing is told, and comes to a person in the end.
    stage.now += 1_000;
    insta::assert_snapshot!(stage.play(Input::Text("비자 때문에요")), @r"
    again-choice
    which? Choice [f6 e9]
    ");
    // What is an answer is one however quickly it comes.
    insta::assert_snapshot!(stage.play(Input::Text("E-9")), @r"
    heard status which-e9
    when? Date []
    ");
    // Whoever had the time to read is told.
    insta::assert_snapshot!(stage.says("몰라요"), @r"
    again-date
    when? Date []
    ");
}

#[test]
fn an_upgrade_goes_on_at_the_same_node_or_its_heir() {
    let upgraded = |from: &str, to: &str| VISIT.replace("revision: 1", "revision: 2").replace(from, to);
    let play_on = |yaml: String, text: &str| {
        let session = asked_when().session;
        let mut stage = TestStage::of(&yaml);
        stage.session = session;
        stage.says(text)
    };
    // The same node: its answer is taken.
    insta::assert_snapshot!(play_on(upgraded("", ""), "2026-12-31"), @r"
    heard expiry -
    done(expiry=2026-12-31, status=<which-f6>)
    (end informed)
    ");
    // The node has an heir: it is asked, because nobody has read it yet.
    let renamed = upgraded("when:", "until:").replace("then: when", "then: until");
    let heir = renamed.replace(
        "start: which",
        "start: which\nsuccessors: { when: older, older: until }",
    );
    insta::assert_snapshot!(play_on(heir, "2026-12-31"), @"when? Date []");
    // It has none: the flow begins again.
    insta::assert_snapshot!(play_on(renamed, "2026-12-31"), @"which? Choice [f6 e9]");
    // The flow is gone: the conversation begins anew.
    insta::assert_snapshot!(play_on("flow: welcome\nrevision: 1\nstart: bye\nnodes: { bye: { end: { phrase: hello, outcome: new } } }".to_owned(), "2026-12-31"), @r"
    hello
    (end new)
    ");
}

#[test]
fn a_newer_session_is_not_touched() {
    let flows = |revision: &str| {
        Flows::load([("visit.yaml", VISIT.replace("revision: 1", revision))]).expect("a flow without faults")
    };
    let session = asked_when().session;
    assert!(!flows("revision: 1").ahead(&session));
    assert!(!flows("revision: 2").ahead(&session));
    assert!(flows("revision: 0").ahead(&session));
    assert!(!flows("revision: 0").ahead(&Session::new("visit")));
}

#[test]
fn nothing_that_was_said_shows_in_debug() {
    let mut stage = asked_when();
    stage.says("2026-12-31");
    let shown = format!("{:?} {:?}", stage.session, Input::Text("secret"));
    assert!(
        !shown.contains("2026") && !shown.contains("secret") && shown.contains("date(..)"),
        "{shown}"
    );
}
