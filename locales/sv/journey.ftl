# Bokning av resa (manualen 4.2.3)

journey-chapter = Resan

journey-title = I programmet bokar och betalar IOM hela resan
journey-label = IOM bokar och betalar
journey-say = För den som är med i programmet bokar IOM Finland resan ända fram, och IOM betalar.
journey-body =
    IOM Finland gör alla bokningar som måste göras:

    • internationella flygresor
    • inrikes anslutningsflyg, vid behov och i mån av möjlighet
    • övriga transporter ända till hemstaden, byn eller ett skyddat boende

    IOM betalar kostnaderna. De täcks av programmet.

journey-route-title = Så väljer IOM resväg
journey-route-label = Hur resvägen väljs
journey-route-say = IOM tar hänsyn till säkerhet, direktflyg, hjälp på flygplatser, tider och transport vidare.
journey-route-body =
    IOM tar hänsyn till detta när resvägen bestäms:

    • vägens säkerhet
    • om det går att flyga direkt
    • vilken hjälp som finns på flygplatsen och vid transit
    • att tiderna för avgång och ankomst är lämpliga
    • vilka färdmedel som finns till hemstaden, byn eller ett skyddat boende

    Ett återreseförbud till Schengenländerna kan också påverka vägen.

journey-companion-title = En ledsagare kan ordnas vid behov
journey-companion-label = Ledsagare på hemresan
journey-companion-say = Vid behov kan IOM ordna en ledsagare som reser med personen hem.
journey-companion-body =
    Vid behov kan IOM ordna en ledsagare för hemresan. Ledsagaren kan till exempel:

    • hjälpa till med rutinerna på flygplatsen
    • visa vägen till rätt avgång
    • vara ett stöd om personen är flygrädd

    Oftast är ledsagaren anställd av IOM, i ursprungslandet eller på kontoret i Finland.

    Personen kan ha hälsoproblem och behöva tillsyn under resan. Då kan en medicinskt sakkunnig person utses till ledsagare.

journey-children-title = Ensamkommande barn reser med ledsagare
journey-children-label = Ledsagare för barn
journey-children-say = Alla ensamkommande barn ska ha en ledsagare med sig på resan hem.
journey-children-body =
    Alla ensamkommande barn som återvänder ska ha en ledsagare med sig på resan.

    Oftast är ledsagaren anställd av IOM, i ursprungslandet eller på kontoret i Finland.

    Barnets resdatum måste ofta samordnas med flera. En av dem kan vara ambassaden, om utredningar behövs för barnet.

journey-transit-title = Hjälp på vägen utan ledsagare
journey-transit-label = Transit utan ledsagare
journey-transit-say = IOM kan hjälpa till på vägen även när personen reser utan ledsagare.
journey-transit-body =
    Vid mellanlandningar kan IOM ge transitassistans. Personen får då hjälp i pass- och säkerhetskontrollen. Det beror på vilka behov som finns och om IOM är representerat i landet. Behövs rullstol vid mellanlandningen, be om samtycke och säg det tidigt.

    I länder med IOM-kontor möts personen vanligtvis på flygplatsen av någon som är anställd av IOM. Sedan får personen hjälp att ta sig vidare.

journey-tell-title = IOM behöver veta om behov och önskemål
journey-tell-label = Önskemål om resan
journey-tell-say = Har personen särskilda behov eller önskemål? IOM Finland behöver veta det, när personen har samtyckt.
journey-tell-body =
    Be först om personens samtycke.

    Har personen särskilda behov eller önskemål? Säg det till IOM Finland. Det kan till exempel gälla:

    • flygrädsla
    • en ledsagare
    • särskild kost
    • rullstol, också vid mellanlandning
    • släkt eller familj som kan möta personen tillsammans med IOM:s personal

    Det är bra att berätta om särskilda behov så tidigt som möjligt. Då kan IOM:s personal vara förberedd och ha rätt utrustning.

