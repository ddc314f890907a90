## The first question.

welcome-topic = 무엇을 도와드릴까요?
welcome-topic-visa = 비자와 체류
welcome-topic-visa-words = 비자 | 체류 | 체류자격 | 체류 연장 | 연장 | 외국인등록증 | 출입국 | 하이코리아 | bija | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | 외국인 등록증 | 외국인등록
welcome-topic-trouble = 나를 힘들게 하는 사람
welcome-topic-trouble-words = 스토킹 | 스토커 | 따라와요 | 따라다녀요 | 따라다니는 | 쫓아와요 | 기다리고 있어요 | 찾아와요 | 괴롭혀요 | 괴롭히는 | 협박 | 무서워요 | 때려요 | 때렸어요 | 맞았어요 | 연락이 계속 | 찾아옵니다 | 자꾸 찾아와 | 계속 찾아와 | 집에 찾아와 | 집으로 찾아와 | 집까지 찾아와 | 회사로 찾아와 | 회사에 찾아와 | 학교로 찾아와 | 따라옵니다 | 따라오는 | 따라다닙니다 | 따라다녀서 | 쫓아옵니다 | 쫓아와서 | 쫓아다녀 | 괴롭힙니다 | 괴롭혀서 | 때려서 | 때립니다 | 때리고 | 때린다 | 때리는 | 감시해요 | 감시합니다 | 감시당
welcome-topic-other = 다른 이야기
welcome-topic-person = 사람과 이야기하기
welcome-topic-person-words = 상담원 | 이야기하고 싶어요 | 누구랑 얘기 | 누구랑 이야기 | 누구와 이야기 | 누군가와 이야기 | 누군가랑 얘기 | 누구하고 얘기 | 얘기하고 싶어요 | 얘기할 사람 | 이야기할 사람
welcome-topic-help-words = 도와주세요 | 도와줘요 | 도움이 필요해요 | 도움 | 상담 | help
welcome-other = 말해 주셔서 고마워요. 그 이야기를 들을 수 있는 사람을 부를게요.
