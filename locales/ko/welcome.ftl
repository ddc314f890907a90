## The first question.

welcome-topic = 무엇을 도와드릴까요?
welcome-topic-visa = 비자와 체류
welcome-topic-visa-words = 비자 | 체류 | 체류자격 | 체류 연장 | 연장 | 외국인등록증 | 출입국 | 하이코리아 | bija | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = 나를 힘들게 하는 사람
welcome-topic-trouble-words = 스토킹 | 스토커 | 따라와요 | 따라다녀요 | 따라다니는 | 쫓아와요 | 기다리고 있어요 | 찾아와요 | 괴롭혀요 | 괴롭히는 | 협박 | 무서워요 | 때려요 | 때렸어요 | 맞았어요 | 연락이 계속
welcome-topic-other = 다른 이야기
welcome-topic-person = 사람과 이야기하기
welcome-topic-person-words = 도와주세요 | 도와줘요 | 도움이 필요해요 | 도움 | 상담 | 상담원 | 이야기하고 싶어요 | help
welcome-other = 말해 주셔서 고마워요. 그 이야기를 들을 수 있는 사람을 부를게요.
