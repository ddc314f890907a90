## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = آپ کس ویزے کے بارے میں پوچھ رہے ہیں؟
visa-which-f6 = F-6 شادی
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | شادی کا ویزا | شادی کے ویزے | شادی کا ویزہ | شادی والا ویزا | شادی والے ویزے | میرج ویزا | میرج ویزے | شوہر کورین | شوہر کوریائی | shadi ka visa
visa-which-f4 = F-4 یا H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 کام
visa-which-e9-words = E-9 | E9 | EPS | کام کا ویزا | کام کے ویزے | کام کا ویزہ | کام والا ویزا | کام والے ویزے | ورک ویزا | ورک ویزے | ورک ویزہ | kaam ka visa | kaam ke visay | work visa
visa-which-other = کوئی اور ویزا
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | طالب علم ویزا | طالب علم کا ویزا | طالب علم کے ویزے | طالب علم ویزے | سٹوڈنٹ ویزا | سٹوڈنٹ ویزے | سٹوڈنٹ ویزہ | اسٹوڈنٹ ویزا | اسٹوڈنٹ ویزے | اسٹوڈنٹ ویزہ | سٹوڈنٹ کا ویزا | تعلیمی ویزا | تعلیمی ویزے | سٹڈی ویزا | اسٹڈی ویزا | student visa

visa-f6-safe = کاغذات سے پہلے آہستہ سے ایک سوال۔ کیا آپ گھر میں محفوظ ہیں؟
visa-f6-safe-yes = جی، محفوظ
visa-f6-safe-no = نہیں، یا ہمیشہ نہیں
visa-f6-safe-skip = نہیں بتانا چاہتا یا چاہتی
visa-f6-papers = F-6 کے لیے شادی اور خاندان کے کاغذات بھی چاہییں۔ آپ کے لیے کون سے ٹھیک ہیں، { LINE("1345") } بتا سکتا ہے۔

visa-unsafe-thanks = بتانے کا شکریہ۔ یہ آپ کا قصور نہیں۔
visa-unsafe-apart = آپ کا بتایا ہوا ویزا اب یہاں محفوظ نہیں رکھا جاتا۔ مدد مانگنا اور ویزے کے سوال الگ باتیں ہیں۔
visa-unsafe-next = ابھی کس چیز سے مدد ملے گی؟
visa-unsafe-next-steps = میں کیا کر سکتا ہوں
visa-unsafe-next-law = ایسی صورت میں قیام
visa-unsafe-next-papers = توسیع کے کاغذات
visa-unsafe-law = گھر میں تکلیف اٹھانے والے کوریائی کے شوہر یا بیوی کو عدالت یا پولیس کی کارروائی کے دوران زیادہ رہنے کی اجازت مل سکتی ہے ({ $violence-stay-as-of } تک؛ ماخذ: { $violence-stay-source })۔
visa-unsafe-lawyer = اجازت ملنا ہر معاملے پر منحصر ہے، ہم پہلے سے وعدہ نہیں کر سکتے۔ طلاق پر راضی ہونے یا دستخط کرنے سے پہلے { LINE("1345") } سے مفت وکیل کا پوچھیں۔

visa-f4-merged = { $h2-end } سے نیا H-2 نہیں ملتا؛ جس کے پاس H-2 ہے وہ مدت تک رہ سکتا ہے یا F-4 لے سکتا ہے ({ $h2-end-as-of } تک؛ ماخذ: { $h2-end-source })۔
visa-f4-years = F-4 کوریائی زبان کی سطح یا پروگرام کے مطابق ایک بار میں { $f4-years } سال کے لیے ملتا ہے ({ $f4-years-as-of } تک؛ ماخذ: { $f4-years-source })۔
visa-f4-jobs = F-4 کے لیے { $f4-jobs } سادہ کام کھولے گئے ہیں ({ $f4-jobs-as-of } تک؛ ماخذ: { $f4-jobs-source })۔ { LINE("1345") } سے پوچھیں کہ آپ کا کام شامل ہے یا نہیں۔

