## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = 謝謝您告訴我們。您現在安全嗎？
stalking-safe-yes = 我安全
stalking-safe-seen = 可能有人在看
stalking-safe-seen-words = 在旁邊看 | 他在旁邊 | 她在旁邊 | 他在我旁邊 | 他在我身邊 | 看我手機 | 看我的手機 | 查我手機 | 翻我手機 | 偷看 | 怕被看到 | 怕他看到
stalking-safe-danger = 我現在有危險
stalking-safe-danger-words = 他又來了 | 他在這裡 | 她在這裡 | 他就在這 | 他在門口 | 他在門外 | 在我家門口 | 他在樓下 | 在砸門 | 他進來了 | 正跟著我 | 拿著刀
stalking-safe-unsure = 我不知道
stalking-seen = 那我們只用平常的話。您只用數字回答也可以。
stalking-seen-next = 怎樣對您最好？
stalking-seen-next-quiet = 悄悄繼續
stalking-seen-next-leave = 現在離開
stalking-seen-leave = 方便的時候隨時再來。
stalking-unsure = 不確定也沒關係。下面的電話隨時可以問。

stalking-act = 哪一種最接近？
stalking-act-follow = 跟著我或堵我
stalking-act-wait = 在附近等我
stalking-act-contact = 一直聯絡我
stalking-act-things = 寄東西或放東西
stalking-act-damage = 弄壞東西
stalking-act-share = 散布我的資訊
stalking-act-pretend = 冒充我
stalking-act-other = 別的事
stalking-fault = 發生這樣的事，不是您的錯。您可以相信自己的感覺。
stalking-law = 違背您的意願，一再這樣做，就是犯罪，最高可判 { $crime-years } 年（截至{ $crime-years-as-of }；來源：{ $crime-years-source }）。

stalking-help = 您想知道什麼？
stalking-help-keep = 要留下什麼
stalking-help-police = 警察和法院能做的
stalking-help-numbers = 可以打的電話
stalking-help-end = 今天就到這裡

stalking-keep-note = 只在安全的時候做。請記下日期、時間、地點、發生的事和誰看見了。
stalking-keep-screen = 請截下有傳送人和時間的畫面，留著通話記錄。收到的包裹不要開啟，先拍照。
stalking-keep-copy = 監控錄影會被覆蓋，請儘早索取。再存一份在那個人拿不到的地方。

stalking-police-spot = 您叫來的人要制止這件事，書面警告，並把那個人和您分開（截至{ $on-the-spot-as-of }；來源：{ $on-the-spot-source }）。
stalking-police-ban = 情況緊急時，可以禁止靠近 { $ban-meters } 米以內和一切聯絡，最長 { $police-ban } 個月（截至{ $police-ban-as-of }；來源：{ $police-ban-source }）。
stalking-police-ask = 您可以自己要求，報案的人也可以。
stalking-court-ban = 法院可以命令同樣的事 { $court-ban } 個月，並延長兩次（截至{ $court-ban-as-of }；來源：{ $court-ban-source }）。
stalking-police-name = 負責的公務員不可以讓別人知道您是誰（截至{ $name-kept-as-of }；來源：{ $name-kept-source }）。

stalking-bye = 謝謝您和我們說話。您隨時可以再寫。
