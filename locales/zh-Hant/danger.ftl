## Danger now. The card with 112 stands before the first of these.

danger-limits = 我們不知道您在哪裡，也不能替您打電話。如果能打電話，請現在就打 { LINE("112") }。
danger-nobody = 現在這裡沒有人可以回答，但您寫的內容排在最前面。請不要等我們，打 { LINE("112") }。
danger-where = 那個人現在在哪裡？
danger-where-door = 在門外
danger-where-door-words = 在門外 | 在門口 | 家門口 | 門外面 | 在我家樓下 | 在樓下等 | 在房門口 | 敲門 | 砸門 | 按門鈴 | 按電鈴 | 堵在門口
danger-where-inside = 在裡面
danger-where-inside-words = 他在屋裡 | 她在屋裡 | 他在裡面 | 她在裡面 | 他在我房間 | 他在隔壁房間 | 他進來了 | 她進來了 | 他進屋了 | 進了我家 | 闖進來 | 闖進我家
danger-where-following = 正跟著我
danger-where-following-words = 跟著我 | 跟蹤我 | 在跟蹤 | 跟在我後面 | 在我後面 | 在我身後 | 追著我 | 在追我 | 尾隨 | 一路跟 | 還在跟
danger-where-threats = 來電或威脅
danger-where-threats-words = 威脅我 | 在威脅 | 恐嚇我 | 說要殺 | 要殺我 | 要弄死我 | 一直打電話 | 不停打電話 | 一直傳訊息 | 不停傳訊息 | 一直打給我 | 傳恐嚇
danger-where-none = 現在沒有危險
danger-door = 那個人在門外時，請鎖好門，不要開。可以的話，到能上鎖的房間，把手機調成靜音。
danger-inside = 那個人在裡面時，能出去就到有人的地方。出不去就把自己鎖在房間裡，打 { LINE("112") }，不說話也可以。
danger-following = 被人跟著時，不要回家，請到有燈有人的地方，例如商店或派出所。邊走邊打 { LINE("112") }。
danger-threats = 來電和威脅都不用回應。安全的時候截下畫面，不要刪掉收到的內容。
danger-none = 那就好。上面的號碼一直在這裡。
danger-show-sound = 兜哇 租塞喲。京擦咧 新勾嘿 租塞喲。
danger-show-meaning = 請幫幫我。請幫我報警。
