## Words that act at every moment, and the words for yes and no.

interrupt-person = 사람 | 상담원 | 상담사 | 상담 | 직원 | 담당자 | 사람 연결 | 상담원 연결 | 상담원 연결해 주세요 | 상담원 바꿔 주세요 | 사람 불러 주세요 | 사람과 이야기하기 | 사람과 이야기하고 싶어요 | 사람이랑 얘기하고 싶어요 | 상담하고 싶어요 | 사람이랑 말할래요 | saram | sangdamwon | sangdam | sangdamsa | sangdamwon yeongyeol | sangdamwon bakkwo juseyo | saram bulleo juseyo | sangdam hago sipeoyo | human | person
interrupt-danger = 위험 | 위험해요 | 지금 위험해요 | 살려 주세요 | 살려줘 | 살려줘요 | 경찰 불러 주세요 | 경찰 | 112 | 긴급 | 응급 | wiheom | wiheomhaeyo | sallyeo juseyo | sallyeojuseyo | sallyeojwo | salryeo juseyo | jigeum wiheomhaeyo | gyeongchal | gyeongchal bulleo juseyo | sos
interrupt-leave = 나가기 | 나갈게요 | 나갈래요 | 그만 | 그만할래요 | 그만할게요 | 종료 | 끝 | 끝내기 | 끝낼게요 | 안녕히 계세요 | nagagi | nagalgeyo | geuman | geuman halgeyo | jongnyo | kkeut | exit | quit
interrupt-erase = 지워줘 | 지워 주세요 | 다 지워줘 | 다 지워 주세요 | 삭제 | 삭제해 줘 | 삭제해 주세요 | 기록 삭제 | 대화 삭제 | jiwojwo | jiwo juseyo | jiwojuseyo | da jiwo juseyo | sakje | sakjehae juseyo | girok sakje | delete | erase
interrupt-language = 언어 | 언어 변경 | 언어 바꾸기 | 언어 선택 | 다른 언어 | 다른 언어로 해 주세요 | eoneo | eoneo byeongyeong | eoneo bakkugi | dareun eoneo | dareun eoneoro | language
interrupt-back = 뒤로 | 뒤로 가기 | 이전 | 이전으로 | 앞으로 돌아가기 | 돌아가기 | dwiro | dwiro gagi | ijeon | ijeoneuro | doragagi | back
interrupt-again = 처음 | 처음으로 | 처음부터 | 처음부터 다시 | 다시 시작 | 다시 시작할게요 | 재시작 | cheoeumbuteo | cheoeumeuro | cheoeumbuteo dasi | cheoeum buteo | dasi sijak | restart
word-yes = 네 | 예 | 넵 | 넹 | 응 | 그래 | 그래요 | 맞아요 | 맞아 | 좋아요 | 알겠어요 | ㅇ | ㅇㅇ | ㅇㅋ | ne | ye | eung | geurae | geuraeyo | majayo | joayo | yes | y | ok
word-no = 아니요 | 아니오 | 아뇨 | 아니 | 아니에요 | 아닙니다 | 아냐 | 싫어요 | 없어요 | ㄴ | ㄴㄴ | ani | aniyo | anio | anyo | anieyo | animnida | silheoyo | no | n

## The first words.

greeting = 안녕하세요, 잘 오셨어요. 이름은 말하지 않아도 되고, 편한 언어로 쓰시면 돼요.
notice = 처음에는 정해진 안내가 답하고, 쓰신 글은 이곳에서 돕는 사람들이 볼 수 있어요. 누군가의 생명이나 아이가 위험할 때는 지켜 줄 수 있는 곳에 알려야 할 수도 있어요.
notice-device = 이 페이지는 이 기기에 아무것도 저장하지 않지만, 브라우저 방문 기록은 지워지지 않아요. 바로 나가려면 위의 ‘나가기’를 누르세요.

## When an answer does not fit the question.

again-choice = 죄송해요, 잘 알아듣지 못했어요. 아래에서 하나를 골라 주세요.
again-text = 몇 마디로 적어 주시겠어요?
again-number = 3처럼 숫자만 적어 주세요.
again-date = 2027-03-15처럼 날짜를 적어 주세요.
again-email = name@example.com처럼 이메일 주소를 적어 주세요.
again-phone = 전화번호를 숫자로만 적어 주세요.
again-yes-no = ‘네’ 또는 ‘아니요’로 답해 주세요.
stale-choice = 그 질문은 이미 지나갔어요. 지금 질문은 이거예요.
fault-of-ours = 저희 쪽 문제로 지금은 답을 드리지 못했어요. 쓰신 글은 남아 있고, 사람이 읽을 거예요.
not-understood = 죄송해요, 잘 알아듣지 못했어요.
more-options = 더 보기
label-yes = 네
label-no = 아니요
label-skip = 건너뛰기
label-person = 사람과 이야기하기
ask-1345 = 이 내용은 바뀌었을 수 있어요. { LINE("1345") }(외국인종합안내센터)에 물어봐 주세요.

## Language.

language-which = 어느 언어로 할까요?
language-changed = 이제 한국어로 이야기할게요.
language-offer = { $language }: 이 언어로 바꿀까요?

## Leaving and erasing.

erase-confirm = 지우면 다시 볼 수 없어요. 이 대화를 모두 지울까요?
not-kept = (남기지 않았어요)
conversation-closed = 이 대화는 끝났어요. 원하실 때 언제든 다시 쓰셔도 돼요.

## Waiting for a person, and being with one.

queue-waiting = 차례를 기다리고 있고, 쓰신 글은 그대로 남아 있어요. 기다리는 동안 더 쓰셔도 돼요.
queue-position = 지금 { $position }번째로 기다리고 있어요.
queue-danger = 맨 앞 차례로 옮겼어요. 처음 오는 사람이 먼저 읽을 거예요.
counselor-joined = 이제 사람이 함께 있어요.
counselor-left = 함께 있던 사람이 나갔어요. 여기서부터 안내를 이어 갈게요.
counselor-lost = 함께 있던 사람이 떠나야 했어요. 다시 차례를 기다리고 있고, 순서는 그대로예요.
visitor-left = ‘나가기’로 이 페이지를 떠났어요.
nobody-now = 지금은 답할 수 있는 사람이 없어요. 그래도 글을 남겨 두실 수 있어요.
leave-message-how = 아래에 하고 싶은 말을 적어 주세요. ‘돌아오는 번호’를 받아 두면 나중에 여기서 답을 볼 수 있어요.

## Words in dates, and the texts of a form.

word-month-1 = 1월 | 01월 | 일월
word-month-2 = 2월 | 02월 | 이월
word-month-3 = 3월 | 03월 | 삼월
word-month-4 = 4월 | 04월 | 사월
word-month-5 = 5월 | 05월 | 오월
word-month-6 = 6월 | 06월 | 유월 | 육월
word-month-7 = 7월 | 07월 | 칠월
word-month-8 = 8월 | 08월 | 팔월
word-month-9 = 9월 | 09월 | 구월
word-month-10 = 10월 | 시월 | 십월
word-month-11 = 11월 | 십일월
word-month-12 = 12월 | 십이월
word-today = 오늘 | 금일 | oneul
word-tomorrow = 내일 | 명일 | naeil
date-order = ymd
label-confirm = 맞아요
label-correct = 답 고치기
form-which = 어느 답을 고칠까요?
form-skipped = 비워 두었어요
again-short = 조금만 더 적어 주시겠어요?
again-long = 글이 조금 길어서 남겨 두기 어려워요. 조금 더 짧게 적어 주시겠어요?
