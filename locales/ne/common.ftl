## Words that act at every moment, and the words for yes and no.

interrupt-person = मान्छेसँग कुरा गर्ने | मान्छेसँग कुरा गर्न चाहन्छु | म मान्छेसँग कुरा गर्न चाहन्छु | मान्छेसँग कुरा गर्नु छ | मान्छे | कर्मचारी | परामर्शदाता | परामर्शदातासँग कुरा गर्न चाहन्छु | कोही मान्छे बोलाउनुहोस् | manche | manchhe | manche sanga kura garna chahanchu | karmachari | manche sanga kura garne | manche sanga kura garnu cha | manchhe sanga kura garna chahanchhu | manchesanga kura garna chahanchu | kohi manche bolaunus | human | person
interrupt-danger = खतरा | म खतरामा छु | अहिले खतरा छ | मलाई बचाउनुहोस् | बचाउनुहोस् | बचाऊ | आपतकाल | प्रहरी बोलाउनुहोस् | प्रहरी | पुलिस | khatara | ma khatarama chu | bachau | bachaunus | prahari | malai bachaunus | malai bachau | bachaunuhos | ma khatrama chu | ma khatarama chhu | prahari bolaunus | 112 | sos
interrupt-leave = बाहिर | बाहिर जान्छु | छोड्छु | बन्द गर्नुहोस् | अन्त्य | पुग्यो | बाई | bahira | chodchu | banda | bahira janchu | bahira jane | chhodchu | banda garnus | pugyo | bye | exit | quit
interrupt-erase = मेटाउनुहोस् | सबै मेटाउनुहोस् | मेटाइदिनुहोस् | हटाउनुहोस् | metaunus | sabai metaunus | hataunus | metaidinus | sabai metaidinus | metaunuhos | sabai hataunus | delete | erase
interrupt-language = भाषा | भाषा बदल्नुहोस् | अर्को भाषा | bhasa | bhasha | bhasa badalnus | bhasha badalnus | arko bhasa | arko bhasha | language
interrupt-back = पछाडि | फर्कनुहोस् | अघिल्लो | pachadi | pharkanus | pachhadi | farkanus | farkinus | aghillo | back
interrupt-again = फेरि सुरु | सुरुदेखि | फेरि सुरु गर्नुहोस् | सुरुबाट | pheri suru | surudekhi | feri suru | feri suru garnus | pheri suru garnus | suru dekhi | restart
word-yes = हो | हजुर | छ | हुन्छ | ठीक छ | अँ | ho | hajur | cha | hunchha | huncha | thik cha | chha | thik chha | thikcha | hunxa | yes | y | ok
word-no = होइन | छैन | हुँदैन | पर्दैन | अहँ | hoina | chaina | chhaina | hudaina | pardaina | hoena | hunna | hundaina | xaina | no | n

## The first words.

greeting = नमस्ते, तपाईंलाई स्वागत छ। नाम बताउनु पर्दैन, आफ्नै भाषामा लेख्न सक्नुहुन्छ।
notice = सुरुमा तयार गरिएको जानकारीले जवाफ दिन्छ, र यहाँ सहयोग गर्ने मानिसहरूले तपाईंले लेखेको पढ्न सक्छन्। कसैको ज्यान वा बालबालिका खतरामा भए, जोगाउन सक्नेहरूलाई भन्नुपर्ने हुन सक्छ।
notice-device = यो पेजले यो फोन वा कम्प्युटरमा केही राख्दैन, तर ब्राउजरको इतिहास मेटिँदैन। तुरुन्तै जान माथिको “बाहिर जाने” थिच्नुहोस्।

## When an answer does not fit the question.

again-choice = माफ गर्नुहोस्, हामीले बुझेनौं। तलबाट एउटा छान्नुहोस्।
again-text = केही शब्दमा लेखिदिनुहुन्छ?
again-number = ३ जस्तै अङ्क मात्र लेख्नुहोस्।
again-date = 2027-03-15 जस्तै मिति लेख्नुहोस्।
again-email = name@example.com जस्तै इमेल लेख्नुहोस्।
again-phone = फोन नम्बर अङ्कमा मात्र लेख्नुहोस्।
again-yes-no = “हो” वा “होइन” भनेर जवाफ दिनुहोस्।
stale-choice = त्यो प्रश्न बितिसक्यो। अहिलेको प्रश्न यो हो।
fault-of-ours = हाम्रोतर्फ समस्या भयो, त्यसैले यसको जवाफ अझै दिन सकिएन। तपाईंले लेखेको कुरा राखिएको छ, एक जना मानिसले पढ्नुहुनेछ।
not-understood = माफ गर्नुहोस्, हामीले बुझेनौं।
more-options = थप
label-yes = हो
label-no = होइन
label-skip = छोड्ने
label-person = मान्छेसँग कुरा गर्ने
ask-1345 = यो कुरा बदलिएको हुन सक्छ। { LINE("1345") } (विदेशी जानकारी केन्द्र) मा सोध्नुहोस्।

