## Danger now. The card with 112 stands before the first of these.

danger-limits = Chúng tôi không biết bạn đang ở đâu và không thể gọi thay bạn. Nếu gọi được, bạn hãy gọi { LINE("112") } ngay.
danger-nobody = Lúc này không có ai ở đây để trả lời, nhưng lời của bạn đứng đầu hàng chờ. Bạn đừng chờ chúng tôi, hãy gọi { LINE("112") }.
danger-where = Người đó đang ở đâu?
danger-where-door = Ngoài cửa
danger-where-door-words = ngoài cửa | đứng trước cửa | ngay trước cửa | trước cửa nhà | trước cửa phòng | trước nhà | ngoài cổng | đập cửa | gõ cửa | bấm chuông | ngoai cua | dap cua
danger-where-inside = Ở trong nhà
danger-where-inside-words = nó ở trong nhà | nó đang ở trong nhà | anh ta ở trong nhà | anh ta đang ở trong nhà | hắn đang ở trong nhà | nó vào nhà rồi | anh ta vào nhà rồi | nó vào được nhà | xông vào nhà | nó đang ở phòng bên | no dang o trong nha | no vao nha roi
danger-where-following = Đang đi theo tôi
danger-where-following-words = đi theo tôi | đi theo em | đi theo mình | đang theo em | đang theo tôi | theo sau tôi | theo sau em | bám theo | đuổi theo | di theo em | bam theo | duoi theo
danger-where-threats = Gọi hoặc đe dọa
danger-where-threats-words = đe dọa | đe doạ | dọa giết | đòi giết | dọa em | dọa tôi | gọi liên tục | gọi hoài | nhắn tin liên tục | nhắn tin hoài | de doa | goi lien tuc
danger-where-none = Bây giờ không nguy hiểm
danger-door = Khi người đó ở ngoài cửa, hãy khóa cửa và đừng mở. Nếu được, hãy vào phòng có khóa và tắt tiếng điện thoại.
danger-inside = Nếu người đó ở bên trong, hãy ra chỗ có người nếu có thể. Nếu không, hãy khóa mình trong phòng và gọi { LINE("112") }; bạn không cần phải nói.
danger-following = Khi bị đi theo, đừng về nhà; hãy đến chỗ sáng có người, như cửa hàng hoặc đồn cảnh sát. Vừa đi vừa gọi { LINE("112") }.
danger-threats = Bạn không cần trả lời cuộc gọi hay lời đe dọa. Khi an toàn hãy chụp màn hình, và đừng xóa những gì đã nhận.
danger-none = Thật mừng. Các số ở trên luôn ở đây cho bạn.
danger-show-sound = tô-oa-chu-xê-yô. kiơng-cha-rê xin-gô-he-chu-xê-yô.
danger-show-meaning = Xin hãy giúp tôi. Xin hãy báo cảnh sát.
