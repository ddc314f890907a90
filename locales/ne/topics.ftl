## What a conversation is about, as the desk shows it.

topic-visa = भिसा र बसाइ
topic-stalking = कसैले मलाई डर देखाउँछ
topic-danger = अहिले खतरा
topic-other = अरू कुरा
