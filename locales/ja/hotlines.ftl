## What each number is for and when it answers. The numbers stand in hotlines.toml.

lines-open = これらの番号は今つながります。
line-112 = 警察、24時間。通訳が電話に入ります。
line-112-silent = 話せないとき：かけて、どれかの数字を2回押してください。届くリンクで場所を知らせ、こっそり書けます。
line-119 = けが、火事、救急車、24時間。通訳が電話に入ります。
line-1577-1366 = タヌリコールセンター、24時間、日本語あり。
line-1345 = 外国人総合案内センター。日本語は平日9:00–18:00。
