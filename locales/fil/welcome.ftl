## The first question.

welcome-topic = Ano ang maitutulong namin?
welcome-topic-visa = Visa at paninirahan
welcome-topic-visa-words = bisa | paninirahan | residence card | extension | i-extend | palawigin | imigrasyon | immigration | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | arc card | my arc | arc ko | alien card | alien registration card
welcome-topic-trouble = May nananakot sa akin
welcome-topic-trouble-words = sinusundan | sinusundan ako | inaabangan | ginugulo | tinatakot | pinagbabantaan | pagbabanta | sinasaktan | binubugbog | stalker | natatakot ako sa kanya | sumusunod | laging sumusunod | nanggugulo | nananakot | nang-iistalk | nangiistalk | nang-stalk | ini-stalk | inii-stalk | iniistalk | nag-stalk | stalking | hinahabol ako | sinaktan | binabantaan | pinagbantaan | natatakot ako sa ex ko | natatakot po ako sa ex ko | takot ako sa ex ko | takot po ako sa ex ko | natatakot ako sa asawa ko | natatakot po ako sa asawa ko | takot ako sa asawa ko | natatakot ako sa boyfriend ko | takot ako sa boyfriend ko | natatakot ako sa amo ko | takot ako sa amo ko | takot ako sa kanya | natatakot po ako sa kanya
welcome-topic-other = Ibang bagay
welcome-topic-person = Makipag-usap sa tao
welcome-topic-person-words = makipag-usap sa tao | makausap na tao | gusto ko ng kausap | kailangan ko ng kausap | kailangan ko po ng kausap | may makausap
welcome-topic-help-words = tulong | tulungan | kailangan ko ng tulong | payo | problema | help | patulong
welcome-other = Salamat sa pagsasabi sa amin. Tatawag kami ng taong makikinig diyan.
