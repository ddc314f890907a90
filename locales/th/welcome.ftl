## The first question.

welcome-topic = เราช่วยอะไรคุณได้บ้าง
welcome-topic-visa = วีซ่าและการพำนัก
welcome-topic-visa-words = วีซ่า | พำนัก | ต่อวีซ่า | ต่ออายุ | บัตรต่างด้าว | ตรวจคนเข้าเมือง | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = มีคนทำให้ฉันกลัว
welcome-topic-trouble-words = สะกดรอย | ตามฉัน | เดินตาม | คุกคาม | ข่มขู่ | ขู่ฆ่า | รังควาน | ทำร้าย | ตบตี | ทุบตี
welcome-topic-other = เรื่องอื่น
welcome-topic-person = คุยกับคน
welcome-topic-person-words = ช่วยหน่อย | ความช่วยเหลือ | ต้องการความช่วยเหลือ | ปรึกษา | ขอคำปรึกษา | help
welcome-other = ขอบคุณที่บอกเรา เราจะตามคนที่รับฟังเรื่องนี้ได้มา
