## The first question.

welcome-topic = Chúng tôi có thể giúp bạn việc gì?
welcome-topic-visa = Visa và cư trú
welcome-topic-visa-words = thị thực | gia hạn | cư trú | thẻ cư trú | thẻ người nước ngoài | xuất nhập cảnh | thi thuc | gia han | cu tru | the cu tru | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | thẻ ngoại kiều | the ngoai kieu | đăng ký người nước ngoài | the nguoi nuoc ngoai | thẻ ARC
welcome-topic-trouble = Có người làm tôi sợ
welcome-topic-trouble-words = theo dõi tôi | bám theo | đi theo tôi | rình | quấy rối | quấy rầy | đe dọa | đe doạ | dọa giết | đánh tôi | đánh đập | sợ chồng | sợ anh ta | theo doi toi | quay roi | de doa | danh toi | theo dõi em | theo dõi mình | theo em hoài | theo em suốt | theo sau em | cứ theo em | đi theo em | theo mình hoài | theo mình suốt | đi theo mình | theo tôi hoài | theo tôi suốt | theo sau tôi | đánh em | đánh mình | bố đánh con | ba đánh con | dọa em | doạ em | dọa tôi | dọa mình | hăm dọa | sợ người yêu cũ | sợ bạn trai | theo doi em | theo doi minh | theo em hoai | theo em suot | di theo em | di theo toi | chong danh em | ban trai danh em | danh dap
welcome-topic-other = Chuyện khác
welcome-topic-person = Nói chuyện với người
welcome-topic-person-words = nói chuyện với | noi chuyen voi
welcome-topic-help-words = giúp tôi | giúp với | giúp đỡ | cần giúp | tư vấn | giup toi | giup do | can giup | ai giúp em | ai giúp mình | ai giup em
welcome-other = Cảm ơn bạn đã nói với chúng tôi. Chúng tôi sẽ mời một người có thể nghe chuyện đó.
