## What a conversation is about, as the desk shows it.

topic-visa = ဗီဇာနဲ့ နေထိုင်ခွင့်
topic-stalking = တစ်ယောက်ယောက်ကြောင့် ကြောက်နေတယ်
topic-danger = အခု အန္တရာယ်
topic-other = တခြားကိစ္စ
