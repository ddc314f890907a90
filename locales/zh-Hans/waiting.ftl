## While the conversation stands in the queue.

waiting-kept = 收到了。来的人会看到这些内容。
