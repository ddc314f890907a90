## What each number is for and when it answers. The numbers stand in hotlines.toml.

lines-open = Bu raqamlar hozir javob beradi.
line-112 = Politsiya, 24 soat. Qoʻngʻiroqqa tarjimon ulanadi.
line-112-silent = Gapira olmaysizmi? Qoʻngʻiroq qilib, istalgan raqamni ikki marta bosing. Havola keladi: joyingizni koʻrsating, yashirin yozing.
line-119 = Jarohat, yongʻin, tez yordam, 24 soat. Qoʻngʻiroqqa tarjimon ulanadi.
line-1577-1366 = Danuri, 24 soat, oʻzbek tilida.
