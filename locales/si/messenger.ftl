## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = මේ සංවාදය මකන තුරු මේ දුරකථනයේ සහ Telegram ගිණුමේ රැඳෙනවා, Telegram ට ද එය කියවන්න පුළුවන්. “මකන්න” කියා ලිව්වොත් පසුගිය දින දෙකේ ලියූ දේ මැකෙනවා.
notice-device-on-kakao = මේ සංවාදය මේ දුරකථනයේ රැඳෙනවා, KakaoTalk ට එය කියවන්න පුළුවන්; එහි එය මකන්න අපට බැහැ. චැට් කාමරයෙන් පිටවුණොත් එය මේ දුරකථනයෙන් ඉවත් වෙනවා.
notice-device-on-discord = මේ සංවාදය මේ උපාංගයේ සහ Discord ගිණුමේ රැඳෙනවා, Discord ට එය කියවන්න පුළුවන්. අපට මකන්න පුළුවන් අප ලියූ දේ පමණයි.
move-label = වෙබ් එකට යන්න
move-how = බ්‍රව්සරයක { $address } විවෘත කර, “මට අංකයක් තියෙනවා” ඔබා { $code } ලියන්න. එය මිනිත්තු දහයක් ඇතුළත එක් වරක් පමණක් වැඩ කරනවා, කලින් මෙහි ලියූ දේ එහි පෙන්වන්නේ නැහැ.
move-off = දැන් වෙබ් එකේ ලියන්න බැහැ.
quiet-greeting = ආයුබෝවන්. මේ කොරියාවේ රැඳී සිටීම ගැන මඟපෙන්වීමයි.
veil-continue = ඉදිරියට යන්න පහළ ඔබන්න.
veil-word = ඉදිරියට යන්න එකඟ වූ වචනය ලියන්න.
veil-memo = අලුත් සටහනක් තියෙනවා.
label-continue = ඉදිරියට
word-continue = ඉදිරියට | ඉදිරියට යන්න | ඉදිරියට යමු | දිගටම | දිගටම යන්න | ඊළඟ | ඊළඟ එක | මීළඟ | බලන්න | බලමු | බලනවා | මට බලන්න ඕනේ | පෙන්වන්න | idiriyata | idiriyata yanna | digatama | eelanga | balanna | pennanna | continue | go on | next | show
word-move = වෙබ් එකට යන්න | වෙබ් එකට යනවා | වෙබ් එකේ ලියන්න | වෙබ් එකේ ලියන්න ඕනේ | වෙනත් තැනක ලියන්න | වෙන තැනක ලියන්න | වෙන තැනක ලියන්න ඕනේ | වෙනත් තැනක ලියන්න ඕනේ | බ්‍රව්සරයේ ලියන්න | web eke liyanna | wena thanaka liyanna | move | web

## Sending, and fetching what waits.

mail-waiting = අලුත් { $count }
mail-none = තවම අලුත් දෙයක් නැහැ. ටික වේලාවකින් නැවත බලන්න පුළුවන්.
label-fetch = අලුත් දේ බලන්න
passed-on = අපි එය දැනුම් දුන්නා. පිළිතුර මෙහි තිබේවි.
callback-waiting = මොහොතක් ඉන්න.
late = පිළිතුර ටිකක් පමා වෙනවා. ටික වේලාවකින් පහළ ඔබන්න, නැත්නම් ඕනෑම දෙයක් ලියන්න.
not-stored = මෙය දැන් අපට ලැබුණේ නැහැ, නැවත යවන්න. හදිසි නම් මේ අංකවලින් එකක් අමතන්න:
media-not-taken = පින්තූර, ගොනු සහ හඬ මෙහි එන්නේ නැහැ. වචනවලින් ලියන්න.
media-sent = (පින්තූරයක් හෝ ගොනුවක්)

## Erasing on a messenger.

erased-all = සියල්ල මැකුවා.
erased-but = { $count ->
    [one] මැකිය හැකි දේ අපි මැකුවා. මෙහි පණිවිඩ { $count }ක් මකන්න බැරි වුණා; මේ චැට් එකේ එය ඔබම මකන්න.
   *[other] මැකිය හැකි දේ අපි මැකුවා. මෙහි පණිවිඩ { $count }ක් මකන්න බැරි වුණා; මේ චැට් එකේ ඒවා ඔබම මකන්න.
}
erased-here = අප ළඟ තිබූ දේ මැකුවා. මේ චැට් එකේ අපට මකන්න බැහැ; ඔබට කාමරයෙන් පිටවෙන්න හෝ ඔබම මකන්න පුළුවන්.

## The platform's own chat with a person.

operator-card = KakaoTalk චැට් එකේ ද කෙනෙකු සමඟ කතා කළ හැකියි.
operator-label = ඒ චැට් එකට

## What a locked phone may show.

cover = මේ ඔබට ඊළඟ සටහනයි. සෙමින් කියවන්න, ඉක්මන් වෙන්න අවශ්‍ය නැහැ.
hushed-words = හිංසන | හිංසා | පස්සෙන් එන | පසුපස එන | හඹා එන | ලුහුබඳ | පහර දෙ | පහර දී | ගහනවා | ගැහුව | දූෂණය | ලිංගික | අපයෝජන | අතවර | හිරිහැර | තර්ජන | උපදේශ | රැකවරණ | වින්දිත | අපරාධ | පොලිස | සියදිවි | මැරෙන්න | මරනවා | හානි වූ

## The page, opened inside a messenger.

page-in-app = මේ පිටුව KakaoTalk ඇතුළේ විවෘත වී ඇත. පිට වූ පසු මේ කවුළුව ද වසන්න, නැත්නම් ලිපිනය වෙනත් බ්‍රව්සරයක විවෘත කරන්න.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = කියන්න කැමති දේ පහළ ලියන්න. පිළිතුර මෙහි තිබේවි.
conversation-closed-on-messenger = සංවාදය වසා ඇත. ඕනෑම වේලාවක මෙහි නැවත ලියන්න පුළුවන්.
