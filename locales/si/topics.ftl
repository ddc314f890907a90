## What a conversation is about, as the desk shows it.

topic-visa = වීසා සහ රැඳී සිටීම
topic-stalking = කෙනෙක් මාව බය කරනවා
topic-danger = දැන් අනතුරක්
topic-other = වෙනත් දෙයක්
