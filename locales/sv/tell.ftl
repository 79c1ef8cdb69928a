# Vad den återvändande får veta, i fyra skeden (manualen 1.1–5.4)

tell-title = Vad personen får veta
tell-label = Vad du berättar
tell-body = Fyra skeden, formulerade för att läsas upp. Varje punkt har sitt avsnitt i manualen.

tell-consent-title = Före samtycket: du bestämmer
tell-consent-label = Säg: du bestämmer
tell-consent-say = Jag vill berätta om hjälp som finns. Du behöver inte bestämma något i dag.
tell-consent-point-own = Beslutet är ditt. Ingen får tvinga eller pressa dig, varken nu eller senare.
tell-consent-point-home = Alla har rätt att återvända till sitt hemland. Det finns hjälp att få, om du själv vill.
tell-consent-point-options = Det finns olika alternativ, till exempel reflektionsperiod, tidsbegränsat uppehållstillstånd eller att söka asyl. Vi går igenom dem och deras risker.
tell-consent-point-time = Ta tid att tänka över ditt beslut. Fråga gärna, så berättar jag mer.
tell-consent-point-undo = Du kan ändra dig när som helst före avresan. Du får säga nej till hjälp och ta tillbaka en ansökan.

tell-consent-data-title = Före samtycket: dina uppgifter
tell-consent-data-label = Säg: så skyddas uppgifterna
tell-consent-data-say = Jag vill berätta hur det du säger skyddas, innan du berättar mer.
tell-consent-data-point-secrecy = Det du berättar skyddas av sekretess. De myndigheter och organisationer i Sverige som deltar följer reglerna om personuppgifter.
tell-consent-data-point-use = Du ska få veta vad informationen är till för, och var och hur dina uppgifter används.
tell-consent-data-point-consent = Ditt samtycke behövs innan uppgifter om dig delas med myndigheter, organisationer eller någon annan.
tell-consent-data-point-needed = Bara nödvändiga uppgifter samlas in, och bara de som behöver dem får se dem.
tell-consent-data-point-anonymous = Jag kan fråga IOM Finland om råd utan att säga vem du är.
tell-consent-data-point-child = En gräns finns: om ett barn kan behöva skydd kan vi vara skyldiga att genast anmäla det till socialnämnden.

tell-consent-talk-title = Före samtycket: språk och samtal
tell-consent-talk-label = Säg: språk, tolk och samtal
tell-consent-talk-say = Du ska förstå allt vi talar om. Säg till när något är oklart.
tell-consent-talk-point-language = Allt ska förklaras på ett språk du förstår innan du säger ja. Du får också informationen på papper eller elektroniskt.
tell-consent-talk-point-interpreter = Om du inte förstår språket talar vi genom en auktoriserad tolk. Tolken har tystnadsplikt och följer regler för etik och uppförande.
tell-consent-talk-point-trust = Säg till om det är svårt att tala med tolken. Ibland kan det hjälpa att vi pratar om det, ibland kan det vara bättre att byta.
tell-consent-talk-point-office = Ofta kan du få prata med IOM i ditt hemland om behov och stöd. Det sker på ditt modersmål, och du kan vara anonym.
tell-consent-talk-point-place = Vi lämnar aldrig ut var du bor eller annat som visar var du är.
tell-consent-talk-point-media = Vi förmedlar aldrig kontakt med media. Det är inte heller lämpligt att säga ja till dem: i värsta fall kan du bli identifierad.

tell-application-title = Vid ansökan: så går det till
tell-application-label = Säg: så går ansökan till
tell-application-say = Vill du ansöka om stöd går vi igenom ansökan tillsammans.
tell-application-point-voluntary = IOM kan bara hjälpa dig om återvändandet är frivilligt.
tell-application-point-explained = Det som står i ansökan ska förklaras på ett språk du förstår. Du kan få hjälp att fylla i den.
tell-application-point-needs = Vi talar om vad du behöver: vård, boende, rehabilitering, utbildning, inkomst. Behoven skrivs i ansökan.
tell-application-point-sent = Regionkoordinatorn skriver under och skickar ansökan och en riskbedömning till IOM Finland. Först frågar vi om ditt samtycke.
tell-application-point-iom = IOM:s anställda har tystnadsplikt och ska skydda dina personuppgifter.
tell-application-point-back = Du har rätt att tacka nej till hjälpen och kan när som helst ta tillbaka din ansökan.

