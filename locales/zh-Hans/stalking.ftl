## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = 谢谢您告诉我们。您现在安全吗？
stalking-safe-yes = 我安全
stalking-safe-seen = 可能有人在看
stalking-safe-seen-words = 在旁边看 | 他在旁边 | 她在旁边 | 他在我旁边 | 他在我身边 | 看我手机 | 看我的手机 | 查我手机 | 翻我手机 | 偷看 | 怕被看到 | 怕他看到
stalking-safe-danger = 我现在有危险
stalking-safe-danger-words = 他又来了 | 他在这里 | 她在这里 | 他就在这 | 他在门口 | 他在门外 | 在我家门口 | 他在楼下 | 在砸门 | 他进来了 | 正跟着我 | 拿着刀
stalking-safe-unsure = 我不知道
stalking-seen = 那我们只用平常的话。您只用数字回答也可以。
stalking-seen-next = 怎样对您最好？
stalking-seen-next-quiet = 悄悄继续
stalking-seen-next-leave = 现在离开
stalking-seen-leave = 方便的时候随时再来。
stalking-unsure = 不确定也没关系。下面的电话随时可以问。

stalking-act = 哪一种最接近？
stalking-act-follow = 跟着我或堵我
stalking-act-wait = 在附近等我
stalking-act-contact = 一直联系我
stalking-act-things = 寄东西或放东西
stalking-act-damage = 弄坏东西
stalking-act-share = 散布我的信息
stalking-act-pretend = 冒充我
stalking-act-other = 别的事
stalking-fault = 发生这样的事，不是您的错。您可以相信自己的感觉。
stalking-law = 违背您的意愿，一再这样做，就是犯罪，最高可判 { $crime-years } 年（截至{ $crime-years-as-of }；来源：{ $crime-years-source }）。

stalking-help = 您想知道什么？
stalking-help-keep = 要留下什么
stalking-help-police = 警察和法院能做的
stalking-help-numbers = 可以打的电话
stalking-help-end = 今天就到这里

stalking-keep-note = 只在安全的时候做。请记下日期、时间、地点、发生的事和谁看见了。
stalking-keep-screen = 请截下有发送人和时间的画面，留着通话记录。收到的包裹不要打开，先拍照。
stalking-keep-copy = 监控录像会被覆盖，请尽早索取。再存一份在那个人拿不到的地方。

stalking-police-spot = 您叫来的人要制止这件事，书面警告，并把那个人和您分开（截至{ $on-the-spot-as-of }；来源：{ $on-the-spot-source }）。
stalking-police-ban = 情况紧急时，可以禁止靠近 { $ban-meters } 米以内和一切联系，最长 { $police-ban } 个月（截至{ $police-ban-as-of }；来源：{ $police-ban-source }）。
stalking-police-ask = 您可以自己要求，报案的人也可以。
stalking-court-ban = 法院可以命令同样的事 { $court-ban } 个月，并延长两次（截至{ $court-ban-as-of }；来源：{ $court-ban-source }）。
stalking-police-name = 负责的公务员不可以让别人知道您是谁（截至{ $name-kept-as-of }；来源：{ $name-kept-source }）。

stalking-bye = 谢谢您和我们说话。您随时可以再写。
