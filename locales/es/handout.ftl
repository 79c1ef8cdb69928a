handout-title = Información

handout-danger-title = Si está en peligro
handout-danger-body = Llame al { $emergency }.

handout-decide-title = Usted decide
handout-decide-body = Tiene derecho a regresar a su país. También tiene derecho a decir que no. Nadie tiene derecho a obligarle ni a presionarle. Quedarse también puede ser lo correcto. Puede cambiar de opinión hasta el momento de viajar. Tómese tiempo para pensar.

handout-choices-title = Quedarse o viajar
handout-choices-body = Puede haber otros caminos además de viajar. Tienen condiciones. Pida que le digan cuáles hay para usted, y qué riesgos tienen. ¿Le han dado un último día para salir de Suecia? Dígaselo pronto a alguien que le ayude. Pida hablar con un abogado.

handout-talk-title = En su idioma
handout-talk-body = Todo se debe explicar en un idioma que entienda. El intérprete tiene el deber de guardar secreto. Si no se siente a gusto con el intérprete, puede pedir otro. A menudo es posible hablar con alguien de la Organización Internacional para las Migraciones (OIM) en su país, en su propio idioma. No tiene que decir quién es usted.

handout-protected-title = Lo que usted cuenta
handout-protected-body = La mayoría de los datos solo se comunican a otros si usted dice que sí. Pero la ley tiene límites. Si un menor puede necesitar protección, se puede dar aviso, para que el menor reciba ayuda. La policía o la Agencia Sueca de Migración pueden pedir ciertos datos, por ejemplo dónde vive. Puede haber más casos. Pregunte qué se aplica en su caso, antes de contar algo.

handout-knows-title = Quién recibe qué información
handout-knows-body = Si dice que sí, la OIM en Finlandia y la OIM en su país pueden saber qué necesita. Si necesita papeles para el viaje, la embajada de su país puede saber quién es usted. Pida que le digan quién recibe qué, antes de decir que sí. Puede preguntar qué se ha guardado sobre usted, y pedir que se borre. Lo que ya se ha dado a otros lo conservan ellos.

handout-risks-title = Riesgos
handout-risks-body = Hay riesgo de sufrir explotación otra vez. Es mayor hasta dos años después de la explotación. El apoyo reduce el riesgo. Quienes le ayudan revisan los riesgos con usted. Diga a qué tiene miedo. Avise si alguien que le ha hecho daño se pone en contacto con usted. Le dirán qué se puede hacer, y puede decir qué no quiere.

handout-help-title = Ayuda con el viaje
handout-help-body = Puede recibir ayuda para solicitar apoyo. Puede retirar la solicitud en cualquier momento. Si recibe el apoyo, la OIM reserva y paga el viaje y los papeles para el viaje. Los papeles pueden tardar mucho. Si hace falta, alguien puede viajar con usted. Si la OIM está en su país, por lo general alguien le recibe en el aeropuerto.

handout-support-title = Cuando haya llegado
handout-support-body = El apoyo puede ser un lugar donde vivir, atención médica, alguien con quien hablar, escuela, ayuda para trabajar o dinero. Varía de un país a otro. A veces el apoyo es poco, y a veces no hay. Entonces deben decírselo. Puede decir que no al apoyo y al contacto.

handout-money-title = Dinero, según datos de 2019
handout-money-body = En 2019 la ayuda era de { $monthly } al mes durante seis meses, { $monthly_total } en total. Además, { $basic } para necesidades básicas, y { $medical } para posibles necesidades médicas. Los hijos que viajan con usted tienen derecho, por regla general, al { $child_share } de la suma del apoyo. No cuente con las cantidades hasta que la OIM las haya confirmado.

handout-children-title = Niños
handout-children-body = También cuenta lo que necesitan sus hijos. Si es posible, tanto el padre como la madre deberían saber del viaje y decir que sí. ¿Es peligroso preguntar al padre o a la madre de sus hijos? Dígalo. Si tiene menos de 18 años, puede decir si quiere viajar o no. Nadie más puede responder por usted. Si está sin su familia en Suecia, un adulto viajará con usted.

handout-number = Número de la persona que le ayuda:
