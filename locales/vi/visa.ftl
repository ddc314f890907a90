## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Bạn muốn hỏi về loại visa nào?
visa-which-f6 = F-6 kết hôn
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | visa kết hôn | visa vợ chồng | visa ket hon | diện kết hôn | dien ket hon | visa hôn nhân | visa hon nhan | diện vợ chồng | lấy chồng Hàn | chồng người Hàn | chồng em là người Hàn | chồng tôi là người Hàn | vợ người Hàn | lay chong han | kết hôn với người Hàn
visa-which-f4 = F-4 hoặc H-2 kiều bào
visa-which-f4-words = F-4 | F4 | H-2 | H2 | kiều bào | visa kiều bào
visa-which-e9 = E-9 lao động
visa-which-e9-words = E-9 | E9 | EPS | visa lao động | xuất khẩu lao động | visa lao dong | diện lao động | dien lao dong | visa đi làm
visa-which-other = Loại khác
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | visa du học | vĩnh trú | visa du hoc | du học sinh | du hoc sinh | diện du học | dien du hoc | visa sinh viên | visa sinh vien | visa học sinh | visa học tiếng

visa-f6-safe = Trước khi nói về giấy tờ, xin hỏi nhỏ một điều. Ở nhà bạn có an toàn không?
visa-f6-safe-yes = Có, an toàn
visa-f6-safe-no = Không hẳn an toàn
visa-f6-safe-skip = Tôi không muốn nói
visa-f6-papers = Với F-6 cần thêm giấy tờ về hôn nhân và gia đình. { LINE("1345") } có thể cho biết giấy nào hợp với bạn.

visa-unsafe-thanks = Cảm ơn bạn đã nói với chúng tôi. Đó không phải lỗi của bạn.
visa-unsafe-apart = Loại visa bạn đã nói không còn được giữ ở đây nữa. Xin giúp đỡ và hỏi về visa là hai việc riêng.
visa-unsafe-next = Lúc này điều gì giúp được bạn?
visa-unsafe-next-steps = Xem tôi có thể làm gì
visa-unsafe-next-law = Cư trú trong trường hợp này
visa-unsafe-next-papers = Giấy tờ để gia hạn
visa-unsafe-law = Vợ hoặc chồng của người Hàn Quốc bị làm hại trong nhà có thể được cho phép gia hạn khi vụ việc ở tòa án hoặc cảnh sát còn đang tiến hành (tính đến { $violence-stay-as-of }; nguồn: { $violence-stay-source }).
visa-unsafe-lawyer = Có được phép hay không tùy vào từng trường hợp, chúng tôi không hứa trước được. Trước khi đồng ý ly hôn hoặc ký giấy gì, hãy hỏi { LINE("1345") } về luật sư miễn phí.

visa-f4-merged = Từ { $h2-end } không cấp H-2 mới nữa; người có H-2 được ở đến hết hạn hoặc đổi sang F-4 (tính đến { $h2-end-as-of }; nguồn: { $h2-end-source }).
visa-f4-years = F-4 được cấp mỗi lần { $f4-years } năm, tùy trình độ tiếng Hàn hoặc chương trình hội nhập (tính đến { $f4-years-as-of }; nguồn: { $f4-years-source }).
visa-f4-jobs = Có { $f4-jobs } việc giản đơn được mở cho F-4 (tính đến { $f4-jobs-as-of }; nguồn: { $f4-jobs-source }). Hãy hỏi { LINE("1345") } xem việc của bạn có được không.

