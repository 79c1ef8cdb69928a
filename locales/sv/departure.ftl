# På avresedagen (manualen 4.2.4)

departure-chapter = På avresedagen

departure-title = Gå igenom resan tillsammans i god tid
departure-label = Biljetter och reseinformation
departure-say = IOM Finland ser till att personen får flygbiljetter och reseinformation när resan är bekräftad.
departure-body =
    IOM Finland ser till att personen får flygbiljetter och reseinformation när resan är bekräftad. Informationen gäller särskilt hur man når IOM-kontoret i ursprungslandet, om IOM:s personal inte möter vid ankomsten.

    Det är bra att gå igenom förberedelserna tillsammans i god tid. Lägg tonvikten på att personen känner sig trygg och säker med resan:

    • ge all nödvändig information
    • svara på frågorna
    • bemöt den oro som kan finnas

    Be IOM Finland om mer råd och hjälp vid behov.

departure-first-title = Om personen aldrig har flugit förut
departure-first-label = Första gången på flyg
departure-first-say = Har personen aldrig flugit och reser utan ledsagare är det viktigt att berätta om flygplatsens rutiner.
departure-first-body =
    Reser personen utan ledsagare, och har hen aldrig flugit? Då är det viktigt att berätta om rutinerna på flygplatsen, såsom:

    • incheckning
    • säkerhetskontroll
    • gränskontroll, om resan går utanför Schengenområdet
    • hur man läser informationen på skärmarna
    • hur man hittar till gaten
    • hur man känner igen den från IOM som möter vid transit och ankomst

departure-airport-title = På flygplatsen minst två timmar före
departure-airport-label = Två timmar före avgång
departure-airport-say = På resdagen bör personen vara på flygplatsen minst två timmar innan planet går.
departure-airport-body =
    På resdagen bör personen vara på flygplatsen minst två timmar innan planet går. Då räcker tiden till incheckning och säkerhetskontroll.

    Ansvarig personal i Sverige bör följa med dit om det är möjligt, och hjälpa till med incheckningen.

departure-recognised-title = Personen reser som en vanlig resenär
departure-recognised-label = Så känner IOM igen personen
departure-recognised-say = Personen reser som en vanlig resenär med hjälp av IOM.
departure-recognised-body =
    Personen kan bära en tryckt IOM-logotyp, som kommer från IOM Finland. Det kan också vara något annat föremål som man har kommit överens om. Då blir det lättare för IOM:s personal att känna igen personen, vid transit och på flygplatsen i hemlandet.

    Personen kommer att resa som en vanlig resenär med hjälp av IOM. Manualen skriver att hen därför inte riskerar att bli igenkänd som utsatt för människohandel. Lova inte det: en logotyp syns (vårt råd).

    År 2017 hjälpte IOM 72 176 personer i världen att återvända frivilligt. Källa enligt manualens not: IOM, AVRR 2017 Key Highlights, 2018.

departure-arrival-title = IOM möter vid transit och ankomst
departure-arrival-label = Mötet vid ankomsten
departure-arrival-say = I länder med IOM-kontor möter IOM vanligtvis personen vid ankomsten och hjälper till vidare.
departure-arrival-body =
    Vid mellanlandningen möter IOM:s personal personen vid gaten. De följer sedan med till gaten för nästa flyg.

    I ursprungslandet möter IOM:s personal också upp. De ser till att personen tryggt når ett skyddat boende, eller får transport vidare hem.

    Hjälpen vid mellanlandning beror på behoven och på om IOM är representerat i landet. I länder med IOM-kontor möter IOM vanligtvis vid ankomsten.

    Möter ingen? Personen ska ha fått veta hur hen når IOM-kontoret i landet. Gå igenom det före resan (vårt råd).

departure-contact-title = Kontaktuppgifter för resan
departure-contact-label = Nummer och adresser på resan
departure-contact-say = Se till att personen har alla kontaktuppgifter; ge mobilnumret till IOM bara om personen samtycker.
departure-contact-body =
    Se till att personen har all kontaktinformation som behövs. Där ingår mobil- eller telefonnummer, och adressen till IOM-kontoret i hemlandet. Då kan personen söka hjälp under resan om det behövs, också om IOM inte möter vid ankomsten.

    Ge personens mobilnummer till IOM Finland, om det är möjligt och om samtycke finns. Då blir det lättare för personen och IOM:s personal att nå varandra vid transit och ankomst.

