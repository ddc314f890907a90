//! How well the lists do: recall on messages of people in danger, false alarms on messages that only look alike.
//!
//! The messages in `fixtures/` were there before the lists, and the lists hear them. Those in `fixtures/hard/` tell
//! danger without the words for it, and the lists were never mended against them: the table shows how few of them are
//! heard. That is why the flows ask everybody whether they are safe, and never take silence here for safety.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use contract::{LOCALES, Locale, Risk};
use serde::Deserialize;

use crate::{Kind, Triage};

#[derive(Deserialize)]
struct Fixture {
    danger: Vec<String>,
    harmless: Vec<String>,
}

pub(crate) fn lists() -> Triage {
    let locales = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let files = LOCALES.map(|locale| {
        let path = locales.join(locale.tag()).join("danger.toml");
        (
            locale,
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display())),
        )
    });
    Triage::load(files).unwrap_or_else(|faults| {
        panic!(
            "{}",
            faults.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        )
    })
}

/// The messages of one language by kind.
pub(crate) fn by_kind(folder: &str, locale: Locale) -> BTreeMap<String, Vec<String>> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/{folder}/{locale}.toml"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    toml::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn fixture(language: &str) -> Fixture {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("fixtures/{language}.toml"));
    toml::from_str(&fs::read_to_string(path).expect("the fixture is there")).expect("the fixture is TOML")
}

/// Recall and false alarms on one fixture, with what was got wrong.
#[expect(clippy::cast_precision_loss, reason = "it counts to 20")]
fn measure<'a>(lists: &Triage, Fixture { danger, harmless }: &'a Fixture) -> (f64, f64, Vec<&'a String>) {
    let noticed = |text: &&String| lists.level(text) >= Risk::L2;
    let missed: Vec<_> = danger.iter().filter(|text| !noticed(text)).collect();
    let alarms: Vec<_> = harmless.iter().filter(noticed).collect();
    let recall = 1.0 - missed.len() as f64 / danger.len() as f64;
    let false_alarms = alarms.len() as f64 / harmless.len() as f64;
    (recall, false_alarms, [missed, alarms].concat())
}

#[test]
#[expect(clippy::print_stdout, reason = "the table is what the test is run for")]
fn recall_and_false_alarms_stay_within_their_limits() {
    let lists = lists();
    println!("language  recall  false alarms  hard: recall  false alarms");
    for language in ["ko", "en", "vi", "zh"] {
        let (plain, hard) = (fixture(language), fixture(&format!("hard/{language}")));
        let (recall, alarms, wrong) = measure(&lists, &plain);
        let (hard_recall, hard_alarms, hard_wrong) = measure(&lists, &hard);
        println!("{language:8}  {recall:6.2}  {alarms:12.2}  {hard_recall:12.2}  {hard_alarms:12.2}");
        assert!(
            plain.danger.len() >= 20 && plain.harmless.len() >= 20,
            "{language}: at least twenty of each"
        );
        assert!(recall >= 0.95 && alarms <= 0.10, "{language}: {wrong:#?}");
        assert!(hard_alarms <= 0.10, "{language}: {hard_wrong:#?}");
    }
}

#[test]
fn danger_in_latin_letters_is_heard() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/romanised.toml");
    let text = fs::read_to_string(path).expect("the fixture is there");
    let fixtures: BTreeMap<String, Fixture> = toml::from_str(&text).expect("the fixture is TOML");
    assert_eq!(
        fixtures.len(),
        8,
        "every language that people often type in Latin letters"
    );
    let lists = lists();
    for (language, fixture) in fixtures {
        let (_, _, wrong) = measure(&lists, &fixture);
        assert!(wrong.is_empty(), "{language}: {wrong:#?}");
    }
}

#[test]
fn somebody_at_the_door_is_the_gravest_that_words_can_say() {
    let signals = lists().examine("스토킹을 당하고 있어요. 지금 집 앞에 와 있어요");
    assert_eq!((signals[0].kind, signals[0].level), (Kind::Intruder, Risk::L3));
    assert!(signals[0].rule.as_str().starts_with("ko/"));
}

