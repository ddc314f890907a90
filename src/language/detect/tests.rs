use proptest::prelude::*;

use super::*;

fn detected(text: &str) -> String {
    Detector::new().detect(text, &[]).tag.to_string()
}

#[test]
fn a_first_message_in_every_language() {
    for (tag, text) in [
        ("ko", "안녕하세요, 비자를 연장하고 싶어요"),
        ("en", "Hello, I would like to extend my visa"),
        ("zh-Hans", "你好，我想延长签证"),
        ("zh-Hant", "你好，我想延長簽證"),
        ("ja", "こんにちは、ビザを延長したいです"),
        ("vi", "Xin chào, tôi muốn gia hạn visa F-6"),
        ("th", "สวัสดีค่ะ อยากต่อวีซ่า"),
        ("id", "Halo, saya ingin memperpanjang visa saya, bisa dibantu?"),
        ("mn", "Сайн байна уу, би визээ сунгамаар байна"),
        ("ru", "Здравствуйте, я хочу продлить визу"),
        ("fr", "Bonjour, je voudrais prolonger mon visa"),
        ("de", "Guten Tag, ich möchte mein Visum verlängern"),
        ("es", "Hola, quiero renovar mi visa"),
        ("ar", "مرحبا، أريد تمديد التأشيرة"),
        ("bn", "আমি আমার ভিসার মেয়াদ বাড়াতে চাই"),
        ("ur", "السلام علیکم، میں اپنا ویزا بڑھوانا چاہتا ہوں"),
        ("ne", "नमस्ते, म मेरो भिसा थप्न चाहन्छु"),
        ("km", "ជំរាបសួរ ខ្ញុំចង់បន្តទិដ្ឋាការ"),
        ("my", "မင်္ဂလာပါ ဗီဇာသက်တမ်းတိုးချင်ပါတယ်"),
        ("fil", "Magandang araw po, gusto kong i-extend ang visa ko"),
        ("si", "ආයුබෝවන්, මට වීසා දීර්ඝ කරගන්න ඕන"),
        ("uz-Latn", "Assalomu alaykum, vizamni uzaytirmoqchi edim"),
        ("uz-Cyrl", "Ассалому алайкум, визамни узайтирмоқчи эдим"),
        ("lo", "ສະບາຍດີ ຂ້ອຍຢາກຕໍ່ວີຊາ"),
        ("ms", "macam mana nak sambung visa? saya nak tukar kerja"),
        ("kk", "Сәлеметсіз бе, визаны ұзартқым келеді"),
    ] {
        assert_eq!(detected(text), tag, "{text}");
    }
}

#[test]
fn hangul_decides_unless_another_language_carries_the_sentence() {
    for (tag, text) in [
        ("vi", "tôi muốn gia hạn 비자"),
        ("ko", "F-6 visa 연장"),
        ("ko", "D-2 part-time 허가"),
        ("ko", "hikorea 예약 error 나요"),
        ("en", "I want to extend my 비자 please help me"),
        ("ko", "ㄱㅅㄱㅅ"),
        ("ru", "мне нужно продлить 비자 срочно"),
    ] {
        assert_eq!(detected(text), tag, "{text}");
    }
}

#[test]
fn what_says_nothing_is_undecided_and_weighs_nothing() {
    let detector = Detector::new();
    for text in [
        "",
        "123",
        "ok",
        "OK 👍",
        "❤️❤️",
        "010-1234-5678",
        "https://www.hikorea.go.kr/",
        "abc123@gmail.com",
        "F-6",
        "?",
    ] {
        let detection = detector.detect(text, &[]);
        assert_eq!((detection.tag, detection.weight), (Tag::Undecided, 0.0), "{text}");
    }
}

#[test]
fn other_languages_of_the_same_script_are_not_taken_in() {
    for text in ["مجھے", "میں"] {
        assert_eq!(detected(text), "ur", "{text}");
    }
    for text in [
        "Я не розумію українську мову, їжа є",
        "मुझे वीजा बढ़वाना है",
        "δεν καταλαβαίνω",
        "Nie rozumiem, proszę mówić wolniej",
        "من ویزا می‌خواهم",
    ] {
        assert_eq!(detected(text), "und", "{text}");
    }
}

