## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = عن أي إقامة تسألون؟
visa-which-f6 = F-6 زواج
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | تأشيرة الزواج | فيزا الزواج | تأشيرة زواج | بتأشيرة زواج | فيزا زواج | بفيزا زواج | متزوجة من كوري | متزوج من كورية
visa-which-f4 = F-4 أو H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 عمل
visa-which-e9-words = E-9 | E9 | EPS | تأشيرة العمل | فيزا العمل | فيزا عمل | تأشيرة عمل | بتأشيرة عمل | بفيزا عمل | فيزا شغل | فيزا الشغل
visa-which-other = إقامة أخرى
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | تأشيرة دراسة | تأشيرة الدراسة | بتأشيرة الدراسة | بتأشيرة دراسة | فيزا دراسة | فيزا الدراسة | تأشيرة طالب | فيزا طالب | تأشيرة طالبة | تأشيرة دراسية | تأشيرة الطلاب

visa-f6-safe = قبل الأوراق سؤال هادئ واحد. هل أنتم في أمان في البيت؟
visa-f6-safe-yes = نعم، في أمان
visa-f6-safe-no = لا، أو ليس دائماً
visa-f6-safe-skip = لا أريد أن أقول
visa-f6-papers = تحتاج إقامة F-6 أيضاً إلى أوراق الزواج والأسرة. يخبركم { LINE("1345") } بالأوراق التي تناسبكم.

visa-unsafe-thanks = شكراً لإخبارنا. هذا ليس ذنبكم.
visa-unsafe-apart = الإقامة التي ذكرتموها لم تعد محفوظة هنا. طلب المساعدة وأسئلة التأشيرة أمران منفصلان.
visa-unsafe-next = ما الذي يساعدكم الآن؟
visa-unsafe-next-steps = ماذا يمكنني أن أفعل
visa-unsafe-next-law = الإقامة في هذه الحالة
visa-unsafe-next-papers = أوراق التمديد
visa-unsafe-law = زوج الكوري أو زوجته ممن تأذّى في البيت قد يُسمح له بالبقاء مدة أطول ما دامت القضية جارية في المحكمة أو الشرطة (حتى { $violence-stay-as-of }؛ المصدر: { $violence-stay-source }).
visa-unsafe-lawyer = السماح يتوقف على كل حالة، ولا نستطيع أن نعد به. قبل الموافقة على طلاق أو توقيع شيء، اسألوا { LINE("1345") } عن محامٍ مجاني.

visa-f4-merged = منذ { $h2-end } لا تُمنح H-2 جديدة؛ ومن يحمل H-2 يمكنه البقاء إلى نهايتها أو التحويل إلى F-4 (حتى { $h2-end-as-of }؛ المصدر: { $h2-end-source }).
visa-f4-years = تُمنح F-4 لمدة { $f4-years } سنوات في كل مرة، حسب مستوى الكورية أو برنامج الاندماج (حتى { $f4-years-as-of }؛ المصدر: { $f4-years-source }).
visa-f4-jobs = عدد الأعمال البسيطة المفتوحة لـF-4: { $f4-jobs } (حتى { $f4-jobs-as-of }؛ المصدر: { $f4-jobs-source }). اسألوا { LINE("1345") } هل عملكم منها.

