## Danger now. The card with 112 stands before the first of these.

danger-limits = 저희는 계신 곳을 모르고 대신 전화해 드릴 수 없어요. 전화할 수 있으면 지금 { LINE("112") }에 거세요.
danger-nobody = 지금은 답할 수 있는 사람이 없지만, 쓰신 글은 맨 앞에 남아 있어요. 기다리지 말고 { LINE("112") }에 거세요.
danger-where = 그 사람이 지금 어디에 있나요?
danger-where-door = 문 밖
danger-where-door-words = 문 앞 | 문앞 | 문 밖 | 문밖 | 현관 앞 | 현관앞 | 현관에 있 | 집 앞에 | 집앞에 | 문을 두드 | 문 두드 | 벨을 눌러
danger-where-inside = 안에 있음
danger-where-inside-words = 그 사람이 집 안에 | 그 사람이 집안에 | 그 사람이 안에 있 | 그 사람이 거실에 | 그 사람이 옆방에 | 그 사람이 집에 들어 | 그 사람이 들어왔 | 집 안까지 들어 | 문 열고 들어왔 | 제 방에 들어왔 | 쳐들어왔
danger-where-following = 따라오는 중
danger-where-following-words = 따라와 | 따라오고 | 따라오는 | 따라옵니다 | 따라다녀 | 따라붙 | 쫓아와 | 쫓아오고 | 쫓아오는 | 바로 뒤에 있 | 제 뒤에 있 | 미행
danger-where-threats = 연락이나 협박
danger-where-threats-words = 죽인다고 | 죽이겠다고 | 죽여버린 | 죽여 버린 | 협박해 | 협박하고 | 협박을 | 협박 문자 | 계속 전화 | 계속 문자 | 계속 연락 | 가만 안 둔다
danger-where-none = 지금은 위험하지 않음
danger-door = 그 사람이 문 밖에 있으면 문을 잠그고 열지 마세요. 할 수 있으면 잠기는 방으로 가고, 휴대폰 소리를 꺼 두세요.
danger-inside = 그 사람이 안에 있으면 사람이 있는 곳으로 나가세요. 나갈 수 없으면 방문을 잠그고 { LINE("112") }에 거세요, 말하지 않아도 돼요.
danger-following = 따라오고 있으면 집으로 가지 말고 가게나 파출소처럼 불이 켜지고 사람이 있는 곳으로 가세요. 걸으면서 { LINE("112") }에 거세요.
danger-threats = 연락이나 협박에는 답하지 않아도 돼요. 안전할 때 화면을 찍어 두고, 받은 글은 지우지 마세요.
danger-none = 다행이에요. 위의 번호는 언제든 쓸 수 있어요.
danger-show-sound = do-wa-ju-se-yo. gyeong-cha-re sin-go-hae ju-se-yo.
danger-show-meaning = 도와주세요. 경찰에 신고해 주세요.
