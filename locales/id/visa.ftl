## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Anda bertanya tentang visa yang mana?
visa-which-f6 = F-6 pernikahan
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | visa nikah | visa pernikahan | visa menikah | visa kawin | suami orang korea | suami saya orang korea | istri saya orang korea | menikah dengan orang korea | nikah sama orang korea
visa-which-f4 = F-4 atau H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 kerja
visa-which-e9-words = E-9 | E9 | EPS | visa kerja | visa kerjaku | visa pekerja | visa buruh
visa-which-other = Visa lain
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | visa pelajar | visa mahasiswa | visa belajar | visa studi | visa kuliah | visa siswa

visa-f6-safe = Sebelum soal surat-surat, satu pertanyaan pelan. Apakah Anda aman di rumah?
visa-f6-safe-yes = Ya, aman
visa-f6-safe-no = Tidak, atau tidak selalu
visa-f6-safe-skip = Saya tidak mau bilang
visa-f6-papers = Untuk F-6 perlu juga surat nikah dan keluarga. { LINE("1345") } dapat memberi tahu mana yang cocok untuk Anda.

visa-unsafe-thanks = Terima kasih sudah memberi tahu. Ini bukan salah Anda.
visa-unsafe-apart = Visa yang Anda sebut tidak disimpan lagi di sini. Meminta bantuan dan urusan visa adalah dua hal terpisah.
visa-unsafe-next = Apa yang bisa membantu Anda sekarang?
visa-unsafe-next-steps = Lihat yang bisa saya lakukan
visa-unsafe-next-law = Izin tinggal dalam hal ini
visa-unsafe-next-papers = Surat perpanjangan
visa-unsafe-law = Pasangan orang Korea yang disakiti di rumah dapat diizinkan tinggal lebih lama selama perkara di pengadilan atau polisi berjalan (per { $violence-stay-as-of }; sumber: { $violence-stay-source }).
visa-unsafe-lawyer = Diizinkan atau tidak tergantung keadaannya, dan kami tidak bisa menjanjikannya. Sebelum setuju bercerai atau menandatangani sesuatu, tanyakan { LINE("1345") } tentang pengacara gratis.

visa-f4-merged = Sejak { $h2-end } tidak ada H-2 baru; pemegang H-2 boleh tinggal sampai habis masa atau pindah ke F-4 (per { $h2-end-as-of }; sumber: { $h2-end-source }).
visa-f4-years = F-4 diberikan { $f4-years } tahun sekali, menurut tingkat bahasa Korea atau program integrasi (per { $f4-years-as-of }; sumber: { $f4-years-source }).
visa-f4-jobs = Ada { $f4-jobs } pekerjaan sederhana yang dibuka untuk F-4 (per { $f4-jobs-as-of }; sumber: { $f4-jobs-source }). Tanyakan { LINE("1345") } apakah pekerjaan Anda termasuk.

visa-e9-what = Tentang apa?
visa-e9-what-stay = Tinggal lebih lama
visa-e9-what-move = Pindah tempat kerja
visa-e9-what-passport = Paspor saya ditahan orang
visa-e9-term = E-9 berlaku { $e9-years } tahun kerja, dan paling lama { $e9-more } bulan lagi jika dipekerjakan kembali (per { $e9-years-as-of }; sumber: { $e9-years-source }).
visa-e9-order = Pertama ke pusat kerja, lalu ke kantor imigrasi. Siapkan salinan izin, kontrak standar, registrasi usaha, dan bukti alamat.
visa-e9-move = Ajukan di pusat kerja dalam { $e9-move } bulan setelah kontrak berakhir, dan izin harus ada dalam { $e9-permit } bulan sejak pengajuan (per { $e9-move-as-of }; sumber: { $e9-move-source }).
visa-e9-reasons = Anda boleh pindah jika majikan mengakhiri kontrak, tutup, melanggar syarat, atau tidak adil. Tanyakan { LINE("1345") } sebelum harinya habis.
visa-e9-fee = Biaya pindah tempat kerja { $workplace-fee } won (per { $workplace-fee-as-of }; sumber: { $workplace-fee-source }).
visa-e9-passport = Menahan paspor atau kartu orang lain sebagai jaminan kerja atau utang adalah kejahatan (per { $passport-held-as-of }; sumber: { $passport-held-source }).

visa-papers = Siapkan formulir permohonan (no. 34), paspor, kartu penduduk, bukti alamat, dan biaya (per { $common-papers-as-of }; sumber: { $common-papers-source }).
visa-ask-expiry = Tanggal berapa izin tinggal Anda berakhir? Tertulis di kartu, dan boleh dilewati.
visa-expiry-past = Tanggal yang Anda tulis, { $expiry }, sudah lewat. Tanyakan { LINE("1345") } secepatnya.
visa-expiry-soon = Tanggal yang Anda tulis, { $expiry }, sudah dekat. Siapkan permohonan hari ini atau hari kerja berikutnya.
visa-deadline = Perpanjangan harus diizinkan sebelum izin tinggal berakhir (per { $permit-before-as-of }; sumber: { $permit-before-source }).
visa-earliest = Anda bisa mengajukan mulai { $earliest } bulan sebelum hari itu (per { $earliest-as-of }; sumber: { $earliest-source }).
visa-where = Ajukan di hikorea.go.kr, atau pesan waktu di sana dan datang ke kantor imigrasi alamat Anda (per { $reservation-as-of }; sumber: { $reservation-source }).
visa-online = Lewat internet, ajukan paling lambat { $online-days } hari kerja sebelum berakhir (per { $online-days-as-of }; sumber: { $online-days-source }).
visa-fee-f6 = Biaya perpanjangan F-6 { $f6-fee } won (per { $f6-fee-as-of }; sumber: { $f6-fee-source }).
visa-fee = Biaya perpanjangan { $extension-fee } won (per { $extension-fee-as-of }; sumber: { $extension-fee-source }).
visa-fee-change = Biaya ganti jenis visa { $change-fee } won (per { $change-fee-as-of }; sumber: { $change-fee-source }).
visa-fee-online = Lewat internet biayanya { $online-less }% lebih murah (per { $online-less-as-of }; sumber: { $online-less-source }).
visa-other = Setiap visa punya suratnya sendiri. Inilah yang berlaku untuk semua.

visa-address = Setelah pindah rumah, laporkan alamat baru dalam { $address-days } hari di kantor kelurahan, distrik, atau imigrasi (per { $address-days-as-of }; sumber: { $address-days-source }).
visa-address-safe = Jika ada yang tidak boleh tahu tempat tinggal Anda, tanyakan { LINE("1345") } sebelum melapor.

visa-next = Ada lagi yang ingin Anda ketahui?
visa-next-which = Pertanyaan visa lain
visa-next-address = Saya pindah rumah
visa-next-end = Itu saja
visa-bye = Semoga ini membantu. Anda boleh menulis lagi kapan saja.
