## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Айтганингиз учун раҳмат. Ҳозир хавфсизмисиз?
stalking-safe-yes = Хавфсизман
stalking-safe-seen = Кимдир кўриши мумкин
stalking-safe-seen-words = телефонимни текширади | телефонимни текширяпти | телефонимни кўради | телефонимга қараяпти | экранимга қараяпти | экранга қараяпти | хабарларимни ўқийди | хабарларимни ўқияпти | ёнимда ўтирибди | у ёнимда турибди | кўриб қолиши мумкин | кўриб қолади
stalking-safe-danger = Ҳозир хавф бор
stalking-safe-danger-words = у шу ерда турибди | у шу ерга келди | у келиб қолди | у эшик олдида | у эшик ортида | эшик олдида турибди | эшикни бузяпти | эшикни тақиллатяпти | уйимга кирди | ҳозир орқамдан келяпти | ҳозир орқамдан юрибди | қўлида пичоқ
stalking-safe-unsure = Билмайман
stalking-seen = Унда фақат оддий сўзларни ишлатамиз. Фақат рақам билан жавоб берсангиз ҳам бўлади.
stalking-seen-next = Сизга қайси бири маъқул?
stalking-seen-next-quiet = Жимгина давом этиш
stalking-seen-next-leave = Ҳозир чиқиш
stalking-seen-leave = Қулай пайтда қайтиб келинг.
stalking-unsure = Аниқ билмасангиз ҳам майли. Қуйидаги рақамлардан исталган вақтда сўраш мумкин.

stalking-act = Қайси бири энг яқин?
stalking-act-follow = Орқамдан юради, тўсади
stalking-act-wait = Яқинда кутиб туради
stalking-act-contact = Тинмай боғланади
stalking-act-things = Нарса юборади, қолдиради
stalking-act-damage = Нарсаларни бузади
stalking-act-share = Маълумотимни тарқатади
stalking-act-pretend = Ўзини мен деб кўрсатади
stalking-act-other = Бошқа нарса
stalking-fault = Бўлаётган нарса сизнинг айбингиз эмас. Ҳис қилганингизга ишонишингиз мумкин.
stalking-law = Хоҳишингизга қарши қайта-қайта қилинса, бу жиноят, { $crime-years } йилгача қамоқ ({ $crime-years-as-of } ҳолатига; манба: { $crime-years-source }).

stalking-help = Нимани билмоқчисиз?
stalking-help-keep = Нимани сақлаш керак
stalking-help-police = Полиция ва суд
stalking-help-numbers = Қўнғироқ рақамлари
stalking-help-end = Бугунга етади

stalking-keep-note = Фақат хавфсиз пайтда қилинг. Кун, соат, жой, нима бўлгани ва ким кўрганини ёзинг.
stalking-keep-screen = Юборувчи ва вақт кўринадиган қилиб экранни суратга олинг, қўнғироқлар рўйхатини сақланг. Келган пакетни очмай суратга олинг.
stalking-keep-copy = Камера ёзувини тезроқ сўранг, у ўчиб кетади. Бир нусхасини у одам ололмайдиган жойда сақланг.

stalking-police-spot = Чақирганингизда келганлар буни тўхтатиши, ёзма огоҳлантириши ва у одамни сиздан ажратиши керак ({ $on-the-spot-as-of } ҳолатига; манба: { $on-the-spot-source }).
stalking-police-ban = Шошилинч ҳолда { $ban-meters } метрдан яқин келиш ва боғланиш { $police-ban } ойгача тақиқланиши мумкин ({ $police-ban-as-of } ҳолатига; манба: { $police-ban-source }).
stalking-police-ask = Буни ўзингиз сўрашингиз мумкин, хабар берган одам ҳам.
stalking-court-ban = Суд худди шуни { $court-ban } ойга буюриши ва икки марта узайтириши мумкин ({ $court-ban-as-of } ҳолатига; манба: { $court-ban-source }).
stalking-police-name = Масъул ходимлар сизнинг кимлигингизни ошкор қилмаслиги керак ({ $name-kept-as-of } ҳолатига; манба: { $name-kept-source }).

stalking-bye = Биз билан гаплашганингиз учун раҳмат. Хоҳлаган пайтингиз яна ёзишингиз мумкин.
