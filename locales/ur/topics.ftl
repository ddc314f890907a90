## What a conversation is about, as the desk shows it.

topic-visa = ویزا اور قیام
topic-stalking = کوئی مجھے ڈراتا ہے
topic-danger = ابھی خطرہ
topic-other = کوئی اور بات
