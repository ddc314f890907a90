## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }：现在有危险，请马上打。不说话也可以。
card-support = 可以问这些电话。
card-open-lines = 这些电话现在有人接。
card-visa = 您自己的情况需要什么，可以问下面的电话。

line-112 = 警察，24小时。可接通翻译。
line-112-silent = 不能说话时：拨通后任意按两次数字。会收到短信链接，可发送位置、悄悄写字。
line-119 = 受伤、火灾、救护车，24小时。可接通翻译。
line-1577-1366 = Danuri 多文化热线，24小时，可说中文。
line-1345 = 外国人综合咨询中心。平日 9:00–22:00 可说中文。
line-1366 = 女性紧急热线，任何人都可以打，24小时，韩语。
line-109 = 不想活下去的时候，24小时，韩语。
line-1388 = 青少年热线，24小时，免费，不用说名字，韩语。
line-132 = 免费法律咨询，平日 9:00–18:00，韩语。
line-1350 = 工资和劳动权利，平日 9:00–18:00，韩语。
