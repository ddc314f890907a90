## While the conversation stands in the queue.

waiting-kept = 受け取りました。来る人がこれを読みます。
