## The first question.

welcome-topic = আমরা কীভাবে সাহায্য করতে পারি?
welcome-topic-visa = ভিসা ও থাকা
welcome-topic-visa-words = ভিসা | ভিসার | মেয়াদ বাড়ানো | মেয়াদ | থাকার অনুমতি | রেসিডেন্স কার্ড | ইমিগ্রেশন | অভিবাসন | ভিসায় | মেয়াদ বাড়াতে | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | visar | bhisa | bhisar | meyad
welcome-topic-trouble = কেউ আমাকে ভয় দেখায়
welcome-topic-trouble-words = পিছু নেয় | পিছু নিচ্ছে | অনুসরণ করে | অনুসরণ করছে | হুমকি | হুমকি দেয় | হয়রানি | বিরক্ত করে | মারে | মারধর | ভয় পাই | ভয় লাগে | humki | ফলো করে | ফলো করছে | ফলো করতেছে | পিছু নিয়েছে | পিছনে আসে | পেছনে আসে | পিছে পিছে আসে | উত্ত্যক্ত করে | ভয় দেখায় | pichu ney | follow kore | follow korche | bhoy dekhay
welcome-topic-other = অন্য কিছু
welcome-topic-person = মানুষের সাথে কথা বলুন
welcome-topic-person-words = কথা বলতে চাইছি | কারো সাথে কথা বলতে | কারও সাথে কথা বলতে | কারো সঙ্গে কথা বলতে | কারও সঙ্গে কথা বলতে | কারোর সাথে কথা বলতে | karo sathe kotha bolte
welcome-topic-help-words = সাহায্য | সাহায্য করুন | সাহায্য দরকার | পরামর্শ | সমস্যা | sahajjo | shahajjo | help
welcome-other = আমাদের জানানোর জন্য ধন্যবাদ। যিনি শুনতে পারেন এমন একজনকে ডাকছি।
