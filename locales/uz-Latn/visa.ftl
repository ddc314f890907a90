## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Qaysi viza haqida soʻrayapsiz?
visa-which-f6 = F-6 nikoh
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | nikoh vizasi | nikoh vizam | nikoh vizamni | nikoh vizamning | nikoh vizasini | nikoh vizasining | nikoh vizasida | turmush vizasi | erim koreyalik | erim koreys | xotinim koreyalik
visa-which-f4 = F-4 yoki H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 ish
visa-which-e9-words = E-9 | E9 | EPS | ish vizasi | ish vizam | ish vizamni | ish vizamning | ish vizasini | ish vizasining | ish vizasida | ish vizaga | ishchi viza | ishchi vizasi | ishchi vizamni
visa-which-other = Boshqa viza
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | talaba vizasi | talaba vizasini | talaba vizasining | talaba vizasida | talaba vizam | talaba vizamni | talaba vizamning | talabalik vizasi | talabalik vizam | oʻqish vizasi | oʻqish vizam | student viza | student vizasi

visa-f6-safe = Hujjatlardan oldin sekin bitta savol. Uyda siz xavfsizmisiz?
visa-f6-safe-yes = Ha, xavfsiz
visa-f6-safe-no = Yoʻq yoki har doim emas
visa-f6-safe-skip = Aytishni istamayman
visa-f6-papers = F-6 uchun nikoh va oila hujjatlari ham kerak. Sizga qaysi biri toʻgʻri kelishini { LINE("1577-1366") } aytadi.

visa-unsafe-thanks = Aytganingiz uchun rahmat. Bu sizning aybingiz emas.
visa-unsafe-apart = Siz aytgan viza endi bu yerda saqlanmaydi. Yordam soʻrash va viza masalasi alohida narsalar.
visa-unsafe-next = Hozir sizga nima yordam beradi?
visa-unsafe-next-steps = Nima qilish mumkinligi
visa-unsafe-next-law = Bunday holda yashash huquqi
visa-unsafe-next-papers = Uzaytirish hujjatlari
visa-unsafe-law = Uyda jabr koʻrgan Koreya fuqarosining turmush oʻrtogʻiga sud yoki politsiya ishi davom etayotganda uzoqroq qolishga ruxsat berilishi mumkin ({ $violence-stay-as-of } holatiga; manba: { $violence-stay-source }).
visa-unsafe-lawyer = Ruxsat berilishi vaziyatga bogʻliq, biz oldindan vaʼda bera olmaymiz. Ajrashishga rozi boʻlish yoki imzo qoʻyishdan oldin { LINE("1577-1366") } dan bepul advokat haqida soʻrang.

visa-f4-merged = { $h2-end } dan boshlab yangi H-2 berilmaydi; H-2 egasi muddat oxirigacha qolishi yoki F-4 ga oʻtishi mumkin ({ $h2-end-as-of } holatiga; manba: { $h2-end-source }).
visa-f4-years = F-4 koreys tili darajasi yoki dasturga qarab bir marta { $f4-years } yilga beriladi ({ $f4-years-as-of } holatiga; manba: { $f4-years-source }).
visa-f4-jobs = F-4 uchun { $f4-jobs } ta oddiy ish ochildi ({ $f4-jobs-as-of } holatiga; manba: { $f4-jobs-source }). Sizning ishingiz kiradimi, { LINE("1577-1366") } dan soʻrang.

