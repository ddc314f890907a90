## The first question.

welcome-topic = Chúng tôi có thể giúp bạn việc gì?
welcome-topic-visa = Visa và cư trú
welcome-topic-visa-words = thị thực | gia hạn | cư trú | thẻ cư trú | thẻ người nước ngoài | xuất nhập cảnh | thi thuc | gia han | cu tru | the cu tru | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Có người làm tôi sợ
welcome-topic-trouble-words = theo dõi tôi | bám theo | đi theo tôi | rình | quấy rối | quấy rầy | đe dọa | đe doạ | dọa giết | đánh tôi | đánh đập | sợ chồng | sợ anh ta | theo doi toi | quay roi | de doa | danh toi
welcome-topic-other = Chuyện khác
welcome-topic-person = Nói chuyện với người
welcome-topic-person-words = giúp tôi | giúp với | giúp đỡ | cần giúp | tư vấn | nói chuyện với | giup toi | giup do | can giup
welcome-other = Cảm ơn bạn đã nói với chúng tôi. Chúng tôi sẽ mời một người có thể nghe chuyện đó.
