//! From what single messages say to the language of a conversation.
//!
//! A visitor may answer `ok`, write a street in Hangul, paste a link: none of that changes the language. What was
//! picked with a button or by name wins over everything that is detected: a sentence in another language is asked
//! about, once. Then comes what was detected, what the channel suggests, and Korean.

use std::collections::{BTreeMap, BTreeSet};

use contract::{LOCALES, Locale};
use serde::{Deserialize, Serialize};

use crate::detect::{AMBIGUOUS, written_in};
use crate::{Detection, Tag};

/// What has been seen of a conversation's language. Kept with the conversation, in a form without field names: every
/// field is always written.
#[derive(Clone, PartialEq, Default, Debug, Serialize, Deserialize)]
pub struct Evidence {
    footing: Footing,
    /// What speaks for other languages than the present one.
    lean: BTreeMap<Locale, f64>,
    /// Languages that were offered; nobody is asked the same twice.
    offered: BTreeSet<Locale>,
}

/// On what the present language rests.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Footing {
    /// A hint or a single short word: the first real sentence may change it without a question.
    #[default]
    Guess,
    /// The visitor's own words.
    Detected,
    /// The visitor has picked it, and only the visitor changes it.
    Chosen,
    /// The channel suggested it before the visitor wrote a word: a later suggestion counts as much.
    Suggested,
}

/// What to do about the language.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Go on in the present language. Never said while there is none.
    Keep,
    /// Speak this language from now on, without a question.
    Settle(Locale),
    /// Go on, and offer this other language with a button. Said once a language.
    Offer(Locale),
    /// Ask which language, the likeliest first. Holds every language of the server.
    Ask(Vec<Locale>),
}

/// A message must say so much, from 0 to 1, for its language to be more than a guess: one whole word.
const WORD: f64 = 0.2;

/// So much, in one message or several, changes a guess: a phrase.
const PHRASE: f64 = 0.4;

/// So much, in one message or several, suggests another language than the one that is spoken: a sentence.
/// `thank you so much` is less, `I need help with my visa` is not.
const SENTENCE: f64 = 0.9;

/// A first language is taken from the message when it is at least so sure; otherwise there is a question. Confidence is
/// calibrated: of the messages at this line three of four are what they seem, of all above it ninety-nine of a hundred.
const SURE: f64 = 0.75;

/// What the channel suggests as well needs no more than this.
const SURE_AND_HINTED: f64 = 0.5;

impl Evidence {
    /// Weighs one more message. `current` is the language spoken so far, if any.
    pub fn weigh(&mut self, current: Option<Locale>, detection: &Detection, hints: &[Locale]) -> Verdict {
        let Some(current) = current else {
            return self.begin(detection, hints);
        };
        let suggested = self.suggested(Some(current), hints);
        if self.footing == Footing::Suggested {
            self.footing = Footing::Guess;
        }
        let current = suggested.unwrap_or(current);
        match self.go_on(current, detection) {
            Verdict::Keep => suggested.map_or(Verdict::Keep, Verdict::Settle),
            verdict => verdict,
        }
    }

    /// The language that the channel suggests, where it counts: nothing is spoken yet, or what is spoken rests on an
    /// earlier suggestion alone. Nothing where that changes nothing.
    pub fn suggested(&mut self, current: Option<Locale>, hints: &[Locale]) -> Option<Locale> {
        let hint = *hints.first()?;
        match current {
            Some(current) if self.footing != Footing::Suggested || current == hint => None,
            _ => {
                self.footing = Footing::Suggested;
                Some(hint)
            }
        }
    }

    /// The visitor has picked a language, or turned an offer down and so picked the present one.
    pub fn chosen(&mut self, locale: Locale) {
        self.footing = Footing::Chosen;
        self.lean.clear();
        self.offered.remove(&locale);
    }

    fn begin(&mut self, detection: &Detection, hints: &[Locale]) -> Verdict {
        let confidence = detection.confidence;
        let says_much = detection.weight >= WORD;
        match (detection.tag, hints.first()) {
            (Tag::Locale(locale), _) if says_much && confidence >= SURE => self.settle(locale, Footing::Detected),
            (Tag::Locale(locale), _) if hints.contains(&locale) && confidence >= SURE_AND_HINTED => {
                self.settle(locale, Footing::Guess)
            }
            // A number, a name, `hi`: the channel knows more.
            (_, Some(hint)) if !says_much => self.settle(*hint, Footing::Guess),
            (Tag::Locale(locale), None) if confidence >= SURE => self.settle(locale, Footing::Guess),
            _ => Verdict::Ask(asked(detection, hints)),
        }
    }

