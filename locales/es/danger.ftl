## Danger now. The card with 112 stands before the first of these.

danger-limits = No sabemos dónde está y no podemos llamar por usted. Si puede llamar, llame al { LINE("112") } ahora.
danger-nobody = Ahora no hay nadie aquí para responder, pero sus palabras están las primeras en la fila. No nos espere, llame al { LINE("112") }.
danger-where = ¿Dónde está esa persona ahora?
danger-where-door = Fuera de la puerta
danger-where-inside = Dentro
danger-where-following = Me sigue
danger-where-threats = Llamadas o amenazas
danger-where-none = Ahora no hay peligro
danger-door = Mientras esa persona esté fuera, mantenga la puerta con llave y no abra. Si puede, vaya a un cuarto que se cierre y quite el sonido del teléfono.
danger-inside = Si esa persona está dentro, salga a donde haya gente si puede. Si no, enciérrese en un cuarto y llame al { LINE("112") }; no hace falta hablar.
danger-following = Si alguien le sigue, no vaya a casa; vaya a donde haya luz y gente, una tienda o un puesto de policía. Llame al { LINE("112") } mientras camina.
danger-threats = No tiene que responder llamadas ni amenazas. Cuando sea seguro, haga fotos de la pantalla y no borre lo que recibió.
danger-none = Nos alegramos. Los números de arriba siguen aquí.
danger-show-sound = to-ua-yu-se-yo. kiong-cha-re shin-go-je yu-se-yo.
danger-show-meaning = Ayúdeme, por favor. Avise a la policía.
