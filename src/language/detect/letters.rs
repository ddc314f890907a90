//! Letters that one language alone has, or none of the server.

use crate::Tag;

use super::group::Group;
use super::scores::Scores;

/// How much likelier a language is of whose own letters one stands in the message.
const OWN: f64 = 20.0;

/// Letters that no language but Vietnamese has.
const VIETNAMESE: &[char] = &[
    'ă', 'đ', 'ơ', 'ư', 'ạ', 'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ', 'ẹ', 'ẻ', 'ẽ', 'ế', 'ề', 'ể', 'ễ',
    'ệ', 'ỉ', 'ị', 'ọ', 'ỏ', 'ố', 'ồ', 'ổ', 'ỗ', 'ộ', 'ớ', 'ờ', 'ở', 'ỡ', 'ợ', 'ụ', 'ủ', 'ứ', 'ừ', 'ử', 'ữ', 'ự', 'ỳ',
    'ỵ', 'ỷ', 'ỹ',
];

/// Letters of languages that the server does not speak: Turkish, Polish, Romanian, Czech, the Baltic and Nordic ones.
const STRANGE_LATIN: &[char] = &[
    'ğ', 'ş', 'ı', 'ł', 'ą', 'ę', 'ż', 'ź', 'ś', 'ć', 'ń', 'ț', 'ș', 'ř', 'ě', 'ů', 'č', 'š', 'ž', 'ő', 'ű', 'å', 'ø',
    'ə', 'ň', 'ð', 'þ', 'ģ', 'ķ', 'ļ', 'ņ', 'ė', 'ų',
];

/// Letters of Ukrainian, Serbian, Macedonian and Tajik.
const STRANGE_CYRILLIC: &[char] = &['ї', 'є', 'ґ', 'ј', 'љ', 'њ', 'ђ', 'ћ', 'ѓ', 'ќ', 'ѕ', 'ҷ', 'ӣ', 'ӯ'];

/// Letters of Uighur, Kurdish and Pashto.
const STRANGE_ARABIC: &[char] = &[
    'ې', 'ۈ', 'ۇ', 'ۆ', 'ە', 'ڭ', 'ۋ', 'ڕ', 'ڵ', 'ێ', 'ړ', 'ښ', 'ځ', 'څ', 'ډ', 'ټ', 'ږ', 'ڼ',
];

/// Letters that Urdu has and Arabic and Persian lack.
const URDU: &[char] = &['ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ۓ', 'ۂ'];

/// Letters of Persian and Urdu that no Arab types: `ی` and `ک` look like the Arabic ones and are others.
const NOT_ARABIC: &[char] = &['پ', 'چ', 'ژ', 'گ', 'ک', 'ی', 'ہ', 'ھ'];

/// Favours the languages whose own letters stand in a text, by the letters of which there are most.
pub(super) fn favour(scores: &mut Scores, group: Group, text: &str) {
    let marks: &[(&str, &[char])] = match group {
        Group::Latin => &[
            ("vi", VIETNAMESE),
            ("de", &['ß']),
            ("es", &['ñ', '¿', '¡']),
            ("und", STRANGE_LATIN),
        ],
        Group::Cyrillic => &[
            ("kk", &['ә', 'ұ', 'һ']),
            ("uz-Cyrl", &['ў', 'ҳ']),
            ("und", STRANGE_CYRILLIC),
        ],
        Group::Arabic => &[("ur", URDU), ("und", STRANGE_ARABIC)],
        Group::Devanagari => &[("und", &['ळ'])],
        Group::Han => &[],
    };
    if text.is_ascii() {
        return;
    }
    if group == Group::Arabic && text.contains(NOT_ARABIC) {
        scores.favour(Tag::of("ar"), OWN.recip());
    }
    let count = |letters: &[char]| text.chars().filter(|c| letters.contains(c)).count();
    let best = marks.iter().map(|(code, letters)| (count(letters), *code)).max();
    if let Some((1.., code)) = best {
        scores.favour(Tag::of(code), OWN);
    }
}
