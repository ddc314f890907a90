## Words that act at every moment, and the words for yes and no.

interrupt-person = کسی انسان سے بات کریں | میں کسی سے بات کرنا چاہتا ہوں | میں کسی سے بات کرنا چاہتی ہوں | کسی سے بات کرنی ہے | انسان | کوئی انسان | نمائندہ | مشیر | مشیر سے بات کرنی ہے | insan | kisi se baat karni hai | insan se baat karni hai | mujhe kisi se baat karni hai | kisi se baat karna chahta hun | kisi se baat karna chahti hun | koi insan | numainda | human | person
interrupt-danger = خطرہ | میں خطرے میں ہوں | خطرے میں ہوں | بچاؤ | مجھے بچاؤ | مجھے بچائیں | ایمرجنسی | ہنگامی | پولیس بلائیں | پولیس | khatra | bachao | mujhe bachao | mujhe bachain | mujhe bacha lo | bacha lo | khatre mein hun | main khatre mein hoon | police bulao | 112 | sos
interrupt-leave = باہر جائیں | باہر | نکلنا ہے | جانا ہے | بس | ختم | بند کریں | خدا حافظ | khatam | khuda hafiz | bahar jana hai | jana hai | band karein | band karo | allah hafiz | khuda hafez | exit | quit
interrupt-erase = مٹا دیں | سب مٹا دیں | مٹائیں | حذف کریں | سب حذف کریں | mita dein | sab mita dein | mita do | sab mita do | sab mita den | hazf karein | delete | erase
interrupt-language = زبان | زبان بدلیں | دوسری زبان | zaban | zaban badlein | zuban | zaban badlen | zuban badlein | doosri zaban | dusri zaban | language
interrupt-back = واپس | پیچھے | پچھلا | wapas | peeche | wapis | wapas jao | peechay | pichla | back
interrupt-again = دوبارہ شروع | شروع سے | نئے سرے سے | dobara shuru | shuru se | dobara shuru karein | dobara shuru karo | shuru say | phir se shuru | restart
word-yes = ہاں | جی | جی ہاں | ٹھیک ہے | درست | haan | han | jee | ji haan | theek hai | haanji | haan ji | jee haan | thik hai | theek he | yes | y | ok
word-no = نہیں | جی نہیں | نہ | نہیں شکریہ | nahi | nahin | ji nahi | nahi ji | nahi shukriya | nahin shukriya | no | n

## The first words.

greeting = السلام علیکم، خوش آمدید۔ نام بتانا ضروری نہیں، آپ اپنی زبان میں لکھ سکتے ہیں۔
notice = پہلے تیار شدہ رہنمائی جواب دیتی ہے، اور یہاں مدد کرنے والے لوگ آپ کا لکھا پڑھ سکتے ہیں۔ اگر کسی کی جان یا کوئی بچہ خطرے میں ہو تو ہمیں حفاظت کرنے والوں کو بتانا پڑ سکتا ہے۔
notice-device = یہ صفحہ اس آلے پر کچھ محفوظ نہیں کرتا، مگر براؤزر کی ہسٹری نہیں مٹتی۔ فوراً جانے کے لیے اوپر “باہر جائیں” دبائیں۔

## When an answer does not fit the question.

again-choice = معاف کیجیے، ہم ٹھیک سے نہیں سمجھے۔ نیچے سے ایک جواب چن لیں۔
again-text = کیا آپ چند لفظوں میں لکھ سکتے ہیں؟
again-number = صرف عدد لکھیں، جیسے 3۔
again-date = تاریخ لکھیں، جیسے 2027-03-15۔
again-email = ای میل لکھیں، جیسے name@example.com۔
again-phone = فون نمبر لکھیں، صرف ہندسے۔
again-yes-no = “ہاں” یا “نہیں” میں جواب دیں۔
stale-choice = وہ سوال گزر چکا ہے۔ اب کا سوال یہ ہے۔
fault-of-ours = ہماری طرف ایک خرابی ہوئی، اس لیے ابھی جواب نہیں دیا جا سکا۔ آپ کی بات محفوظ ہے، اور ایک انسان اسے پڑھے گا۔
not-understood = معاف کیجیے، ہم ٹھیک سے نہیں سمجھے۔
more-options = مزید
label-yes = ہاں
label-no = نہیں
label-skip = چھوڑ دیں
label-person = کسی انسان سے بات کریں
ask-1345 = یہ بات بدل چکی ہو سکتی ہے۔ { LINE("1345") }، غیر ملکیوں کے مرکز سے پوچھیں۔

