# Utkastet: frågor, risktabell och samtycke (manualen 1.1 till 5.4)

## Det som står på varje sida

draft-not-sent = Underlag. Skickas inte till IOM. Regionkoordinatorn för över till IOM:s blankett och skriver under där.
draft-count-more = { $count } eller fler

## Varför något inte tas emot

draft-refused-value = Ett svar finns inte bland alternativen. Inget har ändrats.
draft-refused-field = En fråga är okänd. Inget har ändrats.
draft-refused-junk = Uppgifterna går inte att läsa. Inget har ändrats.
draft-refused-version = Filen har en version som inte går att läsa. Inget har ändrats.
draft-refused-size = Filen har inte rätt storlek. Inget har ändrats.
draft-refused-shape = Filen är inte ett utkast härifrån. Inget har ändrats.

## Det som stoppar utkastet

stop-child-will = IOM:s stöd kräver att barnet vill återvända och är villigt att samarbeta. Det är inte klart.
stop-child-guardian = IOM:s stöd kräver medgivande från vårdnadshavare eller god man i Sverige och i ursprungslandet. Det är inte klart.
stop-child-inquiry = IOM:s stöd kräver att återvändandet, efter en social utredning, bedöms vara barnets bästa. Det är inte klart.
draft-stop-call = Utkastet går inte vidare nu. Ring stödtelefonen { $support_line } eller en regionkoordinator. Ta ingen kontakt i hemlandet förrän hen har bedömt risken (vårt råd).
draft-stop-report = Kan barnet behöva skydd: den som har anmälningsskyldighet ska genast anmäla till socialnämnden. Andra rekommenderas att anmäla.

## Ovanliga kombinationer (vårt råd)

singular-region = Ett ovanligare medborgarskap och en region kan peka ut personen. Ett grövre svar räcker (vårt råd).
singular-child = Ålder och medborgarskap kan tillsammans peka ut ett barn. Ett grövre svar räcker (vårt råd).
singular-two-countries = Två länder tillsammans kan peka ut personen. Ett grövre svar räcker (vårt råd).
singular-children = Flera barn och ett medborgarskap kan peka ut familjen. Ett grövre svar räcker (vårt råd).

## Grupperna

group-a = Underlaget
group-b = Personen
group-c = Rättslig situation
group-d = Resehandlingar
group-e = Barn och familj
group-f = Hälsa
group-g = Resan
group-h = Behov i hemlandet
group-i = Handlingar att skicka
group-risks = Riskbedömning

## Svar som är lika överallt

field-option-unknown = Vet inte
field-option-refused = Vill inte uppge
field-option-yes = Ja
field-option-no = Nej
field-option-none = Inget av detta
field-option-pending = Inte än
field-option-eu = Ett land inom EU eller EES
field-option-outside = Ett land utanför EU och EES
field-option-several = Flera medborgarskap
field-option-unclear = Oklart medborgarskap

## A. Underlaget

field-role = Vem fyller i?
field-role-label = Vem som fyller i
field-role-coordinator = Regionkoordinator
field-role-social = Socialtjänst
field-role-police = Polis
field-role-shelter = Skyddat boende
field-role-ngo = Civilsamhälle
field-role-other = Annan roll
field-region = Vilken region gäller det?
field-region-label = Regionen
field-region-bergslagen = Bergslagen
field-region-stockholm = Stockholm
field-region-mitt = Mitt
field-region-nord = Nord
field-region-syd = Syd
field-region-vast = Väst
field-region-ost = Öst
field-coordinator = Har regionkoordinatorn kontaktats?
field-coordinator-label = Kontakt med koordinatorn
field-coordinator-booked = Ja, ett möte är bokat
field-coordinator-help = Det är regionkoordinatorn som hänvisar ärendet till IOM Finland och skriver under.
field-coordinator-name = Regionkoordinatorns namn
field-coordinator-name-label = Koordinatorns namn
field-coordinator-name-help = Underskriften görs på IOM:s blankett, inte här.

## B. Personen

