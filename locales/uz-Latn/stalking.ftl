## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Aytganingiz uchun rahmat. Hozir xavfsizmisiz?
stalking-safe-yes = Xavfsizman
stalking-safe-seen = Kimdir koʻrishi mumkin
stalking-safe-seen-words = telefonimni tekshiradi | telefonimni tekshiryapti | telefonimni koʻradi | telefonimga qarayapti | ekranimga qarayapti | ekranga qarayapti | xabarlarimni oʻqiydi | xabarlarimni oʻqiyapti | yonimda oʻtiribdi | u yonimda turibdi | koʻrib qolishi mumkin | koʻrib qoladi
stalking-safe-danger = Hozir xavf bor
stalking-safe-danger-words = u shu yerda turibdi | u shu yerga keldi | u kelib qoldi | u eshik oldida | u eshik ortida | eshik oldida turibdi | eshikni buzyapti | eshikni taqillatyapti | uyimga kirdi | hozir orqamdan kelyapti | hozir orqamdan yuribdi | qoʻlida pichoq
stalking-safe-unsure = Bilmayman
stalking-seen = Unda faqat oddiy soʻzlarni ishlatamiz. Faqat raqam bilan javob bersangiz ham boʻladi.
stalking-seen-next = Sizga qaysi biri maʼqul?
stalking-seen-next-quiet = Jimgina davom etish
stalking-seen-next-leave = Hozir chiqish
stalking-seen-leave = Qulay paytda qaytib keling.
stalking-unsure = Aniq bilmasangiz ham mayli. Quyidagi raqamlardan istalgan vaqtda soʻrash mumkin.

stalking-act = Qaysi biri eng yaqin?
stalking-act-follow = Orqamdan yuradi, toʻsadi
stalking-act-wait = Yaqinda kutib turadi
stalking-act-contact = Tinmay bogʻlanadi
stalking-act-things = Narsa yuboradi, qoldiradi
stalking-act-damage = Narsalarni buzadi
stalking-act-share = Maʼlumotimni tarqatadi
stalking-act-pretend = Oʻzini men deb koʻrsatadi
stalking-act-other = Boshqa narsa
stalking-fault = Boʻlayotgan narsa sizning aybingiz emas. His qilganingizga ishonishingiz mumkin.
stalking-law = Xohishingizga qarshi qayta-qayta qilinsa, bu jinoyat, { $crime-years } yilgacha qamoq ({ $crime-years-as-of } holatiga; manba: { $crime-years-source }).

stalking-help = Nimani bilmoqchisiz?
stalking-help-keep = Nimani saqlash kerak
stalking-help-police = Politsiya va sud
stalking-help-numbers = Qoʻngʻiroq raqamlari
stalking-help-end = Bugunga yetadi

stalking-keep-note = Faqat xavfsiz paytda qiling. Kun, soat, joy, nima boʻlgani va kim koʻrganini yozing.
stalking-keep-screen = Yuboruvchi va vaqt koʻrinadigan qilib ekranni suratga oling, qoʻngʻiroqlar roʻyxatini saqlang. Kelgan paketni ochmay suratga oling.
stalking-keep-copy = Kamera yozuvini tezroq soʻrang, u oʻchib ketadi. Bir nusxasini u odam ololmaydigan joyda saqlang.

stalking-police-spot = Chaqirganingizda kelganlar buni toʻxtatishi, yozma ogohlantirishi va u odamni sizdan ajratishi kerak ({ $on-the-spot-as-of } holatiga; manba: { $on-the-spot-source }).
stalking-police-ban = Shoshilinch holda { $ban-meters } metrdan yaqin kelish va bogʻlanish { $police-ban } oygacha taqiqlanishi mumkin ({ $police-ban-as-of } holatiga; manba: { $police-ban-source }).
stalking-police-ask = Buni oʻzingiz soʻrashingiz mumkin, xabar bergan odam ham.
stalking-court-ban = Sud xuddi shuni { $court-ban } oyga buyurishi va ikki marta uzaytirishi mumkin ({ $court-ban-as-of } holatiga; manba: { $court-ban-source }).
stalking-police-name = Masʼul xodimlar sizning kimligingizni oshkor qilmasligi kerak ({ $name-kept-as-of } holatiga; manba: { $name-kept-source }).

stalking-bye = Biz bilan gaplashganingiz uchun rahmat. Xohlagan paytingiz yana yozishingiz mumkin.
