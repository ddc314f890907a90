## The first question.

welcome-topic = Ano ang maitutulong namin?
welcome-topic-visa = Visa at paninirahan
welcome-topic-visa-words = bisa | paninirahan | residence card | extension | i-extend | palawigin | imigrasyon | immigration | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = May nananakot sa akin
welcome-topic-trouble-words = sinusundan | sinusundan ako | inaabangan | ginugulo | tinatakot | pinagbabantaan | pagbabanta | sinasaktan | binubugbog | stalker | natatakot ako sa kanya | sumusunod | laging sumusunod | nanggugulo | nananakot
welcome-topic-other = Ibang bagay
welcome-topic-person = Makipag-usap sa tao
welcome-topic-person-words = tulong | tulungan | kailangan ko ng tulong | payo | problema | help
welcome-other = Salamat sa pagsasabi sa amin. Tatawag kami ng taong makikinig diyan.
