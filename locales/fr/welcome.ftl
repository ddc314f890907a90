## The first question.

welcome-topic = En quoi pouvons-nous vous aider ?
welcome-topic-visa = Visa et séjour
welcome-topic-visa-words = visas | séjour | sejour | titre de séjour | carte de séjour | prolonger | prolongation | renouveler | immigration | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | renouvellement | carte d'étranger | carte d'enregistrement
welcome-topic-trouble = Quelqu'un me fait peur
welcome-topic-trouble-words = me suit | suivie | suivi par | harcèle | harcèlement | harcelement | menace | menaces | me menace | me frappe | me bat | il me fait peur | peur de lui | peur d'elle | me harcele | m'attend | me surveille | peur de mon ex | peur de mon mari | peur de mon copain | peur de mon petit ami | peur de mon conjoint | peur de mon compagnon | peur de ma femme | peur de mon patron | me harcèlent | me harcelent | harcelée | harcelé | me suivent | me poursuit | m'a frappée | m'a frappé | m'a battue | me frappent | me menacent | m'a menacée | m'a menacé | me stalke
welcome-topic-other = Autre chose
welcome-topic-person = Parler à une personne
welcome-topic-person-words = parler à quelqu'un | parler a quelqu'un | parler avec quelqu'un | parler à une personne | parler avec une personne | quelqu'un à qui parler
welcome-topic-help-words = aide | aidez-moi | aider | besoin d'aide | à l'aide | conseil | problème | help
welcome-other = Merci de nous l'avoir dit. Nous demandons à une personne qui peut l'écouter de venir.
