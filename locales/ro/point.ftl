point-question = Ce limbă vorbiți? Arătați aici cu degetul dacă vorbiți limba română.

point-interpreter = Aduc un interpret.
