## What a conversation is about, as the desk shows it.

topic-visa = التأشيرة والإقامة
topic-stalking = شخص يخيفني
topic-danger = خطر الآن
topic-other = شيء آخر
