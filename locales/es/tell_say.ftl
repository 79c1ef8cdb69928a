tell-consent-say = Quiero hablarle de la ayuda que existe. No tiene que decidir nada hoy.
tell-consent-point-own = La decisión es suya. Nadie tiene derecho a obligarle ni a presionarle, ni ahora ni más adelante.
tell-consent-point-home = Toda persona tiene derecho a regresar a su país. Hay ayuda, si usted así lo quiere.
tell-consent-point-options = Hay distintas alternativas. Vamos a verlas, con sus riesgos y sus límites.
tell-consent-point-time = Tómese tiempo para pensar su decisión. Pregunte con confianza y le cuento más.
tell-consent-point-undo = Puede cambiar de opinión en cualquier momento antes de la salida. Puede decir que no a la ayuda. Puede retirar una solicitud cuando quiera.
tell-consent-point-deadline = ¿Ha recibido una decisión de que debe salir de Suecia, con un último día? Dígalo, para que un abogado pueda responder qué se aplica.

tell-consent-choices-say = Podemos pensar con usted qué supondría quedarse y qué supondría regresar.
tell-consent-choices-point-situation = El coordinador o la coordinadora regional puede ayudarle a valorar su situación en Suecia, qué quiere y qué posibilidades tiene de quedarse.
tell-consent-choices-point-return = También puede recibir ayuda para valorar sus posibilidades de regresar con apoyo, y qué puede ser difícil.
tell-consent-choices-point-others = Las alternativas pueden ser un período de reflexión, un permiso de residencia temporal o solicitar asilo. Tienen condiciones. Lo que se aplica depende de su situación.
tell-consent-choices-point-explained = Todo se le debe explicar con detalle, en un idioma que entienda, antes de que diga que sí a algo.
tell-consent-choices-point-lawyer = Si quiere, intentamos encontrar un abogado que pueda responder qué se aplica en su caso.

tell-consent-data-say = Quiero contarle cómo se protege lo que usted dice, y qué límites hay, antes de que cuente más.
tell-consent-data-point-secrecy = Lo que cuenta está protegido por reglas de confidencialidad. Las autoridades y organizaciones de Suecia que participan tienen que seguir las reglas sobre datos personales.
tell-consent-data-point-limits = La confidencialidad tiene límites. Si un menor puede necesitar protección, puedo tener la obligación de dar aviso. La policía o la Agencia Sueca de Migración pueden pedir ciertos datos, también dónde vive usted. Pregunte qué se aplica en su caso, antes de contar algo.
tell-consent-data-point-use = Se le debe informar de para qué sirve la información, y dónde y cómo se usan sus datos.
tell-consent-data-point-consent = En los demás casos hace falta su consentimiento antes de comunicar datos sobre usted. Le digo qué autoridades y organizaciones son, y qué datos reciben.
tell-consent-data-point-needed = Solo deben recogerse los datos necesarios, y solo deben recibirlos quienes los necesitan.
tell-consent-data-point-anonymous = Puedo pedir consejo a la OIM Finlandia sin decir quién es usted.

tell-consent-talk-say = Usted tiene que poder entender todo lo que hablamos. Avise cuando algo no esté claro.
tell-consent-talk-point-language = Todo se debe explicar en un idioma que entienda antes de que diga que sí. También deben darle la información en papel o en formato electrónico.
tell-consent-talk-point-interpreter = Si no entiende el idioma, tenemos que usar un intérprete autorizado. El intérprete tiene reglas sobre el deber de guardar secreto, la ética y la conducta.
tell-consent-talk-point-trust = Avise si es difícil hablar con el intérprete. A veces puede ayudar hablar de ello, a veces puede ser mejor cambiar.
tell-consent-talk-point-office = A menudo es posible hablar con la OIM en su país sobre lo que necesita y el apoyo. Se hace en su lengua materna, y no hace falta decir quién es.
tell-consent-talk-point-place = Debemos proteger el lugar donde vive, y otros datos que muestren dónde está. Hay límites que pone la ley. Pregúnteme por ellos.
tell-consent-talk-point-media = No facilitamos el contacto con los medios de comunicación. Tampoco es adecuado aceptarlo. En el peor de los casos, quienes le hicieron daño pueden identificarle. Entonces ya no se puede garantizar un regreso seguro.

