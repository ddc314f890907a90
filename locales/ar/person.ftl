## Asking for a person.

person-choice = ماذا تريدون أن تفعلوا؟
person-choice-leave = ترك رسالة
person-choice-topics = متابعة الدليل
person-kept = رسالتكم محفوظة. عندما يأتي شخص سيقرؤها ويكتب الجواب هنا.
