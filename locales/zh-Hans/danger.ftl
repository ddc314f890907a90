## Danger now. The card with 112 stands before the first of these.

danger-limits = 我们不知道您在哪里，也不能替您打电话。如果能打电话，请现在就打 { LINE("112") }。
danger-nobody = 现在这里没有人可以回答，但您写的内容排在最前面。请不要等我们，打 { LINE("112") }。
danger-where = 那个人现在在哪里？
danger-where-door = 在门外
danger-where-door-words = 在门外 | 在门口 | 家门口 | 门外面 | 在我家楼下 | 在楼下等 | 在房门口 | 敲门 | 砸门 | 踹门 | 按门铃 | 堵在门口
danger-where-inside = 在里面
danger-where-inside-words = 他在屋里 | 她在屋里 | 他在里面 | 她在里面 | 他在我房间 | 他在隔壁房间 | 他进来了 | 她进来了 | 他进屋了 | 进了我家 | 闯进来 | 闯进我家
danger-where-following = 正跟着我
danger-where-following-words = 跟着我 | 跟踪我 | 在跟踪 | 跟在我后面 | 在我后面 | 在我身后 | 追着我 | 在追我 | 尾随 | 一路跟 | 还在跟
danger-where-threats = 来电或威胁
danger-where-threats-words = 威胁我 | 在威胁 | 恐吓我 | 说要杀 | 要杀我 | 要弄死我 | 一直打电话 | 不停打电话 | 不停地打电话 | 一直发消息 | 不停发消息 | 发威胁
danger-where-none = 现在没有危险
danger-door = 那个人在门外时，请锁好门，不要开。可以的话，到能上锁的房间，把手机调成静音。
danger-inside = 那个人在里面时，能出去就到有人的地方。出不去就把自己锁在房间里，打 { LINE("112") }，不说话也可以。
danger-following = 被人跟着时，不要回家，请到有灯有人的地方，例如商店或派出所。边走边打 { LINE("112") }。
danger-threats = 来电和威胁都不用回应。安全的时候截下屏幕，不要删掉收到的内容。
danger-none = 那就好。上面的号码一直在这里。
danger-show-sound = 兜哇 租塞哟。京擦咧 新勾嘿 租塞哟。
danger-show-meaning = 请帮帮我。请帮我报警。
