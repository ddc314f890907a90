//! What was noted on one side, held against what is found on the other.

/// What of a ledger is not found among `kept` in its order, and what stands there beside it.
pub(super) fn compare(ledger: &[String], kept: &[String]) -> (Vec<String>, Vec<String>) {
    let (mut lost, mut beside, mut rest) = (Vec::new(), Vec::new(), kept);
    for wanted in ledger {
        match rest.iter().position(|text| text == wanted) {
            Some(at) => {
                beside.extend_from_slice(&rest[..at]);
                rest = &rest[at + 1..];
            }
            None => lost.push(wanted.clone()),
        }
    }
    beside.extend_from_slice(rest);
    (lost, beside)
}

/// What of these turns is not found on a phone in its order. A bubble may hold several turns, and words of the messenger's own.
pub(super) fn unshown(turns: &[String], phone: &str) -> Vec<String> {
    let mut rest = phone;
    let missing = turns.iter().filter(|turn| match rest.split_once(turn.as_str()) {
        Some((_, after)) => {
            rest = after;
            false
        }
        None => true,
    });
    missing.cloned().collect()
}

/// How often turns stand on a phone more often than they were said.
pub(super) fn doubles(turns: &[String], phone: &str) -> usize {
    let mut different: Vec<&String> = turns.iter().collect();
    different.sort_unstable();
    different.dedup();
    let more = different.into_iter().map(|turn| {
        let once = turns.iter().filter(|other| *other == turn).count();
        phone.matches(turn.as_str()).count().saturating_sub(once)
    });
    more.sum()
}

#[test]
fn a_ledger_tells_what_is_lost_and_what_is_there_twice() {
    let list = |text: &str| text.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
    for (ledger, kept, lost, twice) in [
        ("a b a c", "a b a c", "", ""),
        ("a b a c", "a b b a c c", "", "b c"),
        ("a b c", "a c", "b", ""),
        ("a b", "b a", "b", "b"),
    ] {
        assert_eq!(compare(&list(ledger), &list(kept)), (list(lost), list(twice)), "{kept}");
    }
    for (turns, phone, missing, twice) in [
        ("k 1 k 2", "k 1 own k 1 k 2", "", 2),
        ("k 1 k 2", "k 1 2", "k", 0),
        ("k 1 k 2", "k 2 1", "k 2", 0),
    ] {
        let found = (unshown(&list(turns), phone), doubles(&list(turns), phone));
        assert_eq!(found, (list(missing), twice), "{phone}");
    }
}
