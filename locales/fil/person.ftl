## Asking for a person.

person-choice = Ano ang gusto mong gawin?
person-choice-leave = Mag-iwan ng mensahe
person-choice-topics = Ituloy ang gabay
person-kept = Nakatago na ang mensahe mo. Pagdating ng tao, babasahin niya ito at isusulat dito ang sagot.
