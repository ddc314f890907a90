## What a conversation is about, as the desk shows it.

topic-visa = ວີຊາ ແລະການພັກເຊົາ
topic-stalking = ມີຄົນເຮັດໃຫ້ຂ້ອຍຢ້ານ
topic-danger = ດຽວນີ້ອັນຕະລາຍ
topic-other = ເລື່ອງອື່ນ