field-person = Är personen vuxen eller barn?
field-person-label = Vuxen eller barn
field-person-adult = Vuxen
field-person-child = Barn
field-person-unsure = Osäkert
field-person-help = Barn är den som är under 18 år. Är åldern osäker räknas personen här som barn (vårt råd).
field-wants-return = Vill personen själv återvända?
field-wants-return-label = Vill återvända
field-wants-return-undecided = Har inte bestämt sig
field-wants-return-help = Återvändandet ska vara frivilligt. Den som inte har bestämt sig bör få tid och få veta vilka andra vägar som finns.
field-unaccompanied = Är barnet ensamkommande?
field-unaccompanied-label = Ensamkommande barn
field-nationality = Vilket medborgarskap har personen?
field-nationality-label = Medborgarskap
field-nationality-help = Ett land kan peka ut personen tillsammans med andra svar. Det går att svara grövre (vårt råd).
field-return-country = Om personen återvänder: till vilket land?
field-return-country-label = Land att återvända till
field-return-kind = Är det hemlandet?
field-return-kind-label = Hemland eller tredje land
field-return-kind-home = Hemlandet
field-return-kind-help = Med tredje land menas här ett land där personen har permanent uppehållstillstånd.
field-return-kind-third = Land med permanent tillstånd
field-language = Vilket språk förstår personen bäst?
field-language-label = Språk personen förstår bäst
field-language-other = Ett annat språk
field-interpreter = Behövs tolk?
field-interpreter-label = Behov av tolk
field-interpreter-help = Förstår personen inte språket måste du använda en auktoriserad tolk.
field-safe-contact = Hur är det säkert att nå personen?
field-safe-contact-label = Säker kontakt
field-safe-contact-call = Ringa
field-safe-contact-write = Skriva
field-safe-contact-through-you = Genom den som fyller i
field-safe-contact-help = Skriv inget nummer här. Någon annan kan se telefonen (vår fråga).
field-interpreter-avoid = Vill personen undvika något hos tolken?
field-interpreter-avoid-label = Att undvika hos tolken
field-interpreter-avoid-woman = En kvinna som tolk
field-interpreter-avoid-man = En man som tolk
field-interpreter-avoid-background = En viss bakgrund
field-interpreter-avoid-help = Tolkens kön eller bakgrund kan hindra förtroendet. Ibland kan det vara bättre att byta tolk.
field-housing-lasts = Räcker boendet i Sverige fram till avresan?
field-housing-lasts-label = Boende fram till avresan
field-housing-lasts-help = Svara bara om det räcker. Var personen bor ska aldrig skrivas här.
field-surname = Efternamn, precis som i resehandlingen
field-surname-label = Efternamn
field-surname-help = Resan ska bokas i det namn som står i resehandlingen.
field-given-names = Förnamn, precis som i resehandlingen
field-given-names-label = Förnamn
field-given-names-help = Resan ska bokas i det namn som står i resehandlingen.
field-birth-date = Födelsedatum
field-birth-date-label = Födelsedatum
field-destination = Slutmål för resan
field-destination-label = Slutmål
field-destination-help = Hemstad eller by. Gäller det ett skyddat boende: skriv bara det, ingen adress (vårt råd). IOM Finland bokar resan ända fram.
field-phone = Personens mobilnummer
field-phone-label = Mobilnummer
field-phone-help = Lämnas till IOM Finland bara med samtycke.

## C. Rättslig situation

field-leave-by = Finns ett beslut om avvisning eller utvisning med en sista dag?
field-leave-by-label = Beslut med en sista dag
field-leave-by-help = Fråga en jurist om förlängning innan ett resedatum bestäms. Den som inte reser i tid kan få återreseförbud (vår fråga, senare än manualen).
field-lawyer = Har personen en jurist eller ett målsägandebiträde?
field-lawyer-label = Jurist eller biträde
field-lawyer-booked = Ja, ett möte är bokat
field-lawyer-help = En jurist kan förklara vad som gäller innan personen bestämmer sig (vår fråga).
field-ban = Finns ett återreseförbud till Schengen från svensk myndighet?
field-ban-label = Återreseförbud till Schengen
field-ban-help = Berätta för IOM Finland om det finns ett. Det kan påverka resrutten.
field-investigation = Samarbetar personen i en förundersökning eller rättegång?
field-investigation-label = Förundersökning, rättegång
field-police-contacted = Har polis eller åklagare kontaktats om resedatumet?
field-police-contacted-label = Polis eller åklagare om datum
field-police-contacted-help = Det ska göras innan datumet slås fast, om personen samarbetar i en förundersökning.

## D. Resehandlingar

