## Asking for a person.

person-choice = คุณอยากทำอะไร
person-choice-leave = ฝากข้อความ
person-choice-topics = ดูคำแนะนำต่อ
person-kept = ข้อความของคุณถูกเก็บไว้แล้ว เมื่อมีคนมา เขาจะอ่านและเขียนคำตอบที่นี่
