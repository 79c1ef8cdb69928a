returnee-next = Siguiente
returnee-previous = Atrás
returnee-hide = Ocultar

returnee-take-back = Devolver el teléfono

returnee-open = Abrir
returnee-choose = Elija con un número:
returnee-held = Ahora solo se muestran estas páginas.
returnee-failed = No ha funcionado. Inténtelo de nuevo.

returnee-data-label = Sus datos

returnee-urgent-label = Ayuda ahora

returnee-place = { $page } / { $pages }

returnee-decide-title = Usted decide
returnee-decide-body =
    Puede decir que sí al viaje.
    Puede decir que no.
    Puede cambiar de opinión hasta el momento de viajar.

    Quedarse también puede ser lo correcto.
    Hay otros caminos. Tienen condiciones.
    Pida que le hablen de ellos.

    Nadie tiene derecho a obligarle.
    Nadie tiene derecho a presionarle.

    Tómese tiempo para pensar.
    ¿Le han dado un último día para salir de Suecia? Dígaselo pronto a alguien que le ayude.

returnee-protected-title = Cómo se protege lo que usted cuenta
returnee-protected-body =
    La mayoría de los datos solo se comunican a otros si usted dice que sí.
    Puede decir que no.

    Pero la ley tiene límites.
    Un menor puede necesitar protección. Entonces se puede dar aviso, para que el menor reciba ayuda.
    La policía o la Agencia Sueca de Migración pueden pedir ciertos datos.
    Puede ser el lugar donde usted vive.

    Pregunte qué se aplica en su caso, antes de contar algo.

    Solo deben recogerse los datos necesarios.

returnee-talk-title = Hablar en su idioma
returnee-talk-body =
    Deben informarle de todo en un idioma que entienda.
    Un intérprete puede ayudarle.
    El intérprete tiene el deber de guardar secreto.
    ¿No se siente a gusto con el intérprete? Dígalo.

    A menudo es posible hablar con alguien en su país.
    En su propio idioma, sobre lo que necesita y lo que hay.
    Es una persona de la Organización Internacional para las Migraciones.
    No tiene que decir quién es usted.

    Tómese tiempo para pensar.

returnee-safety-title = Su seguridad es importante
returnee-safety-body =
    Las personas que le ayudan revisan los riesgos con usted.
    Diga a qué tiene miedo.
    Avise si quien le hizo daño se pone en contacto con usted.
    Le dirán qué se puede hacer, y puede decir qué no quiere.

    Quienes le ayudan deben proteger el lugar donde vive.
    Aun así, la policía o la Agencia Sueca de Migración pueden tener derecho a preguntar. Pregunte qué se aplica.

    Los periodistas no pueden contactar con usted a través de quienes le ayudan.
    Le aconsejamos no hablar con periodistas.
    En el peor de los casos, quienes le hicieron daño pueden entender de quién se trata.
    Entonces nadie puede prometer que el viaje sea seguro.

returnee-help-title = Ayuda con el viaje y los papeles
returnee-help-body =
    ¿Quiere ayuda? Dígaselo a alguien que le apoye aquí.
    Puede recibir ayuda para completar una solicitud.
    Lo que dice la solicitud se explica en un idioma que usted entienda.
    Puede decir que no, y retirarla.

    Si recibe el apoyo:
    La Organización Internacional para las Migraciones reserva el viaje.
    Paga el viaje y los papeles para el viaje.

    ¿No tiene pasaporte?
    Le ayudan a conseguir papeles para el viaje.
    Puede tardar mucho. Deben informarle de cómo va.

returnee-journey-title = Durante el viaje
returnee-journey-body =
    Puede cambiar de opinión hasta el momento de viajar.

    Viaja como cualquier otra persona.
    Avise si tiene miedo a volar o necesita comida especial.

    Si lo necesita, alguien puede viajar con usted.

    La Organización Internacional para las Migraciones tiene oficinas en muchos países.
    Si hay una oficina en su país, por lo general alguien le recibe en el aeropuerto.
    Después recibe ayuda para seguir adelante.

returnee-home-title = Cuando haya llegado
returnee-home-body =
    Usted y quienes le ayudan hacen el plan antes del viaje. Lo que usted quiere es importante.
    Piense en metas que se puedan alcanzar.
    El plan queda listo cuando haya llegado.

    Hay riesgo de sufrir explotación otra vez.
    El apoyo reduce ese riesgo.

    El apoyo puede ser un lugar donde vivir, atención médica o alguien con quien hablar.
    Puede ser escuela, ayuda para trabajar o dinero.
    Pregunte qué cantidades se dan ahora.

    El apoyo puede variar de un país a otro.
    También depende de si la Organización Internacional para las Migraciones está allí.
    A veces es poco. A veces no hay. Entonces deben decírselo.

returnee-after-title = Después
returnee-after-body =
    Es bueno saber esto ya antes del viaje.

    Puede decir que no al apoyo.
    Puede decir que no al contacto.

    ¿Quiere mantener el contacto?
    Entonces se acuerda con usted cómo será.
    Pueden verse, llamarse o escribirse.

    ¿Necesita algo distinto de lo previsto? Entonces el apoyo puede cambiarse.

    Quienes le ayudaron en Suecia solo sabrán cómo está usted si dice que sí.

