## While the conversation stands in the queue.

waiting-kept = Мы получили. Человек, который придёт, это прочитает.
