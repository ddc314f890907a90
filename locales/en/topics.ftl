## What a conversation is about, as the desk shows it.

topic-visa = Visa and stay
topic-stalking = Stalking and harassment
topic-danger = Danger now
topic-other = Something else
