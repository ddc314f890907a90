## Words that act at every moment, and the words for yes and no.

interrupt-person = Parler à une personne | je veux parler à une personne | je voudrais parler à quelqu'un | parler à quelqu'un | une personne | personne réelle | quelqu'un | conseiller | conseillère | un conseiller | parler a quelqu'un | parler a une personne | human | person
interrupt-danger = danger | je suis en danger | en danger | au secours | sauvez-moi | urgence | c'est urgent | appelez la police | police | a l'aide vite | 112 | sos
interrupt-leave = partir | quitter | sortir | arrêter | arreter | fin | terminer | au revoir | exit | quit
interrupt-erase = effacer | supprimer | tout effacer | tout supprimer | effacez tout | supprimez tout | effacez | delete | erase
interrupt-language = langue | changer de langue | autre langue | language
interrupt-back = retour | revenir | précédent | precedent | en arrière | en arriere | back
interrupt-again = recommencer | depuis le début | depuis le debut | au début | restart
word-yes = oui | ouais | d'accord | bien sûr | exact | c'est ça | volontiers | yes | y | ok
word-no = non | pas du tout | non merci | jamais | no | n

## The first words.

greeting = Bonjour et bienvenue. Vous n'avez pas besoin de dire votre nom et vous pouvez écrire dans votre langue.
notice = Un guide préparé répond d'abord, et les personnes qui aident ici peuvent lire ce que vous écrivez. Si une vie ou un enfant est en danger, nous devrons peut-être prévenir ceux qui peuvent les protéger.
notice-device = Cette page ne garde rien sur cet appareil, mais l'historique du navigateur n'est pas effacé. Pour partir aussitôt, appuyez sur « Quitter » en haut.

## When an answer does not fit the question.

again-choice = Pardon, nous n'avons pas bien compris. Choisissez une des réponses ci-dessous.
again-text = Pouvez-vous l'écrire en quelques mots ?
again-number = Écrivez seulement un nombre, par exemple 3.
again-date = Écrivez une date, par exemple 2027-03-15.
again-email = Écrivez une adresse e-mail, par exemple name@example.com.
again-phone = Écrivez un numéro de téléphone, en chiffres seulement.
again-yes-no = Répondez par « oui » ou « non ».
stale-choice = Cette question est passée. Voici la question actuelle.
fault-of-ours = Il y a eu un problème de notre côté, et nous n'avons pas encore pu répondre. Vos mots sont gardés, et une personne les lira.
not-understood = Pardon, nous n'avons pas bien compris.
more-options = Plus de choix
label-yes = Oui
label-no = Non
label-skip = Passer
label-person = Parler à une personne
ask-1345 = Cela a peut-être changé. Demandez au { LINE("1345") }, le centre pour les étrangers.

## Language.

language-which = Quelle langue préférez-vous ?
language-changed = Nous continuons maintenant en français.
language-offer = Passer en { $language } ?

## Leaving and erasing.

erase-confirm = Ce qui est effacé ne peut pas revenir. Faut-il effacer toute cette conversation ?
not-kept = (non gardé)
conversation-closed = La conversation est fermée. Vous pouvez réécrire quand vous voulez.

## Waiting for a person, and being with one.

queue-waiting = Vous êtes dans la file et vos mots sont gardés. Vous pouvez continuer à écrire en attendant.
queue-position = Votre place dans la file : { $position }.
queue-danger = Vous êtes maintenant en tête de la file. La première personne qui vient vous lira d'abord.
counselor-joined = Une personne est maintenant avec vous.
counselor-left = La personne a quitté la conversation. Le guide continue à partir d'ici.
counselor-lost = La personne a dû partir. Vous êtes de nouveau dans la file et gardez votre place.
visitor-left = La page a été quittée par le bouton de sortie.
nobody-now = Personne n'est là pour répondre en ce moment. Vous pouvez tout de même laisser un message.
leave-message-how = Écrivez votre message ci-dessous. Avec un « numéro de retour », vous pourrez lire la réponse ici plus tard.

## Words in dates, and the texts of a form.

word-month-1 = janvier | janv | jan
word-month-2 = février | fevrier | févr | fevr | fév | fev
word-month-3 = mars
word-month-4 = avril | avr
word-month-5 = mai
word-month-6 = juin
word-month-7 = juillet | juill | juil
word-month-8 = août | aout
word-month-9 = septembre | sept | sep
word-month-10 = octobre | oct
word-month-11 = novembre | nov
word-month-12 = décembre | decembre | déc | dec
word-today = aujourd'hui | aujourdhui | auj
word-tomorrow = demain
date-order = dmy
label-confirm = C'est exact
label-correct = Changer une réponse
form-which = Quelle réponse faut-il changer ?
form-skipped = non indiqué
again-short = Pouvez-vous en écrire un peu plus ?
again-long = C'est un peu trop long pour être gardé. Pouvez-vous l'écrire plus court ?
