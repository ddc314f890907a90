## While the conversation stands in the queue.

waiting-kept = យើងបានទទួលហើយ។ អ្នកដែលមកនឹងអានសារនេះ។
