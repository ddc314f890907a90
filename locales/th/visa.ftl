## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = คุณถามเรื่องวีซ่าประเภทไหน
visa-which-f6 = F-6 แต่งงาน
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | วีซ่าแต่งงาน | วีซ่าคู่สมรส
visa-which-f4 = F-4 หรือ H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 แรงงาน
visa-which-e9-words = E-9 | E9 | EPS | วีซ่าแรงงาน | วีซ่าทำงาน
visa-which-other = ประเภทอื่น
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | วีซ่านักเรียน

visa-f6-safe = ก่อนพูดเรื่องเอกสาร ขอถามเบา ๆ หนึ่งข้อ อยู่ที่บ้านคุณปลอดภัยไหม
visa-f6-safe-yes = ปลอดภัย
visa-f6-safe-no = ไม่ หรือไม่เสมอไป
visa-f6-safe-skip = ไม่อยากบอก
visa-f6-papers = สำหรับ F-6 ต้องใช้เอกสารการแต่งงานและครอบครัวด้วย { LINE("1345") } บอกได้ว่าเอกสารใดเหมาะกับคุณ

visa-unsafe-thanks = ขอบคุณที่บอกเรา มันไม่ใช่ความผิดของคุณ
visa-unsafe-apart = วีซ่าที่คุณบอกไว้จะไม่ถูกเก็บที่นี่อีก การขอความช่วยเหลือกับเรื่องวีซ่าเป็นคนละเรื่องกัน
visa-unsafe-next = ตอนนี้อะไรจะช่วยคุณได้
visa-unsafe-next-steps = ดูว่าทำอะไรได้บ้าง
visa-unsafe-next-law = การพำนักในกรณีนี้
visa-unsafe-next-papers = เอกสารต่อวีซ่า
visa-unsafe-law = คู่สมรสของคนเกาหลีที่ถูกทำร้ายในบ้านอาจได้รับอนุญาตให้อยู่ต่อระหว่างที่เรื่องยังอยู่ในศาลหรือกับตำรวจ (ข้อมูล ณ { $violence-stay-as-of } แหล่งที่มา: { $violence-stay-source })
visa-unsafe-lawyer = จะได้รับอนุญาตหรือไม่ขึ้นอยู่กับแต่ละกรณี เราสัญญาล่วงหน้าไม่ได้ ก่อนตกลงหย่าหรือเซ็นเอกสาร กรุณาถาม { LINE("1345") } เรื่องทนายความฟรี

visa-f4-merged = ตั้งแต่ { $h2-end } ไม่มีการออก H-2 ใหม่ ผู้ถือ H-2 อยู่ได้จนครบกำหนดหรือเปลี่ยนเป็น F-4 (ข้อมูล ณ { $h2-end-as-of } แหล่งที่มา: { $h2-end-source })
visa-f4-years = F-4 ให้ครั้งละ { $f4-years } ปี ตามระดับภาษาเกาหลีหรือโปรแกรมบูรณาการ (ข้อมูล ณ { $f4-years-as-of } แหล่งที่มา: { $f4-years-source })
visa-f4-jobs = มีงานทั่วไป { $f4-jobs } อย่างที่เปิดให้ F-4 (ข้อมูล ณ { $f4-jobs-as-of } แหล่งที่มา: { $f4-jobs-source }) กรุณาถาม { LINE("1345") } ว่างานของคุณทำได้ไหม

visa-e9-what = เป็นเรื่องอะไร
visa-e9-what-stay = อยู่ต่อ
visa-e9-what-move = เปลี่ยนที่ทำงาน
visa-e9-what-passport = มีคนเก็บพาสปอร์ตฉัน
visa-e9-term = E-9 ทำงานได้ { $e9-years } ปี และได้อีกไม่เกิน { $e9-more } เดือนเมื่อถูกจ้างอีกครั้ง (ข้อมูล ณ { $e9-years-as-of } แหล่งที่มา: { $e9-years-source })
visa-e9-order = ไปศูนย์จัดหางานก่อน แล้วจึงไปสำนักงานตรวจคนเข้าเมือง เตรียมสำเนาใบอนุญาต สัญญาจ้าง ทะเบียนธุรกิจ และหลักฐานที่อยู่
visa-e9-move = ยื่นที่ศูนย์จัดหางานภายใน { $e9-move } เดือนหลังสัญญาสิ้นสุด และต้องได้รับอนุญาตภายใน { $e9-permit } เดือนหลังยื่น (ข้อมูล ณ { $e9-move-as-of } แหล่งที่มา: { $e9-move-source })
visa-e9-reasons = เปลี่ยนได้เมื่อนายจ้างเลิกสัญญา ปิดกิจการ ผิดเงื่อนไข หรือปฏิบัติไม่เป็นธรรม กรุณาถาม { LINE("1345") } ก่อนหมดเวลา
visa-e9-fee = ค่าธรรมเนียมเปลี่ยนที่ทำงานคือ { $workplace-fee } วอน (ข้อมูล ณ { $workplace-fee-as-of } แหล่งที่มา: { $workplace-fee-source })
visa-e9-passport = การยึดพาสปอร์ตหรือบัตรของคนอื่นเพื่อประกันงานหรือหนี้เป็นความผิดอาญา (ข้อมูล ณ { $passport-held-as-of } แหล่งที่มา: { $passport-held-source })

