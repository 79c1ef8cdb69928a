point-question = W jakim języku mówisz? Wskaż tutaj, jeśli mówisz po polsku.

point-interpreter = Zorganizuję tłumacza.
