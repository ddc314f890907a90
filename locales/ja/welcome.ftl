## The first question.

welcome-topic = 何をお手伝いしましょうか？
welcome-topic-visa = ビザと在留
welcome-topic-visa-words = ビザ | 在留 | 滞在 | 延長 | 更新 | 外国人登録 | 出入国 | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = 怖い思いをさせる人
welcome-topic-trouble-words = ストーカー | つきまと | つけられ | 後をつけ | 待ち伏せ | 嫌がらせ | 脅され | 脅迫 | 殴られ | 暴力 | 怖い人
welcome-topic-other = ほかの話
welcome-topic-person = 人と話す
welcome-topic-person-words = 助けがほしい | 相談 | 困って | 手伝って | 話を聞いて | help
welcome-other = 話してくれてありがとうございます。その話を聞ける人を呼びます。
