## The first question.

welcome-topic = ¿En qué podemos ayudarle?
welcome-topic-visa = Visado y estancia
welcome-topic-visa-words = visado | visados | visas | estancia | residencia | tarjeta de residencia | prórroga | prorroga | extender | extensión | renovar | inmigración | inmigracion | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7
welcome-topic-trouble = Alguien me da miedo
welcome-topic-trouble-words = me sigue | me siguen | me persigue | acosa | acoso | acosador | me acosa | amenaza | me amenaza | amenazas | me pega | me golpea | miedo de él | me da miedo | me espera | me vigila
welcome-topic-other = Otra cosa
welcome-topic-person = Hablar con una persona
welcome-topic-person-words = ayuda | ayúdenme | ayudenme | ayudar | necesito ayuda | consejo | problema | help
welcome-other = Gracias por contárnoslo. Pedimos a una persona que pueda escucharlo que venga.
