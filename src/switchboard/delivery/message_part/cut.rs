//! Cutting a text that is too long: between paragraphs, else between sentences, else between graphemes.

use contract::Measure;
use unicode_segmentation::UnicodeSegmentation;

/// The parts of a text, none longer than `most`; at least one. Nothing but the spaces at a cut is lost.
pub(super) fn cut(text: &str, most: usize, measure: Measure) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = text.trim_end();
    while measure.of(rest) > most {
        let head = &rest[..fitting(rest, most, measure)];
        let end = [paragraph(head), sentence(head), word(head)]
            .into_iter()
            .flatten()
            .next()
            .unwrap_or(head.len());
        parts.push(rest[..end].trim_end());
        rest = rest[end..].trim_start();
    }
    parts.push(rest);
    parts.retain(|part| !part.is_empty());
    if parts.is_empty() { vec![""] } else { parts }
}

/// Where the longest beginning ends that fits and splits no grapheme; a grapheme that is longer than the limit is split
/// between its code points.
fn fitting(text: &str, most: usize, measure: Measure) -> usize {
    let (mut end, mut length) = (0, 0);
    for (at, grapheme) in text.grapheme_indices(true) {
        length += measure.of(grapheme);
        if length > most {
            break;
        }
        end = at + grapheme.len();
    }
    if end > 0 {
        return end;
    }
    let mut length = 0;
    for (at, char) in text.char_indices() {
        length += measure.of(char.encode_utf8(&mut [0; 4]));
        if length > most && at > 0 {
            return at;
        }
    }
    text.len()
}

/// The last end of a paragraph, or of a line, in the second half: a cut near the beginning would make many small parts.
fn paragraph(head: &str) -> Option<usize> {
    let half = head.len() / 2;
    head.rfind("\n\n")
        .filter(|at| *at >= half)
        .or_else(|| head.rfind('\n').filter(|at| *at >= half))
}

fn sentence(head: &str) -> Option<usize> {
    let half = head.len() / 2;
    head.split_sentence_bound_indices()
        .map(|(at, _)| at)
        .filter(|at| *at >= half && *at > 0)
        .last()
}

/// The last space in the second half.
fn word(head: &str) -> Option<usize> {
    head.rfind(char::is_whitespace).filter(|at| *at >= head.len() / 2)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_text_is_cut_where_it_pauses() {
        for (text, most, want) in [
            ("short", 10, vec!["short"]),
            ("one one one\n\ntwo", 13, vec!["one one one", "two"]),
            ("First it is. Then it goes.", 20, vec!["First it is.", "Then it goes."]),
            ("words and words", 10, vec!["words and", "words"]),
            ("가나다라마바사", 3, vec!["가나다", "라마바", "사"]),
            ("", 3, vec![""]),
        ] {
            assert_eq!(cut(text, most, Measure::Scalars), want, "{text}");
        }
    }

    #[test]
    fn a_grapheme_stays_whole() {
        let family = "👨‍👩‍👧‍👦";
        assert_eq!(cut(&family.repeat(3), 8, Measure::Scalars), [family; 3]);
        assert_eq!(cut(&family.repeat(2), 11, Measure::Utf16), [family; 2]);
        let tower = format!("e{}", "\u{301}".repeat(20));
        assert!(
            cut(&tower, 5, Measure::Scalars)
                .iter()
                .all(|part| part.chars().count() <= 5)
        );
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn every_part_fits_and_nothing_but_spaces_is_lost(text in "(\\PC|[ \n]){0,200}", most in 1_usize..40, utf16: bool) {
            let measure = if utf16 { Measure::Utf16 } else { Measure::Scalars };
            let most = most.max(2);
            let parts = cut(&text, most, measure);
            for part in &parts {
                prop_assert!(measure.of(part) <= most, "{part:?}");
            }
            let dense = |text: &str| text.chars().filter(|char| !char.is_whitespace()).collect::<String>();
            prop_assert_eq!(dense(&parts.concat()), dense(&text));
        }
    }
}
