## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = 話してくれてありがとうございます。今、安全ですか？
stalking-safe-yes = 安全です
stalking-safe-seen = だれかに見られるかも
stalking-safe-seen-words = 見られている | 見られています | 見られてる | 横で見て | 隣で見て | 彼が隣に | 夫が隣に | スマホを見られ | 携帯を見られ | 画面を見られ | スマホをチェック | 携帯をチェック
stalking-safe-danger = 今危険です
stalking-safe-danger-words = 彼がここにいる | 彼がここにいます | ドアの前にいる | ドアの前にいます | ドアの外にいる | ドアの外にいます | 家の前にいる | 家の前にいます | ドアを叩いて | 入ろうとして | 今追いかけられ | 刃物を持って
stalking-safe-unsure = わかりません
stalking-seen = では、ふつうの言葉だけを使います。数字だけで答えてもかまいません。
stalking-seen-next = どうするのがいいですか？
stalking-seen-next-quiet = 静かに続ける
stalking-seen-next-leave = 今離れる
stalking-seen-leave = だいじょうぶなときに、いつでもまた来てください。
stalking-unsure = はっきりしなくてもかまいません。下の番号にはいつでも聞けます。

stalking-act = どれが一番近いですか？
stalking-act-follow = ついて来る、ふさぐ
stalking-act-wait = 近くで待っている
stalking-act-contact = 何度も連絡してくる
stalking-act-things = 物を送る、置いていく
stalking-act-damage = 物をこわす
stalking-act-share = 私の情報を広める
stalking-act-pretend = 私のふりをする
stalking-act-other = ほかのこと
stalking-fault = 起きていることは、あなたのせいではありません。感じていることを信じていいのです。
stalking-law = 望まないのにくり返されるなら、それは犯罪で、最高{ $crime-years }年の懲役になります（{ $crime-years-as-of }時点、出典: { $crime-years-source }）。

stalking-help = 何を知りたいですか？
stalking-help-keep = 何を残しておくか
stalking-help-police = 警察と裁判所
stalking-help-numbers = 電話できるところ
stalking-help-end = 今日はここまで

stalking-keep-note = 安全なときだけしてください。日付、時間、場所、あったこと、見た人を書きとめます。
stalking-keep-screen = 送った人と時間が見えるように画面を写し、通話の一覧を残してください。届いた箱は開けずに写真を撮ります。
stalking-keep-copy = 防犯カメラの映像は上書きされるので早めに頼んでください。その人の手が届かないところに、もう一つ写しを置きます。

stalking-police-spot = 呼ばれて来た人たちは、それをやめさせ、書面で警告し、その人をあなたから離します（{ $on-the-spot-as-of }時点、出典: { $on-the-spot-source }）。
stalking-police-ban = 急ぐときは、{ $ban-meters }メートル以内に近づくことと連絡を{ $police-ban }か月まで禁じられます（{ $police-ban-as-of }時点、出典: { $police-ban-source }）。
stalking-police-ask = 自分で求めることができ、知らせた人も求めることができます。
stalking-court-ban = 裁判所は同じことを{ $court-ban }か月命じ、二回延ばせます（{ $court-ban-as-of }時点、出典: { $court-ban-source }）。
stalking-police-name = 担当の公務員は、あなたがだれかを漏らしてはいけません（{ $name-kept-as-of }時点、出典: { $name-kept-source }）。

stalking-bye = 話してくれてありがとうございます。いつでもまた書いてください。
