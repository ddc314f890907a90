## While the conversation stands in the queue.

waiting-kept = Natanggap na namin. Babasahin ito ng taong darating.
