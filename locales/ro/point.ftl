point-question = Ce limbă vorbiți? Arătați aici dacă vorbiți limba română.

point-interpreter = Aduc un interpret.