tell-application-risks-title = Vid ansökan: risker och hälsa
tell-application-risks-label = Säg: risker och åtgärder
tell-application-risks-say = Jag vill gå igenom risker med dig. Det är viktigt att du känner till dem.
tell-application-risks-point-risks = Vi bedömer risker och hot som kan försvåra ett säkert återvändande. Det du vet om dem är viktigt.
tell-application-risks-point-sources = Uppgifter om risker kan också komma från socialtjänsten, boendet, polisen eller andra.
tell-application-risks-point-early = Det är viktigt att IOM Finland tidigt får veta om riskerna, så att de kan planera åtgärder.
tell-application-risks-point-measures = Det är viktigt att du förstår och godtar åtgärderna. Till exempel kan en annan del av landet bli aktuell om familjen är en risk.
tell-application-risks-point-doctor = En läkarundersökning före resan rekommenderas, så att det syns vilken hjälp du behöver.

tell-application-support-title = Vid ansökan: stödet hemma
tell-application-support-label = Säg: stödets gränser
tell-application-support-say = Jag vill vara tydlig med vad vi vet om stödet hemma, och vad vi inte vet.
tell-application-support-point-varies = Stödet är olika i olika länder. Visst stöd kan saknas, vara begränsat eller ha krav.
tell-application-support-point-told = Om det inte finns stöd, eller bara mycket begränsat, ska du få veta det tydligt. Ett ekonomiskt bidrag kan ändå vara möjligt.
tell-application-support-point-promises = Jag lovar inte stöd eller belopp som inte är bekräftade. IOM Finland godkänner varje betalning i förväg.
tell-application-support-point-plan = En preliminär plan görs innan du lämnar Sverige. Den fastställs efter att du har kommit fram.
tell-application-support-point-providers = Också externa vård- och stödgivare kommer att anlitas. Det är viktigt att du vet det och godtar deras krav. Du har rätt att säga nej.
tell-application-support-point-risk = Risken att utnyttjas igen är störst upp till två år efteråt. Stöd efter hemkomsten minskar den risken.

tell-journey-title = Före resan: papper och datum
tell-journey-label = Säg: papper, datum, kostnad
tell-journey-say = Jag vill berätta hur resan förbereds. Fråga när du vill.
tell-journey-point-documents = Du behöver giltiga resehandlingar. Saknas de hjälper IOM Finland till att skaffa provisoriska, genom din ambassad.
tell-journey-point-progress = Ansökan om resehandlingar kan ta lång tid. Du ska få veta hur det går.
tell-journey-point-date = Regionkoordinatorn talar med dig om datum. Datumet behöver ofta samordnas med flera andra, och det lovas inte för tidigt.
tell-journey-point-police = Om du medverkar i en förundersökning eller rättegång kontaktas polis och/eller åklagare innan datumet bestäms.
tell-journey-point-booking = IOM Finland bokar resan hela vägen och berättar för dig vad som är ordnat. Säg vad du behöver eller önskar.
tell-journey-point-cost = IOM betalar resan och resehandlingarna. Programmet täcker kostnaden.

tell-journey-day-title = Före resan: resdagen
tell-journey-day-label = Säg: så går resdagen till
tell-journey-day-say = Nu går vi igenom resdagen tillsammans. Säg om något oroar dig.
tell-journey-day-point-tickets = Du får flygbiljetter och reseinformation från IOM Finland när resan är bekräftad.
tell-journey-day-point-airport = Minst två timmar före avgång bör du vara på flygplatsen. Om det är möjligt följer någon av oss med och hjälper till.
tell-journey-day-point-routines = Har du aldrig flugit förut? Jag berättar om incheckning, säkerhetskontroll, gränskontroll, monitorer och gaten.
tell-journey-day-point-companion = Vid behov kan IOM ordna någon som reser med dig. Är du under arton år och ensam i Sverige har du alltid en ledsagare.
tell-journey-day-point-contacts = Du ska ha telefonnummer och adress till IOM i ditt land, så att du kan söka hjälp under resan.
tell-journey-day-point-free = Du är fri att ändra dig ända tills du reser, också på flygplatsen.

