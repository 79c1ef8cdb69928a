# Stöd i hemlandet (manualen 5)

support-chapter = Stöd efter hemkomsten

## Syfte och innehåll

support-title = Stödet ska ge hjälp att återhämta sig
support-label = Syftet med stödet i hemlandet
support-say = Syftet är omedelbart stöd och nödvändig hjälp, så att personen kan återhämta sig och anpassa sig i hemlandet.
support-body =
    Stödet i hemlandet kallas återintegrationsstöd. Det ska ge personen omedelbart stöd och den hjälp som är nödvändig.

    Syftet är att hen ska kunna återhämta sig och anpassa sig till hemlandet på nytt.

    Efter hemkomsten kan personen behöva tänka igenom och jämföra olika alternativ. Det kan behövas innan något stöd sätts in.

    Berätta om stödet före avresan, så att personen kan väga in det i sitt beslut (vårt råd).

support-covers-title = Stöd i kontanter, tjänster och utrustning
support-covers-label = Vad stödet täcker
support-covers-say = Stödet täcker löpande utgifter och nödvändig hälsovård, och IOM Finland godkänner varje betalning i förväg.
support-covers-body =
    Stödet täcker
    • löpande utgifter
    • nödvändig hälsovård.

    Det kan också användas för att öka möjligheterna till praktik och arbete.

    Därför ges stödet på flera sätt: i kontanter, som tjänster och som utrustning.

    IOM i hemlandet hanterar stödet. IOM Finland godkänner varje betalning i förväg.

## Belopp

support-amounts-title = Beloppen i återintegrationsstödet
support-amounts-label = Belopp i återintegrationsstöd
support-amounts-say = Manualen anger { $monthly } i månaden i sex månader, { $basic } för grundläggande och { $medical } för möjliga medicinska behov.
support-amounts-body =
    Stödet består av tre bidrag:
    • { $monthly } i kontanter varje månad i sex månader, totalt { $monthly_total }
    • { $basic } för grundläggande behov, till exempel boendekostnader, studier eller utbildning, hälsovård eller andra förnödenheter
    • { $medical } för möjliga medicinska behov.

    IOM Finland godkänner varje betalning i förväg. Stöd och tjänster kan variera från land till land.

    Vår påminnelse: bekräfta beloppen med IOM innan någon lovar dem.

support-children-title = Medföljande barn har i regel rätt till en del
support-children-label = Barnens del av stödsumman
support-children-say = Medföljande barn har i regel rätt till { $child_share } av stödsumman.
support-children-body =
    Medföljande barn är i regel berättigade till { $child_share } av stödsumman.

    Manualen lämnar öppet vilka delar av stödet som andelen gäller. Därför räknas inget belopp ut här.

## Stöd utöver beloppen

support-services-title = IOM undersöker vilket stöd som finns mer
support-services-label = Ytterligare stöd i hemlandet
support-services-say = Utifrån personens behov undersöker IOM vilka fler insatser och tjänster som finns i ursprungslandet.
support-services-body =
    Personens individuella behov är utgångspunkten. IOM undersöker vilka fler stödinsatser och tjänster som ursprungslandet har.

    IOM Finland arbetar ihop med det lokala IOM-kontoret. Om det är nödvändigt och möjligt samarbetar IOM Finland också med
    • vård- och stödgivare, till exempel för medicinsk vård
    • organisationer, för stödsamtal, boende och rehabilitering
    • lokala myndigheter, inom nationella stödsystem för personer som utsatts för människohandel.

support-availability-title = Tillgången till stöd kan skilja mellan länder
support-availability-label = Tillgång till stöd i landet
support-availability-say = Vilket stöd som finns kan variera mellan länder, och vissa tjänster kanske saknas helt.
support-availability-body =
    Vilken service och vilka insatser som finns kan variera mellan länder. Vissa tjänster kanske saknas helt. Andra kan ha krav och begränsningar.

    I vissa länder finns inget särskilt stöd. Där finns inte heller någon organisation i civilsamhället som kan hjälpa personer som utsatts för människohandel.

    I andra länder kan stödet erbjudas direkt och håller mycket hög kvalitet.

    Där stödet är begränsat försöker IOM ändå hitta någon form av insats att erbjuda.

    Saknas stöd, eller är det mycket begränsat, måste det förklaras tydligt för personen.

## Plan och mål

support-plan-title = Planen fastställs efter ankomsten
support-plan-label = När planen fastställs
support-plan-say = En preliminär återintegrationsplan görs före avresan, men den fastställs efter ankomsten till ursprungslandet.
support-plan-body =
    En preliminär återintegrationsplan görs innan personen lämnar Sverige. Planen fastställs efter ankomsten till ursprungslandet.

    IOM följer hur återintegrationen går. Planen och insatserna justeras vid behov.

support-goals-title = Hjälp personen att sätta realistiska mål
support-goals-label = Realistiska mål för stödet
support-goals-say = Hjälp personen att formulera realistiska mål för det stöd som kan erbjudas efter hemkomsten.
support-goals-body =
    Hjälp den återvändande att formulera realistiska mål. Målen gäller stödet som kan erbjudas när hen har kommit hem.

    För höga förväntningar, som följs av misslyckanden, kan få personen att
    • förlora tilliten till stödåtgärderna
    • tappa motivationen att förändra något till det bättre.

