## The first question.

welcome-topic = Sizga nimada yordam beraylik?
welcome-topic-visa = Viza va yashash
welcome-topic-visa-words = viza | vizani | vizam | yashash | uzaytirish | uzaytirmoqchiman | muddatini uzaytirish | guvohnoma | migratsiya | vizamni | vizani uzaytirish | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | vizamning | vizamga | vizamda | vizasini | vizasining | vizaning | vizaga | vizasi
welcome-topic-trouble = Kimdir meni qoʻrqityapti
welcome-topic-trouble-words = orqamdan yuradi | orqamdan yuribdi | taʼqib | kuzatadi | kuzatyapti | tahdid | doʻq | bezovta qilyapti | uradi | urdi | kaltaklaydi | qoʻrqaman | ta'qib | taqib | ergashib yuribdi | ergashib yuradi | ergashib kelyapti | ergashib keladi | ergashib yurgan | ortimdan yuribdi | ortimdan yuradi | orqamdan ergashadi | orqamdan ergashib | orqamdan keladi | izimdan yuribdi | izimdan yuradi | poylab yuribdi | poylayapti | poylaydi | qoʻrqitadi | qoʻrqityapti | uryapti | urgan | kaltaklayapti
welcome-topic-other = Boshqa narsa
welcome-topic-person = Odam bilan gaplashish
welcome-topic-person-words = kim bilandir gaplashmoqchi | kim bilandir gaplashsam | kim bilandir gaplashmoqchiman | odam bilan gaplashsam
welcome-topic-help-words = yordam | yordam bering | yordam kerak | maslahat | muammo | help
welcome-other = Aytganingiz uchun rahmat. Buni tinglay oladigan odamni chaqiramiz.
