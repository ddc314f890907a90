## Words that act at every moment, and the words for yes and no.

interrupt-person = කෙනෙකු සමඟ කතා කරන්න | මට කෙනෙකු සමඟ කතා කරන්න ඕනේ | කෙනෙක් එක්ක කතා කරන්න ඕනේ | මනුෂ්‍යයෙක් | කෙනෙක් | නිලධාරියෙක් | උපදේශකයා | උපදේශකයෙක් එක්ක කතා කරන්න ඕනේ | කවුරුහරි කතා කරන්න | kenek ekka katha karanna one | upadeshaka | mata kenek ekka katha karanna one | kenek ekka kathakaranna ona | kawuruhari ekka katha karanna one | kenek | upadeshakaya | human | person
interrupt-danger = අනතුර | මම අනතුරක | මම අනතුරේ | අනතුරක් | මාව බේරගන්න | බේරගන්න | හදිසි | පොලිසියට කතා කරන්න | පොලිසිය | anathura | beraganna | polisiya | mawa beraganna | mava beraganna | beraganda | mama anathure | anathurak | polisiyata katha karanna | 112 | sos
interrupt-leave = පිටවෙන්න | යනවා | නවත්වන්න | ඇති | ඉවරයි | අවසන් | ගිහින් එන්නම් | yanawa | iwarai | yanava | iwarayi | nawathwanna | gihin ennam | pitawenna | exit | quit
interrupt-erase = මකන්න | ඔක්කොම මකන්න | සියල්ල මකන්න | මකා දමන්න | makanna | okkoma makanna | siyalla makanna | makala danna | makanda | delete | erase
interrupt-language = භාෂාව | භාෂාව වෙනස් කරන්න | වෙනත් භාෂාවක් | bhashawa | bhashawa wenas karanna | bhashava | wenath bhashawak | language
interrupt-back = ආපසු | පස්සට | කලින් එක | apasu | aapasu | passata | kalin eka | back
interrupt-again = මුල ඉඳන් | ආයෙත් පටන් ගන්න | නැවත අරඹන්න | mula indan | mula idan | mula sita | ayeth patan ganna | aayeth patan ganna | restart
word-yes = ඔව් | ඔව් ඔව් | හරි | හොඳයි | තියෙනවා | ow | ov | hari | owu | ovu | hondai | hondayi | yes | y | ok
word-no = නැහැ | නෑ | නැත | එපා | නැහැ ස්තූතියි | naha | nehe | epa | neha | epaa | no | n

## The first words.

greeting = ආයුබෝවන්, සාදරයෙන් පිළිගන්නවා. නම කියන්න අවශ්‍ය නැහැ, ඔබේ භාෂාවෙන් ලියන්න පුළුවන්.
notice = මුලින් සූදානම් කළ මඟපෙන්වීම පිළිතුරු දෙනවා, මෙහි උදව් කරන අයට ඔබ ලියන දේ කියවන්න පුළුවන්. කෙනෙකුගේ ජීවිතයක් හෝ ළමයෙක් අනතුරක නම්, ආරක්ෂා කළ හැකි අයට කියන්න සිදු විය හැකියි.
notice-device = මේ පිටුව මේ උපාංගයේ කිසිවක් තබා ගන්නේ නැහැ, නමුත් බ්‍රව්සරයේ ඉතිහාසය මැකෙන්නේ නැහැ. වහාම යන්න ඉහළ “පිටවන්න” ඔබන්න.

## When an answer does not fit the question.

again-choice = සමාවෙන්න, අපට හොඳින් තේරුණේ නැහැ. පහළින් එකක් තෝරන්න.
again-text = වචන කිහිපයකින් ලියන්න පුළුවන්ද?
again-number = 3 වැනි ඉලක්කමක් පමණක් ලියන්න.
again-date = 2027-03-15 වැනි දිනයක් ලියන්න.
again-email = name@example.com වැනි ඊමේල් ලිපිනයක් ලියන්න.
again-phone = දුරකථන අංකය ඉලක්කමින් පමණක් ලියන්න.
again-yes-no = “ඔව්” හෝ “නැහැ” කියා පිළිතුරු දෙන්න.
stale-choice = ඒ ප්‍රශ්නය පසු වී ඇත. දැන් ප්‍රශ්නය මෙයයි.
fault-of-ours = අපේ පැත්තේ දෝෂයක් නිසා තවම පිළිතුරක් දෙන්න බැරි වුණා. ඔබ ලියූ දේ තබාගෙන ඇත, කෙනෙක් එය කියවනවා ඇත.
not-understood = සමාවෙන්න, අපට හොඳින් තේරුණේ නැහැ.
more-options = තවත්
label-yes = ඔව්
label-no = නැහැ
label-skip = මඟ හරින්න
label-person = කෙනෙකු සමඟ කතා කරන්න
ask-1345 = මෙය වෙනස් වී තිබිය හැකියි. { LINE("1345") } විදේශිකයන්ගේ මධ්‍යස්ථානයෙන් අසන්න.

