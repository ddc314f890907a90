## While the conversation stands in the queue.

waiting-kept = وصلنا كلامكم. سيقرؤه الشخص الذي يأتي.
