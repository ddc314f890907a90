## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = 이야기해 주셔서 고마워요. 지금 안전한가요?
stalking-safe-yes = 안전해요
stalking-safe-seen = 누가 볼 수 있어요
stalking-safe-seen-words = 그 사람이 옆에 있 | 남편이 옆에 있 | 바로 옆에 있 | 옆에서 보고 | 옆에서 봐 | 누가 보고 있 | 누가 볼까 | 폰 검사 | 휴대폰을 봐요 | 핸드폰을 봐요 | 화면을 봐요 | 메시지를 봐요
stalking-safe-danger = 지금 위험해요
stalking-safe-danger-words = 그 사람이 여기 있 | 그 사람이 여기 왔 | 여기까지 찾아왔 | 문 앞에 있 | 문앞에 있 | 문 밖에 있 | 집 앞에 와 있 | 집 앞에 있 | 문을 두드리고 | 지금 따라와 | 지금 쫓아와 | 칼을 들
stalking-safe-unsure = 모르겠어요
stalking-seen = 그럼 평범한 말만 쓸게요. 숫자만으로 답해도 돼요.
stalking-seen-next = 어떻게 하는 것이 좋을까요?
stalking-seen-next-quiet = 조용히 계속하기
stalking-seen-next-leave = 지금 나가기
stalking-seen-leave = 괜찮을 때 언제든 다시 오세요.
stalking-unsure = 확실하지 않아도 괜찮아요. 아래 번호에 언제든 물어볼 수 있어요.

stalking-act = 어떤 일이 가장 가까운가요?
stalking-act-follow = 따라오거나 막아요
stalking-act-wait = 근처에서 기다려요
stalking-act-contact = 계속 연락해요
stalking-act-things = 물건을 두고 가요
stalking-act-damage = 물건을 망가뜨려요
stalking-act-share = 내 정보를 퍼뜨려요
stalking-act-pretend = 나인 척해요
stalking-act-other = 다른 일이에요
stalking-fault = 그런 일을 겪은 것은 당신 잘못이 아니에요. 느끼는 것을 믿어도 돼요.
stalking-law = 원하지 않는데 이런 일이 되풀이되면 최고 { $crime-years }년의 징역까지 받을 수 있는 범죄예요 ({ $crime-years-as-of } 기준, 출처: { $crime-years-source }).

stalking-help = 무엇이 궁금하세요?
stalking-help-keep = 무엇을 남겨 둘까
stalking-help-police = 경찰과 법원의 일
stalking-help-numbers = 전화할 곳
stalking-help-end = 오늘은 여기까지

stalking-keep-note = 안전할 때만 하세요. 날짜와 시간, 곳, 있었던 일, 본 사람을 적어 두세요.
stalking-keep-screen = 보낸 사람과 시간이 보이게 화면을 찍고, 통화 목록을 남기세요. 받은 상자는 열지 말고 사진을 찍으세요.
stalking-keep-copy = CCTV는 덮어써지니 되도록 빨리 부탁하세요. 남긴 것은 그 사람 손이 닿지 않는 곳에도 하나 더 두세요.

stalking-police-spot = 부르면 온 사람들은 그 일을 멈추게 하고, 글로 경고하고, 두 사람을 떼어 놓아요 ({ $on-the-spot-as-of } 기준, 출처: { $on-the-spot-source }).
stalking-police-ban = 급하면 { $ban-meters }미터 안으로 오거나 연락하는 것을 { $police-ban }개월까지 막을 수 있어요 ({ $police-ban-as-of } 기준, 출처: { $police-ban-source }).
stalking-police-ask = 당신이 직접 요청할 수 있고, 신고한 사람도 요청할 수 있어요.
stalking-court-ban = 법원은 이것을 { $court-ban }개월 동안 명령하고 두 번 늘릴 수 있어요 ({ $court-ban-as-of } 기준, 출처: { $court-ban-source }).
stalking-police-name = 일을 맡은 공무원은 당신이 누구인지 새어 나가게 하면 안 돼요 ({ $name-kept-as-of } 기준, 출처: { $name-kept-source }).

stalking-bye = 여기까지 이야기해 주셔서 고마워요. 원하실 때 언제든 다시 쓰셔도 돼요.
