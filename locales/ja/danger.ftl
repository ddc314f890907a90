## Danger now. The card with 112 stands before the first of these.

danger-limits = 私たちはあなたの居場所を知らず、代わりに電話することもできません。かけられるなら、今すぐ{ LINE("112") }にかけてください。
danger-nobody = 今は答えられる人がいませんが、書いたことは一番前にあります。私たちを待たずに{ LINE("112") }にかけてください。
danger-where = その人は今どこにいますか？
danger-where-door = ドアの外
danger-where-inside = 中にいる
danger-where-following = ついて来ている
danger-where-threats = 電話や脅し
danger-where-none = 今は危険ではない
danger-door = その人が外にいる間は、ドアに鍵をかけて開けないでください。できれば鍵のかかる部屋へ行き、電話の音を消してください。
danger-inside = その人が中にいるなら、できれば人のいるところへ出てください。出られなければ部屋に鍵をかけて{ LINE("112") }にかけてください。話さなくてもかまいません。
danger-following = ついて来られているときは家に帰らず、店や交番のような明るくて人のいるところへ行ってください。歩きながら{ LINE("112") }にかけてください。
danger-threats = 電話や脅しに答えなくてもかまいません。安全なときに画面を写し、届いたものは消さないでください。
danger-none = よかったです。上の番号はいつもここにあります。
danger-show-sound = トワ・ジュセヨ。キョンチャレ・シンゴヘ・ジュセヨ。
danger-show-meaning = 助けてください。警察に知らせてください。
