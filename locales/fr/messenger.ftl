## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Cette conversation reste sur ce téléphone et dans le compte Telegram tant qu'elle n'est pas effacée, et Telegram peut aussi la lire. Si vous écrivez « effacer », ce qui date des deux derniers jours est effacé.
notice-device-on-kakao = Cette conversation reste sur ce téléphone et KakaoTalk peut la lire ; nous ne pouvons pas l'effacer là-bas. Si vous quittez le salon, elle disparaît de ce téléphone.
notice-device-on-discord = Cette conversation reste sur cet appareil et dans le compte Discord, et Discord peut la lire. Nous ne pouvons effacer que ce que nous avons écrit nous-mêmes.
move-label = Aller ailleurs
move-how = Ouvrez { $address } dans un navigateur, appuyez sur « Continuer avec un numéro de retour » et tapez { $code }. Ce numéro marche une seule fois, pendant dix minutes, et rien de ce qui a été écrit ici n'est montré là-bas.
move-off = Aller ailleurs n'est pas possible pour le moment.
quiet-greeting = Bonjour. Voici le guide sur le séjour en Corée.
lock-continue = Pour continuer, touchez ci-dessous.
lock-word = Pour continuer, écrivez le mot convenu.
lock-memo = Il y a une nouvelle note.
label-continue = Continuer
word-continue = Continuer | continue | continuez | on continue | je continue | poursuivre | suivant | suite | la suite | ensuite | voir | montrer | montrez | montre | afficher | lire | go on | next | show
word-move = Aller ailleurs | écrire ailleurs | ecrire ailleurs | je veux écrire ailleurs | je voudrais écrire ailleurs | je veux ecrire ailleurs | changer d'endroit pour écrire | continuer ailleurs | parler ailleurs | écrire sur le web | ecrire sur le web | aller sur le web | déplacer la conversation | move | web

## Sending, and fetching what waits.

more-waiting = À lire : { $count }
more-none = Rien de nouveau pour l'instant. Vous pourrez regarder encore dans un moment.
label-fetch = Voir la suite
passed-on = Nous l'avons transmis. La réponse sera ici.
callback-waiting = Un instant.
late = La réponse prend du temps. Touchez ci-dessous dans un moment, ou écrivez n'importe quoi.
not-stored = Nous n'avons pas pu recevoir votre message ; envoyez-le encore une fois. Si c'est urgent, appelez un de ces numéros :
never-stored = Un problème de notre côté nous empêche de recevoir ce message. Si c'est urgent, appelez un de ces numéros :
media-not-taken = Les images, les fichiers et la voix n'arrivent pas ici. Écrivez avec des mots.
media-sent = (une image ou un fichier)
media-not-taken-voice = Les messages vocaux ne peuvent pas être écoutés ici. Veuillez l’écrire avec des mots.
media-sent-voice = (un message vocal)
media-not-taken-place = Une position partagée n’arrive pas ici : nous ne savons donc pas où vous êtes. Veuillez écrire ce dont vous avez besoin.
media-sent-place = (une position)
media-not-taken-contact = Un numéro partagé n’arrive pas ici : personne ne peut donc l’appeler. Veuillez écrire ce dont vous avez besoin.
media-sent-contact = (un numéro de téléphone)
edit-kept = Vous avez modifié un message précédent, et la modification est gardée. Si c'est une réponse, envoyez-la dans un nouveau message.
edit-seen = (message modifié) { $text }

## Erasing on a messenger.

erased-all = Tout est effacé.
erased-but = { $count ->
    [one] Nous avons effacé ce que nous pouvions. { $count } message n'a pas pu être effacé ici ; effacez-le vous-même dans cette conversation.
   *[other] Nous avons effacé ce que nous pouvions. { $count } messages n'ont pas pu être effacés ici ; effacez-les vous-même dans cette conversation.
}
erased-here = Ce que nous gardions est effacé. Ici, nous ne pouvons rien effacer ; vous pouvez quitter le salon ou effacer vous-même.

## The platform's own chat with a person.

operator-card = On peut aussi parler à une personne sur KakaoTalk.
operator-label = Aller au chat

## What a locked phone may show.

cover = Voici la note suivante pour vous. Lisez-la tranquillement, rien ne presse.
hushed-words = viol | harcèl | harcel | stalk | vous suit | me suit | suit partout | agress | frapp | battu | blessé | sexuel | abus | maltrait | menac | conseil | consultation | refuge | foyer | victime | crime | délit | police | suicid | mourir

## The page, opened inside a messenger.

page-in-app = Cette page est ouverte dans KakaoTalk. Quand vous quittez, fermez aussi cette fenêtre, ou ouvrez l'adresse dans un autre navigateur.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Écrivez ci-dessous ce que vous voulez dire. La réponse sera ici.
conversation-closed-on-messenger = La conversation est fermée. Vous pouvez réécrire ici quand vous voulez.
