# Plan för det här ärendet: slutna frågor, och det som svaren tar fram (manualen 1 till 5.4)

plan-title = Plan för det här ärendet
plan-label = Plan för det här ärendet
plan-body =
    Svara på korta frågor, så långt du vill. Då visas det i manualen som hör till ärendet.

    Alla frågor kan hoppas över. Det du inte svarar på räknas som ”vet inte”, och det sänker aldrig en risk.

    Inga namn och ingen fritext. Svaren ligger i kortets knappar och sparas inte hos oss. Planen avgör ingenting.

## Frågorna

plan-role-title = Vem är du?
plan-role-label = Svara på frågorna
plan-role-body = Din roll avgör vad som står först.
plan-region-title = Vilken region gäller det?
plan-region-label = Fråga: region
plan-region-body = Regionerna är regionkoordinatorernas.
plan-stage-title = Var står ärendet?
plan-stage-label = Fråga: läget nu
plan-stage-body = Välj det som ligger närmast.
plan-person-title = Vuxen eller barn?
plan-person-label = Fråga: ålder
plan-person-body = Barn är den som är under 18 år. Är åldern osäker räknas personen här som barn (vårt råd).
plan-company-title = Följer någon med på resan?
plan-company-label = Fråga: sällskap på resan
plan-company-body = Medföljande barn, eller andra närstående som finns i Sverige.
plan-passport-title = Finns ett giltigt pass?
plan-passport-label = Fråga: pass
plan-passport-body = Det gäller pass eller annan resehandling.
plan-threat-title = Finns hot mot personen?
plan-threat-label = Fråga: hot
plan-threat-body = Faktiska eller möjliga hot. Finns hot står tryggheten först i planen.
plan-legal-title = Pågår brottsutredning eller rättegång?
plan-legal-label = Fråga: brottsutredning
plan-legal-body = Det gäller om personen samarbetar med polis och åklagare.
plan-health-title = Behöver personen vård?
plan-health-label = Fråga: vård
plan-health-body = Bara om behovet finns. Diagnoser hör inte hit.
plan-flying-title = Har personen flugit förut?
plan-flying-label = Fråga: flyg
plan-flying-body = Det påverkar vilken hjälp personen kan behöva på resan.
plan-consent-title = Har personen samtyckt till att uppgifter delas?
plan-consent-label = Fråga: samtycke
plan-consent-body = Utan samtycke: lämna inga personuppgifter till IOM. Råd kan du be om.

## Frågornas korta namn

plan-name-role = Roll
plan-name-region = Region
plan-name-stage = Läge
plan-name-person = Ålder
plan-name-unaccompanied = Ensamkommande
plan-name-company = Sällskap
plan-name-born = Född i Sverige
plan-name-passport = Pass
plan-name-threat = Hot mot personen
plan-name-contact = Förövares kontakt
plan-name-family = Människohandel i familjen
plan-name-investigation = Brottsutredning
plan-name-ban = Återreseförbud
plan-name-care = Behov av vård
plan-name-medication = Behöver medicin
plan-name-pregnancy = Gravid
plan-name-wheelchair = Behöver rullstol
plan-name-addiction = Beroende
plan-name-flying = Har flugit
plan-name-interpreter = Behöver tolk
plan-name-consent = Samtycke att dela

## Svaren

plan-yes = ja
plan-no = nej
plan-unknown = vet inte
plan-unanswered = inget svar
region-option-bergslagen = Bergslagen
region-option-stockholm = Stockholm
region-option-mitt = Mitt
region-option-nord = Nord
region-option-syd = Syd
region-option-vast = Väst
region-option-ost = Öst
stage-option-safe = Nyss i trygghet
stage-option-thinking = Funderar
stage-option-decided = Har beslutat sig
stage-option-applied = Har ansökt
stage-option-date = Datum är satt
stage-option-home = Har kommit fram
stage-option-changed = Har ändrat sig
company-option-alone = Ingen följer med
company-option-children = Barn följer med
company-option-relatives = Närstående följer med
company-option-both = Barn och närstående
passport-option-valid = Giltigt
passport-option-expired = Har gått ut
passport-option-missing = Saknas
passport-option-held = Hos någon annan
flying-option-used = Har flugit
flying-option-fear = Flygrädd
flying-option-never = Aldrig flugit
flying-option-both = Aldrig, och rädd

