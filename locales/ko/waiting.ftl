## While the conversation stands in the queue.

waiting-kept = 잘 받았고, 올 사람이 함께 읽을 거예요.
waiting-lines = 기다리기 어려우면 아래 번호도 쓸 수 있어요. 차례는 그대로예요.
