## What a conversation is about, as the desk shows it.

topic-visa = Viza va yashash
topic-stalking = Kimdir meni qoʻrqityapti
topic-danger = Hozir xavf
topic-other = Boshqa narsa
