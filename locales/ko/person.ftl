## Asking for a person.

person-choice = 어떻게 할까요?
person-choice-leave = 글 남기기
person-choice-topics = 안내 이어 보기
person-kept = 글을 잘 남겨 두었어요. 사람이 오면 읽고 여기에 답을 적을게요.