## Det som är lika på korten

plan-answer = • { $name }: { $answer }
plan-answer-button = { $name }: { $answer }
plan-chosen = ☑ { $answer }
plan-onward = Vidare
plan-skip = Vet inte, hoppa över
plan-not-asked = Frågan behövs inte, med de svar du har gett.
plan-place = Fråga { $index } av högst { $total }
plan-continue = Fortsätt frågorna
plan-line = { $index }. { $text } ({ $sections })
plan-line-ours = { $index }. { $text } (vårt råd)
plan-open-line = { $index } { $label }
plan-nothing = Inget här, med de svar du har gett.
plan-open = Frågor utan svar: { $count }. Ett svar som saknas räknas som ”vet inte”.
plan-edition = Inom parentes: manualens avsnitt ({ $year }). Orden är våra.
plan-paper = PDF på { $language }
plan-save = Börja ett utkast av det här

## Sammanfattning och resultat

plan-summary-title = Dina svar
plan-summary-label = Se och ändra svaren
plan-summary-body = Tryck på ett svar för att ändra det. De andra ligger kvar.
plan-result-title = Planen: tänk först på det här
plan-result-label = Visa planen
plan-result-body = Ur dina svar. Planen avgör ingenting.
plan-next-title = Gör nu, i ordning
plan-next-label = Gör nu
plan-next-body = Det här är närmast, så som ärendet står.
plan-prepare-title = Förbered
plan-prepare-label = Förbered
plan-prepare-body = Sådant som tar tid eller måste vara klart före resan.
plan-who-title = Vem gör det?
plan-who-label = Vem gör det
plan-who-body = Din egen roll står först.
plan-checks-title = Checklistor för ärendet
plan-checks-label = Ärendets checklistor
plan-checks-body = Kryssen följer med i kortet.
plan-date-title = Fråga innan ett datum sätts
plan-date-label = Fråga före datum
plan-date-body = Att bestämma datum innebär ofta att flera måste samordnas.
plan-promises-title = Lova inte
plan-promises-label = Lova inte
plan-promises-body = Sådant som ingen kan lova än.
plan-iom-title = Det här behöver IOM veta
plan-iom-label = Berätta för IOM
plan-iom-body = Gäller det ärendet behöver IOM Finland veta det. Be först om personens samtycke.
plan-group-warn = Tänk först på det här
plan-group-next = Gör nu, i ordning
plan-group-prepare = Förbered
plan-group-who = Vem gör det
plan-group-checks = Checklistor
plan-group-date = Fråga innan ett datum sätts
plan-group-promises = Lova inte
plan-group-iom = Det här behöver IOM veta

## Varningar

plan-warn-unsure = Osäker ålder: gör som för ett barn.
plan-warn-report = Kan ett barn behöva skydd ska den som är anmälningsskyldig genast anmäla till socialnämnden.
plan-warn-report-police = Om ett barn kan behöva skydd ska du genast anmäla till socialnämnden.
plan-warn-inquiry = Barn: ni i socialnämnden ska utan dröjsmål utreda uppgifter som kan leda till åtgärd.
plan-warn-conditions = Ensamkommande barn: tre villkor måste vara uppfyllda för IOM:s stöd.
plan-warn-companion = Ensamkommande barn ska alltid resa med ledsagare.
plan-warn-threat = Hot kan finnas: det är viktigt att bedöma det, och att IOM får veta tidigt.
plan-warn-place = Lämna aldrig ut var personen finns, särskilt inte när det finns en hotbild.
plan-warn-family = Familjen kan vara inblandad i människohandeln: den risken måste bedömas.
plan-warn-addiction = Ett beroende kan öka risken. Då bör rehabilitering undersökas.
plan-warn-consent = Utan samtycke: lämna inga personuppgifter till IOM. Råd kan du ändå be om.
plan-warn-changed = Personen har rätt att ändra sig när som helst före avresan.

