## What a conversation is about, as the desk shows it.

topic-visa = Visa et séjour
topic-stalking = Quelqu'un me fait peur
topic-danger = En danger maintenant
topic-other = Autre chose
