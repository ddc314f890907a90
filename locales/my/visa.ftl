## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = ဘယ်ဗီဇာအကြောင်း မေးချင်ပါသလဲ။
visa-which-f6 = F-6 လက်ထပ်
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | လက်ထပ်ဗီဇာ | အိမ်ထောင်ဗီဇာ | လက်ထပ်ထားတဲ့ဗီဇာ
visa-which-f4 = F-4 သို့ H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 အလုပ်
visa-which-e9-words = E-9 | E9 | EPS | အလုပ်ဗီဇာ | အလုပ်သမားဗီဇာ
visa-which-other = တခြားဗီဇာ
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | ကျောင်းသားဗီဇာ | ကျောင်းတက်ဗီဇာ | ပညာသင်ဗီဇာ

visa-f6-safe = စာရွက်စာတမ်းမပြောခင် တိုးတိုးလေး တစ်ခုမေးပါရစေ။ အိမ်မှာ လုံခြုံရဲ့လား။
visa-f6-safe-yes = လုံခြုံပါတယ်
visa-f6-safe-no = မလုံခြုံပါ၊ အမြဲမဟုတ်ပါ
visa-f6-safe-skip = မပြောချင်ပါ
visa-f6-papers = F-6 အတွက် လက်ထပ်စာချုပ်နဲ့ မိသားစုစာရွက်တွေလည်း လိုပါတယ်။ ဘယ်ဟာသင့်တော်လဲ { LINE("1345") } က ပြောပြနိုင်ပါတယ်။

visa-unsafe-thanks = ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ ဒါ သင့်အပြစ် မဟုတ်ပါ။
visa-unsafe-apart = ပြောခဲ့တဲ့ ဗီဇာကို ဒီမှာ ဆက်မသိမ်းတော့ပါ။ အကူအညီတောင်းတာနဲ့ ဗီဇာကိစ္စက သီးခြားစီပါ။
visa-unsafe-next = အခု ဘာက အကူအညီဖြစ်မလဲ။
visa-unsafe-next-steps = ဘာလုပ်နိုင်လဲ ကြည့်မယ်
visa-unsafe-next-law = ဒီအခြေအနေမှာ နေထိုင်ခွင့်
visa-unsafe-next-papers = သက်တမ်းတိုးစာရွက်များ
visa-unsafe-law = အိမ်မှာ ထိခိုက်ခံရတဲ့ ကိုရီးယားလူမျိုးရဲ့ အိမ်ထောင်ဖက်ကို တရားရုံး ဒါမှမဟုတ် ရဲအမှု ဆောင်ရွက်နေစဉ် ဆက်နေခွင့် ပေးနိုင်ပါတယ် ({ $violence-stay-as-of } အထိ၊ ရင်းမြစ်: { $violence-stay-source })။
visa-unsafe-lawyer = ခွင့်ပြုမပြုက အခြေအနေပေါ်မူတည်ပြီး ကျွန်ုပ်တို့ ကြိုကတိမပေးနိုင်ပါ။ ကွာရှင်းဖို့ သဘောမတူခင်၊ လက်မှတ်မထိုးခင် အခမဲ့ရှေ့နေအကြောင်း { LINE("1345") } ကို မေးပါ။

visa-f4-merged = { $h2-end } ကစပြီး H-2 အသစ် မထုတ်ပါ၊ H-2 ရှိသူက သက်တမ်းအထိ နေနိုင်၊ F-4 ပြောင်းနိုင်ပါတယ် ({ $h2-end-as-of } အထိ၊ ရင်းမြစ်: { $h2-end-source })။
visa-f4-years = F-4 ကို ကိုရီးယားစာအဆင့် ဒါမှမဟုတ် အစီအစဉ်အလိုက် တစ်ခါကို { $f4-years } နှစ် ပေးပါတယ် ({ $f4-years-as-of } အထိ၊ ရင်းမြစ်: { $f4-years-source })။
visa-f4-jobs = F-4 အတွက် ရိုးရှင်းတဲ့အလုပ် { $f4-jobs } မျိုး ဖွင့်ပေးထားပါတယ် ({ $f4-jobs-as-of } အထိ၊ ရင်းမြစ်: { $f4-jobs-source })။ သင့်အလုပ် ပါမပါ { LINE("1345") } ကို မေးပါ။

