## What a conversation is about, as the desk shows it.

topic-visa = Visa at paninirahan
topic-stalking = May nananakot sa akin
topic-danger = Panganib ngayon
topic-other = Ibang bagay