visa-papers = เตรียมแบบคำขอ (เลขที่ 34) พาสปอร์ต บัตรประจำตัวคนต่างด้าว หลักฐานที่อยู่ และค่าธรรมเนียม (ข้อมูล ณ { $common-papers-as-of } แหล่งที่มา: { $common-papers-source })
visa-ask-expiry = ระยะเวลาพำนักของคุณหมดวันไหน วันที่อยู่บนบัตร และข้ามข้อนี้ได้
visa-expiry-past = วันที่ที่คุณเขียน { $expiry } ผ่านไปแล้ว กรุณาถาม { LINE("1345") } โดยเร็ว
visa-expiry-soon = วันที่ที่คุณเขียน { $expiry } ใกล้ถึงแล้ว กรุณาเตรียมคำขอวันนี้หรือวันทำการถัดไป
visa-deadline = ต้องได้รับอนุญาตให้อยู่ต่อก่อนระยะเวลาพำนักสิ้นสุด (ข้อมูล ณ { $permit-before-as-of } แหล่งที่มา: { $permit-before-source })
visa-earliest = ยื่นได้ตั้งแต่ { $earliest } เดือนก่อนวันนั้น (ข้อมูล ณ { $earliest-as-of } แหล่งที่มา: { $earliest-source })
visa-where = ยื่นที่ hikorea.go.kr หรือจองคิวที่นั่นแล้วไปสำนักงานตรวจคนเข้าเมืองตามที่อยู่ของคุณ (ข้อมูล ณ { $reservation-as-of } แหล่งที่มา: { $reservation-source })
visa-online = ถ้ายื่นทางอินเทอร์เน็ต ให้ยื่นอย่างน้อย { $online-days } วันทำการก่อนหมดอายุ (ข้อมูล ณ { $online-days-as-of } แหล่งที่มา: { $online-days-source })
visa-fee-f6 = ค่าต่ออายุ F-6 คือ { $f6-fee } วอน (ข้อมูล ณ { $f6-fee-as-of } แหล่งที่มา: { $f6-fee-source })
visa-fee = ค่าต่ออายุคือ { $extension-fee } วอน (ข้อมูล ณ { $extension-fee-as-of } แหล่งที่มา: { $extension-fee-source })
visa-fee-change = ค่าเปลี่ยนประเภทวีซ่าคือ { $change-fee } วอน (ข้อมูล ณ { $change-fee-as-of } แหล่งที่มา: { $change-fee-source })
visa-fee-online = ยื่นทางอินเทอร์เน็ต ค่าธรรมเนียมลดลง { $online-less }% (ข้อมูล ณ { $online-less-as-of } แหล่งที่มา: { $online-less-source })
visa-other = วีซ่าแต่ละประเภทใช้เอกสารต่างกัน ต่อไปนี้คือสิ่งที่เหมือนกันทุกประเภท

visa-address = เมื่อย้ายบ้าน ต้องแจ้งที่อยู่ใหม่ภายใน { $address-days } วันที่สำนักงานชุมชน เขต หรือสำนักงานตรวจคนเข้าเมือง (ข้อมูล ณ { $address-days-as-of } แหล่งที่มา: { $address-days-source })
visa-address-safe = ถ้ามีคนที่ไม่ควรรู้ว่าคุณอยู่ที่ไหน กรุณาถาม { LINE("1345") } ก่อนแจ้งที่อยู่

visa-next = คุณอยากรู้อะไรอีกไหม
visa-next-which = คำถามวีซ่าอื่น
visa-next-address = ฉันย้ายบ้าน
visa-next-end = พอแล้ว
visa-bye = หวังว่าจะเป็นประโยชน์ คุณเขียนมาใหม่ได้ทุกเมื่อ
