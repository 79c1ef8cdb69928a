# The card to point at in a first meeting: this language's own line, among all the others

point-question = Which language do you speak? Point here if you speak English.
point-interpreter = I will get an interpreter.
