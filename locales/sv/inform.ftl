# Information till den som kan få stöd i återvändandet (manualen 2, 2.1)

inform-chapter = Informera personen

inform-title = Berätta tidigt att det finns hjälp
inform-label = Berätta tidigt om hjälpen
inform-say = Det finns hjälp att återvända till hemlandet, om personen själv vill.
inform-body =
    Berätta så snart som möjligt att det finns hjälp att återvända, om personen vill. Förberedelserna tar tid.

    Den som har tagit sig ur eller räddats ur människohandel eller prostitution kan behöva tid. Hen kan behöva återhämta sig och vänja sig vid det nya.

inform-who-title = Den som ansvarar kan berätta om hjälpen
inform-who-label = Vem som berättar, och när
inform-who-say = Hjälpen kan tas upp i samtal under personens första dagar i trygghet.
inform-who-body =
    Den som ansvarar för återvändandet kan berätta att det finns hjälp att återvända, om personen önskar det. Det kan ske i samtal under personens första dagar i trygghet.

    Ansvarig är en regionkoordinator mot prostitution och människohandel. Hen samarbetar ofta med:

    • en socialsekreterare
    • en kontaktperson vid skyddat boende
    • någon annan ansvarig

    Ibland är det bäst att ta upp hjälpen samtidigt som personen får veta sina rättigheter.

inform-alternatives-title = Alla har rätt att återvända till sitt hemland
inform-alternatives-label = Rätten hem och alternativen
inform-alternatives-say = Det finns alternativ till att återvända.
inform-alternatives-body =
    Rätten att återvända till sitt hemland gäller alla. Se till att personen känner till den.

    Personen bör också få veta alternativen, till exempel:

    • betänketid (i manualen: reflektionsperiod)
    • tidsbegränsat uppehållstillstånd
    • asylansökan
    • ett tredje land, där personen har permanent uppehållstillstånd

    Alternativen har villkor. Asylreglerna ändrades 2026: fråga en jurist (vårt råd).

inform-decision-title = Personen fattar själv beslutet
inform-decision-label = Underlag för eget beslut
inform-decision-say = Det är personen själv som fattar beslutet att ansöka om stöd i återvändandet.
inform-decision-body =
    Beslutet att söka stöd i återvändandet måste vara personens eget.

    Därför måste personen ha tillgång till information om möjligheten att få hjälp. Informationen måste vara tillförlitlig och objektiv.

    Den som ansvarar för återvändandet ska ge informationen:

    • på papper eller elektroniskt
    • på ett språk som personen förstår

inform-time-title = Låt beslutet ta den tid som behövs
inform-time-label = Tid att tveka och tänka om
inform-time-say = Beslutet får ta den tid som behövs. Fråga om personen har fått en sista dag att lämna Sverige.
inform-time-body =
    Personen bör få tillräckligt med tid att tänka igenom beslutet och valen.

    En svår livssituation kan påverka beslutet. Personen kan börja tveka eller ändra sitt beslut om att återvända.

    Se till att beslutet får ta den tid som krävs. Ge mer information när personen behöver det.

    Finns ett beslut om avvisning eller utvisning med en sista dag? Fråga en jurist om förlängning innan datum bestäms (vårt råd).

inform-data-title = Berätta hur uppgifterna används
inform-data-label = Så används uppgifterna
inform-data-say = Personen ska få veta var och hur uppgifterna används, hur de skyddas, och vilka gränser lagen sätter.
inform-data-body =
    Personen ska få veta var och hur uppgifterna kommer att användas.

    Personens samtycke krävs för att dela information med de myndigheter och organisationer som deltar i processen.

    Personen måste också få veta att:

    • det hen berättar skyddas av sekretess
    • svenska myndigheter och organisationer i processen måste följa principer och lagar om skydd av personuppgifter

    Sekretessen har gränser. Säg det innan personen berättar (vårt råd).

inform-consent-title = Be om samtycke innan du lämnar uppgifter
inform-consent-label = Samtycke före uppgifter
inform-consent-say = Be om personens samtycke innan IOM Finland får några uppgifter om hen.
inform-consent-body =
    Be om personens samtycke innan IOM Finland får några uppgifter om hen.

    Försäkra dig också om att personen vet:

    • vad informationen om stöd i återvändandet syftar till
    • att all information som hen lämnar är sekretessbelagd, och att lagen har undantag (vårt tillägg)

    Du kan fråga IOM Finland om råd utan att lämna några personuppgifter.

    • telefon { $iom_phone }
    • e-post { $iom_email }

inform-home-title = Ta reda på vilket stöd som finns i hemlandet
inform-home-label = Fråga om stöd i hemlandet
inform-home-say = IOM Finland kan ta reda på vilket stöd som finns i personens hemland.
inform-home-body =
    IOM Finland kan ta reda på vad som finns i hemlandet för den som utsatts för människohandel. Det gäller både stöd och tjänster.

    Ofta kan IOM Finland ordna ett samtal med personal på IOM-kontoret i hemlandet. Personen får då prata anonymt och på sitt modersmål. Samtalet handlar om behoven och om vilket återintegrationsstöd som finns.

    Syftet är att:

    • ge personen en klarare bild av vad hen kan vänta sig efter hemkomsten
    • bygga tillit till IOM och/eller partnerorganisationen där

