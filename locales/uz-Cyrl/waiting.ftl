## While the conversation stands in the queue.

waiting-kept = Биз олдик. Келадиган одам буларни ўқийди.
