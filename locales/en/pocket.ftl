# The pocket card: fixed short phrases, in the first person where she shows them to someone

pocket-emergency = Danger? Call { $emergency }.
pocket-decide = You decide.
pocket-no = You may say no.
pocket-change = You may change your mind.
pocket-force = No one may force you.
pocket-language = I speak English.
pocket-interpreter = I want an interpreter.
pocket-trust = I want another interpreter.
pocket-help = I need help.
pocket-number = Number:
