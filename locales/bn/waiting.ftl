## While the conversation stands in the queue.

waiting-kept = আমরা পেয়েছি। যিনি আসবেন তিনি এগুলো পড়বেন।
