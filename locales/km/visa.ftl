## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = តើអ្នកសួរអំពីវីសាប្រភេទណា?
visa-which-f6 = F-6 រៀបការ
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | វីសារៀបការ | វីសាអាពាហ៍ពិពាហ៍ | វីសាប្តីប្រពន្ធ
visa-which-f4 = F-4 ឬ H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 ការងារ
visa-which-e9-words = E-9 | E9 | EPS | វីសាការងារ | វីសាធ្វើការ
visa-which-other = វីសាផ្សេង
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | វីសាសិក្សា | វីសានិស្សិត | វីសាសិស្ស | វីសារៀន

visa-f6-safe = មុនពេលនិយាយអំពីឯកសារ សូមសួរស្ងាត់ៗមួយ។ តើអ្នកមានសុវត្ថិភាពនៅផ្ទះទេ?
visa-f6-safe-yes = មានសុវត្ថិភាព
visa-f6-safe-no = មិនមាន ឬមិនជានិច្ច
visa-f6-safe-skip = មិនចង់ប្រាប់
visa-f6-papers = សម្រាប់ F-6 ត្រូវមានឯកសារអំពីអាពាហ៍ពិពាហ៍ និងគ្រួសារផង។ { LINE("1345") } អាចប្រាប់ថាឯកសារណាត្រូវនឹងអ្នក។

visa-unsafe-thanks = អរគុណដែលបានប្រាប់យើង។ វាមិនមែនជាកំហុសរបស់អ្នកទេ។
visa-unsafe-apart = វីសាដែលអ្នកបានប្រាប់មិនត្រូវបានរក្សាទុកនៅទីនេះទៀតទេ។ ការសុំជំនួយ និងរឿងវីសាជារឿងដាច់ដោយឡែក។
visa-unsafe-next = តើអ្វីអាចជួយអ្នកឥឡូវនេះ?
visa-unsafe-next-steps = មើលអ្វីដែលខ្ញុំអាចធ្វើ
visa-unsafe-next-law = ការស្នាក់នៅក្នុងករណីនេះ
visa-unsafe-next-papers = ឯកសារបន្តវីសា
visa-unsafe-law = ប្តីឬប្រពន្ធរបស់ជនជាតិកូរ៉េដែលរងរបួសក្នុងផ្ទះ អាចត្រូវអនុញ្ញាតឱ្យស្នាក់នៅយូរជាង ពេលរឿងនៅតុលាការ ឬប៉ូលិសកំពុងដំណើរការ (គិតត្រឹម { $violence-stay-as-of }; ប្រភព៖ { $violence-stay-source })។
visa-unsafe-lawyer = ថាអនុញ្ញាតឬអត់ អាស្រ័យលើករណីនីមួយៗ ហើយយើងមិនអាចសន្យាជាមុនបានទេ។ មុនយល់ព្រមលែងលះ ឬចុះហត្ថលេខា សូមសួរ { LINE("1345") } អំពីមេធាវីឥតគិតថ្លៃ។

visa-f4-merged = ចាប់ពី { $h2-end } មិនចេញ H-2 ថ្មីទេ; អ្នកមាន H-2 អាចស្នាក់រហូតដល់អស់កំណត់ ឬប្តូរទៅ F-4 (គិតត្រឹម { $h2-end-as-of }; ប្រភព៖ { $h2-end-source })។
visa-f4-years = F-4 ត្រូវបានផ្តល់ម្តង { $f4-years } ឆ្នាំ តាមកម្រិតភាសាកូរ៉េ ឬកម្មវិធីសមាហរណកម្ម (គិតត្រឹម { $f4-years-as-of }; ប្រភព៖ { $f4-years-source })។
visa-f4-jobs = ការងារសាមញ្ញ { $f4-jobs } មុខបានបើកសម្រាប់ F-4 (គិតត្រឹម { $f4-jobs-as-of }; ប្រភព៖ { $f4-jobs-source })។ សូមសួរ { LINE("1345") } អំពីការងាររបស់អ្នក។

visa-e9-what = តើអំពីរឿងអ្វី?
visa-e9-what-stay = ស្នាក់នៅយូរជាង
visa-e9-what-move = ប្តូរកន្លែងធ្វើការ
visa-e9-what-passport = គេកាន់លិខិតឆ្លងដែនខ្ញុំ
visa-e9-term = E-9 ធ្វើការបាន { $e9-years } ឆ្នាំ ហើយបន្ថែមបានដល់ { $e9-more } ខែ បើត្រូវបានជួលម្តងទៀត (គិតត្រឹម { $e9-years-as-of }; ប្រភព៖ { $e9-years-source })។
visa-e9-order = ដំបូងទៅមជ្ឈមណ្ឌលការងារ បន្ទាប់មកទៅការិយាល័យអន្តោប្រវេសន៍។ សូមរៀបចំច្បាប់ចម្លងលិខិតអនុញ្ញាត កិច្ចសន្យា ការចុះបញ្ជីអាជីវកម្ម និងឯកសារអាសយដ្ឋាន។
visa-e9-move = សូមដាក់ពាក្យនៅមជ្ឈមណ្ឌលការងារក្នុងរយៈពេល { $e9-move } ខែក្រោយកិច្ចសន្យាចប់ ហើយត្រូវបានអនុញ្ញាតក្នុងរយៈពេល { $e9-permit } ខែក្រោយដាក់ពាក្យ (គិតត្រឹម { $e9-move-as-of }; ប្រភព៖ { $e9-move-source })។
visa-e9-reasons = អ្នកអាចប្តូរ ពេលនិយោជកបញ្ចប់កិច្ចសន្យា បិទក្រុមហ៊ុន ល្មើសលក្ខខណ្ឌ ឬធ្វើមិនយុត្តិធម៌។ សូមសួរ { LINE("1345") } មុនអស់ថ្ងៃ។
visa-e9-fee = ថ្លៃប្តូរកន្លែងធ្វើការគឺ { $workplace-fee } វ៉ុន (គិតត្រឹម { $workplace-fee-as-of }; ប្រភព៖ { $workplace-fee-source })។
visa-e9-passport = ការកាន់លិខិតឆ្លងដែន ឬកាតរបស់អ្នកដទៃ ដើម្បីធានាការងារ ឬបំណុល គឺជាបទល្មើស (គិតត្រឹម { $passport-held-as-of }; ប្រភព៖ { $passport-held-source })។

