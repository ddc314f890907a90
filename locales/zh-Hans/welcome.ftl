## The first question.

welcome-topic = 我们能帮您什么？
welcome-topic-visa = 签证和居留
welcome-topic-visa-words = 签证 | 居留 | 滞留 | 延期 | 延长 | 外国人登录证 | 登陆证 | 出入境 | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | 续签 | 居留证 | 居留卡 | 居留许可 | 外国人登陆证 | 外国人登记证 | 签证到期
welcome-topic-trouble = 有人让我害怕
welcome-topic-trouble-words = 跟踪 | 尾随 | 跟着我 | 骚扰 | 威胁 | 恐吓 | 堵我 | 打我 | 家暴 | 害怕他 | 害怕她 | 在楼下等我 | 楼下等我 | 在门口等我 | 家门口等我 | 守在门口 | 堵在门口 | 缠着我 | 纠缠我 | 一直跟着我 | 殴打 | 打了我 | 被他打 | 老公打我 | 害怕前男友 | 怕前男友 | 害怕我前男友 | 害怕前夫 | 怕前夫 | 害怕老公 | 害怕我老公 | 怕我老公
welcome-topic-other = 别的事
welcome-topic-person = 和人说话
welcome-topic-person-words = 想找人 | 找人聊聊 | 找个人聊 | 找个人说话 | 找人说说话 | 想和人聊 | 想跟人说话
welcome-topic-help-words = 帮帮我 | 帮我 | 帮助 | 求助 | 咨询
welcome-other = 谢谢您告诉我们。我们请一位能听您说的人过来。
