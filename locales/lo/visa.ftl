## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = ເຈົ້າຖາມກ່ຽວກັບວີຊາປະເພດໃດ?
visa-which-f6 = F-6 ແຕ່ງງານ
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | ວີຊາແຕ່ງງານ | ວີຊາແຕ່ງດອງ | ວີຊາຄູ່ສົມລົດ
visa-which-f4 = F-4 ຫຼື H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 ແຮງງານ
visa-which-e9-words = E-9 | E9 | EPS | ວີຊາແຮງງານ | ວີຊາເຮັດວຽກ
visa-which-other = ປະເພດອື່ນ
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | ວີຊານັກຮຽນ | ວີຊານັກສຶກສາ | ວີຊາສຶກສາ | ວີຊາຮຽນ | ວີຊາໄປຮຽນ

visa-f6-safe = ກ່ອນເວົ້າເລື່ອງເອກະສານ, ຂໍຖາມຄ່ອຍໆໜຶ່ງຂໍ້. ຢູ່ເຮືອນເຈົ້າປອດໄພບໍ?
visa-f6-safe-yes = ປອດໄພ
visa-f6-safe-no = ບໍ່, ຫຼືບໍ່ສະເໝີໄປ
visa-f6-safe-skip = ບໍ່ຢາກບອກ
visa-f6-papers = ສຳລັບ F-6 ຕ້ອງມີເອກະສານການແຕ່ງງານ ແລະຄອບຄົວນຳ. { LINE("1577-1366") } ບອກໄດ້ວ່າເອກະສານໃດເໝາະກັບເຈົ້າ.

visa-unsafe-thanks = ຂອບໃຈທີ່ບອກພວກເຮົາ. ມັນບໍ່ແມ່ນຄວາມຜິດຂອງເຈົ້າ.
visa-unsafe-apart = ວີຊາທີ່ເຈົ້າບອກຈະບໍ່ຖືກເກັບໄວ້ບ່ອນນີ້ອີກ. ການຂໍຄວາມຊ່ວຍເຫຼືອກັບເລື່ອງວີຊາເປັນຄົນລະເລື່ອງກັນ.
visa-unsafe-next = ດຽວນີ້ແມ່ນຫຍັງຈະຊ່ວຍເຈົ້າໄດ້?
visa-unsafe-next-steps = ເບິ່ງວ່າເຮັດຫຍັງໄດ້
visa-unsafe-next-law = ການພັກເຊົາໃນກໍລະນີນີ້
visa-unsafe-next-papers = ເອກະສານຕໍ່ວີຊາ
visa-unsafe-law = ຜົວ ຫຼືເມຍຂອງຄົນເກົາຫຼີທີ່ຖືກທຳຮ້າຍໃນເຮືອນ ອາດໄດ້ຮັບອະນຸຍາດໃຫ້ຢູ່ຕໍ່ ໃນລະຫວ່າງທີ່ເລື່ອງຢູ່ສານ ຫຼືຕຳຫຼວດຍັງດຳເນີນຢູ່ (ຂໍ້ມູນວັນທີ { $violence-stay-as-of }; ແຫຼ່ງທີ່ມາ: { $violence-stay-source }).
visa-unsafe-lawyer = ຈະໄດ້ຮັບອະນຸຍາດຫຼືບໍ່ ຂຶ້ນກັບແຕ່ລະກໍລະນີ, ພວກເຮົາສັນຍາລ່ວງໜ້າບໍ່ໄດ້. ກ່ອນຕົກລົງຢ່າຮ້າງ ຫຼືເຊັນເອກະສານ, ຖາມ { LINE("1577-1366") } ກ່ຽວກັບທະນາຍຄວາມຟຣີ.

