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

/// What somebody sees of the turns that were said to them.
#[derive(Default, PartialEq, Eq, Debug)]
pub(super) struct Sight {
    /// Turns that are not there, or not as often as they were said.
    pub(super) unshown: Vec<String>,
    /// How many turns were first shown after the one that follows them.
    pub(super) late: usize,
    /// How many turns are there once more.
    pub(super) doubles: usize,
}

/// Looks for turns on a phone. A message part may hold several of them, and words of the messenger's own.
pub(super) fn look(turns: &[String], phone: &str) -> Sight {
    let mut different: Vec<&String> = turns.iter().collect();
    different.sort_unstable();
    different.dedup();
    let said = |turn: &String| turns.iter().filter(|other| *other == turn).count();
    let mut sight = Sight::default();
    for turn in different {
        let (said, shown) = (said(turn), phone.matches(turn.as_str()).count());
        sight.doubles += shown.saturating_sub(said);
        sight
            .unshown
            .extend(std::iter::repeat_n(turn.clone(), said.saturating_sub(shown)));
    }
    // Where the same words were said twice, nobody can tell which of them a message part is.
    let unique = turns.iter().filter(|turn| said(turn) == 1);
    let places: Vec<usize> = unique.filter_map(|turn| phone.find(turn.as_str())).collect();
    sight.late = places.windows(2).filter(|pair| pair[0] > pair[1]).count();
    sight
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
    for (turns, phone, unshown, late, doubles) in [
        ("k 1 k 2", "k 1 own k 1 k 2", "", 0, 2),
        ("k 1 k 2", "k 1 2", "k", 0, 0),
        ("k 1 k 2 3", "k 2 3 1 k", "", 1, 0),
    ] {
        let unshown = list(unshown);
        let sight = Sight { unshown, late, doubles };
        assert_eq!(look(&list(turns), phone), sight, "{phone}");
    }
}
