## Words that act at every moment, and the words for yes and no.

interrupt-person = 和人說話 | 人工 | 真人 | 真人服務 | 轉人工 | 請轉真人 | 找人 | 我想和人說話 | 我要找人 | 諮詢員 | 輔導員 | 工作人員 | 請幫我找人 | zhenren | human | person
interrupt-danger = 危險 | 我有危險 | 我現在很危險 | 救命 | 救救我 | 緊急 | 報警 | 警察 | 幫我報警 | weixian | jiuming | 112 | sos
interrupt-leave = 離開 | 退出 | 結束 | 停止 | 再見 | 我要走了 | likai | exit | quit
interrupt-erase = 刪除 | 刪掉 | 全部刪除 | 請刪除 | 清除 | shanchu | delete | erase
interrupt-language = 語言 | 換語言 | 更換語言 | 其他語言 | yuyan | language
interrupt-back = 返回 | 上一步 | 回去 | 上一個 | fanhui | back
interrupt-again = 重新開始 | 從頭開始 | 重來 | 再來一次 | restart
word-yes = 是 | 是的 | 對 | 好 | 好的 | 可以 | 嗯 | 有 | 行 | shi | dui | hao | yes | y | ok
word-no = 不 | 不是 | 沒有 | 不要 | 不行 | 否 | 不用 | 不對 | bu | meiyou | no | n

## The first words.

greeting = 您好，歡迎您。不用說出名字，用您方便的語言寫就可以。
notice = 一開始由準備好的指引回答，在這裡幫忙的人可能會看到您寫的內容。如果有人的生命或孩子有危險，我們可能需要告訴能保護他們的地方。
notice-device = 這個頁面不會在這台裝置上保存任何內容，但瀏覽器的歷史紀錄不會被清除。想馬上離開，請按上方的「離開」。

## When an answer does not fit the question.

again-choice = 對不起，我們沒有看明白。請從下面選一個。
again-text = 可以用幾個字寫一下嗎？
again-number = 請只寫數字，例如 3。
again-date = 請這樣寫日期：2027-03-15。
again-email = 請這樣寫電子郵件：name@example.com。
again-phone = 請只用數字寫電話號碼。
again-yes-no = 請回答「是」或「不是」。
stale-choice = 那個問題已經過去了。這是現在的問題。
fault-of-ours = 我們這邊出了問題，暫時沒能回答。您寫的內容保留著，會有人看。
not-understood = 對不起，我們沒有看明白。
more-options = 更多
label-yes = 是
label-no = 不是
label-skip = 略過
label-person = 和人說話
ask-1345 = 這一點可能已經變了。請詢問 { LINE("1345") }（外國人熱線）。

## Language.

language-which = 您想用哪種語言？
language-changed = 現在我們用繁體中文。
language-offer = 要換成{ $language }嗎？

## Leaving and erasing.

erase-confirm = 刪除後就找不回來了。要刪除整個對話嗎？
not-kept = （沒有保留）
conversation-closed = 對話已經關閉。您隨時可以再寫。

## Waiting for a person, and being with one.

queue-waiting = 您已在排隊，寫的內容都保留著。等的時候可以繼續寫。
queue-position = 您現在排在第 { $position } 位。
queue-danger = 我們已把您排到最前面。最先來的人會先看您寫的內容。
counselor-joined = 現在有人在這裡陪您。
counselor-left = 那個人已經離開對話。接下來由指引繼續。
counselor-lost = 那個人有事離開了。您回到了排隊中，位置還在。
visitor-left = 已透過「離開」按鈕離開頁面。
nobody-now = 現在這裡沒有人可以回答。您仍然可以留言。
leave-message-how = 請在下面寫留言。有了「返回號碼」，以後可以在這裡看到回答。

## Words in dates, and the texts of a form.

word-month-1 = 1月 | 01月 | 一月 | 1月份 | 一月份 | 元月
word-month-2 = 2月 | 02月 | 二月 | 2月份 | 二月份
word-month-3 = 3月 | 03月 | 三月 | 3月份 | 三月份
word-month-4 = 4月 | 04月 | 四月 | 4月份 | 四月份
word-month-5 = 5月 | 05月 | 五月 | 5月份 | 五月份
word-month-6 = 6月 | 06月 | 六月 | 6月份 | 六月份
word-month-7 = 7月 | 07月 | 七月 | 7月份 | 七月份
word-month-8 = 8月 | 08月 | 八月 | 8月份 | 八月份
word-month-9 = 9月 | 09月 | 九月 | 9月份 | 九月份
word-month-10 = 10月 | 十月 | 10月份 | 十月份
word-month-11 = 11月 | 十一月 | 11月份 | 十一月份
word-month-12 = 12月 | 十二月 | 12月份 | 十二月份
word-today = 今天 | 今日 | jintian
word-tomorrow = 明天 | 明日 | 聽日 | mingtian
date-order = ymd
label-confirm = 對，沒錯
label-correct = 修改回答
form-which = 要修改哪一個回答？
form-skipped = 沒有填寫
again-short = 可以再多寫一點嗎？
again-long = 內容有點長，我們沒辦法保留。可以寫短一點嗎？
