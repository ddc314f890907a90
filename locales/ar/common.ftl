## Words that act at every moment, and the words for yes and no.

interrupt-person = التحدث مع شخص | أريد التحدث مع شخص | اريد التحدث مع شخص | أريد أن أتحدث مع شخص | شخص | إنسان | انسان | موظف | مستشار | مستشارة | أريد التحدث مع موظف | أريد مستشارا | shakhs | mustashar | human | person
interrupt-danger = خطر | أنا في خطر | انا في خطر | في خطر | أنقذوني | انقذوني | النجدة | طوارئ | طوارىء | اتصلوا بالشرطة | الشرطة | شرطة | khatar | najda | 112 | sos
interrupt-leave = خروج | أخرج | اخرج | توقف | إنهاء | انهاء | كفى | مع السلامة | وداعا | khuruj | exit | quit
interrupt-erase = حذف | احذف | احذفوا كل شيء | امسح | مسح | امسح كل شيء | حذف الكل | delete | erase
interrupt-language = اللغة | لغة | تغيير اللغة | لغة أخرى | لغة اخرى | language
interrupt-back = رجوع | ارجع | السابق | عودة | back
interrupt-again = من البداية | ابدأ من جديد | البدء من جديد | من جديد | restart
word-yes = نعم | أجل | ايوه | أيوه | ايوا | صحيح | حسنا | حسناً | موافق | طيب | naam | aywa | yes | y | ok
word-no = لا | لأ | كلا | لا شكرا | غير صحيح | ليس كذلك | laa | no | n

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
not-understood = عذراً، لم نفهم جيداً.
too-long = كان النص طويلاً جداً فلم يُرسل. الرجاء إرساله في أجزاء أقصر.
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
language-stay = البقاء على { $language }

## Leaving and erasing.

erase-confirm = ما يُمحى لا يعود. هل نمحو هذه المحادثة كلها؟
erase-done = مُحي كل شيء. ما زال سجل المتصفح يُظهر أن هذه الصفحة فُتحت.
not-kept = (لم يُحفظ)
leave-done = أُغلقت المحادثة. يمكن الكتابة من جديد في أي وقت.
conversation-closed = أُغلقت المحادثة. يمكن الكتابة من جديد في أي وقت.

## Waiting for a person, and being with one.

person-coming = نطلب من شخص أن يأتي. إن أمكن، ابقوا في هذه الصفحة.
queue-waiting = أنتم في الدور، وكلامكم محفوظ. يمكن متابعة الكتابة أثناء الانتظار.
queue-position = رقم دوركم: { $position }.
queue-danger = وضعناكم في أول الدور. أول من يأتي يقرأ كلامكم أولاً.
queue-wait = { $minutes ->
    [zero] الانتظار أقل من دقيقة.
    [one] الانتظار نحو دقيقة واحدة.
    [two] الانتظار نحو دقيقتين.
    [few] الانتظار نحو { $minutes } دقائق.
    [many] الانتظار نحو { $minutes } دقيقة.
   *[other] الانتظار نحو { $minutes } دقيقة.
}
counselor-joined = معكم الآن شخص هنا.
counselor-left = غادر الشخص المحادثة. يتابع الدليل من هنا.
counselor-lost = اضطر الشخص إلى المغادرة. عدتم إلى الدور ومكانكم محفوظ.
nobody-now = لا أحد هنا الآن ليجيب. مع ذلك يمكن ترك رسالة.
leave-message-how = الرجاء كتابة الرسالة في الأسفل. مع «رقم العودة» يمكن قراءة الجواب هنا لاحقاً.
