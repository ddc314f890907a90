## Somebody follows, waits, writes, frightens. The first words of every bubble are plain.

stalking-safe = Gracias por decírnoslo. ¿Está a salvo ahora?
stalking-safe-yes = Estoy a salvo
stalking-safe-seen = Alguien puede ver esto
stalking-safe-seen-words = lee mis mensajes | leyendo mis mensajes | revisa mi celular | revisa mi teléfono | revisa mi telefono | mira mi celular | mira mi pantalla | puede ver mi pantalla | puede ver mi celular | por encima de mi hombro | sentado a mi lado | él está a mi lado
stalking-safe-danger = Estoy en peligro
stalking-safe-danger-words = él está aquí | ella está aquí | mi ex está aquí | ya está aquí | ya esta aqui | está en la puerta | esta en la puerta | está golpeando la puerta | quiere entrar | me está siguiendo ahora | me esta siguiendo ahora | tiene un cuchillo
stalking-safe-unsure = No lo sé
stalking-seen = Entonces usamos solo palabras sencillas. Puede responder solo con números.
stalking-seen-next = ¿Qué es mejor para usted?
stalking-seen-next-quiet = Seguir en silencio
stalking-seen-next-leave = Irme ahora
stalking-seen-leave = Vuelva cuando le vaya bien.
stalking-unsure = No hace falta estar seguro. En los números de abajo puede preguntar a cualquier hora.

stalking-act = ¿Qué se parece más?
stalking-act-follow = Me sigue o me cierra el paso
stalking-act-wait = Espera cerca de mí
stalking-act-contact = Me contacta sin parar
stalking-act-things = Manda o deja cosas
stalking-act-damage = Daña cosas
stalking-act-share = Difunde mis datos
stalking-act-pretend = Se hace pasar por mí
stalking-act-other = Otra cosa
stalking-fault = Lo que pasa no es culpa suya. Puede confiar en lo que siente.
stalking-law = Contra su voluntad y una y otra vez, es un delito, con hasta { $crime-years } años de cárcel (a fecha de { $crime-years-as-of }; fuente: { $crime-years-source }).

stalking-help = ¿Qué quiere saber?
stalking-help-keep = Qué guardar
stalking-help-police = Policía y juzgado
stalking-help-numbers = Números para llamar
stalking-help-end = Eso es todo por hoy

stalking-keep-note = Hágalo solo cuando sea seguro. Apunte el día, la hora, el lugar, lo que pasó y quién lo vio.
stalking-keep-screen = Haga fotos de la pantalla con remitente y hora, y guarde la lista de llamadas. Fotografíe un paquete sin abrirlo.
stalking-keep-copy = Pida pronto las imágenes de las cámaras, porque se borran. Guarde otra copia donde esa persona no llegue.

stalking-police-spot = Quienes acuden a su llamada deben pararlo, advertir por escrito y apartar a esa persona de usted (a fecha de { $on-the-spot-as-of }; fuente: { $on-the-spot-source }).
stalking-police-ban = Si urge, se puede prohibir acercarse a menos de { $ban-meters } metros y contactar, hasta { $police-ban ->
    [one] un mes
    [many] { $police-ban } meses
   *[other] { $police-ban } meses
} (a fecha de { $police-ban-as-of }; fuente: { $police-ban-source }).
stalking-police-ask = Puede pedirlo usted, y también quien avisó.
stalking-court-ban = Un juzgado puede ordenar lo mismo por { $court-ban } meses y prorrogarlo dos veces (a fecha de { $court-ban-as-of }; fuente: { $court-ban-source }).
stalking-police-name = Los funcionarios a cargo no deben revelar quién es usted (a fecha de { $name-kept-as-of }; fuente: { $name-kept-source }).

stalking-bye = Gracias por hablar con nosotros. Puede volver a escribir cuando quiera.
