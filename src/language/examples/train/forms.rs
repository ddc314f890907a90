//! Forms in which people type a language beside the one that stands in books.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Vietnamese as it is typed on a phone without a Vietnamese keyboard.
pub(crate) fn without_marks(text: &str) -> String {
    text.nfd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| match c {
            'đ' => 'd',
            'Đ' => 'D',
            other => other,
        })
        .collect()
}

/// Uzbek in Latin letters as it is written in Cyrillic ones: texts in these are rare, people who write so are not.
pub(crate) fn uzbek_cyrillic(text: &str) -> String {
    let letters: Vec<char> = text.to_lowercase().chars().map(straight).collect();
    let mut written = String::with_capacity(text.len() * 2);
    let mut at = 0;
    while at < letters.len() {
        let opens = at == 0 || !letters[at - 1].is_alphabetic();
        // `yo'q` is `y` and `o'`, not `yo`.
        let before_hook = matches!(letters[at..], ['y', 'o', '\'', ..]);
        if let [first, second, ..] = letters[at..]
            && let Some(letter) = digraph(first, second)
            && !before_hook
        {
            written.push(letter);
            at += 2;
            continue;
        }
        written.push(match letters[at] {
            'e' if opens => 'э',
            other => single(other),
        });
        at += 1;
    }
    written
}

fn straight(c: char) -> char {
    if matches!(c, '’' | '‘' | 'ʻ' | 'ʼ' | '`') {
        '\''
    } else {
        c
    }
}

fn digraph(first: char, second: char) -> Option<char> {
    Some(match (first, second) {
        ('o', '\'') => 'ў',
        ('g', '\'') => 'ғ',
        ('s', 'h') => 'ш',
        ('c', 'h') => 'ч',
        ('y', 'o') => 'ё',
        ('y', 'u') => 'ю',
        ('y', 'a') => 'я',
        ('y', 'e') => 'е',
        ('t', 's') => 'ц',
        _ => return None,
    })
}

fn single(c: char) -> char {
    const LATIN: &str = "abdefghijklmnopqrstuvxyz'";
    const CYRILLIC: &str = "абдефгҳижклмнопқрстувхйзъ";
    let at = LATIN.chars().position(|latin| latin == c);
    at.and_then(|at| CYRILLIC.chars().nth(at)).unwrap_or(c)
}

/// The runs of two and more Chinese characters in a Japanese text: what is left of it in a message without kana.
pub(crate) fn kanji(words: &str) -> impl Iterator<Item = &str> {
    words
        .split(|c: char| !matches!(c, '々' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'))
        .filter(|run| run.chars().nth(1).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_loses_its_marks() {
        assert_eq!(without_marks("Tôi đến từ Đà Nẵng"), "Toi den tu Da Nang");
    }

    #[test]
    fn uzbek_is_written_in_either_script() {
        assert_eq!(uzbek_cyrillic("Oʻzbekcha eshik, yoʻq!"), "ўзбекча эшик, йўқ!");
        assert_eq!(uzbek_cyrillic("yaxshi G'ani"), "яхши ғани");
    }

    #[test]
    fn kanji_is_what_is_left_without_kana() {
        assert_eq!(kanji("結婚した人は東京").collect::<Vec<_>>(), ["結婚", "東京"]);
    }
}
