## Asking for a person.

person-choice = Que voulez-vous faire ?
person-choice-leave = Laisser un message
person-choice-topics = Continuer avec le guide
person-kept = Votre message est gardé. Quand une personne vient, elle le lit et écrit la réponse ici.
