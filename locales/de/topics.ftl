## What a conversation is about, as the desk shows it.

topic-visa = Visum und Aufenthalt
topic-stalking = Jemand macht mir Angst
topic-danger = Jetzt in Gefahr
topic-other = Etwas anderes
