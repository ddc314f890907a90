## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = कुन भिसाबारे सोध्न चाहनुहुन्छ?
visa-which-f6 = F-6 विवाह
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | विवाह भिसा | बिहे भिसा | विवाह भिसामा | विवाह भिसाको | विवाहको भिसा | बिहे भिसामा | बिहे भिसाको | बिहेको भिसा | श्रीमान कोरियन | श्रीमान् कोरियन | कोरियनसँग बिहे | कोरियनसँग विवाह | bihe bhisa
visa-which-f4 = F-4 वा H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 रोजगार
visa-which-e9-words = E-9 | E9 | EPS | ईपीएस | रोजगार भिसा | इपिएस | इपिएसमा | इपिएसको | इपीएस | इपीएसमा | ईपीएसमा | ईपीएसको | रोजगार भिसामा | रोजगार भिसाको | कामको भिसा | काम गर्ने भिसा | श्रम भिसा
visa-which-other = अर्को भिसा
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | विद्यार्थी भिसा | विद्यार्थी भिसामा | विद्यार्थी भिसाको | स्टुडेन्ट भिसा | स्टुडेन्ट भिसामा | स्टुडेन्ट भिसाको | स्टुडेन्ट भिजा | पढ्ने भिसा | स्टडी भिसा | student bhisa | student visa

visa-f6-safe = कागजपत्र अघि बिस्तारै एउटा कुरा सोध्छौं। घरमा तपाईं सुरक्षित हुनुहुन्छ?
visa-f6-safe-yes = सुरक्षित छु
visa-f6-safe-no = छैन, वा सधैं छैन
visa-f6-safe-skip = भन्न चाहन्न
visa-f6-papers = F-6 का लागि विवाह र परिवारका कागज पनि चाहिन्छ। कुन कागज मिल्छ भनेर { LINE("1345") } ले बताउँछ।

visa-unsafe-thanks = भन्नुभएकोमा धन्यवाद। यो तपाईंको गल्ती होइन।
visa-unsafe-apart = तपाईंले भनेको भिसा अब यहाँ राखिँदैन। सहयोग माग्नु र भिसाको कुरा अलग-अलग हुन्।
visa-unsafe-next = अहिले के ले मद्दत हुन्छ?
visa-unsafe-next-steps = के गर्न सकिन्छ हेर्ने
visa-unsafe-next-law = यस्तोमा बसाइको कुरा
visa-unsafe-next-papers = अवधि थप्ने कागज
visa-unsafe-law = घरमा चोट पाएका कोरियालीका पति वा पत्नीलाई अदालत वा प्रहरीको काम चलुन्जेल बस्ने अवधि थपिन सक्छ ({ $violence-stay-as-of } सम्म; स्रोत: { $violence-stay-source })।
visa-unsafe-lawyer = थपिन्छ कि थपिँदैन भन्ने कुरा अवस्थामा भर पर्छ, हामी अहिल्यै वाचा गर्न सक्दैनौं। सम्बन्धविच्छेद वा कुनै कागजमा सही गर्नुअघि { LINE("1345") } मा निःशुल्क वकिलबारे सोध्नुहोस्।

visa-f4-merged = { $h2-end } देखि नयाँ H-2 दिइँदैन; H-2 हुनेले म्यादसम्म बस्न वा F-4 मा बदल्न सक्छन् ({ $h2-end-as-of } सम्म; स्रोत: { $h2-end-source })।
visa-f4-years = F-4 कोरियाली भाषाको तह वा कार्यक्रमअनुसार एक पटकमा { $f4-years } वर्ष दिइन्छ ({ $f4-years-as-of } सम्म; स्रोत: { $f4-years-source })।
visa-f4-jobs = F-4 का लागि { $f4-jobs } साधारण काम खुलेका छन् ({ $f4-jobs-as-of } सम्म; स्रोत: { $f4-jobs-source })। तपाईंको काम मिल्छ कि { LINE("1345") } मा सोध्नुहोस्।

