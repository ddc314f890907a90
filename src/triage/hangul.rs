//! What is done to Hangul in a hurry: jamo typed apart, vowels drawn out, the endings of chat.

const LEADS: &str = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
const TAILS: &str = "ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

/// Syllables behind which chat writes the polite ending 요 in other ways. Not behind others: 죽여 (kill) and 참여 (taking
/// part) are words.
const BEFORE_POLITE: &str = "세새쎄셰줘죠해려와어아워러져쳐켜봐돼네게까예써";
const POLITE: &str = "여용욤염욧욥욘엽욯옇엿유";

/// The syllable that is meant, by those that stand beside it: `쥬새여` is 주세요, `살려죠` is 살려줘.
pub(crate) fn meant(before: Option<char>, c: char, after: Option<char>) -> char {
    let among = |table: &str, c: Option<char>| c.is_some_and(|c| table.contains(c));
    let ends = !after.is_some_and(is_syllable) || among("어오여요으유", after);
    match c {
        '쥬' => '주',
        '줴' => '줘',
        '새' | '쎄' | '셰' | '섀' | '쉐' if among("주쥬", before) && (among(POLITE, after) || among("요오", after)) => {
            '세'
        }
        '죠' | '조' if among("려와", before) && ends => '줘',
        '오' if before == Some('세') && !after.is_some_and(is_syllable) => '요',
        _ if POLITE.contains(c) && among(BEFORE_POLITE, before) && ends => '요',
        _ => c,
    }
}

/// Whether a syllable only draws out the vowel of the one before it, as 어 does behind 줘.
pub(crate) fn draws_out(before: char, c: char) -> bool {
    /// The vowel that is heard at the end of each vowel, by its place: ㅕ ends as ㅓ does.
    const HEARD: [u32; 21] = [0, 5, 0, 5, 4, 5, 4, 5, 8, 0, 5, 5, 8, 13, 4, 5, 20, 13, 18, 20, 20];
    const LEAD_SILENT: u32 = 11;
    let heard = |(_, middle, _): (u32, u32, u32)| HEARD.get(usize::try_from(middle).unwrap_or(0)).copied();
    match (parts(before), parts(c)) {
        (Some(open @ (_, _, 0)), Some(echo @ (LEAD_SILENT, _, 0))) => heard(open) == heard(echo),
        _ => false,
    }
}

/// Whether one syllable may be typed for another: its vowel or its tail is wrong, or its lead is one that sounds alike
/// or lies beside it on the keyboard. So 샬려 may be 살려 (save), but 알려 (tell) and 돌려 (give back) may not.
pub(crate) fn slips(one: char, other: char) -> bool {
    /// The leads that sound alike, and the rows of the keyboard.
    const ALIKE: [&str; 5] = ["ㄱㄲㅋ", "ㄷㄸㅌ", "ㅂㅃㅍ", "ㅅㅆ", "ㅈㅉㅊ"];
    const ROWS: [&str; 3] = ["ㅂㅈㄷㄱㅅ", "ㅁㄴㅇㄹㅎ", "ㅋㅌㅊㅍ"];
    /// A tail that puts a verb into the past, which is no slip: 도와줬어요 (they helped).
    const PAST: u32 = 20;
    let lead = |lead: u32| LEADS.chars().nth(usize::try_from(lead).unwrap_or(usize::MAX));
    let place = |row: &str, lead: Option<char>| row.chars().position(|key| Some(key) == lead);
    let near = |one: u32, other: u32| {
        let (one, other) = (lead(one), lead(other));
        let both = |row: &str| place(row, one).zip(place(row, other));
        ALIKE.iter().any(|row| both(row).is_some())
            || ROWS
                .iter()
                .any(|row| both(row).is_some_and(|(one, other)| one.abs_diff(other) == 1))
    };
    let (Some(one), Some(other)) = (parts(one), parts(other)) else {
        return false;
    };
    match (one.0 == other.0, one.1 == other.1, one.2 == other.2) {
        (true, false, true) => true,
        (true, true, false) => one.2 != PAST && other.2 != PAST,
        (false, true, true) => near(one.0, other.0),
        _ => false,
    }
}

/// Whether a loose vowel, such as those of ㅠㅠ, stands here. NFKC has made it one that would join a syllable.
pub(crate) fn is_loose_vowel(c: char) -> bool {
    matches!(c, '\u{1161}'..='\u{11A7}')
}

