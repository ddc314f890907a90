//! What was noted on one side, held against what is found on the other.

/// What of a ledger is not found among `kept` in its order, and how much stands there beside it.
pub(super) fn compare(ledger: &[String], kept: &[String]) -> (usize, usize) {
    let (mut lost, mut beside, mut at) = (0, 0, 0);
    for wanted in ledger {
        match kept[at..].iter().position(|text| text == wanted) {
            Some(further) => {
                beside += further;
                at += further + 1;
            }
            None => lost += 1,
        }
    }
    (lost, beside + kept.len() - at)
}

/// What of these turns is not found on a phone in its order, and how often one of them stands there once more. A bubble may hold
/// several turns, and words of the messenger's own.
pub(super) fn compare_phone(turns: &[String], phone: &str) -> (usize, usize) {
    let (mut unshown, mut rest) = (0, phone);
    for turn in turns {
        match rest.split_once(turn.as_str()) {
            Some((_, after)) => rest = after,
            None => unshown += 1,
        }
    }
    let mut different: Vec<&String> = turns.iter().collect();
    different.sort_unstable();
    different.dedup();
    let doubles = different.into_iter().map(|turn| {
        let once = turns.iter().filter(|other| *other == turn).count();
        phone.matches(turn.as_str()).count().saturating_sub(once)
    });
    (unshown, doubles.sum())
}

#[test]
fn a_ledger_tells_what_is_lost_and_what_is_there_twice() {
    let list = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    assert_eq!(compare(&list("a b a c"), &list("a b a c")), (0, 0));
    assert_eq!(compare(&list("a b a c"), &list("a b b a c c")), (0, 2));
    assert_eq!(compare(&list("a b c"), &list("a c")), (1, 0));
    assert_eq!(compare(&list("a b"), &list("b a")), (1, 1));
    assert_eq!(compare_phone(&list("k 1 k 2"), "k 1 own k 1 k 2"), (0, 2));
    assert_eq!(compare_phone(&list("k 1 k 2"), "k 1 2"), (2, 0));
}
