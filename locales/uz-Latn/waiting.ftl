## While the conversation stands in the queue.

waiting-kept = Biz oldik. Keladigan odam bularni oʻqiydi.
