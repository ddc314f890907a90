## The first question.

welcome-topic = ¿En qué podemos ayudarle?
welcome-topic-visa = Visado y estancia
welcome-topic-visa-words = visado | visados | visas | estancia | residencia | tarjeta de residencia | prórroga | prorroga | extender | extensión | renovar | inmigración | inmigracion | visa | F-6 | F6 | F-4 | F4 | H-2 | H2 | E-9 | E9 | D-2 | D2 | D-4 | D-10 | E-7 | renovación | renovacion | prorrogar | tarjeta de extranjero | carné de extranjero | registro de extranjero
welcome-topic-trouble = Alguien me da miedo
welcome-topic-trouble-words = me sigue | me siguen | me persigue | acosa | acoso | acosador | me acosa | amenaza | me amenaza | amenazas | me pega | me golpea | miedo de él | me da miedo | me espera | me vigila | no me deja en paz | no me dejan en paz | me está siguiendo | me esta siguiendo | me están siguiendo | me estan siguiendo | me persiguen | me vigilan | me acosan | me está acosando | me esta acosando | me está amenazando | me esta amenazando | me amenazan | me amenazó | me golpeó | me ha pegado | me pegó | miedo de mi ex | miedo a mi ex | miedo de mi esposo | miedo a mi esposo | miedo de mi marido | miedo a mi marido | miedo de mi novio | miedo a mi novio | miedo de mi exnovio | miedo a mi exnovio | miedo de mi pareja | miedo a mi pareja | miedo de mi jefe | miedo a mi jefe | miedo de el | miedo de ella
welcome-topic-other = Otra cosa
welcome-topic-person = Hablar con una persona
welcome-topic-person-words = hablar con alguien | hablar con una persona | hablar con un consejero | hablar con una consejera | alguien con quien hablar
welcome-topic-help-words = ayuda | ayúdenme | ayudenme | ayudar | necesito ayuda | consejo | problema | help
welcome-other = Gracias por contárnoslo. Pedimos a una persona que pueda escucharlo que venga.
