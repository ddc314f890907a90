## Asking for a person.

person-choice = Та юу хийхийг хүсэж байна вэ?
person-choice-leave = Зурвас үлдээх
person-choice-topics = Зааврыг үргэлжлүүлэх
person-kept = Таны зурвас хадгалагдсан. Хүн ирэхээрээ уншаад энд хариу бичнэ.
