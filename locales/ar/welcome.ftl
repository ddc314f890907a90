## The first question.

welcome-topic = بماذا يمكننا أن نساعد؟
welcome-topic-visa = التأشيرة والإقامة
welcome-topic-visa-words = تأشيرة | التأشيرة | تأشيرتي | فيزا | الفيزا | إقامة | الإقامة | اقامة | إقامتي | تمديد | تجديد | الهجرة | بطاقة الأجانب | للتأشيرة | بالإقامة | أجدد | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = شخص يخيفني
welcome-topic-trouble-words = يلاحقني | يتبعني | يتعقبني | ملاحقة | يضايقني | مضايقة | يهددني | تهديد | يهدد | يضربني | ضربني | أخاف منه | أخاف منها | تحرش
welcome-topic-other = شيء آخر
welcome-topic-person = التحدث مع شخص
welcome-topic-person-words = مساعدة | المساعدة | ساعدوني | ساعدني | أحتاج مساعدة | استشارة | مشكلة | help
welcome-other = شكراً لإخبارنا. سنطلب من شخص يستطيع الاستماع أن يأتي.