journey-ban-title = IOM behöver veta om ett återreseförbud
journey-ban-label = Återreseförbud och resväg
journey-ban-say = Har personen ett återreseförbud till Schengen behöver IOM Finland veta det.
journey-ban-body =
    Be om samtycke. Informera sedan IOM Finland om personen har ett återreseförbud till Schengenländerna, utfärdat av svenska myndigheter.

    Ett sådant förbud kan påverka den planerade resvägen.

    Om ursprungslandet är tredje land bör personen till exempel resa direkt ut ur Schengenområdet. Tredje land är här, skriver manualen, ett land utanför EU. Norge, Island, Schweiz och Liechtenstein ligger utanför EU men räknas till Schengen (vår anmärkning).

later-entry-ban = Förbud enligt 8 kap. 23 § får EES-medborgare, och den med tillstånd enligt 5 kap. 15 §, bara av hänsyn till allmän ordning och säkerhet. Den som inte reser i tid kan få förbud enligt 12 kap. 15 a §. I regel högst fem år. Sök juridisk rådgivning.

## Look-up

journey-search = resa, bokning, boka resa, boka flyg, flyg, flygresa, vem bokar, tåg, buss, transport hem, hela vägen hem, resekostnad, hemresa, gratis resa, hur kommer hon hem, tripp, priset på resan, beställning, hemfärd, färd, resekostnaden, flygstolar, åka hem, resa hem, flyga, flyget, tur och retur, enkelresa, reskostnader, vem köper, köpa resa, färdmedel, transport, resan hem, betala flyget, flygstol, beställa flyg, betala resan, vem står för resan, kostar resan, resepengar, taxi, tågbiljett, till byn, ända hem
journey-route-search = resväg, rutt, vilken väg, direktflyg, byta plan, säker väg, flygtider, resa genom, färdväg, mellanlandar, vilket flyg, flygrutt, via vilket land, undvika länder, hur många byten, flyga direkt, mellanlanda var, omväg
journey-companion-search = ledsagare, reskamrat, sällskap på resan, någon som följer med, ensam på resan, flygrädd, vågar inte resa själv, kan inte åka ensam, åker med henne, behöver stöd på resan, sköterska på resan, tryggare med sällskap, ledsaga, skjutsa hem, får jag följa med på resan, eskort, följeslagare, någon med på resan, åka själv, flyga ensam, medföljare, personal med på planet, följa med hela vägen
journey-children-search = ledsagare för barn, barn flyger ensam, barn får inte resa ensamt, följa med barnet, vem reser med barnet, barnets ledsagare, vem följer barnet, ensamt barn på flyg, ensamkommande resa ledsagare, vem flyger med barnet
journey-transit-search = mellanlandning, transit, byta flyg, hjälp på vägen, transitassistans, passkontroll, reser ensam, hittar inte på flygplatsen, övergång, terminal, byta terminal, transfer, hjälp i passkontrollen, hinna byta, byta plan, anslutningsflyg, tappar bort sig, missar planet, hitta på flygplatsen, hjälp vid bytet
journey-tell-search = önskemål, specialkost, mat på planet, vegetarian, halal, flygrädsla, vill bli hämtad av familjen, särskilda behov på resan, allergi, kosher, nötallergi, diabetiker mat, önskar, särskilda önskemål, möta upp familjen, släkten hämtar, speciella behov, flygfobi, halalmat, vegetariskt, mamma möter, släkt möter, familjen vill möta, familj på flygplatsen, syskon som möter, inte bli mött av familjen, rullstol på flyget, matallergi, rädd för att flyga
journey-ban-search = återreseförbud, inreseförbud, schengen, får inte komma tillbaka, portad, kan hon komma tillbaka till sverige, förbud att resa in, utvisningsbeslut, migrationsverket, tredje land, stoppad, blockerad, utestängd, förbud mot inresa, bannad, inresa, får hon komma hit igen, eu-förbud, avvisad med förbud, verkställighet, svartlistad, spärrad, avstängd från schengen, förbjuden att komma tillbaka, sis, inreseförbudet, komma tillbaka hit, återvända till sverige igen, fem år
