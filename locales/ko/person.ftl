## Asking for a person.

person-choice = 어떻게 할까요?
person-choice-leave = 글 남기기
person-choice-topics = 안내 먼저 보기
person-choice-end = 오늘은 여기까지
person-kept = 글을 잘 남겨 두었어요. 사람이 오면 읽고 여기에 답을 적을게요.
person-after = 더 도와드릴 일이 있나요?
person-bye = 여기까지 이야기해 주셔서 고마워요. 원하실 때 언제든 다시 쓰셔도 돼요.