inform-contacts-title = Hit vänder du dig om planeringen
inform-contacts-label = Frågor om planeringen
inform-contacts-say = Nationella samordningen och IOM Finland kan berätta mer om hjälp med planeringen.
inform-contacts-body =
    Här får du mer information om hjälp med att planera ett frivilligt återvändande.

    Hos Jämställdhetsmyndigheten finns Nationella samordningen mot prostitution och människohandel:

    • telefon { $support_line }

    Manualen har också en e-postadress dit. Den visas bara om den har bekräftats.

    IOM Finland:

    • telefon { $iom_phone }
    • e-post { $iom_email }

## Senare än manualen

later-reflection-period = Reflektionsperiod heter nu betänketid: 30 dagar för återhämtning och för att ta ställning till att samarbeta med utredningen, för den som saknar tillstånd. Förundersökningsledaren ansöker, sedan den 1 augusti 2022 också socialnämnden, även utan förundersökning. Tidsbegränsat tillstånd: minst sex månader, förundersökningsledaren ansöker.

later-national-support = Nationella stödprogrammet (NSP) drivs av Plattformen Civila Sverige mot människohandel. Det kan ge stöd till personer utanför den formella processen (uppgift från 2022).

later-return-grants = ÅMP är inte samma sak som Migrationsverkets återetableringsstöd eller återvandringsbidraget. Den som är med i ÅMP får i regel inte återvandringsbidraget (vår läsning). Fråga Migrationsverket.
later-last-day = Den som inte har lämnat landet när tiden för frivillig avresa är slut ska få återreseförbud, i regel högst fem år, om inte något undantag gäller (12 kap. 15 a §). Tiden kan förlängas av särskilda skäl (14 c §).

## Look-up

inform-search = berätta om hjälpen, när ska man berätta, ta upp frågan, informera tidigt, återhämtning, behöver vila först, nyss räddad, precis tagit sig ur, vet inte att hon kan få hjälp hem, urlakad, slutkörd, utsliten, orkar inte, våga ta upp, föreslå hemresa, hur börjar jag prata om att åka hem, för tidigt att prata om hemresa, när ska jag säga det, i chock, utmattad, trött, måste hon bestämma nu
inform-who-search = vem ska berätta, vem informerar, vem ansvarar för information, första dagarna, när tar man upp det, kontaktperson, första samtalet, vem tar upp frågan, ska polisen berätta, ska boendet berätta
inform-alternatives-search = alternativ, vad kan hon göra i stället, stanna i sverige, slippa åka hem, andra vägar, reflektionsperiod, betänketid, uppehållstillstånd, tut, asyl, söka asyl, nsp, nationella stödprogrammet, målsägande, valmöjligheter, fristad, utväg, rättigheter i sverige, om hon inte vill åka, om hon inte vågar åka hem, annat än att åka hem, hjälp i sverige, plattformen, måste hon åka hem, kan hon stanna, bo kvar i sverige, stanna kvar, vad finns det för val, uppehållsrätt, betänkandetid, tillfälligt uppehållstillstånd, skydd i sverige
inform-decision-search = fatta beslut, vem bestämmer, information på papper, broschyr, skriftlig information, tillförlitlig information, objektivt underlag, skriftligt, på hennes språk, material
inform-time-search = tid att tänka, betänka sig, tveka, tvekar, osäker, vet inte vad hon vill, ambivalent, obeslutsam, kan inte bestämma sig, stressa inte, tvekande, överväga, grubbla, skeptisk, vacklande, villrådig, känner efter, tveksam, tvivlar, velar, vacklar, kluven, ångest inför beslutet, hinner inte tänka, behöver mer tid, fundera, betänketid för beslutet, stressad, kalla fötter
inform-data-search = hur används uppgifterna, var hamnar uppgifterna, vart går informationen, vad gör ni med uppgifterna, dela information med myndigheter, register, registreras, vad skrivs upp, spåras, används uppgifterna mot henne, var sparas det, får myndigheterna veta
inform-consent-search = samtycke före uppgifter, be om lov, lämna uppgifter till iom, får jag ge hennes namn till iom, uppgifter till iom finland, prata med iom om henne, innan jag kontaktar iom, får jag mejla iom om henne, säga hennes namn, ge namn, skicka personuppgifter
inform-home-search = stöd i hemlandet, vad finns det för hjälp i hennes land, vad väntar hemma, prata med någon hemma, samtal på modersmålet, anonymt samtal, återvandringsbidrag, återetableringsstöd, bidrag från migrationsverket, höra hur det är där, videosamtal, ringa hemlandet, information om hemlandet, vad kan hon vänta sig, prata med någon där hemma på sitt språk, vad finns där, samtal med kontoret hemma, hjälp i hemlandet, skillnad mot migrationsverkets bidrag
inform-contacts-search = fråga om planering, mer information, vem svarar på frågor, mejla, kontaktuppgifter
