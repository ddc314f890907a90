## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Бидэнд хэлсэнд баярлалаа. Та одоо аюулгүй байна уу?
stalking-safe-yes = Аюулгүй
stalking-safe-seen = Хэн нэгэн харж магадгүй
stalking-safe-seen-words = утсыг минь шалгадаг | утас шалгадаг | утсыг минь үздэг | утсыг минь үзэж | дэлгэцийг минь | дэлгэц рүү хараад | дэлгэц рүү харж | мессежийг минь уншдаг | тэр хажууд байна | тэр хажууд сууж | харчих вий | харчихаж магадгүй
stalking-safe-danger = Одоо аюултай
stalking-safe-danger-words = тэр энд байна | тэр ирчихсэн | тэр ирсэн байна | тэр ирлээ | хаалганы гадаа байна | хаалганы өмнө байна | үүдэнд зогсож | хаалга балбаж | хаалга эвдэж | одоо дагаж байна | хутга барьсан | ter end baina
stalking-safe-unsure = Мэдэхгүй
stalking-seen = Тэгвэл бид энгийн үг л хэрэглэнэ. Зөвхөн тоогоор хариулж болно.
stalking-seen-next = Танд аль нь дээр вэ?
stalking-seen-next-quiet = Чимээгүй үргэлжлүүлэх
stalking-seen-next-leave = Одоо гарах
stalking-seen-leave = Боломжтой үедээ буцаж ирээрэй.
stalking-unsure = Сайн мэдэхгүй байсан ч зүгээр. Доорх дугаараас хэзээ ч асууж болно.

stalking-act = Аль нь хамгийн ойр вэ?
stalking-act-follow = Дагах, зам хаах
stalking-act-wait = Ойролцоо хүлээдэг
stalking-act-contact = Байнга холбогддог
stalking-act-things = Юм илгээх, үлдээх
stalking-act-damage = Юм эвддэг
stalking-act-share = Миний мэдээллийг тараадаг
stalking-act-pretend = Намайг дуурайдаг
stalking-act-other = Өөр зүйл
stalking-fault = Болж байгаа зүйл таны буруу биш. Та мэдэрсэндээ итгэж болно.
stalking-law = Таны хүсэлгүйгээр дахин дахин хийвэл гэмт хэрэг, { $crime-years } жил хүртэл хорих ялтай ({ $crime-years-as-of }-ны байдлаар; эх сурвалж: { $crime-years-source }).

stalking-help = Юу мэдэхийг хүсэж байна вэ?
stalking-help-keep = Юуг хадгалах вэ
stalking-help-police = Цагдаа, шүүх
stalking-help-numbers = Залгах дугаар
stalking-help-end = Өнөөдөр болоо

stalking-keep-note = Зөвхөн аюулгүй үедээ хий. Огноо, цаг, газар, юу болсон, хэн харсныг бич.
stalking-keep-screen = Илгээгч, цаг харагдахаар дэлгэцийн зураг авч, дуудлагын жагсаалтыг хадгал. Ирсэн боодлыг нээлгүй зургийг нь ав.
stalking-keep-copy = Камерын бичлэг арилдаг тул хурдан хүс. Тэр хүн авч чадахгүй газар нэг хуулбар хадгал.

stalking-police-spot = Дуудлагаар ирсэн хүмүүс үүнийг зогсоож, бичгээр сануулж, тэр хүнийг танаас салгах ёстой ({ $on-the-spot-as-of }-ны байдлаар; эх сурвалж: { $on-the-spot-source }).
stalking-police-ban = Яаралтай үед { $ban-meters } метрээс дотогш ойртох, холбогдохыг { $police-ban } сар хүртэл хориглож болно ({ $police-ban-as-of }-ны байдлаар; эх сурвалж: { $police-ban-source }).
stalking-police-ask = Та өөрөө хүсэж болно, мэдэгдсэн хүн ч хүсэж болно.
stalking-court-ban = Шүүх үүнийг { $court-ban } сараар тогтоож, хоёр удаа сунгаж болно ({ $court-ban-as-of }-ны байдлаар; эх сурвалж: { $court-ban-source }).
stalking-police-name = Хариуцсан албан хаагч таныг хэн болохыг задруулах ёсгүй ({ $name-kept-as-of }-ны байдлаар; эх сурвалж: { $name-kept-source }).

stalking-bye = Бидэнтэй ярьсанд баярлалаа. Хүссэн үедээ дахин бичиж болно.
