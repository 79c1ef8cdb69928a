# Frivilligt återvändande och återintegration (manualen 1.1)

voluntary-chapter = Frivilligt återvändande

voluntary-title = Stöd före, under och efter resan hem
voluntary-label = Vad återvändandestöd är
voluntary-say = Frivilligt återvändande och återintegration kan vara stöd inför resan, under resan och efter hemkomsten.
voluntary-body =
    Med frivilligt återvändande och återintegration menas ett stöd som kan erbjudas. Det kan vara administration, logistik, ett ekonomiskt bidrag och hjälp med återintegration.

    I korthet kan det bestå av:

    • stöd och råd inför återvändandet och planeringen av resan
    • stöd under resan
    • stöd efter hemkomsten, så att personen socialt och ekonomiskt kan ”komma på fötter” igen

    Begreppet kommer från engelskan och från en modell som IOM har utvecklat, Assisted Voluntary Return and Reintegration (AVRR). IOM:s definition, enligt manualens not hämtad den 28 mars 2019: { $avrr_page }

voluntary-who-title = Det här stödet kan erbjudas flera grupper
voluntary-who-label = Vem stödet kan erbjudas
voluntary-who-say = Stödet kan erbjudas bland andra den som utsatts för människohandel och som ber att få återvända.
voluntary-who-body =
    Stödet kan erbjudas:

    • den som har nekats asyl
    • den som har utsatts för människohandel
    • andra migranter som inte kan eller inte vill stanna i värdlandet

    Det gäller den som ber att få återvända, till hemlandet eller till ett tredje land där hen har permanent uppehållstillstånd. Tredje land är här ett annat land än Sverige och hemlandet.

voluntary-right-title = Rätten att lämna ett land och att återvända
voluntary-right-label = Rätten att återvända
voluntary-right-say = En migrant har rätt att lämna varje land, och rätt att komma tillbaka till sitt eget.
voluntary-right-body =
    En migrant har rätt att lämna varje land, också det egna. Hen har också rätt att komma tillbaka till sitt land. Detta är fastställt bland annat i internationella avtal. Ett exempel är artikel 13 i den allmänna förklaringen om de mänskliga rättigheterna.

    När en stat återsänder någon som utsatts gäller artikel 16.2 i Europarådets konvention om bekämpande av människohandel (2005). Vederbörlig hänsyn ska då tas till:

    • personens rättigheter, säkerhet och värdighet
    • läget i eventuella rättsliga förfaranden om människohandeln

    Återvändandet ska helst vara frivilligt.

voluntary-dignity-title = Ett värdigt och tryggt återvändande
voluntary-dignity-label = Värdigt och tryggt hem
voluntary-dignity-say = Ett frivilligt återvändande gör det lättare att komma hem på ett värdigt och tryggt sätt.
voluntary-dignity-body =
    Ett frivilligt återvändande gör det lättare för personen att komma hem värdigt och tryggt.

    Det bygger på personens eget beslut. Personen får möjlighet att förbereda sig inför hemkomsten. Samtidigt undviks det stigma som utvisning ofta innebär.

    Ofta finns också mer tid för noggranna förberedelser. Det ökar möjligheterna till ett mer hållbart återvändande.

voluntary-own-title = Beslutet är personens eget
voluntary-own-label = Principen om frivillighet
voluntary-own-say = Beslutet ska vara personens eget och frivilligt, fritt från tvång och byggt på välgrundad information.
voluntary-own-body =
    En av huvudprinciperna är att personen själv, väl informerad, beslutar att återvända frivilligt. Till den hör att återvändandet ligger i personens eget intresse. Återintegrationen i hemlandet är lika viktig.

    Enligt principen om frivillighet ska beslutet vara personens eget och frivilligt. Den har två sidor:

    • Friheten att välja. Den kännetecknas av att det varken finns fysiskt eller psykiskt tvång.
    • Informationen. Beslutet bygger på välgrundad information.

voluntary-coercion-title = Fri från tvång, även vid ombordstigningen
voluntary-coercion-label = Fri från tvång hela vägen
voluntary-coercion-say = Personen ska vara fri från tvång hela vägen. Rätten att ångra sig gäller när som helst fram till avresan.
voluntary-coercion-body =
    Personen ska vara fri från tvång genom hela processen:

    • när hen fattar sitt beslut
    • när hen ansöker om stöd i frivilligt återvändande
    • när hen stiger ombord på flygplan, fartyg eller fordon

    Ända fram till avresan från värdlandet har personen rätt att ångra sig, när som helst.

    Observera att frivilligheten är en förutsättning. Utan den kan IOM inte hjälpa till med återvändandet.

