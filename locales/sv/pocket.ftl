# Fickkortet: fasta korta fraser, i jag-form där hon visar dem för någon

pocket-emergency = Fara? Ring { $emergency }.
pocket-decide = Du bestämmer.
pocket-no = Du får säga nej.
pocket-change = Du får ändra dig.
pocket-force = Ingen får tvinga dig.
pocket-language = Jag talar svenska.
pocket-interpreter = Jag vill ha en tolk.
pocket-trust = Jag vill ha en annan tolk.
pocket-help = Jag behöver hjälp.
pocket-number = Nummer:
