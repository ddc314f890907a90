## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Cảm ơn bạn đã nói với chúng tôi. Bây giờ bạn có an toàn không?
stalking-safe-yes = Tôi an toàn
stalking-safe-seen = Có người có thể nhìn thấy
stalking-safe-seen-words = đang nhìn màn hình | đọc tin nhắn của em | đọc tin nhắn của tôi | xem điện thoại của em | xem điện thoại của tôi | kiểm tra điện thoại | lục điện thoại | nhìn trộm | nó ở bên cạnh | ngồi cạnh em | ngồi cạnh tôi | sợ bị phát hiện
stalking-safe-danger = Tôi đang gặp nguy hiểm
stalking-safe-danger-words = nó đang ở đây | anh ta đang ở đây | người đó đang ở đây | nó tới rồi | nó đến rồi | đang đứng trước cửa | đang ở ngoài cửa | đang đập cửa | đang bám theo | đang đuổi theo | cầm dao | no dang o day
stalking-safe-unsure = Tôi không biết
stalking-seen = Vậy chúng tôi chỉ dùng lời bình thường. Bạn có thể trả lời chỉ bằng số.
stalking-seen-next = Thế nào là tốt nhất cho bạn?
stalking-seen-next-quiet = Tiếp tục lặng lẽ
stalking-seen-next-leave = Rời đi ngay
stalking-seen-leave = Khi nào thuận tiện, bạn cứ quay lại.
stalking-unsure = Không chắc cũng không sao. Bạn có thể hỏi các số dưới đây vào bất cứ giờ nào.

stalking-act = Điều nào gần nhất với việc đang xảy ra?
stalking-act-follow = Đi theo hoặc chặn tôi
stalking-act-wait = Đợi gần chỗ tôi
stalking-act-contact = Liên lạc mãi
stalking-act-things = Gửi hoặc để đồ lại
stalking-act-damage = Làm hỏng đồ
stalking-act-share = Phát tán thông tin tôi
stalking-act-pretend = Giả làm tôi
stalking-act-other = Việc khác
stalking-fault = Chuyện xảy ra không phải lỗi của bạn. Bạn có thể tin vào cảm giác của mình.
stalking-law = Nếu trái ý bạn mà cứ lặp đi lặp lại, đó là tội phạm, có thể bị phạt tù đến { $crime-years } năm (tính đến { $crime-years-as-of }; nguồn: { $crime-years-source }).

stalking-help = Bạn muốn biết điều gì?
stalking-help-keep = Cần giữ lại những gì
stalking-help-police = Cảnh sát và tòa án làm gì
stalking-help-numbers = Các số để gọi
stalking-help-end = Hôm nay thế là đủ

stalking-keep-note = Chỉ làm khi an toàn. Hãy ghi ngày, giờ, nơi, việc đã xảy ra và ai đã thấy.
stalking-keep-screen = Hãy chụp màn hình có người gửi và giờ, và giữ danh sách cuộc gọi. Gói hàng thì chụp ảnh, đừng mở.
stalking-keep-copy = Hãy xin hình CCTV sớm, vì sẽ bị ghi đè. Giữ thêm một bản ở nơi người đó không lấy được.

stalking-police-spot = Khi bạn gọi, người đến phải chặn việc đó lại, cảnh cáo bằng văn bản và tách người đó khỏi bạn (tính đến { $on-the-spot-as-of }; nguồn: { $on-the-spot-source }).
stalking-police-ban = Khi khẩn cấp, có thể cấm đến gần trong { $ban-meters } mét và cấm liên lạc, tối đa { $police-ban } tháng (tính đến { $police-ban-as-of }; nguồn: { $police-ban-source }).
stalking-police-ask = Bạn có thể tự yêu cầu, người đã trình báo cũng vậy.
stalking-court-ban = Tòa án có thể ra lệnh như vậy trong { $court-ban } tháng và kéo dài hai lần (tính đến { $court-ban-as-of }; nguồn: { $court-ban-source }).
stalking-police-name = Công chức phụ trách không được để lộ bạn là ai (tính đến { $name-kept-as-of }; nguồn: { $name-kept-source }).

stalking-bye = Cảm ơn bạn đã nói chuyện với chúng tôi. Khi nào muốn, bạn cứ viết lại.
