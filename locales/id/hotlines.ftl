## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: jika sekarang bahaya, langsung telepon. Tidak perlu bicara.
card-support = Anda bisa bertanya ke nomor ini.
card-open-lines = Nomor-nomor ini menjawab sekarang.
card-visa = Apa yang Anda perlukan bisa ditanyakan di sini.

line-112 = Polisi, 24 jam. Juru bahasa ikut dalam telepon.
line-112-silent = Tidak bisa bicara? Telepon lalu tekan angka apa saja dua kali. Tautan datang lewat SMS: tunjukkan tempat, tulis diam-diam.
line-119 = Luka, kebakaran, ambulans, 24 jam. Juru bahasa ikut dalam telepon.
line-1345 = Pusat imigrasi. Bahasa Indonesia: hari kerja 9:00–18:00.