pub(crate) fn is_syllable(c: char) -> bool {
    matches!(c, '가'..='힣')
}

/// Lead, vowel and tail of a syllable, each by its place.
fn parts(c: char) -> Option<(u32, u32, u32)> {
    let place = u32::from(c).checked_sub(0xAC00).filter(|_| is_syllable(c))?;
    Some((place / 588, place % 588 / 28, place % 28))
}

/// Puts loose jamo together: `ㅈㅏㅅㅏㄹ` is `자살`. Jamo without a vowel, such as `ㅋㅋ` and `ㅈㅅ`, stay as they are.
pub(crate) fn assemble(text: &str) -> String {
    if !text.contains(|c| c == '´' || matches!(c, 'ㄱ'..='ㆎ')) {
        return text.to_owned();
    }
    let place = |table: &str, c: Option<&char>| table.chars().position(|jamo| Some(&jamo) == c);
    let vowel = |c: Option<&char>| {
        c.and_then(|c| u32::from(*c).checked_sub(0x314F))
            .filter(|index| *index < 21)
    };
    let chars: Vec<char> = text.chars().collect();
    let mut whole = String::with_capacity(text.len());
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        let lead = (*c >= 'ㄱ').then(|| place(LEADS, Some(c))).flatten();
        let (Some(lead), Some(middle)) = (lead, vowel(chars.get(at + 1))) else {
            // NFKC would make a space and an accent of this one.
            whole.push(if *c == '´' { '\'' } else { *c });
            at += 1;
            continue;
        };
        let tail = place(TAILS, chars.get(at + 2)).filter(|_| vowel(chars.get(at + 3)).is_none());
        let index = (lead * 21 + middle as usize) * 28 + tail.map_or(0, |tail| tail + 1);
        whole.extend(
            u32::try_from(index)
                .ok()
                .and_then(|index| char::from_u32(0xAC00 + index)),
        );
        at += if tail.is_some() { 3 } else { 2 };
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vowels_draw_out_their_like() {
        for (before, c, want) in [
            ('줘', '어', true),
            ('려', '어', true),
            ('요', '오', true),
            ('와', '아', true),
            ('세', '에', true),
            ('줘', '아', false),
            ('좋', '아', false),
            ('줘', '거', false),
            ('a', '어', false),
        ] {
            assert_eq!(draws_out(before, c), want, "{before}{c}");
        }
    }

    #[test]
    fn one_part_of_a_syllable_slips() {
        for (meant, typed, want) in [
            ('살', '샬', true),
            ('살', '쌀', true),
            ('살', '사', true),
            ('려', '료', true),
            ('주', '두', true),
            ('주', '즈', true),
            ('살', '알', false),
            ('살', '말', false),
            ('살', '돌', false),
            ('려', '펴', false),
            ('줘', '줬', false),
            ('세', '세', false),
            ('살', 'a', false),
        ] {
            assert_eq!(slips(meant, typed), want, "{meant} {typed}");
        }
    }

    #[test]
    fn loose_consonants_stay_loose() {
        assert_eq!(assemble("됐다ㅋㅋ"), "됐다ㅋㅋ");
        assert_eq!(assemble("ㅈㅏㅅㅏㄹ"), "자살");
    }

    #[test]
    fn words_are_not_taken_for_endings() {
        let read = |text: &str| {
            let chars: Vec<char> = text.chars().collect();
            let near = |at: usize, step: isize| at.checked_add_signed(step).and_then(|at| chars.get(at)).copied();
            (0..chars.len())
                .map(|at| meant(near(at, -1), chars[at], near(at, 1)))
                .collect::<String>()
        };
        for word in [
            "죽여",
            "참여",
            "급여",
            "보여 줘",
            "비용",
            "해외여행",
            "이유",
            "어여쁜",
            "새 옷",
            "와조각",
        ] {
            assert_eq!(read(word), word);
        }
        for (typed, meant) in [
            ("쥬새여", "주세요"),
            ("주쎄용", "주세요"),
            ("때려여", "때려요"),
            ("살려죠", "살려줘"),
            ("무서워염", "무서워요"),
            ("주세오", "주세요"),
        ] {
            assert_eq!(read(typed), meant);
        }
    }
}