visa-e9-what = Nima haqida?
visa-e9-what-stay = Uzoqroq qolish
visa-e9-what-move = Ish joyini almashtirish
visa-e9-what-passport = Pasportim birovda
visa-e9-term = E-9 bilan { $e9-years } yil, qayta ishga olinsangiz yana { $e9-more } oygacha ishlash mumkin ({ $e9-years-as-of } holatiga; manba: { $e9-years-source }).
visa-e9-order = Avval bandlik markazi, keyin immigratsiya idorasi. Ruxsatnoma nusxasi, shartnoma, korxona roʻyxati va manzil hujjatini tayyorlang.
visa-e9-move = Shartnoma tugagach { $e9-move } oy ichida bandlik markaziga ariza bering va arizadan keyin { $e9-permit } oy ichida ruxsat olishingiz kerak ({ $e9-move-as-of } holatiga; manba: { $e9-move-source }).
visa-e9-reasons = Ish beruvchi shartnomani bekor qilsa, yopilsa, shartni buzsa yoki adolatsizlik qilsa, oʻtish mumkin. Kunlar tugamasdan { LINE("1577-1366") } dan soʻrang.
visa-e9-fee = Ish joyini almashtirish toʻlovi { $workplace-fee } von ({ $workplace-fee-as-of } holatiga; manba: { $workplace-fee-source }).
visa-e9-passport = Ish yoki qarz uchun birovning pasporti yoki kartasini ushlab turish jinoyat ({ $passport-held-as-of } holatiga; manba: { $passport-held-source }).

visa-papers = Ariza (34-shakl), pasport, chet ellik kartasi, manzil hujjati va toʻlovni tayyorlang ({ $common-papers-as-of } holatiga; manba: { $common-papers-source }).
visa-ask-expiry = Yashash muddatingiz qaysi kuni tugaydi? U kartada yozilgan, oʻtkazib yuborsa ham boʻladi.
visa-expiry-past = Siz yozgan { $expiry } oʻtib ketgan. Iloji boricha tezroq { LINE("1577-1366") } dan soʻrang.
visa-expiry-soon = Siz yozgan { $expiry } yaqin. Arizani bugun yoki keyingi ish kuni tayyorlang.
visa-deadline = Uzaytirishga yashash muddati tugashidan oldin ruxsat olinishi kerak ({ $permit-before-as-of } holatiga; manba: { $permit-before-source }).
visa-earliest = Oʻsha kundan { $earliest } oy oldin ariza berish mumkin ({ $earliest-as-of } holatiga; manba: { $earliest-source }).
visa-where = hikorea.go.kr da ariza bering yoki u yerda navbat olib, manzilingizdagi immigratsiya idorasiga boring ({ $reservation-as-of } holatiga; manba: { $reservation-source }).
visa-online = Internetda tugashidan kamida { $online-days } ish kuni oldin ariza bering ({ $online-days-as-of } holatiga; manba: { $online-days-source }).
visa-fee-f6 = F-6 ni uzaytirish toʻlovi { $f6-fee } von ({ $f6-fee-as-of } holatiga; manba: { $f6-fee-source }).
visa-fee = Uzaytirish toʻlovi { $extension-fee } von ({ $extension-fee-as-of } holatiga; manba: { $extension-fee-source }).
visa-fee-change = Viza turini almashtirish toʻlovi { $change-fee } von ({ $change-fee-as-of } holatiga; manba: { $change-fee-source }).
visa-fee-online = Internetda toʻlov { $online-less }% kam ({ $online-less-as-of } holatiga; manba: { $online-less-source }).
visa-other = Har bir vizaning oʻz hujjatlari bor. Hammasi uchun bir xil boʻlgani shu.

visa-address = Koʻchgach, { $address-days } kun ichida yangi manzilni mahalla, tuman yoki immigratsiya idorasiga ayting ({ $address-days-as-of } holatiga; manba: { $address-days-source }).
visa-address-safe = Qayerda yashashingizni kimdir bilmasligi kerak boʻlsa, aytishdan oldin { LINE("1577-1366") } dan soʻrang.

visa-next = Yana nimani bilmoqchisiz?
visa-next-which = Viza haqida boshqa savol
visa-next-address = Koʻchdim
visa-next-end = Shu yetadi
visa-bye = Bu yordam beradi degan umiddamiz. Xohlagan paytingiz yana yozishingiz mumkin.
