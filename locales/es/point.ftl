point-question = ¿Qué idioma habla? Señale aquí si habla español.

point-interpreter = Busco un intérprete.