field-passport = Finns en giltig resehandling?
field-passport-label = Giltig resehandling
field-passport-valid = Giltig
field-passport-expired = Har gått ut
field-passport-missing = Saknas
field-passport-held = Hos någon annan
field-passport-help = Kontrollera giltighetstiden. Informera IOM om giltigt pass eller annan resehandling finns eller saknas.
field-embassy-wait = Finns skäl att vänta med kontakt med ambassaden?
field-embassy-wait-label = Vänta med ambassaden
field-embassy-wait-ask = Fråga IOM
field-embassy-wait-help = IOM kontaktar ambassaden när resehandling saknas. Har personen sökt asyl, eller är rädd för sin stat: fråga jurist först (vår fråga, vårt råd).
field-document-number = Resehandlingens nummer
field-document-number-label = Resehandlingens nummer
field-document-until = Resehandlingen gäller till
field-document-until-label = Giltig till
field-document-until-help = Kopian till IOM Finland skickas utanför assistenten.

## E. Barn och familj

field-child-will = Vill barnet återvända, och är det villigt att samarbeta?
field-child-will-label = Barnets vilja
field-child-guardian-sweden = Finns medgivande från vårdnadshavare eller god man i Sverige?
field-child-guardian-sweden-label = Medgivande i Sverige
field-child-guardian-home = Finns medgivande från vårdnadshavare eller god man i ursprungslandet?
field-child-guardian-home-label = Medgivande i ursprungslandet
field-child-guardian-home-help = Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken (vårt råd).
field-child-inquiry = Bedöms återvändandet, efter en social utredning, vara barnets bästa?
field-child-inquiry-label = Social utredning
field-child-inquiry-help = Alla tre villkoren behövs för att IOM ska kunna ge stöd.
field-child-papers = Har barnen de papper som behövs för resan?
field-child-papers-label = Barnens papper
field-child-papers-remaining = Något återstår
field-child-papers-help = För ett barn som är fött i Sverige kan det gälla födelsebevis och att barnets nationalitet är registrerad. IOM ger råd.
field-parents-consent = Samtycker båda föräldrarna till att barnen reser?
field-parents-consent-label = Båda föräldrarnas samtycke
field-parents-consent-impossible = Inte möjligt eller säkert
field-parents-consent-help = Om möjligt bör båda informeras om resan och samtycka. Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken (vårt råd).
field-children-left = Finns det barn kvar i hemlandet?
field-children-left-label = Barn i hemlandet
field-children-left-help = Skriv inga namn eller orter. Barnen kan behöva skydd när planen görs (vår fråga).
field-children = Hur många barn följer med?
field-children-label = Medföljande barn
field-children-help = Barnens behov måste tas med när resan förbereds.
field-social-objection = Har socialtjänsten invändningar mot att barnen återvänder?
field-social-objection-label = Socialtjänstens invändning
field-social-objection-not-asked = Inte frågad än
field-social-objection-help = Familjen bör i första hand hållas ihop eller återförenas, om inte socialtjänsten har invändningar.
field-relatives-agree = Har de närstående själva sagt ja till att resa?
field-relatives-agree-label = Närståendes eget ja
field-relatives-agree-not-asked = Inte frågade än
field-relatives-agree-help = Var och en bestämmer själv (vår fråga).
field-relatives = Reser andra närstående med?
field-relatives-label = Andra närstående
field-relatives-help = Deras behov måste också tas med i förberedelserna.

## F. Hälsa

field-doctor = Är en läkarundersökning gjord?
field-doctor-label = Läkarundersökning
field-doctor-booked = Den är bokad
field-doctor-help = Den rekommenderas. Då kan medicinska behov upptäckas före resan.
field-travel-needs = Vilken hjälp behövs på resan?
field-travel-needs-label = Hjälp på resan
field-travel-needs-wheelchair = Rullstol
field-travel-needs-companion = Ledsagare
field-travel-needs-medical = Medicinsk ledsagare
field-travel-needs-airport = Hjälp på flygplatsen
field-travel-needs-help = Bara behovet, inga diagnoser. Alla ensamkommande barn ska resa med ledsagare.
field-medicine = Räcker medicinen för resan?
field-medicine-label = Medicin för resan
field-medicine-not-needed = Ingen medicin behövs
field-medicine-help = Det gäller receptbelagd medicin. Skriv inte vilken.

## G. Resan

