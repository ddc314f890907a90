## The first question.

welcome-topic = ဘာကူညီပေးရမလဲ။
welcome-topic-visa = ဗီဇာနဲ့ နေထိုင်ခွင့်
welcome-topic-visa-words = ဗီဇာ | ဗီဇာသက်တမ်း | နေထိုင်ခွင့် | သက်တမ်းတိုး | လူဝင်မှု | နိုင်ငံခြားသားကတ် | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = တစ်ယောက်ယောက်ကြောင့် ကြောက်နေတယ်
welcome-topic-trouble-words = နောက်ယောင်ခံ | လိုက်လာ | လိုက်နေတယ် | ခြိမ်းခြောက် | နှောင့်ယှက် | ရိုက်တယ် | ရိုက်နှက် | ကြောက်တယ်
welcome-topic-other = တခြားကိစ္စ
welcome-topic-person = လူနဲ့ စကားပြောမယ်
welcome-topic-person-words = ကူညီပါ | ကူညီပေးပါ | အကူအညီ | အကြံဉာဏ် | ပြဿနာ | help
welcome-other = ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ နားထောင်ပေးနိုင်သူကို ခေါ်ပေးပါမယ်။
