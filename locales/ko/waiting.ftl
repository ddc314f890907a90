## While the conversation stands in the queue.

waiting-kept = 잘 받았어요. 올 사람이 함께 읽을 거예요.
