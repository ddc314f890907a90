## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = ပြောပြလို့ ကျေးဇူးတင်ပါတယ်။ အခု လုံခြုံရဲ့လား။
stalking-safe-yes = လုံခြုံပါတယ်
stalking-safe-seen = တစ်ယောက်ယောက် မြင်နိုင်တယ်
stalking-safe-seen-words = ချောင်းကြည့် | ချောင်းဖတ် | ဖုန်းကိုကြည့်နေ | ဖုန်းကို ကြည့်နေ | ဖုန်းစစ် | ဖုန်းကိုစစ် | ဖုန်းကို စစ် | မြင်သွားမှာ | မြင်မှာစိုး | သူဘေးမှာ | သူ ဘေးမှာ | ဘေးမှာထိုင်နေ
stalking-safe-danger = အခု အန္တရာယ်ရှိတယ်
stalking-safe-danger-words = သူဒီမှာရှိနေ | သူ ဒီမှာရှိနေ | သူ ဒီမှာ ရှိနေ | သူရောက်နေပြီ | သူ ရောက်နေပြီ | သူတံခါးရှေ့မှာ | သူ တံခါးရှေ့မှာ | သူ အိမ်ရှေ့မှာ | တံခါးထုနေ | တံခါးခေါက်နေ | အခု လိုက်လာနေ | ဓားကိုင်
stalking-safe-unsure = မသိပါ
stalking-seen = ဒါဆို ရိုးရိုးစကားပဲ သုံးပါမယ်။ ဂဏန်းနဲ့ပဲ ဖြေလည်း ရပါတယ်။
stalking-seen-next = ဘယ်ဟာက အကောင်းဆုံးလဲ။
stalking-seen-next-quiet = တိတ်တိတ် ဆက်မယ်
stalking-seen-next-leave = အခု ထွက်မယ်
stalking-seen-leave = အဆင်ပြေတဲ့အချိန် ပြန်လာပါ။
stalking-unsure = မသေချာလည်း ရပါတယ်။ အောက်က နံပါတ်တွေကို အချိန်မရွေး မေးလို့ရပါတယ်။

stalking-act = ဘယ်ဟာနဲ့ အနီးစပ်ဆုံးလဲ။
stalking-act-follow = လိုက်တယ်၊ လမ်းပိတ်တယ်
stalking-act-wait = အနီးမှာ စောင့်တယ်
stalking-act-contact = ခဏခဏ ဆက်သွယ်တယ်
stalking-act-things = ပစ္စည်း ပို့တယ်၊ ထားတယ်
stalking-act-damage = ပစ္စည်း ဖျက်ဆီးတယ်
stalking-act-share = ကိုယ်ရေးအချက်ဖြန့်တယ်
stalking-act-pretend = ကျွန်ုပ်ဟန်ဆောင်တယ်
stalking-act-other = တခြားကိစ္စ
stalking-fault = ဖြစ်နေတာက သင့်အပြစ် မဟုတ်ပါ။ သင်ခံစားရတာကို ယုံလို့ရပါတယ်။
stalking-law = သင့်ဆန္ဒမပါဘဲ ထပ်ခါထပ်ခါလုပ်ရင် ရာဇဝတ်မှုဖြစ်ပြီး ထောင်ဒဏ် { $crime-years } နှစ်အထိ ရှိပါတယ် ({ $crime-years-as-of } အထိ၊ ရင်းမြစ်: { $crime-years-source })။

stalking-help = ဘာသိချင်ပါသလဲ။
stalking-help-keep = ဘာသိမ်းထားရမလဲ
stalking-help-police = ရဲနဲ့ တရားရုံး
stalking-help-numbers = ခေါ်ရမယ့် နံပါတ်များ
stalking-help-end = ဒီနေ့ ဒါပဲပါ

stalking-keep-note = လုံခြုံတဲ့အချိန်မှာပဲ လုပ်ပါ။ ရက်၊ အချိန်၊ နေရာ၊ ဖြစ်ခဲ့တာ၊ ဘယ်သူမြင်လဲ ရေးထားပါ။
stalking-keep-screen = ပို့သူနဲ့ အချိန်ပါအောင် ဖန်သားပြင် ဓာတ်ပုံရိုက်ပြီး ဖုန်းစာရင်း သိမ်းပါ။ ပါဆယ်ကို မဖွင့်ဘဲ ဓာတ်ပုံရိုက်ပါ။
stalking-keep-copy = CCTV က ပျက်သွားတတ်လို့ အမြန်တောင်းပါ။ အဲဒီလူ မရနိုင်တဲ့နေရာမှာ မိတ္တူတစ်ခု ထားပါ။

stalking-police-spot = သင်ခေါ်လို့ လာသူတွေက အဲဒါကို ရပ်ခိုင်း၊ စာနဲ့သတိပေးပြီး အဲဒီလူကို သင့်ဆီက ခွဲထားရပါမယ် ({ $on-the-spot-as-of } အထိ၊ ရင်းမြစ်: { $on-the-spot-source })။
stalking-police-ban = အရေးပေါ်ရင် { $ban-meters } မီတာအတွင်း ကပ်တာနဲ့ ဆက်သွယ်တာကို { $police-ban } လအထိ တားနိုင်ပါတယ် ({ $police-ban-as-of } အထိ၊ ရင်းမြစ်: { $police-ban-source })။
stalking-police-ask = သင်ကိုယ်တိုင် တောင်းဆိုနိုင်ပြီး တိုင်ကြားသူလည်း တောင်းဆိုနိုင်ပါတယ်။
stalking-court-ban = တရားရုံးက ဒါကိုပဲ { $court-ban } လ အမိန့်ချပြီး နှစ်ကြိမ် တိုးနိုင်ပါတယ် ({ $court-ban-as-of } အထိ၊ ရင်းမြစ်: { $court-ban-source })။
stalking-police-name = တာဝန်ရှိသူတွေက သင်ဘယ်သူလဲ မပေါက်ကြားစေရပါ ({ $name-kept-as-of } အထိ၊ ရင်းမြစ်: { $name-kept-source })။

stalking-bye = စကားပြောလို့ ကျေးဇူးတင်ပါတယ်။ အချိန်မရွေး ပြန်ရေးလို့ရပါတယ်။
