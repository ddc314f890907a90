//! Languages by their names, as somebody types them who is asked "which language?".

use contract::Locale;
use unicode_normalization::UnicodeNormalization;

/// Each language with its own names, the English and the Korean ones, in lower case.
const NAMES: &[(&str, &str)] = &[
    ("ko", "한국어|한국말|조선말|korean|hangugeo|hangukeo"),
    ("en", "english|영어|inglés|anglais|英语|英語|inggris"),
    (
        "zh-Hans",
        "中文|简体中文|汉语|普通话|华语|chinese|simplified chinese|mandarin|중국어|중국말|zhongwen|中国語",
    ),
    (
        "zh-Hant",
        "繁體中文|繁体中文|國語|正體中文|traditional chinese|taiwanese mandarin|대만어|중국어 번체",
    ),
    ("ja", "日本語|japanese|nihongo|にほんご|일본어|일본말|日语|日文"),
    (
        "vi",
        "tiếng việt|việt|tieng viet|viet|vietnamese|베트남어|월남어|베트남말|越南语",
    ),
    ("th", "ไทย|ภาษาไทย|thai|태국어|타이어|phasa thai"),
    ("id", "bahasa indonesia|bahasa|indonesia|indonesian|인도네시아어|인니어"),
    (
        "mn",
        "монгол|монгол хэл|монголоор|mongolian|mongol|mongol hel|몽골어|몽고어",
    ),
    (
        "ru",
        "русский|по русски|по-русски|русский язык|russian|russkiy|russki|러시아어|노어",
    ),
    ("fr", "français|francais|french|프랑스어|불어"),
    ("de", "deutsch|german|독일어|독어"),
    ("es", "español|espanol|castellano|spanish|스페인어|서반아어"),
    ("ar", "العربية|عربي|عربى|اللغة العربية|arabic|arabi|아랍어|아라비아어"),
    ("bn", "বাংলা|বাংলা ভাষা|bengali|bangla|벵골어|방글라데시어|방글라어"),
    ("ur", "اردو|اُردو|urdu|우르두어|파키스탄어"),
    ("ne", "नेपाली|नेपाली भाषा|nepali|nepalese|네팔어|네팔말"),
    ("km", "ខ្មែរ|ភាសាខ្មែរ|khmer|cambodian|캄보디아어|크메르어"),
    ("my", "မြန်မာ|မြန်မာစာ|မြန်မာဘာသာ|မြန်မာလို|burmese|myanmar|미얀마어|버마어"),
    (
        "fil",
        "filipino|tagalog|pilipino|wikang filipino|필리핀어|타갈로그어|따갈로그어",
    ),
    ("si", "සිංහල|sinhala|sinhalese|singhalese|스리랑카어|싱할라어|신할라어"),
    (
        "uz-Latn",
        "o'zbek|o'zbekcha|o'zbek tili|ozbek|ozbekcha|uzbek|uzbekcha|우즈베크어|우즈벡어|우즈베키스탄어",
    ),
    ("uz-Cyrl", "ўзбек|ўзбекча|ўзбек тили|узбекча|узбек|узбекский"),
    ("lo", "ລາວ|ພາສາລາວ|lao|laotian|라오어|라오스어"),
];

/// The language that a whole message names, if it is nothing but a name: `Tiếng Việt`, `vietnamese!`, `베트남어요`.
pub fn locale_named(message: &str) -> Option<Locale> {
    let plain = |text: &str| -> String {
        let text: String = text
            .nfkc()
            .map(|c| {
                if matches!(c, '’' | '‘' | 'ʻ' | 'ʼ' | '`') {
                    '\''
                } else {
                    c
                }
            })
            .collect();
        let text = text.to_lowercase();
        text.trim_matches(|c: char| c.is_whitespace() || ".,!?~。！？".contains(c))
            .nfc()
            .collect()
    };
    let said = plain(message);
    let said = said
        .strip_suffix("로")
        .or_else(|| said.strip_suffix("요"))
        .or_else(|| said.strip_suffix(" please"))
        .unwrap_or(&said);
    let (tag, _) = NAMES
        .iter()
        .find(|(_, names)| names.split('|').any(|name| plain(name) == said))?;
    Locale::parse(tag)
}

#[cfg(test)]
mod tests {
    use contract::LOCALES;

    use super::*;

    #[test]
    fn a_name_in_any_script_answers_the_question() {
        for (said, tag) in [
            ("Tiếng Việt", "vi"),
            ("tieng viet", "vi"),
            ("베트남어", "vi"),
            ("VIETNAMESE!", "vi"),
            ("中文", "zh-Hans"),
            ("繁體中文", "zh-Hant"),
            ("O‘zbekcha", "uz-Latn"),
            ("ўзбекча", "uz-Cyrl"),
            ("tagalog", "fil"),
            ("নেপালি", ""),
            ("नेपाली", "ne"),
            ("영어로", "en"),
            ("English please", "en"),
            ("I speak Thai", ""),
        ] {
            assert_eq!(locale_named(said).map_or("", Locale::tag), tag, "{said}");
        }
    }

    #[test]
    fn every_language_is_known_by_its_own_name() {
        for locale in LOCALES {
            assert_eq!(locale_named(locale.name()), Some(locale), "{}", locale.name());
        }
    }
}
