## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Danke, dass Sie es uns sagen. Sind Sie gerade sicher?
stalking-safe-yes = Ich bin sicher
stalking-safe-seen = Jemand könnte das sehen
stalking-safe-seen-words = schaut mir über die Schulter | schaut auf mein Handy | sieht auf mein Handy | kontrolliert mein Handy | liest meine Nachrichten | sieht meinen Bildschirm | kann mitlesen | liest mit | er sitzt neben mir | er ist neben mir | sie sitzt neben mir | er könnte das sehen
stalking-safe-danger = Ich bin in Gefahr
stalking-safe-danger-words = er ist hier | sie ist hier | steht vor der Tür | steht vor meiner Tür | er ist vor der Tür | er ist an der Tür | er ist im Haus | er ist in der Wohnung | hämmert gegen die Tür | will die Tür aufbrechen | verfolgt mich gerade | hat ein Messer
stalking-safe-unsure = Ich weiß nicht
stalking-seen = Dann schreiben wir nur einfache Worte. Sie können allein mit Zahlen antworten.
stalking-seen-next = Was ist für Sie am besten?
stalking-seen-next-quiet = Leise weitermachen
stalking-seen-next-leave = Jetzt gehen
stalking-seen-leave = Kommen Sie wieder, wann immer es geht.
stalking-unsure = Sie müssen nicht sicher sein. Unter den Nummern unten können Sie zu jeder Stunde fragen.

stalking-act = Was kommt dem am nächsten?
stalking-act-follow = Folgt mir, versperrt den Weg
stalking-act-wait = Wartet in meiner Nähe
stalking-act-contact = Meldet sich ständig
stalking-act-things = Schickt, hinterlässt etwas
stalking-act-damage = Beschädigt Dinge
stalking-act-share = Verbreitet meine Daten
stalking-act-pretend = Gibt sich als mich aus
stalking-act-other = Etwas anderes
stalking-fault = Was geschieht, ist nicht Ihre Schuld. Sie dürfen dem trauen, was Sie fühlen.
stalking-law = Gegen Ihren Willen und immer wieder: Das ist eine Straftat mit bis zu { $crime-years } Jahren Haft (Stand: { $crime-years-as-of }; Quelle: { $crime-years-source }).

stalking-help = Was möchten Sie wissen?
stalking-help-keep = Was man aufhebt
stalking-help-police = Polizei und Gericht
stalking-help-numbers = Nummern zum Anrufen
stalking-help-end = Genug für heute

stalking-keep-note = Tun Sie das nur, wenn es sicher ist. Schreiben Sie Tag, Stunde, Ort, was geschah und wer es sah auf.
stalking-keep-screen = Machen Sie Bilder vom Bildschirm mit Absender und Zeit und heben Sie die Anrufliste auf. Fotografieren Sie ein Paket, ohne es zu öffnen.
stalking-keep-copy = Bitten Sie bald um Kamerabilder, denn sie werden überschrieben. Bewahren Sie eine Kopie dort auf, wo diese Person nicht hinkommt.

stalking-police-spot = Wer auf Ihren Ruf kommt, muss es beenden, schriftlich warnen und diese Person von Ihnen trennen (Stand: { $on-the-spot-as-of }; Quelle: { $on-the-spot-source }).
stalking-police-ban = In eiligen Fällen kann verboten werden, näher als { $ban-meters } Meter zu kommen und Kontakt aufzunehmen, bis zu { $police-ban ->
    [one] einem Monat
   *[other] { $police-ban } Monaten
} (Stand: { $police-ban-as-of }; Quelle: { $police-ban-source }).
stalking-police-ask = Sie können selbst darum bitten, und wer es gemeldet hat, auch.
stalking-court-ban = Ein Gericht kann dasselbe für { $court-ban } Monate anordnen und zweimal verlängern (Stand: { $court-ban-as-of }; Quelle: { $court-ban-source }).
stalking-police-name = Die zuständigen Beamten dürfen nicht preisgeben, wer Sie sind (Stand: { $name-kept-as-of }; Quelle: { $name-kept-source }).

stalking-bye = Danke, dass Sie mit uns gesprochen haben. Sie können jederzeit wieder schreiben.