visa-f4-merged = ຕັ້ງແຕ່ { $h2-end } ບໍ່ອອກ H-2 ໃໝ່; ຜູ້ຖື H-2 ຢູ່ໄດ້ຈົນຄົບກຳນົດ ຫຼືປ່ຽນເປັນ F-4 (ຂໍ້ມູນວັນທີ { $h2-end-as-of }; ແຫຼ່ງທີ່ມາ: { $h2-end-source }).
visa-f4-years = F-4 ໃຫ້ເທື່ອລະ { $f4-years } ປີ ຕາມລະດັບພາສາເກົາຫຼີ ຫຼືໂຄງການເຊື່ອມໂຍງ (ຂໍ້ມູນວັນທີ { $f4-years-as-of }; ແຫຼ່ງທີ່ມາ: { $f4-years-source }).
visa-f4-jobs = ມີວຽກງ່າຍໆ { $f4-jobs } ຢ່າງທີ່ເປີດໃຫ້ F-4 (ຂໍ້ມູນວັນທີ { $f4-jobs-as-of }; ແຫຼ່ງທີ່ມາ: { $f4-jobs-source }). ຖາມ { LINE("1577-1366") } ວ່າວຽກຂອງເຈົ້າໄດ້ບໍ່.

visa-e9-what = ເປັນເລື່ອງຫຍັງ?
visa-e9-what-stay = ຢູ່ຕໍ່
visa-e9-what-move = ປ່ຽນບ່ອນເຮັດວຽກ
visa-e9-what-passport = ມີຄົນຍຶດພາສປອດຂ້ອຍ
visa-e9-term = E-9 ເຮັດວຽກໄດ້ { $e9-years } ປີ, ແລະຖ້າຖືກຈ້າງອີກຈະໄດ້ເພີ່ມເຖິງ { $e9-more } ເດືອນ (ຂໍ້ມູນວັນທີ { $e9-years-as-of }; ແຫຼ່ງທີ່ມາ: { $e9-years-source }).
visa-e9-order = ໄປສູນຈັດຫາງານກ່ອນ, ແລ້ວໄປຫ້ອງການກວດຄົນເຂົ້າເມືອງ. ກຽມສຳເນົາໃບອະນຸຍາດ, ສັນຍາ, ທະບຽນທຸລະກິດ ແລະຫຼັກຖານທີ່ຢູ່.
visa-e9-move = ຍື່ນທີ່ສູນຈັດຫາງານພາຍໃນ { $e9-move } ເດືອນຫຼັງສັນຍາໝົດ, ແລະຕ້ອງໄດ້ຮັບອະນຸຍາດພາຍໃນ { $e9-permit } ເດືອນຫຼັງຍື່ນ (ຂໍ້ມູນວັນທີ { $e9-move-as-of }; ແຫຼ່ງທີ່ມາ: { $e9-move-source }).
visa-e9-reasons = ປ່ຽນໄດ້ເມື່ອນາຍຈ້າງເລີກສັນຍາ, ປິດກິດຈະການ, ຜິດເງື່ອນໄຂ ຫຼືປະຕິບັດບໍ່ຍຸຕິທຳ. ຖາມ { LINE("1577-1366") } ກ່ອນໝົດເວລາ.
visa-e9-fee = ຄ່າທຳນຽມປ່ຽນບ່ອນເຮັດວຽກແມ່ນ { $workplace-fee } ວອນ (ຂໍ້ມູນວັນທີ { $workplace-fee-as-of }; ແຫຼ່ງທີ່ມາ: { $workplace-fee-source }).
visa-e9-passport = ການຍຶດພາສປອດ ຫຼືບັດຂອງຄົນອື່ນເພື່ອປະກັນວຽກ ຫຼືໜີ້ ເປັນຄວາມຜິດອາຍາ (ຂໍ້ມູນວັນທີ { $passport-held-as-of }; ແຫຼ່ງທີ່ມາ: { $passport-held-source }).