    fn settle(&mut self, locale: Locale, footing: Footing) -> Verdict {
        self.footing = footing;
        self.lean.clear();
        Verdict::Settle(locale)
    }

    fn go_on(&mut self, current: Locale, detection: &Detection) -> Verdict {
        let Some(other) = nearest(detection.tag) else {
            return Verdict::Keep;
        };
        // A name, a brand, a word that all languages have borrowed: however many of them there are, they say nothing.
        if detection.weight < WORD {
            return Verdict::Keep;
        }
        let strength = detection.weight * detection.confidence;
        if other.language() == current.language() {
            self.lean.clear();
            if self.footing == Footing::Chosen {
                return Verdict::Keep;
            }
            // The same language in its other script is no question; characters that both have are no sign.
            let rewritten = other != current && detection.script != AMBIGUOUS && strength >= WORD;
            if rewritten {
                return self.settle(other, Footing::Detected);
            }
            if strength >= WORD {
                self.footing = Footing::Detected;
            }
            return Verdict::Keep;
        }
        let lean = self.lean.entry(other).or_default();
        *lean += strength;
        let lean = *lean;
        match self.footing {
            Footing::Guess | Footing::Suggested if lean >= PHRASE => self.settle(other, Footing::Detected),
            // Who picked Vietnamese and writes English would read the same Vietnamese question for ever.
            Footing::Detected | Footing::Chosen if lean >= SENTENCE && self.offered.insert(other) => {
                self.lean.clear();
                Verdict::Offer(other)
            }
            Footing::Guess | Footing::Suggested | Footing::Detected | Footing::Chosen => Verdict::Keep,
        }
    }
}

/// The language of the server in which to answer a detected one: a neighbour is answered in what it is nearest to.
fn nearest(tag: Tag) -> Option<Locale> {
    match tag {
        Tag::Locale(locale) => Some(locale),
        Tag::Malay => Locale::parse("id"),
        Tag::Kazakh => Locale::parse("ru"),
        Tag::Undecided => None,
    }
}

/// Languages that people type in Latin letters though they have their own, the ones with most people in Korea first.
const ROMANISED: [&str; 8] = ["ko", "ne", "mn", "ru", "bn", "ur", "si", "ar"];

