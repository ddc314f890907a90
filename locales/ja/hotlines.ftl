## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }：今危険なら、すぐにかけてください。話さなくてもかまいません。
card-support = ここの番号に聞けます。
card-open-lines = これらの番号は今つながります。
card-visa = 自分の場合に何がいるかは、ここで聞けます。

line-112 = 警察、24時間。通訳が電話に入ります。
line-112-silent = 話せないとき：かけて、どれかの数字を2回押してください。届くリンクで場所を知らせ、こっそり書けます。
line-119 = けが、火事、救急車、24時間。通訳が電話に入ります。
line-1577-1366 = タヌリコールセンター、24時間、日本語あり。
line-1345 = 外国人総合案内センター。日本語は平日9:00–18:00。
