## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = អរគុណដែលបានប្រាប់យើង។ តើអ្នកមានសុវត្ថិភាពឥឡូវនេះទេ?
stalking-safe-yes = ខ្ញុំមានសុវត្ថិភាព
stalking-safe-seen = អាចមានគេមើលឃើញ
stalking-safe-seen-words = លួចមើល | លួចអាន | មើលទូរស័ព្ទខ្ញុំ | ឆែកទូរស័ព្ទ | ពិនិត្យទូរស័ព្ទ | អានសារខ្ញុំ | មើលអេក្រង់ | ឃើញអេក្រង់ | គាត់អង្គុយក្បែរ | គាត់នៅក្បែរ | ខ្លាចគេឃើញ | ខ្លាចគាត់ឃើញ
stalking-safe-danger = ខ្ញុំមានគ្រោះថ្នាក់
stalking-safe-danger-words = គាត់នៅទីនេះ | វានៅទីនេះ | គាត់នៅនេះ | គាត់មកហើយ | គាត់មកដល់ហើយ | គាត់នៅមុខផ្ទះ | គាត់នៅមុខទ្វារ | គាត់នៅក្រៅទ្វារ | កំពុងគោះទ្វារ | កំពុងវាយទ្វារ | កំពុងតាមខ្ញុំ | កាន់កាំបិត
stalking-safe-unsure = ខ្ញុំមិនដឹង
stalking-seen = អញ្ចឹងយើងប្រើតែពាក្យធម្មតា។ អ្នកអាចឆ្លើយតែលេខក៏បាន។
stalking-seen-next = តើមួយណាល្អសម្រាប់អ្នក?
stalking-seen-next-quiet = បន្តដោយស្ងាត់
stalking-seen-next-leave = ចាកចេញឥឡូវ
stalking-seen-leave = សូមត្រឡប់មកវិញ ពេលណាដែលស្រួល។
stalking-unsure = មិនប្រាកដក៏មិនអីទេ។ អ្នកអាចសួរលេខខាងក្រោមនៅម៉ោងណាក៏បាន។

stalking-act = តើមួយណាជិតបំផុត?
stalking-act-follow = តាម ឬរាំងផ្លូវខ្ញុំ
stalking-act-wait = រង់ចាំនៅជិតខ្ញុំ
stalking-act-contact = ទាក់ទងមិនឈប់
stalking-act-things = ផ្ញើ ឬទុករបស់
stalking-act-damage = បំផ្លាញរបស់
stalking-act-share = ផ្សាយព័ត៌មានខ្ញុំ
stalking-act-pretend = ធ្វើជាខ្ញុំ
stalking-act-other = រឿងផ្សេង
stalking-fault = រឿងដែលកើតឡើងមិនមែនជាកំហុសរបស់អ្នកទេ។ អ្នកអាចជឿលើអារម្មណ៍របស់អ្នក។
stalking-law = បើធ្វើម្តងហើយម្តងទៀតផ្ទុយនឹងឆន្ទៈអ្នក នេះជាបទល្មើស អាចជាប់គុកដល់ { $crime-years } ឆ្នាំ (គិតត្រឹម { $crime-years-as-of }; ប្រភព៖ { $crime-years-source })។

stalking-help = តើអ្នកចង់ដឹងអ្វី?
stalking-help-keep = អ្វីត្រូវរក្សាទុក
stalking-help-police = ប៉ូលិស និងតុលាការ
stalking-help-numbers = លេខដែលអាចហៅ
stalking-help-end = ថ្ងៃនេះប៉ុណ្ណឹងហើយ

stalking-keep-note = ធ្វើតែពេលមានសុវត្ថិភាព។ សូមកត់ថ្ងៃ ម៉ោង កន្លែង អ្វីដែលកើតឡើង និងអ្នកណាឃើញ។
stalking-keep-screen = ថតអេក្រង់ឱ្យឃើញអ្នកផ្ញើ និងម៉ោង ហើយរក្សាបញ្ជីហៅ។ កញ្ចប់ដែលទទួល ថតរូបដោយមិនបើក។
stalking-keep-copy = សូមសុំវីដេអូ CCTV ឆាប់ៗ ព្រោះវានឹងត្រូវលុប។ រក្សាច្បាប់ចម្លងមួយទៀតនៅកន្លែងដែលអ្នកនោះយកមិនបាន។

stalking-police-spot = អ្នកដែលមកពេលអ្នកហៅ ត្រូវបញ្ឈប់រឿងនោះ ព្រមានជាលាយលក្ខណ៍អក្សរ និងញែកអ្នកនោះចេញពីអ្នក (គិតត្រឹម { $on-the-spot-as-of }; ប្រភព៖ { $on-the-spot-source })។
stalking-police-ban = ពេលបន្ទាន់ អាចហាមមិនឱ្យចូលជិតក្នុង { $ban-meters } ម៉ែត្រ និងហាមទាក់ទង ដល់ { $police-ban } ខែ (គិតត្រឹម { $police-ban-as-of }; ប្រភព៖ { $police-ban-source })។
stalking-police-ask = អ្នកអាចសុំដោយខ្លួនឯង ហើយអ្នករាយការណ៍ក៏អាចសុំបានដែរ។
stalking-court-ban = តុលាការអាចបញ្ជាដូចគ្នា { $court-ban } ខែ និងបន្តពីរដង (គិតត្រឹម { $court-ban-as-of }; ប្រភព៖ { $court-ban-source })។
stalking-police-name = មន្ត្រីទទួលបន្ទុកមិនត្រូវឱ្យគេដឹងថាអ្នកជានរណាទេ (គិតត្រឹម { $name-kept-as-of }; ប្រភព៖ { $name-kept-source })។

stalking-bye = អរគុណដែលបាននិយាយជាមួយយើង។ អ្នកអាចសរសេរម្តងទៀតនៅពេលណាក៏បាន។
