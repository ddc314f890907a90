## While the conversation stands in the queue.

waiting-kept = Wir haben es bekommen. Wer kommt, wird es lesen.
