## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Terima kasih sudah memberi tahu kami. Apakah Anda aman sekarang?
stalking-safe-yes = Saya aman
stalking-safe-seen = Mungkin ada yang melihat
stalking-safe-seen-words = baca chat saya | baca pesan saya | lihat hp saya | liat hp saya | cek hp saya | ngecek hp | periksa hp saya | lihat layar saya | dia di sebelah saya | dia di samping saya | dia duduk di sebelah | takut ketahuan
stalking-safe-danger = Sekarang saya dalam bahaya
stalking-safe-danger-words = dia di sini | dia ada di sini | dia disini | dia ada disini | dia sudah di sini | dia udah di sini | dia di depan pintu | dia di depan rumah | gedor pintu | mencoba masuk | mengikuti saya sekarang | bawa pisau
stalking-safe-unsure = Saya tidak tahu
stalking-seen = Kalau begitu kami hanya memakai kata biasa. Anda boleh menjawab dengan angka saja.
stalking-seen-next = Mana yang terbaik untuk Anda?
stalking-seen-next-quiet = Lanjut diam-diam
stalking-seen-next-leave = Keluar sekarang
stalking-seen-leave = Kembalilah kapan saja saat memungkinkan.
stalking-unsure = Tidak yakin pun tidak apa-apa. Anda bisa bertanya ke nomor di bawah kapan saja.

stalking-act = Mana yang paling mirip?
stalking-act-follow = Mengikuti atau menghalangi
stalking-act-wait = Menunggu di dekat saya
stalking-act-contact = Terus menghubungi
stalking-act-things = Mengirim, menaruh barang
stalking-act-damage = Merusak barang
stalking-act-share = Menyebarkan data saya
stalking-act-pretend = Berpura-pura jadi saya
stalking-act-other = Hal lain
stalking-fault = Yang terjadi bukan salah Anda. Anda boleh memercayai perasaan Anda.
stalking-law = Jika berulang kali dan melawan kehendak Anda, itu kejahatan, penjara sampai { $crime-years } tahun (per { $crime-years-as-of }; sumber: { $crime-years-source }).

stalking-help = Apa yang ingin Anda ketahui?
stalking-help-keep = Apa yang disimpan
stalking-help-police = Polisi dan pengadilan
stalking-help-numbers = Nomor untuk ditelepon
stalking-help-end = Cukup untuk hari ini

stalking-keep-note = Lakukan hanya saat aman. Catat hari, jam, tempat, kejadian, dan siapa yang melihat.
stalking-keep-screen = Ambil gambar layar dengan pengirim dan waktu, dan simpan daftar panggilan. Foto paket tanpa membukanya.
stalking-keep-copy = Minta rekaman CCTV segera karena akan tertimpa. Simpan satu salinan lagi di tempat yang tidak terjangkau orang itu.

stalking-police-spot = Yang datang saat Anda menelepon harus menghentikannya, memberi peringatan tertulis, dan memisahkan orang itu dari Anda (per { $on-the-spot-as-of }; sumber: { $on-the-spot-source }).
stalking-police-ban = Jika mendesak, mendekat dalam { $ban-meters } meter dan menghubungi bisa dilarang sampai { $police-ban } bulan (per { $police-ban-as-of }; sumber: { $police-ban-source }).
stalking-police-ask = Anda sendiri boleh memintanya, begitu juga yang melapor.
stalking-court-ban = Pengadilan bisa memerintahkan hal yang sama selama { $court-ban } bulan dan memperpanjang dua kali (per { $court-ban-as-of }; sumber: { $court-ban-source }).
stalking-police-name = Petugas tidak boleh membocorkan siapa Anda (per { $name-kept-as-of }; sumber: { $name-kept-source }).

stalking-bye = Terima kasih sudah berbicara dengan kami. Anda boleh menulis lagi kapan saja.
