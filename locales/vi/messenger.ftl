## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Cuộc trò chuyện này ở lại trên điện thoại này và trong tài khoản Telegram cho đến khi bị xóa, và Telegram cũng đọc được. Nếu bạn viết “xóa”, những gì đã viết trong hai ngày qua sẽ được xóa.
notice-device-on-kakao = Cuộc trò chuyện này ở lại trên điện thoại này và KakaoTalk đọc được; chúng tôi không xóa được ở đó. Khi bạn rời phòng chat, nó mất khỏi điện thoại này.
notice-device-on-discord = Cuộc trò chuyện này ở lại trên máy này và trong tài khoản Discord, và Discord đọc được. Chúng tôi chỉ xóa được những gì chúng tôi viết.
move-label = Viết chỗ khác
move-how = Bạn hãy mở { $address } trong trình duyệt, bấm “Tiếp tục bằng số quay lại” và nhập { $code }. Số này dùng được một lần trong mười phút, và ở đó không hiện những gì đã viết ở đây.
move-off = Bây giờ chưa thể viết ở chỗ khác.
quiet-greeting = Xin chào. Đây là phần hướng dẫn về cư trú ở Hàn Quốc.
lock-continue = Muốn tiếp tục, bạn hãy chạm bên dưới.
lock-word = Muốn tiếp tục, bạn hãy gõ từ đã hẹn.
lock-memo = Có một ghi chú mới.
label-continue = Tiếp tục
word-continue = Tiếp tục | tiếp | tiếp đi | tôi muốn tiếp tục | tiếp theo | kế tiếp | xem | xem đi | xem tiếp | cho xem | cho tôi xem | hiện ra | tiep | tiep tuc | tiep theo | xem tiep | cho toi xem | continue | go on | next | show
word-move = Viết chỗ khác | viết ở chỗ khác | viết ở nơi khác | tôi muốn viết ở chỗ khác | tôi muốn viết ở nơi khác | chuyển sang web | viết trên web | viet cho khac | viet o cho khac | viet o noi khac | chuyen sang web | viet tren web | move | web

## Sending, and fetching what waits.

more-waiting = { $count } tin mới
more-none = Chưa có tin mới. Một lát nữa bạn có thể xem lại.
label-fetch = Xem tin mới
passed-on = Chúng tôi đã chuyển lời rồi. Câu trả lời sẽ ở đây.
callback-waiting = Xin chờ một chút.
late = Câu trả lời hơi lâu. Một lát nữa bạn hãy chạm bên dưới, hoặc viết bất cứ điều gì.
not-stored = Vừa rồi chúng tôi chưa nhận được tin, bạn hãy gửi lại nhé. Nếu gấp, bạn hãy gọi một trong các số này:
never-stored = Phía chúng tôi bị trục trặc nên không nhận được tin này. Nếu gấp, bạn hãy gọi một trong các số này:
media-not-taken = Hình ảnh, tệp và giọng nói không đến được đây. Bạn hãy viết bằng chữ nhé.
media-sent = (hình ảnh hoặc tệp)
media-not-taken-voice = Ở đây không nghe được tin nhắn thoại. Xin viết bằng chữ.
media-sent-voice = (tin nhắn thoại)
media-not-taken-place = Vị trí được chia sẻ không đến được đây, nên chúng tôi không biết bạn đang ở đâu. Xin viết bằng chữ điều bạn cần.
media-sent-place = (vị trí)
media-not-taken-contact = Số điện thoại được chia sẻ không đến được đây, nên không ai gọi được. Xin viết bằng chữ điều bạn cần.
media-sent-contact = (số điện thoại)
edit-kept = Bạn vừa sửa một tin nhắn trước đó, chúng tôi đã giữ lại phần sửa. Nếu đó là câu trả lời, bạn hãy gửi thành tin nhắn mới nhé.
edit-seen = (tin nhắn đã sửa) { $text }

## Erasing on a messenger.

erased-all = Đã xóa hết rồi.
erased-but = Chúng tôi đã xóa những gì xóa được. Còn { $count } tin ở đây không xóa được, bạn hãy tự xóa trong cuộc trò chuyện này nhé.
erased-here = Những gì chúng tôi giữ đã được xóa. Trong phòng chat này chúng tôi không xóa được; bạn có thể rời phòng hoặc tự xóa.

## The platform's own chat with a person.

operator-card = Bạn cũng có thể nói chuyện với người ở KakaoTalk.
operator-label = Mở chat đó

## What a locked phone may show.

cover = Đây là ghi chú tiếp theo cho bạn. Bạn cứ thong thả đọc, không cần vội đâu.
hushed-words = bạo lực | bạo hành | theo dõi | bám theo | đi theo | rình rập | quấy rối | hành hung | đánh đập | đánh tôi | đánh bạn | bị đánh | hiếp | tình dục | xâm hại | ngược đãi | đe dọa | tư vấn | tạm lánh | nạn nhân | tội phạm | cảnh sát | tự tử | tự sát | muốn chết

## The page, opened inside a messenger.

page-in-app = Trang này đang mở bên trong KakaoTalk. Sau khi rời đi, bạn hãy đóng cả cửa sổ này, hoặc mở địa chỉ trong trình duyệt khác.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Bạn hãy viết điều muốn nói ở dưới. Câu trả lời sẽ ở đây.
conversation-closed-on-messenger = Cuộc trò chuyện đã đóng. Khi nào muốn, bạn cứ viết lại ở đây.
