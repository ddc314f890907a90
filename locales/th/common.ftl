## Words that act at every moment, and the words for yes and no.

interrupt-person = คุยกับคน | อยากคุยกับคน | ขอคุยกับคน | ขอคุยกับเจ้าหน้าที่ | เจ้าหน้าที่ | ที่ปรึกษา | ขอพบที่ปรึกษา | คนจริง | ขอคนจริง | jaonathi | khon | human | person
interrupt-danger = อันตราย | ฉันอยู่ในอันตราย | กำลังอันตราย | ตกอยู่ในอันตราย | ช่วยชีวิตด้วย | ช่วยด้วย | ฉุกเฉิน | เรียกตำรวจ | แจ้งตำรวจ | ตำรวจ | antarai | chuay duay | tamruat | 112 | sos
interrupt-leave = ออก | ออกไป | หยุด | จบ | เลิก | ลาก่อน | ขอออก | ok jak | yut | exit | quit
interrupt-erase = ลบ | ลบทั้งหมด | ช่วยลบ | ลบให้หมด | กรุณาลบ | lop | lob | delete | erase
interrupt-language = ภาษา | เปลี่ยนภาษา | ภาษาอื่น | phasa | language
interrupt-back = ย้อนกลับ | กลับ | ก่อนหน้า | ถอยกลับ | yon klap | back
interrupt-again = เริ่มใหม่ | เริ่มต้นใหม่ | ตั้งแต่ต้น | roem mai | restart
word-yes = ใช่ | ใช่ค่ะ | ใช่ครับ | ค่ะ | ครับ | ได้ | ตกลง | โอเค | มี | chai | chai kha | chai khrap | dai | yes | y | ok
word-no = ไม่ | ไม่ใช่ | ไม่ค่ะ | ไม่ครับ | ไม่มี | ไม่เอา | ไม่ได้ | mai chai | mai mi | no | n

## The first words.

greeting = สวัสดี ยินดีต้อนรับ คุณไม่ต้องบอกชื่อ และเขียนด้วยภาษาที่สะดวกได้เลย
notice = ตอนแรกคำแนะนำที่เตรียมไว้จะตอบก่อน และคนที่ช่วยอยู่ที่นี่อาจอ่านสิ่งที่คุณเขียน ถ้ามีชีวิตใครหรือเด็กอยู่ในอันตราย เราอาจต้องบอกผู้ที่คุ้มครองได้
notice-device = หน้านี้ไม่เก็บอะไรไว้ในเครื่องนี้ แต่ประวัติของเบราว์เซอร์จะไม่ถูกลบ ถ้าจะออกทันที ให้กด “ออก” ด้านบน

## When an answer does not fit the question.

again-choice = ขอโทษ เรายังไม่เข้าใจ กรุณาเลือกหนึ่งข้อด้านล่าง
again-text = ช่วยเขียนสั้น ๆ ได้ไหม
again-number = กรุณาเขียนเป็นตัวเลขเท่านั้น เช่น 3
again-date = กรุณาเขียนวันที่ เช่น 2027-03-15
again-email = กรุณาเขียนอีเมล เช่น name@example.com
again-phone = กรุณาเขียนเบอร์โทรเป็นตัวเลขเท่านั้น
again-yes-no = กรุณาตอบว่า “ใช่” หรือ “ไม่”
stale-choice = คำถามนั้นผ่านไปแล้ว นี่คือคำถามตอนนี้
not-understood = ขอโทษ เรายังไม่เข้าใจ
more-options = เพิ่มเติม
label-yes = ใช่
label-no = ไม่
label-skip = ข้าม
label-person = คุยกับคน
ask-1345 = เรื่องนี้อาจเปลี่ยนไปแล้ว กรุณาถาม { LINE("1345") } ศูนย์ข้อมูลสำหรับชาวต่างชาติ

## Language.

language-which = คุณอยากใช้ภาษาอะไร
language-changed = ต่อจากนี้เราคุยกันเป็นภาษาไทย
language-offer = เปลี่ยนเป็น { $language } ไหม

## Leaving and erasing.

erase-confirm = ถ้าลบแล้วจะเอากลับมาไม่ได้ ต้องการลบการสนทนานี้ทั้งหมดไหม
not-kept = (ไม่ได้เก็บไว้)
conversation-closed = ปิดการสนทนาแล้ว คุณเขียนมาใหม่ได้ทุกเมื่อ

## Waiting for a person, and being with one.

queue-waiting = คุณอยู่ในคิวแล้ว และข้อความของคุณถูกเก็บไว้ ระหว่างรอเขียนต่อได้
queue-position = คุณอยู่ในคิวลำดับที่ { $position }
queue-danger = เราให้คุณอยู่หน้าสุดของคิวแล้ว คนแรกที่มาจะอ่านข้อความของคุณก่อน
counselor-joined = ตอนนี้มีคนอยู่กับคุณแล้ว
counselor-left = คนนั้นออกจากการสนทนาแล้ว คำแนะนำจะดำเนินต่อจากตรงนี้
counselor-lost = คนนั้นต้องออกไป คุณกลับมาอยู่ในคิวและลำดับยังเหมือนเดิม
nobody-now = ตอนนี้ไม่มีใครอยู่ตอบ คุณยังฝากข้อความไว้ได้
leave-message-how = กรุณาเขียนข้อความด้านล่าง ถ้ามี “หมายเลขกลับมา” คุณอ่านคำตอบที่นี่ทีหลังได้

## Words in dates, and the texts of a form.

word-month-1 = มกราคม | เดือนมกราคม | มกรา | ม.ค. | มค
word-month-2 = กุมภาพันธ์ | เดือนกุมภาพันธ์ | กุมภาพัน | กุมภา | ก.พ. | กพ
word-month-3 = มีนาคม | เดือนมีนาคม | มีนา | มี.ค. | มีค
word-month-4 = เมษายน | เดือนเมษายน | เมษา | เม.ย. | เมย
word-month-5 = พฤษภาคม | เดือนพฤษภาคม | พฤษภา | พ.ค. | พค
word-month-6 = มิถุนายน | เดือนมิถุนายน | มิถุนา | มิ.ย. | มิย
word-month-7 = กรกฎาคม | เดือนกรกฎาคม | กรกฎา | กรกฏาคม | กรกฏา | ก.ค. | กค
word-month-8 = สิงหาคม | เดือนสิงหาคม | สิงหา | ส.ค. | สค
word-month-9 = กันยายน | เดือนกันยายน | กันยา | ก.ย. | กย
word-month-10 = ตุลาคม | เดือนตุลาคม | ตุลา | ต.ค. | ตค
word-month-11 = พฤศจิกายน | เดือนพฤศจิกายน | พฤศจิกา | พฤษจิกายน | พ.ย. | พย
word-month-12 = ธันวาคม | เดือนธันวาคม | ธันวา | ธ.ค. | ธค
word-today = วันนี้ | wan nee | wannee | wan ni | wanni
word-tomorrow = พรุ่งนี้ | วันพรุ่งนี้ | พรุ้งนี้ | phrung nee | phrungnee | prung nee | prungnee
date-order = dmy
label-confirm = ถูกต้องแล้ว
label-correct = แก้คำตอบ
form-which = อยากแก้คำตอบข้อไหน
form-skipped = ไม่ได้บอกไว้
again-short = ช่วยเขียนเพิ่มอีกนิดได้ไหม
again-long = ข้อความนี้ยาวไปนิด เราเก็บไว้ไม่ได้ ช่วยเขียนให้สั้นลงได้ไหม
