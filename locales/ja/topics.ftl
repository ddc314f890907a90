## What a conversation is about, as the desk shows it.

topic-visa = ビザと在留
topic-stalking = 怖い思いをさせる人
topic-danger = 今危険
topic-other = ほかの話
