use crate::Input;
use crate::stage::TestStage;

const EXAMPLE: &str = include_str!("../form.yaml");

fn at_summary() -> TestStage {
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    stage.says("체류 기간");
    stage.says("3");
    stage.picks("skip");
    stage
}

#[test]
fn it_asks_one_question_after_the_other_and_reads_the_answers_back() {
    let mut stage = TestStage::of(EXAMPLE);
    insta::assert_snapshot!(stage.start(), @r"
    notice
    about-matter? Text []
    ");
    insta::assert_snapshot!(stage.says("체류 기간"), @r"
    heard matter -
    about-people? Number []
    ");
    insta::assert_snapshot!(stage.says("3"), @r"
    heard people -
    about-since? Date [skip]
    ");
    insta::assert_snapshot!(stage.picks("skip"), @r"
    heard since label-skip
    about-summary(matter=체류 기간, people=3, since=<form-skipped>)? Choice [confirm correct]
    ");
    insta::assert_snapshot!(stage.picks("confirm"), @r"
    heard - label-confirm
    thanks
    (end informed)
    ");
}

#[test]
fn an_answer_is_changed_from_the_summary() {
    let mut stage = at_summary();
    insta::assert_snapshot!(stage.picks("correct"), @r"
    heard - label-correct
    form-which? Choice [matter people since]
    ");
    insta::assert_snapshot!(stage.picks("people"), @r"
    heard - label-people
    about-people? Number []
    ");
    insta::assert_snapshot!(stage.says("4"), @r"
    heard people -
    about-summary(matter=체류 기간, people=4, since=<form-skipped>)? Choice [confirm correct]
    ");
    insta::assert_snapshot!(stage.says("네"), @r"
    heard - label-confirm
    thanks
    (end informed)
    ");
}

#[test]
fn an_earlier_answer_is_changed_on_the_way_and_the_form_goes_on_where_it_stood() {
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    stage.says("체류 기간");
    stage.says("3");
    insta::assert_snapshot!(stage.says("고치기"), @r"
    heard - label-correct
    form-which? Choice [matter people since]
    ");
    // By number.
    insta::assert_snapshot!(stage.says("1"), @r"
    heard - label-matter
    about-matter? Text []
    ");
    insta::assert_snapshot!(stage.says("체류 자격"), @r"
    heard matter -
    about-since? Date [skip]
    ");
    insta::assert_snapshot!(stage.says("2026-11-01"), @r"
    heard since -
    about-summary(matter=체류 자격, people=3, since=2026-11-01)? Choice [confirm correct]
    ");
    // A no asks which one; words that name no answer are asked about again.
    insta::assert_snapshot!(stage.says("아니요"), @r"
    heard - label-correct
    form-which? Choice [matter people since]
    ");
    insta::assert_snapshot!(stage.says("몰라요"), @r"
    again-choice
    form-which? Choice [matter people since]
    ");
}

#[test]
fn what_is_no_answer_is_asked_again_and_then_given_up() {
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    insta::assert_snapshot!(stage.says("아"), @r"
    again-short
    about-matter? Text []
    ");
    insta::assert_snapshot!(stage.says(&"아".repeat(201)), @"(end lost)");
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    insta::assert_snapshot!(stage.says(&"아".repeat(201)), @r"
    again-long
    about-matter? Text []
    ");
}

#[test]
fn back_goes_to_the_question_before_and_an_interrupt_comes_back_to_the_same_one() {
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    stage.says("체류 기간");
    stage.says("3");
    insta::assert_snapshot!(stage.says("뒤로"), @"about-people? Number []");
    insta::assert_snapshot!(stage.says("5"), @r"
    heard people -
    about-since? Date [skip]
    ");
    stage.says("사람");
    insta::assert_snapshot!(stage.play(Input::Released), @"about-since? Date [skip]");
    insta::assert_snapshot!(stage.play(Input::Relocate), @"about-since? Date [skip]");
}

#[test]
fn what_was_answered_before_is_not_asked_again() {
    let mut stage = at_summary();
    stage.picks("confirm");
    stage.says("처음으로");
    // Begun again from nothing, it asks everything.
    assert_eq!(stage.session.answers().count(), 0);
    let asked_by_another = EXAMPLE.replace("start: notice", "start: first").replace(
        "nodes:\n",
        "nodes:\n  first: { set: { slot: people, value: '2', then: notice } }\n",
    );
    let mut stage = TestStage::of(&asked_by_another);
    stage.start();
    insta::assert_snapshot!(stage.says("체류 기간"), @r"
    heard matter -
    about-since? Date [skip]
    ");
}

#[test]
fn a_form_that_lost_a_question_begins_again_at_what_is_not_answered() {
    let session = at_summary().session;
    let shorter = EXAMPLE.replace("revision: 1", "revision: 2").replace(
        "        - { phrase: about-since, label: label-since, type: date, into: since, optional: yes }\n      summary: about-summary\n",
        "",
    );
    let mut stage = TestStage::of(&shorter);
    stage.session = session;
    insta::assert_snapshot!(stage.says("네"), @r"
    thanks
    (end informed)
    ");
}
