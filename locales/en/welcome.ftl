## The first question.

welcome-topic = What can we help you with?
welcome-topic-visa = Visa and stay
welcome-topic-visa-words = visa | visas | residence card | alien card | ARC | extension of stay | extend my stay | immigration office | hikorea | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Someone scares me
welcome-topic-trouble-words = stalking | stalked | stalker | stalks me | follows me | following me | followed me | waits for me | harassing | harasses | harassed | harassment | threatens | threatened | threatening | scares me | afraid of him | afraid of her | hits me | hit me | beats me | won't leave me alone
welcome-topic-other = Something else
welcome-topic-person = Talk to a person
welcome-topic-person-words = help | help me | i need help | counselor | talk to someone | talk to a person | speak to someone
welcome-other = Thank you for telling us. We ask a person to come who can listen to that.
