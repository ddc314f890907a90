## Danger now. The card with 112 stands before the first of these.

danger-limits = No sabemos dónde está y no podemos llamar por usted. Si puede llamar, llame al { LINE("112") } ahora.
danger-nobody = Ahora no hay nadie aquí para responder, pero sus palabras están las primeras en la fila. No nos espere, llame al { LINE("112") }.
danger-where = ¿Dónde está esa persona ahora?
danger-where-door = Fuera de la puerta
danger-where-door-words = fuera de la puerta | detrás de la puerta | detras de la puerta | delante de la puerta | en la puerta | en mi puerta | está afuera | esta afuera | afuera de mi casa | frente a mi casa | golpea la puerta | golpeando la puerta
danger-where-inside = Dentro
danger-where-inside-words = él está dentro | él está adentro | ella está dentro | ya está dentro | ya está adentro | ya esta adentro | entró en mi casa | entró a mi casa | se metió en mi casa | se metió a mi casa | se metio a mi casa | entró a la casa
danger-where-following = Me sigue
danger-where-following-words = me está siguiendo | me esta siguiendo | me viene siguiendo | me están siguiendo | me persigue | me persiguen | me sigue por | me sigue a | viene detrás de mí | viene detras de mi | va detrás de mí | corre detrás de mí
danger-where-threats = Llamadas o amenazas
danger-where-threats-words = me amenaza | me amenazan | me está amenazando | me esta amenazando | amenazas de muerte | me va a matar | quiere matarme | me llama sin parar | no para de llamar | no deja de llamar | me sigue llamando | no para de escribir
danger-where-none = Ahora no hay peligro
danger-door = Mientras esa persona esté fuera, mantenga la puerta con llave y no abra. Si puede, vaya a un cuarto que se cierre y quite el sonido del teléfono.
danger-inside = Si esa persona está dentro, salga a donde haya gente si puede. Si no, enciérrese en un cuarto y llame al { LINE("112") }; no hace falta hablar.
danger-following = Si alguien le sigue, no vaya a casa; vaya a donde haya luz y gente, una tienda o un puesto de policía. Llame al { LINE("112") } mientras camina.
danger-threats = No tiene que responder llamadas ni amenazas. Cuando sea seguro, haga fotos de la pantalla y no borre lo que recibió.
danger-none = Nos alegramos. Los números de arriba siguen aquí.
danger-show-sound = to-ua-yu-se-yo. kiong-cha-re shin-go-je yu-se-yo.
danger-show-meaning = Ayúdeme, por favor. Avise a la policía.
