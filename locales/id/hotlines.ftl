## What each number is for and when it answers. The numbers stand in hotlines.toml.

lines-open = Nomor-nomor ini menjawab sekarang.
line-112 = Polisi, 24 jam. Juru bahasa ikut dalam telepon.
line-112-silent = Tidak bisa bicara? Telepon lalu tekan angka apa saja dua kali. Tautan datang lewat SMS: tunjukkan tempat, tulis diam-diam.
line-119 = Luka, kebakaran, ambulans, 24 jam. Juru bahasa ikut dalam telepon.
line-1345 = Pusat imigrasi. Bahasa Indonesia: hari kerja 9:00–18:00.
