## What a conversation is about, as the desk shows it.

topic-welcome = 第一個問題
topic-visa = 簽證和居留
topic-stalking = 跟蹤和騷擾
topic-danger = 現在有危險
