## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = ඔබ අසන්නේ කුමන වීසා ගැනද?
visa-which-f6 = F-6 විවාහ
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | විවාහ වීසා | විවාහ වීසාව | කසාද වීසා
visa-which-f4 = F-4 හෝ H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 රැකියා
visa-which-e9-words = E-9 | E9 | EPS | රැකියා වීසා | වැඩ වීසා | රස්සා වීසා | රැකියා වීසාව
visa-which-other = වෙනත් වීසා
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | ශිෂ්‍ය වීසා | ශිෂ්‍ය වීසාව | ස්ටුඩන්ට් වීසා | ස්ටූඩන්ට් වීසා

visa-f6-safe = ලියකියවිලිවලට කලින් සෙමින් එක ප්‍රශ්නයක්. ගෙදර ඔබ ආරක්ෂිතද?
visa-f6-safe-yes = ඔව්, ආරක්ෂිතයි
visa-f6-safe-no = නැහැ, හෝ හැමවිටම නැහැ
visa-f6-safe-skip = කියන්න කැමති නැහැ
visa-f6-papers = F-6 සඳහා විවාහ සහ පවුල් ලියකියවිලිත් අවශ්‍යයි. ඔබට ගැළපෙන ඒවා { LINE("1345") } කියනවා.

visa-unsafe-thanks = කී එකට ස්තූතියි. එය ඔබේ වරදක් නොවෙයි.
visa-unsafe-apart = ඔබ කී වීසා වර්ගය තවදුරටත් මෙහි තබා ගන්නේ නැහැ. උදව් ඉල්ලීම සහ වීසා ප්‍රශ්න වෙන වෙනම දේවල්.
visa-unsafe-next = දැන් ඔබට උදව් වන්නේ කුමක්ද?
visa-unsafe-next-steps = කළ හැකි දේ බලන්න
visa-unsafe-next-law = මෙවැනි විටක රැඳී සිටීම
visa-unsafe-next-papers = දීර්ඝ කිරීමේ ලියකියවිලි
visa-unsafe-law = ගෙදරදී හානි වූ කොරියානුවෙකුගේ සැමියාට හෝ බිරිඳට, උසාවියේ හෝ පොලිසියේ කටයුතු පවතින අතර වැඩි කල් සිටින්න අවසර ලැබිය හැකියි ({ $violence-stay-as-of } වන විට; මූලාශ්‍රය: { $violence-stay-source }).
visa-unsafe-lawyer = අවසර ලැබෙනවාද යන්න සිද්ධිය අනුව වෙනස්, අපට කලින් පොරොන්දු වෙන්න බැහැ. දික්කසාදයට එකඟ වීමට හෝ අත්සන් කිරීමට කලින් නොමිලේ නීතිඥයෙක් ගැන { LINE("1345") } අසන්න.

visa-f4-merged = { $h2-end } සිට අලුත් H-2 දෙන්නේ නැහැ; H-2 ඇති අයට කාලය ඉවර වෙනකන් ඉන්න හෝ F-4 ට මාරු වෙන්න පුළුවන් ({ $h2-end-as-of } වන විට; මූලාශ්‍රය: { $h2-end-source }).
visa-f4-years = කොරියානු භාෂා මට්ටම හෝ වැඩසටහන අනුව F-4 වරකට වසර { $f4-years } දෙනවා ({ $f4-years-as-of } වන විට; මූලාශ්‍රය: { $f4-years-source }).
visa-f4-jobs = F-4 සඳහා සරල රැකියා { $f4-jobs }ක් විවෘත කර ඇත ({ $f4-jobs-as-of } වන විට; මූලාශ්‍රය: { $f4-jobs-source }). ඔබේ රැකියාව ඇත්දැයි { LINE("1345") } අසන්න.

visa-e9-what = කුමක් ගැනද?
visa-e9-what-stay = වැඩි කල් ඉන්න
visa-e9-what-move = රැකියා තැන මාරු කරන්න
visa-e9-what-passport = මගේ පාස්පෝට් කවුරුහරි තියාගෙන
visa-e9-term = E-9 සමඟ වසර { $e9-years }ක් වැඩ කළ හැකියි, නැවත ගත්තොත් තව මාස { $e9-more }ක් දක්වා ({ $e9-years-as-of } වන විට; මූලාශ්‍රය: { $e9-years-source }).
visa-e9-order = මුලින් රැකියා මධ්‍යස්ථානය, පසුව ආගමන කාර්යාලය. අවසර පත්‍රයේ පිටපත, ගිවිසුම, ව්‍යාපාර ලියාපදිංචිය සහ ලිපින සාක්ෂි සූදානම් කරන්න.
visa-e9-move = ගිවිසුම අවසන් වී මාස { $e9-move }ක් ඇතුළත රැකියා මධ්‍යස්ථානයට අයදුම් කරන්න, අයදුම් කර මාස { $e9-permit }ක් ඇතුළත අවසර ලැබිය යුතුයි ({ $e9-move-as-of } වන විට; මූලාශ්‍රය: { $e9-move-source }).
visa-e9-reasons = හාම්පුතා ගිවිසුම අවසන් කළොත්, වැසුවොත්, කොන්දේසි කැඩුවොත් හෝ අසාධාරණ වුණොත් මාරු වෙන්න පුළුවන්. දින ඉවර වෙන්න කලින් { LINE("1345") } අසන්න.
visa-e9-fee = රැකියා තැන මාරු කිරීමේ ගාස්තුව වොන් { $workplace-fee } ({ $workplace-fee-as-of } වන විට; මූලාශ්‍රය: { $workplace-fee-source }).
visa-e9-passport = රැකියාවකට හෝ ණයකට ඇපයක් ලෙස අන් අයගේ පාස්පෝට් හෝ කාඩ් තබා ගැනීම අපරාධයක් ({ $passport-held-as-of } වන විට; මූලාශ්‍රය: { $passport-held-source }).

