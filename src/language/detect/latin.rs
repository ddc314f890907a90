//! Latin script: eight languages of the house and Malay, and the many that are none of them.

use crate::Tag;

use super::clean::{Names, Words};
use super::clues;
use super::models::Models;
use super::scores::Scores;

/// Letters that no language but Vietnamese has.
const VIETNAMESE: &[char] = &[
    'ă', 'đ', 'ơ', 'ư', 'ạ', 'ả', 'ấ', 'ầ', 'ẩ', 'ẫ', 'ậ', 'ắ', 'ằ', 'ẳ', 'ẵ', 'ặ', 'ẹ', 'ẻ', 'ẽ', 'ế', 'ề', 'ể', 'ễ',
    'ệ', 'ỉ', 'ị', 'ọ', 'ỏ', 'ố', 'ồ', 'ổ', 'ỗ', 'ộ', 'ớ', 'ờ', 'ở', 'ỡ', 'ợ', 'ụ', 'ủ', 'ứ', 'ừ', 'ử', 'ữ', 'ự', 'ỳ',
    'ỵ', 'ỷ', 'ỹ',
];

/// Letters of languages that the house does not speak: Turkish, Polish, Romanian, Czech, Portuguese, the Nordic ones.
const STRANGE: &[char] = &[
    'ğ', 'ş', 'ı', 'ł', 'ą', 'ę', 'ż', 'ź', 'ś', 'ć', 'ń', 'ț', 'ș', 'ř', 'ě', 'ů', 'č', 'š', 'ž', 'ő', 'ű', 'å', 'ø',
    'ə', 'ň', 'ý', 'ð', 'þ', 'ģ', 'ķ', 'ļ', 'ņ', 'ė', 'ų',
];

/// Indonesian and Malay differ in few words. Who is in doubt is taken for an Indonesian: of the two they are many in Korea,
/// and a Malay reads Indonesian.
const INDONESIAN: f64 = 1.25;

/// How much speaks for a name where a message may be one.
const NAME: f64 = 0.6;

pub(super) fn weigh(words: &Words, models: &Models) -> Scores {
    let text = words.text();
    let count = |letters: &[char]| text.chars().filter(|c| letters.contains(c)).count();
    let mut scores = models.lingua(text);
    clues::add(&mut scores, words);
    let (vietnamese, strange) = (count(VIETNAMESE), count(STRANGE));
    if vietnamese > 0 && vietnamese >= strange {
        scores.add(Tag::of("vi"), 3.0);
    }
    if strange > vietnamese {
        scores.add(Tag::Undecided, 1.5);
    }
    if text.contains(['ã', 'õ']) && vietnamese == 0 {
        scores.add(Tag::Undecided, 0.7);
    }
    if text.contains(['ñ', '¿', '¡']) {
        scores.add(Tag::of("es"), 0.8);
    }
    if text.contains('ß') {
        scores.add(Tag::of("de"), 2.0);
    }
    scores.favour(Tag::of("id"), INDONESIAN);
    uzbek(&mut scores, words);
    strangers(&mut scores, text);
    // A name belongs to nobody's language, unless one of the words is an everyday one.
    if words.names() == Names::Perhaps && !words.iter().any(clues::everyday) && words.len() <= 2 {
        scores.add(Tag::Undecided, NAME);
    }
    scores
}

/// Endings of Uzbek words.
const UZBEK_ENDINGS: &[&str] = &[
    "moqchi", "yapti", "yapman", "yapsiz", "larni", "lari", "ning", "imni", "amni", "lar", "dagi", "ligi", "lash",
    "sizmi", "mizni", "adi", "gan", "ingiz",
];

/// Uzbek by its endings, and by `o'` and `g'`: an apostrophe after these letters and before another letter.
fn uzbek(scores: &mut Scores, words: &Words) {
    let hooked = words.iter().any(|word| {
        let letters: Vec<char> = word.chars().collect();
        letters.windows(3).any(
            |three| matches!(three, ['o' | 'g', '\'' | '’' | '‘' | 'ʻ' | 'ʼ' | '`', after] if after.is_alphabetic()),
        )
    });
    if hooked {
        scores.add(Tag::of("uz-Latn"), 1.2);
    }
    let ended = words
        .iter()
        .filter(|word| {
            UZBEK_ENDINGS
                .iter()
                .any(|ending| word.len() > ending.len() + 2 && word.ends_with(ending))
        })
        .count();
    #[expect(clippy::cast_precision_loss, reason = "messages are short")]
    scores.add(Tag::of("uz-Latn"), 0.8 * ended as f64 / words.len().max(1) as f64);
}

/// How much `whatlang` may say against all languages of the house.
const STRANGER: f64 = 0.6;

/// What `whatlang` has and `lingua` here has not: Uzbek, and the languages that the house does not speak.
fn strangers(scores: &mut Scores, text: &str) {
    const OURS: [&str; 7] = ["eng", "vie", "ind", "fra", "deu", "spa", "tgl"];
    match Models::whatlang(text) {
        Some(("uzb", share)) => scores.add(Tag::of("uz-Latn"), 0.4 + share),
        Some((code, _)) if OURS.contains(&code) => {}
        Some((_, share)) => scores.add(Tag::Undecided, STRANGER * share),
        None => {}
    }
}
