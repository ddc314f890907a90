## Words that act at every moment, and the words for yes and no.

interrupt-person = ລົມກັບຄົນ | ຢາກລົມກັບຄົນ | ຂ້ອຍຢາກລົມກັບຄົນ | ຄົນ | ເຈົ້າໜ້າທີ່ | ທີ່ປຶກສາ | ຂໍລົມກັບເຈົ້າໜ້າທີ່ | ເອີ້ນຄົນມາແດ່ | khon | chaonathi | human | person
interrupt-danger = ອັນຕະລາຍ | ຂ້ອຍຕົກຢູ່ໃນອັນຕະລາຍ | ກຳລັງອັນຕະລາຍ | ຊ່ວຍຊີວິດແດ່ | ຊ່ວຍແດ່ດ່ວນ | ສຸກເສີນ | ເອີ້ນຕຳຫຼວດ | ຕຳຫຼວດ | antalai | tamluat | 112 | sos
interrupt-leave = ອອກ | ອອກໄປ | ຢຸດ | ຈົບ | ເລີກ | ລາກ່ອນ | sok di | exit | quit
interrupt-erase = ລຶບ | ລຶບທັງໝົດ | ຊ່ວຍລຶບແດ່ | ລຶບໃຫ້ໝົດ | lup | delete | erase
interrupt-language = ພາສາ | ປ່ຽນພາສາ | ພາສາອື່ນ | phasa | language
interrupt-back = ກັບຄືນ | ຍ້ອນກັບ | ກ່ອນໜ້າ | kap khuen | back
interrupt-again = ເລີ່ມໃໝ່ | ເລີ່ມຕົ້ນໃໝ່ | ແຕ່ຕົ້ນ | loem mai | restart
word-yes = ແມ່ນ | ແມ່ນແລ້ວ | ເຈົ້າ | ໂດຍ | ໄດ້ | ຕົກລົງ | ມີ | maen | dai | yes | y | ok
word-no = ບໍ່ | ບໍ່ແມ່ນ | ບໍ່ມີ | ບໍ່ເອົາ | ບໍ່ໄດ້ | bo | bo maen | no | n

## The first words.

greeting = ສະບາຍດີ, ຍິນດີຕ້ອນຮັບ. ບໍ່ຕ້ອງບອກຊື່, ແລະຂຽນເປັນພາສາຂອງເຈົ້າໄດ້.
notice = ຕອນທຳອິດຄຳແນະນຳທີ່ກຽມໄວ້ຈະຕອບກ່ອນ, ແລະຄົນທີ່ຊ່ວຍຢູ່ບ່ອນນີ້ອາດອ່ານສິ່ງທີ່ເຈົ້າຂຽນ. ຖ້າຊີວິດຂອງໃຜ ຫຼືເດັກນ້ອຍຕົກຢູ່ໃນອັນຕະລາຍ, ພວກເຮົາອາດຕ້ອງບອກຜູ້ທີ່ປົກປ້ອງໄດ້.
notice-device = ໜ້ານີ້ບໍ່ເກັບຫຍັງໄວ້ໃນເຄື່ອງນີ້, ແຕ່ປະຫວັດຂອງບຣາວເຊີບໍ່ຖືກລຶບ. ຖ້າຢາກອອກທັນທີ, ກົດ “ອອກ” ຢູ່ດ້ານເທິງ.

## When an answer does not fit the question.

again-choice = ຂໍໂທດ, ພວກເຮົາບໍ່ເຂົ້າໃຈດີ. ກະລຸນາເລືອກຂໍ້ໜຶ່ງຢູ່ລຸ່ມນີ້.
again-text = ຂຽນສັ້ນໆໄດ້ບໍ?
again-number = ກະລຸນາຂຽນແຕ່ຕົວເລກ, ເຊັ່ນ 3.
again-date = ກະລຸນາຂຽນວັນທີ, ເຊັ່ນ 2027-03-15.
again-email = ກະລຸນາຂຽນອີເມວ, ເຊັ່ນ name@example.com.
again-phone = ກະລຸນາຂຽນເບີໂທ, ແຕ່ຕົວເລກເທົ່ານັ້ນ.
again-yes-no = ກະລຸນາຕອບ “ແມ່ນ” ຫຼື “ບໍ່”.
stale-choice = ຄຳຖາມນັ້ນຜ່ານໄປແລ້ວ. ນີ້ແມ່ນຄຳຖາມດຽວນີ້.
not-understood = ຂໍໂທດ, ພວກເຮົາບໍ່ເຂົ້າໃຈດີ.
too-long = ຂໍ້ຄວາມຍາວເກີນໄປ, ສົ່ງບໍ່ໄດ້. ກະລຸນາສົ່ງເປັນຕອນສັ້ນໆ.
more-options = ເພີ່ມເຕີມ
label-yes = ແມ່ນ
label-no = ບໍ່
label-skip = ຂ້າມ
label-person = ລົມກັບຄົນ
ask-1345 = ເລື່ອງນີ້ອາດປ່ຽນໄປແລ້ວ. ກະລຸນາຖາມ { LINE("1577-1366") } ສູນດານູຣີ.

## Language.

language-which = ຢາກໃຊ້ພາສາໃດ?
language-changed = ຕໍ່ໄປນີ້ພວກເຮົາລົມກັນເປັນພາສາລາວ.
language-offer = ປ່ຽນເປັນ { $language } ບໍ?

## Leaving and erasing.

erase-confirm = ລຶບແລ້ວຈະເອົາຄືນບໍ່ໄດ້. ລຶບການລົມນີ້ທັງໝົດບໍ?
erase-done = ລຶບໝົດແລ້ວ. ປະຫວັດຂອງບຣາວເຊີຍັງສະແດງວ່າເຄີຍເປີດໜ້ານີ້.
leave-done = ປິດການລົມແລ້ວ. ເຈົ້າຂຽນມາໃໝ່ໄດ້ທຸກເວລາ.
conversation-closed = ປິດການລົມແລ້ວ. ເຈົ້າຂຽນມາໃໝ່ໄດ້ທຸກເວລາ.

## Waiting for a person, and being with one.

person-coming = ພວກເຮົາກຳລັງເອີ້ນຄົນມາ. ຖ້າສະດວກ, ກະລຸນາຢູ່ໜ້ານີ້.
queue-waiting = ເຈົ້າຢູ່ໃນຄິວແລ້ວ, ສິ່ງທີ່ຂຽນຖືກເກັບໄວ້. ຂຽນຕໍ່ໄດ້ໃນລະຫວ່າງລໍຖ້າ.
queue-position = ເຈົ້າຢູ່ໃນຄິວລຳດັບທີ { $position }.
queue-wait = ຕ້ອງລໍຖ້າປະມານ { $minutes } ນາທີ.
counselor-joined = ດຽວນີ້ມີຄົນຢູ່ກັບເຈົ້າແລ້ວ.
counselor-left = ຄົນນັ້ນອອກຈາກການລົມແລ້ວ. ຄຳແນະນຳຈະຕໍ່ຈາກບ່ອນນີ້.
nobody-now = ດຽວນີ້ບໍ່ມີໃຜຢູ່ຕອບ. ເຈົ້າຍັງຝາກຂໍ້ຄວາມໄວ້ໄດ້.
leave-message-how = ກະລຸນາຂຽນຂໍ້ຄວາມຢູ່ລຸ່ມນີ້. ຖ້າມີ “ເລກກັບຄືນ”, ເຈົ້າອ່ານຄຳຕອບຢູ່ບ່ອນນີ້ພາຍຫຼັງໄດ້.
