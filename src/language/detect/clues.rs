//! Everyday words that settle a short message.
//!
//! Greetings, thanks, pronouns and question words, as people really type them: without marks, abbreviated. A word stands
//! here under every language in which it is an everyday word.

use std::collections::HashMap;
use std::sync::LazyLock;

use crate::Tag;

use super::clean::Words;
use super::scores::Scores;

const CLUES: &[(&str, &str)] = &[
    (
        "en",
        "hi hello hey help please pls plz thanks thank thx ty you your i my me we he she it is are was am im the this that there how what when where why who which can could do does did don't dont didn't not and or but with for from to of in on at have has had need want get got go lost pay paid salary boss extend extension change apply job work married child wife husband good morning bye yes yeah sorry hlp company took would should will if about until after before out up more any some now today tomorrow much many long",
    ),
    (
        "vi",
        "toi em minh mik anh chi ban muon mún hoi ve bi mat ho chieu cam on nhieu khong ko k khg cong ty tra luong gia han xin chao duoc dc lam sao bao nhieu giup voi o dau the nao co ai cho la gi nay roi nha vo chong con viec nguoi trl z vs j đc và của là có không được cho với người một những tôi bạn này khi đã trong các để em anh chị",
    ),
    (
        "id",
        "saya aku kamu anda kami kita tidak gak nggak ga enggak bisa mau ingin gimana bagaimana apa siapa kapan dimana berapa kenapa belum sudah udah halo hai kak mas mbak bang terima kasih makasih trims tolong bantu gaji perpanjang ganti pekerjaan kerja bos majikan suami istri anak yang dan dengan untuk dari ini itu ada di ke karena kalau juga banget dong sih ya sangat akan pada adalah selamat pagi siang malam dibayar tki bukan mereka lebih atau orang rumah harus hanya telah oleh bahwa karena bisa kantor uang pria mobil kesehatan kasus saat hal beberapa lainnya bahkan berbeda dokter silakan pesan rumah sakit polisi kamar mandi teman banget engga nih dong deh kok lagi pengen kasih tau kemarin cuma gini gitu bikin ngga menit butuh sedang perempuan sepeda selamat malam tiongkok inggris jepang jerman prancis",
    ),
    (
        "ms",
        "saya awak kamu kami kita tak takde nak macam mana boleh tolong bagaimana apa siapa bila berapa kenapa belum sudah dah terima kasih gaji tukar kerja majikan suami isteri anak yang dan dengan untuk dari ini itu ada di ke kerana kalau juga sangat akan pada adalah selamat pagi sambung bayar bukan mereka lebih atau orang rumah harus hanya telah oleh encik cik awak lah ialah tidak anda bahawa kerana daripada boleh pejabat wang kereta lelaki kesihatan kes semasa selepas mempunyai tiada sahaja jika hospital polis baharu telefon kawan budak bilik tandas cakap tengok pergi dekat sini situ petang semalam esok minit syarikat mahu sila adakah awak perempuan basikal itali jepun perancis macam mane takkan dapat kita jom",
    ),
    (
        "fil",
        "ako ikaw siya kami kayo sila ko mo niya namin natin ninyo nila ang ng mga sa na pa po opo ba ano sino kailan saan bakit paano magkano kumusta kamusta salamat maraming oo hindi di wala may meron gusto kailangan tulong tanong lang kung para dahil kasi naman nang yung ito iyan dito doon sahod trabaho amo asawa anak magandang umaga binabayaran nawala pwede puwede ngayon bukas kahapon si ni kay",
    ),
    (
        "uz-Latn",
        "salom assalomu alaykum vaalaykum rahmat raxmat kerak uchun bilan va men sen siz biz ular bu shu qancha qanday qayerda qachon nima kim nega yordam bering iltimos ha yoq yo'q yo‘q bor menga mening sizga oylik maosh ish viza uzaytirish uzaytirmoqchiman yo'qotdim o'tish turadi qilish kerakmi bo'ladi boladi mumkin mumkinmi hamma juda yaxshi edi ekan emas lekin ham bo'lgan boʻlgan bo'lib boʻlib boshqa qiladi qilib qanaqa odam inson ayol erkak kishi yangi katta kichik ikki uch yuz haqida hech har nega shunday keyin oldin mana endi balki yoki agar chunki qayta tugmasi belgisi uni uning ularning bizning sizning meni seni oʻz o'z ko'p koʻp",
    ),
    (
        "fr",
        "je tu il elle nous vous ils mon ma mes ton ta le la les un une des du de et ou mais est suis sont avec pour dans sur pas ne que qui quoi comment combien où quand pourquoi bonjour bonsoir salut merci bcp svp aide aidez besoin perdu prolonger travail mari femme enfant c'est j'ai c cest jai oui non s'il plaît très cette ce au aux",
    ),
    (
        "de",
        "ich du er sie es wir ihr mein meine dein der die das ein eine einen und oder aber ist bin sind war mit für von zu nicht kein keine was wer wie wo wann warum hallo guten tag morgen danke bitte hilfe brauche verloren verlängern arbeit mann frau kind ja nein auf im am dem den auch haben habe hat wird werden kann möchte visum",
    ),
    (
        "es",
        "yo tú él ella nosotros usted ustedes mi mis tu su el la los las un una de y o pero es soy son está estoy con para por en no que quien qué cómo como cuánto cuanto cuesta dónde donde cuándo cuando hola buenas buenos días gracias ayuda favor necesito perdí prórroga prorroga renovar trabajo esposo esposa hijo sí si del al muy más se lo le",
    ),
    (
        "ko",
        "annyeong annyeonghaseyo annyong juseyo eolma eolmayo eyo ieyo imnida hamnida sipeoyo sipeo yeonjang dowa dowajuseyo kamsahamnida gamsahamnida eotteoke eodi mwo hago isseoyo eopseoyo jeo jeoneun naneun oegugin woegugin deungrokjeung bunsil hanguk hangugeo",
    ),
    (
        "ja",
        "kudasai arigatou arigato gozaimasu konnichiwa konbanwa ohayou tasukete sumimasen onegaishimasu desu masu watashi wa nihongo hai iie doko itsu ikura biza",
    ),
    (
        "zh-Hans",
        "ni hao nihao wo yao xiang xie xiexie qianzheng yanqi huzhao diu bu zhidao zenme shenme duoshao",
    ),
    (
        "ru",
        "ya ty my vy privet zdravstvuyte spasibo bolshoe pozhaluysta pomogite skolko stoit gde kak chto kogda pochemu nuzhno mne menya viza vizu pasport poteryal poteryala rabota prodlit shtraf",
    ),
    (
        "ur",
        "mera meri mujhe hai hain nahi nahin kya kaise kahan kab karna gaya gayi shukriya aap hum se ko ka ki mein main salam mili chahiye",
    ),
    (
        "ar",
        "shukran jazilan salam alaykum salamu alaikum marhaba ana fi fil kayf keef wein ayna kam mushkila mushkilah arid ureed lazem",
    ),
    (
        "ne",
        "namaste dhanyabad dhanyabaad mero malai tapai hami chha cha chaina ho kasari kati kaha kina payena harayo talab thapne garna garne lai ko ma pani huncha hunchha",
    ),
    (
        "bn",
        "ami amar amake apni apnar tumi kemon achen acho koto kothay kokhon keno dhonnobad shahajjo chai ache nei korte barate bhalo ki",
    ),
    (
        "th",
        "sawasdee sawatdee sawadee krub krap khrap kha ka khun khob khop tong gan tor dai mai arai yang chan phom pom tao rai thaorai",
    ),
    (
        "mn",
        "sain baina uu bainuu bayarlalaa minii bi chi ta viz vizee sungah sungax alga bolson tsalin ajil tuslaach yaaj heden hezee haana",
    ),
    (
        "si",
        "ayubowan mata mage oba api kohomada kiyada koheda kawadda sthuthi istuti ona ne nehe karanna puluwan",
    ),
    (
        "km",
        "sua s'dei sdei bong orkun arkoun knhom khnhom oun ponman tngai mean ot",
    ),
    ("my", "mingalaba mingalarbar kyaw kyun kyaytzu kyeizu tin bar par tal"),
    (
        "und",
        "il lo gli che di non è sono con della questo come più ho hai ha ciao grazie voglio o os um uma não é do da em você eu meu mas isso muito tem estou são obrigado quero het een ik je niet is van dat wat wij zijn met voor hij ze op te maar heb ik bedankt bir ve bu için ne ben sen değil çok var yok mı ama daha gibi merhaba teşekkürler nie jest się to na że jak co mam proszę dziękuję și este că să la pe nu cu mai sunt vreau mulțumesc ni ya wa kwa na za katika hii yake yangu asante habari nataka sana nga dili kini ug niini siya ako mao naa unsa karon lang usa bay sing iku karo ing ora aku kowe lan ana wis saka matur nuwun bilen men sen we üçin bolup bar",
    ),
    (
        "ru",
        "я ты он она мы вы они мой моя мне меня не и в на с что как где когда почему сколько кто привет здравствуйте спасибо спс помогите помощь пожалуйста виза визу паспорт офис продлить работа муж жена ребенок да нет это у по за из к но а для так же был была есть",
    ),
    (
        "mn",
        "би чи та бид тэр энэ нь юу хэн хаана хэзээ яаж яагаад хэд сайн байна уу уу? баярлалаа баярлаа туслаач тусална виз визээ сунгах сунгуулах цалин өгөхгүй байгаа бол гэж юм болон ба миний надад үү вэ тийм үгүй ажил нөхөр эхнэр хүүхэд алга болсон хийх ямар одоо",
    ),
    (
        "uz-Cyrl",
        "салом ассалому алайкум рахмат раҳмат керак учун билан ва мен сен сиз биз бу шу қанча канча қандай кандай қаерда качон қачон нима ким нега ёрдам беринг илтимос ҳа йўқ йук бор менга менинг ойлик маош иш визани узайтириш узайтирмоқчиман эди экан эмас лекин ҳам хам бўлади булади мумкин жуда яхши бир ҳар улар ўз бўлади эмасман ким бўлган ушбу соат унинг бошқа қилиш мумкинми сени уни инсон эгадир ҳеч мана энди ёки чунки агар кейин одам кўп катта янги икки уч бирга мактаб шунинг билмайман",
    ),
    (
        "kk",
        "сәлем сәлеметсіз рахмет қалай қайда қашан не кім неге көмек керек үшін мен сен сіз біз бұл виза ұзарту бар жоқ иә жұмыс және",
    ),
    (
        "ur",
        "میں ہے ہیں کا کی کے کو سے نہیں اور کیا کیسے کہاں کب شکریہ سلام مدد ویزا پاسپورٹ گم ہو گیا مجھے میرا میری آپ ہم",
    ),
    (
        "ar",
        "في من على إلى أن هذا هذه ما كيف أين متى لماذا كم مرحبا السلام عليكم شكرا ساعدني أريد اريد تأشيرة التأشيرة جواز أنا انا هل لا نعم مع كان",
    ),
    (
        "fa",
        "است این که را از به در من می شما سلام ممنون چطور کجا کی چرا ویزا نیست هستم برای با",
    ),
    (
        "ne",
        "म मेरो मलाई तपाईं तपाई हामी छ छैन हो होइन के कसरी कहाँ कहिले किन कति नमस्ते धन्यवाद सहयोग चाहियो भिसा थप्ने तलब दिएको हरायो र पनि यो त्यो गर्न गर्ने भयो लागि",
    ),
];

/// The everyday words with the languages that they belong to.
static WORDS: LazyLock<HashMap<&'static str, Vec<Tag>>> = LazyLock::new(|| {
    let mut words: HashMap<&'static str, Vec<Tag>> = HashMap::new();
    for (code, clues) in CLUES {
        for clue in clues.split(' ') {
            let tags = words.entry(clue).or_default();
            if !tags.contains(&Tag::of(code)) {
                tags.push(Tag::of(code));
            }
        }
    }
    words
});

/// How much the everyday words of one message may add.
const MOST: f64 = 1.2;

/// Adds what the everyday words say.
pub(super) fn add(scores: &mut Scores, words: &Words) {
    #[expect(clippy::cast_precision_loss, reason = "messages are short")]
    let one = MOST / words.len().max(1) as f64;
    for tag in words.iter().filter_map(|word| WORDS.get(word)).flatten() {
        scores.add(*tag, one);
    }
}

/// Whether a word is an everyday word of a language.
pub(super) fn knows(tag: Tag, word: &str) -> bool {
    WORDS.get(word).is_some_and(|tags| tags.contains(&tag))
}

/// Whether a word is an everyday word of any language.
pub(super) fn everyday(word: &str) -> bool {
    WORDS.contains_key(word)
}
