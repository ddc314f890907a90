## The first question.

welcome-topic = ہم آپ کی کیا مدد کر سکتے ہیں؟
welcome-topic-visa = ویزا اور قیام
welcome-topic-visa-words = ویزا | ویزے | ویزہ | قیام | رہائش | توسیع | رہائشی کارڈ | امیگریشن | viza | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | ویزوں | رہائشی اجازت | اقامہ | visay
welcome-topic-trouble = کوئی مجھے ڈراتا ہے
welcome-topic-trouble-words = پیچھا کرتا | پیچھا کر رہا | پیچھا | دھمکی | دھمکیاں | تنگ کرتا | ہراساں | مارتا ہے | مارا | ڈر لگتا | dhamki | peecha | پیچھا کرتا ہے | ستاتا | پیچھے پڑا | پیچھے آتا ہے | تنگ کر رہا | مارتے ہیں | مار رہا | دھمکا رہا | دھمکاتا | ڈراتا ہے | شوہر سے ڈر | pichha karta | marta hai
welcome-topic-other = کوئی اور بات
welcome-topic-person = کسی انسان سے بات کریں
welcome-topic-person-words = کسی سے بات کرنی | کسی سے بات کرنا | کسی سے بات کر | کسی انسان سے بات | kisi se baat
welcome-topic-help-words = مدد | مدد کریں | مدد چاہیے | مشورہ | مسئلہ | madad | help
welcome-other = ہمیں بتانے کا شکریہ۔ ہم ایسے انسان کو بلاتے ہیں جو یہ سن سکے۔
