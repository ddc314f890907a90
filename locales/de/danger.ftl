## Danger now. The card with 112 stands before the first of these.

danger-limits = Wir wissen nicht, wo Sie sind, und können nicht für Sie anrufen. Wenn Sie anrufen können, wählen Sie jetzt { LINE("112") }.
danger-nobody = Gerade ist niemand da, der antworten kann, aber Ihre Worte stehen ganz vorn in der Reihe. Bitte warten Sie nicht auf uns, rufen Sie { LINE("112") } an.
danger-where = Wo ist diese Person jetzt?
danger-where-door = Vor der Tür
danger-where-inside = Drinnen
danger-where-following = Folgt mir
danger-where-threats = Anrufe oder Drohungen
danger-where-none = Jetzt nicht in Gefahr
danger-door = Solange diese Person draußen ist, lassen Sie die Tür verschlossen und öffnen Sie nicht. Wenn es geht, gehen Sie in ein Zimmer, das sich abschließen lässt, und stellen Sie das Telefon stumm.
danger-inside = Ist diese Person drinnen, gehen Sie hinaus zu anderen Menschen, wenn Sie können. Sonst schließen Sie sich in einem Zimmer ein und rufen Sie { LINE("112") } an; Sie müssen nicht sprechen.
danger-following = Wenn Ihnen jemand folgt, gehen Sie nicht nach Hause; gehen Sie dorthin, wo Licht und Menschen sind, in ein Geschäft oder zur Polizeiwache. Rufen Sie im Gehen { LINE("112") } an.
danger-threats = Sie müssen auf Anrufe und Drohungen nicht antworten. Wenn es sicher ist, machen Sie Bilder vom Bildschirm, und löschen Sie nichts, was Sie bekommen haben.
danger-none = Das ist gut. Die Nummern oben bleiben hier.
danger-show-sound = to-wa-dschu-se-jo. kjong-tscha-re schin-go-he dschu-se-jo.
danger-show-meaning = Bitte helfen Sie mir. Bitte rufen Sie die Polizei.
