## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = 您想问哪种居留资格？
visa-which-f6 = F-6 结婚移民
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | 结婚移民 | 结婚签证 | 配偶签证 | 婚姻签证 | 结婚签 | 嫁给韩国人 | 嫁了韩国人 | 老公是韩国人 | 丈夫是韩国人 | 妻子是韩国人
visa-which-f4 = F-4、H-2 同胞
visa-which-f4-words = F-4 | F4 | H-2 | H2 | 在外同胞 | 访问就业 | 同胞签证
visa-which-e9 = E-9 雇佣许可
visa-which-e9-words = E-9 | E9 | 雇佣许可 | 非专业就业 | 劳务签证 | 打工签证
visa-which-other = 其他资格
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | 留学签证 | 永住 | 永居 | 学生签证 | 留学生签证 | 学生签 | 留学签 | 语言研修签证 | 语学签证

visa-f6-safe = 在说材料之前，想轻轻问您一件事。您在家里安全吗？
visa-f6-safe-yes = 安全
visa-f6-safe-no = 不安全，或不总是安全
visa-f6-safe-skip = 不想说
visa-f6-papers = F-6 还要交婚姻和家庭方面的材料。{ LINE("1345") } 可以告诉您哪些适合您。

visa-unsafe-thanks = 谢谢您告诉我们。这不是您的错。
visa-unsafe-apart = 您说过的居留资格，这里不再保留。求助和签证问题是两件分开的事。
visa-unsafe-next = 现在什么能帮到您？
visa-unsafe-next-steps = 看看能做什么
visa-unsafe-next-law = 这种情况的居留
visa-unsafe-next-papers = 延期的材料
visa-unsafe-law = 在家里受到伤害的韩国人的配偶，在法院或警察的程序进行期间，可能获准延长居留（截至{ $violence-stay-as-of }；来源：{ $violence-stay-source }）。
visa-unsafe-lawyer = 能不能获准要看每个人的具体情况，由负责的机关来决定，我们在这里不能事先向您保证结果。在签任何文件或同意离婚之前，请向 { LINE("1345") } 询问免费律师。

visa-f4-merged = 从 { $h2-end } 起不再发新的 H-2；持 H-2 的人可以住到期满，或改成 F-4（截至{ $h2-end-as-of }；来源：{ $h2-end-source }）。
visa-f4-years = F-4 按韩语水平或社会融合课程，每次给 { $f4-years } 年（截至{ $f4-years-as-of }；来源：{ $f4-years-source }）。
visa-f4-jobs = 新开放给 F-4 的简单工作有 { $f4-jobs } 种（截至{ $f4-jobs-as-of }；来源：{ $f4-jobs-source }）。您的工作行不行，请问 { LINE("1345") }。

visa-e9-what = 是 E-9 的什么事？
visa-e9-what-stay = 延长居留
visa-e9-what-move = 换工作地点
visa-e9-what-passport = 护照被别人拿着
visa-e9-term = E-9 可以工作 { $e9-years } 年，再次被雇用时最多再加 { $e9-more } 个月（截至{ $e9-years-as-of }；来源：{ $e9-years-source }）。
visa-e9-order = 先去雇佣中心，再去出入境机关。请准备许可证复印件、标准劳动合同、营业登记证和住处证明。
visa-e9-move = 合同结束后 { $e9-move } 个月内向雇佣中心申请，申请后 { $e9-permit } 个月内要得到许可（截至{ $e9-move-as-of }；来源：{ $e9-move-source }）。
visa-e9-reasons = 雇主解除合同、停业、违反约定的条件或不公平对待时，可以换。请在日期过去之前问 { LINE("1345") }。
visa-e9-fee = 换工作地点的手续费是 { $workplace-fee } 韩元（截至{ $workplace-fee-as-of }；来源：{ $workplace-fee-source }）。
visa-e9-passport = 因为工作或债务扣着别人的护照或登录证，是犯罪（截至{ $passport-held-as-of }；来源：{ $passport-held-source }）。

visa-papers = 请准备综合申请书(34 号表格）、护照、外国人登录证、住处证明和手续费（截至{ $common-papers-as-of }；来源：{ $common-papers-source }）。
visa-ask-expiry = 您的居留期限到哪一天？登录证上写着，也可以略过。
visa-expiry-past = 您写的 { $expiry } 已经过了。请尽快问 { LINE("1345") }。
visa-expiry-soon = 您写的 { $expiry } 快到了。请今天或下一个工作日准备申请。
visa-deadline = 要在居留期限结束之前得到延期许可（截至{ $permit-before-as-of }；来源：{ $permit-before-source }）。
visa-earliest = 从到期日前 { $earliest } 个月起可以申请（截至{ $earliest-as-of }；来源：{ $earliest-source }）。
visa-where = 请在 hikorea.go.kr 申请，或在那里预约后去您住处所属的出入境机关（截至{ $reservation-as-of }；来源：{ $reservation-source }）。
visa-online = 网上申请最晚要在到期前 { $online-days } 个工作日（截至{ $online-days-as-of }；来源：{ $online-days-source }）。
visa-fee-f6 = F-6 延期的手续费是 { $f6-fee } 韩元（截至{ $f6-fee-as-of }；来源：{ $f6-fee-source }）。
visa-fee = 延期的手续费是 { $extension-fee } 韩元（截至{ $extension-fee-as-of }；来源：{ $extension-fee-source }）。
visa-fee-change = 变更居留资格的手续费是 { $change-fee } 韩元（截至{ $change-fee-as-of }；来源：{ $change-fee-source }）。
visa-fee-online = 网上申请，手续费少 { $online-less }%（截至{ $online-less-as-of }；来源：{ $online-less-source }）。
visa-other = 每种资格的材料不同。先说大家都一样的。

visa-address = 搬家后 { $address-days } 天内，要到居民中心、区厅或出入境机关报告新地址（截至{ $address-days-as-of }；来源：{ $address-days-source }）。
visa-address-safe = 如果有人不能知道您住哪里，报告之前请先问 { LINE("1345") }。

visa-next = 您还想知道什么？
visa-next-which = 别的签证问题
visa-next-address = 我搬家了
visa-next-end = 可以了
visa-bye = 希望对您有帮助。您随时可以再写。
