## Asking for a person.

person-choice = के गर्न चाहनुहुन्छ?
person-choice-leave = सन्देश छोड्ने
person-choice-topics = जानकारी हेर्दै जाने
person-kept = तपाईंको सन्देश राखियो। मान्छे आएपछि पढेर यहीं जवाफ लेख्नेछन्।
