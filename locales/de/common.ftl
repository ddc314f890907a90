## Words that act at every moment, and the words for yes and no.

interrupt-person = Mit einem Menschen sprechen | ich möchte mit einem Menschen sprechen | ich will mit jemandem sprechen | mit jemandem reden | Mensch | ein Mensch | echter Mensch | Berater | Beraterin | Mitarbeiter | mit einer Person sprechen | ich moechte mit einem Menschen sprechen | human | person
interrupt-danger = Gefahr | ich bin in Gefahr | in Gefahr | Notfall | rettet mich | Polizei rufen | ruft die Polizei | Polizei | Hilfe sofort | 112 | sos
interrupt-leave = verlassen | raus | gehen | aufhören | aufhoeren | Schluss | Ende | beenden | tschüss | auf Wiedersehen | exit | quit
interrupt-erase = löschen | loeschen | alles löschen | alles loeschen | bitte löschen | entfernen | delete | erase
interrupt-language = Sprache | Sprache ändern | Sprache aendern | andere Sprache | language
interrupt-back = zurück | zurueck | einen Schritt zurück | back
interrupt-again = von vorn | neu anfangen | noch mal von vorn | neu starten | neustart | restart
word-yes = ja | jawohl | genau | richtig | gern | klar | stimmt | yes | y | ok
word-no = nein | nee | nicht | stimmt nicht | falsch | nö | no | n

## The first words.

greeting = Guten Tag und willkommen. Sie müssen keinen Namen nennen und können in Ihrer Sprache schreiben.
notice = Zuerst antwortet ein vorbereiteter Leitfaden, und Menschen, die hier helfen, können lesen, was Sie schreiben. Ist ein Leben oder ein Kind in Gefahr, müssen wir es vielleicht denen sagen, die schützen können.
notice-device = Diese Seite speichert nichts auf diesem Gerät, aber der Verlauf des Browsers wird nicht gelöscht. Um sofort zu gehen, drücken Sie oben „Verlassen“.

## When an answer does not fit the question.

again-choice = Entschuldigung, das haben wir nicht verstanden. Bitte wählen Sie eine der Antworten unten.
again-text = Können Sie es in wenigen Worten schreiben?
again-number = Bitte schreiben Sie nur eine Zahl, zum Beispiel 3.
again-date = Bitte schreiben Sie ein Datum, zum Beispiel 2027-03-15.
again-email = Bitte schreiben Sie eine E-Mail-Adresse, zum Beispiel name@example.com.
again-phone = Bitte schreiben Sie eine Telefonnummer, nur Ziffern.
again-yes-no = Bitte antworten Sie mit „ja“ oder „nein“.
stale-choice = Diese Frage ist vorbei. Hier ist die jetzige.
fault-of-ours = Bei uns ist ein Fehler passiert, deshalb gibt es hierauf noch keine Antwort. Ihre Worte sind aufgehoben, und ein Mensch wird sie lesen.
not-understood = Entschuldigung, das haben wir nicht verstanden.
more-options = Mehr
label-yes = Ja
label-no = Nein
label-skip = Überspringen
label-person = Mit einem Menschen sprechen
ask-1345 = Das kann sich geändert haben. Bitte fragen Sie { LINE("1345") }, das Zentrum für Ausländer.

## Language.

language-which = Welche Sprache möchten Sie?
language-changed = Wir machen jetzt auf Deutsch weiter.
language-offer = Sollen wir zu { $language } wechseln?

## Leaving and erasing.

erase-confirm = Gelöschtes kommt nicht zurück. Sollen wir dieses ganze Gespräch löschen?
not-kept = (nicht aufbewahrt)
conversation-closed = Das Gespräch ist geschlossen. Sie können jederzeit wieder schreiben.

## Waiting for a person, and being with one.

queue-waiting = Sie stehen in der Reihe, und Ihre Worte sind aufgehoben. Sie können beim Warten weiterschreiben.
queue-position = Ihr Platz in der Reihe: { $position }.
queue-danger = Sie stehen jetzt ganz vorn in der Reihe. Wer zuerst kommt, liest zuerst Ihre Worte.
counselor-joined = Jetzt ist ein Mensch für Sie da.
counselor-left = Der Mensch hat das Gespräch verlassen. Der Leitfaden macht hier weiter.
counselor-lost = Der Mensch musste gehen. Sie stehen wieder in der Reihe und behalten Ihren Platz.
visitor-left = Die Seite wurde über den Ausgang verlassen.
nobody-now = Gerade ist niemand da, der antworten kann. Sie können trotzdem eine Nachricht hinterlassen.
leave-message-how = Bitte schreiben Sie Ihre Nachricht unten. Mit einer „Rückkehrnummer“ können Sie die Antwort später hier lesen.

## Words in dates, and the texts of a form.

word-month-1 = Januar | Jänner | Jaenner | Janner | Jan
word-month-2 = Februar | Feber | Feb
word-month-3 = März | Maerz | Marz | Mär | Mar | Mrz
word-month-4 = April | Apr
word-month-5 = Mai
word-month-6 = Juni | Juno | Jun
word-month-7 = Juli | Julei | Jul
word-month-8 = August | Aug
word-month-9 = September | Sept | Sep
word-month-10 = Oktober | Okt
word-month-11 = November | Nov
word-month-12 = Dezember | Dez
word-today = heute
word-tomorrow = morgen
date-order = dmy
label-confirm = Das stimmt
label-correct = Eine Antwort ändern
form-which = Welche Antwort sollen wir ändern?
form-skipped = nicht angegeben
again-short = Können Sie noch etwas mehr schreiben?
again-long = Das ist etwas zu lang, um es aufzubewahren. Können Sie es kürzer schreiben?
