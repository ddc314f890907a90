## What a conversation is about, as the desk shows it.

topic-visa = Виза и пребывание
topic-stalking = Кто-то пугает меня
topic-danger = Сейчас опасно
topic-other = Другое