field-flying = Har personen flugit förut, och finns rädsla för att flyga?
field-flying-label = Vana vid att flyga
field-flying-used = Van att flyga
field-flying-never = Har aldrig flugit
field-flying-fear = Rädd för att flyga
field-flying-both = Aldrig flugit, och rädd
field-flying-help = Har personen aldrig flugit, och ingen ledsagare följer med, är det viktigt att berätta om rutinerna på flygplatsen.
field-window = Om personen reser: när helst?
field-window-label = Önskad tid
field-window-safe = Så snart det är säkert
field-window-weeks = Om två till fyra veckor
field-window-months = Om en till tre månader
field-window-later = Senare än så
field-window-open = Inte bestämt
field-window-help = Skriv inget datum. Lova eller sätt inte datumet för tidigt; förberedelserna tar tid.
field-own-phone = Har personen en telefon som fungerar efter ankomsten?
field-own-phone-label = Telefon efter ankomsten
field-own-phone-help = Numret lämnas till IOM Finland bara med samtycke. Skriv det inte här.
field-met-by = Vill personen mötas av familj eller släkt vid ankomsten?
field-met-by-label = Möte vid ankomsten
field-met-by-together = Ja, tillsammans med IOM
field-met-by-never = Nej, inte av familjen
field-met-by-no-wish = Inget önskemål
field-met-by-help = Berätta för IOM Finland om familj eller släkt kan möta tillsammans med IOM-personal.

## H. Behov i hemlandet

field-fears = Vad är personen själv mest rädd för?
field-fears-label = Personens egen oro
field-fears-violence = Hot eller våld
field-fears-debt = En skuld
field-fears-family = Familjens reaktion
field-fears-money = Att inte klara sig
field-fears-housing = Att sakna boende
field-fears-health = Hälsan
field-fears-children = Barnens situation
field-fears-authorities = Myndigheter
field-fears-help = Låt personen svara med egna ord, och kryssa sedan. Inget svar är fel (vår fråga).
field-matters = Vad är viktigast för personen?
field-matters-label = Viktigast för personen
field-matters-safety = Att vara trygg
field-matters-family = Familj och barn
field-matters-housing = Ett boende
field-matters-income = Arbete och inkomst
field-matters-health = Vård och hälsa
field-matters-school = Utbildning
field-matters-privacy = Att få vara ifred
field-matters-soon = Att resa snart
field-matters-help = Låt personen svara med egna ord, och kryssa sedan (vår fråga).
field-needs = Vilka behov finns efter hemkomsten?
field-needs-label = Behov efter hemkomsten
field-needs-medical = Omedelbart medicinskt stöd
field-needs-psychosocial = Psykosocialt stöd
field-needs-housing = Boende
field-needs-rehabilitation = Rehabilitering
field-needs-education = Utbildning
field-needs-income = Inkomst
field-needs-legal = Juridisk rådgivning
field-needs-children = Barn och skola
field-needs-disability = Funktionsnedsättning
field-needs-help = Behoven bör diskuteras med personen, så att de kan matchas med det som finns.
field-talk-home = Vill personen prata anonymt med IOM i hemlandet?
field-talk-home-label = Samtal med IOM i hemlandet
field-talk-home-later = Kanske senare
field-talk-home-help = IOM Finland kan ofta ordna ett anonymt samtal på modersmålet.
field-promised = Vad har personen fått löfte om hittills?
field-promised-label = Löften hittills
field-promised-nothing = Inget
field-promised-confirmed = Bara det som är bekräftat
field-promised-unconfirmed = Något som inte är bekräftat
field-promised-help = Undvik att lova stöd som inte har bekräftats.

## I. Bilagor

field-enclosed = Vilka handlingar är klara att skicka?
field-enclosed-label = Handlingar som är klara
field-enclosed-application = Underskriven ansökan
field-enclosed-risk-table = Riskbedömningstabell
field-enclosed-id-copy = Kopia av id-handling
field-enclosed-help = Regionkoordinatorn skickar dem till IOM Finland, utanför assistenten.

## Riskområdena

risk-threat-home = Finns hot från förövare i hemlandet?
risk-threat-home-label = Hot i hemlandet
risk-threat-sweden = Finns hot från eller kontakt med förövare i Sverige?
risk-threat-sweden-label = Hot eller kontakt i Sverige
risk-threat-staff = Finns hot mot personal som hjälper till?
risk-threat-staff-label = Hot mot personal
risk-family-involved = Finns familj eller närstående som är inblandade i människohandeln?
risk-family-involved-label = Människohandel i familjen
risk-family-unaware = Finns oro för vad familjen vet eller kan få veta?
risk-family-unaware-label = Vad familjen vet
risk-rejection = Finns risk att personen inte tas emot eller får stöd av sina närmaste?
risk-rejection-label = Utan stöd av sina närmaste
risk-debt = Finns en skuld till någon? Inga summor eller namn.
risk-debt-label = Skuld till någon
risk-exploited-again = Finns något särskilt som ökar risken att personen utnyttjas igen?
risk-exploited-again-label = Risk att utnyttjas igen
risk-livelihood = Finns risk att inkomst eller bostad saknas efter hemkomsten?
risk-livelihood-label = Inkomst och bostad
risk-addiction = Finns ett beroende som kan öka risken?
risk-addiction-label = Beroende som ökar risken
risk-health = Finns något i hälsan som kan innebära en risk? Inga diagnoser.
risk-health-label = Fysisk och psykisk hälsa
risk-children = Finns en risk som rör barn eller vårdnad?
risk-children-label = Barn och vårdnad
risk-pressure = Finns någon annan som vill påverka om personen reser eller stannar?
risk-pressure-label = Påverkan på beslutet
risk-journey = Finns något som gör själva resan riskfylld?
risk-journey-label = Risker under resan
risk-route = Finns något rättsligt, som ett förbud, som kan påverka resväg eller datum?
risk-route-label = Rättsligt som påverkar resan
risk-leak = Finns risk att uppgifter kommer ut, till exempel genom media eller en delad telefon?
risk-leak-label = Uppgifter som kommer ut
risk-country = Finns något i landet eller på orten som innebär en risk?
risk-country-label = Läget i landet

## Svar om riskområdena

field-found-yes = Finns
field-found-suspected = Misstänks
field-found-no = Nej, inte vad vi vet
field-last-contact = Hur länge sedan var den senaste kontakten?
field-last-contact-label = Senaste kontakten
field-last-contact-week = Under en vecka
field-last-contact-month = Under en månad
field-last-contact-quarter = En till tre månader
field-last-contact-half-year = Tre till sex månader
field-last-contact-year = Sex till tolv månader
field-last-contact-longer = Mer än ett år

## Tabellens kolumner

field-risk-source = Vem kommer uppgiften från?
field-risk-source-label = Källa till uppgiften
field-risk-source-person = Personen själv
field-risk-source-social = Socialsekreterare
field-risk-source-shelter = Personal på skyddat boende
field-risk-source-police = Polisen
field-risk-source-other = Någon annan
field-risk-affected = Vem berörs?
field-risk-affected-label = Den som berörs
field-risk-affected-person = Personen
field-risk-affected-child = Barn
field-risk-affected-family = Familj
field-risk-affected-staff = Personal
field-risk-likelihood = Hur sannolikt är det?
field-risk-likelihood-label = Sannolikhet
field-risk-likelihood-low = Låg
field-risk-likelihood-medium = Medel
field-risk-likelihood-high = Hög
field-risk-consequence = Hur allvarlig vore följden?
field-risk-consequence-label = Konsekvens
field-risk-consequence-low = Låg
field-risk-consequence-medium = Medel
field-risk-consequence-high = Hög
field-risk-before = Vilka åtgärder före resan?
field-risk-before-label = Åtgärder före resan
field-risk-during = Vilka åtgärder under resan?
field-risk-during-label = Åtgärder under resan
field-risk-after = Vilka åtgärder efter hemkomsten?
field-risk-after-label = Åtgärder efter hemkomsten
field-risk-responsible = Vilken roll ansvarar för åtgärderna?
field-risk-responsible-label = Ansvarig roll
field-risk-responsible-coordinator = Regionkoordinator
field-risk-responsible-social = Socialtjänst
field-risk-responsible-police = Polis
field-risk-responsible-shelter = Skyddat boende
field-risk-responsible-ngo = Civilsamhälle
field-risk-responsible-care = Hälso- och sjukvård
field-risk-responsible-guardian = God man
field-risk-responsible-iom-finland = IOM Finland
field-risk-responsible-iom-home = IOM i hemlandet
field-risk-responsible-other = Annan roll
field-risk-known = Känner personen till risken?
field-risk-known-label = Personen känner till den
field-risk-accepted = Förstår och godtar personen åtgärderna?
field-risk-accepted-label = Personen godtar åtgärderna
field-risk-look-into = Bör IOM utreda risken vidare?
field-risk-look-into-label = Att utreda av IOM
field-risk-review = När tas risken upp igen?
field-risk-review-label = Tas upp igen
field-risk-review-contact = Vid varje kontakt
field-risk-review-news = När något nytt kommer fram
field-risk-review-date = När datumet bestäms
field-risk-review-departure = Inför avresan
field-risk-review-arrival = Efter hemkomsten
risk-level-low = Låg
risk-level-medium = Medel
risk-level-high = Hög