visa-papers = សូមរៀបចំពាក្យសុំ (លេខ 34) លិខិតឆ្លងដែន កាតស្នាក់នៅ ឯកសារអាសយដ្ឋាន និងថ្លៃ (គិតត្រឹម { $common-papers-as-of }; ប្រភព៖ { $common-papers-source })។
visa-ask-expiry = តើការស្នាក់នៅរបស់អ្នកអស់ថ្ងៃណា? វាសរសេរលើកាត ហើយអ្នកអាចរំលងបាន។
visa-expiry-past = ថ្ងៃដែលអ្នកសរសេរ { $expiry } បានកន្លងហើយ។ សូមសួរ { LINE("1345") } ឱ្យបានឆាប់។
visa-expiry-soon = ថ្ងៃដែលអ្នកសរសេរ { $expiry } ជិតដល់ហើយ។ សូមរៀបចំពាក្យសុំថ្ងៃនេះ ឬថ្ងៃធ្វើការបន្ទាប់។
visa-deadline = ត្រូវទទួលការអនុញ្ញាតបន្ត មុនការស្នាក់នៅអស់ (គិតត្រឹម { $permit-before-as-of }; ប្រភព៖ { $permit-before-source })។
visa-earliest = អ្នកអាចដាក់ពាក្យចាប់ពី { $earliest } ខែមុនថ្ងៃនោះ (គិតត្រឹម { $earliest-as-of }; ប្រភព៖ { $earliest-source })។
visa-where = សូមដាក់ពាក្យនៅ hikorea.go.kr ឬកក់ទុកនៅទីនោះ ហើយទៅការិយាល័យអន្តោប្រវេសន៍តាមអាសយដ្ឋានអ្នក (គិតត្រឹម { $reservation-as-of }; ប្រភព៖ { $reservation-source })។
visa-online = តាមអ៊ីនធឺណិត សូមដាក់ពាក្យយ៉ាងតិច { $online-days } ថ្ងៃធ្វើការមុនអស់ (គិតត្រឹម { $online-days-as-of }; ប្រភព៖ { $online-days-source })។
visa-fee-f6 = ថ្លៃបន្ត F-6 គឺ { $f6-fee } វ៉ុន (គិតត្រឹម { $f6-fee-as-of }; ប្រភព៖ { $f6-fee-source })។
visa-fee = ថ្លៃបន្តគឺ { $extension-fee } វ៉ុន (គិតត្រឹម { $extension-fee-as-of }; ប្រភព៖ { $extension-fee-source })។
visa-fee-change = ថ្លៃប្តូរប្រភេទវីសាគឺ { $change-fee } វ៉ុន (គិតត្រឹម { $change-fee-as-of }; ប្រភព៖ { $change-fee-source })។
visa-fee-online = តាមអ៊ីនធឺណិត ថ្លៃថោកជាង { $online-less }% (គិតត្រឹម { $online-less-as-of }; ប្រភព៖ { $online-less-source })។
visa-other = វីសានីមួយៗមានឯកសាររបស់វា។ នេះជាអ្វីដែលដូចគ្នាសម្រាប់ទាំងអស់។

visa-address = ពេលផ្លាស់ផ្ទះ ត្រូវប្រាប់អាសយដ្ឋានថ្មីក្នុង { $address-days } ថ្ងៃ នៅសង្កាត់ ខណ្ឌ ឬការិយាល័យអន្តោប្រវេសន៍ (គិតត្រឹម { $address-days-as-of }; ប្រភព៖ { $address-days-source })។
visa-address-safe = បើមានអ្នកណាមិនត្រូវដឹងថាអ្នករស់នៅឯណា សូមសួរ { LINE("1345") } មុនប្រាប់អាសយដ្ឋាន។

visa-next = តើអ្នកចង់ដឹងអ្វីទៀត?
visa-next-which = សំណួរវីសាផ្សេង
visa-next-address = ខ្ញុំបានផ្លាស់ផ្ទះ
visa-next-end = ប៉ុណ្ណឹងហើយ
visa-bye = សង្ឃឹមថាវាជួយអ្នក។ អ្នកអាចសរសេរម្តងទៀតនៅពេលណាក៏បាន។
