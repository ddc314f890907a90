## Words that act at every moment, and the words for yes and no.

interrupt-person = 人と話す | 人と話したい | 人と話したいです | 人間 | 人 | 担当者 | 担当者につないでください | 相談員 | 相談員と話したい | オペレーター | 誰かと話したい | hito to hanashitai | tantousha | human | person
interrupt-danger = 危険 | 危ない | 今危険です | 危険です | 助けて | 助けてください | たすけて | 緊急 | 警察を呼んで | 警察を呼んでください | 警察 | kiken | tasukete | 112 | sos
interrupt-leave = 出る | 終了 | 終わり | 終わる | やめる | やめます | さようなら | 退出 | owari | yameru | exit | quit
interrupt-erase = 消して | 消してください | 全部消して | 削除 | 削除して | 全部削除 | 消去 | keshite | sakujo | delete | erase
interrupt-language = 言語 | 言語を変える | 言語変更 | ほかの言語 | 他の言語 | gengo | language
interrupt-back = 戻る | 前に戻る | 前へ | 前の質問 | modoru | back
interrupt-again = 最初から | 初めから | やり直す | もう一度最初から | saishokara | restart
word-yes = はい | うん | ええ | そうです | そう | いいです | 大丈夫です | あります | hai | un | sou | yes | y | ok
word-no = いいえ | いや | ううん | 違います | ちがいます | ありません | だめ | iie | no | n

## The first words.

greeting = こんにちは、ようこそ。名前を言う必要はなく、使いやすい言葉で書いてください。
notice = はじめは用意された案内が答え、書いたことはここで手伝う人が読むことがあります。だれかの命や子どもが危ないときは、守れるところに知らせなければならないことがあります。
notice-device = このページはこの端末に何も保存しませんが、ブラウザーの履歴は消えません。すぐに離れるには、上の「離れる」を押してください。

## When an answer does not fit the question.

again-choice = すみません、よくわかりませんでした。下から一つ選んでください。
again-text = 短い言葉で書いてもらえますか？
again-number = 3のように、数字だけを書いてください。
again-date = 2027-03-15のように、日付を書いてください。
again-email = name@example.comのように、メールアドレスを書いてください。
again-phone = 電話番号を数字だけで書いてください。
again-yes-no = 「はい」か「いいえ」で答えてください。
stale-choice = その質問はもう過ぎました。今の質問はこれです。
fault-of-ours = こちらの不具合で、今はお答えできませんでした。書いたことは残っていて、人が読みます。
not-understood = すみません、よくわかりませんでした。
more-options = もっと見る
label-yes = はい
label-no = いいえ
label-skip = とばす
label-person = 人と話す
ask-1345 = これは変わっているかもしれません。{ LINE("1345") }（外国人総合案内センター）に聞いてください。

## Language.

language-which = どの言葉にしますか？
language-changed = これからは日本語で話します。
language-offer = { $language }に変えますか？

## Leaving and erasing.

erase-confirm = 消すと元に戻せません。この会話を全部消しますか？
not-kept = （残していません）
conversation-closed = 会話を閉じました。いつでもまた書いてください。

## Waiting for a person, and being with one.

queue-waiting = 順番を待っています。書いたことはそのまま残り、待つ間も書けます。
queue-position = 今、{ $position }番目に待っています。
queue-danger = いちばん前に並べました。最初に来た人が先に読みます。
counselor-joined = 今、人がここにいます。
counselor-left = その人は会話から離れました。ここからは案内が続けます。
counselor-lost = その人は離れなければなりませんでした。順番はそのままで、もう一度待っています。
visitor-left = 出口のボタンでこのページを離れました。
nobody-now = 今は答えられる人がいません。それでも伝言を残せます。
leave-message-how = 下に伝言を書いてください。「戻るための番号」があれば、あとでここで返事を読めます。

## Words in dates, and the texts of a form.

word-month-1 = 1月 | 01月 | 一月 | いちがつ | ichigatsu
word-month-2 = 2月 | 02月 | 二月 | にがつ | nigatsu
word-month-3 = 3月 | 03月 | 三月 | さんがつ | sangatsu
word-month-4 = 4月 | 04月 | 四月 | しがつ | shigatsu
word-month-5 = 5月 | 05月 | 五月 | ごがつ | gogatsu
word-month-6 = 6月 | 06月 | 六月 | ろくがつ | rokugatsu
word-month-7 = 7月 | 07月 | 七月 | しちがつ | なながつ | shichigatsu | nanagatsu
word-month-8 = 8月 | 08月 | 八月 | はちがつ | hachigatsu
word-month-9 = 9月 | 09月 | 九月 | くがつ | kugatsu
word-month-10 = 10月 | 十月 | じゅうがつ | juugatsu | jugatsu
word-month-11 = 11月 | 十一月 | じゅういちがつ | juuichigatsu | juichigatsu
word-month-12 = 12月 | 十二月 | じゅうにがつ | juunigatsu | junigatsu
word-today = 今日 | きょう | 本日 | kyou | kyo
word-tomorrow = 明日 | あした | あす | みょうにち | ashita | asu
date-order = ymd
label-confirm = 合っています
label-correct = 答えを直す
form-which = どの答えを直しますか？
form-skipped = 書いていません
again-short = もう少し書いてもらえますか？
again-long = 少し長くて、残しておけません。もう少し短く書いてもらえますか？