## Language.

language-which = कुन भाषामा कुरा गरौं?
language-changed = अब हामी नेपालीमा कुरा गर्छौं।
language-offer = { $language } मा कुरा गरौं?

## Leaving and erasing.

erase-confirm = मेटाएपछि फेरि देख्न मिल्दैन। यो सबै कुराकानी मेटाउने हो?
not-kept = (राखिएन)
conversation-closed = कुराकानी बन्द भयो। चाहेको बेला फेरि लेख्न सक्नुहुन्छ।

## Waiting for a person, and being with one.

queue-waiting = तपाईं लाइनमा हुनुहुन्छ, लेखेको कुरा सुरक्षित छ। पर्खंदा थप लेख्न सक्नुहुन्छ।
queue-position = लाइनमा तपाईंको स्थान { $position } हो।
queue-danger = तपाईंलाई लाइनको सबैभन्दा अगाडि राख्यौं। सबैभन्दा पहिले आउने मान्छेले तपाईंको कुरा पहिले पढ्नेछन्।
counselor-joined = अब यहाँ तपाईंसँग एक जना मान्छे छन्।
counselor-left = ती मान्छे कुराकानीबाट गए। अब जानकारी यहींबाट अगाडि बढ्छ।
counselor-lost = ती मान्छे जानुपर्‍यो। तपाईं फेरि लाइनमा हुनुहुन्छ र स्थान जोगाइएको छ।
visitor-left = बाहिर जाने बटनबाट पृष्ठ छोडियो।
nobody-now = अहिले यहाँ जवाफ दिने कोही छैन। तैपनि तपाईं सन्देश छोड्न सक्नुहुन्छ।
leave-message-how = तल आफ्नो सन्देश लेख्नुहोस्। “फर्कने नम्बर” लिए पछि यहीं जवाफ पढ्न सक्नुहुन्छ।

## Words in dates, and the texts of a form.

word-month-1 = जनवरी | जनवरि | जनबरी | जनवरीको | जनवरीमा | जनवरीसम्म | January | Jan
word-month-2 = फेब्रुअरी | फेब्रुवरी | फेब्रुअरि | फेब्रवरी | फरवरी | फेब्रुअरीको | फेब्रुअरीमा | फेब्रुअरीसम्म | February | Feb
word-month-3 = मार्च | मार्चको | मार्चमा | मार्चसम्म | March | Mar
word-month-4 = अप्रिल | अप्रील | अप्रैल | अप्रिलको | अप्रिलमा | अप्रिलसम्म | April | Apr
word-month-5 = मे | मई | मेको | मेमा | मेसम्म | May
word-month-6 = जुन | जून | जुनको | जुनमा | जुनसम्म | June | Jun
word-month-7 = जुलाई | जुलाइ | जुलाईको | जुलाईमा | जुलाईसम्म | July | Jul
word-month-8 = अगस्ट | अगस्त | अगष्ट | अगस्टको | अगस्टमा | अगस्टसम्म | August | Aug
word-month-9 = सेप्टेम्बर | सेप्टेम्वर | सेप्टेंबर | सितम्बर | सेप्टेम्बरको | सेप्टेम्बरमा | सेप्टेम्बरसम्म | September | Sept | Sep
word-month-10 = अक्टोबर | अक्टुबर | अक्टूबर | अक्टोबरको | अक्टोबरमा | अक्टोबरसम्म | October | Oct
word-month-11 = नोभेम्बर | नोभेम्वर | नोवेम्बर | नवम्बर | नोभेम्बरको | नोभेम्बरमा | नोभेम्बरसम्म | November | Nov
word-month-12 = डिसेम्बर | डिसेम्वर | डिसेंबर | दिसम्बर | डिसेम्बरको | डिसेम्बरमा | डिसेम्बरसम्म | December | Dec
word-today = आज | aaja | aja
word-tomorrow = भोलि | भोली | bholi
date-order = ymd
label-confirm = यो ठीक छ
label-correct = एउटा जवाफ फेर्ने
form-which = कुन जवाफ फेरौं?
form-skipped = दिइएको छैन
again-short = अलिकति थप लेखिदिनुहुन्छ?
again-long = यो अलि लामो भएकाले राख्न सकिँदैन। अलि छोटो गरी लेखिदिनुहुन्छ?