## Åtgärder

risk-measure-tell-iom = IOM Finland får veta tidigt
risk-measure-talk-police = Kontakta polis eller åklagare
risk-measure-secret-plans = Varsamhet med resans detaljer
risk-measure-secret-place = Vistelseorten röjs inte
risk-measure-partners-aware = Sekretess hos samarbetspartner
risk-measure-what-is-told = Personen väljer vad som sägs
risk-measure-talk-home = Samtal med IOM i hemlandet
risk-measure-check-services = IOM undersöker stöd i landet
risk-measure-first-plan = Preliminär plan före resan
risk-measure-state-needs = Behoven anges i ansökan
risk-measure-legal-before = Juridisk rådgivning före
risk-measure-check-rehabilitation = Undersöka rehabilitering
risk-measure-doctor = Läkarundersökning
risk-measure-doctor-form = IOM:s formulär för läkare
risk-measure-urgent-care = Akut sjukvård vid behov
risk-measure-talk-support = Psykosocialt stöd före
risk-measure-social-services = Tala med socialtjänsten
risk-measure-both-parents = Båda föräldrarna informeras
risk-measure-best-for-family = Bedöma familjens bästa
risk-measure-give-time = Mer tid för beslutet
risk-measure-alternatives = Alternativen gås igenom
risk-measure-pause = Pausa: beslutet är personens
risk-measure-no-media = Ingen kontakt med media
risk-measure-shared-phone = Se över delad telefon
risk-measure-airport-routines = Gå igenom flygplatsrutiner
risk-measure-tell-ban = IOM får veta om förbudet
risk-measure-wait-date = Datum efter kontakt med polis
risk-measure-direct-flight = Direktflyg
risk-measure-companion = Ledsagare på resan
risk-measure-medical-companion = Medicinsk ledsagare
risk-measure-transit = Transitassistans
risk-measure-wheelchair = Rullstol
risk-measure-to-airport = Sällskap till flygplatsen
risk-measure-sign = Avtalad igenkänning
risk-measure-contact-details = Kontaktuppgifter med på resan
risk-measure-medicine = Medicin för hela resan
risk-measure-health-papers = Vårdhandlingar med på resan
risk-measure-outside-schengen = Direkt ut ur Schengen
risk-measure-safe-route = Säker resrutt
risk-measure-small-children = Rutt och tider för små barn
risk-measure-met-by-iom = IOM möter vid ankomsten
risk-measure-shelter = Skyddat boende
risk-measure-other-part = Annan del av landet
risk-measure-counselling = Samtalsstöd
risk-measure-support-group = Stödgrupp
risk-measure-rehabilitation = Rehabilitering
risk-measure-care-home = Vård i hemlandet
risk-measure-housing = Hjälp med boende
risk-measure-legal-home = Juridisk rådgivning i landet
risk-measure-training = Utbildning
risk-measure-work = Praktik eller arbete
risk-measure-grant = Månatligt bidrag
risk-measure-monthly-contact = Månatligt uppföljningsmöte
risk-measure-follow-up = Uppföljning, om samtycke finns
risk-measure-adjust-plan = Planen justeras vid behov
risk-measure-school = Skolgång
risk-measure-choose-contact = Personen väljer kontakter
risk-measure-local-support = Lokalt stöd, om det finns

## Samtycke: vad som sägs, och vad det betyder

