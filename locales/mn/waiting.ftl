## While the conversation stands in the queue.

waiting-kept = Бид хүлээж авлаа. Ирэх хүн үүнийг уншина.
