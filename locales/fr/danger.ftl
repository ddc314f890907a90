## Danger now. The card with 112 stands before the first of these.

danger-limits = Nous ne savons pas où vous êtes et nous ne pouvons pas appeler pour vous. Si vous pouvez appeler, appelez le { LINE("112") } maintenant.
danger-nobody = Personne n'est là pour répondre en ce moment, mais vos mots sont en tête de la file. Ne nous attendez pas, appelez le { LINE("112") }.
danger-where = Où est cette personne maintenant ?
danger-where-door = Devant la porte
danger-where-door-words = devant la porte | devant ma porte | derrière la porte | derriere la porte | derrière ma porte | est à la porte | est a la porte | devant chez moi | en bas de chez moi | devant ma chambre | frappe à la porte | tape à la porte
danger-where-inside = À l'intérieur
danger-where-inside-words = il est à l'intérieur | elle est à l'intérieur | il est a l'interieur | il est dedans | il est dans la maison | elle est dans la maison | il est dans l'appartement | il est dans ma chambre | il est entré | elle est entrée | est entré chez moi | il est chez moi
danger-where-following = Me suit
danger-where-following-words = me suit | me suivent | en train de me suivre | me poursuit | me court après | me court apres | est derrière moi | est derriere moi | juste derrière moi | marche derrière moi | court derrière moi
danger-where-threats = Appels ou menaces
danger-where-threats-words = me menace | me menacent | menaces de mort | envoie des menaces | il va me tuer | il veut me tuer | m'appelle sans arrêt | m'appelle sans arret | n'arrête pas d'appeler | n'arrête pas de m'appeler | n'arrete pas de m'appeler | m'écrit sans arrêt
danger-where-none = Pas en danger maintenant
danger-door = Tant que cette personne est dehors, gardez la porte fermée à clé et n'ouvrez pas. Si vous pouvez, allez dans une pièce qui ferme et coupez le son du téléphone.
danger-inside = Si cette personne est à l'intérieur, sortez vers un lieu où il y a du monde si vous le pouvez. Sinon, enfermez-vous dans une pièce et appelez le { LINE("112") } ; vous n'avez pas besoin de parler.
danger-following = Si on vous suit, ne rentrez pas chez vous ; allez là où il y a de la lumière et du monde, un magasin ou un poste de police. Appelez le { LINE("112") } en marchant.
danger-threats = Vous n'avez pas à répondre aux appels ni aux menaces. En lieu sûr, prenez des photos de l'écran et n'effacez pas ce que vous avez reçu.
danger-none = Tant mieux. Les numéros ci-dessus restent ici.
danger-show-sound = to-wa-djou-sé-yo. kyong-tcha-ré chin-go-hé djou-sé-yo.
danger-show-meaning = Aidez-moi, s'il vous plaît. Prévenez la police.