departure-medicine-title = Medicinen ska räcka för resan
departure-medicine-label = Medicin med på resan
departure-medicine-say = Om det är aktuellt: kontrollera att personens receptbelagda medicin räcker för resan.
departure-medicine-body =
    Om det är aktuellt: kontrollera att personens receptbelagda medicin räcker för resan.

    Det är viktigt att personen har med sig:

    • alla nödvändiga mediciner
    • nödvändiga vårdpapper, såsom sjukjournal, läkarintyg och recept

    Papperen är översatta när det är möjligt och nödvändigt.

    I vissa fall behöver flygbolaget läkarintyget för att personen ska kunna resa.

## Look-up

departure-search = biljett, biljetter, flygbiljett, biljetten, reseinformation, avresa, avresedagen, förbereda resan, orolig inför resan, nervös, när kommer biljetten, resplan, packning, kasse, handväska, nervig, skakis, uppskärrad, bagage, väska, packa, resväska, resdag, lugna henne, ängslig, resa snart, gå igenom resan, färdhandlingar, boardingkort, e-biljett, när får hon biljetten, resehandlingar på avresedagen, sista dagen, inför avresan, rädd inför resan, genomgång av resan
departure-first-search = aldrig flugit, första flygresan, vet inte hur man gör på flygplats, flyga för första gången, gate, säkerhetskontroll, gränskontroll, incheckning, checka in, ovan resenär, säkerhetskontrollen, skärmar, flygplatsens rutiner, vätskor, förklara flygplatsen, inte rest förut, första gången hon flyger, självincheckning, ny på flyg, rädd för flygplatser, hur funkar en flygplats, incheckningen, hitta till gaten, åkt flygplan
departure-airport-search = flygplats, flygplatsen, arlanda, hur tidigt, två timmar, vara på plats, skjuts till flygplatsen, följa med till flygplatsen, vilken tid, lift till flygplatsen, resdagens tider, tid på flygplatsen, terminal, följa med in, checka in bagage, senast på plats, skjuts, köra till flygplatsen, skjutsa, landvetter, kastrup, sturup, när ska vi vara där, hur lång tid innan, komma i tid, avgångstid
departure-recognised-search = känna igen, iom-logga, logotyp, märke, skylt, syns det att hon är offer, vanlig resenär, avslöjas, folk ser, kännetecken, symbol, märkt, igenkänningstecken, mötesskylt, anonym på resan, sticka ut, pekas ut, identifieras, känner iom igen henne, hur känner de igen henne, syns det, märks det, diskret, skämmas på flyget, iom-skylt, iom-påse, igenkänd
departure-arrival-search = ankomst, framme, möter, hämtas på flygplatsen, vem möter henne, landar, vad händer när hon kommer fram, transport från flygplatsen, mottagande, ankomma, möta henne, välkomnas, hämtad, mottagen, när hon kommit fram, tas emot, kommer någon och möter, någon väntar, hämtning, vidare transport, buss hem, anlända, ankommer, mötas upp, blir hon mött, blir hämtad, ankomsthall, sista biten hem, när hon landat, personal på plats
departure-contact-search = telefonnummer på resan, mobilnummer, mobil, telefon, nummer till iom på plats, nå henne under resan, kontaktuppgifter resan, adress till kontoret, försenat flyg, missat flyget, inställt flyg, nödnummer på resan, går fel på vägen, telefon på resan, ringa iom på resan, adresslapp, nummer att ringa på resan, hur når hon någon, ge mobilnumret, simkort, mobilen, ringa på vägen
departure-medicine-search = medicin, mediciner, tabletter, piller, räcker medicinen, läkemedel, insulin, medicin på flyget, receptbelagt, tablett, psykmedicin, medicinlåda, medicinen räcker, medicin för resan, dosett, sprutor, läkemedelsintyg, recept på medicin, psykofarmaka, ta med medicin, medicinering, hur mycket medicin, medicin i handbagage, apotek, tar slut
