## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = 這個對話會留在這支手機和 Telegram 帳號裡，直到被刪除，Telegram 也能看到。寫「刪除」，最近兩天寫的內容就會被刪掉。
notice-device-on-kakao = 這個對話會留在這支手機裡，KakaoTalk 也能看到，我們沒有辦法在那裡刪除。退出聊天室，這支手機上就沒有了。
notice-device-on-discord = 這個對話會留在這台裝置和 Discord 帳號裡，Discord 也能看到。我們只能刪除我們自己寫的內容。
move-label = 換個地方寫
move-how = 請在瀏覽器裡打開 { $address }，按「用返回號碼繼續」，輸入 { $code }。十分鐘內只能用一次，之前在這裡寫的內容不會顯示在那裡。
move-off = 現在沒有辦法換個地方寫。
quiet-greeting = 您好。這裡是在韓國居留的指引。
lock-continue = 想繼續，請按下面。
lock-word = 想繼續，請輸入約定的詞。
lock-memo = 有一則新筆記。
label-continue = 繼續
word-continue = 繼續 | 繼續吧 | 請繼續 | 我要繼續 | 接著 | 接著說 | 往下 | 下一個 | 下一則 | 下一步 | 看 | 看看 | 查看 | 給我看 | 顯示 | jixu | xiayibu | xiayige | kankan | continue | go on | next | show
word-move = 換個地方寫 | 換地方寫 | 我想換個地方寫 | 在別處寫 | 去別處寫 | 在別的地方寫 | 想在別的地方寫 | 用網頁寫 | 去網頁寫 | 轉到網頁 | huan ge difang xie | yong wangye xie | move | web

## Sending, and fetching what waits.

more-waiting = { $count } 則新內容
more-none = 還沒有新內容。過一會兒可以再看。
label-fetch = 看新內容
passed-on = 已經轉達了。回答會寫在這裡。
callback-waiting = 請稍等。
late = 回答要花一點時間。請過一會兒按下面，或者隨便寫點什麼。
not-stored = 剛才沒有收到您的內容，請再送一次。如果很急，請打這些電話中的一個：
never-stored = 我們這邊出了問題，收不到這則訊息。如果很急，請打這些電話中的一個：
media-not-taken = 圖片、檔案和語音到不了這裡。請用文字寫。
media-sent = （圖片或檔案）
media-not-taken-voice = 這裡聽不到語音訊息。請用文字寫下來。
media-sent-voice = （語音訊息）
media-not-taken-place = 分享的位置不會傳到這裡，所以我們不知道您在哪裡。請用文字寫下您需要什麼。
media-sent-place = （位置）
media-not-taken-contact = 分享的聯絡人不會傳到這裡，所以沒有人能打那個電話。請用文字寫下您需要什麼。
media-sent-contact = （聯絡人）
edit-kept = 您修改了前面的訊息，修改的內容已保留。如果這是回答，請作為新訊息傳送。
edit-seen = （修改後的訊息）{ $text }

## Erasing on a messenger.

erased-all = 已經全部刪除。
erased-but = 能刪除的都刪除了。這裡有 { $count } 則沒有辦法刪除，請您自己在這個聊天裡刪除。
erased-here = 我們保留的內容已經刪除。這個聊天裡的內容我們刪不了，您可以退出聊天室，或者自己刪除。

## The platform's own chat with a person.

operator-card = 您也可以用 KakaoTalk 的聊天和人說話。
operator-label = 去那個聊天

## What a locked phone may show.

cover = 接下來是寫給您的一則筆記。不用著急，您可以等到方便的時候，找一個舒服的地方坐下來，慢慢看完就好。
hushed-words = 暴力 | 家暴 | 跟蹤 | 尾隨 | 跟著 | 騷擾 | 威脅 | 毆打 | 打我 | 打您 | 挨打 | 強姦 | 性侵 | 猥褻 | 虐待 | 諮詢 | 輔導 | 庇護 | 受害 | 犯罪 | 警察 | 報警 | 自殺 | 想死 | 不想活

## The page, opened inside a messenger.

page-in-app = 這個頁面是在 KakaoTalk 裡面打開的。離開以後請把這個視窗也關掉，或者用別的瀏覽器打開這個網址。

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = 請在下面寫您想說的話。回答會寫在這裡。
conversation-closed-on-messenger = 對話已經關閉。您隨時可以在這裡再寫。
