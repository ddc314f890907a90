## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Percakapan ini tetap ada di ponsel ini dan di akun Telegram sampai dihapus, dan Telegram juga dapat membacanya. Jika Anda menulis “hapus”, tulisan dari dua hari terakhir akan dihapus.
notice-device-on-kakao = Percakapan ini tetap ada di ponsel ini, dan KakaoTalk dapat membacanya; kami tidak bisa menghapusnya di sana. Jika Anda keluar dari ruang obrolan, isinya hilang dari ponsel ini.
notice-device-on-discord = Percakapan ini tetap ada di perangkat ini dan di akun Discord, dan Discord dapat membacanya. Kami hanya bisa menghapus tulisan kami sendiri.
move-label = Tulis di web
move-how = Buka { $address } di peramban, tekan “Lanjutkan dengan nomor kembali”, lalu tulis { $code }. Nomor ini berlaku sekali dalam sepuluh menit, dan tulisan dari sini tidak ditampilkan di sana.
move-off = Sekarang belum bisa menulis di web.
quiet-greeting = Halo. Ini panduan tentang tinggal di Korea.
lock-continue = Untuk melanjutkan, ketuk di bawah.
lock-word = Untuk melanjutkan, ketik kata yang disepakati.
lock-memo = Ada catatan baru.
label-continue = Lanjut
word-continue = Lanjut | lanjutkan | mau lanjut | lanjut saja | silakan lanjut | teruskan | terus | berikutnya | selanjutnya | lihat | mau lihat | lihat saja | tampilkan | tunjukkan | perlihatkan | continue | go on | next | show
word-move = Tulis di web | menulis di web | saya mau menulis di web | pindah ke web | lanjut di web | tulis di tempat lain | menulis di tempat lain | saya mau menulis di tempat lain | pindahkan obrolan | pindahkan percakapan | tulis di peramban | move | web

## Sending, and fetching what waits.

more-waiting = { $count } pesan baru
more-none = Belum ada yang baru. Sebentar lagi Anda boleh melihat lagi.
label-fetch = Cek pesan baru
passed-on = Sudah kami sampaikan. Jawabannya akan ada di sini.
callback-waiting = Tunggu sebentar.
late = Jawabannya agak lama. Sebentar lagi ketuk di bawah, atau tulis apa saja.
not-stored = Tulisan Anda tadi belum kami terima, silakan kirim lagi. Jika mendesak, telepon salah satu nomor ini:
never-stored = Ada gangguan di pihak kami, dan pesan ini tidak bisa kami terima. Jika mendesak, telepon salah satu nomor ini:
media-not-taken = Gambar, berkas dan suara tidak sampai ke sini. Silakan tulis dengan kata-kata.
media-sent = (gambar atau berkas)
media-not-taken-voice = Pesan suara tidak bisa didengar di sini. Silakan tulis dengan kata-kata.
media-sent-voice = (pesan suara)
media-not-taken-place = Lokasi yang dibagikan tidak sampai ke sini, jadi kami tidak tahu Anda berada di mana. Silakan tulis apa yang Anda perlukan.
media-sent-place = (lokasi)
media-not-taken-contact = Nomor telepon yang dibagikan tidak sampai ke sini, jadi tidak ada yang bisa meneleponnya. Silakan tulis apa yang Anda perlukan.
media-sent-contact = (nomor telepon)
edit-kept = Anda mengubah pesan sebelumnya, dan perubahannya kami simpan. Jika itu jawaban, silakan kirim sebagai pesan baru.
edit-seen = (pesan yang diubah) { $text }

## Erasing on a messenger.

erased-all = Semua sudah dihapus.
erased-but = Yang bisa dihapus sudah kami hapus. Ada { $count } pesan di sini yang tidak bisa dihapus; silakan hapus sendiri di percakapan ini.
erased-here = Yang kami simpan sudah dihapus. Di obrolan ini kami tidak bisa menghapus; Anda bisa keluar dari ruang ini atau menghapusnya sendiri.

## The platform's own chat with a person.

operator-card = Anda juga bisa bicara dengan orang di KakaoTalk.
operator-label = Ke obrolan itu

## What a locked phone may show.

cover = Ini catatan berikutnya untuk Anda. Silakan baca dengan tenang, tidak perlu terburu-buru.
hushed-words = kekerasan | menguntit | dikuntit | penguntit | mengikuti saya | mengikuti anda | ada yang mengikuti | buntuti | diserang | memukul | dipukul | disakiti | perkosa | seksual | pelecehan | aniaya | ancam | konsel | konsultasi | rumah aman | penampungan | korban | kejahatan | polisi | bunuh

## The page, opened inside a messenger.

page-in-app = Halaman ini terbuka di dalam KakaoTalk. Setelah keluar, tutup juga jendela ini, atau buka alamatnya di peramban lain.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Tuliskan di bawah apa yang ingin Anda sampaikan. Jawabannya akan ada di sini.
conversation-closed-on-messenger = Percakapan ditutup. Anda boleh menulis lagi di sini kapan saja.
