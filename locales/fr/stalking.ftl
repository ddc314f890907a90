## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Merci de nous l'avoir dit. Êtes-vous en sécurité en ce moment ?
stalking-safe-yes = Oui
stalking-safe-seen = Quelqu'un peut voir ceci
stalking-safe-seen-words = par-dessus mon épaule | par dessus mon epaule | regarde mon téléphone | regarde mon telephone | regarde mon écran | fouille mon téléphone | fouille mon telephone | lit mes messages | voit mon écran | il est à côté de moi | il est a cote de moi | assis à côté de moi
stalking-safe-danger = Je suis en danger
stalking-safe-danger-words = il est là | elle est là | il est ici | elle est ici | il est devant la porte | il est devant ma porte | il est derrière la porte | il est chez moi | essaie d'entrer | me suit en ce moment | me suit maintenant | il a un couteau
stalking-safe-unsure = Je ne sais pas
stalking-seen = Alors nous n'employons que des mots simples. Vous pouvez répondre par des chiffres seulement.
stalking-seen-next = Qu'est-ce qui vaut mieux pour vous ?
stalking-seen-next-quiet = Continuer discrètement
stalking-seen-next-leave = Partir maintenant
stalking-seen-leave = Revenez quand cela vous convient.
stalking-unsure = Il n'est pas nécessaire d'être sûr. Aux numéros ci-dessous, on peut demander à toute heure.

stalking-act = Qu'est-ce qui s'en rapproche le plus ?
stalking-act-follow = Me suit, me barre la route
stalking-act-wait = Attend près de moi
stalking-act-contact = Me contacte sans cesse
stalking-act-things = Envoie ou laisse des choses
stalking-act-damage = Abîme des choses
stalking-act-share = Diffuse mes données
stalking-act-pretend = Se fait passer pour moi
stalking-act-other = Autre chose
stalking-fault = Ce qui arrive n'est pas votre faute. Vous pouvez croire ce que vous ressentez.
stalking-law = Contre votre volonté et à répétition, c'est un délit, puni jusqu'à { $crime-years } ans de prison (au { $crime-years-as-of } ; source : { $crime-years-source }).

stalking-help = Que voulez-vous savoir ?
stalking-help-keep = Ce qu'il faut garder
stalking-help-police = Police et tribunal
stalking-help-numbers = Numéros à appeler
stalking-help-end = C'est tout pour aujourd'hui

stalking-keep-note = Faites-le seulement en lieu sûr. Notez le jour, l'heure, le lieu, ce qui s'est passé et qui l'a vu.
stalking-keep-screen = Prenez des photos de l'écran avec l'expéditeur et l'heure, et gardez la liste des appels. Photographiez un colis sans l'ouvrir.
stalking-keep-copy = Demandez vite les images des caméras, elles sont effacées. Gardez une copie là où cette personne ne peut la prendre.

stalking-police-spot = Ceux qui viennent à votre appel doivent faire cesser cela, avertir par écrit et éloigner cette personne de vous (au { $on-the-spot-as-of } ; source : { $on-the-spot-source }).
stalking-police-ban = En urgence, il peut être interdit de s'approcher à moins de { $ban-meters } mètres et de vous contacter, pendant { $police-ban } mois au plus (au { $police-ban-as-of } ; source : { $police-ban-source }).
stalking-police-ask = Vous pouvez le demander vous-même, la personne qui a signalé aussi.
stalking-court-ban = Un tribunal peut ordonner la même chose pour { $court-ban } mois et prolonger deux fois (au { $court-ban-as-of } ; source : { $court-ban-source }).
stalking-police-name = Les agents chargés de l'affaire ne doivent pas révéler qui vous êtes (au { $name-kept-as-of } ; source : { $name-kept-source }).

stalking-bye = Merci d'avoir parlé avec nous. Vous pouvez réécrire quand vous voulez.
