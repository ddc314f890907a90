## What a conversation is about, as the desk shows it.

topic-visa = วีซ่าและการพำนัก
topic-stalking = มีคนทำให้ฉันกลัว
topic-danger = ตอนนี้อันตราย
topic-other = เรื่องอื่น
