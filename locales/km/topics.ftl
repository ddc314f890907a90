## What a conversation is about, as the desk shows it.

topic-visa = ទិដ្ឋាការ និងការស្នាក់នៅ
topic-stalking = មានគេធ្វើឱ្យខ្ញុំខ្លាច
topic-danger = គ្រោះថ្នាក់ឥឡូវនេះ
topic-other = រឿងផ្សេង
