## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = भन्नुभएकोमा धन्यवाद। अहिले तपाईं सुरक्षित हुनुहुन्छ?
stalking-safe-yes = सुरक्षित छु
stalking-safe-seen = कसैले देख्न सक्छ
stalking-safe-seen-words = कसैले हेर्दै छ | कसैले हेरिरहेको | उसले हेरिरहेको | मेरो फोन हेर्छ | मोबाइल हेर्छ | फोन चेक गर्छ | मोबाइल चेक गर्छ | म्यासेज पढ्छ | म्यासेज पढिरहेको | ऊ छेउमा छ | मेरो छेउमा बसेको | phone check garcha
stalking-safe-danger = अहिले खतरामा छु
stalking-safe-danger-words = ऊ यहीँ छ | ऊ यहाँ छ | त्यो यहीँ छ | ऊ आइसक्यो | ऊ आइपुग्यो | ढोकामा छ | ढोका बाहिर छ | ढोकाबाहिर छ | भित्र पस्यो | ढोका फोड्दै | अहिले पछ्याइरहेको | चक्कु लिएर
stalking-safe-unsure = थाहा छैन
stalking-seen = त्यसो भए हामी साधारण शब्द मात्र प्रयोग गर्छौं। अङ्कले मात्र जवाफ दिए पनि हुन्छ।
stalking-seen-next = तपाईंलाई कुन ठीक हुन्छ?
stalking-seen-next-quiet = चुपचाप अगाडि बढ्ने
stalking-seen-next-leave = अहिले जाने
stalking-seen-leave = मिल्ने बेला जहिले पनि फर्कनुहोस्।
stalking-unsure = पक्का नभए पनि हुन्छ। तलका नम्बरमा जुनसुकै बेला सोध्न सक्नुहुन्छ।

stalking-act = यीमध्ये कुन कुरा नजिक छ?
stalking-act-follow = पछ्याउँछ वा बाटो छेक्छ
stalking-act-wait = नजिकै पर्खिबस्छ
stalking-act-contact = लगातार सम्पर्क गर्छ
stalking-act-things = सामान पठाउँछ वा राख्छ
stalking-act-damage = सामान बिगार्छ
stalking-act-share = मेरो जानकारी फैलाउँछ
stalking-act-pretend = म भएको नाटक गर्छ
stalking-act-other = अरू कुरा
stalking-fault = जे भइरहेको छ त्यो तपाईंको गल्ती होइन। आफूले महसुस गरेको कुरामा विश्वास गर्नुहोस्।
stalking-law = तपाईंको इच्छाविपरीत बारम्बार यस्तो गर्नु अपराध हो, { $crime-years } वर्षसम्म कैद हुन सक्छ ({ $crime-years-as-of } सम्म; स्रोत: { $crime-years-source })।

stalking-help = के जान्न चाहनुहुन्छ?
stalking-help-keep = के जोगाएर राख्ने
stalking-help-police = प्रहरी र अदालत
stalking-help-numbers = फोन गर्ने नम्बर
stalking-help-end = आज यति नै

stalking-keep-note = सुरक्षित बेला मात्र गर्नुहोस्। मिति, समय, ठाउँ, के भयो र कसले देख्यो लेख्नुहोस्।
stalking-keep-screen = पठाउने र समय देखिने गरी स्क्रिनको फोटो लिनुहोस्, फोनको सूची राख्नुहोस्। आएको पोको नखोली फोटो खिच्नुहोस्।
stalking-keep-copy = सीसीटीभी मेटिन्छ, त्यसैले छिट्टै माग्नुहोस्। त्यो मान्छेले नपाउने ठाउँमा एउटा प्रति राख्नुहोस्।

stalking-police-spot = तपाईंले बोलाउँदा आउनेले त्यो काम रोक्नुपर्छ, लिखित चेतावनी दिनुपर्छ र त्यो मान्छेलाई अलग राख्नुपर्छ ({ $on-the-spot-as-of } सम्म; स्रोत: { $on-the-spot-source })।
stalking-police-ban = हतार परे { $ban-meters } मिटरभित्र आउन र सम्पर्क गर्न { $police-ban } महिनासम्म रोक्न सकिन्छ ({ $police-ban-as-of } सम्म; स्रोत: { $police-ban-source })।
stalking-police-ask = तपाईं आफैं माग्न सक्नुहुन्छ, खबर गर्नेले पनि माग्न सक्छ।
stalking-court-ban = अदालतले यही कुरा { $court-ban } महिनाका लागि आदेश दिन र दुई पटक थप्न सक्छ ({ $court-ban-as-of } सम्म; स्रोत: { $court-ban-source })।
stalking-police-name = काम हेर्ने कर्मचारीले तपाईं को हो भनेर चुहाउनु हुँदैन ({ $name-kept-as-of } सम्म; स्रोत: { $name-kept-source })।

stalking-bye = हामीसँग कुरा गर्नुभएकोमा धन्यवाद। चाहेको बेला फेरि लेख्न सक्नुहुन्छ।