tell-application-say = Si quiere solicitar apoyo, vemos la solicitud con usted.
tell-application-point-voluntary = La OIM solo puede ayudarle si el regreso es voluntario.
tell-application-point-explained = Lo que dice la solicitud se debe explicar en un idioma que entienda. Puede recibir ayuda para completarla.
tell-application-point-needs = Hablamos de lo que necesita: atención médica, alojamiento, rehabilitación, estudios, ingresos. Las necesidades se escriben en la solicitud.
tell-application-point-sent = Primero le preguntamos si da su consentimiento. Después el coordinador o la coordinadora regional firma, y envía la solicitud y una evaluación de riesgos a la OIM Finlandia.
tell-application-point-iom = El personal de la OIM tiene el deber de guardar secreto y debe proteger sus datos personales.
tell-application-point-back = Tiene derecho a rechazar la ayuda, y puede retirar su solicitud en cualquier momento.

tell-application-risks-say = Quiero revisar los riesgos con usted. Es importante que los conozca.
tell-application-risks-point-risks = Evaluamos los riesgos y las amenazas que pueden dificultar un regreso seguro. Lo que usted sabe de ellos es importante.
tell-application-risks-point-sources = Los datos sobre los riesgos también pueden venir de los servicios sociales, del personal del alojamiento, de la policía o de otros.
tell-application-risks-point-early = Es importante que la OIM Finlandia conozca pronto los riesgos, para poder planear medidas.
tell-application-risks-point-measures = Repasamos las medidas hasta que las entienda. Después le preguntamos si las acepta. Si la familia está implicada en la trata de personas, usted puede, por ejemplo, vivir en otra parte del país.
tell-application-risks-point-doctor = Se recomienda un examen médico antes del viaje, para conocer sus necesidades médicas.
tell-application-risks-point-medical = La OIM necesita saber qué atención y qué medicinas necesita usted. Así se puede comprobar, antes del viaje, que existen. Yo le pregunto primero.
tell-application-risks-point-contact = Avise si alguien que le ha explotado busca contacto con usted. Eso puede hacer el viaje menos seguro.

tell-application-children-say = Quiero hablar con usted de sus hijos, y de otros familiares que quizá viajen también.
tell-application-children-point-needs = También hay que tener en cuenta lo que necesitan los niños y la familia.
tell-application-children-point-best = Tenemos que valorar con usted si regresar es lo mejor para toda la familia, también para los niños.
tell-application-children-point-parents = Si es posible, tanto el padre como la madre deberían saber del viaje y dar su consentimiento para que viajen los niños.
tell-application-children-point-danger = ¿Puede ser peligroso preguntar al padre o a la madre de sus hijos? Dígalo primero. No contactamos con nadie antes de que el coordinador o la coordinadora regional haya evaluado el riesgo.
tell-application-children-point-papers = Los niños necesitan documentos de viaje válidos. La OIM puede ayudar, y los paga. Si el niño nació en Suecia, a menudo tiene que estar registrado.
tell-application-children-point-report = Si un menor puede necesitar protección, puede que tengamos que dar aviso a la junta de servicios sociales. La intención es que el menor reciba ayuda.

tell-application-young-say = Puedes decir qué piensas y qué quieres. Puedes cambiar de opinión.
tell-application-young-point-will = La OIM solo puede ayudarte a regresar si tú quieres. Nadie tiene derecho a obligarte.
tell-application-young-point-adults = Los adultos responsables de ti tienen que decir que sí, tanto aquí como en tu país.
tell-application-young-point-best = Los servicios sociales averiguan si es lo mejor para ti. Puedes participar y contar.
tell-application-young-point-companion = Si vuelves a tu país, un adulto viajará contigo.
tell-application-young-point-time = Está bien si lleva tiempo. Pregunta tantas veces como quieras.

