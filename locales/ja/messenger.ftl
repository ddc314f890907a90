## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = この会話は消すまでこの電話とTelegramのアカウントに残り、Telegramも読むことができます。「消して」と書くと、この二日間に書いたものを消します。
notice-device-on-kakao = この会話はこの電話に残り、カカオトークも読むことができますが、私たちがそこで消すことはできません。トークルームを退出すると、この電話から消えます。
notice-device-on-discord = この会話はこの端末とDiscordのアカウントに残り、Discordも読むことができます。私たちが消せるのは、私たちが書いたものだけです。
move-label = 別の場所で書く
move-how = ブラウザーで{ $address }を開き、「戻るための番号で続ける」を押して{ $code }を入れてください。10分の間に一度だけ使え、ここで前に書いたことはそこには出ません。
move-off = 今は別の場所で書くことができません。
quiet-greeting = こんにちは。韓国での在留についてご案内します。
lock-continue = 続けるには、下を押してください。
lock-word = 続けるには、決めた言葉を書いてください。
lock-memo = 新しいメモがあります。
label-continue = 続ける
word-continue = 続ける | 続けます | 続けて | 続けてください | 続き | 続きを見る | 次 | 次へ | つぎ | 見る | 見ます | 見せて | 見せてください | 表示 | 進む | tsuzukeru | tsuzuki | tsugi | miru | misete | continue | go on | next | show
word-move = 別の場所で書く | 別の場所で書きたい | 別の場所で書きたいです | ほかの場所で書く | 他の場所で書く | ほかの場所で書きたい | 別のところで書く | ウェブで書く | ウェブに移る | ウェブで書きたい | サイトで書く | ブラウザーで書く | betsu no basho de kaku | webu de kaku | move | web

## Sending, and fetching what waits.

more-waiting = 新着{ $count }件
more-none = まだ新しいものはありません。少したったら、また見ることができます。
label-fetch = 新着を見る
passed-on = 確かに伝えました。返事はここに書きます。
callback-waiting = 少しお待ちください。
late = 返事に時間がかかっています。少したったら下を押すか、何か書いてください。
not-stored = 今は受け取れませんでしたので、もう一度送ってください。急ぐときは、次の番号のどれかにかけてください：
never-stored = こちらの不具合で、このメッセージを受け取れません。急ぐときは、次の番号のどれかにかけてください：
media-not-taken = 写真、ファイル、音声はここに届きません。文字で書いてください。
media-sent = （写真かファイル）
media-not-taken-voice = ここでは音声メッセージを聞くことができません。文字で書いてください。
media-sent-voice = （音声メッセージ）
media-not-taken-place = 共有された位置情報はここには届かないため、どこにいらっしゃるかわかりません。必要なことを文字で書いてください。
media-sent-place = （位置情報）
media-not-taken-contact = 共有された連絡先はここには届かないため、電話をかけることはできません。必要なことを文字で書いてください。
media-sent-contact = （連絡先）
edit-kept = 前のメッセージの変更を受け取り、残しました。答えとして書いた場合は、新しいメッセージで送ってください。
edit-seen = （変更されたメッセージ）{ $text }

## Erasing on a messenger.

erased-all = 全部消しました。
erased-but = 消せるものは消しました。ここにある{ $count }件は消せなかったので、このトークの中でご自分で消してください。
erased-here = 私たちが持っていたものは消しました。このトークのものは私たちには消せないので、退出するか、ご自分で消してください。

## The platform's own chat with a person.

operator-card = カカオトークのチャットでも人と話せます。
operator-label = そのチャットへ

## What a locked phone may show.

cover = 次のメモをお送りします。急がなくてもかまいませんので、都合のよいときに、どうぞゆっくり読んでください。
hushed-words = 暴力 | 虐待 | ストーカー | ストーキング | つきまと | ついて来 | 後をつけ | 待ち伏せ | 嫌がらせ | 脅し | 脅迫 | 脅され | 殴ら | 殴る | 暴行 | 強姦 | 性的 | レイプ | 相談 | シェルター | 被害 | 犯罪 | 警察 | 自殺 | 死にた

## The page, opened inside a messenger.

page-in-app = このページはカカオトークの中で開いています。離れたあとはこの画面も閉じるか、別のブラウザーでアドレスを開いてください。

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = 下に言いたいことを書いてください。返事はここに書きます。
conversation-closed-on-messenger = 会話を閉じました。いつでもまたここに書いてください。