visa-e9-what = के बारेमा हो?
visa-e9-what-stay = धेरै बस्न
visa-e9-what-move = काम फेर्न
visa-e9-what-passport = पासपोर्ट अरूसँग छ
visa-e9-term = E-9 मा { $e9-years } वर्ष काम हुन्छ, फेरि काममा राखे थप { $e9-more } महिनासम्म ({ $e9-years-as-of } सम्म; स्रोत: { $e9-years-source })।
visa-e9-order = पहिले रोजगार केन्द्र, त्यसपछि अध्यागमन कार्यालय। अनुमतिपत्रको प्रतिलिपि, करारपत्र, व्यवसाय दर्ता र ठेगानाको कागज तयार गर्नुहोस्।
visa-e9-move = करार सकिएको { $e9-move } महिनाभित्र रोजगार केन्द्रमा निवेदन दिनुहोस्, र निवेदन दिएको { $e9-permit } महिनाभित्र अनुमति पाउनुपर्छ ({ $e9-move-as-of } सम्म; स्रोत: { $e9-move-source })।
visa-e9-reasons = साहूले करार तोडे, कम्पनी बन्द भए, सर्त नमाने वा अन्याय गरे काम फेर्न मिल्छ। दिन सकिनुअघि { LINE("1345") } मा सोध्नुहोस्।
visa-e9-fee = काम फेर्ने शुल्क { $workplace-fee } वन हो ({ $workplace-fee-as-of } सम्म; स्रोत: { $workplace-fee-source })।
visa-e9-passport = काम वा ऋणका लागि अरूको पासपोर्ट वा परिचयपत्र राख्नु अपराध हो ({ $passport-held-as-of } सम्म; स्रोत: { $passport-held-source })।

visa-papers = निवेदन फाराम (नं. 34), पासपोर्ट, परिचयपत्र, ठेगानाको कागज र शुल्क तयार गर्नुहोस् ({ $common-papers-as-of } सम्म; स्रोत: { $common-papers-source })।
visa-ask-expiry = बस्ने अवधि कुन दिन सकिन्छ? परिचयपत्रमा लेखिएको छ, छोड्न पनि मिल्छ।
visa-expiry-past = तपाईंले लेखेको { $expiry } बितिसक्यो। सकेसम्म छिटो { LINE("1345") } मा सोध्नुहोस्।
visa-expiry-soon = तपाईंले लेखेको { $expiry } नजिकै छ। आज वा अर्को काम गर्ने दिन निवेदन तयार गर्नुहोस्।
visa-deadline = बस्ने अवधि सकिनुअघि नै अवधि थपको अनुमति पाउनुपर्छ ({ $permit-before-as-of } सम्म; स्रोत: { $permit-before-source })।
visa-earliest = त्यो दिनभन्दा { $earliest } महिनाअघिदेखि निवेदन दिन मिल्छ ({ $earliest-as-of } सम्म; स्रोत: { $earliest-source })।
visa-where = hikorea.go.kr मा निवेदन दिनुहोस्, वा त्यहीं समय लिएर आफ्नो ठेगानाको अध्यागमन कार्यालय जानुहोस् ({ $reservation-as-of } सम्म; स्रोत: { $reservation-source })।
visa-online = अनलाइनमा सकिने दिनभन्दा कम्तीमा { $online-days } कार्यदिन अघि निवेदन दिनुहोस् ({ $online-days-as-of } सम्म; स्रोत: { $online-days-source })।
visa-fee-f6 = F-6 अवधि थपको शुल्क { $f6-fee } वन हो ({ $f6-fee-as-of } सम्म; स्रोत: { $f6-fee-source })।
visa-fee = अवधि थपको शुल्क { $extension-fee } वन हो ({ $extension-fee-as-of } सम्म; स्रोत: { $extension-fee-source })।
visa-fee-change = भिसा बदल्ने शुल्क { $change-fee } वन हो ({ $change-fee-as-of } सम्म; स्रोत: { $change-fee-source })।
visa-fee-online = अनलाइनमा शुल्क { $online-less }% कम हुन्छ ({ $online-less-as-of } सम्म; स्रोत: { $online-less-source })।
visa-other = हरेक भिसाका कागज फरक हुन्छन्। सबैलाई लागू हुने कुरा यी हुन्।

visa-address = घर सरेको { $address-days } दिनभित्र नयाँ ठेगाना वडा, जिल्ला वा अध्यागमन कार्यालयमा भन्नुपर्छ ({ $address-days-as-of } सम्म; स्रोत: { $address-days-source })।
visa-address-safe = तपाईं कहाँ बस्नुहुन्छ भनेर कसैले थाहा पाउनु हुँदैन भने, ठेगाना भन्नुअघि { LINE("1345") } मा सोध्नुहोस्।

visa-next = अरू केही जान्न चाहनुहुन्छ?
visa-next-which = भिसाको अर्को प्रश्न
visa-next-address = घर सरें
visa-next-end = यति नै हो
visa-bye = यसले मद्दत गरोस्। चाहेको बेला फेरि लेख्न सक्नुहुन्छ।
