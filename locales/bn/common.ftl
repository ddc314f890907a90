## Words that act at every moment, and the words for yes and no.

interrupt-person = মানুষের সাথে কথা বলুন | মানুষের সাথে কথা বলা | মানুষের সাথে কথা বলতে চাই | আমি মানুষের সাথে কথা বলতে চাই | কারো সাথে কথা বলতে চাই | মানুষ | কর্মী | পরামর্শদাতা | পরামর্শদাতার সাথে কথা বলতে চাই | কাউকে ডাকুন | manush | manusher sathe kotha bolte chai | ami manusher sathe kotha bolte chai | manusher sathe kotha bolbo | karo sathe kotha bolte chai | poramorshodata | kauke dakun | human | person
interrupt-danger = বিপদ | আমি বিপদে আছি | বিপদে আছি | আমাকে বাঁচান | বাঁচান | বাঁচাও | জরুরি | পুলিশ ডাকুন | পুলিশ | bipod | bachao | bachan | bipode achi | ami bipode achi | bipode asi | amake bachan | amake bachao | police dakun | 112 | sos
interrupt-leave = বের হব | বেরিয়ে যাব | চলে যাব | থামুন | শেষ | বিদায় | বন্ধ করুন | ber hobo | bidai | ber hoye jabo | chole jabo | bondho korun | thamun | exit | quit
interrupt-erase = মুছুন | সব মুছুন | মুছে দিন | মুছে ফেলুন | সব মুছে দিন | muche din | muchun | sob muchun | sob muche din | shob muche din | muche felun | delete | erase
interrupt-language = ভাষা | ভাষা বদলান | অন্য ভাষা | bhasha bodlan | bhasha bodlano | bhasa bodlan | onno bhasha | onno bhasa | language
interrupt-back = পিছনে | ফিরে যান | আগেরটা | pichone | pechone | fire jan | agerta | back
interrupt-again = আবার শুরু | শুরু থেকে | প্রথম থেকে | নতুন করে শুরু | abar shuru | abar shuru korun | abar suru | shuru theke | suru theke | prothom theke | restart
word-yes = হ্যাঁ | হাঁ | জি | জ্বি | ঠিক আছে | আচ্ছা | হ্যা | hae | ji | thik ache | hya | hyan | accha | achha | thik ase | yes | y | ok
word-no = না | জি না | নেই | নয় | লাগবে না | nei | lagbe na | lagbena | no | n

## The first words.

greeting = নমস্কার ও সালাম, আপনাকে স্বাগতম। নাম বলার দরকার নেই, নিজের ভাষায় লিখতে পারেন।
notice = প্রথমে তৈরি করা নির্দেশিকা উত্তর দেয়, আর এখানে যাঁরা সাহায্য করেন তাঁরা আপনার লেখা পড়তে পারেন। কারো জীবন বা কোনো শিশু বিপদে থাকলে, যাঁরা রক্ষা করতে পারেন তাঁদের জানাতে হতে পারে।
notice-device = এই পাতা এই যন্ত্রে কিছুই জমা রাখে না, তবে ব্রাউজারের ইতিহাস মোছে না। সঙ্গে সঙ্গে চলে যেতে উপরে “বের হন” চাপুন।

## When an answer does not fit the question.

again-choice = দুঃখিত, আমরা ঠিক বুঝতে পারিনি। নিচ থেকে একটি বেছে নিন।
again-text = কয়েকটি শব্দে লিখতে পারবেন?
again-number = শুধু একটি সংখ্যা লিখুন, যেমন 3।
again-date = তারিখ লিখুন, যেমন 2027-03-15।
again-email = ইমেইল লিখুন, যেমন name@example.com।
again-phone = ফোন নম্বর লিখুন, শুধু সংখ্যা।
again-yes-no = “হ্যাঁ” বা “না” বলে উত্তর দিন।
stale-choice = ওই প্রশ্নটি পার হয়ে গেছে। এখনকার প্রশ্ন এটি।
fault-of-ours = আমাদের দিকে একটি সমস্যা হয়েছে, তাই এখনও উত্তর দেওয়া যায়নি। আপনার লেখা রাখা আছে, একজন মানুষ পড়বেন।
not-understood = দুঃখিত, আমরা ঠিক বুঝতে পারিনি।
more-options = আরও
label-yes = হ্যাঁ
label-no = না
label-skip = বাদ দিন
label-person = মানুষের সাথে কথা বলুন
ask-1345 = এটি বদলে গিয়ে থাকতে পারে। { LINE("1345") } বিদেশি নাগরিক কেন্দ্রে জিজ্ঞাসা করুন।

