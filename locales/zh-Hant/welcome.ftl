## The first question.

welcome-topic = 我們能幫您什麼？
welcome-topic-visa = 簽證和居留
welcome-topic-visa-words = 簽證 | 居留 | 滯留 | 延期 | 延長 | 外國人登錄證 | 出入境 | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | 居留證 | 外僑居留證 | 居留卡 | 居留許可 | 續簽 | 外國人登記證 | 簽證到期
welcome-topic-trouble = 有人讓我害怕
welcome-topic-trouble-words = 跟蹤 | 尾隨 | 跟著我 | 騷擾 | 威脅 | 恐嚇 | 堵我 | 打我 | 家暴 | 害怕他 | 害怕她 | 在樓下等我 | 樓下等我 | 在門口等我 | 家門口等我 | 守在門口 | 堵在門口 | 纏著我 | 糾纏我 | 一直跟著我 | 毆打 | 打了我 | 被他打 | 老公打我 | 害怕前男友 | 怕前男友 | 害怕我前男友 | 害怕前夫 | 怕前夫 | 害怕老公 | 害怕我老公 | 怕我老公
welcome-topic-other = 別的事
welcome-topic-person = 和人說話
welcome-topic-person-words = 想找人 | 找人聊聊 | 找個人聊 | 找個人說話 | 找人說說話 | 想和人聊 | 想跟人說話
welcome-topic-help-words = 幫幫我 | 幫我 | 幫助 | 求助 | 諮詢
welcome-other = 謝謝您告訴我們。我們請一位能聽您說的人過來。
