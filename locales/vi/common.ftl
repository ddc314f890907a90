## Words that act at every moment, and the words for yes and no.

interrupt-person = Nói chuyện với người | tôi muốn nói chuyện với người | nói chuyện với người thật | gặp người | gặp nhân viên | nhân viên | tư vấn viên | cho tôi gặp tư vấn viên | tôi muốn gặp tư vấn viên | người thật | nguoi that | tu van vien | nhan vien | gap tu van vien | human | person
interrupt-danger = nguy hiểm | tôi đang gặp nguy hiểm | đang nguy hiểm | cứu tôi | cứu tôi với | cứu với | khẩn cấp | gọi cảnh sát | cảnh sát | nguy hiem | cuu toi | cuu toi voi | khan cap | canh sat | 112 | sos
interrupt-leave = thoát | rời đi | dừng lại | dừng | kết thúc | tạm biệt | thôi | thoat | roi di | ket thuc | tam biet | exit | quit
interrupt-erase = xóa | xoá | xóa hết | xóa tất cả | xóa đi | hãy xóa hết | xóa giúp tôi | xoa | xoa het | xoa tat ca | delete | erase
interrupt-language = ngôn ngữ | đổi ngôn ngữ | ngôn ngữ khác | đổi tiếng | ngon ngu | doi ngon ngu | language
interrupt-back = quay lại | trở lại | lùi lại | câu trước | quay lai | tro lai | back
interrupt-again = bắt đầu lại | làm lại | từ đầu | lại từ đầu | bat dau lai | lam lai | tu dau | restart
word-yes = có | vâng | dạ | dạ có | dạ vâng | ừ | đúng | đúng rồi | được | đồng ý | co | vang | dung | duoc | yes | y | ok
word-no = không | không ạ | dạ không | chưa | không phải | sai | khong | ko | hong | no | n

## The first words.

greeting = Xin chào, rất vui được gặp bạn. Bạn không cần cho biết tên và có thể viết bằng tiếng mẹ đẻ.
notice = Lúc đầu phần hướng dẫn soạn sẵn sẽ trả lời, và những người giúp đỡ ở đây có thể đọc điều bạn viết. Nếu tính mạng của ai đó hoặc một em nhỏ gặp nguy hiểm, chúng tôi có thể phải báo cho nơi bảo vệ được họ.
notice-device = Trang này không lưu gì trên máy này, nhưng lịch sử của trình duyệt không bị xóa. Muốn rời đi ngay, hãy bấm “Rời đi” ở phía trên.

## When an answer does not fit the question.

again-choice = Xin lỗi, chúng tôi chưa hiểu rõ. Bạn hãy chọn một câu trả lời bên dưới nhé.
again-text = Bạn viết vài từ giúp chúng tôi được không?
again-number = Bạn chỉ viết một con số thôi nhé, ví dụ 3.
again-date = Bạn viết ngày như thế này nhé: 2027-03-15.
again-email = Bạn viết địa chỉ email như thế này nhé: name@example.com.
again-phone = Bạn viết số điện thoại, chỉ gồm các chữ số nhé.
again-yes-no = Bạn trả lời “có” hoặc “không” nhé.
stale-choice = Câu hỏi đó đã qua rồi. Đây là câu hỏi hiện tại.
fault-of-ours = Phía chúng tôi bị trục trặc nên chưa trả lời được tin này. Điều bạn viết được giữ lại, và sẽ có người đọc.
not-understood = Xin lỗi, chúng tôi chưa hiểu rõ.
more-options = Xem thêm
label-yes = Có
label-no = Không
label-skip = Bỏ qua
label-person = Nói chuyện với người
ask-1345 = Điều này có thể đã thay đổi. Bạn hãy hỏi { LINE("1345") }, trung tâm tư vấn cho người nước ngoài.

## Language.

language-which = Bạn muốn dùng ngôn ngữ nào?
language-changed = Từ bây giờ chúng ta nói tiếng Việt nhé.
language-offer = Bạn có muốn đổi sang { $language } không?

## Leaving and erasing.

erase-confirm = Đã xóa thì không lấy lại được. Bạn có muốn xóa toàn bộ cuộc trò chuyện này không?
not-kept = (không được giữ lại)
conversation-closed = Cuộc trò chuyện đã đóng. Khi nào muốn, bạn cứ viết lại.

## Waiting for a person, and being with one.

queue-waiting = Bạn đang trong hàng chờ và điều bạn viết được giữ lại. Trong lúc chờ bạn cứ viết tiếp.
queue-position = Bạn đang ở vị trí số { $position } trong hàng chờ.
queue-danger = Chúng tôi đã đưa bạn lên đầu hàng chờ. Người đến đầu tiên sẽ đọc lời của bạn.
counselor-joined = Bây giờ có một người ở đây với bạn.
counselor-left = Người đó đã rời cuộc trò chuyện. Phần hướng dẫn sẽ tiếp tục từ đây.
counselor-lost = Người đó phải rời đi. Bạn đã trở lại hàng chờ và vẫn giữ chỗ.
visitor-left = Trang đã được rời đi bằng nút thoát.
nobody-now = Lúc này không có ai ở đây để trả lời. Bạn vẫn có thể để lại lời nhắn.
leave-message-how = Bạn hãy viết lời nhắn ở dưới. Với “số quay lại”, sau này bạn có thể đọc câu trả lời ở đây.

## Words in dates, and the texts of a form.

word-month-1 = tháng 1 | tháng1 | tháng 01 | tháng một | tháng giêng | thang 1 | thang1 | thang 01 | thang mot | thang gieng | thg 1
word-month-2 = tháng 2 | tháng2 | tháng 02 | tháng hai | thang 2 | thang2 | thang 02 | thang hai | thg 2
word-month-3 = tháng 3 | tháng3 | tháng 03 | tháng ba | thang 3 | thang3 | thang 03 | thang ba | thg 3
word-month-4 = tháng 4 | tháng4 | tháng 04 | tháng tư | tháng bốn | thang 4 | thang4 | thang 04 | thang tu | thang bon | thg 4
word-month-5 = tháng 5 | tháng5 | tháng 05 | tháng năm | thang 5 | thang5 | thang 05 | thg 5
word-month-6 = tháng 6 | tháng6 | tháng 06 | tháng sáu | thang 6 | thang6 | thang 06 | thg 6
word-month-7 = tháng 7 | tháng7 | tháng 07 | tháng bảy | tháng bẩy | thang 7 | thang7 | thang 07 | thang bay | thg 7
word-month-8 = tháng 8 | tháng8 | tháng 08 | tháng tám | thang 8 | thang8 | thang 08 | thang tam | thg 8
word-month-9 = tháng 9 | tháng9 | tháng 09 | tháng chín | thang 9 | thang9 | thang 09 | thang chin | thg 9
word-month-10 = tháng 10 | tháng10 | tháng mười | thang 10 | thang10 | thang muoi | thg 10
word-month-11 = tháng 11 | tháng11 | tháng mười một | thang 11 | thang11 | thang muoi mot | thg 11
word-month-12 = tháng 12 | tháng12 | tháng mười hai | thang 12 | thang12 | thang muoi hai | thg 12
word-today = hôm nay | hom nay | bữa nay
word-tomorrow = ngày mai | ngay mai
date-order = dmy
label-confirm = Đúng rồi
label-correct = Sửa một câu trả lời
form-which = Bạn muốn sửa câu trả lời nào?
form-skipped = để trống
again-short = Bạn viết thêm một chút được không?
again-long = Nội dung này hơi dài nên chúng tôi không giữ lại được. Bạn viết ngắn hơn được không?
