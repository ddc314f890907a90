## Words that act at every moment, and the words for yes and no.

interrupt-person = Хүнтэй ярих | хүнтэй яримаар байна | би хүнтэй яримаар байна | хүн | жинхэнэ хүн | ажилтан | зөвлөгч | зөвлөхтэй яримаар байна | хүн дуудаач | hun | huntei yarimaar baina | zuvluguch | human | person
interrupt-danger = аюул | аюултай | би аюулд байна | аюултай байна | намайг авраач | авраарай | яаралтай | цагдаа дуудаач | цагдаа | ayul | ayultai | avraach | tsagdaa | 112 | sos
interrupt-leave = гарах | гарлаа | явлаа | зогс | боллоо | дуусгах | баяртай | garah | bayartai | zogs | exit | quit
interrupt-erase = устгах | устга | устгаач | бүгдийг устгах | бүгдийг устгаач | арилга | ustgah | ustgaach | delete | erase
interrupt-language = хэл | хэл солих | өөр хэл | hel | hel solih | language
interrupt-back = буцах | буц | өмнөх | butsah | back
interrupt-again = эхнээс | дахин эхлэх | эхнээс нь | шинээр эхлэх | ehnees | dahin ehleh | restart
word-yes = тийм | за | зүйтэй | тэгье | тийм ээ | болно | tiim | za | bolno | yes | y | ok
word-no = үгүй | үгүй ээ | биш | байхгүй | хэрэггүй | ugui | bish | baihgui | no | n

## The first words.

greeting = Сайн байна уу, тавтай морил. Нэрээ хэлэх шаардлагагүй, өөрийн хэлээр бичиж болно.
notice = Эхлээд бэлтгэсэн заавар хариулна, таны бичсэнийг энд тусалдаг хүмүүс уншиж болно. Хэн нэгний амь эсвэл хүүхэд аюулд байвал хамгаалж чадах хүмүүст хэлэх шаардлага гарч магадгүй.
notice-device = Энэ хуудас энэ төхөөрөмж дээр юу ч хадгалахгүй, гэхдээ хөтчийн түүх арилахгүй. Шууд гарахын тулд дээрх «Гарах»-ыг дарна уу.

## When an answer does not fit the question.

again-choice = Уучлаарай, бид сайн ойлгосонгүй. Доорхоос нэгийг сонгоно уу.
again-text = Хэдэн үгээр бичиж өгнө үү?
again-number = Зөвхөн тоо бичнэ үү, жишээ нь 3.
again-date = Огноог 2027-03-15 гэж бичнэ үү.
again-email = Имэйлийг name@example.com гэж бичнэ үү.
again-phone = Утасны дугаарыг зөвхөн тоогоор бичнэ үү.
again-yes-no = «Тийм» эсвэл «үгүй» гэж хариулна уу.
stale-choice = Тэр асуулт өнгөрсөн. Одоогийн асуулт энэ байна.
not-understood = Уучлаарай, бид сайн ойлгосонгүй.
too-long = Хэт урт тул илгээж чадсангүй. Богино хэсгээр илгээнэ үү.
more-options = Цааш
label-yes = Тийм
label-no = Үгүй
label-skip = Алгасах
label-person = Хүнтэй ярих
ask-1345 = Энэ өөрчлөгдсөн байж магадгүй. { LINE("1345") } гадаадын иргэдийн төвөөс асууна уу.

## Language.

language-which = Аль хэлээр ярих вэ?
language-changed = Одоо монголоор ярилцъя.
language-offer = { $language } руу шилжих үү?
language-stay = { $language } хэвээр

## Leaving and erasing.

erase-confirm = Устгавал буцааж авах боломжгүй. Энэ яриаг бүхэлд нь устгах уу?
erase-done = Бүгдийг устгалаа. Хөтчийн түүхэнд энэ хуудсыг нээсэн нь харагдсаар байна.
not-kept = (хадгалаагүй)
leave-done = Яриа хаагдлаа. Хүссэн үедээ дахин бичиж болно.
conversation-closed = Яриа хаагдлаа. Хүссэн үедээ дахин бичиж болно.

## Waiting for a person, and being with one.

person-coming = Бид хүн дуудаж байна. Боломжтой бол энэ хуудсан дээр байгаарай.
queue-waiting = Та дараалалд байна, бичсэн зүйл тань хадгалагдсан. Хүлээх зуураа үргэлжлүүлэн бичиж болно.
queue-position = Таны дараалал: { $position }.
queue-danger = Таныг дарааллын хамгийн эхэнд тавилаа. Хамгийн түрүүнд ирсэн хүн таныхыг эхэлж уншина.
queue-wait = { $minutes ->
    [one] Ойролцоогоор { $minutes } минут хүлээнэ.
   *[other] Ойролцоогоор { $minutes } минут хүлээнэ.
}
counselor-joined = Одоо тантай хамт хүн байна.
counselor-left = Тэр хүн ярианаас гарлаа. Эндээс заавар үргэлжилнэ.
counselor-lost = Тэр хүн явах шаардлагатай болсон. Та дараалалд буцаж орсон, байр тань хэвээр.
nobody-now = Одоо энд хариулах хүн алга. Гэхдээ та зурвас үлдээж болно.
leave-message-how = Зурвасаа доор бичнэ үү. «Буцах дугаар» авбал дараа нь хариуг эндээс уншиж болно.