visa-papers = ກຽມໃບຄຳຮ້ອງ (ເລກ 34), ພາສປອດ, ບັດຄົນຕ່າງປະເທດ, ຫຼັກຖານທີ່ຢູ່ ແລະຄ່າທຳນຽມ (ຂໍ້ມູນວັນທີ { $common-papers-as-of }; ແຫຼ່ງທີ່ມາ: { $common-papers-source }).
visa-ask-expiry = ການພັກເຊົາຂອງເຈົ້າໝົດວັນໃດ? ມັນຂຽນຢູ່ໃນບັດ, ແລະຂ້າມໄດ້.
visa-expiry-past = ວັນທີ່ເຈົ້າຂຽນ { $expiry } ຜ່ານໄປແລ້ວ. ກະລຸນາຖາມ { LINE("1577-1366") } ໂດຍໄວ.
visa-expiry-soon = ວັນທີ່ເຈົ້າຂຽນ { $expiry } ໃກ້ຮອດແລ້ວ. ກຽມໃບຄຳຮ້ອງມື້ນີ້ ຫຼືມື້ເຮັດວຽກຕໍ່ໄປ.
visa-deadline = ຕ້ອງໄດ້ຮັບອະນຸຍາດຕໍ່ກ່ອນການພັກເຊົາໝົດ (ຂໍ້ມູນວັນທີ { $permit-before-as-of }; ແຫຼ່ງທີ່ມາ: { $permit-before-source }).
visa-earliest = ຍື່ນໄດ້ຕັ້ງແຕ່ { $earliest } ເດືອນກ່ອນວັນນັ້ນ (ຂໍ້ມູນວັນທີ { $earliest-as-of }; ແຫຼ່ງທີ່ມາ: { $earliest-source }).
visa-where = ຍື່ນທີ່ hikorea.go.kr, ຫຼືຈອງຢູ່ນັ້ນແລ້ວໄປຫ້ອງການກວດຄົນເຂົ້າເມືອງຕາມທີ່ຢູ່ຂອງເຈົ້າ (ຂໍ້ມູນວັນທີ { $reservation-as-of }; ແຫຼ່ງທີ່ມາ: { $reservation-source }).
visa-online = ຖ້າຍື່ນທາງອິນເຕີເນັດ, ຍື່ນຢ່າງໜ້ອຍ { $online-days } ມື້ເຮັດວຽກກ່ອນໝົດ (ຂໍ້ມູນວັນທີ { $online-days-as-of }; ແຫຼ່ງທີ່ມາ: { $online-days-source }).
visa-fee-f6 = ຄ່າຕໍ່ F-6 ແມ່ນ { $f6-fee } ວອນ (ຂໍ້ມູນວັນທີ { $f6-fee-as-of }; ແຫຼ່ງທີ່ມາ: { $f6-fee-source }).
visa-fee = ຄ່າຕໍ່ແມ່ນ { $extension-fee } ວອນ (ຂໍ້ມູນວັນທີ { $extension-fee-as-of }; ແຫຼ່ງທີ່ມາ: { $extension-fee-source }).
visa-fee-change = ຄ່າປ່ຽນປະເພດວີຊາແມ່ນ { $change-fee } ວອນ (ຂໍ້ມູນວັນທີ { $change-fee-as-of }; ແຫຼ່ງທີ່ມາ: { $change-fee-source }).
visa-fee-online = ທາງອິນເຕີເນັດ ຄ່າທຳນຽມຫຼຸດ { $online-less }% (ຂໍ້ມູນວັນທີ { $online-less-as-of }; ແຫຼ່ງທີ່ມາ: { $online-less-source }).
visa-other = ແຕ່ລະວີຊາໃຊ້ເອກະສານຕ່າງກັນ. ນີ້ແມ່ນສິ່ງທີ່ຄືກັນທຸກປະເພດ.

visa-address = ເມື່ອຍ້າຍບ້ານ, ຕ້ອງແຈ້ງທີ່ຢູ່ໃໝ່ພາຍໃນ { $address-days } ມື້ ທີ່ຫ້ອງການຊຸມຊົນ, ເຂດ ຫຼືກວດຄົນເຂົ້າເມືອງ (ຂໍ້ມູນວັນທີ { $address-days-as-of }; ແຫຼ່ງທີ່ມາ: { $address-days-source }).
visa-address-safe = ຖ້າມີຄົນທີ່ບໍ່ຄວນຮູ້ວ່າເຈົ້າຢູ່ໃສ, ຖາມ { LINE("1577-1366") } ກ່ອນແຈ້ງທີ່ຢູ່.

visa-next = ຢາກຮູ້ຫຍັງອີກບໍ?
visa-next-which = ຄຳຖາມວີຊາອື່ນ
visa-next-address = ຂ້ອຍຍ້າຍບ້ານ
visa-next-end = ພໍແລ້ວ
visa-bye = ຫວັງວ່າຈະຊ່ວຍໄດ້. ເຈົ້າຂຽນມາໃໝ່ໄດ້ທຸກເວລາ.
