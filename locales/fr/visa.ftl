## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Quel statut de séjour vous concerne ?
visa-which-f6 = F-6 mariage
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | visa de mariage | visa conjoint | visa mariage | visa de conjoint | visa de conjointe | visa conjointe | visa d'époux | visa d'épouse | visa d'epouse | mariée à un Coréen | mariee a un Coreen | marié à une Coréenne | marie a une Coreenne | mari coréen | mari coreen | épouse coréenne
visa-which-f4 = F-4 ou H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 travail
visa-which-e9-words = E-9 | E9 | EPS | visa de travail | visa travail | visa pour travailler | visa de travailleur
visa-which-other = Un autre statut
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | visa étudiant | visa d'étudiant | visa d'etudiant | visa d'étudiante | visa etudiant | visa étudiante | visa d'études | visa d'etudes | visa études

visa-f6-safe = Avant les papiers, une question discrète. Êtes-vous en sécurité chez vous ?
visa-f6-safe-yes = Oui
visa-f6-safe-no = Non, ou pas toujours
visa-f6-safe-skip = Je préfère ne pas le dire
visa-f6-papers = Pour F-6, il faut aussi les papiers du mariage et de la famille. Le { LINE("1345") } peut vous dire lesquels conviennent.

visa-unsafe-thanks = Merci de nous l'avoir dit. Ce n'est pas votre faute.
visa-unsafe-apart = Le statut que vous avez indiqué n'est plus gardé ici. Demander de l'aide et les questions de visa sont deux choses séparées.
visa-unsafe-next = Qu'est-ce qui vous aiderait maintenant ?
visa-unsafe-next-steps = Voir ce que je peux faire
visa-unsafe-next-law = Mon séjour dans ce cas
visa-unsafe-next-papers = Papiers de prolongation
visa-unsafe-law = Le conjoint d'un Coréen, blessé à la maison, peut être autorisé à rester plus longtemps tant qu'une affaire est en cours au tribunal ou à la police (au { $violence-stay-as-of } ; source : { $violence-stay-source }).
visa-unsafe-lawyer = L'autorisation dépend de chaque cas, et nous ne pouvons pas la promettre. Avant d'accepter un divorce ou de signer, demandez au { LINE("1345") } un avocat gratuit.

visa-f4-merged = Depuis le { $h2-end }, aucun nouveau H-2 n'est délivré ; avec un H-2 on peut rester jusqu'au terme ou passer en F-4 (au { $h2-end-as-of } ; source : { $h2-end-source }).
visa-f4-years = F-4 est donné pour { $f4-years } ans à la fois, selon le niveau de coréen ou le programme d'intégration (au { $f4-years-as-of } ; source : { $f4-years-source }).
visa-f4-jobs = Emplois simples ouverts à F-4 : { $f4-jobs } (au { $f4-jobs-as-of } ; source : { $f4-jobs-source }). Demandez au { LINE("1345") } si le vôtre en fait partie.

visa-e9-what = De quoi s'agit-il ?
visa-e9-what-stay = Rester plus longtemps
visa-e9-what-move = Changer d'employeur
visa-e9-what-passport = On garde mon passeport
visa-e9-term = E-9 vaut pour { $e9-years } ans de travail, et jusqu'à { $e9-more } mois de plus en cas de réembauche (au { $e9-years-as-of } ; source : { $e9-years-source }).
visa-e9-order = D'abord le centre pour l'emploi, puis le bureau de l'immigration. Préparez la copie du permis, le contrat, l'enregistrement de l'entreprise et un justificatif d'adresse.
visa-e9-move = Faites la demande au centre pour l'emploi dans un délai de { $e9-move } mois après la fin du contrat, et obtenez l'accord dans les { $e9-permit } mois qui suivent la demande (au { $e9-move-as-of } ; source : { $e9-move-source }).
visa-e9-reasons = Vous pouvez changer si l'employeur met fin au contrat, ferme, viole les conditions ou vous traite injustement. Demandez au { LINE("1345") } avant la fin du délai.
visa-e9-fee = Changer d'employeur coûte { $workplace-fee } wons (au { $workplace-fee-as-of } ; source : { $workplace-fee-source }).
visa-e9-passport = Garder le passeport ou la carte d'autrui en gage d'un travail ou d'une dette est un délit (au { $passport-held-as-of } ; source : { $passport-held-source }).

visa-papers = Préparez le formulaire (n° 34), le passeport, la carte de séjour, un justificatif d'adresse et les frais (au { $common-papers-as-of } ; source : { $common-papers-source }).
visa-ask-expiry = Quel jour finit votre séjour ? C'est écrit sur la carte, et vous pouvez passer cette question.
visa-expiry-past = Le jour indiqué, { $expiry }, est passé. Demandez au { LINE("1345") } dès que possible.
visa-expiry-soon = Le jour indiqué, { $expiry }, est proche. Préparez la demande aujourd'hui ou le prochain jour ouvrable.
visa-deadline = La prolongation doit être accordée avant la fin du séjour (au { $permit-before-as-of } ; source : { $permit-before-source }).
visa-earliest = La demande est possible à partir de { $earliest } mois avant ce jour (au { $earliest-as-of } ; source : { $earliest-source }).
visa-where = Faites la demande sur hikorea.go.kr, ou réservez-y et allez au bureau de l'immigration de votre adresse (au { $reservation-as-of } ; source : { $reservation-source }).
visa-online = En ligne, faites la demande au moins { $online-days } jours ouvrables avant la fin (au { $online-days-as-of } ; source : { $online-days-source }).
visa-fee-f6 = Prolonger un F-6 coûte { $f6-fee } wons (au { $f6-fee-as-of } ; source : { $f6-fee-source }).
visa-fee = La prolongation coûte { $extension-fee } wons (au { $extension-fee-as-of } ; source : { $extension-fee-source }).
visa-fee-change = Changer de statut coûte { $change-fee } wons (au { $change-fee-as-of } ; source : { $change-fee-source }).
visa-fee-online = En ligne, les frais baissent de { $online-less } % (au { $online-less-as-of } ; source : { $online-less-source }).
visa-other = Chaque statut a ses papiers. Voici ce qui vaut pour tous.

visa-address = Après un déménagement, déclarez la nouvelle adresse sous { $address-days } jours à la mairie de quartier, au district ou à l'immigration (au { $address-days-as-of } ; source : { $address-days-source }).
visa-address-safe = Si quelqu'un ne doit pas savoir où vous habitez, demandez au { LINE("1345") } avant de déclarer l'adresse.

visa-next = Voulez-vous savoir autre chose ?
visa-next-which = Autre question de visa
visa-next-address = J'ai déménagé
visa-next-end = C'est tout
visa-bye = Nous espérons que cela aide. Vous pouvez réécrire quand vous voulez.