tell-application-support-say = Quiero decir con claridad qué sabemos del apoyo en su país, y qué no sabemos.
tell-application-support-point-varies = El apoyo puede variar de un país a otro. Puede depender de si la OIM tiene oficina allí. Algún apoyo puede no existir, ser limitado o tener requisitos.
tell-application-support-point-told = Si no hay apoyo, o hay muy poco, se le debe decir con claridad. Aun así puede ser posible una ayuda económica.
tell-application-support-point-promises = No prometo apoyo ni cantidades que no estén confirmados. La OIM Finlandia aprueba cada pago de antemano.
tell-application-support-point-plan = Antes de que salga de Suecia se hace un plan provisional. Se fija después de su llegada.
tell-application-support-point-goals = Ponemos con usted metas que se puedan alcanzar, con el apoyo que se pueda dar.
tell-application-support-point-providers = También otros, además de la OIM, darán atención y apoyo. Tienen sus propios requisitos, y tiene que aceptarlos para recibir su apoyo. Puede decir que no.
tell-application-support-point-risk = El riesgo de sufrir explotación otra vez es mayor hasta dos años después de la explotación. El apoyo tras la llegada reduce ese riesgo.

tell-application-money-say = Quiero decirle qué cantidades se daban en 2019. Preguntamos a la OIM cuáles se dan ahora.
tell-application-money-point-monthly = En 2019 la ayuda era de { $monthly } al mes durante seis meses, { $monthly_total } en total.
tell-application-money-point-basic = Además, { $basic } para necesidades básicas, por ejemplo alojamiento, estudios o atención médica.
tell-application-money-point-medical = Y { $medical } para posibles necesidades médicas.
tell-application-money-point-children = Los hijos que viajan con usted tienen derecho, por regla general, al { $child_share } de la suma del apoyo.
tell-application-money-point-approved = La OIM en su país gestiona el apoyo. La OIM Finlandia aprueba cada pago de antemano.
tell-application-money-point-confirm = No cuente con las cantidades hasta que la OIM las haya confirmado.

tell-journey-say = Quiero contarle cómo se prepara el viaje. Pregunte cuando quiera.
tell-journey-point-documents = Necesita documentos de viaje válidos. Si faltan, la OIM Finlandia ayuda a conseguir unos provisionales, a través de su embajada. Entonces la embajada recibe sus datos personales. Yo le pregunto primero.
tell-journey-point-progress = La solicitud de documentos de viaje puede tardar mucho. Se le debe informar de cómo va.
tell-journey-point-date = El coordinador o la coordinadora regional habla con usted de la fecha. A menudo hay que coordinarla con varias personas más, y no se promete demasiado pronto.
tell-journey-point-police = Si participa en una investigación policial o un juicio, se contacta con la policía y/o la fiscalía antes de fijar la fecha.
tell-journey-point-booking = Si está en el programa, la OIM Finlandia reserva todo el viaje y le dice qué está organizado. Diga qué necesita o qué desea.
tell-journey-point-cost = Si está en el programa, la OIM paga el viaje y los documentos de viaje.

tell-journey-bring-say = Ahora vemos qué necesita llevar, y qué necesita saber la OIM sobre el viaje.
tell-journey-bring-point-papers = Lleve los papeles médicos necesarios: historial médico, certificado médico y recetas. Se traducen cuando es posible y necesario.
tell-journey-bring-point-medicine = Lleve todas las medicinas que necesite. Las medicinas con receta deben alcanzar para el viaje.
tell-journey-bring-point-needs = Avise si necesita silla de ruedas, comida especial u otra cosa. Así la OIM puede prepararse, también donde cambia de avión.
tell-journey-bring-point-ban = ¿Tiene una prohibición de entrada al espacio Schengen? Entonces puede hacer falta cambiar la ruta, y la OIM necesita saberlo.
tell-journey-bring-point-lawyer = Un abogado puede responder cuánto tiempo dura una prohibición.

