## Asking for a person.

person-choice = Was möchten Sie tun?
person-choice-leave = Nachricht hinterlassen
person-choice-topics = Mit dem Leitfaden weiter
person-kept = Ihre Nachricht ist aufgehoben. Wenn ein Mensch kommt, liest er sie und schreibt die Antwort hier.