consent-language-title = Förklarat på ett språk personen förstår
consent-language-means = Informationen är given på ett språk personen förstår, med auktoriserad tolk om det behövs. Ansökans innehåll är förklarat. Vid nej: ordna tolk, och förklara igen.
consent-voluntary-title = Frivilligt, och går att ändra
consent-voluntary-means = Personen vet att det är frivilligt. Hen har rätt att tacka nej, att ångra sig när som helst före avresan, och att ta tillbaka ansökan när som helst. Vid nej: gå inte vidare. Förklara igen, och ge tid.
consent-alternatives-title = Alternativen är kända
consent-alternatives-means = Personen har fått veta vilka alternativ som finns, till exempel betänketid (i manualen: reflektionsperiod), tidsbegränsat uppehållstillstånd eller asylansökan. Att stanna kan vara rätt är vårt tillägg. Vid nej: ge informationen först.
consent-use-title = Hur uppgifterna används
consent-use-means = Personen vet hur uppgifterna används, vilka som får dem, och att de skyddas av sekretess. Gränserna är vårt tillägg, och det kan finnas fler. Vid nej: förklara igen.
consent-interpreter-title = Tolken och tystnadsplikten
consent-interpreter-means = Personen bör få veta vilka regler om etik, uppförande och tystnadsplikt tolken följer. Ibland är det bättre att byta tolk.
consent-keep-title = Utkastet sparas
consent-keep-means =
    Vad: svaren, krypterade hos oss; samtyckena okrypterade. Till: ingen från oss. Se också Vad som sparas. Varför: för ansökan. Raderas: den dag som står överst, eller när personen vill, inte ur säkerhetskopior.
    Vid nej: radera utkastet under Utkast.
consent-iom-title = Uppgifter till IOM Finland
consent-iom-means =
    Vad: personuppgifterna och svaren, utom hälsan (vår lista). Till: IOM Finland, ett internationellt organ med egna dataregler (vårt tillägg). Varför: resan och stödet.
    Vid nej: lämna inget. Fråga IOM utan namn.
consent-health-title = Hälsouppgifter till IOM Finland
consent-health-means =
    Vad: behov på resan, medicin, intyg och behov av vård (listan är vår). Till: IOM Finland. Varför: för att ordna resan och vården.
    Vid nej: hälsodelen lämnas inte. IOM kan då inte planera för den (vårt tillägg).
consent-risk-table-title = Riskbedömningstabellen till IOM Finland
consent-risk-table-means =
    Vad: riskerna och åtgärderna, även det andra har berättat. Till: IOM Finland. Varför: för att bedöma riskerna före resan.
    Vid nej: tabellen lämnas inte. Fråga IOM Finland, utan namn, vad det betyder för ansökan (vårt råd).
consent-measures-title = Åtgärderna mot riskerna
consent-measures-means = Personen känner till riskerna med att återvända, och förstår och godtar åtgärderna mot dem. Vid nej: gå igenom åtgärderna igen, och ändra det personen inte vill. Inget annat i utkastet ändras.
consent-passport-copy-title = Kopia av passet till IOM Finland
consent-passport-copy-means =
    Vad: en kopia av pass eller annan id-handling. Till: IOM Finland, genom regionkoordinatorn. Varför: för att resan bokas i passets namn.
    Vid nej: ingen kopia skickas. Fråga IOM Finland vad som då behövs (vårt råd).
consent-child-will-title = Barnets egen vilja
consent-child-will-means = Barnet vill självt återvända och är villigt att samarbeta. Ingen annan kan svara i barnets ställe (vår regel). Vid nej: planera inte återvändandet vidare.
consent-iom-home-title = Uppgifter till IOM i hemlandet
consent-iom-home-means =
    Vad: det som IOM Finland får. Till: IOM-kontoret i hemlandet. Varför: för stödet där.
    Vid nej: raden stryks i underlaget, och regionkoordinatorn säger det till IOM Finland. Vi kan inte hindra IOM (vårt tillägg).
consent-phone-title = Mobilnumret till IOM Finland
consent-phone-means =
    Vad: mobilnumret. Till: IOM Finland. Varför: för kontakt vid transit och ankomst.
    Vid nej: numret lämnas inte, och det som är ifyllt här raderas. Inget annat ändras.
consent-followup-title = Återkoppling efter hemkomsten
consent-followup-means =
    Vad: hur det går. Till: oss i Sverige, från IOM. Varför: för att veta hur personen mår, och lära inför andra ärenden. Hur uppföljningen går till avtalar personen med IOM-kontoret i hemlandet.
    Vid nej: ingen återkoppling till Sverige. Inget annat ändras.
consent-embassy-title = Kontakt med ambassaden
consent-embassy-means =
    Vad: personuppgifter och passfoto. Till: hemlandets ambassad, från IOM. Varför: en resehandling när den saknas.
    Har personen sökt asyl, eller är rädd för sin stat: fråga jurist först (vårt råd).
    Vid nej: ambassaden kontaktas inte. Fråga IOM Finland om andra sätt (vårt råd).
