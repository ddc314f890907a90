//! Everyday words that settle a short message.
//!
//! Greetings, thanks, pronouns, question words and the words of a helpline, as people really type them: without marks,
//! abbreviated. The model knows the letters of a language; these are the words of first messages, which hardly stand in
//! any text that it was trained on. A word stands here under every language in which it is an everyday word.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Tag;

const CLUES: &[(&str, &str)] = &[
    (
        "en",
        "hi hello hey help please pls plz thanks thank thx ty you your i my me we he she it is are was am im the this \
         that there how what when where why who which can could do does did don't dont didn't not and or but with for \
         from to of in on at have has had need want get got go lost pay paid salary boss extend extension change apply \
         job work married child wife husband good morning bye yes yeah sorry hlp company took would should will if \
         about until after before out up more any some now today tomorrow much many long call him his",
    ),
    (
        "vi",
        "toi em minh mik anh chi ban muon mún hoi ve bi mat ho chieu cam on nhieu khong ko k khg cong ty tra luong gia \
         han xin chao duoc dc lam sao bao giup voi o dau the nao co ai cho la gi nay roi nha vo chong con viec nguoi \
         trl z vs j đc và của là có không được với người một những tôi bạn này khi đã trong các để chị",
    ),
    (
        "id",
        "saya aku kamu anda kami kita tidak gak nggak ga enggak bisa mau ingin gimana bagaimana apa siapa kapan dimana \
         berapa kenapa belum sudah udah halo hai kak mas mbak bang terima kasih makasih trims tolong bantu gaji \
         perpanjang ganti pekerjaan kerja bos majikan suami istri anak yang dan dengan untuk dari ini itu ada di ke \
         karena kalau juga banget dong sih ya sangat akan pada adalah selamat pagi siang malam dibayar tki bukan \
         mereka lebih atau orang rumah harus hanya telah oleh bahwa kantor uang pria mobil kesehatan kasus saat hal \
         beberapa lainnya bahkan berbeda dokter silakan pesan sakit polisi kamar mandi teman engga nih deh kok lagi \
         pengen tau kemarin cuma gini gitu bikin ngga menit butuh sedang perempuan sepeda tiongkok inggris jepang \
         jerman prancis",
    ),
    (
        "ms",
        "saya awak kamu kami kita tak takde nak macam mana boleh tolong bagaimana apa siapa bila berapa kenapa belum \
         sudah dah terima kasih gaji tukar kerja majikan suami isteri anak yang dan dengan untuk dari ini itu ada di \
         ke kerana kalau juga sangat akan pada adalah selamat pagi sambung bayar bukan mereka lebih atau orang rumah \
         harus hanya telah oleh encik cik lah ialah tidak anda bahawa daripada pejabat wang kereta lelaki kesihatan \
         kes semasa selepas mempunyai tiada sahaja jika hospital polis baharu telefon kawan budak bilik tandas cakap \
         tengok pergi dekat sini situ petang semalam esok minit syarikat mahu sila adakah perempuan basikal itali \
         jepun perancis mane takkan dapat jom",
    ),
    (
        "fil",
        "ako ikaw siya kami kayo sila ko mo niya namin natin ninyo nila ang ng mga sa na pa po opo ba ano sino kailan \
         saan bakit paano magkano kumusta kamusta salamat maraming oo hindi di wala may meron gusto kailangan tulong \
         tanong lang kung para dahil kasi naman nang yung ito iyan dito doon sahod trabaho amo asawa anak magandang \
         umaga binabayaran nawala pwede puwede ngayon bukas kahapon si ni kay",
    ),
    (
        "uz-Latn",
        "salom assalomu alaykum vaalaykum rahmat raxmat kerak uchun bilan va men sen siz biz ular bu shu qancha qanday \
         qayerda qachon nima kim nega yordam bering iltimos ha yoq yo'q yo‘q bor menga mening sizga oylik maosh ish \
         viza uzaytirish uzaytirmoqchiman yo'qotdim o'tish turadi qilish kerakmi bo'ladi boladi mumkin mumkinmi hamma \
         juda yaxshi edi ekan emas lekin ham bo'lgan boʻlgan bo'lib boʻlib boshqa qiladi qilib qanaqa odam inson ayol \
         erkak kishi yangi katta kichik ikki uch yuz haqida hech har shunday keyin oldin mana endi balki yoki agar \
         chunki qayta tugmasi belgisi uni uning ularning bizning sizning meni seni oʻz o'z ko'p koʻp",
    ),
    (
        "fr",
        "je tu il elle nous vous ils mon ma mes ton ta le la les un une des du de et ou mais est suis sont avec pour \
         dans sur pas ne que qui quoi comment combien où quand pourquoi bonjour bonsoir salut merci bcp svp aide aidez \
         besoin perdu prolonger travail mari femme enfant c'est j'ai c cest jai oui non s'il plaît très cette ce au \
         aux",
    ),
    (
        "de",
        "ich du er sie es wir ihr mein meine dein der die das ein eine einen und oder aber ist bin sind war mit für \
         von zu nicht kein keine was wer wie wo wann warum hallo guten tag morgen danke bitte hilfe brauche verloren \
         verlängern arbeit mann frau kind ja nein auf im am dem den auch haben habe hat wird werden kann möchte visum",
    ),
    (
        "es",
        "yo tú él ella nosotros usted ustedes mi mis tu su el la los las un una de y o pero es soy son está estoy con \
         para por en no que quien qué cómo como cuánto cuanto cuesta dónde donde cuándo cuando hola buenas buenos días \
         gracias ayuda favor necesito perdí prórroga prorroga renovar trabajo esposo esposa hijo sí si del al muy más \
         se lo le",
    ),
    (
        "ru",
        "я ты он она мы вы они мой моя мне меня не и в на с что как где когда почему сколько кто привет здравствуйте \
         спасибо спс помогите помощь пожалуйста виза визу паспорт офис продлить работа муж жена ребенок да нет это у \
         по за из к но а для так же был была есть",
    ),
    (
        "mn",
        "би чи та бид тэр энэ нь юу хэн хаана хэзээ яаж яагаад хэд сайн байна уу уу? баярлалаа баярлаа туслаач тусална \
         виз визээ сунгах сунгуулах цалин өгөхгүй байгаа бол гэж юм болон ба миний надад үү вэ тийм үгүй ажил нөхөр \
         эхнэр хүүхэд алга болсон хийх ямар одоо",
    ),
    (
        "uz-Cyrl",
        "салом ассалому алайкум рахмат раҳмат керак учун билан ва мен сен сиз биз бу шу қанча канча қандай кандай \
         қаерда качон қачон нима ким нега ёрдам беринг илтимос ҳа йўқ йук бор менга менинг ойлик маош иш визани \
         узайтириш узайтирмоқчиман эди экан эмас лекин ҳам хам бўлади булади мумкин жуда яхши бир ҳар улар ўз эмасман \
         бўлган ушбу соат унинг бошқа қилиш мумкинми сени уни инсон эгадир ҳеч мана энди ёки чунки агар кейин одам кўп \
         катта янги икки уч бирга мактаб шунинг билмайман",
    ),
    (
        "kk",
        "сәлем сәлеметсіз рахмет қалай қайда қашан не кім неге көмек керек үшін мен сен сіз біз бұл виза ұзарту бар \
         жоқ иә жұмыс және",
    ),
    (
        "ur",
        "میں ہے ہیں کا کی کے کو سے نہیں اور کیا کیسے کہاں کب شکریہ سلام مدد ویزا پاسپورٹ گم ہو گیا مجھے میرا میری آپ \
         ہم",
    ),
    (
        "ar",
        "في من على إلى أن هذا هذه ما كيف أين متى لماذا كم مرحبا السلام عليكم شكرا ساعدني أريد اريد تأشيرة التأشيرة \
         جواز أنا انا هل لا نعم مع كان",
    ),
    (
        "ne",
        "म मेरो मलाई तपाईं तपाई हामी छ छैन हो होइन के कसरी कहाँ कहिले किन कति नमस्ते धन्यवाद सहयोग चाहियो भिसा थप्ने \
         तलब दिएको हरायो र पनि यो त्यो गर्न गर्ने भयो लागि",
    ),
];

