point-question = ¿Qué idioma habla? Señale aquí si habla español.

point-interpreter = Voy a conseguir un intérprete.
