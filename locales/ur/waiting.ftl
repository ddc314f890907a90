## While the conversation stands in the queue.

waiting-kept = ہمیں مل گیا۔ آنے والا انسان یہ پڑھے گا۔
