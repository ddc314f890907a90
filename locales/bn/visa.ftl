## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = কোন ভিসা নিয়ে জানতে চান?
visa-which-f6 = F-6 বিয়ে
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | বিয়ের ভিসা | বিয়ের ভিসায় | বিয়ের ভিসার | বিয়ের ভিসাতে | বিবাহ ভিসা | বিবাহের ভিসা | ম্যারেজ ভিসা | স্বামী কোরিয়ান | biyer visa
visa-which-f4 = F-4 বা H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 কাজ
visa-which-e9-words = E-9 | E9 | EPS | ইপিএস | কাজের ভিসা | ইপিএসে | ইপিএসের | ই-৯ | ই নাইন | কাজের ভিসার | কাজের ভিসায় | কাজের ভিসাতে | কাজের ভিসাটা | ওয়ার্ক ভিসা | ওয়ার্ক ভিসার | kajer visa | kajer visar
visa-which-other = অন্য ভিসা
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | ছাত্র ভিসা | স্টুডেন্ট ভিসা | স্টুডেন্ট ভিসায় | স্টুডেন্ট ভিসার | স্টুডেন্ট ভিসাতে | ছাত্র ভিসায় | ছাত্র ভিসার | শিক্ষার্থী ভিসা | স্টাডি ভিসা | student visa | student visar

visa-f6-safe = কাগজপত্রের আগে নিচু স্বরে একটি প্রশ্ন। বাড়িতে আপনি কি নিরাপদ?
visa-f6-safe-yes = নিরাপদ
visa-f6-safe-no = না, বা সব সময় না
visa-f6-safe-skip = বলতে চাই না
visa-f6-papers = F-6 এর জন্য বিয়ে ও পরিবারের কাগজও লাগে। কোনটি আপনার জন্য ঠিক, { LINE("1345") } বলতে পারে।

visa-unsafe-thanks = জানানোর জন্য ধন্যবাদ। এটা আপনার দোষ নয়।
visa-unsafe-apart = আপনি যে ভিসার কথা বলেছেন তা আর এখানে রাখা হয় না। সাহায্য চাওয়া আর ভিসার প্রশ্ন আলাদা বিষয়।
visa-unsafe-next = এখন কী আপনাকে সাহায্য করবে?
visa-unsafe-next-steps = কী করতে পারি দেখি
visa-unsafe-next-law = এমন অবস্থায় থাকার অনুমতি
visa-unsafe-next-papers = মেয়াদ বাড়ানোর কাগজ
visa-unsafe-law = ঘরে আঘাত পাওয়া কোরিয়ানের স্বামী বা স্ত্রীকে আদালত বা পুলিশের কাজ চলার সময় আরও থাকার অনুমতি দেওয়া হতে পারে ({ $violence-stay-as-of } পর্যন্ত; সূত্র: { $violence-stay-source })।
visa-unsafe-lawyer = অনুমতি মিলবে কি না তা অবস্থার উপর নির্ভর করে, আমরা আগে থেকে কথা দিতে পারি না। তালাকে রাজি হওয়া বা সই করার আগে বিনা খরচের উকিলের জন্য { LINE("1345") } নম্বরে জিজ্ঞাসা করুন।

visa-f4-merged = { $h2-end } থেকে নতুন H-2 দেওয়া হয় না; যাঁর H-2 আছে তিনি মেয়াদ পর্যন্ত থাকতে বা F-4 নিতে পারেন ({ $h2-end-as-of } পর্যন্ত; সূত্র: { $h2-end-source })।
visa-f4-years = কোরিয়ান ভাষার মান বা কর্মসূচি অনুযায়ী F-4 একবারে { $f4-years } বছরের জন্য দেওয়া হয় ({ $f4-years-as-of } পর্যন্ত; সূত্র: { $f4-years-source })।
visa-f4-jobs = F-4 এর জন্য { $f4-jobs }টি সাধারণ কাজ খোলা হয়েছে ({ $f4-jobs-as-of } পর্যন্ত; সূত্র: { $f4-jobs-source })। আপনার কাজটি আছে কি না { LINE("1345") } নম্বরে জিজ্ঞাসা করুন।

