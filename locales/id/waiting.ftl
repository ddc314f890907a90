## While the conversation stands in the queue.

waiting-kept = Sudah kami terima. Orang yang datang akan membacanya.
