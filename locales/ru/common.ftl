## Words that act at every moment, and the words for yes and no.

interrupt-person = Поговорить с человеком | хочу поговорить с человеком | человек | живой человек | оператор | консультант | позовите человека | соедините с оператором | сотрудник | chelovek | operator | pogovorit s chelovekom | hochu pogovorit s chelovekom | jivoy chelovek | zhivoy chelovek | pozovite cheloveka | konsultant | human | person
interrupt-danger = опасность | опасно | я в опасности | мне грозит опасность | спасите | спасите меня | срочно | вызовите полицию | полиция | opasno | spasite | policiya | spasite menya | ya v opasnosti | opasnost | srochno | vyzovite policiyu | vizovite politsiyu | 112 | sos
interrupt-leave = выйти | выход | уйти | стоп | хватит | конец | закончить | до свидания | пока | vyhod | vyiti | konec | vihod | uyti | hvatit | zakonchit | do svidaniya | dosvidaniya | exit | quit
interrupt-erase = удалить | удали | удалите | удалите всё | удалить всё | стереть | стереть всё | сотрите | udalit | steret | udali | udalite | udalit vse | udalite vse | sterite vse | delete | erase
interrupt-language = язык | сменить язык | другой язык | yazyk | yazik | smenit yazyk | smenit yazik | drugoy yazyk | drugoi yazik | language
interrupt-back = назад | вернуться | предыдущий | nazad | vernutsya | vernutsa | back
interrupt-again = сначала | начать сначала | начать заново | заново | snachala | zanovo | nachat snachala | nachat zanovo | sna4ala | restart
word-yes = да | ага | угу | хорошо | верно | конечно | есть | da | aga | horosho | konechno | kanechno | xorosho | harasho | ugu | yes | y | ok
word-no = нет | неа | не надо | не хочу | неверно | net | nea | nyet | ne nado | ne hochu | neverno | no | n

## The first words.

greeting = Здравствуйте, добро пожаловать. Имя называть не нужно, и можно писать на своём языке.
notice = Сначала отвечает готовая подсказка, и то, что вы пишете, могут прочитать люди, которые здесь помогают. Если в опасности чья-то жизнь или ребёнок, нам, возможно, придётся сообщить тем, кто может защитить.
notice-device = Эта страница ничего не хранит на этом устройстве, но история браузера не стирается. Чтобы сразу уйти, нажмите «Уйти» вверху.

## When an answer does not fit the question.

again-choice = Извините, мы не совсем поняли. Выберите, пожалуйста, один из ответов ниже.
again-text = Напишите, пожалуйста, в нескольких словах?
again-number = Напишите только число, например 3.
again-date = Напишите дату, например 2027-03-15.
again-email = Напишите адрес почты, например name@example.com.
again-phone = Напишите номер телефона, только цифры.
again-yes-no = Ответьте, пожалуйста, «да» или «нет».
stale-choice = Тот вопрос уже прошёл. Вот нынешний.
fault-of-ours = У нас произошёл сбой, поэтому ответа пока нет. Ваши слова сохранены, и человек их прочитает.
not-understood = Извините, мы не совсем поняли.
more-options = Ещё
label-yes = Да
label-no = Нет
label-skip = Пропустить
label-person = Поговорить с человеком
ask-1345 = Это могло измениться. Спросите, пожалуйста, { LINE("1345") }, центр для иностранцев.

## Language.

language-which = На каком языке вам удобно?
language-changed = Теперь говорим по-русски.
language-offer = Перейти на { $language }?

## Leaving and erasing.

erase-confirm = Удалённое нельзя вернуть. Удалить весь этот разговор?
not-kept = (не сохранено)
conversation-closed = Разговор закрыт. Вы можете снова написать в любое время.

## Waiting for a person, and being with one.

queue-waiting = Вы в очереди, ваши слова сохранены. Пока ждёте, можно писать дальше.
queue-position = Ваше место в очереди: { $position }.
queue-danger = Мы поставили вас первыми в очереди. Первый, кто придёт, сначала прочитает вас.
counselor-joined = Сейчас с вами здесь человек.
counselor-left = Человек вышел из разговора. Дальше продолжает подсказка.
counselor-lost = Человеку пришлось уйти. Вы снова в очереди, место за вами.
visitor-left = Страницу покинули через кнопку выхода.
nobody-now = Сейчас здесь некому ответить. Вы всё же можете оставить сообщение.
leave-message-how = Напишите сообщение ниже. С «номером для возвращения» вы сможете позже прочитать здесь ответ.

## Words in dates, and the texts of a form.

word-month-1 = января | январь | январе | январю | янв | yanvarya | yanvar
word-month-2 = февраля | февраль | феврале | февралю | февр | фев | fevralya | fevral
word-month-3 = марта | март | марте | марту | мар | marta | mart
word-month-4 = апреля | апрель | апреле | апрелю | апр | aprelya | aprel
word-month-5 = мая | май | мае | маю | maya | may
word-month-6 = июня | июнь | июне | июню | июн | iyunya | iyun
word-month-7 = июля | июль | июле | июлю | июл | iyulya | iyul
word-month-8 = августа | август | августе | августу | авг | avgusta | avgust
word-month-9 = сентября | сентябрь | сентябре | сентябрю | сент | сен | sentyabrya | sentyabr
word-month-10 = октября | октябрь | октябре | октябрю | окт | oktyabrya | oktyabr
word-month-11 = ноября | ноябрь | ноябре | ноябрю | нояб | ноя | noyabrya | noyabr
word-month-12 = декабря | декабрь | декабре | декабрю | дек | dekabrya | dekabr
word-today = сегодня | сёдня | седня | segodnya | segodnia
word-tomorrow = завтра | zavtra
date-order = dmy
label-confirm = Всё верно
label-correct = Изменить ответ
form-which = Какой ответ изменить?
form-skipped = не указано
again-short = Сможете написать чуть подробнее?
again-long = Это чуть длиннее, чем мы можем сохранить. Сможете написать короче?
