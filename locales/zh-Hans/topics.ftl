## What a conversation is about, as the desk shows it.

topic-visa = 签证和居留
topic-stalking = 跟踪和骚扰
topic-danger = 现在有危险
topic-other = 别的事
