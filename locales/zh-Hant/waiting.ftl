## While the conversation stands in the queue.

waiting-kept = 收到了。來的人會看到這些內容。
