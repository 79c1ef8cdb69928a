# Datum för avresa (manualen 4.2.2)

date-chapter = Datum för avresan

date-title = Lova inget datum för tidigt
date-label = Möjliga datum för resan
date-say = Regionkoordinatorn ska tala med personen om möjliga datum. Lova inget för tidigt.
date-body =
    Regionkoordinatorn ska tala med personen om vilka datum som är möjliga och önskvärda, och sedan meddela IOM Finland.

    Lova inget datum, och bestäm inget, för tidigt. IOM:s förberedelser kräver det.

    Noggranna förberedelser tar tid. Ge IOM gott om tid, i mån av möjlighet, så att återvändandet kan bli så tryggt och säkert som möjligt.

    Finns ett beslut om avvisning eller utvisning med en sista dag? Fråga en jurist om förlängning innan datum bestäms (vårt råd).

date-consult-title = Datumet måste ofta samordnas med flera
date-consult-label = Samordna datumet med andra
date-consult-say = Resedatumet måste ofta samordnas, till exempel med socialtjänsten, boendet, ambassaden och IOM.
date-consult-body =
    När resedatum ska bestämmas måste det ofta samordnas med dem som är inblandade, till exempel:

    • socialtjänsten
    • boendet: till exempel att det finns boende i Sverige fram till avresan
    • ambassaden: tid för att skaffa resehandlingar, spårande av släktingar, utredningar som behövs för ensamkommande barn
    • Jämställdhetsmyndigheten
    • IOM Finland: flygavgångar, hjälp på flygplats och vid transit, mottagande vid ankomst, ledsagare, tillgång till skyddat boende i hemlandet

date-investigation-title = Polis eller åklagare kontaktas före datumet
date-investigation-label = Förundersökning och datum
date-investigation-say = Samarbetar personen i en förundersökning ska polis eller åklagare kontaktas innan datumet slås fast.
date-investigation-body =
    Samarbetar personen med polis och åklagare i en förundersökning? Då ska polisen, åklagaren eller båda kontaktas innan datumet för resan slås fast.

    Detsamma gäller om personen kanske ska delta i en rättegång.

date-confirmed-title = När datumet är bekräftat bokar IOM resan
date-confirmed-label = När datumet är bekräftat
date-confirmed-say = När datumet är bekräftat bokar IOM Finland resan och meddelar både den ansvariga och personen.
date-confirmed-body =
    När datumet är bekräftat bokar IOM Finland resan.

    IOM Finland berättar om arrangemangen för:

    • den som ansvarar för återvändandet i Sverige
    • den återvändande

    IOM Finland bekräftar dem också med:

    • det lokala IOM-kontoret
    • organisationer i civilsamhället, om sådana hjälper till i hemlandet

## Look-up

date-search = datum, när får hon resa, resdatum, avresedatum, lova datum, bestämma datum, hur snart, när går resan, tidigast, snabbt, skyndsamt, tidsplan, tidigarelägga, flytta datumet, boka datum, sätta datum, planera datum, preliminärt datum, ändra datum, skjuta upp, senarelägga, vänta med resan, fort, hur lång tid tills hon åker, avresa datum, när åker hon, hur fort går det, vilken dag, när blir det av, när kan resan bli av, tidplan, åka snart, åka imorgon, nästa vecka
date-consult-search = samordna datum, vem måste godkänna datum, vem ska tillfrågas, stämma av, var bor hon till avresan, boende fram till resan, vem bestämmer datum, synka datum, stämma av datum, hur länge får hon bo kvar, vem mer måste vara med, koordinera datum, sista dagen på boendet, måste lämna boendet, boendet tar slut, plats på boendet
date-investigation-search = förundersökning, polis, polisen, snuten, åklagare, polisanmälan, rättegång, vittna, vittne, domstol, brottsutredning, målsägande, polisutredning, åtal, förhör, utfrågning, konstapel, polisman, domslut, polisförhör, rättssak, rättstvist, mål mot hallicken, rättsprocess, dom, domstolsförhandling, vittna mot, anmält till polisen, pågående mål, brottsmål, hovrätten, polisen vill att hon stannar, åklagaren, skadestånd, brottsoffer, åtalad, häktad, gripen förövare, fu, ska vittna, fup, förundersökningen pågår, kammaråklagare, huvudförhandling, utreder, utredningen, vittnesmål, rättegången, mål i tingsrätten, bevis, polisen utreder, får hon åka under förundersökningen, målsägandebiträde
date-confirmed-search = datumet är klart, datum bekräftat, när bokas resan, vem får besked, bekräfta resan, beställa resan, bokad resa, resan är bokad, bokningsbekräftelse, när bokar iom, dagen är bestämd, klart med datum, bekräftat datum
