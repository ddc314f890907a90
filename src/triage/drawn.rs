//! Letters that only draw a word out, as a voice does: `helpppp`, `cứuuuu`, `줘어어`, `たすけてぇぇ`.

use unicode_normalization::char::{decompose_canonical, is_combining_mark};

use crate::hangul;

const SMALL: &str = "ぁぃぅぇぉァィゥェォ";

/// A repetition from this length on counts as one letter: `helppp`, but not `kill`.
const LONG: usize = 3;

/// How many letters are kept of a row of the same one, `length` long, behind another letter.
pub(crate) fn kept(before: Option<char>, c: char, length: usize) -> usize {
    let is_kana = matches!(c, '\u{3040}'..='\u{30FF}');
    if length == 1 && !is_kana {
        return 1;
    }
    // No script writes a sign above or below a letter twice.
    if is_combining_mark(c) {
        return 1;
    }
    if c == 'ー' {
        return usize::from(before.is_some_and(is_katakana));
    }
    let echo = |from: usize, draws_out: fn(char, char) -> bool| {
        length >= from && before.is_some_and(|before| draws_out(before, c))
    };
    if echo(LONG - 1, hangul::draws_out) || echo(1, small_kana) || echo(LONG, kana) || echo(LONG, marked) {
        return 0;
    }
    if length >= LONG { 1 } else { length }
}

fn is_katakana(c: char) -> bool {
    matches!(c, '\u{30A1}'..='\u{30FA}')
}

/// A small vowel behind the same vowel: ぇ behind て. Behind another one it makes a new sound, as in ティ.
fn small_kana(before: char, c: char) -> bool {
    SMALL.contains(c) && kana(before, c)
}

/// A vowel behind a syllable that ends in it.
fn kana(before: char, c: char) -> bool {
    /// The syllables that end in each vowel, the vowel first.
    const ROWS: [&str; 5] = [
        "あぁかさたなはまやらわがざだばぱゃゎ",
        "いぃきしちにひみりぎじぢびぴ",
        "うぅくすつぬふむゆるぐずづぶぷゅ",
        "えぇけせてねへめれげぜでべぺ",
        "おぉこそとのほもよろをごぞどぼぽょ",
    ];
    let hiragana = |c: char| match c {
        '\u{30A1}'..='\u{30F6}' => char::from_u32(u32::from(c) - 0x60).unwrap_or(c),
        c => c,
    };
    let (before, c) = (hiragana(before), hiragana(c));
    "あいうえおぁぃぅぇぉ".contains(c) && ROWS.iter().any(|row| row.contains(c) && row.contains(before))
}

/// A plain letter behind the same one with a mark, as in `máaaa`. Not `u` and `i`, which follow so in Vietnamese `cứu`.
fn marked(before: char, c: char) -> bool {
    let mut base = None;
    if matches!(c, 'a' | 'e' | 'o') {
        decompose_canonical(before, |part| {
            base.get_or_insert(part);
        });
    }
    base == Some(c) && before != c
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_draws_out_goes() {
        for (before, c, length, want) in [
            ('e', 'l', 2, 2),
            ('e', 'l', 3, 1),
            ('줘', '어', 1, 1),
            ('줘', '어', 2, 0),
            ('줘', '어', 4, 0),
            ('줘', '오', 4, 1),
            ('て', 'ぇ', 1, 0),
            ('て', 'え', 1, 1),
            ('て', 'え', 3, 0),
            ('テ', 'ィ', 1, 1),
            ('て', 'ー', 1, 0),
            ('ト', 'ー', 4, 1),
            ('á', 'a', 3, 0),
            ('ứ', 'u', 4, 1),
            ('แ', '\u{0E48}', 2, 1),
        ] {
            assert_eq!(kept(Some(before), c, length), want, "{before}{c} {length}");
        }
    }
}