tell-journey-day-say = Ahora vemos con usted el día del viaje. Diga si algo le preocupa.
tell-journey-day-point-tickets = La OIM Finlandia le da los pasajes de avión y la información del viaje cuando el viaje está confirmado.
tell-journey-day-point-airport = Conviene estar en el aeropuerto al menos dos horas antes de la salida. Preguntamos si alguien de nosotros puede ir con usted y ayudar.
tell-journey-day-point-routines = ¿Nunca ha volado? Le explico el registro para el vuelo, el control de seguridad, el control de pasaportes, las pantallas y la puerta de embarque.
tell-journey-day-point-companion = Si hace falta, la OIM puede organizar que alguien viaje con usted. Si tiene menos de dieciocho años y está sin su familia en Suecia, siempre hay una persona que viaja con usted.
tell-journey-day-point-contacts = Deben darle el teléfono y la dirección de la OIM en su país, para que pueda pedir ayuda durante el viaje.
tell-journey-day-point-nobody = Si nadie le recibe: llame a la oficina de la OIM en el país, o vaya allí. Antes del viaje se le debe decir cómo ponerse en contacto con ella.
tell-journey-day-point-free = Puede cambiar de opinión con toda libertad hasta el momento de viajar, también en el aeropuerto.

tell-journey-safety-say = Quiero contarle cómo le reciben, y cómo le reconocen quienes le reciben.
tell-journey-safety-point-ordinary = Viaja como cualquier otra persona, con ayuda de la OIM.
tell-journey-safety-point-sign = Puede llevar el logotipo de la OIM, u otra cosa que se haya acordado, para que quienes le reciben sepan que es usted.
tell-journey-safety-point-badge = El logotipo no muestra por qué viaja. Si no quiere llevarlo, dígalo.
tell-journey-safety-point-staff = Le explico cómo reconocer al personal de la OIM, cuando cambia de avión y cuando llega.
tell-journey-safety-point-phone = Si da su consentimiento y es posible, la OIM Finlandia recibe su número de teléfono móvil, para contactar más fácilmente con usted.
tell-journey-safety-point-transit = En una escala la OIM puede ayudarle, según lo que necesite y si la OIM está en ese país.
tell-journey-safety-point-met = Donde la OIM tiene oficina, normalmente alguien de la OIM le recibe en el aeropuerto. Después recibe ayuda para seguir adelante.

tell-arrival-say = Esto trata del tiempo después de la llegada. Se lo cuento ahora, antes del viaje, para que lo sepa.
tell-arrival-point-think = Puede que necesite tiempo para pensar en distintos tipos de apoyo antes de que algo empiece.
tell-arrival-point-plan = El plan de apoyo parte de sus necesidades y se fija después de la llegada.
tell-arrival-point-monthly = Cada mes se paga una ayuda para comida, ropa y otras cosas, por regla general durante seis meses. La paga la oficina local de la OIM.
tell-arrival-point-recovery = Hay posibilidad de recibir ayuda para atención médica, conversaciones de apoyo y medicinas, según sus necesidades.
tell-arrival-point-work = También se puede dar apoyo para estudios, prácticas o un curso. Lo que ya sabe hacer cuenta, aunque lo haya aprendido en la familia.
tell-arrival-point-limits = El apoyo puede variar de un país a otro. Si es limitado, la OIM intenta de todos modos encontrar algo que ofrecer.

tell-arrival-contact-say = Usted elige si mantenemos el contacto después de la llegada, y cómo. Está perfectamente bien decir que no.
tell-arrival-contact-point-agreed = Cómo se hace el seguimiento lo acuerda usted con la oficina local de la OIM.
tell-arrival-contact-point-ways = Donde la OIM tiene oficina, el contacto puede ser en reuniones, visitas, por teléfono o por correo electrónico. También una organización puede hacer el seguimiento.
tell-arrival-contact-point-adjusted = El seguimiento sirve para ver que el apoyo llega, y para cambiar el plan si hace falta.
tell-arrival-contact-point-feedback = Quienes le ayudaron en Suecia solo saben cómo está usted si da su consentimiento.
tell-arrival-contact-point-decline = Tiene derecho a rechazar el apoyo. También puede elegir no tener contacto, ni con nosotros ni con la OIM.