## Gör nu

plan-next-call = Misstänks människohandel med ett ensamkommande barn: ring stödtelefonen eller en regionkoordinator.
plan-next-call-own = Misstänks människohandel med ett ensamkommande barn ger stödtelefonen råd och hjälp.
plan-next-interpreter = Förstår personen inte språket måste en auktoriserad tolk användas.
plan-next-early = Berätta så snart som möjligt att det finns hjälp, om personen vill.
plan-next-alternatives = Personen bör få veta vilka alternativ som finns, och sin rätt att återvända.
plan-next-time = Låt beslutet ta den tid som krävs. Ge mer information när det behövs.
plan-next-office = IOM Finland kan ofta ordna ett anonymt samtal med IOM i hemlandet.
plan-next-bergslagen = Kontakta regionkoordinatorn i region Bergslagen, direkt eller genom stödtelefonen.
plan-next-stockholm = Kontakta regionkoordinatorn i region Stockholm, direkt eller genom stödtelefonen.
plan-next-mitt = Kontakta regionkoordinatorn i region Mitt, direkt eller genom stödtelefonen.
plan-next-nord = Kontakta regionkoordinatorn i region Nord, direkt eller genom stödtelefonen.
plan-next-syd = Kontakta regionkoordinatorn i region Syd, direkt eller genom stödtelefonen.
plan-next-vast = Kontakta regionkoordinatorn i region Väst, direkt eller genom stödtelefonen.
plan-next-ost = Kontakta regionkoordinatorn i region Öst, direkt eller genom stödtelefonen.
plan-next-coordinator = Kontakta regionkoordinatorn, direkt eller genom stödtelefonen.
plan-next-consent = Be om samtycke innan du lämnar personens uppgifter till IOM Finland.
plan-next-anonymous = Samtycke saknas: be IOM Finland om råd utan att lämna personuppgifter.
plan-next-needs = Den som ansvarar för återvändandet ska fastställa behoven.
plan-next-papers = Två dokument behövs: ansökan och riskbedömningstabellen.
plan-next-refer = Vill personen delta ska du hänvisa ärendet till IOM Finland.
plan-next-iom = IOM förbereder resan och stödet när ansökan och tabellen har kommit, i samråd med er.
plan-next-route = IOM Finland bokar resan och tar hänsyn till hur säker vägen är.
plan-next-day = Det är bra att gå igenom förberedelserna med personen i god tid före resan.
plan-next-airport = Minst två timmar före avgång bör personen vara på flygplatsen.
plan-next-answers = Det rekommenderas att den som ansvarar svarar på frågor så snabbt som möjligt.
plan-next-limits = Saknas stöd, eller är det mycket begränsat, måste det förklaras tydligt.
plan-next-plan = Planen för stödet fastställs efter ankomsten.
plan-next-monthly = Enligt 2019 års manual ges ett månatligt bidrag, i regel i sex månader.
plan-next-recovery = Bidrag till vård och samtal är möjligt, efter personens behov.
plan-next-follow = Personen och det lokala IOM-kontoret kommer överens om hur uppföljningen går till.
plan-next-feedback = Återkoppling till Sverige kan bara ordnas om personen har samtyckt.

## Förbered

plan-prepare-passport = Saknas resehandlingar hjälper IOM Finland till med provisoriska. Det kan ta lång tid.
plan-prepare-condition = Kontrollera passets giltighetstid och skick.
plan-prepare-born = Barn som är födda i Sverige behöver ofta vara registrerade för att få resehandling.
plan-prepare-family = Följer barn eller närstående med måste även deras behov vägas in.
plan-prepare-parents = Om möjligt bör båda föräldrarna få veta om resan och samtycka till att barnen reser.
plan-prepare-trust = Skapa förtroende hos barnet, och var beredd på att det tar tid.
plan-prepare-doctor = En läkarundersökning rekommenderas.
plan-prepare-papers = Se till att personen får med sig nödvändiga vårdpapper och mediciner.
plan-prepare-first = Har personen aldrig flugit och reser utan ledsagare är det viktigt att berätta om flygplatsen.
plan-prepare-contacts = Se till att personen har all kontaktinformation som behövs under resan.
plan-prepare-medicine = Kontrollera om det behövs att receptbelagd medicin räcker för resan.

## Vem gör det

plan-own-coordinator = Du ska skriva under ansökan och noggrant fylla i riskbedömningstabellen.
plan-own-coordinator-home = Du kan samordna hjälpen och ge information om rätten till stöd.
plan-own-social = Du kan, ofta med regionkoordinatorn, hjälpa personen att bedöma sin situation.
plan-own-social-child = För IOM:s stöd till ett ensamkommande barn behövs en social utredning.
plan-own-police = Du kan vara en källa när riskerna kartläggs.
plan-own-shelter = Lämna aldrig ut boendets adress, eller annat som avslöjar var personen finns.
plan-own-ngo = Har du kontakt med personen bör du, eller regionkoordinatorn, hjälpa till med ansökan.
plan-own-other = Du får lämna uppgifter till tredje part bara med personens fulla samtycke.
plan-who-coordinator = Regionkoordinatorn ska skriva under ansökan och noggrant fylla i riskbedömningstabellen.
plan-who-board = Barn: socialnämnden ska utan dröjsmål utreda uppgifter som kan leda till åtgärd.
plan-who-guardian = Ensamkommande barn: vårdnadshavare eller god man måste ha gett sitt medgivande, i båda länderna.
plan-who-embassy = IOM kontaktar personens ambassad om resehandlingar saknas.
plan-who-iom = För den som är med i programmet bokar IOM Finland resan när datumet är bekräftat. IOM betalar.
plan-who-responsible = Den som ansvarar rekommenderas att svara på frågor så snabbt som möjligt.
plan-who-home = IOM i hemlandet hanterar stödet och följer upp.
plan-who-finland = IOM Finland godkänner varje betalning i förväg.

## Checklistor

plan-check-talk = Första samtalet: språk, rättigheter, alternativ.
plan-check-consent = Att beslutet är fritt och informerat.
plan-check-papers = Ansökan och riskbedömningstabellen.
plan-check-risk = Risker att bedöma.
plan-check-medical = Medicinska behov.
plan-check-family = Barn och familj som följer med.
plan-check-child = Ensamkommande barn.
plan-check-documents = Pass och andra resehandlingar.
plan-check-date = Datum för resan.
plan-check-journey = Bokning, ledsagare och önskemål.
plan-check-departure = Avresedagen.
plan-check-after = Stödet efter hemkomsten.
plan-check-changed = När personen ändrar sig.

## Före datum

plan-date-police = Förundersökning eller rättegång: polis och/eller åklagare ska kontaktas först.
plan-date-police-own = Förundersökning eller rättegång: ni inom polisen och/eller åklagare ska kontaktas först.
plan-date-coordinator = Regionkoordinatorn ska diskutera datum med personen och meddela IOM Finland.
plan-date-coordinator-own = Du ska diskutera datum med personen och meddela IOM Finland.
plan-date-social = Datumet måste ofta samordnas med socialtjänsten.
plan-date-shelter = Boendet: räcker det fram till avresan?
plan-date-embassy = Ambassaden: resehandlingar och utredningar om ensamkommande barn kan ta tid.
plan-date-agency = Jämställdhetsmyndigheten: datumet måste ofta samordnas också dit.
plan-date-iom = IOM Finland: datumet måste ofta samordnas med flyg, ledsagare och mottagande.

## Lova inte

