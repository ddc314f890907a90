## While the conversation stands in the queue.

waiting-kept = Lo hemos recibido. La persona que venga lo leerá.
