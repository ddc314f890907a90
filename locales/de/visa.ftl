## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = Um welchen Aufenthaltsstatus geht es?
visa-which-f6 = F-6 Ehe
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | Ehevisum | Heiratsvisum | Ehevisums | Heiratsvisums | Ehegattenvisum | mit einem Koreaner verheiratet | mit einer Koreanerin verheiratet
visa-which-f4 = F-4 oder H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 Arbeit
visa-which-e9-words = E-9 | E9 | EPS | Arbeitsvisum | Arbeitsvisums | Visum zum Arbeiten | Visum zur Arbeit
visa-which-other = Anderer Status
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | Studentenvisum | Studentenvisums | Studienvisum | Visum zum Studium | Visum für Studenten

visa-f6-safe = Vor den Papieren eine leise Frage. Sind Sie zu Hause sicher?
visa-f6-safe-yes = Ja, sicher
visa-f6-safe-no = Nein oder nicht immer
visa-f6-safe-skip = Das möchte ich nicht sagen
visa-f6-papers = Für F-6 gehören Papiere über Ehe und Familie dazu. Welche zu Ihnen passen, sagt { LINE("1345") }.

visa-unsafe-thanks = Danke, dass Sie es sagen. Es ist nicht Ihre Schuld.
visa-unsafe-apart = Der genannte Status wird hier nicht mehr aufbewahrt. Um Hilfe bitten und Visumfragen sind zwei getrennte Dinge.
visa-unsafe-next = Was würde Ihnen jetzt helfen?
visa-unsafe-next-steps = Sehen, was ich tun kann
visa-unsafe-next-law = Aufenthalt in so einem Fall
visa-unsafe-next-papers = Papiere zur Verlängerung
visa-unsafe-law = Wer mit einem Koreaner verheiratet ist und zu Hause verletzt wurde, darf vielleicht länger bleiben, solange ein Verfahren bei Gericht oder Polizei läuft (Stand: { $violence-stay-as-of }; Quelle: { $violence-stay-source }).
visa-unsafe-lawyer = Ob es erlaubt wird, hängt vom Fall ab, und versprechen können wir es nicht. Bevor Sie einer Scheidung zustimmen oder etwas unterschreiben, fragen Sie { LINE("1345") } nach einem kostenlosen Anwalt.

visa-f4-merged = Seit { $h2-end } gibt es kein neues H-2; wer H-2 hat, kann bis zum Ende bleiben oder zu F-4 wechseln (Stand: { $h2-end-as-of }; Quelle: { $h2-end-source }).
visa-f4-years = F-4 gibt es für je { $f4-years } Jahre, nach Koreanischkenntnissen oder Integrationsprogramm (Stand: { $f4-years-as-of }; Quelle: { $f4-years-source }).
visa-f4-jobs = Für F-4 wurden { $f4-jobs } einfache Arbeiten geöffnet (Stand: { $f4-jobs-as-of }; Quelle: { $f4-jobs-source }). Fragen Sie { LINE("1345") }, ob Ihre dabei ist.

visa-e9-what = Worum geht es?
visa-e9-what-stay = Länger bleiben
visa-e9-what-move = Anderer Arbeitsplatz
visa-e9-what-passport = Jemand behält meinen Pass
visa-e9-term = E-9 gilt für { $e9-years } Jahre Arbeit und bei neuer Anstellung bis zu { $e9-more } Monate länger (Stand: { $e9-years-as-of }; Quelle: { $e9-years-source }).
visa-e9-order = Zuerst das Arbeitsamt, dann die Einwanderungsbehörde. Legen Sie Kopie der Erlaubnis, Vertrag, Gewerberegister und Adressnachweis bereit.
visa-e9-move = Beantragen Sie es beim Arbeitsamt innerhalb von { $e9-move ->
    [one] einem Monat
   *[other] { $e9-move } Monaten
} nach Vertragsende; die Erlaubnis muss innerhalb von { $e9-permit } Monaten nach dem Antrag da sein (Stand: { $e9-move-as-of }; Quelle: { $e9-move-source }).
visa-e9-reasons = Sie können wechseln, wenn der Arbeitgeber kündigt, schließt, Bedingungen bricht oder Sie ungerecht behandelt. Fragen Sie { LINE("1345") }, bevor die Tage ablaufen.
visa-e9-fee = Die Gebühr für den Wechsel beträgt { $workplace-fee } Won (Stand: { $workplace-fee-as-of }; Quelle: { $workplace-fee-source }).
visa-e9-passport = Fremde Pässe oder Karten als Pfand für Arbeit oder Schulden zu behalten ist eine Straftat (Stand: { $passport-held-as-of }; Quelle: { $passport-held-source }).

visa-papers = Legen Sie Antrag (Nr. 34), Pass, Aufenthaltskarte, Adressnachweis und Gebühr bereit (Stand: { $common-papers-as-of }; Quelle: { $common-papers-source }).
visa-ask-expiry = An welchem Tag endet Ihr Aufenthalt? Er steht auf der Karte, und Sie können das überspringen.
visa-expiry-past = Der genannte Tag, { $expiry }, ist vorbei. Fragen Sie so bald wie möglich { LINE("1345") }.
visa-expiry-soon = Der genannte Tag, { $expiry }, ist nah. Bereiten Sie den Antrag heute oder am nächsten Werktag vor.
visa-deadline = Die Verlängerung muss vor dem Ende des Aufenthalts erlaubt sein (Stand: { $permit-before-as-of }; Quelle: { $permit-before-source }).
visa-earliest = Beantragen können Sie ab { $earliest } Monate vor diesem Tag (Stand: { $earliest-as-of }; Quelle: { $earliest-source }).
visa-where = Beantragen Sie bei hikorea.go.kr, oder reservieren Sie dort und gehen Sie zur Einwanderungsbehörde Ihrer Adresse (Stand: { $reservation-as-of }; Quelle: { $reservation-source }).
visa-online = Online beantragen Sie mindestens { $online-days } Werktage vor dem Ende (Stand: { $online-days-as-of }; Quelle: { $online-days-source }).
visa-fee-f6 = Die Verlängerung von F-6 kostet { $f6-fee } Won (Stand: { $f6-fee-as-of }; Quelle: { $f6-fee-source }).
visa-fee = Die Verlängerung kostet { $extension-fee } Won (Stand: { $extension-fee-as-of }; Quelle: { $extension-fee-source }).
visa-fee-change = Der Wechsel des Status kostet { $change-fee } Won (Stand: { $change-fee-as-of }; Quelle: { $change-fee-source }).
visa-fee-online = Online ist die Gebühr { $online-less } % niedriger (Stand: { $online-less-as-of }; Quelle: { $online-less-source }).
visa-other = Jeder Status hat eigene Papiere. Hier ist, was für alle gilt.

visa-address = Melden Sie eine neue Adresse innerhalb von { $address-days } Tagen beim Bürgeramt, beim Bezirk oder bei der Einwanderungsbehörde (Stand: { $address-days-as-of }; Quelle: { $address-days-source }).
visa-address-safe = Wenn jemand nicht wissen darf, wo Sie wohnen, fragen Sie { LINE("1345") }, bevor Sie sich anmelden.

visa-next = Möchten Sie noch etwas wissen?
visa-next-which = Andere Visumfrage
visa-next-address = Ich bin umgezogen
visa-next-end = Das ist alles
visa-bye = Wir hoffen, das hilft. Sie können jederzeit wieder schreiben.
