## Asking for a person.

person-choice = 您想怎么做？
person-choice-leave = 留言
person-choice-topics = 继续看指引
person-kept = 留言已经保留好了。有人来了会看，并在这里写回答。
