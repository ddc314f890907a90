## While the conversation stands in the queue.

waiting-kept = Chúng tôi đã nhận được. Người đến sẽ đọc những lời này.
