## The first question.

welcome-topic = Wobei können wir Ihnen helfen?
welcome-topic-visa = Visum und Aufenthalt
welcome-topic-visa-words = Visum | Visums | Aufenthalt | Aufenthaltskarte | Aufenthaltserlaubnis | verlängern | verlaengern | Verlängerung | Ausländerbehörde | Einwanderung | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | Aufenthaltsgenehmigung | Aufenthaltstitel | Aufenthaltsrecht | Arbeitsvisum | Arbeitsvisums | Ehevisum | Heiratsvisum | Studentenvisum | Visumsverlängerung | Visumverlängerung | Ausländerausweis | Auslaenderausweis | Auslaenderbehoerde
welcome-topic-trouble = Jemand macht mir Angst
welcome-topic-trouble-words = verfolgt | verfolgt mich | folgt mir | lauert | belästigt | belaestigt | bedroht | droht mir | Drohung | schlägt mich | schlaegt mich | Stalker | Stalking | Angst vor ihm | Angst vor ihr | verfolgen | auflauern | stalkt | gestalkt | stalken | stalked | Angst vor meinem Ex | Angst vor meinem Exfreund | Angst vor meinem Exmann | Angst vor meinem Mann | Angst vor meinem Freund | Angst vor meinem Chef | Angst vor meiner Ex | Angst vor meiner Frau | läuft mir nach | laeuft mir nach | läuft mir hinterher | mich geschlagen | schlägt uns | bedrohen mich
welcome-topic-other = Etwas anderes
welcome-topic-person = Mit einem Menschen sprechen
welcome-topic-person-words = mit jemandem sprechen | mit jemandem reden | mit jemand sprechen | mit jemand reden | jemanden zum Reden | mit einem Menschen sprechen | mit einem Menschen reden
welcome-topic-help-words = Hilfe | helfen | helft mir | brauche Hilfe | Beratung | Problem | help
welcome-other = Danke, dass Sie es uns sagen. Wir bitten jemanden zu kommen, der zuhören kann.
