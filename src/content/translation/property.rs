//! Whatever a file has become on its way: it is taken in or refused, and where it is taken in, every file still reads.

use proptest::prelude::*;

use crate::translation::tests::{Files, book, exported, import, small, vi};

/// What is put into a file at some place.
fn scrap() -> impl Strategy<Value = String> {
    prop_oneof![
        "[ -~]{0,8}",
        "\\PC{0,4}",
        proptest::sample::select(vec![
            "\"",
            "\\",
            "\n",
            "\r\n",
            "{",
            "}",
            "{ $n }",
            "#, fuzzy",
            "#~ ",
            "#.",
            "msgid \"\"\n",
            "msgstr \"x\"\n",
            "msgctxt ",
            "\n\n",
            " | ",
            "any: ",
            "all:",
            "\u{FEFF}",
            "\t",
            "\\n",
            "\\nbye = x",
            "\\n# x",
            "\\n    .a = b",
            "*[other]",
            "-> ",
        ])
        .prop_map(str::to_owned),
    ]
}

fn mutated() -> impl Strategy<Value = String> {
    let change = (any::<prop::sample::Index>(), 0_usize..12, scrap());
    proptest::collection::vec(change, 0..6).prop_map(|changes| {
        let mut chars: Vec<char> = exported(&small(), vi()).chars().collect();
        for (place, gone, scrap) in changes {
            let at = place.index(chars.len() + 1);
            let end = (at + gone).min(chars.len());
            chars.splice(at..end, scrap.chars());
        }
        chars.into_iter().collect()
    })
}

proptest! {
    #[test]
    fn a_file_is_taken_in_or_refused(po in mutated(), read in any::<bool>()) {
        let files = small();
        match import(&files, &po, read.then_some("linh")) {
            Err(faults) => prop_assert!(!faults.is_empty()),
            Ok(outcome) => {
                let own = |path: &str| path.starts_with("locales/vi/");
                prop_assert!(outcome.files.iter().all(|(path, _)| own(path)));
                let mut all: std::collections::BTreeMap<String, String> = files.iter().cloned().collect();
                all.extend(outcome.files);
                let all: Files = all.into_iter().collect();
                let keys = |files: &Files| -> Vec<String> {
                    book(files).states(vi()).into_iter().map(|(key, ..)| key).collect()
                };
                prop_assert_eq!(keys(&all), keys(&files));
                // What was taken in once changes nothing a second time.
                let again = import(&all, &exported(&all, vi()), None).map(|outcome| outcome.files);
                prop_assert_eq!(again, Ok(Files::new()));
            }
        }
    }

    #[test]
    fn any_words_at_all_are_no_danger(po in "\\PC{0,200}") {
        prop_assert!(import(&small(), &po, None).is_err());
    }
}