/// Words that open a conversation or cry for help, and are nothing else in a first message: `hallo` is German though
/// Spaniards find things with it.
const OPENINGS: &[(&str, &str)] = &[
    ("en", "hi hello hey help thanks please"),
    ("vi", "alo chao chào xin giup giúp cuu cứu"),
    ("id", "halo hai tolong makasih permisi"),
    ("ms", "hai tolong tolonglah"),
    ("fil", "kumusta kamusta tulong tulungan salamat po"),
    ("uz-Latn", "salom assalom assalomu rahmat raxmat yordam"),
    ("fr", "bonjour bjr bonsoir salut allô merci svp aide aidez"),
    ("de", "hallo guten hilfe danke bitte moin"),
    ("es", "hola buenas buenos ayuda ayúdame ayudame gracias auxilio"),
    ("ru", "привет здравствуйте спасибо помогите алло"),
    ("mn", "байна туслаач баярлалаа"),
    ("uz-Cyrl", "салом ассалому рахмат раҳмат ёрдам"),
    ("kk", "сәлем сәлеметсіз рахмет көмек"),
    ("ar", "مرحبا عليكم شكرا ساعدوني أهلا"),
    ("ur", "علیکم شکریہ مدد بچاؤ"),
    (
        "ja",
        "在留資格 在留期間 旅券 旅券紛失 入管 残業 手続 就労 運転免許 給料 警察署 被害届 相談窓口",
    ),
    ("zh-Hans", "签证 护照 救命 求助 请问 您好 工资 薪水 你好 居留证"),
    ("zh-Hant", "簽證 護照 救命 求助 請問 您好 薪水 居留證"),
    ("ne", "नमस्ते धन्यवाद सहयोग मद्दत"),
];

