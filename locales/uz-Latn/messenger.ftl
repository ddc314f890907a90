## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Bu suhbat oʻchirilgunicha shu telefonda va Telegram hisobida qoladi, Telegram ham uni oʻqiy oladi. “Oʻchirish” deb yozsangiz, oxirgi ikki kunda yozilganlar oʻchiriladi.
notice-device-on-kakao = Bu suhbat shu telefonda qoladi va KakaoTalk uni oʻqiy oladi; biz u yerda oʻchira olmaymiz. Chat xonasidan chiqsangiz, u shu telefondan yoʻqoladi.
notice-device-on-discord = Bu suhbat shu qurilmada va Discord hisobida qoladi, Discord uni oʻqiy oladi. Biz faqat oʻzimiz yozganni oʻchira olamiz.
move-label = Saytda yozish
move-how = Brauzerda { $address } ni oching, “Qaytish raqami bilan davom etish”ni bosing va { $code } ni yozing. U oʻn daqiqa ichida bir marta ishlaydi, bu yerda oldin yozilganlar u yerda koʻrinmaydi.
move-off = Hozir saytda yozib boʻlmaydi.
quiet-greeting = Assalomu alaykum. Bu Koreyada yashash haqidagi yoʻriqnoma.
lock-continue = Davom etish uchun pastni bosing.
lock-word = Davom etish uchun kelishilgan soʻzni yozing.
lock-memo = Yangi qayd bor.
label-continue = Davom etish
word-continue = Davom etish | davom | davom eting | davom etaman | davom etamiz | davom ettirish | keyingi | keyingisi | koʻrish | ko'rish | korish | koʻraman | koraman | koʻrsat | koʻrsating | korsating | koʻrsatish | oʻqish | oqish | continue | go on | next | show
word-move = Saytda yozish | saytda yozaman | saytda yozmoqchiman | saytga oʻtish | saytga o'tish | saytga otish | vebda yozish | vebga oʻtish | boshqa joyda yozish | boshqa joyda yozaman | boshqa joyda yozmoqchiman | suhbatni koʻchirish | brauzerda yozish | move | web

## Sending, and fetching what waits.

more-waiting = { $count } ta yangi
more-none = Hali yangi xabar yoʻq. Birozdan keyin yana qarashingiz mumkin.
label-fetch = Yangi xabarlar
passed-on = Biz yetkazdik. Javob shu yerda boʻladi.
callback-waiting = Bir lahza.
late = Javob biroz kechikyapti. Birozdan keyin pastni bosing yoki biror narsa yozing.
not-stored = Hozir buni qabul qila olmadik, yana yuboring. Shoshilinch boʻlsa, shu raqamlardan biriga qoʻngʻiroq qiling:
never-stored = Biz tomondagi nosozlik tufayli buni qabul qila olmaymiz. Shoshilinch boʻlsa, shu raqamlardan biriga qoʻngʻiroq qiling:
media-not-taken = Rasm, fayl va ovoz bu yerga kelmaydi. Soʻz bilan yozing.
media-sent = (rasm yoki fayl)
media-not-taken-voice = Bu yerda ovozli xabarni eshitib bo‘lmaydi. Iltimos, so‘z bilan yozing.
media-sent-voice = (ovozli xabar)
media-not-taken-place = Ulashilgan joy bu yerga yetib kelmaydi, shuning uchun qayerda ekaningizni bilmaymiz. Iltimos, nima kerakligini yozing.
media-sent-place = (joy)
media-not-taken-contact = Ulashilgan telefon raqami bu yerga yetib kelmaydi, shuning uchun hech kim unga qo‘ng‘iroq qila olmaydi. Iltimos, nima kerakligini yozing.
media-sent-contact = (telefon raqami)
edit-kept = Siz oldingi xabarni oʻzgartirdingiz, oʻzgarish saqlandi. Agar bu javob boʻlsa, uni yangi xabar qilib yuboring.
edit-seen = (oʻzgartirilgan xabar) { $text }

## Erasing on a messenger.

erased-all = Hammasi oʻchirildi.
erased-but = { $count ->
    [one] Oʻchira olganimizni oʻchirdik. Bu yerda { $count } ta xabarni oʻchirib boʻlmadi; uni shu chatda oʻzingiz oʻchiring.
   *[other] Oʻchira olganimizni oʻchirdik. Bu yerda { $count } ta xabarni oʻchirib boʻlmadi; ularni shu chatda oʻzingiz oʻchiring.
}
erased-here = Bizda saqlangani oʻchirildi. Bu chatda biz oʻchira olmaymiz; xonadan chiqishingiz yoki oʻzingiz oʻchirishingiz mumkin.

## The platform's own chat with a person.

operator-card = KakaoTalk chatida ham odam bilan gaplasha olasiz.
operator-label = Oʻsha chatga

## What a locked phone may show.

cover = Mana sizga navbatdagi qayd. Bemalol oʻqing, shoshilishning hojati yoʻq.
hushed-words = zoʻravon | zo'ravon | zoʻrla | zo'rla | taʼqib | ta'qib | orqamdan | orqangizdan | poyla | hujum | tajovuz | kaltak | doʻppos | jinsiy | shilqim | xoʻrla | tahdid | maslahat | boshpana | jabr | qurbon | jinoyat | politsiya | joniga qasd | oʻldir

## The page, opened inside a messenger.

page-in-app = Bu sahifa KakaoTalk ichida ochilgan. Chiqqandan keyin bu oynani ham yoping yoki manzilni boshqa brauzerda oching.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Aytmoqchi boʻlganingizni pastga yozing. Javob shu yerda boʻladi.
conversation-closed-on-messenger = Suhbat yopildi. Xohlagan paytingiz shu yerda yana yozishingiz mumkin.
