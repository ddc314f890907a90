## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = شكراً لإخبارنا. هل أنتم في أمان الآن؟
stalking-safe-yes = أنا في أمان
stalking-safe-seen = قد يرى أحد هذا
stalking-safe-seen-words = يقرأ رسائلي | بيقرأ رسايلي | ينظر إلى هاتفي | ينظر إلى شاشتي | يفتش هاتفي | بيفتش تليفوني | يفتش جوالي | يراقب هاتفي | جالس بجانبي | قاعد جنبي | هو بجانبي | هو جنبي
stalking-safe-danger = أنا في خطر الآن
stalking-safe-danger-words = إنه هنا | هو هنا الآن | هو هنا دلوقتي | إنه عند الباب | هو عند الباب | هو أمام الباب | هو قدام الباب | يكسر الباب | بيكسر الباب | يحاول الدخول | يلاحقني الآن | معه سكين
stalking-safe-unsure = لا أعرف
stalking-seen = إذاً نستعمل كلمات عادية فقط. يمكن الجواب بالأرقام وحدها.
stalking-seen-next = ما الأفضل لكم؟
stalking-seen-next-quiet = المتابعة بهدوء
stalking-seen-next-leave = المغادرة الآن
stalking-seen-leave = عودوا متى كان ذلك مناسباً.
stalking-unsure = لا يلزم أن تكونوا متأكدين. يمكن السؤال على الأرقام في الأسفل في أي ساعة.

stalking-act = أيها الأقرب إلى ما يحدث؟
stalking-act-follow = يتبعني أو يعترضني
stalking-act-wait = ينتظر قربي
stalking-act-contact = يتصل بي باستمرار
stalking-act-things = يرسل أشياء أو يتركها
stalking-act-damage = يتلف أشياء
stalking-act-share = ينشر بياناتي
stalking-act-pretend = ينتحل شخصيتي
stalking-act-other = شيء آخر
stalking-fault = ما يحدث ليس ذنبكم. يمكنكم الثقة بما تشعرون به.
stalking-law = إذا تكرر ذلك رغماً عنكم فهو جريمة، وعقوبتها السجن حتى { $crime-years } سنوات (حتى { $crime-years-as-of }؛ المصدر: { $crime-years-source }).

stalking-help = ماذا تريدون أن تعرفوا؟
stalking-help-keep = ما الذي نحتفظ به
stalking-help-police = الشرطة والمحكمة
stalking-help-numbers = أرقام للاتصال
stalking-help-end = يكفي اليوم

stalking-keep-note = افعلوا هذا عند الأمان فقط. اكتبوا اليوم والساعة والمكان وما حدث ومن رآه.
stalking-keep-screen = صوّروا الشاشة مع المرسل والوقت، واحتفظوا بقائمة المكالمات. صوّروا الطرد دون فتحه.
stalking-keep-copy = اطلبوا تسجيلات الكاميرات سريعاً لأنها تُمحى. احتفظوا بنسخة أخرى حيث لا تصل يد ذلك الشخص.

stalking-police-spot = من يأتون عند اتصالكم عليهم إيقاف ذلك والتحذير كتابة وإبعاد ذلك الشخص عنكم (حتى { $on-the-spot-as-of }؛ المصدر: { $on-the-spot-source }).
stalking-police-ban = عند الاستعجال يمكن منع الاقتراب لأقل من { $ban-meters } متر ومنع الاتصال، مدة أقصاها بالأشهر { $police-ban } (حتى { $police-ban-as-of }؛ المصدر: { $police-ban-source }).
stalking-police-ask = يمكنكم طلب ذلك بأنفسكم، ويمكن لمن أبلغ أيضاً.
stalking-court-ban = تستطيع المحكمة أن تأمر بالشيء نفسه لمدة { $court-ban } أشهر وتمدده مرتين (حتى { $court-ban-as-of }؛ المصدر: { $court-ban-source }).
stalking-police-name = لا يجوز للموظفين المسؤولين كشف هويتكم (حتى { $name-kept-as-of }؛ المصدر: { $name-kept-source }).

stalking-bye = شكراً للحديث معنا. يمكن الكتابة من جديد في أي وقت.
