## While the conversation stands in the queue.

waiting-kept = Nous l'avons bien reçu. La personne qui vient le lira.