tell-journey-safety-title = Före resan: trygg på vägen
tell-journey-safety-label = Säg: trygg under resan
tell-journey-safety-say = Jag vill berätta hur du blir mött, och vad andra kan se.
tell-journey-safety-point-ordinary = Du reser som en vanlig resenär med hjälp av IOM. Därför riskerar du inte att bli igenkänd som utsatt.
tell-journey-safety-point-sign = Du kan bära IOM:s logotyp, eller något annat ni kommit överens om, så att de som möter dig känner igen dig.
tell-journey-safety-point-phone = Om du samtycker och det är möjligt får IOM Finland ditt mobilnummer, så att de lättare når dig.
tell-journey-safety-point-transit = Vid mellanlandning kan IOM hjälpa dig, beroende på vad du behöver och om IOM finns i landet.
tell-journey-safety-point-met = Där IOM har kontor blir du vanligtvis mött på flygplatsen av någon från IOM. Du får sedan hjälp vidare.

tell-arrival-title = Efter ankomsten: stödet
tell-arrival-label = Säg: stödet när du är framme
tell-arrival-say = När du är framme kan du ta det i din takt. Först handlar det om det du behöver genast.
tell-arrival-point-think = Du kan behöva tid att fundera på olika slags stöd innan något börjar.
tell-arrival-point-plan = Planen för stödet utgår från dina behov och fastställs efter ankomsten.
tell-arrival-point-monthly = Ett bidrag för mat, kläder och annat betalas ut varje månad, i regel i sex månader. Det lokala IOM-kontoret betalar.
tell-arrival-point-recovery = Det finns möjlighet till bidrag för vård, samtal och medicin, efter dina behov.
tell-arrival-point-work = Stöd kan också ges till utbildning, praktik eller en kurs. Det du redan kan räknas, även om du lärt dig det i familjen.
tell-arrival-point-limits = Stödet är olika i olika länder. Om det är begränsat försöker IOM ändå hitta något att erbjuda.

tell-arrival-contact-title = Efter ankomsten: kontakt
tell-arrival-contact-label = Säg: kontakt och uppföljning
tell-arrival-contact-say = Du väljer om och hur vi ska höras. Det är helt i sin ordning att säga nej.
tell-arrival-contact-point-agreed = Hur uppföljningen går till kommer du överens om med det lokala IOM-kontoret.
tell-arrival-contact-point-ways = Där IOM har kontor kan ni hålla kontakt genom möten, besök, telefon eller e-post. Även en organisation kan följa upp.
tell-arrival-contact-point-adjusted = Uppföljningen är till för att se att stödet kommer fram, och för att ändra planen vid behov.
tell-arrival-contact-point-feedback = De som hjälpt dig i Sverige får veta hur du mår bara om du samtycker till det.
tell-arrival-contact-point-decline = Du har rätt att avböja stödet. Du kan också välja att inte ha kontakt, varken med oss eller med IOM.

## Look-up

tell-consent-search = vad säger jag till personen, säga att det är frivilligt, talepunkter före samtycke, läsa upp för henne
tell-consent-data-search = berätta om sekretess för henne, förklara hur uppgifterna skyddas
tell-consent-talk-search = berätta om tolken för henne, förklara vem som lyssnar
tell-application-search = berätta hur ansökan går till, läsa upp vid ansökan
tell-application-risks-search = berätta om riskerna för henne, prata om risker med henne
tell-application-support-search = berätta om stödet hemma, förklara att inget kan lovas
tell-journey-search = berätta om papper och datum, läsa upp före resan
tell-journey-day-search = berätta om resdagen, förklara flygplatsen
tell-journey-safety-search = berätta hur hon blir mött, vad kan andra se på resan
tell-arrival-search = berätta om stödet efter ankomsten, läsa upp efter ankomsten
tell-arrival-contact-search = berätta om kontakten efteråt, förklara uppföljningen
