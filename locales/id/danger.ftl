## Danger now. The card with 112 stands before the first of these.

danger-limits = Kami tidak tahu Anda di mana dan tidak bisa menelepon untuk Anda. Jika bisa menelepon, teleponlah { LINE("112") } sekarang.
danger-nobody = Sekarang tidak ada orang di sini untuk menjawab, tetapi tulisan Anda ada di urutan terdepan. Jangan menunggu kami, teleponlah { LINE("112") }.
danger-where = Di mana orang itu sekarang?
danger-where-door = Di luar pintu
danger-where-door-words = di luar pintu | depan pintu | di depan rumah | depan rumah saya | depan kamar | depan kos | gedor pintu | gedor-gedor | ketuk pintu | ngetuk pintu | mengetuk pintu | pencet bel
danger-where-inside = Di dalam
danger-where-inside-words = dia di dalam | dia ada di dalam | dia sudah di dalam | dia udah di dalam | orangnya di dalam | dia masuk ke rumah | dia masuk rumah | dia masuk ke kamar | menerobos masuk | dia di kamar sebelah | dia sudah masuk rumah | dia sudah masuk ke rumah
danger-where-following = Mengikuti saya
danger-where-following-words = mengikuti saya | mengikuti aku | ngikutin saya | ngikutin aku | ngikutin terus | membuntuti | ngebuntutin | mengejar saya | ngejar saya | ngejar aku | di belakang saya | di belakang aku
danger-where-threats = Telepon atau ancaman
danger-where-threats-words = mengancam | ngancam | ngancem | diancam | ancaman | mau bunuh saya | mau membunuh saya | akan membunuh saya | telepon terus | nelpon terus | terus menelepon | chat terus
danger-where-none = Sekarang tidak bahaya
danger-door = Selama orang itu di luar, kunci pintu dan jangan dibuka. Jika bisa, masuklah ke kamar yang bisa dikunci dan matikan suara ponsel.
danger-inside = Jika orang itu di dalam, keluarlah ke tempat yang ada orang jika bisa. Jika tidak, kunci diri di kamar dan telepon { LINE("112") }; Anda tidak perlu bicara.
danger-following = Jika ada yang mengikuti, jangan pulang; pergilah ke tempat terang yang ada orang, seperti toko atau pos polisi. Telepon { LINE("112") } sambil berjalan.
danger-threats = Anda tidak perlu menjawab telepon atau ancaman. Saat aman, ambil gambar layar, dan jangan hapus yang Anda terima.
danger-none = Syukurlah. Nomor di atas tetap ada di sini.
danger-show-sound = to-wa-ju-se-yo. kyong-ca-re sin-go-he ju-se-yo.
danger-show-meaning = Tolong bantu saya. Tolong laporkan ke polisi.
