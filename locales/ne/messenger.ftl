## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = यो कुराकानी नमेटुन्जेल यो फोन र Telegram खातामा रहन्छ, र Telegram ले पनि पढ्न सक्छ। “मेटाउनुहोस्” लेख्दा पछिल्लो दुई दिनमा लेखेको मेटिन्छ।
notice-device-on-kakao = यो कुराकानी यो फोनमा रहन्छ र KakaoTalk ले पढ्न सक्छ; त्यहाँबाट हामी मेटाउन सक्दैनौं। च्याट रुम छोडेपछि यो फोनबाट हट्छ।
notice-device-on-discord = यो कुराकानी यो फोन वा कम्प्युटर र Discord खातामा रहन्छ, र Discord ले पढ्न सक्छ। हामी आफैंले लेखेको मात्र मेटाउन सक्छौं।
move-label = अन्तै लेख्ने
move-how = ब्राउजरमा { $address } खोल्नुहोस्, “मसँग नम्बर छ” थिच्नुहोस् र { $code } लेख्नुहोस्। यो दस मिनेटभित्र एक पटक मात्र चल्छ, र यहाँ पहिले लेखेको कुरा त्यहाँ देखिँदैन।
move-off = अहिले अन्तै लेख्न मिल्दैन।
quiet-greeting = नमस्ते। यहाँ कोरियामा बस्ने बारे जानकारी छ।
veil-continue = अगाडि बढ्न तल थिच्नुहोस्।
veil-word = अगाडि बढ्न तय गरिएको शब्द लेख्नुहोस्।
veil-memo = एउटा नयाँ टिपोट छ।
label-continue = अगाडि बढ्ने
word-continue = अगाडि बढ्ने | अगाडि | अगाडि बढ्नुहोस् | अगाडि बढौं | जारी | जारी राख्ने | जारी राख्नुहोस् | अर्को | त्यसपछि | हेर्ने | हेर्छु | हेरौं | देखाउने | देखाउनुहोस् | देखाऊ | agadi | agadi badhne | jari rakhne | arko | herne | herchu | dekhaunus | continue | go on | next | show
word-move = अन्तै लेख्ने | अन्तै लेख्छु | अन्तै लेख्न चाहन्छु | अन्त लेख्ने | अर्को ठाउँमा लेख्ने | अर्को ठाउँमा लेख्छु | वेबमा लेख्ने | वेबमा लेख्छु | वेबमा जाने | ब्राउजरमा लेख्ने | antai lekhne | arko thauma lekhne | webma lekhne | move | web

## Sending, and fetching what waits.

mail-waiting = नयाँ: { $count }
mail-none = अहिलेसम्म नयाँ केही छैन। केही बेरमा फेरि हेर्न सक्नुहुन्छ।
label-fetch = नयाँ हेर्ने
passed-on = हामीले पुर्‍यायौं। जवाफ यहीं रहनेछ।
callback-waiting = एक छिन पर्खनुहोस्।
late = जवाफ आउन समय लागिरहेको छ। केही बेरमा तल थिच्नुहोस्, वा जे पनि लेख्नुहोस्।
not-stored = अहिले हामीले यो पाउन सकेनौं, फेरि पठाउनुहोस्। हतार छ भने यीमध्ये कुनै नम्बरमा फोन गर्नुहोस्:
media-not-taken = फोटो, फाइल र आवाज यहाँ आइपुग्दैनन्। शब्दमा लेख्नुहोस्।
media-sent = (फोटो वा फाइल)

## Erasing on a messenger.

erased-all = सबै मेटियो।
erased-but = मेटाउन सकिने जति मेटायौं। यहाँ { $count } वटा सन्देश मेटाउन सकिएन; यो च्याटमा आफैं मेटाउनुहोस्।
erased-here = हामीसँग भएको मेटियो। यो च्याटमा हामी मेटाउन सक्दैनौं; तपाईं रुम छोड्न वा आफैं मेटाउन सक्नुहुन्छ।

## The platform's own chat with a person.

operator-card = KakaoTalk च्याटमा पनि मान्छेसँग कुरा गर्न मिल्छ।
operator-label = त्यो च्याटमा

## What a locked phone may show.

cover = तपाईंका लागि अर्को टिपोट यहाँ छ। बिस्तारै पढ्नुहोस्, कुनै हतार छैन।
hushed-words = हिंसा | पछ्या | पिछा | पछि लाग | आक्रमण | हमला | कुटपिट | कुट्छ | पिट्छ | चोट पा | बलात्कार | यौन | दुर्व्यवहार | सताउँ | धम्की | परामर्श | आश्रय | पीडित | अपराध | प्रहरी | पुलिस | आत्महत्या | मर्न मन | मर्न चाह | मारिदि

## The page, opened inside a messenger.

page-in-app = यो पेज KakaoTalk भित्र खुलेको छ। बाहिर गएपछि यो विन्डो पनि बन्द गर्नुहोस्, वा ठेगाना अर्को ब्राउजरमा खोल्नुहोस्।

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = भन्न चाहेको कुरा तल लेख्नुहोस्। जवाफ यहीं रहनेछ।
conversation-closed-on-messenger = कुराकानी बन्द भयो। चाहेको बेला यहाँ फेरि लेख्न सक्नुहुन्छ।
