## Words that act at every moment, and the words for yes and no.

interrupt-person = 和人说话 | 人工 | 真人 | 人工服务 | 转人工 | 请转人工 | 找人 | 我想和人说话 | 我要找人 | 咨询员 | 辅导员 | 工作人员 | 请帮我找人 | zhenren | rengong | human | person
interrupt-danger = 危险 | 我有危险 | 我现在很危险 | 救命 | 救救我 | 紧急 | 报警 | 警察 | 帮我报警 | weixian | jiuming | jinji | 112 | sos
interrupt-leave = 离开 | 退出 | 结束 | 停止 | 再见 | 我要走了 | likai | tuichu | zaijian | exit | quit
interrupt-erase = 删除 | 删掉 | 全部删除 | 请删除 | 清除 | 抹掉 | shanchu | delete | erase
interrupt-language = 语言 | 换语言 | 更换语言 | 其他语言 | yuyan | language
interrupt-back = 返回 | 上一步 | 回去 | 上一个 | fanhui | back
interrupt-again = 重新开始 | 从头开始 | 重来 | 再来一次 | chongxin kaishi | restart
word-yes = 是 | 是的 | 对 | 好 | 好的 | 可以 | 嗯 | 有 | 行 | shi | shide | dui | hao | yes | y | ok
word-no = 不 | 不是 | 没有 | 不要 | 不行 | 否 | 不用 | 不对 | bu | bushi | meiyou | no | n

## The first words.

greeting = 您好，欢迎您。不用说出名字，用您方便的语言写就可以。
notice = 一开始由准备好的指引回答，在这里帮忙的人可能会看到您写的内容。如果有人的生命或孩子有危险，我们可能需要告诉能保护他们的地方。
notice-device = 这个页面不会在这台设备上保存任何内容，但浏览器的历史记录不会被清除。想马上离开，请按上方的“离开”。

## When an answer does not fit the question.

again-choice = 对不起，我们没有看明白。请从下面选一个。
again-text = 能用几个字写一下吗？
again-number = 请只写数字，例如 3。
again-date = 请这样写日期：2027-03-15。
again-email = 请这样写邮箱地址：name@example.com。
again-phone = 请只用数字写电话号码。
again-yes-no = 请回答“是”或“不是”。
stale-choice = 那个问题已经过去了。这是现在的问题。
fault-of-ours = 我们这边出了问题，暂时没能回答。您写的内容保留着，会有人看。
not-understood = 对不起，我们没有看明白。
more-options = 更多
label-yes = 是
label-no = 不是
label-skip = 跳过
label-person = 和人说话
ask-1345 = 这一点可能已经变了。请询问 { LINE("1345") }（外国人热线）。

## Language.

language-which = 您想用哪种语言？
language-changed = 现在我们用简体中文。
language-offer = 要换成{ $language }吗？

## Leaving and erasing.

erase-confirm = 删除后就找不回来了。要删除整个对话吗？
not-kept = （没有保留）
conversation-closed = 对话已经关闭。您随时可以再写。

## Waiting for a person, and being with one.

queue-waiting = 您已在排队，写的内容都保留着。等的时候可以继续写。
queue-position = 您现在排在第 { $position } 位。
queue-danger = 我们已把您排到最前面。最先来的人会先看您写的内容。
counselor-joined = 现在有人在这里陪您。
counselor-left = 那个人已经离开对话。接下来由指引继续。
counselor-lost = 那个人有事离开了。您回到了排队中，位置还在。
visitor-left = 已通过“离开”按钮离开页面。
nobody-now = 现在这里没有人可以回答。您仍然可以留言。
leave-message-how = 请在下面写留言。有了“返回号码”，以后可以在这里看到回答。

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
word-tomorrow = 明天 | 明日 | mingtian
date-order = ymd
label-confirm = 对，没错
label-correct = 修改回答
form-which = 要修改哪一个回答？
form-skipped = 没有填写
again-short = 可以再多写一点吗？
again-long = 内容有点长，我们没办法保留。可以写短一点吗？
