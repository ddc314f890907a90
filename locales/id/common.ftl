## Words that act at every moment, and the words for yes and no.

interrupt-person = Bicara dengan orang | saya mau bicara dengan orang | saya ingin bicara dengan orang | orang | manusia | petugas | konselor | mau bicara dengan konselor | sambungkan ke petugas | tolong sambungkan ke orang | human | person
interrupt-danger = bahaya | saya dalam bahaya | sedang bahaya | tolong selamatkan saya | selamatkan saya | darurat | panggil polisi | polisi | 112 | sos
interrupt-leave = keluar | pergi | berhenti | selesai | sudah cukup | sampai jumpa | tutup | exit | quit
interrupt-erase = hapus | hapus semua | tolong hapus | hapus saja | hapuskan | delete | erase
interrupt-language = bahasa | ganti bahasa | bahasa lain | language
interrupt-back = kembali | mundur | sebelumnya | back
interrupt-again = mulai lagi | dari awal | ulang dari awal | mulai ulang | restart
word-yes = ya | iya | betul | benar | baik | boleh | ada | oke | yes | y | ok
word-no = tidak | nggak | enggak | gak | bukan | tidak ada | jangan | tak | no | n

## The first words.

greeting = Halo, selamat datang. Anda tidak perlu menyebut nama dan boleh menulis dalam bahasa Anda.
notice = Pada awalnya panduan yang sudah disiapkan akan menjawab, dan orang yang membantu di sini dapat membaca tulisan Anda. Jika nyawa seseorang atau seorang anak dalam bahaya, kami mungkin harus memberi tahu pihak yang dapat melindungi.
notice-device = Halaman ini tidak menyimpan apa pun di perangkat ini, tetapi riwayat peramban tidak terhapus. Untuk segera pergi, tekan “Keluar” di atas.

## When an answer does not fit the question.

again-choice = Maaf, kami kurang mengerti. Silakan pilih salah satu di bawah ini.
again-text = Bisakah Anda menuliskannya dalam beberapa kata?
again-number = Tuliskan angka saja, misalnya 3.
again-date = Tuliskan tanggal seperti 2027-03-15.
again-email = Tuliskan alamat email seperti name@example.com.
again-phone = Tuliskan nomor telepon, angka saja.
again-yes-no = Silakan jawab “ya” atau “tidak”.
stale-choice = Pertanyaan itu sudah lewat. Ini pertanyaan yang sekarang.
fault-of-ours = Ada gangguan di pihak kami, jadi pesan ini belum terjawab. Tulisan Anda tersimpan, dan akan dibaca oleh seseorang.
not-understood = Maaf, kami kurang mengerti.
more-options = Lainnya
label-yes = Ya
label-no = Tidak
label-skip = Lewati
label-person = Bicara dengan orang
ask-1345 = Hal ini mungkin sudah berubah. Silakan tanya { LINE("1345") }, pusat layanan orang asing.

## Language.

language-which = Bahasa apa yang Anda inginkan?
language-changed = Sekarang kita memakai bahasa Indonesia.
language-offer = Ganti ke { $language }?

## Leaving and erasing.

erase-confirm = Yang sudah dihapus tidak bisa dikembalikan. Hapus seluruh percakapan ini?
not-kept = (tidak disimpan)
conversation-closed = Percakapan ditutup. Anda boleh menulis lagi kapan saja.

## Waiting for a person, and being with one.

queue-waiting = Anda dalam antrean, dan tulisan Anda tersimpan. Sambil menunggu Anda boleh terus menulis.
queue-position = Anda di urutan ke-{ $position } dalam antrean.
queue-danger = Anda kami taruh di urutan terdepan. Orang pertama yang datang membaca tulisan Anda lebih dulu.
counselor-joined = Sekarang ada orang di sini bersama Anda.
counselor-left = Orang itu sudah keluar dari percakapan. Panduan melanjutkan dari sini.
counselor-lost = Orang itu harus pergi. Anda kembali ke antrean dan urutan Anda tetap.
visitor-left = Halaman ditinggalkan lewat tombol keluar.
nobody-now = Sekarang tidak ada orang di sini untuk menjawab. Anda tetap boleh meninggalkan pesan.
leave-message-how = Tuliskan pesan Anda di bawah. Dengan “nomor kembali”, Anda bisa membaca jawabannya di sini nanti.

## Words in dates, and the texts of a form.

word-month-1 = Januari | Jan
word-month-2 = Februari | Pebruari | Feb | Peb
word-month-3 = Maret | Mar
word-month-4 = April | Apr
word-month-5 = Mei
word-month-6 = Juni | Jun
word-month-7 = Juli | Jul
word-month-8 = Agustus | Agust | Agu | Agt | Ags
word-month-9 = September | Sept | Sep
word-month-10 = Oktober | Okt
word-month-11 = November | Nopember | Nov | Nop
word-month-12 = Desember | Des
word-today = hari ini | hr ini
word-tomorrow = besok | esok | bsk
date-order = dmy
label-confirm = Sudah benar
label-correct = Ubah satu jawaban
form-which = Jawaban mana yang kita ubah?
form-skipped = tidak diisi
again-short = Bisakah Anda menulis sedikit lagi?
again-long = Ini agak terlalu panjang untuk kami simpan. Bisakah Anda menuliskannya lebih pendek?
