## What a conversation is about, as the desk shows it.

topic-visa = Visa dan izin tinggal
topic-stalking = Ada yang membuat saya takut
topic-danger = Bahaya sekarang
topic-other = Hal lain