visa-e9-what = کس بارے میں ہے؟
visa-e9-what-stay = زیادہ عرصہ رہنا
visa-e9-what-move = کام کی جگہ بدلنا
visa-e9-what-passport = کسی نے میرا پاسپورٹ رکھا ہے
visa-e9-term = E-9 پر { $e9-years } سال کام ہو سکتا ہے، اور دوبارہ رکھے جانے پر مزید { $e9-more } ماہ تک ({ $e9-years-as-of } تک؛ ماخذ: { $e9-years-source })۔
visa-e9-order = پہلے روزگار مرکز، پھر امیگریشن دفتر۔ اجازت نامے کی نقل، معاہدہ، کاروبار کا اندراج اور پتے کا ثبوت تیار رکھیں۔
visa-e9-move = معاہدہ ختم ہونے کے { $e9-move } ماہ کے اندر روزگار مرکز میں درخواست دیں، اور درخواست کے { $e9-permit } ماہ کے اندر اجازت ملنی چاہیے ({ $e9-move-as-of } تک؛ ماخذ: { $e9-move-source })۔
visa-e9-reasons = اگر مالک معاہدہ ختم کرے، بند کرے، شرطیں توڑے یا ناانصافی کرے تو بدل سکتے ہیں۔ دن ختم ہونے سے پہلے { LINE("1345") } سے پوچھیں۔
visa-e9-fee = کام کی جگہ بدلنے کی فیس { $workplace-fee } وون ہے ({ $workplace-fee-as-of } تک؛ ماخذ: { $workplace-fee-source })۔
visa-e9-passport = کام یا قرض کی ضمانت میں کسی کا پاسپورٹ یا کارڈ رکھنا جرم ہے ({ $passport-held-as-of } تک؛ ماخذ: { $passport-held-source })۔

visa-papers = درخواست فارم (نمبر 34)، پاسپورٹ، رہائشی کارڈ، پتے کا ثبوت اور فیس تیار رکھیں ({ $common-papers-as-of } تک؛ ماخذ: { $common-papers-source })۔
visa-ask-expiry = آپ کا قیام کس دن ختم ہوتا ہے؟ کارڈ پر لکھا ہے، اور آپ یہ چھوڑ سکتے ہیں۔
visa-expiry-past = آپ کا لکھا ہوا دن { $expiry } گزر چکا ہے۔ جتنی جلدی ہو سکے { LINE("1345") } سے پوچھیں۔
visa-expiry-soon = آپ کا لکھا ہوا دن { $expiry } قریب ہے۔ آج یا اگلے کام کے دن درخواست تیار کریں۔
visa-deadline = قیام ختم ہونے سے پہلے توسیع کی اجازت ملنا ضروری ہے ({ $permit-before-as-of } تک؛ ماخذ: { $permit-before-source })۔
visa-earliest = اس دن سے { $earliest } ماہ پہلے سے درخواست دی جا سکتی ہے ({ $earliest-as-of } تک؛ ماخذ: { $earliest-source })۔
visa-where = hikorea.go.kr پر درخواست دیں، یا وہاں وقت لے کر اپنے پتے کے امیگریشن دفتر جائیں ({ $reservation-as-of } تک؛ ماخذ: { $reservation-source })۔
visa-online = انٹرنیٹ پر ختم ہونے سے کم از کم { $online-days } کام کے دن پہلے درخواست دیں ({ $online-days-as-of } تک؛ ماخذ: { $online-days-source })۔
visa-fee-f6 = F-6 کی توسیع کی فیس { $f6-fee } وون ہے ({ $f6-fee-as-of } تک؛ ماخذ: { $f6-fee-source })۔
visa-fee = توسیع کی فیس { $extension-fee } وون ہے ({ $extension-fee-as-of } تک؛ ماخذ: { $extension-fee-source })۔
visa-fee-change = ویزے کی قسم بدلنے کی فیس { $change-fee } وون ہے ({ $change-fee-as-of } تک؛ ماخذ: { $change-fee-source })۔
visa-fee-online = انٹرنیٹ پر فیس { $online-less }% کم ہے ({ $online-less-as-of } تک؛ ماخذ: { $online-less-source })۔
visa-other = ہر ویزے کے اپنے کاغذات ہیں۔ جو سب کے لیے ایک ہے وہ یہ ہے۔

visa-address = گھر بدلنے کے { $address-days } دن کے اندر نیا پتہ محلے، ضلع یا امیگریشن دفتر کو بتائیں ({ $address-days-as-of } تک؛ ماخذ: { $address-days-source })۔
visa-address-safe = اگر کسی کو معلوم نہیں ہونا چاہیے کہ آپ کہاں رہتے ہیں تو بتانے سے پہلے { LINE("1345") } سے پوچھیں۔

visa-next = کیا آپ کچھ اور جاننا چاہتے ہیں؟
visa-next-which = ویزے کا دوسرا سوال
visa-next-address = میں نے گھر بدلا ہے
visa-next-end = بس اتنا ہی
visa-bye = امید ہے اس سے مدد ملے گی۔ آپ جب چاہیں دوبارہ لکھ سکتے ہیں۔
