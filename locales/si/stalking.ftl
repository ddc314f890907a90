## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = අපට කී එකට ස්තූතියි. දැන් ඔබ ආරක්ෂිතද?
stalking-safe-yes = මම ආරක්ෂිතයි
stalking-safe-seen = කෙනෙකුට පෙනෙන්න පුළුවන්
stalking-safe-seen-words = ෆෝන් එක බලනවා | ෆෝන් එක චෙක් | ෆෝන් එක පරීක්ෂා | මැසේජ් කියවනවා | තිරය දිහා බලනවා | ස්ක්‍රීන් එක බලනවා | හොරෙන් බලනවා | එයා ළඟ ඉන්නවා | එයා ගාව ඉන්නවා | එයා දකියි | කවුරුහරි දකියි | phone eka balanawa
stalking-safe-danger = දැන් අනතුරක
stalking-safe-danger-words = එයා මෙතන ඉන්නවා | එයා මෙහේ ඉන්නවා | මිනිහා මෙතන ඉන්නවා | එයා ඇවිල්ලා | එයා දොර ළඟ | එයා දොර ගාව | දොර කඩනවා | දොරට ගහනවා | ඇතුළට එන්න හදනවා | දැන් පස්සෙන් එනවා | පිහියක් තියෙනවා | eya methana innawa
stalking-safe-unsure = දන්නේ නැහැ
stalking-seen = එහෙනම් අපි සාමාන්‍ය වචන පමණක් ලියනවා. ඉලක්කමින් පමණක් පිළිතුරු දෙන්න පුළුවන්.
stalking-seen-next = ඔබට හොඳම දේ කුමක්ද?
stalking-seen-next-quiet = නිහඬව ඉදිරියට
stalking-seen-next-leave = දැන් පිටවෙන්න
stalking-seen-leave = පහසු විට නැවත එන්න.
stalking-unsure = විශ්වාස නැතත් කමක් නැහැ. පහළ අංකවලින් ඕනෑම වේලාවක අසන්න පුළුවන්.

stalking-act = වඩාත් ළඟ කුමක්ද?
stalking-act-follow = පස්සෙන් එනවා, මඟ අවහිරයි
stalking-act-wait = ළඟ බලා සිටිනවා
stalking-act-contact = දිගටම සම්බන්ධ වෙනවා
stalking-act-things = දේවල් එවනවා, තබනවා
stalking-act-damage = දේවල් කඩනවා
stalking-act-share = මගේ තොරතුරු පතුරනවා
stalking-act-pretend = මම වගේ පෙනී සිටිනවා
stalking-act-other = වෙනත් දෙයක්
stalking-fault = සිදු වන දේ ඔබේ වරදක් නොවෙයි. ඔබට දැනෙන දේ විශ්වාස කරන්න පුළුවන්.
stalking-law = ඔබේ කැමැත්තට එරෙහිව නැවත නැවත කළොත් එය අපරාධයක්, වසර { $crime-years }ක් දක්වා සිර දඬුවම් ({ $crime-years-as-of } වන විට; මූලාශ්‍රය: { $crime-years-source }).

stalking-help = දැනගන්න කැමති කුමක්ද?
stalking-help-keep = තබා ගත යුතු දේ
stalking-help-police = පොලිසිය සහ උසාවිය
stalking-help-numbers = ඇමතිය හැකි අංක
stalking-help-end = අදට ඇති

stalking-keep-note = ආරක්ෂිත විට පමණක් කරන්න. දිනය, වේලාව, තැන, සිදු වූ දේ සහ දුටු අය ලියන්න.
stalking-keep-screen = එවූ අය සහ වේලාව පෙනෙන සේ තිරයේ පින්තූර ගන්න, ඇමතුම් ලැයිස්තුව තබා ගන්න. පාර්සලය විවෘත නොකර පින්තූර ගන්න.
stalking-keep-copy = කැමරා පටිගත කිරීම් මැකෙන නිසා ඉක්මනින් ඉල්ලන්න. ඒ පුද්ගලයාට නොලැබෙන තැනක තවත් පිටපතක් තබන්න.

stalking-police-spot = ඔබ ඇමතූ විට එන අය එය නවත්වා, ලිඛිතව අවවාද කර, ඒ පුද්ගලයා ඔබෙන් වෙන් කළ යුතුයි ({ $on-the-spot-as-of } වන විට; මූලාශ්‍රය: { $on-the-spot-source }).
stalking-police-ban = හදිසි විට මීටර් { $ban-meters } ඇතුළට ඒම සහ සම්බන්ධ වීම මාස { $police-ban }ක් දක්වා තහනම් කළ හැකියි ({ $police-ban-as-of } වන විට; මූලාශ්‍රය: { $police-ban-source }).
stalking-police-ask = ඔබටම එය ඉල්ලන්න පුළුවන්, දැනුම් දුන් අයටත් පුළුවන්.
stalking-court-ban = උසාවියට එයම මාස { $court-ban }කට නියෝග කර දෙවරක් දීර්ඝ කළ හැකියි ({ $court-ban-as-of } වන විට; මූලාශ්‍රය: { $court-ban-source }).
stalking-police-name = භාර නිලධාරීන් ඔබ කවුද යන්න හෙළි නොකළ යුතුයි ({ $name-kept-as-of } වන විට; මූලාශ්‍රය: { $name-kept-source }).

stalking-bye = අප සමඟ කතා කළ එකට ස්තූතියි. ඕනෑම වේලාවක නැවත ලියන්න පුළුවන්.
