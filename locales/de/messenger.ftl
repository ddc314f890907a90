## On a messenger: what stays there, moving away from it, going on after a silence.

notice-device-on-telegram = Dieser Chat bleibt auf diesem Telefon und im Telegram-Konto, bis er gelöscht wird, und auch Telegram kann ihn lesen. Wenn Sie „löschen“ schreiben, wird gelöscht, was in den letzten zwei Tagen geschrieben wurde.
notice-device-on-kakao = Dieser Chat bleibt auf diesem Telefon, und KakaoTalk kann ihn lesen; wir können ihn dort nicht löschen. Wenn Sie den Chatraum verlassen, verschwindet er von diesem Telefon.
notice-device-on-discord = Dieser Chat bleibt auf diesem Gerät und im Discord-Konto, und Discord kann ihn lesen. Wir können nur löschen, was wir selbst geschrieben haben.
move-label = Im Web weiter
move-how = Öffnen Sie { $address } in einem Browser, drücken Sie „Mit einer Rückkehrnummer weiter“ und geben Sie { $code } ein. Das geht einmal, zehn Minuten lang, und was hier geschrieben wurde, wird dort nicht gezeigt.
move-off = Im Web zu schreiben ist jetzt nicht möglich.
quiet-greeting = Guten Tag. Hier ist der Leitfaden zum Aufenthalt in Korea.
lock-continue = Zum Fortfahren tippen Sie bitte unten.
lock-word = Zum Fortfahren schreiben Sie bitte das vereinbarte Wort.
lock-memo = Es gibt eine neue Notiz.
label-continue = Weiter
word-continue = Weiter | weitermachen | bitte weiter | mach weiter | machen Sie weiter | fortfahren | fortsetzen | nächste | naechste | nächstes | sehen | ansehen | anschauen | zeigen | zeig her | zeigen Sie | lesen | continue | go on | next | show
word-move = Im Web weiter | im Web weitermachen | im Web schreiben | ins Web wechseln | woanders schreiben | ich möchte woanders schreiben | ich moechte woanders schreiben | anderswo schreiben | woanders weiterschreiben | Chat verschieben | im Browser schreiben | auf der Webseite schreiben | move | web

## Sending, and fetching what waits.

more-waiting = Neu: { $count }
more-none = Noch nichts Neues. Sie können gleich noch einmal nachsehen.
label-fetch = Neues zeigen
passed-on = Wir haben es weitergegeben. Die Antwort steht dann hier.
callback-waiting = Einen Moment.
late = Die Antwort dauert etwas. Tippen Sie gleich unten, oder schreiben Sie irgendetwas.
not-stored = Das konnten wir gerade nicht annehmen; bitte senden Sie es noch einmal. Wenn es eilt, rufen Sie eine dieser Nummern an:
never-stored = Wegen eines Fehlers bei uns können wir das nicht annehmen. Wenn es eilt, rufen Sie eine dieser Nummern an:
media-not-taken = Bilder, Dateien und Sprache kommen hier nicht an. Bitte schreiben Sie es in Worten.
media-sent = (ein Bild oder eine Datei)
media-not-taken-voice = Sprachnachrichten können hier nicht angehört werden. Bitte schreiben Sie es in Worten.
media-sent-voice = (eine Sprachnachricht)
media-not-taken-place = Ein geteilter Standort kommt hier nicht an, wir wissen also nicht, wo Sie sind. Bitte schreiben Sie in Worten, was Sie brauchen.
media-sent-place = (ein Standort)
media-not-taken-contact = Eine geteilte Telefonnummer kommt hier nicht an, niemand kann sie also anrufen. Bitte schreiben Sie in Worten, was Sie brauchen.
media-sent-contact = (eine Telefonnummer)
edit-kept = Sie haben eine frühere Nachricht geändert, und die Änderung ist aufgehoben. Wenn es eine Antwort ist, senden Sie sie bitte als neue Nachricht.
edit-seen = (geänderte Nachricht) { $text }

## Erasing on a messenger.

erased-all = Alles ist gelöscht.
erased-but = { $count ->
    [one] Wir haben gelöscht, was wir konnten. { $count } Nachricht ließ sich hier nicht löschen; bitte löschen Sie sie in diesem Chat selbst.
   *[other] Wir haben gelöscht, was wir konnten. { $count } Nachrichten ließen sich hier nicht löschen; bitte löschen Sie sie in diesem Chat selbst.
}
erased-here = Was bei uns lag, ist gelöscht. Hier im Chat können wir nicht löschen; Sie können den Raum verlassen oder selbst löschen.

## The platform's own chat with a person.

operator-card = Auch im KakaoTalk-Chat ist ein Mensch erreichbar.
operator-label = Zum Chat

## What a locked phone may show.

cover = Hier ist die nächste Notiz für Sie. Lesen Sie in Ruhe, es eilt überhaupt nicht.
hushed-words = gewalt | stalk | verfolg | ihnen jemand folgt | folgt ihnen | lauert | belästig | bedroh | drohung | angegriff | überfall | misshand | geschlagen | schlägt | verletzt | sexuell | missbrauch | berat | frauenhaus | zuflucht | opfer | straftat | polizei | suizid | sterben

## The page, opened inside a messenger.

page-in-app = Diese Seite ist in KakaoTalk geöffnet. Schließen Sie nach dem Verlassen auch dieses Fenster, oder öffnen Sie die Adresse in einem anderen Browser.

## The same as without -on-messenger, where there is no page.

leave-message-how-on-messenger = Bitte schreiben Sie unten, was Sie sagen möchten. Die Antwort steht dann hier.
conversation-closed-on-messenger = Das Gespräch ist geschlossen. Sie können hier jederzeit wieder schreiben.
