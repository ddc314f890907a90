## Asking for a person.

person-choice = Нима қилмоқчисиз?
person-choice-leave = Хабар қолдириш
person-choice-topics = Йўриқномани давом эттириш
person-kept = Хабарингиз сақланди. Одам келганда уни ўқийди ва жавобни шу ерга ёзади.