## Language.

language-which = කුමන භාෂාවෙන්ද?
language-changed = දැන් අපි සිංහලෙන් කතා කරමු.
language-offer = { $language } භාෂාවට මාරු වෙමුද?

## Leaving and erasing.

erase-confirm = මැකුවොත් ආපසු ගන්න බැහැ. මේ මුළු සංවාදයම මකන්නද?
not-kept = (තබා නැත)
conversation-closed = සංවාදය වසා ඇත. ඕනෑම වේලාවක නැවත ලියන්න පුළුවන්.

## Waiting for a person, and being with one.

queue-waiting = ඔබ පෝලිමේ සිටිනවා, ලියූ දේ තබාගෙන ඇත. බලා සිටින අතර තවත් ලියන්න පුළුවන්.
queue-position = පෝලිමේ ඔබේ ස්ථානය { $position }.
queue-danger = ඔබව පෝලිමේ මුලටම තැබුවා. මුලින්ම එන කෙනා ඔබේ පණිවිඩය මුලින් කියවනවා.
counselor-joined = දැන් ඔබ සමඟ කෙනෙක් මෙහි සිටිනවා.
counselor-left = ඔහු හෝ ඇය සංවාදයෙන් ගියා. මෙතැන් සිට මඟපෙන්වීම ඉදිරියට යනවා.
counselor-lost = ඒ කෙනාට යන්න සිදු වුණා. ඔබ නැවත පෝලිමේ, ඔබේ ස්ථානය එලෙසමයි.
visitor-left = පිටවීමේ බොත්තමෙන් පිටුවෙන් ගියා.
nobody-now = දැන් පිළිතුරු දෙන්න කවුරුත් නැහැ. එහෙත් පණිවිඩයක් තබන්න පුළුවන්.
leave-message-how = පණිවිඩය පහළ ලියන්න. “ආපසු එන අංකය” ඇත්නම් පසුව මෙහි පිළිතුර කියවන්න පුළුවන්.

## Words in dates, and the texts of a form.

word-month-1 = ජනවාරි | ජනවාරී | January | Jan
word-month-2 = පෙබරවාරි | පෙබරවාරී | ෆෙබරවාරි | February | Feb
word-month-3 = මාර්තු | මාර්තූ | March | Mar
word-month-4 = අප්‍රේල් | අප්‍රියෙල් | අප්‍රෙල් | April | Apr
word-month-5 = මැයි | May
word-month-6 = ජූනි | ජුනි | June | Jun
word-month-7 = ජූලි | ජුලි | July | Jul
word-month-8 = අගෝස්තු | අගොස්තු | August | Aug
word-month-9 = සැප්තැම්බර් | සැප්තැම්බර | සෙප්තැම්බර් | September | Sept | Sep
word-month-10 = ඔක්තෝබර් | ඔක්තොම්බර් | ඔක්තෝම්බර් | ඔක්තෝබර | October | Oct
word-month-11 = නොවැම්බර් | නොවැම්බර | නොවෙම්බර් | November | Nov
word-month-12 = දෙසැම්බර් | දෙසැම්බර | දෙසෙම්බර් | December | Dec
word-today = අද | ada
word-tomorrow = හෙට | heta
date-order = ymd
label-confirm = ඒක හරි
label-correct = පිළිතුරක් වෙනස් කරන්න
form-which = අපි වෙනස් කරන්නේ කුමන පිළිතුරද?
form-skipped = ලියා නැත
again-short = තව ටිකක් ලියන්න පුළුවන්ද?
again-long = මෙය ටිකක් දිග වැඩි නිසා අපට තබා ගන්න බැහැ. කෙටියෙන් ලියන්න පුළුවන්ද?
