## What a conversation is about, as the desk shows it.

topic-visa = Visa và cư trú
topic-stalking = Bám theo và quấy rối
topic-danger = Đang nguy hiểm
topic-other = Chuyện khác
