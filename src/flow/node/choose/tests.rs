//! Options as visitors pick them.

use crate::stage::TestStage;

const EXAMPLE: &str = include_str!("../choose.yaml");

#[test]
fn an_option_is_picked_by_button_number_label_or_words() {
    for message in [
        "1",
        "1번",
        "１番",
        "1號",
        "①",
        "१",
        "၁",
        "១",
        "F-6 결혼이민",
        "f6",
        "F6",
        "저는 결혼해서 왔어요",
    ] {
        let mut stage = TestStage::of(EXAMPLE);
        insta::allow_duplicates! { insta::assert_snapshot!(stage.start(), @"which? Choice [f6 e9]"); }
        let answer = stage.says(message);
        assert!(answer.contains("good(status=<which-f6>)"), "{message}: {answer}");
    }
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    insta::assert_snapshot!(stage.picks("e9"), @r"
    heard status which-e9
    (end informed)
    ");
}

#[test]
fn words_of_two_options_pick_none() {
    let mut stage = TestStage::of(EXAMPLE);
    stage.start();
    insta::assert_snapshot!(stage.says("F-6에서 E-9로 바꾸고 싶어요"), @r"
    again-choice
    which? Choice [f6 e9]
    ");
    insta::assert_snapshot!(stage.says("3"), @"(end informed)");
}

#[test]
fn words_that_mean_an_option_otherwise_give_way() {
    let answer = |words: &str| {
        let mut stage = TestStage::of(EXAMPLE);
        stage.start();
        stage.says(words)
    };
    for (words, heard) in [
        ("직장 때문에요", "heard status -\n(end informed)"),
        ("직장", "heard status which-e9"),
        ("결혼해서 왔는데 직장도 다녀요", "good(status=<which-f6>)"),
    ] {
        assert!(answer(words).contains(heard), "{words}: {}", answer(words));
    }
}

#[test]
fn the_words_that_open_a_conversation_may_answer() {
    let mut stage = TestStage::of(EXAMPLE);
    insta::assert_snapshot!(stage.says("Xin chào, tôi muốn gia hạn visa F-6"), @r"
    heard status -
    good(status=<which-f6>)
    (end informed)
    ");
    let mut stage = TestStage::of(EXAMPLE);
    insta::assert_snapshot!(stage.says("안녕하세요"), @"which? Choice [f6 e9]");
}

#[test]
fn more_options_than_a_channel_holds_are_shown_in_pages() {
    let option = |n: u8| format!("        - {{ value: v{n}, label: label-{n}, then: stop }}");
    let options: Vec<String> = (1..=12).map(option).collect();
    let (head, tail) = EXAMPLE.split_once("        - {").expect("the options");
    let (_, tail) = tail.split_once("      then: stop\n").expect("what follows the options");
    let mut stage = TestStage::of(&format!("{head}{}\n{tail}", options.join("\n")));
    insta::assert_snapshot!(stage.start(), @"which? Choice [v1 v2 v3 v4 v5 v6 v7 v8 v9 more]");
    insta::assert_snapshot!(stage.picks("more"), @"which? Choice [v10 v11 v12 more]");
    insta::assert_snapshot!(stage.picks("more"), @"which? Choice [v1 v2 v3 v4 v5 v6 v7 v8 v9 more]");
    insta::assert_snapshot!(stage.says("12"), @r"
    heard status label-12
    (end informed)
    ");
}
