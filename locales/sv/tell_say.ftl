# Vad personen får höra, i fyra skeden: orden som läses upp eller visas på personens språk (manualen 1.1–5.4)

tell-consent-say = Jag vill berätta om hjälp som finns. Du behöver inte bestämma något i dag.
tell-consent-point-own = Beslutet är ditt. Ingen får tvinga eller pressa dig, varken nu eller senare.
tell-consent-point-home = Alla har rätt att återvända till sitt hemland. Det finns hjälp att få, om du själv vill.
tell-consent-point-options = Det finns olika alternativ. Vi går igenom dem, med deras risker och begränsningar.
tell-consent-point-time = Ta tid att tänka över ditt beslut. Fråga gärna, så berättar jag mer.
tell-consent-point-undo = Du kan ändra dig när som helst före avresan. Du får säga nej till hjälp. En ansökan får du ta tillbaka när som helst.
tell-consent-point-deadline = Har du ett beslut om att lämna Sverige, med en sista dag? Säg det, så att en jurist kan svara på vad som gäller.

tell-consent-choices-say = Vi kan tillsammans tänka igenom vad det skulle innebära att stanna, och vad det skulle innebära att återvända.
tell-consent-choices-point-situation = Regionkoordinatorn kan hjälpa dig att bedöma hur du har det i Sverige, vad du vill, och vilka utsikter du har att stanna.
tell-consent-choices-point-return = Du kan också få hjälp att bedöma dina möjligheter att återvända med stöd, och vad som kan bli svårt.
tell-consent-choices-point-others = Alternativ kan vara betänketid, tidsbegränsat uppehållstillstånd eller att söka asyl. De har villkor. Vad som gäller beror på din situation.
tell-consent-choices-point-explained = Allt ska förklaras utförligt, på ett språk du förstår, innan du säger ja till något.
tell-consent-choices-point-lawyer = Vill du, så försöker vi hitta en jurist som kan svara på vad som gäller för dig.

tell-consent-data-say = Jag vill berätta hur det du säger skyddas, och vilka gränser som finns, innan du berättar mer.
tell-consent-data-point-secrecy = Det du berättar skyddas av sekretess. De myndigheter och organisationer i Sverige som deltar måste följa reglerna om personuppgifter.
tell-consent-data-point-limits = Sekretessen har gränser. Kan ett barn behöva skydd kan jag vara skyldig att anmäla det. Polisen eller Migrationsverket kan begära vissa uppgifter, också var du bor. Fråga vad som gäller för dig, innan du berättar.
tell-consent-data-point-use = Du ska få veta vad informationen är till för, och var och hur dina uppgifter används.
tell-consent-data-point-consent = Annars behövs ditt samtycke innan uppgifter om dig delas. Jag säger vilka myndigheter och organisationer det gäller, och vad de får veta.
tell-consent-data-point-needed = Bara nödvändiga uppgifter ska samlas in, och bara de som behöver dem ska få del av dem.
tell-consent-data-point-anonymous = Jag kan fråga IOM Finland om råd utan att säga vem du är.

tell-consent-talk-say = Du ska förstå allt vi talar om. Säg till när något är oklart.
tell-consent-talk-point-language = Allt ska förklaras på ett språk du förstår innan du säger ja. Du ska också få informationen på papper eller elektroniskt.
tell-consent-talk-point-interpreter = Om du inte förstår språket måste vi använda en auktoriserad tolk. Tolken har regler om tystnadsplikt, etik och uppförande.
tell-consent-talk-point-trust = Säg till om det är svårt att tala med tolken. Ibland kan det hjälpa att vi pratar om det, ibland kan det vara bättre att byta.
tell-consent-talk-point-office = Ofta kan du få prata med IOM i ditt hemland om behov och stöd. Det sker på ditt modersmål, och du kan vara anonym.
tell-consent-talk-point-place = Vi ska skydda var du bor, och annat som visar var du är. Det finns gränser som lagen sätter. Fråga mig om dem.
tell-consent-talk-point-media = Vi förmedlar inte kontakt med media. Det är inte heller lämpligt att säga ja till dem. I värsta fall kan förövarna identifiera dig. Då går det inte längre att garantera ett tryggt återvändande.

tell-application-say = Vill du ansöka om stöd går vi igenom ansökan tillsammans.
tell-application-point-voluntary = IOM kan bara hjälpa dig om återvändandet är frivilligt.
tell-application-point-explained = Det som står i ansökan ska förklaras på ett språk du förstår. Du kan få hjälp att fylla i den.
tell-application-point-needs = Vi talar om vad du behöver: vård, boende, rehabilitering, utbildning, inkomst. Behoven skrivs i ansökan.
tell-application-point-sent = Först frågar vi om ditt samtycke. Sedan skriver regionkoordinatorn under, och skickar ansökan och en riskbedömning till IOM Finland.
tell-application-point-iom = IOM:s anställda har tystnadsplikt och ska skydda dina personuppgifter.
tell-application-point-back = Du har rätt att tacka nej till hjälpen och kan när som helst ta tillbaka din ansökan.

