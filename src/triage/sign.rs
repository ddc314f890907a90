//! Numbers and pictures that cry for help: `112`, `112112`, `1-1-2`, `1️⃣1️⃣2️⃣`, 🆘. Each becomes one letter of its
//! own, a word by itself, so that lists can hold them; every other number and picture is a gap. So is the 112 of a
//! building or of a longer number: `112 dong 301`, `112-301`.

/// The numbers that people call, here or at home. Each stands for itself alone, so a list says which of them it means.
const NUMBERS: [&str; 20] = [
    "112", "119", "110", "120", "113", "115", "117", "191", "199", "911", "999", "102", "103", "1191", "1366", "118",
    "1122", "1195", "1669", "1990",
];

/// The pictures that lists may hold.
const PICTURES: &str = "🆘🚨🚔🚓🚑📞☎🔪🩸🔫";

/// Where the letters for numbers begin: a place that Unicode leaves to everybody, so no message holds them by itself.
const FIRST: u32 = 0xE000;

/// The most digits of one number that are read; what is longer is not a number to call, however often it stands there.
const MOST: usize = 40;

/// Reads a number or picture at a place: the letter that it becomes, if it is one to know, and how many characters it
/// takes.
pub(crate) fn read(chars: &[char], at: usize) -> Option<(Option<char>, usize)> {
    let c = *chars.get(at)?;
    match c {
        '0'..='9' => Some(number(chars, at)),
        _ if regional(c).is_some() => Some(flags(chars, at)),
        _ if is_picture(c) => Some((Some(c), 1)),
        _ => None,
    }
}

/// Whether a letter stands for a number or a picture, which says as much as a word.
pub(crate) fn is_sign(c: char) -> bool {
    is_picture(c) || (FIRST..FIRST + 0x100).contains(&u32::from(c))
}

/// What NFKC leaves alone: a digit of any script as one of ASCII, a letter on coloured ground (🅷🅴🅻🅿) as the letter.
/// (`flow` reads digits too, and shares no code with this crate.)
pub(crate) fn plain(c: char) -> char {
    /// The zeros of the scripts that have digits of their own, and of Arabic and Persian keyboards.
    const ZEROS: [u32; 10] = [0x660, 0x6F0, 0x966, 0x9E6, 0xDE6, 0xE50, 0xED0, 0x1040, 0x17E0, 0x1810];
    const GROUNDS: [u32; 2] = [0x1F150, 0x1F170];
    let code = u32::from(c);
    if !matches!(code, 0x660..=0x1819 | 0x1F150..=0x1F189) {
        return c;
    }
    let among = |firsts: &[u32], length: u32| {
        let places = firsts.iter().filter_map(|first| code.checked_sub(*first));
        places.into_iter().find(|place| *place < length)
    };
    let digit = among(&ZEROS, 10).map(|place| u32::from('0') + place);
    let letter = || among(&GROUNDS, 26).map(|place| u32::from('a') + place);
    digit.or_else(letter).and_then(char::from_u32).unwrap_or(c)
}

fn is_picture(c: char) -> bool {
    c > '\u{2600}' && PICTURES.contains(c)
}

fn regional(c: char) -> Option<char> {
    let place = u32::from(c).checked_sub(0x1F1E6).filter(|place| *place < 26)?;
    char::from_u32(u32::from('a') + place)
}

/// A row of the letters that flags are made of: 🇸🇴🇸 in three of them, and otherwise flags.
fn flags(chars: &[char], at: usize) -> (Option<char>, usize) {
    let row: String = chars[at..].iter().map_while(|c| regional(*c)).take(MOST).collect();
    let sos = row.as_bytes().chunks(3).all(|letters| letters == b"sos");
    (sos.then_some('🆘'), row.len())
}