plan-promise-support = Undvik att lova stöd som inte har bekräftats.
plan-promise-country = Stöd och tjänster kan variera från land till land. Vissa finns kanske inte alls.
plan-promise-date = Lova inget datum, och bestäm inget, för tidigt. IOM:s förberedelser kräver det.
plan-promise-child = Det går inte att förutse exakt hur ett ensamkommande barns återvändande blir.
plan-promise-plan = Planen är preliminär. Den fastställs efter ankomsten.
plan-promise-payment = IOM Finland godkänner varje betalning i förväg.
plan-promise-transit = Hjälp vid mellanlandning beror på behoven och på om IOM finns i landet.

## Berätta för IOM

plan-iom-consent = Be först om personens samtycke. Råd kan du få utan personuppgifter.
plan-iom-risks = Möjliga risker, så tidigt som möjligt.
plan-iom-medical = Medicinska behov och önskemål, före återvändandet.
plan-iom-doctor = IOM har ett läkarformulär. I vissa fall behöver flygbolaget läkarintyget.
plan-iom-wheelchair = Behov av rullstol. Det är bra att berätta så tidigt som möjligt.
plan-iom-passport = Om giltigt pass finns eller saknas, med namnet som i passet.
plan-iom-copy = Kopia av passet. Regionkoordinatorn skickar den när personen har samtyckt.
plan-iom-ban = Återreseförbud till Schengen. Det kan påverka resvägen.
plan-iom-flying = Flygrädsla, behov av ledsagare och andra önskemål om resan.
plan-iom-children = Små barn: resväg och tider kan väljas med IOM:s hjälp.
plan-iom-phone = Om möjligt och med samtycke: personens mobilnummer.
plan-iom-special = Behov av skyddat boende, eller andra särskilda behov i hemlandet.

## Frågan att läsa upp