tell-application-risks-say = Jag vill gå igenom risker med dig. Det är viktigt att du känner till dem.
tell-application-risks-point-risks = Vi bedömer risker och hot som kan försvåra ett säkert återvändande. Det du vet om dem är viktigt.
tell-application-risks-point-sources = Uppgifter om risker kan också komma från socialtjänsten, boendet, polisen eller andra.
tell-application-risks-point-early = Det är viktigt att IOM Finland tidigt får veta om riskerna, så att de kan planera åtgärder.
tell-application-risks-point-measures = Vi går igenom åtgärderna tills du förstår dem. Sedan frågar vi om du godtar dem. Är familjen inblandad i människohandeln kan du till exempel få bo i en annan del av landet.
tell-application-risks-point-doctor = En läkarundersökning före resan rekommenderas, så att dina medicinska behov blir kända.
tell-application-risks-point-medical = IOM behöver veta vad du behöver för vård och medicin. Då går det att se, före resan, att det finns. Jag frågar dig först.
tell-application-risks-point-contact = Säg om någon som har utnyttjat dig söker kontakt. Det kan göra resan mindre trygg.

tell-application-children-say = Jag vill prata med dig om dina barn, och om andra i familjen som kanske reser med.
tell-application-children-point-needs = Det som barnen och familjen behöver måste också vägas in.
tell-application-children-point-best = Vi behöver bedöma tillsammans om det bästa för hela familjen, också barnen, är att återvända.
tell-application-children-point-parents = Om det är möjligt bör båda föräldrarna få veta om resan och samtycka till att barnen reser.
tell-application-children-point-danger = Kan det vara farligt att fråga den andra föräldern? Säg det först. Vi tar ingen kontakt innan regionkoordinatorn har bedömt risken.
tell-application-children-point-papers = Barnen behöver giltiga resehandlingar. IOM kan hjälpa till, och betalar dem. Är barnet fött i Sverige behöver det ofta vara registrerat.
tell-application-children-point-report = Kan ett barn behöva skydd kan vi behöva anmäla det till socialnämnden. Meningen är att barnet ska få hjälp.

tell-application-young-say = Du får säga vad du tycker och vad du vill. Du får ändra dig.
tell-application-young-point-will = IOM kan bara hjälpa dig att återvända om du själv vill. Ingen får tvinga dig.
tell-application-young-point-adults = De vuxna som har ansvar för dig måste säga ja, både här och i ditt land.
tell-application-young-point-best = Socialtjänsten tar reda på om det är bäst för dig. Du får vara med och berätta.
tell-application-young-point-companion = Åker du hem ska en vuxen resa med dig.
tell-application-young-point-time = Det får ta tid. Fråga så många gånger du vill.

tell-application-support-say = Jag vill vara tydlig med vad vi vet om stödet i hemlandet, och vad vi inte vet.
tell-application-support-point-varies = Stödet kan variera mellan länder. Det kan bero på om IOM har kontor där. Visst stöd kan saknas, vara begränsat eller ha krav.
tell-application-support-point-told = Om det inte finns stöd, eller bara mycket begränsat, ska du få veta det tydligt. Ett ekonomiskt bidrag kan ändå vara möjligt.
tell-application-support-point-promises = Jag lovar inte stöd eller belopp som inte är bekräftade. IOM Finland godkänner varje betalning i förväg.
tell-application-support-point-plan = En preliminär plan görs innan du lämnar Sverige. Den fastställs efter att du har kommit fram.
tell-application-support-point-goals = Vi hjälps åt att sätta mål som går att nå, med det stöd som kan ges.
tell-application-support-point-providers = Också andra än IOM kommer att ge vård och stöd. De har egna krav, och du behöver godta dem för att få deras stöd. Du får säga nej.
tell-application-support-point-risk = Risken att utnyttjas igen är störst upp till två år efter utnyttjandet. Stöd efter hemkomsten minskar den risken.

tell-application-money-say = Jag vill berätta vilka belopp som gällde år 2019. Vi frågar IOM vad som gäller nu.
tell-application-money-point-monthly = År 2019 var bidraget { $monthly } i månaden i sex månader, { $monthly_total } totalt.
tell-application-money-point-basic = Dessutom { $basic } för grundläggande behov, till exempel boende, utbildning eller vård.
tell-application-money-point-medical = Och { $medical } för möjliga medicinska behov.
tell-application-money-point-children = Barn som följer med har i regel rätt till { $child_share } av stödsumman.
tell-application-money-point-approved = IOM i hemlandet hanterar stödet. IOM Finland godkänner varje betalning i förväg.
tell-application-money-point-confirm = Räkna inte med beloppen förrän IOM har bekräftat dem.

tell-journey-say = Jag vill berätta hur resan förbereds. Fråga när du vill.
tell-journey-point-documents = Du behöver giltiga resehandlingar. Saknas de hjälper IOM Finland till att skaffa provisoriska, genom din ambassad. Då får ambassaden dina personuppgifter. Jag frågar dig först.
tell-journey-point-progress = Ansökan om resehandlingar kan ta lång tid. Du ska få veta hur det går.
tell-journey-point-date = Regionkoordinatorn talar med dig om datum. Datumet behöver ofta samordnas med flera andra, och det lovas inte för tidigt.
tell-journey-point-police = Om du medverkar i en förundersökning eller rättegång kontaktas polis och/eller åklagare innan datumet bestäms.
tell-journey-point-booking = Är du med i programmet bokar IOM Finland resan hela vägen, och berättar vad som är ordnat. Säg vad du behöver eller önskar.
tell-journey-point-cost = Är du med i programmet betalar IOM resan och resehandlingarna.

