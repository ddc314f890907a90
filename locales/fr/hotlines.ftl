## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") } : en danger maintenant, appelez aussitôt. Il n'est pas nécessaire de parler.
card-support = Vous pouvez demander à ces numéros.
card-open-lines = Ces numéros répondent en ce moment.
card-visa = Ce qu'il faut dans votre cas, vous pouvez le demander ici.

line-112 = Police, 24 h sur 24. Un interprète se joint à l'appel.
line-112-silent = Impossible de parler ? Appelez et pressez deux fois un chiffre. Un lien arrive par SMS : montrer le lieu, écrire en secret.
line-119 = Blessure, incendie, ambulance, 24 h sur 24. Un interprète se joint à l'appel.
line-1345 = Centre de l'immigration. En français : jours ouvrables 9:00–18:00.
