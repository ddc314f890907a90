## What a conversation is about, as the desk shows it.

topic-visa = 비자와 체류
topic-stalking = 스토킹과 괴롭힘
topic-danger = 지금 위험
topic-other = 그 밖의 이야기
