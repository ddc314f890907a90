## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = どの在留資格についてですか？
visa-which-f6 = F-6 結婚
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | 結婚移民 | 結婚ビザ | 配偶者ビザ | 結婚のビザ | 配偶者のビザ | 韓国人と結婚 | 夫が韓国人 | 夫は韓国人 | 妻が韓国人 | 妻は韓国人
visa-which-f4 = F-4・H-2 同胞
visa-which-f4-words = F-4 | F4 | H-2 | H2 | 在外同胞
visa-which-e9 = E-9 雇用許可
visa-which-e9-words = E-9 | E9 | 雇用許可
visa-which-other = ほかの資格
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | 留学ビザ | 永住 | 留学生のビザ | 留学生ビザ | 学生ビザ | 学生のビザ | 留学のビザ | 語学留学

visa-f6-safe = 書類の前に、静かに一つだけ聞かせてください。家にいて安全ですか？
visa-f6-safe-yes = 安全です
visa-f6-safe-no = いつも安全ではない
visa-f6-safe-skip = 言いたくない
visa-f6-papers = F-6では結婚と家族に関する書類も出します。どれが合うかは{ LINE("1345") }で教えてもらえます。

visa-unsafe-thanks = 話してくれてありがとうございます。あなたのせいではありません。
visa-unsafe-apart = 教えてくれた在留資格は、もうここに残しません。助けを求めることとビザのことは別の話です。
visa-unsafe-next = 今、何が助けになりますか？
visa-unsafe-next-steps = できることを見る
visa-unsafe-next-law = この場合の在留
visa-unsafe-next-papers = 延長の書類
visa-unsafe-law = 家の中で傷つけられた韓国人の配偶者は、裁判所や警察の手続きが続く間、在留の延長を許可されることがあります（{ $violence-stay-as-of }時点、出典: { $violence-stay-source }）。
visa-unsafe-lawyer = 許可されるかどうかは一人ひとりの事情によって決まり、私たちが先に約束することはできません。離婚に同意したり書類に署名する前に、{ LINE("1345") }で無料の弁護士のことを聞いてください。

visa-f4-merged = { $h2-end }から新しいH-2は出ません。H-2の人は期限までいるか、F-4に変えられます（{ $h2-end-as-of }時点、出典: { $h2-end-source }）。
visa-f4-years = F-4は韓国語の水準や社会統合プログラムにより、{ $f4-years }年ずつです（{ $f4-years-as-of }時点、出典: { $f4-years-source }）。
visa-f4-jobs = F-4には{ $f4-jobs }種類の単純な仕事が新しく開かれました（{ $f4-jobs-as-of }時点、出典: { $f4-jobs-source }）。自分の仕事ができるかは{ LINE("1345") }に聞いてください。

visa-e9-what = 何についてですか？
visa-e9-what-stay = 在留の延長
visa-e9-what-move = 職場を変える
visa-e9-what-passport = パスポートを取られた
visa-e9-term = E-9は{ $e9-years }年働け、もう一度雇われるとさらに{ $e9-more }か月まで働けます（{ $e9-years-as-of }時点、出典: { $e9-years-source }）。
visa-e9-order = まず雇用センター、次に出入国の役所です。許可書の写し、標準契約書、事業者登録証、住所の書類を用意してください。
visa-e9-move = 契約が終わってから{ $e9-move }か月以内に雇用センターに申請し、申請から{ $e9-permit }か月以内に許可を受けなければなりません（{ $e9-move-as-of }時点、出典: { $e9-move-source }）。
visa-e9-reasons = 会社が契約を終える、閉まる、条件を破る、不当に扱うときに変えられます。日が過ぎる前に{ LINE("1345") }に聞いてください。
visa-e9-fee = 職場を変える手数料は{ $workplace-fee }ウォンです（{ $workplace-fee-as-of }時点、出典: { $workplace-fee-source }）。
visa-e9-passport = 仕事や借金のために人のパスポートや登録証を預かっておくことは犯罪です（{ $passport-held-as-of }時点、出典: { $passport-held-source }）。

visa-papers = 統合申請書(34号）、パスポート、外国人登録証、住所の書類、手数料を用意してください（{ $common-papers-as-of }時点、出典: { $common-papers-source }）。
visa-ask-expiry = 在留期間はいつ終わりますか？登録証に書いてあり、とばしてもかまいません。
visa-expiry-past = 書いてくれた{ $expiry }はもう過ぎています。できるだけ早く{ LINE("1345") }に聞いてください。
visa-expiry-soon = 書いてくれた{ $expiry }はもうすぐです。今日か次の平日に申請を準備してください。
visa-deadline = 在留期間が終わる前に、延長の許可を受けなければなりません（{ $permit-before-as-of }時点、出典: { $permit-before-source }）。
visa-earliest = 終わる日の{ $earliest }か月前から申請できます（{ $earliest-as-of }時点、出典: { $earliest-source }）。
visa-where = hikorea.go.krで申請するか、そこで予約して住所を担当する出入国の役所へ行ってください（{ $reservation-as-of }時点、出典: { $reservation-source }）。
visa-online = インターネットでは、終わる日の少なくとも{ $online-days }平日前に申請してください（{ $online-days-as-of }時点、出典: { $online-days-source }）。
visa-fee-f6 = F-6の延長の手数料は{ $f6-fee }ウォンです（{ $f6-fee-as-of }時点、出典: { $f6-fee-source }）。
visa-fee = 延長の手数料は{ $extension-fee }ウォンです（{ $extension-fee-as-of }時点、出典: { $extension-fee-source }）。
visa-fee-change = 在留資格を変える手数料は{ $change-fee }ウォンです（{ $change-fee-as-of }時点、出典: { $change-fee-source }）。
visa-fee-online = インターネットで申請すると手数料が{ $online-less }%安くなります（{ $online-less-as-of }時点、出典: { $online-less-source }）。
visa-other = 資格ごとに書類が違います。まず、みんなに同じことからお知らせします。

visa-address = 引っ越したら{ $address-days }日以内に、住民センターや区役所、出入国の役所に新しい住所を届けます（{ $address-days-as-of }時点、出典: { $address-days-source }）。
visa-address-safe = 住まいを知られてはいけない人がいるなら、届ける前に{ LINE("1345") }に聞いてください。

visa-next = ほかに知りたいことはありますか？
visa-next-which = 別のビザの質問
visa-next-address = 引っ越しました
visa-next-end = もういいです
visa-bye = 役に立てばうれしいです。いつでもまた書いてください。
