//! Letters by script.

use super::AMBIGUOUS;

/// A script that tells languages apart.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum WritingSystem {
    Hangul,
    Kana,
    Han,
    Latin,
    Cyrillic,
    Arabic,
    Devanagari,
    Bengali,
    Thai,
    Lao,
    Khmer,
    Burmese,
    Sinhala,
    /// A script that no language of the server is written in.
    Other,
}

/// How many scripts there are; `Other` is the last.
const SCRIPTS: usize = WritingSystem::Other as usize + 1;

impl WritingSystem {
    /// Each of them once. Of two with as much in a text the later one here counts.
    const ALL: [Self; SCRIPTS] = [
        Self::Latin,
        Self::Han,
        Self::Kana,
        Self::Hangul,
        Self::Cyrillic,
        Self::Arabic,
        Self::Devanagari,
        Self::Bengali,
        Self::Thai,
        Self::Lao,
        Self::Khmer,
        Self::Burmese,
        Self::Sinhala,
        Self::Other,
    ];

    /// The script of a letter, or nothing for what is no letter. Combining marks count where they carry a vowel.
    pub(super) fn of(c: char) -> Option<Self> {
        Some(match c {
            // Fillers of Hangul, which count as letters and are seen by nobody.
            '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => return None,
            // What most messages are made of, before anything that is looked up.
            'a'..='z' | 'A'..='Z' => Self::Latin,
            '\u{00C0}'..='\u{00D6}' | '\u{00D8}'..='\u{00F6}' | '\u{00F8}'..='\u{024F}' | '\u{1E00}'..='\u{1EFF}' => {
                Self::Latin
            }
            '\u{0400}'..='\u{0481}' | '\u{048A}'..='\u{052F}' => Self::Cyrillic,
            '\u{0620}'..='\u{064A}' | '\u{0671}'..='\u{06D3}' => Self::Arabic,
            'ー' | '\u{3041}'..='\u{30FA}' | '\u{31F0}'..='\u{31FF}' | '\u{FF66}'..='\u{FF9D}' => Self::Kana,
            '\u{1100}'..='\u{11FF}' | '\u{3131}'..='\u{318E}' | '\u{AC00}'..='\u{D7FB}' => Self::Hangul,
            '々'
            | '〇'
            | '\u{3400}'..='\u{4DBF}'
            | '\u{4E00}'..='\u{9FFF}'
            | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}' => Self::Han,
            '\u{0900}'..='\u{0963}' => Self::Devanagari,
            '\u{0980}'..='\u{09E3}' | '\u{09F0}' | '\u{09F1}' => Self::Bengali,
            '\u{0D80}'..='\u{0DDF}' => Self::Sinhala,
            '\u{0E01}'..='\u{0E4E}' => Self::Thai,
            '\u{0E81}'..='\u{0ECD}' | '\u{0EDC}'..='\u{0EDF}' => Self::Lao,
            '\u{1000}'..='\u{103E}' | '\u{1050}'..='\u{108F}' => Self::Burmese,
            '\u{1780}'..='\u{17D3}' => Self::Khmer,
            c if !c.is_alphabetic() => return None,
            'ª' | 'º' => Self::Latin,
            '\u{0600}'..='\u{06FF}' | '\u{0750}'..='\u{077F}' | '\u{FB50}'..='\u{FEFC}' => Self::Arabic,
            _ => Self::Other,
        })
    }

    /// The code of ISO 15924.
    pub(super) fn code(self) -> &'static str {
        match self {
            Self::Hangul => "Hang",
            Self::Kana => "Jpan",
            Self::Han => AMBIGUOUS,
            Self::Latin => "Latn",
            Self::Cyrillic => "Cyrl",
            Self::Arabic => "Arab",
            Self::Devanagari => "Deva",
            Self::Bengali => "Beng",
            Self::Thai => "Thai",
            Self::Lao => "Laoo",
            Self::Khmer => "Khmr",
            Self::Burmese => "Mymr",
            Self::Sinhala => "Sinh",
            Self::Other => "Zzzz",
        }
    }

    /// The one language of the server that is written in it, as a BCP 47 code; nothing for a script that several share,
    /// and for one in which there is none.
    pub(super) fn language(self) -> Option<&'static str> {
        match self {
            Self::Hangul => Some("ko"),
            Self::Kana => Some("ja"),
            Self::Bengali => Some("bn"),
            Self::Thai => Some("th"),
            Self::Lao => Some("lo"),
            Self::Khmer => Some("km"),
            Self::Burmese => Some("my"),
            Self::Sinhala => Some("si"),
            Self::Han | Self::Latin | Self::Cyrillic | Self::Arabic | Self::Devanagari | Self::Other => None,
        }
    }

    /// How much of a word one letter is, in Latin letters: a syllable says more than a letter.
    fn worth(self) -> usize {
        match self {
            Self::Hangul | Self::Kana => 2,
            Self::Han => 3,
            _ => 1,
        }
    }
}

/// How many letters of each script a text has.
#[derive(Clone, Debug, Default)]
pub(super) struct Letters([usize; SCRIPTS]);

impl Letters {
    pub(super) fn of(text: &str) -> Self {
        let mut letters = Self::default();
        for script in text.chars().filter_map(WritingSystem::of) {
            letters.0[script as usize] += 1;
        }
        letters
    }

    pub(super) fn count(&self, script: WritingSystem) -> usize {
        self.0[script as usize]
    }

    /// The script that carries the text. Hangul is looked at whenever it is there, since it may stand among another
    /// language's words or the other way round; any kana makes Chinese characters Japanese.
    pub(super) fn main(&self) -> Option<WritingSystem> {
        if self.count(WritingSystem::Hangul) > 0 {
            return Some(WritingSystem::Hangul);
        }
        if self.count(WritingSystem::Kana) > 0 && self.count(WritingSystem::Kana) * 12 >= self.count(WritingSystem::Han)
        {
            return Some(WritingSystem::Kana);
        }
        self.greatest(&[])
    }

    /// The script with most letters, some left out.
    pub(super) fn greatest(&self, without: &[WritingSystem]) -> Option<WritingSystem> {
        WritingSystem::ALL
            .into_iter()
            .filter(|script| !without.contains(script) && self.count(*script) > 0)
            .max_by_key(|script| self.count(*script) * script.worth())
    }
}
