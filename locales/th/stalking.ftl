## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = ขอบคุณที่บอกเรา ตอนนี้คุณปลอดภัยไหม
stalking-safe-yes = ปลอดภัย
stalking-safe-seen = อาจมีคนเห็น
stalking-safe-seen-words = แอบดู | แอบอ่าน | เห็นหน้าจอ | มองหน้าจอ | ดูโทรศัพท์ฉัน | เช็คโทรศัพท์ | เช็คมือถือ | เช็กมือถือ | อ่านแชท | เขานั่งข้าง | เขาอยู่ข้างๆ | กลัวเขาเห็น
stalking-safe-danger = ตอนนี้อันตราย
stalking-safe-danger-words = เขาอยู่ตรงนี้ | เขาอยู่ที่นี่ | มันอยู่ที่นี่ | เขามาแล้ว | มันมาแล้ว | เขาอยู่หน้าบ้าน | เขาอยู่หน้าประตู | เขาอยู่หน้าห้อง | กำลังทุบประตู | กำลังเคาะประตู | กำลังตามฉัน | ถือมีด
stalking-safe-unsure = ไม่รู้
stalking-seen = งั้นเราจะใช้คำธรรมดาเท่านั้น คุณตอบด้วยตัวเลขอย่างเดียวก็ได้
stalking-seen-next = แบบไหนดีที่สุดสำหรับคุณ
stalking-seen-next-quiet = ต่อไปเงียบ ๆ
stalking-seen-next-leave = ออกตอนนี้
stalking-seen-leave = กลับมาได้ทุกเมื่อที่สะดวก
stalking-unsure = ไม่แน่ใจก็ไม่เป็นไร คุณถามที่เบอร์ด้านล่างได้ทุกเวลา

stalking-act = ข้อไหนใกล้เคียงที่สุด
stalking-act-follow = ตามหรือขวางทาง
stalking-act-wait = รออยู่ใกล้ ๆ
stalking-act-contact = ติดต่อไม่หยุด
stalking-act-things = ส่งหรือวางของ
stalking-act-damage = ทำลายข้าวของ
stalking-act-share = เผยแพร่ข้อมูลฉัน
stalking-act-pretend = แอบอ้างเป็นฉัน
stalking-act-other = เรื่องอื่น
stalking-fault = สิ่งที่เกิดขึ้นไม่ใช่ความผิดของคุณ คุณเชื่อความรู้สึกของตัวเองได้
stalking-law = ถ้าทำซ้ำ ๆ โดยที่คุณไม่ยินยอม ถือเป็นความผิดอาญา จำคุกได้ถึง { $crime-years } ปี (ข้อมูล ณ { $crime-years-as-of } แหล่งที่มา: { $crime-years-source })

stalking-help = คุณอยากรู้อะไร
stalking-help-keep = ควรเก็บอะไรไว้
stalking-help-police = ตำรวจและศาลทำอะไรได้
stalking-help-numbers = เบอร์ที่โทรได้
stalking-help-end = วันนี้พอแค่นี้

stalking-keep-note = ทำเฉพาะเมื่อปลอดภัย จดวัน เวลา สถานที่ สิ่งที่เกิดขึ้น และใครเห็น
stalking-keep-screen = ถ่ายหน้าจอให้เห็นผู้ส่งและเวลา และเก็บรายการโทรไว้ พัสดุที่ได้รับให้ถ่ายรูปโดยไม่เปิด
stalking-keep-copy = ขอภาพกล้องวงจรปิดเร็ว ๆ เพราะจะถูกบันทึกทับ เก็บสำเนาไว้ในที่ที่คนนั้นเอาไปไม่ได้

stalking-police-spot = ผู้ที่มาเมื่อคุณแจ้งต้องหยุดการกระทำนั้น เตือนเป็นหนังสือ และแยกคนนั้นออกจากคุณ (ข้อมูล ณ { $on-the-spot-as-of } แหล่งที่มา: { $on-the-spot-source })
stalking-police-ban = ถ้าเร่งด่วน ห้ามเข้าใกล้ในระยะ { $ban-meters } เมตรและห้ามติดต่อได้ไม่เกิน { $police-ban } เดือน (ข้อมูล ณ { $police-ban-as-of } แหล่งที่มา: { $police-ban-source })
stalking-police-ask = คุณขอเองได้ และผู้แจ้งเรื่องก็ขอได้
stalking-court-ban = ศาลสั่งอย่างเดียวกันได้ { $court-ban } เดือน และต่อได้สองครั้ง (ข้อมูล ณ { $court-ban-as-of } แหล่งที่มา: { $court-ban-source })
stalking-police-name = เจ้าหน้าที่ต้องไม่ให้ใครรู้ว่าคุณเป็นใคร (ข้อมูล ณ { $name-kept-as-of } แหล่งที่มา: { $name-kept-source })

stalking-bye = ขอบคุณที่คุยกับเรา คุณเขียนมาใหม่ได้ทุกเมื่อ
