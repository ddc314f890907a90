## While the conversation stands in the queue.

waiting-kept = We have your words, and the person who comes will read them.
