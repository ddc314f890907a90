## The first question.

welcome-topic = តើយើងអាចជួយអ្វីអ្នកបាន?
welcome-topic-visa = ទិដ្ឋាការ និងការស្នាក់នៅ
welcome-topic-visa-words = ទិដ្ឋាការ | វីសា | ស្នាក់នៅ | បន្តវីសា | ពន្យារ | អន្តោប្រវេសន៍ | កាតស្នាក់នៅ | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | ប័ណ្ណស្នាក់នៅ | កាតជនបរទេស
welcome-topic-trouble = មានគេធ្វើឱ្យខ្ញុំខ្លាច
welcome-topic-trouble-words = តាមខ្ញុំ | តាមដាន | គំរាម | រំខានខ្ញុំ | បៀតបៀន | វាយខ្ញុំ | វាយដំ | ខ្ញុំខ្លាច | តាមក្រោយខ្ញុំ | ដើរតាមខ្ញុំ | គំរាមកំហែង | ខ្លាចប្តី | ខ្លាចអតីតសង្សារ
welcome-topic-other = រឿងផ្សេង
welcome-topic-person = និយាយជាមួយមនុស្ស
welcome-topic-person-words = និយាយជាមួយនរណាម្នាក់
welcome-topic-help-words = ជួយ | ជំនួយ | ត្រូវការជំនួយ | ពិគ្រោះ | បញ្ហា | help
welcome-other = អរគុណដែលបានប្រាប់យើង។ យើងនឹងហៅមនុស្សម្នាក់ដែលអាចស្តាប់រឿងនេះ។
