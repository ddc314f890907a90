## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Спасибо, что сказали. Вы сейчас в безопасности?
stalking-safe-yes = В безопасности
stalking-safe-seen = Кто-то может это увидеть
stalking-safe-seen-words = через плечо | смотрит в мой телефон | проверяет мой телефон | проверяет телефон | читает мои сообщения | читает переписку | смотрит в экран | видит мой экран | подсматривает | он рядом со мной | он сидит рядом | он может увидеть
stalking-safe-danger = Сейчас опасно
stalking-safe-danger-words = он здесь | она здесь | он тут | он за дверью | он под дверью | он у двери | он в квартире | ломится в дверь | пытается войти | сейчас идёт за мной | сейчас идет за мной | у него нож
stalking-safe-unsure = Не знаю
stalking-seen = Тогда пишем только обычными словами. Можно отвечать одними цифрами.
stalking-seen-next = Как вам лучше?
stalking-seen-next-quiet = Тихо продолжить
stalking-seen-next-leave = Уйти сейчас
stalking-seen-leave = Возвращайтесь, когда будет удобно.
stalking-unsure = Быть уверенным не нужно. По номерам ниже можно спросить в любое время.

stalking-act = Что из этого ближе всего?
stalking-act-follow = Идёт за мной, преграждает
stalking-act-wait = Ждёт рядом
stalking-act-contact = Постоянно пишет, звонит
stalking-act-things = Шлёт или оставляет вещи
stalking-act-damage = Портит вещи
stalking-act-share = Раскрывает мои данные
stalking-act-pretend = Выдаёт себя за меня
stalking-act-other = Другое
stalking-fault = То, что происходит, не ваша вина. Можно верить тому, что вы чувствуете.
stalking-law = Если это повторяется против вашей воли, это преступление, до { $crime-years } лет тюрьмы (по состоянию на { $crime-years-as-of }; источник: { $crime-years-source }).

stalking-help = Что вы хотите узнать?
stalking-help-keep = Что сохранить
stalking-help-police = Полиция и суд
stalking-help-numbers = Куда звонить
stalking-help-end = На сегодня всё

stalking-keep-note = Делайте это, только когда безопасно. Запишите день, час, место, что было и кто видел.
stalking-keep-screen = Сделайте снимки экрана с отправителем и временем, сохраните список звонков. Посылку сфотографируйте, не открывая.
stalking-keep-copy = Записи камер попросите скорее, их стирают. Ещё одну копию держите там, где тот человек её не достанет.

stalking-police-spot = Те, кто приедет на вызов, должны это прекратить, письменно предупредить и отделить того человека от вас (по состоянию на { $on-the-spot-as-of }; источник: { $on-the-spot-source }).
stalking-police-ban = В срочном случае можно запретить подходить ближе { $ban-meters } метров и выходить на связь, до { $police-ban } мес. (по состоянию на { $police-ban-as-of }; источник: { $police-ban-source }).
stalking-police-ask = Вы можете попросить об этом сами, и тот, кто сообщил, тоже.
stalking-court-ban = Суд может приказать то же на { $court-ban } мес. и дважды продлить (по состоянию на { $court-ban-as-of }; источник: { $court-ban-source }).
stalking-police-name = Служащие не должны раскрывать, кто вы (по состоянию на { $name-kept-as-of }; источник: { $name-kept-source }).

stalking-bye = Спасибо, что поговорили с нами. Вы можете снова написать в любое время.
