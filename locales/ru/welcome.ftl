## The first question.

welcome-topic = Чем мы можем помочь?
welcome-topic-visa = Виза и пребывание
welcome-topic-visa-words = виза | визу | визы | визе | пребывания | пребывание | вид на жительство | продлить | продление | миграционная служба | viza | vizu | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Кто-то пугает меня
welcome-topic-trouble-words = преследует | преследуют | преследование | сталкер | следит за мной | ходит за мной | угрожает | угрожают | угрозы | пристаёт | бьёт | избил | избивает | боюсь его | боюсь её
welcome-topic-other = Другое
welcome-topic-person = Поговорить с человеком
welcome-topic-person-words = помогите | помощь | нужна помощь | помощи | проблема | консультация | pomogite | pomosh
welcome-other = Спасибо, что сказали нам. Мы позовём человека, который может это выслушать.
