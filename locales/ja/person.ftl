## Asking for a person.

person-choice = どうしますか？
person-choice-leave = 伝言を残す
person-choice-topics = 案内を続けて見る
person-kept = 伝言を残しました。人が来たら読んで、ここに返事を書きます。
