## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Қайси виза ҳақида сўраяпсиз?
visa-which-f6 = F-6 никоҳ
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | никоҳ визаси
visa-which-f4 = F-4 ёки H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 иш
visa-which-e9-words = E-9 | E9 | EPS | иш визаси
visa-which-other = Бошқа виза
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | талаба визаси

visa-f6-safe = Ҳужжатлардан олдин секин битта савол. Уйда сиз хавфсизмисиз?
visa-f6-safe-yes = Ҳа, хавфсиз
visa-f6-safe-no = Йўқ ёки ҳар доим эмас
visa-f6-safe-skip = Айтишни истамайман
visa-f6-papers = F-6 учун никоҳ ва оила ҳужжатлари ҳам керак. Сизга қайси бири тўғри келишини { LINE("1577-1366") } айтади.

visa-unsafe-thanks = Айтганингиз учун раҳмат. Бу сизнинг айбингиз эмас.
visa-unsafe-apart = Сиз айтган виза энди бу ерда сақланмайди. Ёрдам сўраш ва виза масаласи алоҳида нарсалар.
visa-unsafe-next = Ҳозир сизга нима ёрдам беради?
visa-unsafe-next-steps = Нима қилиш мумкинлиги
visa-unsafe-next-law = Бундай ҳолда яшаш ҳуқуқи
visa-unsafe-next-papers = Узайтириш ҳужжатлари
visa-unsafe-law = Уйда жабр кўрган Корея фуқаросининг турмуш ўртоғига суд ёки полиция иши давом этаётганда узоқроқ қолишга рухсат берилиши мумкин ({ $violence-stay-as-of } ҳолатига; манба: { $violence-stay-source }).
visa-unsafe-lawyer = Рухсат берилиши вазиятга боғлиқ, биз олдиндан ваъда бера олмаймиз. Ажрашишга рози бўлиш ёки имзо қўйишдан олдин { LINE("1577-1366") } дан бепул адвокат ҳақида сўранг.

visa-f4-merged = { $h2-end } дан бошлаб янги H-2 берилмайди; H-2 эгаси муддат охиригача қолиши ёки F-4 га ўтиши мумкин ({ $h2-end-as-of } ҳолатига; манба: { $h2-end-source }).
visa-f4-years = F-4 корейс тили даражаси ёки дастурга қараб бир марта { $f4-years } йилга берилади ({ $f4-years-as-of } ҳолатига; манба: { $f4-years-source }).
visa-f4-jobs = F-4 учун { $f4-jobs } та оддий иш очилди ({ $f4-jobs-as-of } ҳолатига; манба: { $f4-jobs-source }). Сизнинг ишингиз кирадими, { LINE("1577-1366") } дан сўранг.

visa-e9-what = Нима ҳақида?
visa-e9-what-stay = Узоқроқ қолиш
visa-e9-what-move = Иш жойини алмаштириш
visa-e9-what-passport = Паспортим бировда
visa-e9-term = E-9 билан { $e9-years } йил, қайта ишга олинсангиз яна { $e9-more } ойгача ишлаш мумкин ({ $e9-years-as-of } ҳолатига; манба: { $e9-years-source }).
visa-e9-order = Аввал бандлик маркази, кейин иммиграция идораси. Рухсатнома нусхаси, шартнома, корхона рўйхати ва манзил ҳужжатини тайёрланг.
visa-e9-move = Шартнома тугагач { $e9-move } ой ичида бандлик марказига ариза беринг ва аризадан кейин { $e9-permit } ой ичида рухсат олишингиз керак ({ $e9-move-as-of } ҳолатига; манба: { $e9-move-source }).
visa-e9-reasons = Иш берувчи шартномани бекор қилса, ёпилса, шартни бузса ёки адолатсизлик қилса, ўтиш мумкин. Кунлар тугамасдан { LINE("1577-1366") } дан сўранг.
visa-e9-fee = Иш жойини алмаштириш тўлови { $workplace-fee } вон ({ $workplace-fee-as-of } ҳолатига; манба: { $workplace-fee-source }).
visa-e9-passport = Иш ёки қарз учун бировнинг паспорти ёки картасини ушлаб туриш жиноят ({ $passport-held-as-of } ҳолатига; манба: { $passport-held-source }).

visa-papers = Ариза (34-шакл), паспорт, чет эллик картаси, манзил ҳужжати ва тўловни тайёрланг ({ $common-papers-as-of } ҳолатига; манба: { $common-papers-source }).
visa-ask-expiry = Яшаш муддатингиз қайси куни тугайди? У картада ёзилган, ўтказиб юборса ҳам бўлади.
visa-expiry-past = Сиз ёзган { $expiry } ўтиб кетган. Иложи борича тезроқ { LINE("1577-1366") } дан сўранг.
visa-expiry-soon = Сиз ёзган { $expiry } яқин. Аризани бугун ёки кейинги иш куни тайёрланг.
visa-deadline = Узайтиришга яшаш муддати тугашидан олдин рухсат олиниши керак ({ $permit-before-as-of } ҳолатига; манба: { $permit-before-source }).
visa-earliest = Ўша кундан { $earliest } ой олдин ариза бериш мумкин ({ $earliest-as-of } ҳолатига; манба: { $earliest-source }).
visa-where = hikorea.go.kr да ариза беринг ёки у ерда навбат олиб, манзилингиздаги иммиграция идорасига боринг ({ $reservation-as-of } ҳолатига; манба: { $reservation-source }).
visa-online = Интернетда тугашидан камида { $online-days } иш куни олдин ариза беринг ({ $online-days-as-of } ҳолатига; манба: { $online-days-source }).
visa-fee-f6 = F-6 ни узайтириш тўлови { $f6-fee } вон ({ $f6-fee-as-of } ҳолатига; манба: { $f6-fee-source }).
visa-fee = Узайтириш тўлови { $extension-fee } вон ({ $extension-fee-as-of } ҳолатига; манба: { $extension-fee-source }).
visa-fee-change = Виза турини алмаштириш тўлови { $change-fee } вон ({ $change-fee-as-of } ҳолатига; манба: { $change-fee-source }).
visa-fee-online = Интернетда тўлов { $online-less }% кам ({ $online-less-as-of } ҳолатига; манба: { $online-less-source }).
visa-other = Ҳар бир визанинг ўз ҳужжатлари бор. Ҳаммаси учун бир хил бўлгани шу.

visa-address = Кўчгач, { $address-days } кун ичида янги манзилни маҳалла, туман ёки иммиграция идорасига айтинг ({ $address-days-as-of } ҳолатига; манба: { $address-days-source }).
visa-address-safe = Қаерда яшашингизни кимдир билмаслиги керак бўлса, айтишдан олдин { LINE("1577-1366") } дан сўранг.

visa-next = Яна нимани билмоқчисиз?
visa-next-which = Виза ҳақида бошқа савол
visa-next-address = Кўчдим
visa-next-end = Шу етади
visa-bye = Бу ёрдам беради деган умиддамиз. Хоҳлаган пайтингиз яна ёзишингиз мумкин.