plan-ask-title = Frågan, utan namn
plan-ask-label = Fråga ur planens svar
plan-ask-body = Läs upp frågan, för stödtelefonen { $support_line } eller IOM Finland { $iom_phone }. Nämn inga namn.
plan-ask-role-coordinator = Jag är regionkoordinator.
plan-ask-role-social = Jag arbetar i socialtjänsten.
plan-ask-role-police = Jag arbetar inom polisen.
plan-ask-role-shelter = Jag arbetar på ett skyddat boende.
plan-ask-role-ngo = Jag arbetar i civilsamhället.
plan-ask-role-other = Jag möter personen i mitt arbete.
plan-ask-region-bergslagen = Det gäller region Bergslagen.
plan-ask-region-stockholm = Det gäller region Stockholm.
plan-ask-region-mitt = Det gäller region Mitt.
plan-ask-region-nord = Det gäller region Nord.
plan-ask-region-syd = Det gäller region Syd.
plan-ask-region-vast = Det gäller region Väst.
plan-ask-region-ost = Det gäller region Öst.
plan-ask-region-unknown = Jag vet inte vilken region det är.
plan-ask-stage-safe = Personen är nyss i trygghet.
plan-ask-stage-thinking = Personen funderar på att återvända.
plan-ask-stage-decided = Personen har beslutat sig.
plan-ask-stage-applied = Ansökan är gjord.
plan-ask-stage-date = Datum är satt.
plan-ask-stage-home = Personen har kommit fram.
plan-ask-stage-changed = Personen har ändrat sig.
plan-ask-stage-unknown = Det är oklart var ärendet står.
plan-ask-person-adult = Det är en vuxen.
plan-ask-person-child = Det är ett barn.
plan-ask-person-unsure = Åldern är osäker.
plan-ask-unaccompanied-yes = Barnet är ensamkommande.
plan-ask-unaccompanied-unknown = Oklart om ensamkommande.
plan-ask-company-alone = Ingen följer med.
plan-ask-company-children = Barn följer med.
plan-ask-company-relatives = Närstående följer med.
plan-ask-company-both = Barn och närstående följer med.
plan-ask-company-unknown = Oklart om någon följer med.
plan-ask-born-yes = Barn är födda i Sverige.
plan-ask-born-unknown = Oklart var barnen är födda.
plan-ask-passport-valid = Giltigt pass finns.
plan-ask-passport-expired = Passet har gått ut.
plan-ask-passport-missing = Pass saknas.
plan-ask-passport-held = Passet är hos någon annan.
plan-ask-passport-unknown = Oklart om pass finns.
plan-ask-threat-yes = Det finns hot.
plan-ask-threat-unknown = Oklart om hot finns.
plan-ask-contact-yes = Förövare har kontakt med personen.
plan-ask-contact-unknown = Oklart om förövare har kontakt.
plan-ask-family-yes = Familjen är inblandad.
plan-ask-family-unknown = Oklart om familjen är inblandad.
plan-ask-investigation-yes = En förundersökning eller rättegång pågår.
plan-ask-investigation-unknown = Oklart om utredning pågår.
plan-ask-ban-yes = Det finns ett återreseförbud.
plan-ask-ban-unknown = Oklart om återreseförbud finns.
plan-ask-care-yes = Det finns vårdbehov.
plan-ask-care-unknown = Oklart om vårdbehov finns.
plan-ask-medication-yes = Personen behöver medicin.
plan-ask-medication-unknown = Oklart om medicin behövs.
plan-ask-pregnancy-yes = Personen är gravid.
plan-ask-pregnancy-unknown = Oklart om graviditet.
plan-ask-wheelchair-yes = Rullstol behövs.
plan-ask-wheelchair-unknown = Oklart om rullstol behövs.
plan-ask-addiction-yes = Det finns ett beroende.
plan-ask-addiction-unknown = Oklart om beroende.
plan-ask-flying-used = Personen har flugit förut.
plan-ask-flying-fear = Personen är flygrädd.
plan-ask-flying-never = Personen har aldrig flugit.
plan-ask-flying-both = Personen har aldrig flugit och är rädd.
plan-ask-flying-unknown = Oklart om hen har flugit.
plan-ask-interpreter-yes = Tolk behövs.
plan-ask-interpreter-unknown = Oklart om tolk behövs.
plan-ask-consent-yes = Samtycke till att dela finns.
plan-ask-consent-unknown = Oklart om samtycke finns.
plan-ask-close = Vad bör vi tänka på, och vad är nästa steg?

## PDF

plan-paper-title = Plan för ett ärende
plan-paper-about = Ur slutna svar, utan namn. Gjord { $day } efter manualens utgåva { $year }. Siffror inom parentes är avsnitt. Planen avgör ingenting.
plan-paper-answers = Svaren
plan-paper-foot = Stödtelefonen { $support_line }. IOM Finland { $iom_phone }. Fara nu: { $emergency } (vårt tillägg). Skriv inga namn på bladet.
plan-paper-foot-unconfirmed = Stödtelefonen { $support_line }. IOM Finland { $iom_phone } (från 2019, inte bekräftat). Fara nu: { $emergency } (vårt tillägg). Skriv inga namn på bladet.
plan-paper-file = plan
plan-paper-line = { $text } ({ $sections })
plan-paper-ours = { $text } (vårt råd)
notice-paper = PDF:en ligger nedanför. Den sparas inte hos oss, men ligger i chatten tills den tas bort.

## En fråga på varje kort

