## Asking for a person.

person-choice = آپ کیا کرنا چاہتے ہیں؟
person-choice-leave = پیغام چھوڑیں
person-choice-topics = رہنمائی جاری رکھیں
person-kept = آپ کا پیغام محفوظ ہے۔ کوئی آئے گا تو پڑھ کر یہیں جواب لکھے گا۔