visa-e9-what = ဘာအကြောင်းလဲ။
visa-e9-what-stay = ကြာကြာနေဖို့
visa-e9-what-move = အလုပ်နေရာပြောင်းဖို့
visa-e9-what-passport = ပတ်စပို့ကို သိမ်းထားခံရတယ်
visa-e9-term = E-9 နဲ့ { $e9-years } နှစ် အလုပ်လုပ်နိုင်ပြီး ပြန်ခန့်ရင် နောက်ထပ် { $e9-more } လအထိ ရပါတယ် ({ $e9-years-as-of } အထိ၊ ရင်းမြစ်: { $e9-years-source })။
visa-e9-order = အရင်ဆုံး အလုပ်အကိုင်ဌာန၊ ပြီးရင် လူဝင်မှုရုံး။ ခွင့်ပြုမိတ္တူ၊ စာချုပ်၊ လုပ်ငန်းမှတ်ပုံတင်၊ နေရပ်အထောက်အထား ပြင်ထားပါ။
visa-e9-move = စာချုပ်ပြီး { $e9-move } လအတွင်း အလုပ်အကိုင်ဌာနမှာ လျှောက်ပါ၊ လျှောက်ပြီး { $e9-permit } လအတွင်း ခွင့်ပြုချက်ရရပါမယ် ({ $e9-move-as-of } အထိ၊ ရင်းမြစ်: { $e9-move-source })။
visa-e9-reasons = အလုပ်ရှင်က စာချုပ်ဖျက်ရင်၊ ပိတ်ရင်၊ စည်းကမ်းချိုးရင်၊ မတရားလုပ်ရင် ပြောင်းလို့ရပါတယ်။ ရက်မကုန်ခင် { LINE("1345") } ကို မေးပါ။
visa-e9-fee = အလုပ်နေရာပြောင်းခ { $workplace-fee } ဝမ်ပါ ({ $workplace-fee-as-of } အထိ၊ ရင်းမြစ်: { $workplace-fee-source })။
visa-e9-passport = အလုပ် ဒါမှမဟုတ် အကြွေးအတွက် သူများပတ်စပို့၊ ကတ်ကို သိမ်းထားတာက ရာဇဝတ်မှုပါ ({ $passport-held-as-of } အထိ၊ ရင်းမြစ်: { $passport-held-source })။

visa-papers = လျှောက်လွှာ (အမှတ် 34)၊ ပတ်စပို့၊ နေထိုင်ခွင့်ကတ်၊ နေရပ်အထောက်အထားနဲ့ အခကြေးငွေ ပြင်ထားပါ ({ $common-papers-as-of } အထိ၊ ရင်းမြစ်: { $common-papers-source })။
visa-ask-expiry = နေထိုင်ခွင့်က ဘယ်နေ့ ကုန်မလဲ။ ကတ်ပေါ်မှာ ရေးထားပြီး ကျော်လို့ရပါတယ်။
visa-expiry-past = ရေးထားတဲ့ { $expiry } က ကျော်သွားပါပြီ။ အမြန်ဆုံး { LINE("1345") } ကို မေးပါ။
visa-expiry-soon = ရေးထားတဲ့ { $expiry } က နီးနေပါပြီ။ ဒီနေ့ ဒါမှမဟုတ် နောက်အလုပ်လုပ်ရက်မှာ လျှောက်လွှာ ပြင်ပါ။
visa-deadline = နေထိုင်ခွင့် မကုန်ခင် သက်တမ်းတိုးခွင့် ရရပါမယ် ({ $permit-before-as-of } အထိ၊ ရင်းမြစ်: { $permit-before-source })။
visa-earliest = အဲဒီနေ့မတိုင်ခင် { $earliest } လကစပြီး လျှောက်လို့ရပါတယ် ({ $earliest-as-of } အထိ၊ ရင်းမြစ်: { $earliest-source })။
visa-where = hikorea.go.kr မှာ လျှောက်ပါ၊ ဒါမှမဟုတ် အဲဒီမှာ ရက်ချိန်းယူပြီး နေရပ်က လူဝင်မှုရုံးကို သွားပါ ({ $reservation-as-of } အထိ၊ ရင်းမြစ်: { $reservation-source })။
visa-online = အင်တာနက်ကဆို မကုန်ခင် အနည်းဆုံး အလုပ်လုပ်ရက် { $online-days } ရက်ကြို လျှောက်ပါ ({ $online-days-as-of } အထိ၊ ရင်းမြစ်: { $online-days-source })။
visa-fee-f6 = F-6 သက်တမ်းတိုးခ { $f6-fee } ဝမ်ပါ ({ $f6-fee-as-of } အထိ၊ ရင်းမြစ်: { $f6-fee-source })။
visa-fee = သက်တမ်းတိုးခ { $extension-fee } ဝမ်ပါ ({ $extension-fee-as-of } အထိ၊ ရင်းမြစ်: { $extension-fee-source })။
visa-fee-change = ဗီဇာအမျိုးအစားပြောင်းခ { $change-fee } ဝမ်ပါ ({ $change-fee-as-of } အထိ၊ ရင်းမြစ်: { $change-fee-source })။
visa-fee-online = အင်တာနက်ကဆို { $online-less }% သက်သာပါတယ် ({ $online-less-as-of } အထိ၊ ရင်းမြစ်: { $online-less-source })။
visa-other = ဗီဇာတစ်ခုစီမှာ စာရွက်စာတမ်း မတူပါ။ အားလုံးနဲ့ဆိုင်တာကို ပြောပါမယ်။

visa-address = အိမ်ပြောင်းရင် { $address-days } ရက်အတွင်း နေရပ်အသစ်ကို ရပ်ကွက်၊ ခရိုင် ဒါမှမဟုတ် လူဝင်မှုရုံးမှာ တိုင်ကြားပါ ({ $address-days-as-of } အထိ၊ ရင်းမြစ်: { $address-days-source })။
visa-address-safe = သင်ဘယ်မှာနေလဲ မသိစေချင်တဲ့သူရှိရင် မတိုင်ကြားခင် { LINE("1345") } ကို မေးပါ။

visa-next = တခြား သိချင်တာ ရှိပါသေးလား။
visa-next-which = ဗီဇာ တခြားမေးခွန်း
visa-next-address = အိမ်ပြောင်းပြီးပြီ
visa-next-end = ဒါပဲပါ
visa-bye = အထောက်အကူဖြစ်မယ်လို့ မျှော်လင့်ပါတယ်။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။