## Language.

language-which = কোন ভাষায় কথা বলবেন?
language-changed = এখন আমরা বাংলায় কথা বলছি।
language-offer = { $language } ভাষায় যাব?

## Leaving and erasing.

erase-confirm = মুছে ফেললে আর ফেরত আসে না। এই পুরো কথোপকথন মুছে ফেলব?
not-kept = (রাখা হয়নি)
conversation-closed = কথোপকথন বন্ধ হয়েছে। যখন চান আবার লিখতে পারেন।

## Waiting for a person, and being with one.

queue-waiting = আপনি লাইনে আছেন, আপনার লেখা রাখা আছে। অপেক্ষার সময় আরও লিখতে পারেন।
queue-position = লাইনে আপনার স্থান { $position }।
queue-danger = আপনাকে লাইনের সবার আগে রেখেছি। যিনি প্রথমে আসবেন তিনি আগে আপনার লেখা পড়বেন।
counselor-joined = এখন আপনার সঙ্গে একজন মানুষ আছেন।
counselor-left = তিনি কথোপকথন থেকে চলে গেছেন। এখান থেকে নির্দেশিকা চলবে।
counselor-lost = তাঁকে চলে যেতে হয়েছে। আপনি আবার লাইনে আছেন, স্থান ঠিক আছে।
visitor-left = বের হওয়ার বোতামে পাতাটি ছেড়ে যাওয়া হয়েছে।
nobody-now = এই মুহূর্তে উত্তর দেওয়ার মতো কেউ নেই। তবু আপনি বার্তা রেখে যেতে পারেন।
leave-message-how = নিচে আপনার বার্তা লিখুন। “ফেরার নম্বর” থাকলে পরে এখানেই উত্তর পড়তে পারবেন।

## Words in dates, and the texts of a form.

word-month-1 = জানুয়ারি | জানুয়ারী | জানু | জানুয়ারির | জানুয়ারিতে | জানুয়ারীর | জানুয়ারীতে | January
word-month-2 = ফেব্রুয়ারি | ফেব্রুয়ারী | ফেব্রু | ফেব | ফেব্রুয়ারির | ফেব্রুয়ারিতে | ফেব্রুয়ারীর | ফেব্রুয়ারীতে | February | Feb
word-month-3 = মার্চ | মার্চের | মার্চে | March
word-month-4 = এপ্রিল | এপ্রিলের | এপ্রিলে | April | Apr
word-month-5 = মে | May
word-month-6 = জুন | জুনের | জুনে | June | Jun
word-month-7 = জুলাই | জুলাইয়ের | জুলাইর | জুলাইয়ে | July | Jul
word-month-8 = আগস্ট | আগষ্ট | অগাস্ট | অগস্ট | আগস্টের | আগস্টে | August | Aug
word-month-9 = সেপ্টেম্বর | সেপ্টেমবর | সেপ্ট | সেপ্টেম্বরের | সেপ্টেম্বরে | September | Sept | Sep
word-month-10 = অক্টোবর | অক্টো | অক্টোবরের | অক্টোবরে | October | Oct
word-month-11 = নভেম্বর | নবেম্বর | নভে | নভেম্বরের | নভেম্বরে | November | Nov
word-month-12 = ডিসেম্বর | ডিসে | ডিসেম্বরের | ডিসেম্বরে | December | Dec
word-today = আজ | আজকে | aj | aaj | ajke
word-tomorrow = আগামীকাল | আগামিকাল | আগামী কাল | agamikal | agami kal
date-order = dmy
label-confirm = সব ঠিক আছে
label-correct = একটি উত্তর বদলান
form-which = কোন উত্তরটি বদলাব?
form-skipped = দেওয়া হয়নি
again-short = আর একটু লিখতে পারবেন?
again-long = লেখাটি একটু বেশি বড়, তাই রাখা যাবে না। একটু ছোট করে লিখতে পারবেন?