visa-e9-what = ما الموضوع؟
visa-e9-what-stay = البقاء مدة أطول
visa-e9-what-move = تغيير مكان العمل
visa-e9-what-passport = أحدهم يحتفظ بجوازي
visa-e9-term = مدة العمل في E-9 بالسنوات: { $e9-years }، ويمكن إضافة ما يصل إلى { $e9-more } شهراً عند التوظيف من جديد (حتى { $e9-years-as-of }؛ المصدر: { $e9-years-source }).
visa-e9-order = أولاً مركز التوظيف، ثم مكتب الهجرة. جهّزوا نسخة التصريح والعقد وسجل الشركة وإثبات العنوان.
visa-e9-move = قدّموا الطلب في مركز التوظيف قبل مرور أشهر عددها { $e9-move } على نهاية العقد، ويجب الحصول على الإذن قبل مرور أشهر عددها { $e9-permit } على الطلب (حتى { $e9-move-as-of }؛ المصدر: { $e9-move-source }).
visa-e9-reasons = يمكن التغيير إذا أنهى صاحب العمل العقد أو أغلق أو خالف الشروط أو ظلمكم. اسألوا { LINE("1345") } قبل انتهاء الأيام.
visa-e9-fee = رسم تغيير مكان العمل { $workplace-fee } وون (حتى { $workplace-fee-as-of }؛ المصدر: { $workplace-fee-source }).
visa-e9-passport = الاحتفاظ بجواز غيرك أو بطاقته ضماناً لعمل أو دين جريمة (حتى { $passport-held-as-of }؛ المصدر: { $passport-held-source }).

visa-papers = جهّزوا الاستمارة (رقم 34) وجواز السفر وبطاقة الإقامة وإثبات العنوان والرسم (حتى { $common-papers-as-of }؛ المصدر: { $common-papers-source }).
visa-ask-expiry = في أي يوم تنتهي إقامتكم؟ التاريخ على البطاقة، ويمكن تخطي السؤال.
visa-expiry-past = اليوم الذي كتبتموه، { $expiry }، قد مضى. اسألوا { LINE("1345") } في أقرب وقت.
visa-expiry-soon = اليوم الذي كتبتموه، { $expiry }، قريب. جهّزوا الطلب اليوم أو في يوم العمل التالي.
visa-deadline = يجب أن يُسمح بالتمديد قبل انتهاء الإقامة (حتى { $permit-before-as-of }؛ المصدر: { $permit-before-source }).
visa-earliest = يمكن تقديم الطلب قبل ذلك اليوم بأشهر عددها { $earliest } (حتى { $earliest-as-of }؛ المصدر: { $earliest-source }).
visa-where = قدّموا الطلب في hikorea.go.kr، أو احجزوا هناك واذهبوا إلى مكتب الهجرة التابع لعنوانكم (حتى { $reservation-as-of }؛ المصدر: { $reservation-source }).
visa-online = عبر الإنترنت، قدّموا الطلب قبل النهاية بأيام عمل لا تقل عن { $online-days } (حتى { $online-days-as-of }؛ المصدر: { $online-days-source }).
visa-fee-f6 = رسم تمديد F-6 هو { $f6-fee } وون (حتى { $f6-fee-as-of }؛ المصدر: { $f6-fee-source }).
visa-fee = رسم التمديد { $extension-fee } وون (حتى { $extension-fee-as-of }؛ المصدر: { $extension-fee-source }).
visa-fee-change = رسم تغيير نوع الإقامة { $change-fee } وون (حتى { $change-fee-as-of }؛ المصدر: { $change-fee-source }).
visa-fee-online = عبر الإنترنت يقل الرسم بنسبة { $online-less }% (حتى { $online-less-as-of }؛ المصدر: { $online-less-source }).
visa-other = لكل إقامة أوراقها. هذا ما يسري على الجميع.

visa-address = بعد الانتقال أبلغوا عن العنوان الجديد خلال { $address-days } يوماً في مركز الحي أو المنطقة أو مكتب الهجرة (حتى { $address-days-as-of }؛ المصدر: { $address-days-source }).
visa-address-safe = إن كان هناك من لا يجوز أن يعرف أين تسكنون، فاسألوا { LINE("1345") } قبل الإبلاغ.

visa-next = هل تريدون معرفة شيء آخر؟
visa-next-which = سؤال آخر عن التأشيرة
visa-next-address = انتقلت إلى بيت آخر
visa-next-end = هذا كل شيء
visa-bye = نرجو أن يكون هذا مفيداً. يمكن الكتابة من جديد في أي وقت.
