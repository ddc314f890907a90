## The first question.

welcome-topic = Бид юугаар туслах вэ?
welcome-topic-visa = Виз ба оршин суух
welcome-topic-visa-words = виз | визний | визээ | оршин суух | сунгах | сунгуулах | үнэмлэх | цагаачлал | viz | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | визтэй | визгүй | визэнд | визийн | визийг | vizee | viziin | viztei
welcome-topic-trouble = Хэн нэгэн намайг айлгадаг
welcome-topic-trouble-words = мөрддөг | мөрдөж | дагадаг | дагаж | дарамталдаг | дарамт | заналхийлж | сүрдүүлж | зоддог | зодсон | цохьдог | айж байна | дагаад | дагаад байна | мөрдөөд | namaig dagaad | namaig dagaj | namaig dagadag | araas dagaad | namaig zoddog | namaig zodson | namaig tsohison | namaig daramtalj | surduulj | ailgaj baina | aij baina | дагасаар | заналхийлээд | сүрдүүлээд | зодоод | зодож | айлгаж байна | айлгаад байна
welcome-topic-other = Өөр зүйл
welcome-topic-person = Хүнтэй ярих
welcome-topic-person-words = хүнтэй яримаар | хэн нэгэнтэй яримаар | huntei yarimaar
welcome-topic-help-words = туслаач | тусламж | тусалж | тусламж хэрэгтэй | зөвлөгөө | асуудал | tuslaach | tuslamj | help
welcome-other = Бидэнд хэлсэнд баярлалаа. Үүнийг сонсож чадах хүнийг дуудъя.
