## What a conversation is about, as the desk shows it.

topic-visa = Виз ба оршин суух
topic-stalking = Хэн нэгэн намайг айлгадаг
topic-danger = Одоо аюултай
topic-other = Өөр зүйл
