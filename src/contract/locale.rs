//! The language table: one line a language.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// Which way a script runs.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    Ltr,
    /// Right to left.
    Rtl,
}

/// A language that the server speaks, in one script: `ko`, `zh-Hans`. Always one of [`LOCALES`].
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(u8);

struct LocaleLine {
    tag: &'static str,
    name: &'static str,
    direction: Direction,
}

const fn line(tag: &'static str, name: &'static str) -> LocaleLine {
    LocaleLine {
        tag,
        name,
        direction: Direction::Ltr,
    }
}

const fn rtl(tag: &'static str, name: &'static str) -> LocaleLine {
    LocaleLine {
        tag,
        name,
        direction: Direction::Rtl,
    }
}

/// The languages of the 1345 center, and the two (`uz`, `lo`) that only the 24-hour line of Danuri has. A new one comes
/// last: a button for more languages, which may wait on a phone, holds a place in the table.
const TABLE: &[LocaleLine] = &[
    line("ko", "한국어"),
    line("en", "English"),
    line("zh-Hans", "简体中文"),
    line("zh-Hant", "繁體中文"),
    line("ja", "日本語"),
    line("vi", "Tiếng Việt"),
    line("th", "ไทย"),
    line("id", "Bahasa Indonesia"),
    line("mn", "Монгол"),
    line("ru", "Русский"),
    line("fr", "Français"),
    line("de", "Deutsch"),
    line("es", "Español"),
    rtl("ar", "العربية"),
    line("bn", "বাংলা"),
    rtl("ur", "اردو"),
    line("ne", "नेपाली"),
    line("km", "ខ្មែរ"),
    line("my", "မြန်မာ"),
    line("fil", "Filipino"),
    line("si", "සිංහල"),
    line("uz-Latn", "Oʻzbekcha"),
    line("uz-Cyrl", "Ўзбекча"),
    line("lo", "ລາວ"),
];

/// Every locale, in the order of the table.
pub const LOCALES: [Locale; TABLE.len()] = {
    let mut all = [Locale(0); TABLE.len()];
    let mut index = 0;
    while index < all.len() {
        #[expect(clippy::cast_possible_truncation, reason = "the table is far shorter than 256 lines")]
        let place = index as u8;
        all[index] = Locale(place);
        index += 1;
    }
    all
};

impl Locale {
    /// Korean, the last resort of every fallback chain.
    pub const KO: Self = Self(0);
    /// English.
    pub const EN: Self = Self(1);

    /// The locale of a BCP 47 tag or of a platform's spelling of one: `zh-TW`, `zh_CN`, `tl`, `kr`, `pt-BR` (none).
    pub fn parse(tag: &str) -> Option<Self> {
        let tag = tag.trim().replace('_', "-").to_ascii_lowercase();
        let mut parts = tag.split('-');
        let language = match parts.next()? {
            "kr" => "ko",
            "tl" => "fil",
            "in" => "id",
            other => other,
        };
        let rest: Vec<&str> = parts.collect();
        let full = match language {
            "zh" if rest.iter().any(|part| ["hant", "tw", "hk", "mo"].contains(part)) => "zh-Hant",
            "zh" => "zh-Hans",
            "uz" if rest.contains(&"cyrl") => "uz-Cyrl",
            "uz" => "uz-Latn",
            other => other,
        };
        LOCALES.into_iter().find(|locale| locale.tag() == full)
    }

    /// The tag, which is also the folder's name under `locales/`.
    pub fn tag(self) -> &'static str {
        self.line().tag
    }

    /// The language without its script: `zh`.
    pub fn language(self) -> &'static str {
        self.tag().split('-').next().unwrap_or(self.tag())
    }

    /// The language's own name for itself.
    pub fn name(self) -> &'static str {
        self.line().name
    }

    /// Which way it runs.
    pub fn direction(self) -> Direction {
        self.line().direction
    }

    fn line(self) -> &'static LocaleLine {
        &TABLE[usize::from(self.0)]
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let tag = String::deserialize(deserializer)?;
        Self::parse(&tag).ok_or_else(|| serde::de::Error::custom(format!("`{tag}` is not a language of this server")))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn platforms_spell_languages_their_own_way() {
        for (tag, want) in [
            ("zh-TW", Some("zh-Hant")),
            ("zh_CN", Some("zh-Hans")),
            ("ZH-HANT-HK", Some("zh-Hant")),
            ("tl", Some("fil")),
            ("kr", Some("ko")),
            ("en-GB", Some("en")),
            ("uz", Some("uz-Latn")),
            ("uz-Cyrl-UZ", Some("uz-Cyrl")),
            ("pt-BR", None),
            ("", None),
        ] {
            assert_eq!(Locale::parse(tag).map(Locale::tag), want, "{tag}");
        }
    }

    #[test]
    fn every_tag_reads_back() {
        for locale in LOCALES {
            assert_eq!(Locale::parse(locale.tag()), Some(locale));
        }
    }
}
