## Danger now. The card with 112 stands before the first of these.

danger-limits = 私たちはあなたの居場所を知らず、代わりに電話することもできません。かけられるなら、今すぐ{ LINE("112") }にかけてください。
danger-nobody = 今は答えられる人がいませんが、書いたことは一番前にあります。私たちを待たずに{ LINE("112") }にかけてください。
danger-where = その人は今どこにいますか？
danger-where-door = ドアの外
danger-where-door-words = ドアの前 | ドアの外 | 玄関の前 | 玄関の外 | 玄関先 | 玄関にいる | 玄関にいます | 家の前 | 部屋の前 | ドアを叩 | ドアをたたい | チャイムを鳴ら
danger-where-inside = 中にいる
danger-where-inside-words = あの人が家の中 | 彼が家の中 | 相手が家の中 | あの人が部屋 | 家に入ってき | 家に入られ | 部屋に入ってき | 勝手に入って | 中に入ってきた | 入ってきました | あの人が隣の部屋 | 彼が隣の部屋 | 彼が同じ部屋
danger-where-following = ついて来ている
danger-where-following-words = ついてくる | ついて来る | ついてきて | ついて来て | ついてきます | 付いてくる | 追いかけて | 追いかけられ | 後ろにいる | 後ろにいます | つけられて | 尾行され
danger-where-threats = 電話や脅し
danger-where-threats-words = 殺すぞ | 殺してやる | 殺すと脅 | 殺される | 脅され | 脅して | 脅迫 | 脅しの電話 | 何度も電話 | ずっと電話 | 電話が止ま | 何度もメッセージ
danger-where-none = 今は危険ではない
danger-door = その人が外にいる間は、ドアに鍵をかけて開けないでください。できれば鍵のかかる部屋へ行き、電話の音を消してください。
danger-inside = その人が中にいるなら、できれば人のいるところへ出てください。出られなければ部屋に鍵をかけて{ LINE("112") }にかけてください。話さなくてもかまいません。
danger-following = ついて来られているときは家に帰らず、店や交番のような明るくて人のいるところへ行ってください。歩きながら{ LINE("112") }にかけてください。
danger-threats = 電話や脅しに答えなくてもかまいません。安全なときに画面を写し、届いたものは消さないでください。
danger-none = よかったです。上の番号はいつもここにあります。
danger-show-sound = トワ・ジュセヨ。キョンチャレ・シンゴヘ・ジュセヨ。
danger-show-meaning = 助けてください。警察に知らせてください。
