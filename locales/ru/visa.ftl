## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = О каком статусе вы спрашиваете?
visa-which-f6 = F-6, брак
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | брачная виза | виза по браку
visa-which-f4 = F-4 или H-2, корейцы
visa-which-f4-words = F-4 | F4 | H-2 | H2 | этнический кореец | корё сарам
visa-which-e9 = E-9, работа
visa-which-e9-words = E-9 | E9 | EPS | рабочая виза
visa-which-other = Другой статус
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | студенческая виза

visa-f6-safe = До документов один тихий вопрос. Безопасно ли вам дома?
visa-f6-safe-yes = Да, безопасно
visa-f6-safe-no = Нет или не всегда
visa-f6-safe-skip = Не хочу говорить
visa-f6-papers = Для F-6 нужны ещё бумаги о браке и семье. Какие подойдут вам, скажет { LINE("1345") }.

visa-unsafe-thanks = Спасибо, что сказали. Это не ваша вина.
visa-unsafe-apart = Названный вами статус здесь больше не хранится. Просьба о помощи и вопросы визы — разные вещи.
visa-unsafe-next = Что помогло бы вам сейчас?
visa-unsafe-next-steps = Что я могу сделать
visa-unsafe-next-law = Пребывание в таком случае
visa-unsafe-next-papers = Бумаги для продления
visa-unsafe-law = Супругу гражданина Кореи, который пострадал дома, могут разрешить остаться дольше, пока идёт дело в суде или полиции (по состоянию на { $violence-stay-as-of }; источник: { $violence-stay-source }).
visa-unsafe-lawyer = Разрешат ли, зависит от случая, и обещать этого мы не можем. Прежде чем согласиться на развод или что-то подписать, спросите { LINE("1345") } о бесплатном адвокате.

visa-f4-merged = С { $h2-end } новых H-2 не выдают; с H-2 можно остаться до конца срока или перейти на F-4 (по состоянию на { $h2-end-as-of }; источник: { $h2-end-source }).
visa-f4-years = F-4 дают на { $f4-years } года за раз, по уровню корейского или программе интеграции (по состоянию на { $f4-years-as-of }; источник: { $f4-years-source }).
visa-f4-jobs = Для F-4 открыто простых работ: { $f4-jobs } (по состоянию на { $f4-jobs-as-of }; источник: { $f4-jobs-source }). Спросите { LINE("1345") }, есть ли среди них ваша.

visa-e9-what = О чём ваш вопрос?
visa-e9-what-stay = Остаться дольше
visa-e9-what-move = Другое место работы
visa-e9-what-passport = У меня забрали паспорт
visa-e9-term = E-9 даёт работать лет: { $e9-years }, а при повторном найме ещё до { $e9-more } мес. (по состоянию на { $e9-years-as-of }; источник: { $e9-years-source }).
visa-e9-order = Сначала центр занятости, потом иммиграционная служба. Подготовьте копию разрешения, договор, регистрацию предприятия и подтверждение адреса.
visa-e9-move = Подайте заявление в центр занятости в течение { $e9-move } мес. после конца договора и получите разрешение в течение { $e9-permit } мес. после подачи (по состоянию на { $e9-move-as-of }; источник: { $e9-move-source }).
visa-e9-reasons = Перейти можно, если работодатель прекращает договор, закрывается, нарушает условия или обращается несправедливо. Спросите { LINE("1345") }, пока не вышли дни.
visa-e9-fee = Сбор за смену места работы: { $workplace-fee } вон (по состоянию на { $workplace-fee-as-of }; источник: { $workplace-fee-source }).
visa-e9-passport = Держать чужой паспорт или карту в залог работы или долга — преступление (по состоянию на { $passport-held-as-of }; источник: { $passport-held-source }).

visa-papers = Подготовьте заявление (форма 34), паспорт, карту иностранца, подтверждение адреса и сбор (по состоянию на { $common-papers-as-of }; источник: { $common-papers-source }).
visa-ask-expiry = В какой день кончается ваш срок пребывания? Он указан на карте, и этот вопрос можно пропустить.
visa-expiry-past = Названный день, { $expiry }, уже прошёл. Как можно скорее спросите { LINE("1345") }.
visa-expiry-soon = Названный день, { $expiry }, близко. Подготовьте заявление сегодня или в следующий рабочий день.
visa-deadline = Продление должны разрешить до конца срока пребывания (по состоянию на { $permit-before-as-of }; источник: { $permit-before-source }).
visa-earliest = Подавать можно за { $earliest } мес. до этого дня (по состоянию на { $earliest-as-of }; источник: { $earliest-source }).
visa-where = Подайте на hikorea.go.kr или запишитесь там и идите в иммиграционную службу по вашему адресу (по состоянию на { $reservation-as-of }; источник: { $reservation-source }).
visa-online = Через интернет подайте не позже чем за { $online-days } раб. дн. до конца (по состоянию на { $online-days-as-of }; источник: { $online-days-source }).
visa-fee-f6 = Сбор за продление F-6: { $f6-fee } вон (по состоянию на { $f6-fee-as-of }; источник: { $f6-fee-source }).
visa-fee = Сбор за продление: { $extension-fee } вон (по состоянию на { $extension-fee-as-of }; источник: { $extension-fee-source }).
visa-fee-change = Сбор за смену статуса: { $change-fee } вон (по состоянию на { $change-fee-as-of }; источник: { $change-fee-source }).
visa-fee-online = Через интернет сбор на { $online-less }% меньше (по состоянию на { $online-less-as-of }; источник: { $online-less-source }).
visa-other = У каждого статуса свои бумаги. Вот что верно для всех.

visa-address = О новом адресе сообщите в течение { $address-days } дней в районную или иммиграционную службу (по состоянию на { $address-days-as-of }; источник: { $address-days-source }).
visa-address-safe = Если кто-то не должен знать, где вы живёте, спросите { LINE("1345") }, прежде чем сообщать адрес.

visa-next = Хотите узнать что-нибудь ещё?
visa-next-which = Другой вопрос о визе
visa-next-address = Новый адрес
visa-next-end = Это всё
visa-bye = Надеемся, это поможет. Вы можете снова написать в любое время.
