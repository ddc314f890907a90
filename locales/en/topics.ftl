## What a conversation is about, as the desk shows it.

topic-welcome = First question
topic-visa = Visa and stay
topic-stalking = Stalking and harassment
topic-danger = Danger now