visa-papers = අයදුම්පත (අංක 34), පාස්පෝට්, පදිංචි කාඩ්, ලිපින සාක්ෂි සහ ගාස්තුව සූදානම් කරන්න ({ $common-papers-as-of } වන විට; මූලාශ්‍රය: { $common-papers-source }).
visa-ask-expiry = ඔබේ රැඳී සිටීම ඉවර වන්නේ කුමන දිනකද? එය කාඩ්පතේ ඇත, මඟ හරින්නත් පුළුවන්.
visa-expiry-past = ඔබ ලියූ { $expiry } පසු වී ඇත. හැකි ඉක්මනින් { LINE("1345") } අසන්න.
visa-expiry-soon = ඔබ ලියූ { $expiry } ළඟයි. අද හෝ ඊළඟ වැඩ කරන දිනයේ අයදුම්පත සූදානම් කරන්න.
visa-deadline = රැඳී සිටීම ඉවර වෙන්න කලින් දීර්ඝ කිරීමට අවසර ලැබිය යුතුයි ({ $permit-before-as-of } වන විට; මූලාශ්‍රය: { $permit-before-source }).
visa-earliest = ඒ දිනට මාස { $earliest }කට කලින් සිට අයදුම් කළ හැකියි ({ $earliest-as-of } වන විට; මූලාශ්‍රය: { $earliest-source }).
visa-where = hikorea.go.kr හි අයදුම් කරන්න, නැත්නම් එහි වේලාවක් වෙන් කර ඔබේ ලිපිනයට අදාළ ආගමන කාර්යාලයට යන්න ({ $reservation-as-of } වන විට; මූලාශ්‍රය: { $reservation-source }).
visa-online = අන්තර්ජාලයෙන් නම් ඉවර වෙන්න අවම වශයෙන් වැඩ කරන දින { $online-days }කට කලින් අයදුම් කරන්න ({ $online-days-as-of } වන විට; මූලාශ්‍රය: { $online-days-source }).
visa-fee-f6 = F-6 දීර්ඝ කිරීමේ ගාස්තුව වොන් { $f6-fee } ({ $f6-fee-as-of } වන විට; මූලාශ්‍රය: { $f6-fee-source }).
visa-fee = දීර්ඝ කිරීමේ ගාස්තුව වොන් { $extension-fee } ({ $extension-fee-as-of } වන විට; මූලාශ්‍රය: { $extension-fee-source }).
visa-fee-change = වීසා වර්ගය මාරු කිරීමේ ගාස්තුව වොන් { $change-fee } ({ $change-fee-as-of } වන විට; මූලාශ්‍රය: { $change-fee-source }).
visa-fee-online = අන්තර්ජාලයෙන් ගාස්තුව { $online-less }% අඩුයි ({ $online-less-as-of } වන විට; මූලාශ්‍රය: { $online-less-source }).
visa-other = හැම වීසා වර්ගයකටම තමන්ගේ ලියකියවිලි ඇත. හැමෝටම පොදු දේ මෙයයි.

visa-address = නිවස මාරු කළොත් දින { $address-days }ක් ඇතුළත අලුත් ලිපිනය ප්‍රජා, දිස්ත්‍රික් හෝ ආගමන කාර්යාලයට කියන්න ({ $address-days-as-of } වන විට; මූලාශ්‍රය: { $address-days-source }).
visa-address-safe = ඔබ ඉන්නා තැන නොදැනගත යුතු කෙනෙක් ඇත්නම්, කියන්න කලින් { LINE("1345") } අසන්න.

visa-next = තවත් දැනගන්න කැමති දෙයක් තියෙනවාද?
visa-next-which = වෙනත් වීසා ප්‍රශ්නයක්
visa-next-address = මම ගෙය මාරු කළා
visa-next-end = එච්චරයි
visa-bye = මෙය උදව් වේවි කියා සිතමු. ඕනෑම වේලාවක නැවත ලියන්න පුළුවන්.
