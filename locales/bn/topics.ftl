## What a conversation is about, as the desk shows it.

topic-visa = ভিসা ও থাকা
topic-stalking = কেউ আমাকে ভয় দেখায়
topic-danger = এখন বিপদ
topic-other = অন্য কিছু
