## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = জানানোর জন্য ধন্যবাদ। এখন আপনি কি নিরাপদ?
stalking-safe-yes = নিরাপদ আছি
stalking-safe-seen = কেউ দেখতে পারে
stalking-safe-seen-words = মেসেজ পড়ছে | মেসেজ পড়ে | ফোন চেক করে | মোবাইল চেক করে | আমার ফোন দেখে | আমার ফোন দেখছে | স্ক্রিন দেখছে | লুকিয়ে দেখছে | সে পাশে আছে | সে পাশে বসে | দেখে ফেলতে পারে | phone check kore
stalking-safe-danger = এখন বিপদে আছি
stalking-safe-danger-words = সে এখানে আছে | ও এখানে আছে | সে এখানেই আছে | সে চলে এসেছে | সে এসে গেছে | দরজার বাইরে আছে | দরজার বাইরে দাঁড়িয়ে | দরজার সামনে দাঁড়িয়ে | দরজা ধাক্কাচ্ছে | এখন পিছু নিচ্ছে | হাতে ছুরি | se ekhane ache
stalking-safe-unsure = জানি না
stalking-seen = তাহলে আমরা শুধু সাধারণ কথা লিখব। শুধু সংখ্যা দিয়েও উত্তর দিতে পারেন।
stalking-seen-next = আপনার জন্য কোনটি ভালো?
stalking-seen-next-quiet = চুপচাপ চালিয়ে যাই
stalking-seen-next-leave = এখনই যাই
stalking-seen-leave = সুবিধা হলে আবার আসুন।
stalking-unsure = নিশ্চিত না হলেও চলবে। নিচের নম্বরে যেকোনো সময় জিজ্ঞাসা করতে পারেন।

stalking-act = কোনটি সবচেয়ে কাছাকাছি?
stalking-act-follow = পিছু নেয় বা পথ আটকায়
stalking-act-wait = কাছে অপেক্ষা করে
stalking-act-contact = বারবার যোগাযোগ করে
stalking-act-things = জিনিস পাঠায় বা রাখে
stalking-act-damage = জিনিস নষ্ট করে
stalking-act-share = আমার তথ্য ছড়ায়
stalking-act-pretend = আমি সেজে থাকে
stalking-act-other = অন্য কিছু
stalking-fault = যা হচ্ছে তা আপনার দোষ নয়। আপনি যা অনুভব করছেন তা বিশ্বাস করতে পারেন।
stalking-law = আপনার ইচ্ছার বিরুদ্ধে বারবার করলে এটি অপরাধ, { $crime-years } বছর পর্যন্ত জেল হতে পারে ({ $crime-years-as-of } পর্যন্ত; সূত্র: { $crime-years-source })।

stalking-help = কী জানতে চান?
stalking-help-keep = কী রেখে দিতে হবে
stalking-help-police = পুলিশ ও আদালত
stalking-help-numbers = ফোন করার নম্বর
stalking-help-end = আজ এটুকুই

stalking-keep-note = শুধু নিরাপদ সময়ে করুন। দিন, সময়, জায়গা, কী হয়েছে আর কে দেখেছে লিখে রাখুন।
stalking-keep-screen = প্রেরক ও সময়সহ স্ক্রিনের ছবি তুলুন, কলের তালিকা রাখুন। পার্সেল না খুলে ছবি তুলুন।
stalking-keep-copy = সিসিটিভির ছবি মুছে যায়, তাই দ্রুত চান। ওই লোক যেখানে পাবে না সেখানে আরেকটি কপি রাখুন।

stalking-police-spot = আপনার ডাকে যাঁরা আসেন তাঁদের এটি থামাতে, লিখিত সতর্কতা দিতে ও ওই লোককে আপনার থেকে আলাদা করতে হবে ({ $on-the-spot-as-of } পর্যন্ত; সূত্র: { $on-the-spot-source })।
stalking-police-ban = জরুরি হলে { $ban-meters } মিটারের মধ্যে আসা ও যোগাযোগ { $police-ban } মাস পর্যন্ত নিষেধ করা যায় ({ $police-ban-as-of } পর্যন্ত; সূত্র: { $police-ban-source })।
stalking-police-ask = আপনি নিজে এটি চাইতে পারেন, যিনি জানিয়েছেন তিনিও পারেন।
stalking-court-ban = আদালত একই আদেশ { $court-ban } মাসের জন্য দিতে ও দুবার বাড়াতে পারে ({ $court-ban-as-of } পর্যন্ত; সূত্র: { $court-ban-source })।
stalking-police-name = দায়িত্বে থাকা কর্মকর্তারা আপনি কে তা প্রকাশ করতে পারেন না ({ $name-kept-as-of } পর্যন্ত; সূত্র: { $name-kept-source })।

stalking-bye = আমাদের সঙ্গে কথা বলার জন্য ধন্যবাদ। যখন চান আবার লিখতে পারেন।
