## Asking for a person.

person-choice = Apa yang ingin Anda lakukan?
person-choice-leave = Tinggalkan pesan
person-choice-topics = Lanjutkan panduan
person-kept = Pesan Anda tersimpan. Saat ada orang, ia akan membacanya dan menulis jawaban di sini.
