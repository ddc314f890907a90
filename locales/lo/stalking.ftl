## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = ຂອບໃຈທີ່ບອກພວກເຮົາ. ດຽວນີ້ເຈົ້າປອດໄພບໍ?
stalking-safe-yes = ປອດໄພ
stalking-safe-seen = ອາດມີຄົນເຫັນ
stalking-safe-seen-words = ລັກເບິ່ງ | ລັກອ່ານ | ເຫັນໜ້າຈໍ | ເບິ່ງໜ້າຈໍ | ເບິ່ງໂທລະສັບຂ້ອຍ | ກວດໂທລະສັບ | ເຊັກໂທລະສັບ | ອ່ານຂໍ້ຄວາມຂອງຂ້ອຍ | ລາວນັ່ງຂ້າງ | ລາວຢູ່ຂ້າງຂ້ອຍ | ຢ້ານລາວເຫັນ | ຢ້ານຄົນເຫັນ
stalking-safe-danger = ດຽວນີ້ອັນຕະລາຍ
stalking-safe-danger-words = ລາວຢູ່ນີ້ | ລາວຢູ່ທີ່ນີ້ | ລາວຢູ່ພີ້ | ລາວມາແລ້ວ | ລາວມາຮອດແລ້ວ | ລາວຢູ່ໜ້າປະຕູ | ລາວຢູ່ນອກປະຕູ | ລາວຢູ່ໜ້າເຮືອນ | ກຳລັງທຸບປະຕູ | ກຳລັງເຄາະປະຕູ | ກຳລັງຕາມຂ້ອຍ | ຖືມີດ
stalking-safe-unsure = ບໍ່ຮູ້
stalking-seen = ຊັ້ນພວກເຮົາຈະໃຊ້ແຕ່ຄຳທຳມະດາ. ເຈົ້າຕອບດ້ວຍຕົວເລກຢ່າງດຽວກໍໄດ້.
stalking-seen-next = ແບບໃດດີທີ່ສຸດສຳລັບເຈົ້າ?
stalking-seen-next-quiet = ຕໍ່ໄປແບບງຽບໆ
stalking-seen-next-leave = ອອກດຽວນີ້
stalking-seen-leave = ກັບມາໄດ້ທຸກເວລາທີ່ສະດວກ.
stalking-unsure = ບໍ່ແນ່ໃຈກໍບໍ່ເປັນຫຍັງ. ຖາມເບີຢູ່ລຸ່ມນີ້ໄດ້ທຸກເວລາ.

stalking-act = ຂໍ້ໃດໃກ້ຄຽງທີ່ສຸດ?
stalking-act-follow = ຕາມ ຫຼືຂວາງທາງ
stalking-act-wait = ລໍຢູ່ໃກ້ໆ
stalking-act-contact = ຕິດຕໍ່ບໍ່ຢຸດ
stalking-act-things = ສົ່ງ ຫຼືວາງຂອງ
stalking-act-damage = ທຳລາຍເຄື່ອງ
stalking-act-share = ແຜ່ຂໍ້ມູນຂອງຂ້ອຍ
stalking-act-pretend = ເຮັດຕົວເປັນຂ້ອຍ
stalking-act-other = ເລື່ອງອື່ນ
stalking-fault = ສິ່ງທີ່ເກີດຂຶ້ນບໍ່ແມ່ນຄວາມຜິດຂອງເຈົ້າ. ເຈົ້າເຊື່ອຄວາມຮູ້ສຶກຂອງຕົນເອງໄດ້.
stalking-law = ຖ້າເຮັດຊ້ຳໆ ໂດຍທີ່ເຈົ້າບໍ່ຍອມ, ມັນເປັນຄວາມຜິດອາຍາ, ຕິດຄຸກໄດ້ເຖິງ { $crime-years } ປີ (ຂໍ້ມູນວັນທີ { $crime-years-as-of }; ແຫຼ່ງທີ່ມາ: { $crime-years-source }).

stalking-help = ຢາກຮູ້ຫຍັງ?
stalking-help-keep = ຄວນເກັບຫຍັງໄວ້
stalking-help-police = ຕຳຫຼວດ ແລະສານ
stalking-help-numbers = ເບີທີ່ໂທໄດ້
stalking-help-end = ມື້ນີ້ພໍແລ້ວ

stalking-keep-note = ເຮັດສະເພາະເມື່ອປອດໄພ. ຈົດວັນ, ເວລາ, ບ່ອນ, ສິ່ງທີ່ເກີດຂຶ້ນ ແລະໃຜເຫັນ.
stalking-keep-screen = ຖ່າຍໜ້າຈໍໃຫ້ເຫັນຜູ້ສົ່ງ ແລະເວລາ, ແລະເກັບລາຍການໂທ. ກ່ອງທີ່ໄດ້ຮັບໃຫ້ຖ່າຍຮູບໂດຍບໍ່ເປີດ.
stalking-keep-copy = ຂໍພາບກ້ອງວົງຈອນປິດໄວໆ ເພາະມັນຈະຖືກລຶບ. ເກັບສຳເນົາໄວ້ບ່ອນທີ່ຄົນນັ້ນເອົາບໍ່ໄດ້.

stalking-police-spot = ຜູ້ທີ່ມາເມື່ອເຈົ້າໂທ ຕ້ອງຢຸດມັນ, ເຕືອນເປັນລາຍລັກອັກສອນ ແລະແຍກຄົນນັ້ນອອກຈາກເຈົ້າ (ຂໍ້ມູນວັນທີ { $on-the-spot-as-of }; ແຫຼ່ງທີ່ມາ: { $on-the-spot-source }).
stalking-police-ban = ຖ້າດ່ວນ, ຫ້າມເຂົ້າໃກ້ໃນ { $ban-meters } ແມັດ ແລະຫ້າມຕິດຕໍ່ໄດ້ເຖິງ { $police-ban } ເດືອນ (ຂໍ້ມູນວັນທີ { $police-ban-as-of }; ແຫຼ່ງທີ່ມາ: { $police-ban-source }).
stalking-police-ask = ເຈົ້າຂໍເອງໄດ້, ແລະຜູ້ແຈ້ງກໍຂໍໄດ້.
stalking-court-ban = ສານສັ່ງຢ່າງດຽວກັນໄດ້ { $court-ban } ເດືອນ ແລະຕໍ່ໄດ້ສອງເທື່ອ (ຂໍ້ມູນວັນທີ { $court-ban-as-of }; ແຫຼ່ງທີ່ມາ: { $court-ban-source }).
stalking-police-name = ເຈົ້າໜ້າທີ່ຕ້ອງບໍ່ໃຫ້ໃຜຮູ້ວ່າເຈົ້າແມ່ນໃຜ (ຂໍ້ມູນວັນທີ { $name-kept-as-of }; ແຫຼ່ງທີ່ມາ: { $name-kept-source }).

stalking-bye = ຂອບໃຈທີ່ລົມກັບພວກເຮົາ. ເຈົ້າຂຽນມາໃໝ່ໄດ້ທຸກເວລາ.
