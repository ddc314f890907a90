## While the conversation stands in the queue.

waiting-kept = हामीले पायौं। आउने मान्छेले यी कुरा पढ्नेछन्।
