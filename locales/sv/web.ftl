# Bara i webbläsaren: sidans egna ord, och det som där är sant i stället för det som gäller i en chatt

web-skip = Hoppa till innehållet
web-leave = Lämna sidan
web-leave-skip = Lämna sidan nu
web-leave-once = Skift. Tryck två gånger till för att lämna sidan.
web-leave-twice = Skift. Tryck en gång till för att lämna sidan.
web-leaving = Lämnar sidan.
web-search = Sök
web-search-label = Sök i manualen
web-search-hint = Skriv inga namn, nummer eller platser.
web-continue = Fortsätt
web-navigation = Sidans delar
web-languages = Språk
web-tools = Verktyg
web-print = Skriv ut
web-start-over = Börja om utan kryss och svar
web-about-leave = Vad Lämna sidan gör
web-link-here = Länk hit
web-link-label = Länk hit, med kryss och svar
web-link-line = Länken innehåller kryss och svar. Öppnas eller sparas den ligger den kvar i webbläsarens historik, och kan synkas till andra enheter.
web-suggested = Fler svar
web-listen = Läs upp
web-quiet = Sluta läsa
web-failed = Sidan kunde inte hämtas. Försök igen. Fara nu: ring 112.
