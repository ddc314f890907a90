## Danger now. The card with 112 stands before the first of these.

danger-limits = Wir wissen nicht, wo Sie sind, und können nicht für Sie anrufen. Wenn Sie anrufen können, wählen Sie jetzt { LINE("112") }.
danger-nobody = Gerade ist niemand da, der antworten kann, aber Ihre Worte stehen ganz vorn in der Reihe. Bitte warten Sie nicht auf uns, rufen Sie { LINE("112") } an.
danger-where = Wo ist diese Person jetzt?
danger-where-door = Vor der Tür
danger-where-door-words = vor der Tür | vor meiner Tür | an der Tür | an meiner Tür | vor der Haustür | vor meinem Haus | vor der Wohnung | vor meiner Wohnung | vor meinem Zimmer | hämmert gegen die Tür | vor der tuer | vor meiner tuer
danger-where-inside = Drinnen
danger-where-inside-words = er ist drin | er ist drinnen | sie ist drinnen | er ist im Haus | sie ist im Haus | er ist in der Wohnung | sie ist in der Wohnung | er ist in meinem Zimmer | er ist im Nebenzimmer | ist reingekommen | ist hereingekommen | ist eingebrochen
danger-where-following = Folgt mir
danger-where-following-words = folgt mir | verfolgt mich | läuft mir nach | laeuft mir nach | läuft hinter mir | laeuft hinter mir | geht hinter mir | fährt hinter mir | ist hinter mir | hinter mir her | rennt mir nach | schleicht mir nach
danger-where-threats = Anrufe oder Drohungen
danger-where-threats-words = droht mir | bedroht mich | Drohungen | er bringt mich um | er will mich umbringen | sie will mich umbringen | droht mich umzubringen | ruft ständig an | ruft staendig an | ruft dauernd an | schreibt ständig | schreibt dauernd
danger-where-none = Jetzt nicht in Gefahr
danger-door = Solange diese Person draußen ist, lassen Sie die Tür verschlossen und öffnen Sie nicht. Wenn es geht, gehen Sie in ein Zimmer, das sich abschließen lässt, und stellen Sie das Telefon stumm.
danger-inside = Ist diese Person drinnen, gehen Sie hinaus zu anderen Menschen, wenn Sie können. Sonst schließen Sie sich in einem Zimmer ein und rufen Sie { LINE("112") } an; Sie müssen nicht sprechen.
danger-following = Wenn Ihnen jemand folgt, gehen Sie nicht nach Hause; gehen Sie dorthin, wo Licht und Menschen sind, in ein Geschäft oder zur Polizeiwache. Rufen Sie im Gehen { LINE("112") } an.
danger-threats = Sie müssen auf Anrufe und Drohungen nicht antworten. Wenn es sicher ist, machen Sie Bilder vom Bildschirm, und löschen Sie nichts, was Sie bekommen haben.
danger-none = Das ist gut. Die Nummern oben bleiben hier.
danger-show-sound = to-wa-dschu-se-jo. kjong-tscha-re schin-go-he dschu-se-jo.
danger-show-meaning = Bitte helfen Sie mir. Bitte rufen Sie die Polizei.