consent-providers-information-title = Externa stödgivare
consent-providers-information-means = Externa vård- och stödgivare anlitas, och personen behöver veta det. Ett ja till deras krav frågas när kraven är kända (vår regel). Hen har rätt att avböja stödet.
consent-police-information-title = Polis eller åklagare före datumet
consent-police-information-means = Samarbetar personen i en förundersökning ska polis eller åklagare kontaktas innan datumet slås fast. Det är inget som personen säger ja eller nej till.
consent-guardian-sweden-title = Medgivande i Sverige
consent-guardian-sweden-means = Vårdnadshavaren eller den gode mannen i Sverige ska ha lämnat sitt medgivande. Anteckna vem, hur, och om handlingen är sedd. Dagen är den då det antecknas.
consent-guardian-home-title = Medgivande i ursprungslandet
consent-guardian-home-means = Vårdnadshavaren eller den gode mannen i ursprungslandet ska ha lämnat sitt medgivande. Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken (vårt råd): den som utnyttjat barnet kan finnas i familjen.
consent-inquiry-title = Den sociala utredningen
consent-inquiry-means = En social utredning ska ha gjorts, och återvändandet bedömas vara i barnets bästa intresse. Anteckna hur beskedet kom, och om utredningen är sedd.
consent-kind-understood = Ska vara sagt och förstått. Utan ett ja här gäller inget samtycke (vår regel).
consent-kind-consent = Ett ja gäller bara det som står här.
consent-kind-information = Det här är information, inget samtycke.
consent-kind-others = En anteckning om vad någon annan har lämnat. Barnet får inte frågan (vår regel).

## Samtycke: svar och uppgifter om svaret

consent-answer-yes = Ja
consent-answer-not-confirmed = Inte bekräftat (tidigare)
consent-answer-not-applicable = Inte aktuellt
consent-answer-no = Nej
consent-answer-no-erases = Nej, radera personuppgifterna
consent-answer-wait = Vill vänta
consent-answer-document-seen = Ja, handlingen är sedd
consent-answer-document-not-seen = Ja, handlingen är inte sedd
consent-interpreter-not-needed = Ingen tolk behövdes
consent-interpreter-there = Tolk på plats
consent-interpreter-remote = Tolk på distans
consent-interpreter-not-noted = Tolk inte antecknad
consent-expressed-spoken = Muntligt
consent-expressed-written = Skriftligt
consent-expressed-signed = På teckenspråk
consent-expressed-proxy = Genom barnets företrädare
consent-expressed-not-noted = Sätt inte antecknat
consent-giver-custody-holder = Vårdnadshavare
consent-giver-guardian = God man
consent-giver-social-services = Socialtjänsten
consent-manner-written = Skriftligt
consent-manner-spoken = Muntligt
consent-manner-passed-on = Genom någon annan
consent-role-coordinator = Regionkoordinator
consent-role-social = Socialtjänst
consent-role-police = Polis
consent-role-shelter = Skyddat boende
consent-role-ngo = Civilsamhälle
consent-role-other = Annan roll
consent-standing-yes = Ja
consent-standing-no = Nej
consent-standing-wait = Vill vänta
consent-standing-not-confirmed = Inte bekräftat (tidigare)
consent-standing-not-applicable = Inte aktuellt
consent-standing-missing = Återstår
consent-standing-changed = Texten har ändrats, fråga igen
consent-standing-unfounded = Gäller inte, fråga igen

## Rader som ett samtycke öppnar

draft-line-iom = Personuppgifterna och svaren, utom hälsan, får lämnas till IOM Finland, med personens samtycke.
draft-line-health = Hälsouppgifter får lämnas till IOM Finland, med personens samtycke.
draft-line-risk-table = Riskbedömningstabellen får lämnas till IOM Finland, med personens samtycke.
draft-line-passport-copy = En kopia av passet får skickas till IOM Finland, med personens samtycke.
draft-line-phone = Mobilnumret får lämnas till IOM Finland, med personens samtycke.
draft-line-iom-home = Uppgifterna får lämnas till IOM i hemlandet, med personens samtycke.
draft-line-embassy = IOM får kontakta ambassaden, med personens samtycke.
draft-line-followup = Återkoppling till Sverige får ordnas, med personens samtycke.
