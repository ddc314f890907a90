## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: hozir xavf boʻlsa, darhol qoʻngʻiroq qiling. Gapirish shart emas.
card-support = Bu raqamlardan soʻrash mumkin.
card-open-lines = Bu raqamlar hozir javob beradi.
card-visa = Sizga nima kerakligini shu yerdan soʻrashingiz mumkin.

line-112 = Politsiya, 24 soat. Qoʻngʻiroqqa tarjimon ulanadi.
line-112-silent = Gapira olmaysizmi? Qoʻngʻiroq qilib, istalgan raqamni ikki marta bosing. Havola keladi: joyingizni koʻrsating, yashirin yozing.
line-119 = Jarohat, yongʻin, tez yordam, 24 soat. Qoʻngʻiroqqa tarjimon ulanadi.
line-1577-1366 = Danuri, 24 soat, oʻzbek tilida.
