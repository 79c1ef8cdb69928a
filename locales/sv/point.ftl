# Kortet att peka på vid ett första möte: det här språkets egen rad, bland alla de andra

point-question = Vilket språk talar du? Peka här om du talar svenska.
point-interpreter = Jag ordnar en tolk.
