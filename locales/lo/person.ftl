## Asking for a person.

person-choice = ເຈົ້າຢາກເຮັດຫຍັງ?
person-choice-leave = ຝາກຂໍ້ຄວາມ
person-choice-topics = ເບິ່ງຄຳແນະນຳຕໍ່
person-kept = ຂໍ້ຄວາມຂອງເຈົ້າຖືກເກັບໄວ້ແລ້ວ. ເມື່ອມີຄົນມາ, ຈະອ່ານ ແລະຂຽນຄຳຕອບຢູ່ບ່ອນນີ້.
