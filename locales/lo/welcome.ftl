## The first question.

welcome-topic = ພວກເຮົາຊ່ວຍຫຍັງໄດ້ແດ່?
welcome-topic-visa = ວີຊາ ແລະການພັກເຊົາ
welcome-topic-visa-words = ວີຊາ | ວີຊ່າ | ພັກເຊົາ | ຕໍ່ວີຊາ | ຕໍ່ອາຍຸ | ບັດຕ່າງດ້າວ | ກວດຄົນເຂົ້າເມືອງ | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = ມີຄົນເຮັດໃຫ້ຂ້ອຍຢ້ານ
welcome-topic-trouble-words = ຕິດຕາມຂ້ອຍ | ຕາມຂ້ອຍ | ລົບກວນ | ຂົ່ມຂູ່ | ນາບຂູ່ | ຄຸກຄາມ | ຕີຂ້ອຍ | ທຳຮ້າຍ
welcome-topic-other = ເລື່ອງອື່ນ
welcome-topic-person = ລົມກັບຄົນ
welcome-topic-person-words = ຊ່ວຍແດ່ | ຊ່ວຍຂ້ອຍ | ຄວາມຊ່ວຍເຫຼືອ | ປຶກສາ | ບັນຫາ | help
welcome-other = ຂອບໃຈທີ່ບອກພວກເຮົາ. ພວກເຮົາຈະເອີ້ນຄົນທີ່ຟັງເລື່ອງນີ້ໄດ້ມາ.
