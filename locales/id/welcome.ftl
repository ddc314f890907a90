## The first question.

welcome-topic = Apa yang bisa kami bantu?
welcome-topic-visa = Visa dan izin tinggal
welcome-topic-visa-words = izin tinggal | perpanjang | perpanjangan | memperpanjang | kartu penduduk asing | imigrasi | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Ada yang membuat saya takut
welcome-topic-trouble-words = menguntit | dikuntit | penguntit | mengikuti saya | membuntuti | mengancam | diancam | ancaman | mengganggu saya | memukul | dipukul | takut padanya
welcome-topic-other = Hal lain
welcome-topic-person = Bicara dengan orang
welcome-topic-person-words = tolong | bantu saya | bantuan | butuh bantuan | konsultasi | masalah | help
welcome-other = Terima kasih sudah memberi tahu kami. Kami akan memanggil orang yang bisa mendengarkan hal itu.
