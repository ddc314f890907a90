## While the conversation stands in the queue.

waiting-kept = ພວກເຮົາໄດ້ຮັບແລ້ວ. ຄົນທີ່ມາຈະອ່ານຂໍ້ຄວາມເຫຼົ່ານີ້.