returnee-data-title = Sus datos
returnee-data-body =
    La persona que le ayuda puede guardar respuestas sobre su situación. Se guardan en una computadora, no solo en este teléfono.

    Puede preguntar qué se ha guardado sobre usted. Puede pedir que se borre. No tiene que decir por qué. Pueden quedar copias durante un tiempo.

    Lo que ya se ha dado a otros lo conservan ellos. Pregunte quiénes son.

    Tiene derecho a saber cómo y dónde se usan sus datos.

returnee-urgent-title = Ayuda ahora
returnee-urgent-body =
    ¿Está en peligro ahora?
    Llame al { $emergency }.

    ¿Siente que no puede seguir viviendo, o se ha hecho daño?
    Llame al { $emergency }. Dígaselo a alguien de confianza.

    ¿No puede llamar?
    Muestre esta página a alguien de confianza.

    ¿No hay peligro en este momento?
    Puede llamar a la policía: { $police }.
    Puede decirle a alguien que le apoya que necesita ayuda.
    También puede simplemente señalar aquí.

returnee-choices-title = Quedarse o viajar
returnee-choices-body =
    Puede recibir ayuda para pensar en cómo es su situación ahora.

    ¿Quiere quedarse? ¿Puede quedarse?
    ¿Qué puede ser difícil si viaja?
    ¿Qué puede ser difícil si se queda?

    Deben decirle qué opciones hay para usted.
    Cada opción tiene riesgos. Cada opción tiene límites.
    Pida que se lo expliquen todo antes de decidir.

    ¿Tiene un último día para salir de Suecia?
    A quien se queda más tiempo se le puede prohibir volver.
    Pida hablar con un abogado.

returnee-knows-title = Quién recibe qué información
returnee-knows-body =
    Pregunte quién recibe datos sobre usted, y cuáles.
    Pida que se lo expliquen antes de decir que sí.

    Pueden ser quienes le ayudan en Suecia.
    Puede ser la Organización Internacional para las Migraciones, en Finlandia y en su país.
    Puede ser la embajada de su país, si necesita papeles para el viaje.

    Diga con quién no quiere que hablen.

returnee-health-title = Su salud
returnee-health-body =
    Es bueno ver a un médico antes del viaje.

    ¿Necesita atención médica, medicinas o silla de ruedas?
    Si dice que sí, quienes planean el viaje pueden saberlo.
    Entonces pueden ver si la atención y las medicinas existen en el lugar adonde va.

    Lleve lo que necesite:
    certificado médico, historial médico, recetas.
    Lleve medicinas suficientes.

    Pida ayuda para que traduzcan los papeles.

returnee-children-title = Sus hijos
returnee-children-body =
    ¿Tiene hijos aquí?
    Entonces también cuenta lo que ellos necesitan.
    Se habla con usted de qué es lo mejor para toda la familia.

    Si es posible, tanto el padre como la madre deberían saber del viaje y decir que sí por los hijos.
    ¿Es peligroso preguntar al padre o a la madre de sus hijos? Dígalo.

    Los niños necesitan sus propios papeles para el viaje.
    Si el niño nació en Suecia puede tardar más.

    ¿Recibe usted el apoyo? Por regla general, los hijos que viajan con usted tienen derecho a la mitad.
    Pregunte qué se aplica ahora.

returnee-young-title = ¿Tienes menos de 18 años?
returnee-young-body =
    Puedes decir lo que quieres.
    Puedes decir si quieres viajar, y si no quieres.
    Nadie más puede responder a eso por ti.

    Los adultos también averiguan si viajar es lo mejor para ti.
    Quienes son responsables de ti tienen que decir que sí, aquí y en tu país. ¿Tienes miedo de alguna de esas personas? Dilo.

    ¿Estás sin tu familia en Suecia? Si viajas, un adulto viajará contigo.

    Pregunta cuantas veces quieras.

returnee-ban-title = Si tiene una prohibición de entrada
returnee-ban-body =
    Una prohibición de entrada significa que no puede volver durante un tiempo.

    ¿Tiene una prohibición, o no lo sabe?
    Dígaselo a alguien que le ayude.
    La prohibición puede cambiar la ruta del viaje.

    Pregunte a un abogado cuánto tiempo dura.

returnee-day-title = El día del viaje
returnee-day-body =
    Lleve los papeles, el pasaje, el teléfono y los números de teléfono.
    Es bueno estar en el aeropuerto al menos dos horas antes.
    Pregunte si alguien puede ir con usted hasta allí.

    Pueden darle un distintivo para llevar, para que quienes le reciben sepan que es usted.
    El distintivo no dice por qué viaja.
    ¿No quiere llevarlo? Dígalo. Se puede elegir otra cosa.
    Pregunte cómo puede reconocer a quienes le reciben.

    ¿No hay nadie esperando?
    Llame al número de la oficina en su país, o vaya a la dirección. Antes del viaje deben darle las dos cosas.

returnee-paused = Ahora mismo quizá no sea posible recibir esta ayuda. Pregunte a la persona que le ayuda.
returnee-unreviewed = Una máquina ha traducido este texto. Nadie que trabaje profesionalmente en este idioma lo ha leído todavía. Pida un intérprete.
returnee-stale = El texto sueco ha cambiado desde que se hizo esta traducción. Pida un intérprete.
returnee-listen = Escuchar