#[test]
fn chinese_characters_are_told_apart() {
    for (tag, text) in [
        ("zh-Hans", "怎么预约"),
        ("zh-Hant", "薪水沒發"),
        ("ja", "ビザ更新"),
        ("zh-Hans", "护照丢了"),
        ("ja", "運転免許の切替"),
    ] {
        assert_eq!(detected(text), tag, "{text}");
    }
    assert_eq!(Detector::new().detect("簽證延期", &[]).script, "Hant");
    let hinted = |text: &str, hint: &str| Detector::new().detect(text, &[Tag::of(hint)]).tag;
    assert_eq!(
        hinted("你好", "zh-Hant"),
        Tag::of("zh-Hant"),
        "both scripts write it so"
    );
    assert_eq!(hinted("护照丢了", "zh-Hant"), Tag::of("zh-Hans"));
}

#[test]
fn a_hint_tips_the_scales_where_they_are_near_even() {
    let detector = Detector::new();
    let japanese = Tag::of("ja");
    let share = |hints: &[Tag]| {
        let detection = detector.detect("結婚", hints);
        let of = |candidate: &&Candidate| candidate.tag == japanese;
        detection
            .candidates
            .iter()
            .find(of)
            .map_or(0.0, |candidate| candidate.confidence)
    };
    assert!(share(&[japanese]) > share(&[]));
}

#[test]
fn invisible_characters_and_full_width_letters_change_nothing() {
    assert_eq!(detected("Ｈｅｌｌｏ，　ｐｌｅａｓｅ ｈｅｌｐ"), "en");
    assert_eq!(detected("\u{2068}Xin chào\u{2069}"), "vi");
}

#[test]
fn malay_and_indonesian_are_both_likely_where_the_words_belong_to_both() {
    let detection = Detector::new().detect("berapa lama", &[]);
    let first: Vec<Tag> = detection
        .candidates
        .iter()
        .take(2)
        .map(|candidate| candidate.tag)
        .collect();
    assert!(
        first.contains(&Tag::of("id")) && first.contains(&Tag::Malay),
        "{detection:?}"
    );
}

#[test]
fn a_name_weighs_too_little_to_change_anything() {
    for name in ["Maria Santos", "Bekzod", "Kim Minsu"] {
        assert!(Detector::new().detect(name, &[]).weight <= NAME, "{name}");
    }
    assert!(Detector::new().detect("Xin Chao", &[]).weight > NAME);
}

#[test]
fn words_that_every_language_has_borrowed_weigh_too_little_to_decide() {
    let detector = Detector::new();
    let weight = |text: &str| detector.detect(text, &[Tag::of("ko")]).weight;
    for text in [
        "wifi",
        "T-money",
        "t money",
        "T-money card",
        "wifi password",
        "wi-fi password",
        "credit card",
        "bus card",
        "hotel booking",
        "part time",
        "phone number",
    ] {
        assert!(weight(text) <= NAME, "{text} weighs {}", weight(text));
    }
    for text in [
        "help me",
        "call police",
        "stop him",
        "lost wallet",
        "my sim card",
        "tarjeta sim",
        "kartu hilang",
        "free wifi password please",
    ] {
        assert!(weight(text) > NAME, "{text} weighs {}", weight(text));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    /// Whatever is typed: no panic, and shares that are shares.
    #[test]
    fn anything_is_weighed(
        text in "\\PC{0,60}|[a-zđơưäß' -]{0,40}|[а-яөүғқ 가-힣]{0,30}|[\\p{Arabic}\\p{Devanagari}\\p{Han} ]{0,30}",
        hinted in 0..3usize,
    ) {
        let hints = &[Tag::of("vi"), Tag::Malay][..hinted.min(2)];
        let detection = Detector::new().detect(&text, hints);
        let sum: f64 = detection.candidates.iter().map(|candidate| candidate.confidence).sum();
        prop_assert!(sum <= 1.0 + 1e-6 && (0.0..=1.0).contains(&detection.weight));
        prop_assert!(detection.candidates.is_sorted_by(|one, next| one.confidence >= next.confidence));
        prop_assert!(detection.candidates.iter().all(|candidate| candidate.confidence.is_finite()));
        if let Some(first) = detection.candidates.first() {
            prop_assert!(detection.tag == first.tag || detection.tag == Tag::Undecided);
        }
    }
}
