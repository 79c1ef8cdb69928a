# Behovsinventering (manualen 3.2)

needs-chapter = Behovsinventering

needs-title = Ta reda på vilka behov personen har
needs-label = Ta reda på behoven
needs-say = Den som ansvarar för återvändandet ska fastställa vilka behov personen har.
needs-body =
    Den som ansvarar för återvändandet i Sverige ska fastställa vilka behov som finns. Det gör det möjligt att planera lämpligt stöd efter hemkomsten.

    Frågorna bör främst handla om behov av:

    • omgående medicinskt eller psykosocialt stöd
    • boende
    • rehabilitering
    • utbildning
    • stödinsatser som kan ge en inkomst efter hemkomsten

needs-match-title = Matcha behoven med stöd i hemlandet
needs-match-label = Matcha behov och stöd
needs-match-say = Behoven anges i ansökan och bör sedan diskuteras mer med personen.
needs-match-body =
    Behoven anges i ansökan. De bör sedan diskuteras mer med personen. Därefter kan de matchas med stöd och tjänster som finns i hemlandet.

    IOM har ett nätverk av myndigheter och organisationer inom civilsamhället i hemlandet. Där finns expertis och kunskap. Därför går det i de flesta fall att anpassa stödet efter personens behov.

needs-plan-title = Behoven blir en realistisk plan
needs-plan-label = Behoven blir en plan
needs-plan-say = Behovsinventeringen är grunden för återintegrationsplanen. Gör planerna realistiska.
needs-plan-body =
    Behovsinventeringen är grunden för återintegrationsplanen.

    IOM Finland gör upp planen och genomför den sedan. Det sker i samarbete med IOM-kontoret och andra som ger stöd i hemlandet.

    Gör planerna för framtiden realistiska.

needs-promises-title = Undvik att lova obekräftat stöd
needs-promises-label = Undvik att lova för mycket
needs-promises-say = Stödet kan variera mellan länder. Undvik att lova sådant som inte har bekräftats.
needs-promises-body =
    Undvik att väcka för stora förhoppningar. Undvik också att lova stöd som inte har bekräftats.

    Tillgången till återintegrationsstöd kan variera mellan länder. Den kan bero på:

    • om det finns ett IOM-kontor i landet
    • vilken kapacitet kontoret har

    IOM ska säga till när ett stöd saknas eller inte räcker. Det måste sedan förklaras tydligt för personen.

## Look-up

needs-search = behov, behovsinventering, vad behöver hon, behovsbedömning, inventera, fråga om behov, bostad, psykolog, terapi, husrum, logi, behöver hon något, vad behöver hon hjälp med, kartläggning, prioritera behov, lägenhet, boende, hennes önskningar, samtala om behov, behoven, vad vill hon ha hjälp med, önskemål om stöd, behöver boende, behöver skola, kartlägga behov, hennes behov
needs-match-search = matcha stöd, vilket stöd passar, anpassa stödet, iom:s nätverk, behov i ansökan, vad kan ordnas hemma, skräddarsy
needs-plan-search = återintegrationsplan, plan, göra en plan, planering för framtiden, vem gör planen, realistisk plan
needs-promises-search = lova, löfte, vad får jag lova, kan inte garantera, falska förhoppningar, förväntningar, utlova, lovat för mycket, försäkra, garanti, löften om pengar, lovade, löften, får man säga att hon får pengar, säkert att hon får, hålla vad man lovar, stöd som inte är bekräftat, kan jag lova, lova lägenhet, lova jobb, lova pengar, säga säkert, överdriva, inget löfte