/// Everyday words of one language above that people type in any other as well: alone they belong to none.
pub(super) const BORROWED: &[&str] = &["hospital", "hotel", "taxi", "bus", "bank", "internet"];

/// The everyday words with the languages that they belong to.
static WORDS: LazyLock<HashMap<&'static str, Vec<(Tag, f64)>>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Vec<(Tag, f64)>> = HashMap::new();
    for (lists, factor) in [(OPENINGS, OPENING), (CLUES, ALL)] {
        for (code, list) in lists {
            for word in list.split_whitespace() {
                let tags = words.entry(word).or_default();
                if tags.iter().all(|(tag, _)| *tag != Tag::of(code)) {
                    tags.push((Tag::of(code), factor));
                }
            }
        }
    }
    words
});

/// How much likelier a language is than the others, as a power of e, when all words of a message are everyday words of
/// it.
const ALL: f64 = 3.0;

/// The same where they are openings.
const OPENING: f64 = 6.0;

/// The languages of which a word is an everyday word, each with how much likelier that makes it.
pub(super) fn languages(word: &str) -> &'static [(Tag, f64)] {
    WORDS.get(word).map_or(&[], Vec::as_slice)
}

/// Whether a word is an everyday word of a language.
pub(super) fn knows(tag: Tag, word: &str) -> bool {
    languages(word).iter().any(|(known, _)| *known == tag)
}

/// Whether a word is an everyday word of any language.
pub(super) fn everyday(word: &str) -> bool {
    WORDS.contains_key(word)
}

/// Whether a word opens a conversation in some language.
pub(super) fn opens(word: &str) -> bool {
    languages(word).iter().any(|(_, factor)| *factor >= OPENING)
}