voluntary-informed-title = Tillräcklig, korrekt och objektiv information
voluntary-informed-label = Vad ett informerat beslut är
voluntary-informed-say = Ett informerat beslut bygger på information som är tillräcklig, korrekt och objektiv.
voluntary-informed-body =
    Ett beslut är informerat när personen har tillräcklig, korrekt och objektiv information. Den ska räcka för att beslutet ska kunna bli välgrundat.

    Ge råd och information om:

    • de alternativ som finns
    • riskerna med dem
    • begränsningarna i dem

    Då får personen möjlighet att fatta ett sådant beslut om att ansöka om stöd. Det gäller migranter, även den som utsatts för människohandel.

voluntary-situations-title = Alla är inte i samma situation
voluntary-situations-label = Olika situationer i Sverige
voluntary-situations-say = Migranter i Sverige kan vara i olika situationer. Därför behöver var och en ingående information om sina alternativ.
voluntary-situations-body =
    Migranter i Sverige kan vara i olika situationer. Det kan bero på:

    • rättslig status
    • om personen har rätt till asyl eller inte
    • andra faktorer, också risker som hänger ihop med människohandel

    Därför är det nödvändigt att ge varje migrant ingående information om vilka alternativ som är tillgängliga.

voluntary-reintegration-title = Återintegration är en nystart i hemlandet
voluntary-reintegration-label = Vad återintegration är
voluntary-reintegration-say = Återintegration innebär att personen får hjälp till en nystart i hemlandet.
voluntary-reintegration-body =
    Återintegration innebär hjälp till en nystart i hemlandet. Hjälpen är ett viktigt verktyg för att stödja personen. Den minskar också risken för ny människohandel.

    För den som utsatts för människohandel kan stödet bestå av ett antal åtgärder, bland annat:

    • hjälp med boende, eller plats på skyddat boende
    • medicinskt och psykosocialt stöd
    • ekonomiskt stöd
    • juridisk rådgivning
    • skolgång eller yrkesutbildning

    Målet är en trygg, värdig och hållbar återintegration i samhället.

## Look-up

voluntary-search = frivilligt återvändande, vad är återvändande, avrr, assisterat återvändande, stöd före och efter resan, vad ingår i stödet, hjälp att åka hem, vill hem, åka tillbaka till sitt land, återresa, hemkomst, hemvändande, assistans att åka hem, skicka hem, flytta hem, resa tillbaka, stöd för att åka hem, hur funkar det
voluntary-who-search = vem kan få stöd, vem har rätt, vem kan vara med, målgrupp, kriterier, avslag på asyl, nekad asyl, tredje land, papperslös, eu-medborgare, permanent uppehållstillstånd i annat land, man som utnyttjats, arbetskraftsexploatering, byggarbetare, bärplockare, städare, tiggare, utnyttjad på jobbet, nagelsalong, massagesalong, flykting, migrant, människoexploatering, gäller det män, gäller det arbetare, gäller det eu-medborgare, put, uppehållstillstånd i ett annat land, annat land än hemlandet, bosatt i annat land, vilka får
voluntary-right-search = rätt att återvända, rätt att resa hem, rätt att lämna landet, mänskliga rättigheter artikel, får hon åka hem, kan man hindra någon från att åka, får hon lämna landet, stoppas vid gränsen, rätt att lämna sverige, utreseförbud, hålla kvar henne
voluntary-dignity-search = värdigt återvändande, tryggt återvändande, skillnad mot utvisning, avvisning, deportering, utvisad, stigma, skam, skickas hem, utvisning, avvisad, tvångsutvisning, kastas ut, polisen skickar hem
voluntary-own-search = frivillighet, eget beslut, fritt val, egen vilja, vill hon verkligen, ingen får bestämma åt henne, kan någon annan bestämma, maken vill att hon åker, ombud kan inte bestämma, eget val, själv bestämt, vem bestämmer, bestämmer själv, hon bestämmer
voluntary-coercion-search = tvång, tvingad, pressad, någon tvingar henne, påtryckningar, hotad att åka hem, mot sin vilja, ombordstigning, måste inte åka, vägrar gå ombord, hotar henne att åka, lurad att åka, utpressad, befalld, pojkvännen tvingar, någon bestämmer åt henne, övertalad, pressas, övertalas, utpressning, känner sig tvingad, blir skickad
voluntary-informed-search = informerat beslut, välinformerad, vet vad hon väljer, objektiv information, korrekt information, vad ska hon veta innan hon bestämmer sig, risker och alternativ, förstår vad det innebär
voluntary-situations-search = rättslig status, olagligt i landet, rättslig situation, asyl eller inte, juridisk situation, utan papper i sverige, vad har hon för status, tillstånd, utan tillstånd
voluntary-reintegration-search = återintegration, reintegration, nystart, börja om, nytt liv hemma, komma tillbaka till samhället, återanpassning, tillbaka till livet, vanligt liv, trygg hemma, advokat, jurist, rättshjälp, juridisk rådgivning hemma, bygga upp livet, integreras, stöd att komma på fötter
