## Asking for a person.

person-choice = ¿Qué quiere hacer?
person-choice-leave = Dejar un mensaje
person-choice-topics = Seguir con la guía
person-kept = Su mensaje queda guardado. Cuando venga una persona, lo leerá y escribirá la respuesta aquí.
