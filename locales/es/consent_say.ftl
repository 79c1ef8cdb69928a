consent-language-say = ¿Se le ha explicado todo en un idioma que entiende? Avise si algo no está claro.
consent-language-explain = Es importante que entienda antes de responder. Si dice que no, conseguimos un intérprete y lo explicamos otra vez.

consent-voluntary-say = Usted decide. Puede decir que no, y puede cambiar de opinión en cualquier momento antes de la salida. ¿Lo ha entendido?
consent-voluntary-explain = Tiene derecho a decir que no. Tiene derecho a cambiar de opinión hasta el momento de viajar, y a retirar la solicitud en cualquier momento. Si dice que no, no seguimos adelante. Tendrá más tiempo.

consent-alternatives-say = Puede haber otras opciones. Tienen condiciones. Quedarse también puede ser lo correcto. ¿Le han dicho qué opciones hay?
consent-alternatives-explain = Puede ser, por ejemplo, un período de reflexión, un permiso de residencia temporal o solicitar asilo. Lo que se aplica depende de su situación. Si dice que no, primero le hablamos de ellas.

consent-use-say = Los datos se usan para planear su viaje y su apoyo. La OIM Finlandia los recibe si dice que sí. Sobre la OIM en su país preguntamos aparte. Los datos están protegidos. Pero por ley una parte se puede dar de todos modos: si un menor puede necesitar protección, o si lo piden la policía o la Agencia Sueca de Migración. Puede haber más casos. ¿Lo ha entendido?
consent-use-explain = Los datos están protegidos por reglas de confidencialidad, con los límites que pone la ley. Pregunte qué se aplica en su caso. Si dice que no, lo explicamos otra vez.

consent-interpreter-say = El intérprete oye lo que decimos, y tiene que seguir reglas sobre el deber de guardar secreto. Si no se siente a gusto con el intérprete, puede pedir otro. ¿Lo ha entendido?
consent-interpreter-explain = El intérprete sigue reglas de ética, conducta y deber de guardar secreto. A veces es mejor cambiar de intérprete. Entonces avise.

consent-keep-say = Guardamos sus respuestas en un borrador. El nombre, solo si más tarde dice que sí. Aun así, las respuestas pueden mostrar quién es usted. ¿Podemos guardarlas? Puede decir que no, y entonces las borramos.
consent-keep-explain = Las respuestas se guardan cifradas. Lo que ha aceptado o rechazado se guarda sin cifrar. Desde aquí no damos nada de ello a nadie más. Todo se borra en un día fijado, o cuando usted quiera. En copias de seguridad puede quedar.

consent-iom-say = ¿Podemos dar a la OIM Finlandia su solicitud: nombre, edad, país, papeles, decisiones, familia y lo que necesita? La OIM planea el viaje y el apoyo. Sobre salud y riesgos preguntamos después. Puede decir que no.
consent-iom-explain = La OIM Finlandia es un organismo internacional con sus propias reglas sobre datos. Necesita los datos para el viaje y el apoyo. Si dice que no, no damos nada. Entonces podemos preguntar a la OIM sin decir quién es usted.

consent-health-say = La OIM Finlandia puede necesitar saber cómo está su salud, para el viaje y para la atención médica después. ¿Podemos decírselo? Puede decir que no a todo o a una parte.
consent-health-explain = Se trata de lo que necesita en el viaje, las medicinas, los certificados y la atención médica. Si dice que no, no lo damos. Entonces la OIM no puede tenerlo en cuenta en el plan.

consent-risk-table-say = Hemos escrito los riesgos de los que hemos hablado. Allí hay también cosas que otros han contado. ¿Puede leerlo la OIM Finlandia? Puede decir que no.
consent-risk-table-explain = Allí están los riesgos, y lo que se puede hacer contra ellos. La OIM Finlandia evalúa los riesgos antes del viaje. Si dice que no, no damos la tabla. Entonces podemos preguntar, sin decir quién es usted, qué significa para la solicitud.

consent-measures-say = Hemos hablado de los riesgos y de lo que se puede hacer. ¿Quiere que lo hagamos así? Diga también qué no quiere.
consent-measures-explain = Un sí significa que conoce los riesgos de regresar, y que entiende y acepta lo que se va a hacer. Si dice que no, lo revisamos otra vez, y cambiamos lo que no quiere.

consent-passport-copy-say = ¿Puede el coordinador o la coordinadora regional enviar una copia de su pasaporte a la OIM Finlandia? Puede decir que no.
consent-passport-copy-explain = La copia hace falta porque el viaje se reserva con el nombre que está en el pasaporte. También puede ser otro documento de identidad. Si dice que no, no se envía ninguna copia. Entonces preguntamos a la OIM Finlandia qué se necesita en su lugar.

consent-child-will-say = ¿Tú quieres ir a tu país? Puedes decir que no, y puedes decir que aún no lo sabes.
consent-child-will-explain = Nadie más puede responder por ti. Si dices que no, no seguimos planeando el regreso.

consent-iom-home-say = ¿Se pueden dar los mismos datos a la OIM en su país, para que sepan qué necesita? Puede decir que no. Entonces se lo decimos a la OIM Finlandia, pero no decidimos lo que hace la OIM.
consent-iom-home-explain = Necesitan los datos para el apoyo en su país. Si dice que no, el coordinador o la coordinadora regional se lo dice a la OIM Finlandia. No podemos impedírselo a la OIM.

consent-phone-say = ¿Podemos dar su número de teléfono móvil a la OIM, para que puedan contactar más fácilmente con usted durante el viaje? Puede decir que no.
consent-phone-explain = El número sirve para contactar con usted cuando cambia de avión y cuando llega. Si dice que no, no damos el número, y lo borramos aquí. No cambia nada más.

consent-followup-say = ¿Podemos saber, aquí en Suecia, cómo le va después? Puede decir que no. No cambia nada en su solicitud.
consent-followup-explain = Sería la OIM quien nos lo contaría. Cómo mantienen el contacto usted y la OIM en su país lo acuerdan entre ustedes. Si dice que no, no se nos debe contar nada. No cambia nada más.

consent-embassy-say = Necesita papeles para el viaje. ¿Puede la OIM contactar con la embajada de su país? Entonces la embajada sabrá quién es usted. No se puede deshacer una vez hecho. Puede decir que no.
consent-embassy-explain = La embajada recibe sus datos personales y una foto, para que le den papeles para el viaje. ¿Ha solicitado asilo, o tiene miedo del Estado de su país? Dígalo antes de responder, y pida hablar con un abogado. Si dice que no, no se contacta con la embajada. Entonces preguntamos a la OIM Finlandia por otras maneras.

consent-providers-information-say = También otros, además de la OIM, pueden dar atención y apoyo. Tienen sus propios requisitos. Pida que se los digan antes de decir que sí. Puede decir que no. ¿Lo ha entendido?
consent-providers-information-explain = Le preguntamos por los requisitos cuando se conozcan. Tiene derecho a decir que no al apoyo.

consent-police-information-say = Usted colabora en una investigación policial o un juicio. Antes de fijar la fecha se contacta con la policía o la fiscalía. Pregunte si algo no está claro. ¿Lo ha entendido?
consent-police-information-explain = Esto es información. No es algo a lo que diga sí o no.

consent-say-answers = Puede señalar su respuesta.

consent-say-yes = Sí

consent-say-no = No

consent-say-wait = Quiero esperar

consent-say-unclear = No entiendo
