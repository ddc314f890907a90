## Asking for a person.

person-choice = Что вы хотите сделать?
person-choice-leave = Оставить сообщение
person-choice-topics = Продолжить с подсказкой
person-kept = Сообщение сохранено. Когда придёт человек, он прочитает и напишет ответ здесь.
