## The first question.

welcome-topic = ہم آپ کی کیا مدد کر سکتے ہیں؟
welcome-topic-visa = ویزا اور قیام
welcome-topic-visa-words = ویزا | ویزے | ویزہ | قیام | رہائش | توسیع | رہائشی کارڈ | امیگریشن | viza | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = کوئی مجھے ڈراتا ہے
welcome-topic-trouble-words = پیچھا کرتا | پیچھا کر رہا | پیچھا | دھمکی | دھمکیاں | تنگ کرتا | ہراساں | مارتا ہے | مارا | ڈر لگتا | dhamki | peecha | پیچھا کرتا ہے | ستاتا
welcome-topic-other = کوئی اور بات
welcome-topic-person = کسی انسان سے بات کریں
welcome-topic-person-words = مدد | مدد کریں | مدد چاہیے | مشورہ | مسئلہ | madad | help
welcome-other = ہمیں بتانے کا شکریہ۔ ہم ایسے انسان کو بلاتے ہیں جو یہ سن سکے۔
