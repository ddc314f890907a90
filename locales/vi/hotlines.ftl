## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: nếu đang nguy hiểm, hãy gọi ngay. Không cần phải nói.
card-support = Bạn có thể hỏi các số này.
card-open-lines = Các số này đang trả lời ngay bây giờ.
card-visa = Trường hợp của bạn cần gì, bạn có thể hỏi ở đây.

line-112 = Cảnh sát, 24 giờ. Có phiên dịch cùng nghe máy.
line-112-silent = Không nói được? Gọi rồi bấm một số bất kỳ hai lần. Tin nhắn sẽ gửi đường dẫn để báo vị trí và viết kín.
line-119 = Bị thương, cháy, xe cấp cứu, 24 giờ. Có phiên dịch cùng nghe máy.
line-1577-1366 = Danuri, 24 giờ, có tiếng Việt.
line-1345 = Tư vấn xuất nhập cảnh. Tiếng Việt: ngày thường 9:00–18:00.
line-1366 = Đường dây khẩn cấp cho phụ nữ, ai cũng gọi được, 24 giờ, tiếng Hàn.
line-109 = Khi bạn nghĩ đến việc không sống nữa, 24 giờ, tiếng Hàn.
line-1388 = Cho người trẻ, 24 giờ, miễn phí, không cần tên, tiếng Hàn.
line-132 = Tư vấn pháp luật miễn phí, ngày thường 9:00–18:00, tiếng Hàn.
line-1350 = Tiền lương và quyền lợi khi làm việc, ngày thường 9:00–18:00, tiếng Hàn.