/// A number, its digits written together or one by one with something small between them.
fn number(chars: &[char], at: usize) -> (Option<char>, usize) {
    let digit = |at: usize| chars.get(at).copied().filter(char::is_ascii_digit);
    let mut digits = String::new();
    let mut end = at;
    while let Some(c) = digit(end).filter(|_| digits.len() < MOST) {
        digits.push(c);
        end += 1;
    }
    // Written one by one: a single digit, then each time one character and a single digit.
    let single = |at: usize| digit(at).filter(|_| digit(at + 1).is_none());
    if digits.len() == 1 {
        while let Some(c) = single(end + 1).filter(|_| digits.len() < MOST && between(chars.get(end))) {
            digits.push(c);
            end += 2;
        }
    }
    let before = at.checked_sub(1).and_then(|at| chars.get(at)).copied();
    let beside = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | ',' | ':' | '/'));
    // `112.50`, `3:112`, `A112` are no numbers to call, though a sentence may end with one.
    let other = (beside(before)
        && before.is_some_and(|c| c.is_ascii_alphanumeric() || digit(at.wrapping_sub(2)).is_some()))
        || chars.get(end).is_some_and(char::is_ascii_digit)
        || (beside(chars.get(end).copied()) && digit(end + 1).is_some())
        || joined(chars, at, end)
        || is_building(&chars[end..]);
    let letter = known(&digits)
        .filter(|_| !other)
        .and_then(|place| u32::try_from(place).ok())
        .and_then(|place| char::from_u32(FIRST + place));
    (letter, end - at)
}

/// Which number to call these digits are, once or several times.
fn known(digits: &str) -> Option<usize> {
    NUMBERS.iter().position(|number| {
        let mut parts = digits.as_bytes().chunks(number.len());
        digits.len().is_multiple_of(number.len()) && parts.all(|part| part == number.as_bytes())
    })
}

/// Whether a hyphen joins digits to others with which they are no number to call: `112-301`, but not `112-112`.
fn joined(chars: &[char], at: usize, end: usize) -> bool {
    let strange = |digits: String| !digits.is_empty() && known(&digits).is_none();
    let run = |from: &mut dyn Iterator<Item = &char>| -> String {
        let hyphen = from.next() == Some(&'-');
        let digits = from.take_while(|c| c.is_ascii_digit()).take(MOST);
        digits.filter(|_| hyphen).collect()
    };
    let before: String = run(&mut chars[..at].iter().rev());
    strange(before.chars().rev().collect()) || strange(run(&mut chars[end..].iter()))
}

/// Whether the number in front is that of a building in a complex, with another number behind: `112 dong 301`, `112동
/// 301호`.
fn is_building(rest: &[char]) -> bool {
    let mut rest = rest.iter().copied().skip_while(|c| matches!(c, ' ' | '-')).peekable();
    let unit: String = match rest.peek() {
        Some('동') => rest.next().into_iter().collect(),
        _ => rest.by_ref().take("dong".len()).collect(),
    };
    let behind = rest.find(|c| !matches!(c, ' ' | '-' | ','));
    matches!(unit.as_str(), "동" | "dong") && behind.is_some_and(|c| c.is_ascii_digit())
}

/// What may stand between the digits of a number that is spelt out.
fn between(c: Option<&char>) -> bool {
    c.is_some_and(|c| c.is_whitespace() || matches!(c, '-' | '.' | '·' | '_' | '‐'..='―'))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::normal::Normal;

    fn letter(text: &str) -> Option<char> {
        read(&text.chars().collect::<Vec<_>>(), 0).and_then(|(letter, _)| letter)
    }

    #[test]
    fn numbers_to_call_are_read_however_they_are_written() {
        let known = letter("112");
        assert!(known.is_some_and(is_sign));
        for text in [
            "112112",
            "112112112",
            "1 1 2",
            "1-1-2",
            "1.1.2",
            "112!",
            "112에",
            "112.",
            "112-112",
            "112 - 3",
            "112 dong",
            "112동",
            "112 dongsaeng 3",
        ] {
            assert_eq!(letter(text), known, "{text}");
        }
        for text in [
            "1125",
            "0112",
            "112.50",
            "112,000",
            "112/3",
            "12",
            "1 12",
            "1 1 2 3",
            "2112",
            "112-301",
            "112 dong 301",
            "112동 301호",
            "112-dong, 3",
        ] {
            assert_eq!(letter(text), None, "{text}");
        }
        assert_ne!(letter("119"), known);
        assert_eq!(Normal::of("02-112").letters(), "", "the end of a longer number");
    }

    #[test]
    fn a_number_is_taken_whole() {
        for (text, length) in [("112112 a", 6), ("1 1 2 a", 5), ("010-1234", 3), ("5 a", 1)] {
            let read = read(&text.chars().collect::<Vec<_>>(), 0);
            assert_eq!(read.map(|(_, length)| length), Some(length), "{text}");
        }
    }

    #[test]
    fn flags_are_not_letters() {
        assert_eq!(letter("🇸🇴🇸"), Some('🆘'));
        assert_eq!(letter("🇰🇷"), None);
        assert_eq!((plain('🅷'), plain('২'), plain('။')), ('h', '2', '။'));
    }
}