/// Every language, the likeliest first: what the message may be in, what the channel suggests, what is written in the
/// letters of the message, the rest. Latin letters that are no language of theirs may be one of those that are typed
/// so.
fn asked(detection: &Detection, hints: &[Locale]) -> Vec<Locale> {
    let likely = detection
        .candidates
        .iter()
        .filter(|candidate| candidate.confidence >= 0.1);
    // A Malay reads Indonesian or English, a Kazakh Russian or English.
    let likely = likely.flat_map(|candidate| {
        let english = [Tag::Malay, Tag::Kazakh].contains(&candidate.tag).then_some(Locale::EN);
        nearest(candidate.tag).into_iter().chain(english)
    });
    let romanised = ROMANISED
        .iter()
        .filter(|_| detection.tag == Tag::Undecided && detection.script == "Latn");
    let romanised = romanised.filter_map(|tag| Locale::parse(tag));
    let mut all = Vec::with_capacity(LOCALES.len());
    let same_script = LOCALES
        .into_iter()
        .filter(|locale| written_in(*locale).is_some_and(|script| script == detection.script));
    let all_of_them = likely
        .chain(hints.iter().copied())
        .chain(same_script)
        .chain(romanised)
        .chain(LOCALES);
    for locale in all_of_them {
        if !all.contains(&locale) {
            all.push(locale);
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Detector;

    fn locale(tag: &str) -> Locale {
        Locale::parse(tag).expect("a language of the server")
    }

    /// Plays a conversation and tells what became of its language, message by message.
    fn play(hints: &[&str], messages: &[&str]) -> Vec<Verdict> {
        let detector = Detector::new();
        let hints: Vec<Locale> = hints.iter().map(|tag| locale(tag)).collect();
        let hinted: Vec<Tag> = hints.iter().copied().map(Tag::from).collect();
        let (mut evidence, mut current) = (Evidence::default(), None);
        let weigh = |message: &&str| {
            let verdict = evidence.weigh(current, &detector.detect(message, &hinted), &hints);
            if let Verdict::Settle(settled) = verdict {
                current = Some(settled);
            }
            verdict
        };
        messages.iter().map(weigh).collect()
    }

    #[test]
    fn weak_words_never_switch() {
        let said = play(
            &[],
            &[
                "Xin chào, tôi muốn gia hạn visa F-6",
                "ok",
                "2026-12-31",
                "https://hikorea.go.kr",
                "Kim Minsu",
                "👍",
                "비자",
                "thanks",
                "1",
                "F-6",
                "서울",
            ],
        );
        assert_eq!(said[0], Verdict::Settle(locale("vi")));
        assert!(said[1..].iter().all(|verdict| *verdict == Verdict::Keep), "{said:?}");
    }

    #[test]
    fn a_sentence_in_another_language_offers_it_once() {
        let said = play(
            &[],
            &[
                "Hello, I need help with my visa",
                "저는 베트남에서 왔고 한국어로 이야기하고 싶어요",
                "한국어로 계속 이야기하고 싶어요 부탁드려요",
            ],
        );
        assert_eq!(
            said,
            [Verdict::Settle(Locale::EN), Verdict::Offer(Locale::KO), Verdict::Keep]
        );
    }

    #[test]
    fn two_short_turns_offer_as_well() {
        let said = play(&[], &["안녕하세요 비자 문의합니다", "cảm ơn bạn", "tôi cần giúp"]);
        assert_eq!(
            said,
            [Verdict::Settle(Locale::KO), Verdict::Keep, Verdict::Offer(locale("vi"))]
        );
    }

    #[test]
    fn a_guess_by_hint_gives_way_to_the_first_sentence() {
        let said = play(&["ko"], &["hi", "I lost my passport, what should I do?"]);
        assert_eq!(said, [Verdict::Settle(Locale::KO), Verdict::Settle(Locale::EN)]);
    }

    #[test]
    fn one_brand_acronym_or_borrowed_word_decides_nothing_against_the_app() {
        let words = [
            "BTOB", "CCTV", "USIM", "WIFI", "iPhone", "YouTube", "Samsung", "zoom", "taxi", "google", "hospital",
            "hotel", "bus", "internet", "Airbnb", "coupang", "netflix", "kakaopay",
        ];
        for hint in ["ko", "vi", "en", "ne", "ar"] {
            for word in words {
                assert_eq!(
                    play(&[hint], &[word]),
                    [Verdict::Settle(locale(hint))],
                    "{word} on {hint}"
                );
            }
            let many = play(&[hint], &words);
            assert!(
                many[1..].iter().all(|verdict| *verdict == Verdict::Keep),
                "{hint}: {many:?}"
            );
        }
        for (word, tag) in [
            ("hola", "es"),
            ("Bonjour", "fr"),
            ("HELP", "en"),
            ("привет", "ru"),
            ("chào", "vi"),
        ] {
            assert_eq!(
                play(&["ko"], &[word]),
                [Verdict::Settle(locale(tag))],
                "{word} is a word of its language"
            );
        }
    }

    #[test]
    fn a_later_suggestion_counts_until_the_first_words() {
        let (detector, mut evidence) = (Detector::new(), Evidence::default());
        let (ko, vi) = (Locale::KO, locale("vi"));
        assert_eq!(evidence.suggested(None, &[]), None);
        assert_eq!(evidence.suggested(None, &[ko]), Some(ko));
        assert_eq!(
            evidence.suggested(Some(ko), &[vi]),
            Some(vi),
            "nobody has written a word"
        );
        let number = detector.detect("1", &[]);
        assert_eq!(
            evidence.weigh(Some(vi), &number, &[ko]),
            Verdict::Settle(ko),
            "with the first words at the latest"
        );
        assert_eq!(evidence.weigh(Some(ko), &number, &[vi]), Verdict::Keep);
        assert_eq!(evidence.suggested(Some(ko), &[vi]), None);
    }

    #[test]
    fn the_writers_own_script_is_offered_first() {
        let Verdict::Ask(languages) = play(&[], &["Olá, preciso de ajuda com o visto"]).remove(0) else {
            panic!("Portuguese is no language of the server")
        };
        let latin = languages
            .iter()
            .take_while(|one| written_in(**one) == Some("Latn"))
            .count();
        assert!(latin >= 8, "{languages:?}");
    }

    #[test]
    fn what_was_chosen_is_left_only_by_choosing() {
        let (detector, mut evidence) = (Detector::new(), Evidence::default());
        let vi = locale("vi");
        evidence.chosen(vi);
        let english = detector.detect("I need help with my visa", &[]);
        let said = evidence.weigh(Some(vi), &english, &[]);
        assert_eq!(
            said,
            Verdict::Offer(Locale::EN),
            "the same question in Vietnamese helps nobody"
        );
        assert_eq!(
            evidence.weigh(Some(vi), &english, &[]),
            Verdict::Keep,
            "it is offered once"
        );
        evidence.chosen(vi);
        assert_eq!(
            evidence.weigh(Some(vi), &english, &[]),
            Verdict::Keep,
            "it was turned down"
        );
        let korean = detector.detect("저는 한국어로 이야기하고 싶어요 정말로요", &[]);
        assert_eq!(evidence.weigh(Some(vi), &korean, &[]), Verdict::Offer(Locale::KO));
    }

    #[test]
    fn a_script_that_was_chosen_stays() {
        let (detector, mut evidence) = (Detector::new(), Evidence::default());
        let simplified = locale("zh-Hans");
        evidence.chosen(simplified);
        let traditional = detector.detect("我想延長簽證，請問需要什麼文件", &[]);
        assert_eq!(evidence.weigh(Some(simplified), &traditional, &[]), Verdict::Keep);
    }

    #[test]
    fn nobody_knows_what_a_number_speaks() {
        let Verdict::Ask(languages) = play(&[], &["123"]).remove(0) else {
            panic!("a number settles nothing")
        };
        assert_eq!(languages.len(), LOCALES.len());
        assert_eq!(languages[..2], [Locale::KO, Locale::EN]);
        assert_eq!(
            play(&["vi"], &["123"]),
            [Verdict::Settle(locale("vi"))],
            "the channel's hint comes before Korean"
        );
    }

    #[test]
    fn a_malay_picks_between_indonesian_and_english() {
        let Verdict::Ask(languages) = play(&[], &["macam mana nak sambung visa? saya nak tukar kerja"]).remove(0)
        else {
            panic!("Malay is no language of the server")
        };
        assert_eq!(languages[..2], [locale("id"), Locale::EN]);
    }

    #[test]
    fn korean_then_english_then_vietnamese_without_marks() {
        let said = play(
            &["ko"],
            &[
                "안녕하세요 비자 연장 문의드립니다",
                "thank you so much",
                "sorry, can we speak in English please",
                "toi khong hieu tieng Han, toi muon noi tieng Viet",
                "ok cam on",
                "F-6",
            ],
        );
        assert_eq!(
            said,
            [
                Verdict::Settle(Locale::KO),
                Verdict::Keep,
                Verdict::Offer(Locale::EN),
                Verdict::Offer(locale("vi")),
                Verdict::Keep,
                Verdict::Keep
            ]
        );
    }

    #[test]
    fn chinese_follows_the_script_of_its_words_without_a_question() {
        let said = play(&[], &["你好", "我想延長簽證", "你好", "谢谢，我想问工资的问题"]);
        let (simplified, traditional) = (locale("zh-Hans"), locale("zh-Hant"));
        assert_eq!(
            said,
            [
                Verdict::Settle(simplified),
                Verdict::Settle(traditional),
                Verdict::Keep,
                Verdict::Settle(simplified)
            ]
        );
    }

    #[test]
    fn an_unsure_message_asks_with_the_likeliest_first() {
        for (hints, text, likely) in [
            (&[][..], "dowa juseyo", "ko"),
            (&["en"][..], "ya poteryal pasport, pomogite", "ru"),
            (&["ko"][..], "tasukete kudasai", "ja"),
        ] {
            let Verdict::Ask(languages) = play(hints, &[text]).remove(0) else {
                panic!("{text} settles nothing")
            };
            assert_eq!(languages[0], locale(likely), "{text}");
        }
    }

    #[test]
    fn latin_letters_that_are_no_language_of_theirs_may_be_one_that_is_typed_so() {
        let Verdict::Ask(languages) = play(&[], &["Mo nilo iranlowo pelu iwe irinna mi"]).remove(0) else {
            panic!("that is no language")
        };
        let rest: Vec<&Locale> = languages.iter().filter(|one| ROMANISED.contains(&one.tag())).collect();
        let place = |tag: &str| languages.iter().position(|one| *one == locale(tag));
        assert_eq!(rest.len(), ROMANISED.len());
        assert!(place("ar") < place("th"), "{languages:?}");
    }

    #[test]
    fn it_is_kept_with_the_conversation() {
        let mut evidence = Evidence::default();
        let detection = Detector::new().detect("cảm ơn", &[]);
        evidence.weigh(Some(Locale::KO), &detection, &[]);
        let kept = serde_json::to_string(&evidence).expect("it is JSON");
        assert_eq!(
            serde_json::from_str::<Evidence>(&kept).expect("it reads back"),
            evidence,
            "{kept}"
        );
    }
}
