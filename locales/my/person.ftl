## Asking for a person.

person-choice = ဘာလုပ်ချင်ပါသလဲ။
person-choice-leave = စာချန်ထားမယ်
person-choice-topics = လမ်းညွှန် ဆက်ကြည့်မယ်
person-kept = သင့်စာကို သိမ်းထားပါပြီ။ လူလာရင် ဖတ်ပြီး ဒီမှာ အဖြေရေးပါမယ်။
