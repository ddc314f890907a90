## Asking for a person.

person-choice = Nima qilmoqchisiz?
person-choice-leave = Xabar qoldirish
person-choice-topics = Yoʻriqnomani davom ettirish
person-kept = Xabaringiz saqlandi. Odam kelganda uni oʻqiydi va javobni shu yerga yozadi.
