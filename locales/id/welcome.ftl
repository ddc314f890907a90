## The first question.

welcome-topic = Apa yang bisa kami bantu?
welcome-topic-visa = Visa dan izin tinggal
welcome-topic-visa-words = izin tinggal | perpanjang | perpanjangan | memperpanjang | kartu penduduk asing | imigrasi | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | visaku | visanya | izin tinggalku | izin tinggalnya | ijin tinggal | ijin tinggalku | masa tinggal | kartu orang asing
welcome-topic-trouble = Ada yang membuat saya takut
welcome-topic-trouble-words = menguntit | dikuntit | penguntit | mengikuti saya | membuntuti | mengancam | diancam | ancaman | mengganggu saya | memukul | dipukul | takut padanya | nguntit | diuntit | ngebuntutin | buntutin | dibuntuti | ngikutin saya | ngikutin aku | ngikutin gue | ngikutin gw | ngikutin terus | terus ngikutin | selalu ngikutin | mantan ngikutin | dia ngikutin | orang ngikutin | cowok ngikutin | ngikutin kemana | ngikutin ke mana | mengikuti aku | mengikuti terus | terus mengikuti | diikuti orang | diikutin orang | diikuti terus | mukul | mukulin | dipukuli | dipukulin | ngancam | ngancem | diancem | meneror | neror | diteror | takut sama mantan | takut sama suami | takut sama pacar | takut sama istri | takut sama dia | takut sama majikan | takut dengan mantan | takut dengan suami | takut pada mantan | takut pada suami
welcome-topic-other = Hal lain
welcome-topic-person = Bicara dengan orang
welcome-topic-person-words = ngobrol sama orang | ngobrol dengan orang | bicara sama orang | bicara dengan seseorang | ngomong sama orang | bicara dengan konselor
welcome-topic-help-words = tolong | bantu saya | bantuan | butuh bantuan | konsultasi | masalah | help
welcome-other = Terima kasih sudah memberi tahu kami. Kami akan memanggil orang yang bisa mendengarkan hal itu.