## Language.

language-which = آپ کون سی زبان چاہیں گے؟
language-changed = اب ہم اردو میں بات کریں گے۔
language-offer = کیا { $language } میں بات کریں؟

## Leaving and erasing.

erase-confirm = مٹانے کے بعد واپس نہیں آ سکتا۔ کیا یہ ساری گفتگو مٹا دیں؟
not-kept = (محفوظ نہیں رکھا گیا)
conversation-closed = گفتگو بند ہو گئی۔ آپ جب چاہیں دوبارہ لکھ سکتے ہیں۔

## Waiting for a person, and being with one.

queue-waiting = آپ قطار میں ہیں اور آپ کی بات محفوظ ہے۔ انتظار کے دوران لکھتے رہ سکتے ہیں۔
queue-position = قطار میں آپ کا نمبر { $position } ہے۔
queue-danger = ہم نے آپ کو قطار میں سب سے آگے رکھا ہے۔ جو سب سے پہلے آئے گا وہ پہلے آپ کی بات پڑھے گا۔
counselor-joined = اب آپ کے ساتھ یہاں ایک انسان موجود ہے۔
counselor-left = وہ گفتگو سے چلے گئے ہیں۔ یہاں سے رہنمائی جاری رہے گی۔
counselor-lost = انہیں جانا پڑا۔ آپ پھر قطار میں ہیں اور آپ کی جگہ محفوظ ہے۔
visitor-left = صفحہ باہر جانے کے بٹن سے چھوڑا گیا۔
nobody-now = اس وقت جواب دینے والا کوئی نہیں ہے۔ پھر بھی آپ پیغام چھوڑ سکتے ہیں۔
leave-message-how = اپنا پیغام نیچے لکھیں۔ “واپسی نمبر” ہو تو بعد میں یہیں جواب پڑھ سکتے ہیں۔

## Words in dates, and the texts of a form.

word-month-1 = جنوری | جنوري | janwari | January
word-month-2 = فروری | فروري | farwari | February | Feb
word-month-3 = مارچ | March
word-month-4 = اپریل | اپريل | aprail | April | Apr
word-month-5 = مئی | مئي | مئ | May
word-month-6 = جون | joon | June | Jun
word-month-7 = جولائی | جولائي | julai | July | Jul
word-month-8 = اگست | agast | August | Aug
word-month-9 = ستمبر | sitambar | September | Sept | Sep
word-month-10 = اکتوبر | اكتوبر | aktubar | aktoobar | October | Oct
word-month-11 = نومبر | navambar | November | Nov
word-month-12 = دسمبر | disambar | December | Dec
word-today = آج | aaj | aj
word-tomorrow = آنے والا کل | آنے والے کل | آئندہ کل | aane wala kal | aane wale kal
date-order = dmy
label-confirm = یہ ٹھیک ہے
label-correct = ایک جواب بدلیں
form-which = ہم کون سا جواب بدلیں؟
form-skipped = نہیں بتایا گیا
again-short = کیا آپ تھوڑا اور لکھ سکتے ہیں؟
again-long = یہ تھوڑا لمبا ہے، ہم اسے محفوظ نہیں رکھ سکتے۔ کیا آپ اسے مختصر لکھ سکتے ہیں؟
