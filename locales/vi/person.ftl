## Asking for a person.

person-choice = Bạn muốn làm gì?
person-choice-leave = Để lại lời nhắn
person-choice-topics = Xem tiếp hướng dẫn
person-kept = Lời nhắn của bạn đã được giữ lại. Khi có người đến, họ sẽ đọc và viết câu trả lời ở đây.
