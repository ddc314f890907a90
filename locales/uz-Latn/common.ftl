## Words that act at every moment, and the words for yes and no.

interrupt-person = Odam bilan gaplashish | odam bilan gaplashmoqchiman | men odam bilan gaplashmoqchiman | odam | tirik odam | xodim | maslahatchi | maslahatchi bilan gaplashmoqchiman | odam chaqiring | operator | human | person
interrupt-danger = xavf | xavfli | men xavf ostidaman | xavf ostidaman | qutqaring | meni qutqaring | shoshilinch | politsiya chaqiring | politsiya | militsiya | 112 | sos
interrupt-leave = chiqish | chiqaman | ketdim | toʻxta | toʻxtating | boʻldi | tugatish | xayr | toxta | boldi | exit | quit
interrupt-erase = oʻchirish | oʻchiring | hammasini oʻchiring | oʻchirib tashlang | ochirish | ochiring | hammasini ochiring | delete | erase
interrupt-language = til | tilni almashtirish | boshqa til | language
interrupt-back = orqaga | qaytish | oldingi | back
interrupt-again = boshidan | boshidan boshlash | qaytadan | qayta boshlash | restart
word-yes = ha | xa | haʼ | albatta | toʻgʻri | mayli | boʻladi | bor | togri | boladi | yes | y | ok
word-no = yoʻq | yoq | yo'q | emas | kerak emas | no | n

## The first words.

greeting = Assalomu alaykum, xush kelibsiz. Ismingizni aytish shart emas, oʻz tilingizda yozavering.
notice = Avval tayyor yoʻriqnoma javob beradi, yozganingizni bu yerda yordam beradigan odamlar oʻqishi mumkin. Kimningdir hayoti yoki bola xavf ostida boʻlsa, himoya qila oladiganlarga aytishimizga toʻgʻri kelishi mumkin.
notice-device = Bu sahifa bu qurilmada hech narsa saqlamaydi, lekin brauzer tarixi oʻchmaydi. Darhol chiqish uchun yuqoridagi “Chiqish”ni bosing.

## When an answer does not fit the question.

again-choice = Kechirasiz, biz yaxshi tushunmadik. Quyidagilardan birini tanlang.
again-text = Bir necha soʻz bilan yozib bera olasizmi?
again-number = Faqat son yozing, masalan 3.
again-date = Sanani 2027-03-15 kabi yozing.
again-email = Elektron pochtani name@example.com kabi yozing.
again-phone = Telefon raqamini faqat raqamlar bilan yozing.
again-yes-no = “Ha” yoki “yoʻq” deb javob bering.
stale-choice = U savol oʻtib ketdi. Hozirgi savol mana bu.
fault-of-ours = Biz tomonda nosozlik boʻldi, shuning uchun hali javob yoʻq. Yozganlaringiz saqlangan, ularni odam oʻqiydi.
not-understood = Kechirasiz, biz yaxshi tushunmadik.
more-options = Yana
label-yes = Ha
label-no = Yoʻq
label-skip = Oʻtkazib yuborish
label-person = Odam bilan gaplashish
ask-1345 = Bu oʻzgargan boʻlishi mumkin. Danuri markazidan, { LINE("1577-1366") } raqamida soʻrang.

## Language.

language-which = Qaysi tilda gaplashamiz?
language-changed = Endi oʻzbekcha gaplashamiz.
language-offer = { $language } tiliga oʻtaylikmi?

## Leaving and erasing.

erase-confirm = Oʻchirilsa, qaytarib boʻlmaydi. Bu suhbat butunlay oʻchirilsinmi?
not-kept = (saqlanmadi)
conversation-closed = Suhbat yopildi. Xohlagan paytingiz yana yozishingiz mumkin.

## Waiting for a person, and being with one.

queue-waiting = Siz navbatdasiz, yozganlaringiz saqlangan. Kutayotganda yozishda davom etishingiz mumkin.
queue-position = Navbatdagi oʻrningiz: { $position }.
queue-danger = Sizni navbatning boshiga qoʻydik. Birinchi kelgan odam avval sizning soʻzingizni oʻqiydi.
counselor-joined = Hozir siz bilan bir odam bor.
counselor-left = U odam suhbatdan chiqdi. Shu yerdan yoʻriqnoma davom etadi.
counselor-lost = U odam ketishi kerak boʻldi. Siz yana navbatdasiz, oʻrningiz saqlangan.
visitor-left = Sahifadan chiqish tugmasi bilan chiqildi.
nobody-now = Hozir bu yerda javob beradigan odam yoʻq. Shunday boʻlsa ham, xabar qoldirishingiz mumkin.
leave-message-how = Xabaringizni pastga yozing. “Qaytish raqami” bilan keyin javobni shu yerda oʻqiysiz.

## Words in dates, and the texts of a form.

word-month-1 = yanvar | yanvarning | yanvarda | yanvargacha | yanv | yan | январ | январь
word-month-2 = fevral | fevralning | fevralda | fevralgacha | fevr | fev | феврал | февраль
word-month-3 = mart | martning | martda | martgacha | mar | март
word-month-4 = aprel | aprelning | aprelda | aprelgacha | apr | апрел | апрель
word-month-5 = may | mayning | mayda | maygacha | май
word-month-6 = iyun | iyunning | iyunda | iyungacha | iyn | июн | июнь
word-month-7 = iyul | iyulning | iyulda | iyulgacha | iyl | июл | июль
word-month-8 = avgust | avgustning | avgustda | avgustgacha | avg | август
word-month-9 = sentabr | sentyabr | sentabrning | sentabrda | sentabrgacha | sentyabrning | sentyabrda | sentyabrgacha | sent | sen | сентябр | сентябрь
word-month-10 = oktabr | oktyabr | oktabrning | oktabrda | oktabrgacha | oktyabrning | oktyabrda | oktyabrgacha | okt | октябр | октябрь
word-month-11 = noyabr | noyabrning | noyabrda | noyabrgacha | noyab | noy | ноябр | ноябрь
word-month-12 = dekabr | dekabrning | dekabrda | dekabrgacha | dek | декабр | декабрь
word-today = bugun | бугун
word-tomorrow = ertaga | эртага
date-order = dmy
label-confirm = Ha, toʻgʻri
label-correct = Javobni oʻzgartirish
form-which = Qaysi javobni oʻzgartiraylik?
form-skipped = yozilmagan
again-short = Yana biroz yozib bera olasizmi?
again-long = Bu biroz uzun, saqlay olmaymiz. Qisqaroq yozib bera olasizmi?
