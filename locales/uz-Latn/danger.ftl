## Danger now. The card with 112 stands before the first of these.

danger-limits = Biz qayerda ekaningizni bilmaymiz va siz uchun qoʻngʻiroq qila olmaymiz. Iloji boʻlsa, hoziroq { LINE("112") } ga qoʻngʻiroq qiling.
danger-nobody = Hozir bu yerda javob beradigan odam yoʻq, lekin soʻzlaringiz navbatda birinchi turibdi. Bizni kutmang, { LINE("112") } ga qoʻngʻiroq qiling.
danger-where = U odam hozir qayerda?
danger-where-door = Eshik tashqarisida
danger-where-door-words = eshik oldida | eshik ortida | eshik orqasida | eshik tagida | eshik tashqarisida | eshigim oldida | eshigim tagida | uyim oldida | xonam oldida | eshikni taqillatyapti | eshikni qoqyapti | eshikni uryapti
danger-where-inside = Ichkarida
danger-where-inside-words = u ichkarida | ichkariga kirdi | ichkariga kirib oldi | uyga kirdi | uyga kirib oldi | uyimga kirdi | uyimga kirib oldi | xonaga kirdi | xonamga kirdi | ichkarida turibdi | u uyning ichida | u qoʻshni xonada
danger-where-following = Orqamdan kelyapti
danger-where-following-words = orqamdan kelyapti | orqamdan yuribdi | orqamdan kelayapti | orqamdan ergashyapti | orqamdan quvyapti | ergashib kelyapti | ergashib yuribdi | ortimdan kelyapti | izimdan kelyapti | izimdan yuribdi | taʼqib qilyapti | ta'qib qilyapti
danger-where-threats = Qoʻngʻiroq yoki tahdid
danger-where-threats-words = tahdid | qoʻrqityapti | qorqityapti | doʻq uryapti | meni oʻldiradi | meni oʻldirmoqchi | oʻldiraman deyapti | tinmay qoʻngʻiroq | tinmay telefon | qoʻngʻiroq qilaveradi | qongiroq qilaveradi | telefon qilaveradi
danger-where-none = Hozir xavf yoʻq
danger-door = U odam tashqarida boʻlsa, eshikni qulflang va ochmang. Iloji boʻlsa, qulflanadigan xonaga oʻting va telefon ovozini oʻchiring.
danger-inside = U odam ichkarida boʻlsa, iloji boʻlsa, odamlar bor joyga chiqing. Chiqa olmasangiz, xonaga qulflanib { LINE("112") } ga qoʻngʻiroq qiling; gapirish shart emas.
danger-following = Kimdir orqangizdan kelsa, uyga bormang; doʻkon yoki politsiya boʻlimi kabi yorugʻ va odamlar bor joyga boring. Yoʻl-yoʻlakay { LINE("112") } ga qoʻngʻiroq qiling.
danger-threats = Qoʻngʻiroq va tahdidlarga javob berish shart emas. Xavfsiz paytda ekranni suratga oling va kelgan narsalarni oʻchirmang.
danger-none = Yaxshi. Yuqoridagi raqamlar shu yerda turadi.
danger-show-sound = to-va-ju-se-yo. kyong-cha-re shin-go-he ju-se-yo.
danger-show-meaning = Menga yordam bering. Politsiyaga xabar bering.
