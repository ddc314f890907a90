## Asking for a person.

person-choice = 您想怎麼做？
person-choice-leave = 留言
person-choice-topics = 繼續看指引
person-kept = 留言已經保留好了。有人來了會看，並在這裡寫回答。