## Andra stödgivare och rätten att säga nej

support-providers-title = Externa vård- och stödgivare kommer att anlitas
support-providers-label = Externa vård- och stödgivare
support-providers-say = Det är viktigt att personen känner till och godtar att externa vård- och stödgivare anlitas.
support-providers-body =
    Externa vård- och stödgivare kommer att anlitas. Det är viktigt att personen känner till det och accepterar det.

    Det är också viktigt att personen accepterar de krav som de ställer för att ge stöd.

    Personen har också rätt att tacka nej till stöd som erbjuds.

support-decline-title = Personen har rätt att säga nej till stödet
support-decline-label = Rätt att avböja stödet
support-decline-say = Personen har rätt att avböja stödet, och kan välja att inte ha fortsatt kontakt.
support-decline-body =
    Den återvändande har rätt att avböja det stöd som erbjuds. Hen kan också välja att inte ha mer kontakt, varken med dem i Sverige eller med IOM.

    Orsakerna kan variera. De kan vara att personen
    • vill försöka glömma erfarenheterna av människohandel
    • är rädd att släkt och familj ska få veta vad som har hänt
    • inte själv anser sig behöva hjälp
    • erbjuds hjälp och stöd av andra, till exempel av släkten.

    Säg det före avresan (vårt råd).

## Senare än manualen

later-support-kinds = IOM Finlands sida om programmet anger nu vilka slags stöd som finns, men inga belopp. Uppföljningen anges till minst sex månader.

## Look-up

support-search = stöd efter hemkomsten, återintegrationsstöd, hjälp hemma, efter hemresan, vad händer när hon är hemma, återhämta sig, landa hemma, vad får hon för hjälp, hjälpinsatser, omställning hemma, vad händer sen hemma, stödet, vilken hjälp finns hemma, första tiden hemma, hjälp när hon kommit hem, när hon kommit hem, hemkommen, stöd därhemma, efter ankomsten, komma på fötter hemma
support-covers-search = vad täcker stödet, kontanter, utrustning, tjänster, vad får pengarna användas till, vem betalar ut, löpande kostnader, godkänna betalning, vad kan man köpa, vad räknas, symaskin, verktyg, betalas, får familjen pengarna, in natura, möbler, datum för utbetalning, får hon kontanter, godkänna köp, kvitto, hur betalas stödet, köpa
support-amounts-search = belopp, pengar, hur mycket, hur mycket pengar, summa, summor, dollar, kronor, bidrag, stödbelopp, ekonomiskt stöd, utbetalning, vad får hon i pengar, usd, kosing, cash, ersättning, deg, klöver, kapital, kontant, totalsumma, beloppet, belopp i kronor, utan pengar, ekonomi hemma, engångsbelopp, startkapital, månadsbelopp, fickpengar, betalt, betalning, ersättningen, medicinskt bidrag, grundbidrag, bidraget, pengarna, stålar, hur stort är bidraget, vad får hon, peng, dollarna, euro, vad är summan, totalt, startbidrag, ekonomi, ekonomisk hjälp, slantar
support-children-search = barn belopp, barnens pengar, bidrag för barn, pengar för barn, hur mycket får barnen, halva summan, procent, andel för barn, barn får, barnets andel, bidrag per barn, barn procent, summan för ett barn, får barn bidrag, hälften
support-services-search = mer stöd, extra stöd, andra insatser, samtalsstöd hemma, organisationer som hjälper, lokala myndigheter, fler tjänster, kuratorsstöd hemma, stödgrupper hemma, vem mer hjälper
support-availability-search = olika länder, skillnad mellan länder, vad finns i landet, finns det stöd där, rumänien, nigeria, thailand, landets stöd, utbud, resurser i landet, stödet varierar, landet saknar, varierar, vissa länder, bra stöd i landet, vad finns i hennes land, stöd i rumänien, stöd i nigeria, vilka tjänster finns, sämre stöd, landet har inget stöd
support-plan-search = återintegrationsplan, när blir planen klar, fastställa planen, preliminär plan, justera planen, ändra planen, planens början, när görs planen
support-goals-search = realistiska mål, mål, förväntningar, drömmar, för höga förväntningar, besviken, motivation, förhoppningar, luftslott, önskedrömmar, vad kan hon hoppas på, drömmer om, vill bli, framtidsplaner, rimliga mål, orealistisk, orealistiska planer, orimliga förväntningar, vill för mycket, önsketänkande, tappa motivationen
support-providers-search = stödgivare, vårdgivare, externa, andra organisationer, krav för stöd, godta krav, extern hjälp, lokala organisationer, måste följa regler, krav från organisationen, privata vårdgivare, måste acceptera krav, vem ger stödet
support-decline-search = avböja stöd hemma, vill inte ha kontakt, bryta kontakten, vill glömma, rädd att familjen får veta, skäms, familjen vet inget, vill klara sig själv, vill bli lämnad ifred, slippa, lägga bakom sig, hemlig för släkten, skamsen, vanära, vill inte ha stöd, ifred, glömma allt, nytt liv utan kontakt, sluta svara, svarar inte, avbryta stödet, slippa kontakt, slippa höra av sig, vill inte höra av iom, vill inte att familjen får veta, släkten får reda på, hålla hemligt för familjen, klippa kontakten, tacka nej hemma, vill gå vidare
