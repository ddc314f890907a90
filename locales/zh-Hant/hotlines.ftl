## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }：現在有危險，請馬上打。不說話也可以。
card-support = 可以問這些電話。
card-open-lines = 這些電話現在有人接。
card-visa = 您自己的情況需要什麼，可以問下面的電話。

line-112 = 警察，24小時。可接通翻譯。
line-112-silent = 不能說話時：撥通後任意按兩次數字。會收到簡訊連結，可傳送位置、悄悄寫字。
line-119 = 受傷、火災、救護車，24小時。可接通翻譯。
line-1577-1366 = Danuri 多文化熱線，24小時，可說中文。
line-1345 = 外國人綜合諮詢中心。平日 9:00–22:00 可說中文。
line-1366 = 女性緊急熱線，任何人都可以打，24小時，韓語。
line-109 = 不想活下去的時候，24小時，韓語。
line-1388 = 青少年熱線，24小時，免費，不用說名字，韓語。
line-132 = 免費法律諮詢，平日 9:00–18:00，韓語。
line-1350 = 工資和勞動權利，平日 9:00–18:00，韓語。
