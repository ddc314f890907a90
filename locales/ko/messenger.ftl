## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = 이 대화는 지울 때까지 이 휴대폰과 텔레그램 계정에 남고, 텔레그램도 읽을 수 있어요. ‘지워줘’라고 쓰면 지난 이틀 동안 쓴 글을 지워요.
notice-device-on-kakao = 이 대화는 이 휴대폰에 남고 카카오톡도 읽을 수 있는데, 거기 있는 글을 저희가 지울 수는 없어요. 채팅방을 나가면 이 휴대폰에서 없어져요.
notice-device-on-discord = 이 대화는 이 기기와 디스코드 계정에 남고, 디스코드도 읽을 수 있어요. 저희는 저희가 쓴 글만 지울 수 있어요.
move-label = 다른 곳에서 쓰기
move-how = 브라우저에서 { $address } 주소를 열고, ‘돌아오는 번호로 이어 가기’를 눌러 { $code } 번호를 적어 주세요. 10분 안에 한 번만 쓸 수 있고, 여기서 앞서 쓴 글은 거기에 보이지 않아요.
move-off = 지금은 다른 곳에서 쓸 수 없어요.
quiet-greeting = 안녕하세요. 한국에서 지내는 데 필요한 것을 안내해 드려요.
lock-continue = 계속하려면 아래를 눌러 주세요.
lock-word = 계속하려면 정한 단어를 적어 주세요.
lock-memo = 새 메모가 있어요.
label-continue = 계속하기
word-continue = 계속하기 | 계속 | 계속할게요 | 계속할래요 | 계속해 주세요 | 계속해줘 | 이어서 | 이어서 하기 | 다음 | 다음으로 | 보기 | 볼게요 | 볼래요 | 보여 주세요 | 보여줘 | gyesok | gyesokhagi | daeum | boyeojwo | continue | go on | next | show
word-move = 다른 곳에서 쓰기 | 다른 곳에서 쓸래요 | 다른 곳에서 쓸게요 | 다른 곳에서 쓰고 싶어요 | 다른 곳에서 이야기할래요 | 다른 데서 쓸래요 | 다른 데서 쓰고 싶어요 | 대화 옮기기 | 대화 옮길래요 | 대화 옮기고 싶어요 | 웹으로 옮기기 | 웹으로 옮길래요 | 웹에서 쓰기 | 웹에서 쓸래요 | dareun goseseo sseugi | wep | move | web

## Sending, and fetching what waits.

more-waiting = 새 글 { $count }개
more-none = 아직 새 글이 없어요. 잠시 뒤에 다시 볼 수 있어요.
label-fetch = 새 글 보기
passed-on = 잘 전했어요. 답은 여기에 남겨 둘게요.
callback-waiting = 잠시만요.
late = 답이 조금 오래 걸려요. 잠시 뒤에 아래를 누르거나 아무 말이나 써 주세요.
not-stored = 지금은 글을 받지 못했으니 다시 보내 주세요. 급하면 이 번호 가운데 하나로 전화하세요:
never-stored = 저희 쪽 문제로 이 글을 받을 수 없어요. 급하면 이 번호 가운데 하나로 전화하세요:
media-not-taken = 사진, 파일, 음성은 여기에 오지 않아요. 글로 적어 주세요.
media-sent = (사진이나 파일)
media-not-taken-voice = 음성 메시지는 여기서 들을 수 없어요. 글로 적어 주세요.
media-sent-voice = (음성 메시지)
media-not-taken-place = 공유한 위치는 여기로 전달되지 않아서, 어디에 계신지 알 수 없어요. 필요한 것을 글로 적어 주세요.
media-sent-place = (위치)
media-not-taken-contact = 공유한 연락처는 여기로 전달되지 않아서, 전화를 걸 수 없어요. 필요한 것을 글로 적어 주세요.
media-sent-contact = (연락처)
edit-kept = 앞에 쓴 글을 고치신 것도 남겨 둘게요. 대답으로 쓰신 거라면 새 글로 보내 주세요.
edit-seen = (고친 글) { $text }

## Erasing on a messenger.

erased-all = 모두 지웠어요.
erased-but = 지울 수 있는 것은 지웠어요. 여기 있는 글 { $count }개는 지우지 못했으니 이 대화방에서 직접 지워 주세요.
erased-here = 저희가 가진 것은 지웠어요. 이 대화방의 글은 저희가 지울 수 없으니, 방을 나가거나 직접 지워 주세요.

## The platform's own chat with a person.

operator-card = 카카오톡 채팅으로도 사람과 이야기할 수 있어요.
operator-label = 그 채팅으로 가기

## What a locked phone may show.

cover = 다음 메모를 보내 드려요. 서두르지 않아도 괜찮으니, 시간이 나실 때 편한 마음으로 천천히 읽어 보세요.
hushed-words = 폭력 | 스토킹 | 스토커 | 따라오 | 따라와 | 따라다니 | 쫓아오 | 쫓아와 | 미행 | 폭행 | 때리 | 때려 | 때렸 | 강간 | 성추행 | 학대 | 괴롭 | 협박 | 상담 | 쉼터 | 피해자 | 범죄 | 경찰 | 자살 | 죽고 싶

## The page, opened inside a messenger.

page-in-app = 이 페이지는 카카오톡 안에서 열려 있어요. 나간 뒤에는 이 창도 닫거나, 다른 브라우저에서 주소를 열어 주세요.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = 아래에 하고 싶은 말을 적어 주세요. 답은 여기에 남겨 둘게요.
conversation-closed-on-messenger = 이 대화는 끝났어요. 원하실 때 언제든 여기에 다시 쓰셔도 돼요.
