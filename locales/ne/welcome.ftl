## The first question.

welcome-topic = हामी के मद्दत गर्न सक्छौं?
welcome-topic-visa = भिसा र बसाइ
welcome-topic-visa-words = भिसा | बसाइ | अवधि थप | भिसा थप | म्याद थप | परिचयपत्र | अध्यागमन | bhisa | bisa | adhyagaman | भिसाको | भिसामा | बसाइको | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | भिसाले | भिसालाई | भिसाबाट | bhisako | visako
welcome-topic-trouble = कसैले मलाई डर देखाउँछ
welcome-topic-trouble-words = पछ्याउँछ | पछ्याउने | पछ्याइरहेको | पिछा | धम्की | दुःख दिन्छ | सताउँछ | कुट्छ | पिट्छ | कुटपिट | डर लाग्छ | dhamki | pichha | kutpit | पछ्याइरहेको छ | पछ्याइरहन्छ | पछि लाग्छ | कुट्नुहुन्छ | कुट्नु हुन्छ | कुट्नुभयो | कुट्यो | कुट्छन् | पिट्नुहुन्छ | पिट्नु हुन्छ | पिट्नुभयो | पिट्यो | पिट्छन् | पछ्याउनुहुन्छ | पछ्याउँदै | पछ्याउँदैछ | पछि पछि आउँछ | धम्क्याउँछ | धम्क्याउनुहुन्छ | सताउनुहुन्छ | malai kutchha | malai kutcha | kutnu huncha | kutnuhuncha | malai pitchha | pachhi lagchha
welcome-topic-other = अरू कुरा
welcome-topic-person = मान्छेसँग कुरा गर्ने
welcome-topic-person-words = कुरा गर्न | कोहीसँग कुरा गर्नु | कसैसँग कुरा गर्नु
welcome-topic-help-words = मद्दत | सहयोग | सहायता | समस्या | परामर्श | maddat | madat | sahayog | help
welcome-other = हामीलाई भन्नुभएकोमा धन्यवाद। यो कुरा सुन्न सक्ने मान्छे बोलाउँछौं।