plan-contact-title = Har någon förövare kontakt med personen?
plan-contact-label = Fråga: förövares kontakt
plan-contact-body = Det är vår fråga. Svaret styr vad som står först.
plan-family-title = Är familjen inblandad i människohandeln?
plan-family-label = Fråga: familjen
plan-family-body = Den risken måste bedömas.
plan-unaccompanied-title = Är barnet ensamkommande?
plan-unaccompanied-label = Fråga: ensamkommande
plan-unaccompanied-body = För ensamkommande barn gäller särskilda villkor.
plan-born-title = Är något av barnen fött i Sverige?
plan-born-label = Fråga: född i Sverige
plan-born-body = Det kan påverka resehandlingen.
plan-ban-title = Finns ett återreseförbud?
plan-ban-label = Fråga: återreseförbud
plan-ban-body = Till Schengen, från svenska myndigheter. Det kan påverka resvägen.
plan-medication-title = Behöver personen medicin?
plan-medication-label = Fråga: medicin
plan-medication-body = Bara om behovet finns. Skriv inte vilken.
plan-pregnancy-title = Är personen gravid?
plan-pregnancy-label = Fråga: graviditet
plan-pregnancy-body = Det är vår fråga.
plan-wheelchair-title = Behövs rullstol under resan?
plan-wheelchair-label = Fråga: rullstol
plan-wheelchair-body = Det gäller också mellanlandningar.
plan-addiction-title = Finns ett beroende?
plan-addiction-label = Fråga: beroende
plan-addiction-body = Ett beroende, till exempel av alkohol eller narkotika, kan öka risken.
plan-interpreter-title = Behövs tolk?
plan-interpreter-label = Fråga: tolk
plan-interpreter-body = Personen måste få information på ett språk som hen förstår.
plan-more-lines = Fler punkter: { $count }
plan-parts-title = Hela planen
plan-parts-label = Hela planen
plan-parts-body = Planens delar, planen som papper, och frågan att läsa upp.
plan-group-safety = Trygghet först (vårt tillägg)
plan-safety-now = Är det fara nu: ring 112.
plan-safety-assess = Bedöm hotet först, innan något annat planeras.
plan-safety-contact = Förövare har kontakt: anta att de kan följa telefon och planer. Tala ostört.
plan-warn-age = Åldern är inte besvarad. Under 18, eller osäker: gör som för ett barn.
plan-warn-trial = Brottsutredning: polis och/eller åklagare ska kontaktas innan ett datum slås fast.
plan-next-rest = Nyss i trygghet: personen kan behöva tid att återhämta sig.
plan-next-guardian = Ensamkommande barn: rättsliga instanser är inblandade, som överförmyndarnämnden, som utser god man.
plan-next-care = Vårdbehov: sök vid behov akut sjukvård i kommunen där personen vistas.
plan-next-duties = Berätta vilka regler om tystnadsplikt och uppförande som tolken måste följa.
plan-prepare-missing = Pass saknas: IOM kontaktar ambassaden och ansöker, med passfoto och personuppgifter.
plan-prepare-expired = Passet har gått ut: berätta det för IOM. Ansökan om nya handlingar kan ta lång tid.
plan-prepare-held = Passet är hos någon annan: hämta det inte på egen hand. Fråga polisen.
plan-prepare-ban = Återreseförbud: ligger hemlandet utanför EU bör resan gå direkt ut ur Schengen.
plan-prepare-pregnancy = Gravid: fråga läkaren om resan, och IOM om flygbolaget vill ha läkarintyg.
plan-prepare-wheelchair = Rullstol: berätta det tidigt, så att den kan finnas också vid mellanlandning.
plan-prepare-prescription = Medicin: all nödvändig medicin och recepten ska med, översatta när det är möjligt och behövs.
plan-prepare-rehabilitation = Beroende: även kostnader för rehabilitering, till exempel beroendevård, kan täckas.
plan-prepare-never = Aldrig flugit: gå igenom flygplatsens rutiner, om ingen ledsagare följer med.
plan-prepare-fear = Flygrädd: en ledsagare kan vara stöd på resan. IOM kan vid behov ordna en.
plan-prepare-certificate = Född i Sverige: ambassaden kräver ofta ett födelsebevis från ett svenskt sjukhus.
plan-prepare-best = Barn följer med: bedöm med familjen om återvändandet är bäst för alla, även barnen.
plan-prepare-elsewhere = Människohandel i familjen: personen kan omplaceras till en annan del av landet.
plan-iom-medicine = Medicin: vilken tillgång som behövs, så att IOM kan säkra den före återvändandet.
plan-next-steps = Gör det som följer av att personen ändrat sig, punkt för punkt.
