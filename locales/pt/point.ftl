point-question = Que idioma você fala? Aponte aqui se você fala português.

point-interpreter = Vou conseguir um intérprete.