/// One message of danger and one question about a visa in every language of the lists.
const EVERYWHERE: [(&str, &str); 24] = [
    ("살려주세요, 남편이 칼로 위협해요", "비자를 연장하고 싶어요"),
    ("he is outside my house with a knife", "I want to extend my visa"),
    ("有人拿着刀在我家门口", "我想延长签证"),
    ("有人拿著刀在我家門口", "我想延長簽證"),
    ("元彼が家の前に来て怖いです", "ビザを延長したいです"),
    ("chồng em cầm dao dọa giết em", "tôi muốn gia hạn visa"),
    ("ช่วยด้วย สามีถือมีด", "อยากต่อวีซ่าค่ะ"),
    ("tolong, suami saya memukul saya", "saya mau perpanjang visa"),
    ("нөхөр намайг зодоод байна", "визээ сунгамаар байна"),
    ("муж меня бьет, помогите", "хочу продлить визу"),
    ("mon mari me frappe, au secours", "je veux prolonger mon visa"),
    ("mein Mann schlägt mich", "ich möchte mein Visum verlängern"),
    ("mi marido me pega, ayuda", "quiero renovar mi visa"),
    ("زوجي يضربني، ساعدوني", "أريد تمديد التأشيرة"),
    ("স্বামী আমাকে মারছে, বাঁচান", "আমি ভিসার মেয়াদ বাড়াতে চাই"),
    ("شوہر مجھے مار رہا ہے، بچاؤ", "میں ویزا بڑھوانا چاہتا ہوں"),
    ("श्रीमानले मलाई कुट्नुहुन्छ, बचाउनुस्", "म भिसा थप्न चाहन्छु"),
    ("ប្តីវាយខ្ញុំ ជួយផង", "ខ្ញុំចង់បន្តទិដ្ឋាការ"),
    ("ယောက်ျားက ရိုက်နေတယ် ကယ်ပါ", "ဗီဇာသက်တမ်းတိုးချင်ပါတယ်"),
    ("sinasaktan ako ng asawa ko, saklolo", "gusto kong mag-extend ng visa"),
    ("මගේ මහත්තයා මට ගහනවා, බේරගන්න", "මට වීසා දීර්ඝ කරගන්න ඕන"),
    ("erim meni uryapti, qutqaring", "vizamni uzaytirmoqchiman"),
    ("эрим мени уряпти, қутқаринг", "визамни узайтирмоқчиман"),
    ("ຜົວຕີຂ້ອຍ ຊ່ວຍແດ່", "ຂ້ອຍຢາກຕໍ່ວີຊາ"),
];

#[test]
fn every_language_tells_danger_from_a_visa() {
    let lists = lists();
    for (danger, visa) in EVERYWHERE {
        assert_eq!(lists.level(danger), Risk::L3, "{danger}: {:?}", lists.examine(danger));
        assert_eq!(lists.level(visa), Risk::L0, "{visa}: {:?}", lists.examine(visa));
    }
}

#[test]
fn danger_in_one_language_is_noticed_inside_another() {
    let lists = lists();
    assert!(lists.level("Hello, I need a visa. 죽고 싶어요") >= Risk::L2);
    assert!(lists.level("안녕하세요 em muốn chết quá") >= Risk::L2);
    assert!(lists.level("jukgo sipeoyo") >= Risk::L2);
}

#[test]
fn what_cannot_be_decided_only_asks() {
    let signals = lists().examine("tu tu");
    assert_eq!(
        signals
            .iter()
            .map(|signal| (signal.kind, signal.level))
            .collect::<Vec<_>>(),
        [(Kind::Unclear, Risk::L1)]
    );
}

#[test]
fn an_exception_takes_away_its_own_match_alone() {
    let lists = lists();
    assert_eq!(lists.level("먹고 죽고 싶다 ㅋㅋ"), Risk::L0);
    assert!(lists.level("먹고 죽고 싶다 ㅋㅋ 아니 진짜 죽고 싶어요") >= Risk::L2);
}

#[test]
fn saying_no_or_long_ago_lowers_nothing() {
    let lists = lists();
    for text in [
        "죽고 싶지는 않아요",
        "예전에 자살 시도를 했어요",
        "I don't want to die",
        "em không muốn tự tử đâu",
        "我没有想自杀",
    ] {
        assert!(lists.level(text) >= Risk::L2, "{text}");
    }
}

#[test]
fn more_words_never_take_a_signal_away() {
    let lists = lists();
    for danger in fixture("en").danger {
        for harmless in fixture("ko").harmless {
            let both = format!("{harmless}. {danger}. {harmless}");
            assert!(lists.level(&both) >= lists.level(&danger), "{both}");
        }
    }
}
