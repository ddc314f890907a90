## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = یہ گفتگو مٹائے جانے تک اس فون پر اور Telegram اکاؤنٹ میں رہتی ہے، اور Telegram بھی اسے پڑھ سکتا ہے۔ “مٹا دیں” لکھنے سے پچھلے دو دن کا لکھا مٹ جاتا ہے۔
notice-device-on-kakao = یہ گفتگو اس فون پر رہتی ہے اور KakaoTalk اسے پڑھ سکتا ہے؛ ہم اسے وہاں سے نہیں مٹا سکتے۔ چیٹ روم سے باہر جانے پر یہ اس فون سے ہٹ جاتی ہے۔
notice-device-on-discord = یہ گفتگو اس آلے پر اور Discord اکاؤنٹ میں رہتی ہے، اور Discord اسے پڑھ سکتا ہے۔ ہم صرف اپنا لکھا مٹا سکتے ہیں۔
move-label = کہیں اور لکھیں
move-how = براؤزر میں { $address } کھولیں، “میرے پاس نمبر ہے” دبائیں اور { $code } لکھیں۔ یہ دس منٹ کے اندر صرف ایک بار چلتا ہے، اور یہاں پہلے لکھی ہوئی باتیں وہاں نہیں دکھائی جاتیں۔
move-off = اس وقت کہیں اور لکھنا ممکن نہیں۔
quiet-greeting = السلام علیکم۔ یہ کوریا میں قیام کی رہنمائی ہے۔
veil-continue = آگے بڑھنے کے لیے نیچے چھوئیں۔
veil-word = آگے بڑھنے کے لیے طے شدہ لفظ لکھیں۔
veil-memo = ایک نیا نوٹ ہے۔
label-continue = آگے بڑھیں
word-continue = آگے بڑھیں | آگے | آگے چلیں | آگے بڑھو | جاری رکھیں | جاری | اگلا | اگلی | اس کے بعد | دیکھیں | دیکھنا ہے | دیکھوں | دکھائیں | دکھاؤ | دکھا دیں | aage | aage barhein | jari rakhein | agla | dekhna hai | dikhao | dikhayein | continue | go on | next | show
word-move = کہیں اور لکھیں | کہیں اور لکھنا ہے | کہیں اور لکھنا چاہتا ہوں | کہیں اور لکھنا چاہتی ہوں | دوسری جگہ لکھیں | دوسری جگہ لکھنا ہے | ویب پر لکھیں | ویب پر لکھنا ہے | ویب پر جائیں | براؤزر میں لکھنا ہے | kahin aur likhna hai | doosri jagah likhna hai | web par likhna hai | move | web

## Sending, and fetching what waits.

mail-waiting = نئے: { $count }
mail-none = ابھی کچھ نیا نہیں ہے۔ تھوڑی دیر میں پھر دیکھ سکتے ہیں۔
label-fetch = نیا کیا ہے
passed-on = ہم نے بات پہنچا دی ہے۔ جواب یہیں رہے گا۔
callback-waiting = ایک لمحہ۔
late = جواب میں دیر ہو رہی ہے۔ تھوڑی دیر میں نیچے چھوئیں، یا کچھ بھی لکھیں۔
not-stored = یہ ہمیں ابھی نہیں مل سکا، دوبارہ بھیجیں۔ اگر فوری ہو تو ان میں سے کسی نمبر پر فون کریں:
media-not-taken = تصویریں، فائلیں اور آواز یہاں نہیں پہنچتیں۔ لفظوں میں لکھیں۔
media-sent = (تصویر یا فائل)
media-not-taken-voice = یہاں صوتی پیغام نہیں سنا جا سکتا۔ براہِ کرم لکھ کر بتائیں۔
media-sent-voice = (صوتی پیغام)
media-not-taken-place = بھیجی گئی جگہ یہاں نہیں پہنچتی، اس لیے ہمیں معلوم نہیں کہ آپ کہاں ہیں۔ براہِ کرم لکھ کر بتائیں کہ آپ کو کیا چاہیے۔
media-sent-place = (جگہ)
media-not-taken-contact = بھیجا گیا فون نمبر یہاں نہیں پہنچتا، اس لیے کوئی اس پر فون نہیں کر سکتا۔ براہِ کرم لکھ کر بتائیں کہ آپ کو کیا چاہیے۔
media-sent-contact = (فون نمبر)

## Erasing on a messenger.

erased-all = سب مٹا دیا گیا۔
erased-but = { $count ->
    [one] جو مٹ سکتا تھا ہم نے مٹا دیا۔ یہاں { $count } پیغام نہیں مٹ سکا؛ اسے اس چیٹ میں خود مٹا دیں۔
   *[other] جو مٹ سکتا تھا ہم نے مٹا دیا۔ یہاں { $count } پیغام نہیں مٹ سکے؛ انہیں اس چیٹ میں خود مٹا دیں۔
}
erased-here = جو ہمارے پاس تھا وہ مٹا دیا گیا۔ اس چیٹ میں ہم نہیں مٹا سکتے؛ آپ روم سے باہر جا سکتے ہیں یا خود مٹا سکتے ہیں۔

## The platform's own chat with a person.

operator-card = KakaoTalk چیٹ میں بھی انسان سے بات ہو سکتی ہے۔
operator-label = اس چیٹ میں

## What a locked phone may show.

cover = یہ آپ کے لیے اگلا نوٹ ہے۔ اسے آرام سے پڑھیں، کوئی جلدی نہیں ہے۔
hushed-words = تشدد | پیچھا | تعاقب | حملہ | مارتا | مار پیٹ | مارا پیٹا | زیادتی | عصمت | تکلیف اٹھا | ہراس | بدسلوک | ستاتا | دھمک | مشیر | مشورہ | مشاورت | پناہ | متاثرہ | جرم ہے | جرائم | پولیس | خودکش | خود کش | مرنا چاہ

## The page, opened inside a messenger.

page-in-app = یہ صفحہ KakaoTalk کے اندر کھلا ہے۔ باہر جانے کے بعد یہ ونڈو بھی بند کریں، یا پتا کسی اور براؤزر میں کھولیں۔

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = جو کہنا چاہیں نیچے لکھیں۔ جواب یہیں رہے گا۔
conversation-closed-on-messenger = گفتگو بند ہو گئی۔ آپ جب چاہیں یہاں دوبارہ لکھ سکتے ہیں۔