visa-e9-what = Bạn cần hỏi việc gì?
visa-e9-what-stay = Ở lại lâu hơn
visa-e9-what-move = Đổi nơi làm việc
visa-e9-what-passport = Có người giữ hộ chiếu tôi
visa-e9-term = E-9 được làm việc { $e9-years } năm, và thêm tối đa { $e9-more } tháng nếu được tuyển dụng lại (tính đến { $e9-years-as-of }; nguồn: { $e9-years-source }).
visa-e9-order = Trước hết đến trung tâm việc làm, sau đó đến cơ quan xuất nhập cảnh. Hãy chuẩn bị bản sao giấy phép, hợp đồng chuẩn, đăng ký kinh doanh và giấy chứng minh chỗ ở.
visa-e9-move = Hãy nộp đơn ở trung tâm việc làm trong { $e9-move } tháng sau khi hết hợp đồng, và phải được phép trong { $e9-permit } tháng kể từ khi nộp (tính đến { $e9-move-as-of }; nguồn: { $e9-move-source }).
visa-e9-reasons = Bạn được đổi khi chủ chấm dứt hợp đồng, đóng cửa, làm trái điều kiện hoặc đối xử bất công. Hãy hỏi { LINE("1345") } trước khi hết ngày.
visa-e9-fee = Phí đổi nơi làm việc là { $workplace-fee } won (tính đến { $workplace-fee-as-of }; nguồn: { $workplace-fee-source }).
visa-e9-passport = Giữ hộ chiếu hay thẻ của người khác để bảo đảm công việc hoặc nợ là tội phạm (tính đến { $passport-held-as-of }; nguồn: { $passport-held-source }).

visa-papers = Hãy chuẩn bị đơn tổng hợp (mẫu số 34), hộ chiếu, thẻ cư trú, giấy chứng minh chỗ ở và phí (tính đến { $common-papers-as-of }; nguồn: { $common-papers-source }).
visa-ask-expiry = Thời hạn cư trú của bạn hết vào ngày nào? Ngày ghi trên thẻ cư trú, bạn có thể bỏ qua.
visa-expiry-past = Ngày bạn viết, { $expiry }, đã qua rồi. Hãy hỏi { LINE("1345") } càng sớm càng tốt.
visa-expiry-soon = Ngày bạn viết, { $expiry }, sắp đến rồi. Hãy chuẩn bị đơn hôm nay hoặc ngày làm việc tới.
visa-deadline = Phải được cho phép gia hạn trước khi hết thời hạn cư trú (tính đến { $permit-before-as-of }; nguồn: { $permit-before-source }).
visa-earliest = Bạn có thể nộp đơn từ { $earliest } tháng trước ngày đó (tính đến { $earliest-as-of }; nguồn: { $earliest-source }).
visa-where = Hãy nộp ở hikorea.go.kr, hoặc đặt hẹn ở đó rồi đến cơ quan xuất nhập cảnh nơi bạn ở (tính đến { $reservation-as-of }; nguồn: { $reservation-source }).
visa-online = Nếu nộp qua mạng, hãy nộp ít nhất { $online-days } ngày làm việc trước khi hết hạn (tính đến { $online-days-as-of }; nguồn: { $online-days-source }).
visa-fee-f6 = Phí gia hạn F-6 là { $f6-fee } won (tính đến { $f6-fee-as-of }; nguồn: { $f6-fee-source }).
visa-fee = Phí gia hạn là { $extension-fee } won (tính đến { $extension-fee-as-of }; nguồn: { $extension-fee-source }).
visa-fee-change = Phí đổi loại visa là { $change-fee } won (tính đến { $change-fee-as-of }; nguồn: { $change-fee-source }).
visa-fee-online = Nộp qua mạng thì phí giảm { $online-less }% (tính đến { $online-less-as-of }; nguồn: { $online-less-source }).
visa-other = Mỗi loại visa cần giấy tờ riêng. Đây là những điều chung cho tất cả.

visa-address = Khi chuyển nhà, hãy báo địa chỉ mới trong { $address-days } ngày tại phường, quận hoặc cơ quan xuất nhập cảnh (tính đến { $address-days-as-of }; nguồn: { $address-days-source }).
visa-address-safe = Nếu có người không được biết chỗ ở của bạn, hãy hỏi { LINE("1345") } trước khi báo địa chỉ.

visa-next = Bạn còn muốn biết điều gì nữa không?
visa-next-which = Câu hỏi visa khác
visa-next-address = Tôi đã chuyển nhà
visa-next-end = Đủ rồi
visa-bye = Mong rằng điều này giúp được bạn. Khi nào muốn, bạn cứ viết lại.
