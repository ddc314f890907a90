## Words that act at every moment, and the words for yes and no.

interrupt-person = Hablar con una persona | quiero hablar con una persona | quiero hablar con alguien | hablar con alguien | una persona | persona | persona real | alguien | asesor | asesora | consejero | consejera | agente | operador | human | person
interrupt-danger = peligro | estoy en peligro | en peligro | socorro | auxilio | sálvenme | salvenme | emergencia | llamen a la policía | llamen a la policia | policía | policia | 112 | sos
interrupt-leave = salir | irme | me voy | parar | basta | terminar | fin | adiós | adios | exit | quit
interrupt-erase = borrar | borra todo | borren todo | borrar todo | eliminar | eliminar todo | por favor borren | delete | erase
interrupt-language = idioma | cambiar idioma | cambiar de idioma | otro idioma | lengua | language
interrupt-back = atrás | atras | volver | regresar | anterior | back
interrupt-again = empezar de nuevo | de nuevo | desde el principio | reiniciar | comenzar de nuevo | restart
word-yes = sí | si | claro | vale | de acuerdo | correcto | bueno | yes | y | ok
word-no = no | no gracias | nada | nunca | negativo | n

## The first words.

greeting = Hola y bienvenida, bienvenido. No hace falta decir su nombre y puede escribir en su idioma.
notice = Primero responde una guía preparada, y las personas que ayudan aquí pueden leer lo que escribe. Si una vida o un niño está en peligro, quizá tengamos que avisar a quienes pueden proteger.
notice-device = Esta página no guarda nada en este aparato, pero el historial del navegador no se borra. Para irse enseguida, pulse “Salir” arriba.

## When an answer does not fit the question.

again-choice = Perdón, no lo entendimos bien. Elija una de las respuestas de abajo.
again-text = ¿Puede escribirlo en pocas palabras?
again-number = Escriba solo un número, por ejemplo 3.
again-date = Escriba una fecha, por ejemplo 2027-03-15.
again-email = Escriba un correo, por ejemplo name@example.com.
again-phone = Escriba un número de teléfono, solo cifras.
again-yes-no = Responda “sí” o “no”.
stale-choice = Esa pregunta ya pasó. Esta es la de ahora.
fault-of-ours = Hubo un fallo de nuestro lado y todavía no hay respuesta. Sus palabras quedan guardadas y una persona las leerá.
not-understood = Perdón, no lo entendimos bien.
more-options = Más
label-yes = Sí
label-no = No
label-skip = Omitir
label-person = Hablar con una persona
ask-1345 = Esto puede haber cambiado. Pregunte al { LINE("1345") }, el centro para extranjeros.

## Language.

language-which = ¿Qué idioma prefiere?
language-changed = Ahora seguimos en español.
language-offer = ¿Cambiamos a { $language }?

## Leaving and erasing.

erase-confirm = Lo borrado no se puede recuperar. ¿Borramos toda esta conversación?
not-kept = (no se guardó)
conversation-closed = La conversación está cerrada. Puede volver a escribir cuando quiera.

## Waiting for a person, and being with one.

queue-waiting = Está en la fila y sus palabras quedan guardadas. Puede seguir escribiendo mientras espera.
queue-position = Su lugar en la fila: { $position }.
queue-danger = Le hemos puesto en primer lugar de la fila. La primera persona que venga leerá antes lo suyo.
counselor-joined = Ahora hay una persona aquí con usted.
counselor-left = La persona salió de la conversación. La guía sigue desde aquí.
counselor-lost = La persona tuvo que irse. Usted está otra vez en la fila y conserva su lugar.
visitor-left = Se salió de la página con el botón de salida.
nobody-now = Ahora no hay nadie aquí para responder. Aun así puede dejar un mensaje.
leave-message-how = Escriba su mensaje abajo. Con un “número de regreso” podrá leer la respuesta aquí más tarde.

## Words in dates, and the texts of a form.

word-month-1 = enero | ene
word-month-2 = febrero | feb
word-month-3 = marzo | mar
word-month-4 = abril | abr
word-month-5 = mayo | may
word-month-6 = junio | jun
word-month-7 = julio | jul
word-month-8 = agosto | ago
word-month-9 = septiembre | setiembre | sept | sep | set
word-month-10 = octubre | oct
word-month-11 = noviembre | nov
word-month-12 = diciembre | dic
word-today = hoy
word-tomorrow = mañana | manana
date-order = dmy
label-confirm = Es correcto
label-correct = Cambiar una respuesta
form-which = ¿Qué respuesta cambiamos?
form-skipped = no se indicó
again-short = ¿Puede escribir un poco más?
again-long = Es un poco largo y no podemos guardarlo. ¿Puede escribirlo más corto?
