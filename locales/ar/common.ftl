## Words that act at every moment, and the words for yes and no.

interrupt-person = التحدث مع شخص | أريد التحدث مع شخص | اريد التحدث مع شخص | أريد أن أتحدث مع شخص | شخص | إنسان | انسان | موظف | مستشار | مستشارة | أريد التحدث مع موظف | أريد مستشارا | shakhs | mustashar | ureed at7addath ma3 shakhs | biddi e7ki ma3 7ada | badi e7ki ma3 shakhs | 3ayez akallem 7ad | 3ayza akallem 7ad | muwazzaf | human | person
interrupt-danger = خطر | أنا في خطر | انا في خطر | في خطر | أنقذوني | انقذوني | النجدة | طوارئ | طوارىء | اتصلوا بالشرطة | الشرطة | شرطة | khatar | najda | ana fi khatar | ana bi khatar | anqidhuni | el7a2oni | elha2ouni | shorta | 112 | sos
interrupt-leave = خروج | أخرج | اخرج | توقف | إنهاء | انهاء | كفى | مع السلامة | وداعا | khuruj | khorouj | okhroj | khalas | ma3 salama | ma3 el salama | exit | quit
interrupt-erase = حذف | احذف | احذفوا كل شيء | امسح | مسح | امسح كل شيء | حذف الكل | emsa7 | imsa7 | e7zef | emsa7 kol shi | emsa7 kol 7aga | delete | erase
interrupt-language = اللغة | لغة | تغيير اللغة | لغة أخرى | لغة اخرى | lugha | el lugha | ghayer el lugha | taghyir el lugha | lugha tanya | language
interrupt-back = رجوع | ارجع | السابق | عودة | erja3 | irja3 | roju3 | rujou3 | back
interrupt-again = من البداية | ابدأ من جديد | البدء من جديد | من جديد | mn el awal | men el awal | mn el bidaya | min jadid | mn jdid | restart
word-yes = نعم | أجل | ايوه | أيوه | ايوا | صحيح | حسنا | حسناً | موافق | طيب | naam | aywa | na3am | aiwa | eywa | tayeb | akeed | yes | y | ok
word-no = لا | لأ | كلا | لا شكرا | غير صحيح | ليس كذلك | laa | la2 | la2a | la shukran | no | n

## The first words.

greeting = أهلاً وسهلاً بكم. لا حاجة لذكر الاسم، ويمكن الكتابة بلغتكم.
notice = يجيب أولاً دليل مُعدّ مسبقاً، وقد يقرأ من يساعدون هنا ما تكتبونه. إذا كانت حياة أحد أو طفل في خطر، فقد نضطر إلى إبلاغ من يستطيع حمايته.
notice-device = لا تحفظ هذه الصفحة شيئاً على هذا الجهاز، لكن سجل المتصفح لا يُمحى. للمغادرة فوراً اضغطوا «خروج» في الأعلى.

## When an answer does not fit the question.

again-choice = عذراً، لم نفهم جيداً. الرجاء اختيار جواب من الأسفل.
again-text = هل يمكن كتابة ذلك في بضع كلمات؟
again-number = الرجاء كتابة رقم فقط، مثل 3.
again-date = الرجاء كتابة تاريخ مثل 2027-03-15.
again-email = الرجاء كتابة بريد إلكتروني مثل name@example.com.
again-phone = الرجاء كتابة رقم هاتف، أرقام فقط.
again-yes-no = الرجاء الإجابة بـ«نعم» أو «لا».
stale-choice = مضى ذلك السؤال. هذا هو السؤال الحالي.
fault-of-ours = حدث خلل عندنا، ولذلك لا جواب على هذا بعد. كلامكم محفوظ، وسيقرؤه إنسان.
not-understood = عذراً، لم نفهم جيداً.
more-options = المزيد
label-yes = نعم
label-no = لا
label-skip = تخطّي
label-person = التحدث مع شخص
ask-1345 = قد يكون هذا قد تغيّر. الرجاء سؤال { LINE("1345") }، مركز الأجانب.

## Language.

language-which = أي لغة تفضّلون؟
language-changed = نتابع الآن بالعربية.
language-offer = هل ننتقل إلى { $language }؟

## Leaving and erasing.

erase-confirm = ما يُمحى لا يعود. هل نمحو هذه المحادثة كلها؟
not-kept = (لم يُحفظ)
conversation-closed = أُغلقت المحادثة. يمكن الكتابة من جديد في أي وقت.

## Waiting for a person, and being with one.

queue-waiting = أنتم في الدور، وكلامكم محفوظ. يمكن متابعة الكتابة أثناء الانتظار.
queue-position = رقم دوركم: { $position }.
queue-danger = وضعناكم في أول الدور. أول من يأتي يقرأ كلامكم أولاً.
counselor-joined = معكم الآن شخص هنا.
counselor-left = غادر الشخص المحادثة. يتابع الدليل من هنا.
counselor-lost = اضطر الشخص إلى المغادرة. عدتم إلى الدور ومكانكم محفوظ.
visitor-left = تمت مغادرة الصفحة بزر الخروج.
nobody-now = لا أحد هنا الآن ليجيب. مع ذلك يمكن ترك رسالة.
leave-message-how = الرجاء كتابة الرسالة في الأسفل. مع «رقم العودة» يمكن قراءة الجواب هنا لاحقاً.

## Words in dates, and the texts of a form.

word-month-1 = يناير | كانون الثاني | كانون ثاني | جانفي | شهر 1
word-month-2 = فبراير | شباط | فيفري | شهر 2
word-month-3 = مارس | آذار | اذار | شهر 3
word-month-4 = أبريل | ابريل | إبريل | نيسان | أفريل | افريل | شهر 4
word-month-5 = مايو | أيار | ايار | ماي | شهر 5
word-month-6 = يونيو | يونيه | حزيران | جوان | شهر 6
word-month-7 = يوليو | يوليه | تموز | جويلية | يوليوز | شهر 7
word-month-8 = أغسطس | اغسطس | آب | أوت | اوت | غشت | شهر 8
word-month-9 = سبتمبر | أيلول | ايلول | شتنبر | شهر 9
word-month-10 = أكتوبر | اكتوبر | تشرين الأول | تشرين الاول | تشرين أول | تشرين اول | شهر 10
word-month-11 = نوفمبر | تشرين الثاني | تشرين ثاني | نونبر | شهر 11
word-month-12 = ديسمبر | كانون الأول | كانون الاول | كانون أول | كانون اول | دجنبر | شهر 12
word-today = اليوم | هذا اليوم | النهاردة | النهارده | alyawm | elyom
word-tomorrow = غداً | غدًا | غدا | بكرة | بكره | بكرا | ghadan | bukra | bokra
date-order = dmy
label-confirm = هذا صحيح
label-correct = تغيير جواب
form-which = أي جواب نغيّر؟
form-skipped = لم يُذكر
again-short = هل يمكن كتابة المزيد قليلاً؟
again-long = هذا طويل قليلاً ولا يمكننا حفظه. هل يمكن كتابته بشكل أقصر؟
