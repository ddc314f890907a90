## What stands above a card; what each number is for and when it answers. The numbers stand in hotlines.toml.

card-danger = { LINE("112") }: in Gefahr gleich anrufen. Sie müssen nicht sprechen.
card-support = Unter diesen Nummern können Sie fragen.
card-open-lines = Diese Nummern antworten jetzt.
card-visa = Was Ihr eigener Fall braucht, können Sie hier fragen.

line-112 = Polizei, 24 Stunden. Ein Dolmetscher kommt ins Gespräch.
line-112-silent = Können Sie nicht sprechen? Anrufen und zweimal eine Ziffer drücken. Ein Link kommt per SMS: Ort zeigen, heimlich schreiben.
line-119 = Verletzung, Feuer, Rettungswagen, 24 Stunden. Ein Dolmetscher kommt ins Gespräch.
line-1345 = Einwanderungszentrum. Auf Deutsch: werktags 9:00–18:00.
