## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = 您想問哪種居留資格？
visa-which-f6 = F-6 結婚移民
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | 結婚移民 | 結婚簽證 | 配偶簽證 | 依親簽證 | 婚姻簽證 | 結婚簽 | 嫁給韓國人 | 嫁了韓國人 | 老公是韓國人 | 先生是韓國人 | 太太是韓國人
visa-which-f4 = F-4、H-2 同胞
visa-which-f4-words = F-4 | F4 | H-2 | H2 | 在外同胞 | 訪問就業 | 同胞簽證
visa-which-e9 = E-9 雇用許可
visa-which-e9-words = E-9 | E9 | 雇用許可 | 非專業就業 | 勞工簽證 | 打工簽證
visa-which-other = 其他資格
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | 留學簽證 | 永住 | 永居 | 學生簽證 | 留學生簽證 | 學生簽 | 留學簽 | 語言研修簽證

visa-f6-safe = 在說材料之前，想輕輕問您一件事。您在家裡安全嗎？
visa-f6-safe-yes = 安全
visa-f6-safe-no = 不安全，或不總是安全
visa-f6-safe-skip = 不想說
visa-f6-papers = F-6 還要交婚姻和家庭方面的材料。{ LINE("1345") } 可以告訴您哪些適合您。

visa-unsafe-thanks = 謝謝您告訴我們。這不是您的錯。
visa-unsafe-apart = 您說過的居留資格，這裡不再保留。求助和簽證問題是兩件分開的事。
visa-unsafe-next = 現在什麼能幫到您？
visa-unsafe-next-steps = 看看能做什麼
visa-unsafe-next-law = 這種情況的居留
visa-unsafe-next-papers = 延期的材料
visa-unsafe-law = 在家裡受到傷害的韓國人的配偶，在法院或警察的程序進行期間，可能獲准延長居留（截至{ $violence-stay-as-of }；來源：{ $violence-stay-source }）。
visa-unsafe-lawyer = 能不能獲准要看每個人的具體情況，由負責的機關來決定，我們在這裡不能事先向您保證結果。在簽任何文件或同意離婚之前，請向 { LINE("1345") } 詢問免費律師。

visa-f4-merged = 從 { $h2-end } 起不再發新的 H-2；持 H-2 的人可以住到期滿，或改成 F-4（截至{ $h2-end-as-of }；來源：{ $h2-end-source }）。
visa-f4-years = F-4 按韓語水平或社會融合課程，每次給 { $f4-years } 年（截至{ $f4-years-as-of }；來源：{ $f4-years-source }）。
visa-f4-jobs = 新開放給 F-4 的簡單工作有 { $f4-jobs } 種（截至{ $f4-jobs-as-of }；來源：{ $f4-jobs-source }）。您的工作行不行，請問 { LINE("1345") }。

visa-e9-what = 是 E-9 的什麼事？
visa-e9-what-stay = 延長居留
visa-e9-what-move = 換工作地點
visa-e9-what-passport = 護照被別人拿著
visa-e9-term = E-9 可以工作 { $e9-years } 年，再次被僱用時最多再加 { $e9-more } 個月（截至{ $e9-years-as-of }；來源：{ $e9-years-source }）。
visa-e9-order = 先去雇用中心，再去出入境機關。請準備許可證影印件、標準勞動合同、營業登記證和住處證明。
visa-e9-move = 合同結束後 { $e9-move } 個月內向雇用中心申請，申請後 { $e9-permit } 個月內要得到許可（截至{ $e9-move-as-of }；來源：{ $e9-move-source }）。
visa-e9-reasons = 僱主解除合同、停業、違反約定的條件或不公平對待時，可以換。請在日期過去之前問 { LINE("1345") }。
visa-e9-fee = 換工作地點的手續費是 { $workplace-fee } 韓元（截至{ $workplace-fee-as-of }；來源：{ $workplace-fee-source }）。
visa-e9-passport = 因為工作或債務扣著別人的護照或登錄證，是犯罪（截至{ $passport-held-as-of }；來源：{ $passport-held-source }）。

visa-papers = 請準備綜合申請書(34 號表格）、護照、外國人登錄證、住處證明和手續費（截至{ $common-papers-as-of }；來源：{ $common-papers-source }）。
visa-ask-expiry = 您的居留期限到哪一天？登錄證上寫著，也可以略過。
visa-expiry-past = 您寫的 { $expiry } 已經過了。請儘快問 { LINE("1345") }。
visa-expiry-soon = 您寫的 { $expiry } 快到了。請今天或下一個工作日準備申請。
visa-deadline = 要在居留期限結束之前得到延期許可（截至{ $permit-before-as-of }；來源：{ $permit-before-source }）。
visa-earliest = 從到期日前 { $earliest } 個月起可以申請（截至{ $earliest-as-of }；來源：{ $earliest-source }）。
visa-where = 請在 hikorea.go.kr 申請，或在那裡預約後去您住處所屬的出入境機關（截至{ $reservation-as-of }；來源：{ $reservation-source }）。
visa-online = 網上申請最晚要在到期前 { $online-days } 個工作日（截至{ $online-days-as-of }；來源：{ $online-days-source }）。
visa-fee-f6 = F-6 延期的手續費是 { $f6-fee } 韓元（截至{ $f6-fee-as-of }；來源：{ $f6-fee-source }）。
visa-fee = 延期的手續費是 { $extension-fee } 韓元（截至{ $extension-fee-as-of }；來源：{ $extension-fee-source }）。
visa-fee-change = 變更居留資格的手續費是 { $change-fee } 韓元（截至{ $change-fee-as-of }；來源：{ $change-fee-source }）。
visa-fee-online = 網上申請，手續費少 { $online-less }%（截至{ $online-less-as-of }；來源：{ $online-less-source }）。
visa-other = 每種資格的材料不同。先說大家都一樣的。

visa-address = 搬家後 { $address-days } 天內，要到居民中心、區廳或出入境機關報告新地址（截至{ $address-days-as-of }；來源：{ $address-days-source }）。
visa-address-safe = 如果有人不能知道您住哪裡，報告之前請先問 { LINE("1345") }。

visa-next = 您還想知道什麼？
visa-next-which = 別的簽證問題
visa-next-address = 我搬家了
visa-next-end = 可以了
visa-bye = 希望對您有幫助。您隨時可以再寫。
