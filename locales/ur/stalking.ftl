## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = ہمیں بتانے کا شکریہ۔ کیا آپ ابھی محفوظ ہیں؟
stalking-safe-yes = میں محفوظ ہوں
stalking-safe-seen = کوئی دیکھ سکتا ہے
stalking-safe-seen-words = میرا فون دیکھتا | میرا فون دیکھ رہا | فون چیک کرتا | موبائل چیک کرتا | اسکرین دیکھ رہا | میرے میسج پڑھتا | میسج پڑھ رہا | میرے ساتھ بیٹھا | میرے پاس بیٹھا | کوئی دیکھ رہا | دیکھ نہ لے | phone check karta
stalking-safe-danger = ابھی خطرہ ہے
stalking-safe-danger-words = وہ یہاں ہے | وہ یہیں ہے | وہ آ گیا | وہ آگیا | دروازے پر ہے | دروازے پر کھڑا | دروازے کے باہر ہے | گھر کے باہر کھڑا | دروازہ توڑ رہا | دروازہ پیٹ رہا | ابھی پیچھا کر رہا | wo yahan hai
stalking-safe-unsure = معلوم نہیں
stalking-seen = تو ہم صرف عام لفظ لکھیں گے۔ آپ صرف ہندسوں سے بھی جواب دے سکتے ہیں۔
stalking-seen-next = آپ کے لیے کیا بہتر ہے؟
stalking-seen-next-quiet = خاموشی سے جاری رکھیں
stalking-seen-next-leave = ابھی جائیں
stalking-seen-leave = جب مناسب ہو واپس آئیں۔
stalking-unsure = یقین ہونا ضروری نہیں۔ نیچے کے نمبروں پر کسی بھی وقت پوچھ سکتے ہیں۔

stalking-act = سب سے قریب کون سی بات ہے؟
stalking-act-follow = پیچھا یا راستہ روکنا
stalking-act-wait = قریب انتظار کرنا
stalking-act-contact = بار بار رابطہ کرنا
stalking-act-things = چیزیں بھیجنا یا رکھنا
stalking-act-damage = چیزیں توڑنا
stalking-act-share = میری معلومات پھیلانا
stalking-act-pretend = میرا روپ دھارنا
stalking-act-other = کوئی اور بات
stalking-fault = جو ہو رہا ہے وہ آپ کا قصور نہیں۔ آپ اپنے احساس پر بھروسا کر سکتے ہیں۔
stalking-law = آپ کی مرضی کے خلاف بار بار ہو تو یہ جرم ہے، { $crime-years } سال تک قید ہو سکتی ہے ({ $crime-years-as-of } تک؛ ماخذ: { $crime-years-source })۔

stalking-help = آپ کیا جاننا چاہتے ہیں؟
stalking-help-keep = کیا سنبھال کر رکھیں
stalking-help-police = پولیس اور عدالت
stalking-help-numbers = فون کرنے کے نمبر
stalking-help-end = آج بس اتنا

stalking-keep-note = صرف محفوظ وقت پر کریں۔ دن، وقت، جگہ، کیا ہوا اور کس نے دیکھا، لکھ لیں۔
stalking-keep-screen = بھیجنے والے اور وقت کے ساتھ اسکرین کی تصویر لیں اور کالوں کی فہرست رکھیں۔ پارسل کھولے بغیر تصویر لیں۔
stalking-keep-copy = کیمرے کی ریکارڈنگ جلد مانگیں، وہ مٹ جاتی ہے۔ ایک نقل وہاں رکھیں جہاں وہ شخص نہ پہنچے۔

stalking-police-spot = آپ کے بلانے پر آنے والوں کو یہ روکنا، تحریری تنبیہ کرنا اور اس شخص کو آپ سے الگ کرنا ہوگا ({ $on-the-spot-as-of } تک؛ ماخذ: { $on-the-spot-source })۔
stalking-police-ban = فوری صورت میں { $ban-meters } میٹر سے قریب آنا اور رابطہ { $police-ban } ماہ تک منع ہو سکتا ہے ({ $police-ban-as-of } تک؛ ماخذ: { $police-ban-source })۔
stalking-police-ask = آپ خود اس کی درخواست کر سکتے ہیں، اطلاع دینے والا بھی۔
stalking-court-ban = عدالت یہی حکم { $court-ban } ماہ کے لیے دے سکتی اور دو بار بڑھا سکتی ہے ({ $court-ban-as-of } تک؛ ماخذ: { $court-ban-source })۔
stalking-police-name = ذمہ دار اہلکار آپ کی شناخت ظاہر نہیں کر سکتے ({ $name-kept-as-of } تک؛ ماخذ: { $name-kept-source })۔

stalking-bye = ہم سے بات کرنے کا شکریہ۔ آپ جب چاہیں دوبارہ لکھ سکتے ہیں۔
