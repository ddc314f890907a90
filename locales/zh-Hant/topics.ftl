## What a conversation is about, as the desk shows it.

topic-visa = 簽證和居留
topic-stalking = 跟蹤和騷擾
topic-danger = 現在有危險
topic-other = 別的事