visa-e9-what = কী নিয়ে?
visa-e9-what-stay = আরও বেশি দিন থাকা
visa-e9-what-move = কাজের জায়গা বদল
visa-e9-what-passport = পাসপোর্ট অন্যের কাছে
visa-e9-term = E-9 এ { $e9-years } বছর কাজ করা যায়, আবার কাজে নিলে আরও { $e9-more } মাস পর্যন্ত ({ $e9-years-as-of } পর্যন্ত; সূত্র: { $e9-years-source })।
visa-e9-order = আগে চাকরি কেন্দ্র, তারপর অভিবাসন অফিস। অনুমতিপত্রের কপি, চুক্তি, ব্যবসার নিবন্ধন ও ঠিকানার কাগজ তৈরি রাখুন।
visa-e9-move = চুক্তি শেষ হওয়ার { $e9-move } মাসের মধ্যে চাকরি কেন্দ্রে আবেদন করুন, আর আবেদনের { $e9-permit } মাসের মধ্যে অনুমতি পেতে হবে ({ $e9-move-as-of } পর্যন্ত; সূত্র: { $e9-move-source })।
visa-e9-reasons = মালিক চুক্তি শেষ করলে, বন্ধ করলে, শর্ত ভাঙলে বা অন্যায় করলে বদলানো যায়। দিন শেষ হওয়ার আগে { LINE("1345") } নম্বরে জিজ্ঞাসা করুন।
visa-e9-fee = কাজের জায়গা বদলের ফি { $workplace-fee } ওন ({ $workplace-fee-as-of } পর্যন্ত; সূত্র: { $workplace-fee-source })।
visa-e9-passport = কাজ বা ঋণের জামিন হিসেবে অন্যের পাসপোর্ট বা কার্ড রেখে দেওয়া অপরাধ ({ $passport-held-as-of } পর্যন্ত; সূত্র: { $passport-held-source })।

visa-papers = আবেদনপত্র (নং 34), পাসপোর্ট, রেসিডেন্স কার্ড, ঠিকানার প্রমাণ ও ফি তৈরি রাখুন ({ $common-papers-as-of } পর্যন্ত; সূত্র: { $common-papers-source })।
visa-ask-expiry = আপনার থাকার মেয়াদ কোন দিন শেষ? কার্ডে লেখা আছে, বাদও দিতে পারেন।
visa-expiry-past = আপনার লেখা { $expiry } পার হয়ে গেছে। যত তাড়াতাড়ি পারেন { LINE("1345") } নম্বরে জিজ্ঞাসা করুন।
visa-expiry-soon = আপনার লেখা { $expiry } কাছে এসে গেছে। আজ বা পরের কাজের দিনে আবেদন তৈরি করুন।
visa-deadline = থাকার মেয়াদ শেষ হওয়ার আগেই বাড়ানোর অনুমতি পেতে হবে ({ $permit-before-as-of } পর্যন্ত; সূত্র: { $permit-before-source })।
visa-earliest = ওই দিনের { $earliest } মাস আগে থেকে আবেদন করা যায় ({ $earliest-as-of } পর্যন্ত; সূত্র: { $earliest-source })।
visa-where = hikorea.go.kr এ আবেদন করুন, বা সেখানে সময় নিয়ে আপনার ঠিকানার অভিবাসন অফিসে যান ({ $reservation-as-of } পর্যন্ত; সূত্র: { $reservation-source })।
visa-online = অনলাইনে শেষ হওয়ার কমপক্ষে { $online-days } কাজের দিন আগে আবেদন করুন ({ $online-days-as-of } পর্যন্ত; সূত্র: { $online-days-source })।
visa-fee-f6 = F-6 বাড়ানোর ফি { $f6-fee } ওন ({ $f6-fee-as-of } পর্যন্ত; সূত্র: { $f6-fee-source })।
visa-fee = মেয়াদ বাড়ানোর ফি { $extension-fee } ওন ({ $extension-fee-as-of } পর্যন্ত; সূত্র: { $extension-fee-source })।
visa-fee-change = ভিসার ধরন বদলের ফি { $change-fee } ওন ({ $change-fee-as-of } পর্যন্ত; সূত্র: { $change-fee-source })।
visa-fee-online = অনলাইনে ফি { $online-less }% কম ({ $online-less-as-of } পর্যন্ত; সূত্র: { $online-less-source })।
visa-other = প্রতিটি ভিসার কাগজ আলাদা। সবার জন্য যা এক, তা এই।

visa-address = বাসা বদলের { $address-days } দিনের মধ্যে নতুন ঠিকানা মহল্লা, জেলা বা অভিবাসন অফিসে জানান ({ $address-days-as-of } পর্যন্ত; সূত্র: { $address-days-source })।
visa-address-safe = আপনি কোথায় থাকেন তা কারো জানা উচিত না হলে, জানানোর আগে { LINE("1345") } নম্বরে জিজ্ঞাসা করুন।

visa-next = আর কিছু জানতে চান?
visa-next-which = ভিসার অন্য প্রশ্ন
visa-next-address = বাসা বদল করেছি
visa-next-end = এটুকুই
visa-bye = আশা করি এতে সাহায্য হবে। যখন চান আবার লিখতে পারেন।
