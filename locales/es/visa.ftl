## Visa and stay. Every fact of the law carries its day and its source, set in by the flow.

visa-which = ¿Sobre qué tipo de visado pregunta?
visa-which-f6 = F-6 matrimonio
visa-which-f6-words = F-6 | F6 | F-6-1 | F-6-2 | F-6-3 | visa de matrimonio | visado de matrimonio | visa por matrimonio | visado por matrimonio | casada con un coreano | casado con una coreana | casada con coreano | casado con coreana | esposo coreano | esposa coreana | marido coreano | mi esposo es coreano | mi marido es coreano | mi esposa es coreana | visa de cónyuge | visa de conyuge | visa de esposa
visa-which-f4 = F-4 o H-2
visa-which-f4-words = F-4 | F4 | H-2 | H2
visa-which-e9 = E-9 trabajo
visa-which-e9-words = E-9 | E9 | EPS | visa de trabajo | visado de trabajo | visa laboral | visado laboral
visa-which-other = Otro tipo
visa-which-other-words = D-2 | D2 | D-4 | D-10 | E-7 | E7 | F-2 | F2 | F-5 | F5 | G-1 | G1 | C-3 | visa de estudiante | visa de estudios | visado de estudios | visado de estudiante | visa estudiantil | visado estudiantil | visa de estudiantes

visa-f6-safe = Antes de los papeles, una pregunta discreta. ¿Está a salvo en casa?
visa-f6-safe-yes = Sí
visa-f6-safe-no = No, o no siempre
visa-f6-safe-skip = Prefiero no decirlo
visa-f6-papers = Para F-6 hacen falta también papeles del matrimonio y la familia. El { LINE("1345") } le dirá cuáles son los suyos.

visa-unsafe-thanks = Gracias por decirlo. No es culpa suya.
visa-unsafe-apart = El visado que nombró ya no se guarda aquí. Pedir ayuda y las preguntas de visado son cosas separadas.
visa-unsafe-next = ¿Qué le ayudaría ahora?
visa-unsafe-next-steps = Ver qué puedo hacer
visa-unsafe-next-law = Mi estancia en este caso
visa-unsafe-next-papers = Papeles de la prórroga
visa-unsafe-law = A quien está casado con un coreano y fue herido en casa se le puede permitir quedarse más tiempo mientras sigue un caso en el juzgado o la policía (a fecha de { $violence-stay-as-of }; fuente: { $violence-stay-source }).
visa-unsafe-lawyer = Que se permita depende de cada caso, y no podemos prometerlo. Antes de aceptar un divorcio o firmar algo, pida al { LINE("1345") } un abogado gratuito.

visa-f4-merged = Desde { $h2-end } no se da H-2 nuevo; quien tiene H-2 puede quedarse hasta su término o cambiar a F-4 (a fecha de { $h2-end-as-of }; fuente: { $h2-end-source }).
visa-f4-years = F-4 se da por { $f4-years } años cada vez, según el nivel de coreano o el programa de integración (a fecha de { $f4-years-as-of }; fuente: { $f4-years-source }).
visa-f4-jobs = Se abrieron { $f4-jobs } trabajos sencillos para F-4 (a fecha de { $f4-jobs-as-of }; fuente: { $f4-jobs-source }). Pregunte al { LINE("1345") } si el suyo está entre ellos.

visa-e9-what = ¿De qué se trata?
visa-e9-what-stay = Quedarme más tiempo
visa-e9-what-move = Cambiar de trabajo
visa-e9-what-passport = Alguien tiene mi pasaporte
visa-e9-term = E-9 vale para { $e9-years } años de trabajo, y hasta { $e9-more } meses más si le contratan de nuevo (a fecha de { $e9-years-as-of }; fuente: { $e9-years-source }).
visa-e9-order = Primero el centro de empleo, después la oficina de inmigración. Prepare copia del permiso, contrato, registro de la empresa y prueba de domicilio.
visa-e9-move = Solicite en el centro de empleo en un plazo de { $e9-move ->
    [one] un mes
    [many] { $e9-move } meses
   *[other] { $e9-move } meses
} tras el fin del contrato, y tenga el permiso en { $e9-permit } meses desde la solicitud (a fecha de { $e9-move-as-of }; fuente: { $e9-move-source }).
visa-e9-reasons = Puede cambiar si el empleador termina el contrato, cierra, incumple o le trata injustamente. Pregunte al { LINE("1345") } antes de que venza el plazo.
visa-e9-fee = Cambiar de trabajo cuesta { $workplace-fee } wones (a fecha de { $workplace-fee-as-of }; fuente: { $workplace-fee-source }).
visa-e9-passport = Retener el pasaporte o la tarjeta de otro como prenda de trabajo o deuda es un delito (a fecha de { $passport-held-as-of }; fuente: { $passport-held-source }).

visa-papers = Prepare el formulario (n.º 34), pasaporte, tarjeta de residencia, prueba de domicilio y la tasa (a fecha de { $common-papers-as-of }; fuente: { $common-papers-source }).
visa-ask-expiry = ¿Qué día termina su estancia? Está en la tarjeta, y puede omitir esta pregunta.
visa-expiry-past = El día que escribió, { $expiry }, ya pasó. Pregunte al { LINE("1345") } cuanto antes.
visa-expiry-soon = El día que escribió, { $expiry }, está cerca. Prepare la solicitud hoy o el próximo día laborable.
visa-deadline = La prórroga debe estar permitida antes de que termine la estancia (a fecha de { $permit-before-as-of }; fuente: { $permit-before-source }).
visa-earliest = Puede solicitarla desde { $earliest } meses antes de ese día (a fecha de { $earliest-as-of }; fuente: { $earliest-source }).
visa-where = Solicite en hikorea.go.kr, o reserve allí y vaya a la oficina de inmigración de su domicilio (a fecha de { $reservation-as-of }; fuente: { $reservation-source }).
visa-online = Por internet, solicite al menos { $online-days } días laborables antes del fin (a fecha de { $online-days-as-of }; fuente: { $online-days-source }).
visa-fee-f6 = La prórroga de F-6 cuesta { $f6-fee } wones (a fecha de { $f6-fee-as-of }; fuente: { $f6-fee-source }).
visa-fee = La prórroga cuesta { $extension-fee } wones (a fecha de { $extension-fee-as-of }; fuente: { $extension-fee-source }).
visa-fee-change = Cambiar de tipo cuesta { $change-fee } wones (a fecha de { $change-fee-as-of }; fuente: { $change-fee-source }).
visa-fee-online = Por internet la tasa es un { $online-less } % menor (a fecha de { $online-less-as-of }; fuente: { $online-less-source }).
visa-other = Cada visado tiene sus papeles. Esto vale para todos.

visa-address = Si se muda, avise de la nueva dirección en { $address-days } días en el centro vecinal, el distrito o inmigración (a fecha de { $address-days-as-of }; fuente: { $address-days-source }).
visa-address-safe = Si alguien no debe saber dónde vive, pregunte al { LINE("1345") } antes de avisar.

visa-next = ¿Quiere saber algo más?
visa-next-which = Otra pregunta de visado
visa-next-address = Me he mudado
visa-next-end = Eso es todo
visa-bye = Esperamos que ayude. Puede volver a escribir cuando quiera.
