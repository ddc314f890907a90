## The first question.

welcome-topic = What can we help you with?
welcome-topic-visa = Visa and stay
welcome-topic-visa-words = visa | visas | residence card | alien card | ARC | extension of stay | extend my stay | immigration office | hikorea | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | my stay ends | my stay is ending | my stay expires | my stay runs out | my stay ended | period of stay | renew my stay | alien registration | foreigner registration card | residence permit | overstay | overstayed
welcome-topic-trouble = Someone scares me
welcome-topic-trouble-words = stalking | stalked | stalker | stalks me | follows me | following me | followed me | waits for me | harassing | harasses | harassed | harassment | threatens | threatened | threatening | scares me | afraid of him | afraid of her | hits me | hit me | beats me | won't leave me alone | keeps showing up | keeps coming to my house | showing up at my | shows up at my | showed up at my | scared of my boyfriend | scared of my ex | scared of my husband | scared of my wife | scared of my girlfriend | scared of my partner | scared of my boss | scared of him | scared of her | afraid of my boyfriend | afraid of my ex | afraid of my husband | afraid of my wife | afraid of my partner | afraid of my boss | spying on me | watches my house | beating me | hitting me | wont leave me alone | not leaving me alone | won't stop calling me | won't stop texting me | wont stop calling me
welcome-topic-other = Something else
welcome-topic-person = Talk to a person
welcome-topic-person-words = counselor | talk to someone | talk to a person | speak to someone | talk with me | talk with someone | talk with a person | talk to somebody | speak with someone | speak with a person | speak to a person | chat with someone | someone to talk to | somebody to talk to
welcome-topic-help-words = help | help me | i need help
welcome-other = Thank you for telling us. We ask a person to come who can listen to that.
