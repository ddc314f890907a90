## Danger now. The card with 112 stands before the first of these.

danger-limits = Nous ne savons pas où vous êtes et nous ne pouvons pas appeler pour vous. Si vous pouvez appeler, appelez le { LINE("112") } maintenant.
danger-nobody = Personne n'est là pour répondre en ce moment, mais vos mots sont en tête de la file. Ne nous attendez pas, appelez le { LINE("112") }.
danger-where = Où est cette personne maintenant ?
danger-where-door = Devant la porte
danger-where-inside = À l'intérieur
danger-where-following = Me suit
danger-where-threats = Appels ou menaces
danger-where-none = Pas en danger maintenant
danger-door = Tant que cette personne est dehors, gardez la porte fermée à clé et n'ouvrez pas. Si vous pouvez, allez dans une pièce qui ferme et coupez le son du téléphone.
danger-inside = Si cette personne est à l'intérieur, sortez vers un lieu où il y a du monde si vous le pouvez. Sinon, enfermez-vous dans une pièce et appelez le { LINE("112") } ; vous n'avez pas besoin de parler.
danger-following = Si on vous suit, ne rentrez pas chez vous ; allez là où il y a de la lumière et du monde, un magasin ou un poste de police. Appelez le { LINE("112") } en marchant.
danger-threats = Vous n'avez pas à répondre aux appels ni aux menaces. En lieu sûr, prenez des photos de l'écran et n'effacez pas ce que vous avez reçu.
danger-none = Tant mieux. Les numéros ci-dessus restent ici.
danger-show-sound = to-wa-djou-sé-yo. kyong-tcha-ré chin-go-hé djou-sé-yo.
danger-show-meaning = Aidez-moi, s'il vous plaît. Prévenez la police.
