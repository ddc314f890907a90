## The first question.

welcome-topic = 何をお手伝いしましょうか？
welcome-topic-visa = ビザと在留
welcome-topic-visa-words = ビザ | 在留 | 滞在 | 延長 | 更新 | 外国人登録 | 出入国 | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | 在留カード | 在留資格 | 在留期間 | 外国人登録証
welcome-topic-trouble = 怖い思いをさせる人
welcome-topic-trouble-words = ストーカー | つきまと | つけられ | 後をつけ | 待ち伏せ | 嫌がらせ | 脅され | 脅迫 | 殴られ | 暴力 | 怖い人 | つきまとわれ | につきまと | つきまとって | 付きまと | 付け回され | つけ回され | 後をつけられ | 跡をつけ | 追いかけられ | 追い回され | 監視され | 殴られて | 殴られた | 殴られる | 殴られました | 脅されて | 脅された | 脅されました | 脅してくる | 叩かれて | 元カレが怖い | 元彼が怖い | 夫が怖い | 彼氏が怖い
welcome-topic-other = ほかの話
welcome-topic-person = 人と話す
welcome-topic-person-words = 話を聞いて | 誰かと話したい | だれかと話したい | 誰かに話したい | 人と話したい | 話を聞いてほしい | 話を聞いて欲しい
welcome-topic-help-words = 助けがほしい | 相談 | 困って | 手伝って | help | 助けてほしい | 助けて欲しい
welcome-other = 話してくれてありがとうございます。その話を聞ける人を呼びます。