tell-journey-bring-say = Nu går vi igenom vad du behöver ha med dig, och vad IOM behöver veta om resan.
tell-journey-bring-point-papers = Ta med nödvändiga vårdpapper: sjukjournal, läkarintyg och recept. De översätts när det är möjligt och nödvändigt.
tell-journey-bring-point-medicine = Ta med alla mediciner du behöver. Receptbelagd medicin ska räcka för resan.
tell-journey-bring-point-needs = Säg om du behöver rullstol, särskild mat eller annat. Då kan IOM vara förberedd, också där du byter flyg.
tell-journey-bring-point-ban = Har du ett återreseförbud till Schengen? Då kan vägen behöva ändras, och IOM behöver veta det.
tell-journey-bring-point-lawyer = En jurist kan svara på hur länge ett förbud gäller.

tell-journey-day-say = Nu går vi igenom resdagen tillsammans. Säg om något oroar dig.
tell-journey-day-point-tickets = Du får flygbiljetter och reseinformation från IOM Finland när resan är bekräftad.
tell-journey-day-point-airport = Minst två timmar före avgång bör du vara på flygplatsen. Vi frågar om någon av oss kan följa med och hjälpa till.
tell-journey-day-point-routines = Har du aldrig flugit förut? Jag berättar om incheckning, säkerhetskontroll, gränskontroll, monitorer och gaten.
tell-journey-day-point-companion = Vid behov kan IOM ordna någon som reser med dig. Är du under arton år och ensam i Sverige har du alltid en ledsagare.
tell-journey-day-point-contacts = Du ska ha telefonnummer och adress till IOM i ditt land, så att du kan söka hjälp under resan.
tell-journey-day-point-nobody = Om ingen möter dig: ring IOM-kontoret i landet, eller gå dit. Du ska få veta hur du når det före resan.
tell-journey-day-point-free = Du är fri att ändra dig ända tills du reser, också på flygplatsen.

tell-journey-safety-say = Jag vill berätta hur du blir mött, och hur de som möter känner igen dig.
tell-journey-safety-point-ordinary = Du reser som en vanlig resenär med hjälp av IOM.
tell-journey-safety-point-sign = Du kan bära IOM:s logotyp, eller något annat ni kommit överens om, så att de som möter dig känner igen dig.
tell-journey-safety-point-badge = Logotypen visar inte varför du reser. Vill du inte bära den, säg det.
tell-journey-safety-point-staff = Jag berättar hur du känner igen IOM:s personal, när du byter flyg och när du kommer fram.
tell-journey-safety-point-phone = Om du samtycker och det är möjligt får IOM Finland ditt mobilnummer, så att de lättare når dig.
tell-journey-safety-point-transit = Vid mellanlandning kan IOM hjälpa dig, beroende på vad du behöver och om IOM finns i landet.
tell-journey-safety-point-met = Där IOM har kontor blir du vanligtvis mött på flygplatsen av någon från IOM. Du får sedan hjälp vidare.

tell-arrival-say = Det här handlar om tiden efter ankomsten. Jag berättar det nu, före resan, så att du vet.
tell-arrival-point-think = Du kan behöva tid att fundera på olika slags stöd innan något börjar.
tell-arrival-point-plan = Planen för stödet utgår från dina behov och fastställs efter ankomsten.
tell-arrival-point-monthly = Ett bidrag för mat, kläder och annat betalas ut varje månad, i regel i sex månader. Det lokala IOM-kontoret betalar.
tell-arrival-point-recovery = Det finns möjlighet till bidrag för vård, samtal och medicin, efter dina behov.
tell-arrival-point-work = Stöd kan också ges till utbildning, praktik eller en kurs. Det du redan kan räknas, även om du lärt dig det i familjen.
tell-arrival-point-limits = Stödet kan variera mellan länder. Om det är begränsat försöker IOM ändå hitta något att erbjuda.

tell-arrival-contact-say = Du väljer om och hur vi ska höras efter ankomsten. Det är helt i sin ordning att säga nej.
tell-arrival-contact-point-agreed = Hur uppföljningen går till kommer du överens om med det lokala IOM-kontoret.
tell-arrival-contact-point-ways = Där IOM har kontor kan ni hålla kontakt genom möten, besök, telefon eller e-post. Även en organisation kan följa upp.
tell-arrival-contact-point-adjusted = Uppföljningen är till för att se att stödet kommer fram, och för att ändra planen vid behov.
tell-arrival-contact-point-feedback = De som hjälpt dig i Sverige får veta hur du mår bara om du samtycker till det.
tell-arrival-contact-point-decline = Du har rätt att avböja stödet. Du kan också välja att inte ha kontakt, varken med oss eller med IOM.
