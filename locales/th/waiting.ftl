## While the conversation stands in the queue.

waiting-kept = เราได้รับแล้ว คนที่มาจะอ่านข้อความเหล่านี้
