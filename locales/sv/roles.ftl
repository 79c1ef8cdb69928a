# Vem gör vad (manualen 1 till 5.4 och del II 1, ordnat efter roll)

roles-title = Vem gör vad?
roles-label = Vem gör vad
roles-body = Välj en roll. Kortet säger vad rollen gör. Gränser står med där manualen nämner dem.

## Regionkoordinatorn

role-coordinator-title = Vad gör regionkoordinatorn?
role-coordinator-label = Regionkoordinatorn
role-coordinator-say = Regionkoordinatorn kan samordna hjälpen och vara ett stöd när återvändandet planeras.
role-coordinator-body =
    Regionkoordinatorerna mot prostitution och människohandel samordnar arbetet i sju regioner. De hjälper myndigheter i människohandelsärenden och är ett stöd för Jämställdhetsmyndighetens nationella uppdrag.

    En regionkoordinator kan:

    • berätta om rättigheter till stöd
    • samordna hjälpinsatser
    • ge personen direkt stöd
    • hjälpa till att planera ett tryggt återvändande
    • hjälpa personen att bedöma sin situation, ofta med en socialsekreterare eller annan kontaktperson

    För ensamkommande barn samordnar koordinatorn och IOM Finland med varandra.

role-coordinator-papers-title = Regionkoordinatorn, ansökan och datum
role-coordinator-papers-label = Koordinatorn och ansökan
role-coordinator-papers-say = Vill personen delta ska regionkoordinatorn hänvisa ärendet till IOM Finland.
role-coordinator-papers-body =
    Vill personen ha extra stöd och delta i programmet? Då ska regionkoordinatorn hänvisa ärendet till IOM Finland.

    Regionkoordinatorn ska också:

    • skriva under ansökan
    • fylla i riskbedömningstabellen noggrant
    • diskutera datum för hemresan med personen, och sedan meddela IOM Finland

    Koordinatorn, eller en samarbetspartner som har kontakt med personen, bör hjälpa till att fylla i ansökan.

    En regionkoordinator skickar papperen till IOM Finland. Be om personens samtycke innan uppgifter lämnas dit.

role-responsible-title = Den som ansvarar för återvändandet
role-responsible-label = Ansvarig för återvändandet
role-responsible-say = Den som ansvarar ska ge personen information på ett språk som hen förstår.
role-responsible-body =
    Det är en regionkoordinator, ofta i samarbete med en socialsekreterare, en kontaktperson på ett skyddat boende eller någon annan ansvarig.

    Den som ansvarar:

    • kan berätta om hjälpen under personens första dagar i trygghet
    • ska ge information på papper eller elektroniskt, på ett språk personen förstår
    • ska fastställa behoven
    • måste vara mycket försiktig med detaljer om återvändandet
    • bör vara uppmärksam på om något hos tolken hindrar förtroendet
    • rekommenderas att svara så snabbt som möjligt på frågor

    Ansvarig personal bör om möjligt följa med till flygplatsen och bistå vid incheckningen.

role-limits-title = Gränser för alla som hjälper till
role-limits-label = Gränser för alla roller
role-limits-say = Tredje part får uppgifter bara med personens fulla samtycke. Lagen har undantag.
role-limits-body =
    Beslutet att ansöka måste vara personens eget.

    • Tredje part får uppgifter bara med personens fulla samtycke. Berätta om lagens undantag innan personen berättar (vårt råd).
    • Lämna aldrig ut adressen till skyddat boende, eller annat som kan avslöja var personen finns.
    • Den som är anmälningsskyldig ska genast anmäla om ett barn kan behöva skydd.
    • Förmedla aldrig kontakt med personen till media.
    • Undvik att lova stöd som inte har bekräftats.
    • IOM:s förberedelser kräver att datumet varken lovas eller sätts för tidigt.
    • Polis och/eller åklagare ska kontaktas före datumet, om personen medverkar i förundersökning eller rättegång.

## Socialtjänsten

role-social-title = Vad gör socialtjänsten?
role-social-label = Socialtjänsten
role-social-say = Regionkoordinatorn arbetar ofta ihop med en socialsekreterare.
role-social-body =
    Regionkoordinatorn arbetar ofta ihop med en socialsekreterare. De kan:

    • berätta att det finns hjälp att återvända
    • hjälpa personen att bedöma sin situation och sina möjligheter

    Regionkoordinatorn, eller den på en myndighet som har kontakt med personen, bör hjälpa till att fylla i ansökan.

    Socialsekreteraren kan vara en av källorna när riskerna kartläggs. Resedatumet måste ofta samordnas med socialtjänsten.

role-social-children-title = Socialtjänsten och barnen
role-social-children-label = Socialtjänst och socialnämnd
role-social-children-say = Socialnämnden ska utan dröjsmål utreda uppgifter som kan leda till åtgärder för barnet.
role-social-children-body =
    Anställda i socialtjänsten ska genast anmäla när de i arbetet får veta något som kan innebära att socialnämnden behöver skydda ett barn.

    Nämnden ska inleda utredning utan dröjsmål. Socialtjänstens uppgift är att vidta åtgärder som skyddar barnet.

    För IOM:s stöd till ensamkommande barn krävs en social utredning. IOM Finland hjälper socialtjänsten från ärende till ärende.

    Man bör i första hand försöka hålla ihop och/eller återförena familjer. Undantaget är om socialtjänsten har invändningar, till exempel mot att barnen återvänder.

## Polis och åklagare

role-police-title = Vad gör polis och åklagare?
role-police-label = Polis och åklagare
role-police-say = Samarbetar personen i en förundersökning ska polis och/eller åklagare kontaktas innan datumet slås fast.
role-police-body =
    Personen kan samarbeta med polis och åklagare i en förundersökning, och eventuellt delta i en rättegång. Då ska polis och/eller åklagare kontaktas innan resans datum slås fast.

    Polisen kan vara en av källorna när riskerna kartläggs.

    Anställda hos Polismyndigheten och Säkerhetspolisen ska genast anmäla när de i arbetet får veta något som kan innebära att socialnämnden behöver skydda ett barn.

    Den nationella rapportören vid Polismyndigheten ger varje år en lägesrapport om människohandel.

    Polis och åklagare har egna skyldigheter. Säg det innan personen berättar (vårt råd).

## Skyddat boende

role-shelter-title = Vad gör det skyddade boendet?
role-shelter-label = Skyddat boende i Sverige
role-shelter-say = Lämna aldrig ut boendets adress, eller annat som kan avslöja var personen finns.
role-shelter-body =
    Regionkoordinatorn samarbetar ofta med en kontaktperson på boendet. De kan berätta för personen att det finns hjälp att återvända.

    Personalen kan vara en av källorna när riskerna kartläggs. Hot kan också riktas mot personal som hjälper till.

    Resedatumet måste ofta samordnas med boendet, till exempel så att det finns boende i Sverige fram till avresan.

    Lämna aldrig ut boendets adress. Lagen har undantag: fråga er jurist (vårt råd).

## Civilsamhället

role-civil-title = Vad gör civilsamhällets organisationer?
role-civil-label = Civilsamhället
role-civil-say = Regionkoordinatorn arbetar ofta ihop med en kontaktperson hos en organisation.
role-civil-body =
    I Sverige:

    • Regionkoordinatorn arbetar ofta ihop med en kontaktperson hos en organisation.
    • Koordinatorn, eller en samarbetspartner som har kontakt med personen, bör hjälpa till med ansökan.
    • IOM planerar i nära samråd med dem som har kontakt med personen.
    • Anmälningsskyldigheten för barn gäller enligt manualen även enskild verksamhet. Är ni osäkra: fråga socialtjänsten utan namn (vårt råd).

    I hemlandet kan organisationer, där de finns, ge stödsamtal, boende och rehabilitering. En organisation som ansvarar för planen kan även följa upp.

    Den som ansvarar för stödet ska tillämpa strikt sekretess. Tredje part får uppgifter bara med personens fulla samtycke.

## IOM Finland

role-iom-title = Vad gör IOM Finland?
role-iom-label = IOM Finland
role-iom-say = IOM Finland ger råd, också till den som är anonym, och förbereder återvändandet när ansökan har kommit.
role-iom-body =
    IOM Finland:

    • ger råd och stöd, också till den som är anonym
    • diskuterar ärendet och eventuellt deltagande med regionkoordinatorn
    • förklarar ärendets gång och nästa steg
    • kan ta reda på vilket stöd som finns i hemlandet
    • kan ofta ordna ett samtal med IOM-kontoret där, där personen är anonym

    IOM börjar förbereda när ansökan och riskbedömningstabellen har kommit.

    IOM Finland gör upp och genomför återintegrationsplanen, ihop med IOM-kontoret och andra stödgivare i hemlandet. IOM Finland samordnar arbetet där och godkänner varje betalning i förväg.

role-iom-journey-title = IOM Finland och resan
role-iom-journey-label = IOM Finland och resan
role-iom-journey-say = För den som är med i programmet bokar IOM Finland resan när datumet är bekräftat. IOM betalar den.
role-iom-journey-body =
    IOM Finland:

    • hjälper till med provisoriska resehandlingar om giltiga saknas
    • bokar resan när datumet är bekräftat
    • berättar om arrangemangen för personen och den som ansvarar i Sverige
    • bekräftar dem med IOM-kontoret, och organisationer som eventuellt hjälper till, i hemlandet
    • ser till att personen får biljetter och reseinformation
    • har en tryckt IOM-logotyp som personen kan bära

    IOM väljer resväg. Vid behov kan IOM ordna en ledsagare. Alla ensamkommande barn ska ha ledsagare.

    IOM betalar resan och resehandlingarna. Programmet täcker kostnaden.

role-iom-limits-title = När IOM inte kan hjälpa, och vad IOM skyddar
role-iom-limits-label = Gränser för IOM:s hjälp
role-iom-limits-say = IOM kan bara hjälpa till när återvändandet är frivilligt.
role-iom-limits-body =
    IOM kan bara hjälpa till när återvändandet är frivilligt.

    För ensamkommande barn kan IOM ge stöd bara om:

    • barnet vill återvända och är berett att samarbeta
    • medgivande finns från vårdnadshavare eller god man, i Sverige och i ursprungslandet
    • det efter en social utredning bedöms vara i barnets bästa intresse

    IOM ansvarar för att informera om stöd saknas eller inte räcker.

    Uppgifter ska alltid samlas in och delas med personens informerade samtycke. IOM:s anställda har tystnadsplikt och är skyldiga att skydda personuppgifter.

## I hemlandet

role-home-title = Vad gör IOM i hemlandet?
role-home-label = IOM i hemlandet
role-home-say = IOM i hemlandet tar vanligtvis emot personen vid ankomsten, hanterar stödet och följer upp det.
role-home-body =
    IOM-kontoret i hemlandet:

    • kan ofta prata med personen före resan, på hens modersmål; personen kan vara anonym
    • möter vanligtvis personen på flygplatsen och hjälper till med vidare färd
    • hanterar stödet och betalar ut det månatliga bidraget
    • följer hur återintegrationen går

    Saknas kontor ansvarar IOM:s regionkontor eller närmaste landkontor.

    IOM Finland godkänner varje betalning i förväg. Kontoret och personen kommer överens om hur uppföljningen går till. Återkoppling till Sverige kan bara ordnas om personen har samtyckt.

role-embassy-title = Vad gör ambassaden?
role-embassy-label = Ambassaden
role-embassy-say = IOM kontaktar personens ambassad och ansöker där om resehandlingar, om sådana saknas.
role-embassy-body =
    Saknas resehandlingar kontaktar IOM personens ambassad. Ansökan lämnas in med passfoto och personuppgifter.

    För barn födda i Sverige kontrollerar IOM i varje ärende vad ambassaden behöver. Ambassaden kräver ofta ett födelsebevis från ett svenskt sjukhus.

    Resedatumet måste ofta samordnas med ambassaden. Resehandlingar, spårande av släktingar och utredningar för ensamkommande barn kan ta tid.

    Samarbetet med barnets ursprungsland går ofta genom ambassaden.

    Personens samtycke krävs för att information ska delas med dem som deltar i processen.

## Vårdnadshavare och god man

role-guardian-title = Vad gör vårdnadshavare och god man?
role-guardian-label = God man och vårdnadshavare
role-guardian-say = För att IOM ska kunna ge stöd måste barnets vårdnadshavare eller gode man ha gett sitt medgivande.
role-guardian-body =
    Ensamkommande barn: vårdnadshavare eller god man måste ha gett sitt medgivande, i Sverige och i ursprungslandet. Annars kan IOM inte ge stöd.

    Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken (vårt råd).

    • Överförmyndarnämnden utser gode män.
    • Enligt EU-direktivet bör barnet vid behov få en förmyndare och/eller ett ombud, som slår vakt om barnets bästa.

    Medföljande barn: om möjligt bör båda föräldrarna få information om resan och ge sitt samtycke till att barnen reser.

## Look-up

role-coordinator-search = vad gör koordinatorn, regionkoordinatorns uppgift, koordinatorns roll, koordinatorns ansvar, koordinatorn kan, koordinators uppdrag
role-coordinator-papers-search = koordinatorns papper, koordinatorn skickar, koordinatorn skriver under, hänvisa till iom
role-responsible-search = ansvarig, vem har ansvar, vem ansvarar, ansvarig handläggare, återvändandeansvarig, huvudansvar, ansvaret ligger på, vem håller i, vem leder, kontaktperson ansvar
role-limits-search = vad får jag inte göra, gränser, förbjudet, aldrig göra, inte säga, regler för personal, tabu, får inte, vad ska jag undvika, undvika
role-social-search = socialtjänsten, socialtjänst, socialsekreterare, socialtjänstens roll, soc, socialen, kommunens ansvar, handläggare, kommunen, socialassistent, socialkontoret
role-social-children-search = socialtjänsten barn, socialnämndens uppgift, barnavård, barnhandläggare
role-police-search = polisens roll, polisens uppgift, vad gör polisen, vad gör åklagaren, gränspolisen, säpo, polisens ansvar, åklagarens roll, polismyndigheten, gräns, utredare
role-shelter-search = boendets roll, skyddat boende, kvinnojour, kvinnojouren, boendepersonal, jour, vad gör boendet, personal på boendet, hot mot boendet, boendet, tjejjour
role-civil-search = ideell organisation, frivilligorganisation, förening, civilsamhälle, ngo, kyrkan, röda korset, volontär, plattformen, stadsmission, idéburen, organisationer, hjälporganisationer, frälsningsarmén, rädda barnen, talita, unizon, roks, föreningar, volontärer, frivillig, ideellt arbete, organisation
role-iom-search = iom finland, iom:s uppgift, vad gör iom finland, iom:s ansvar
role-iom-journey-search = iom och resan, iom bokar, iom ordnar resan
role-iom-limits-search = när säger iom nej, iom kan inte hjälpa, iom:s gränser, iom vägrar
role-home-search = iom hemma, vad gör kontoret hemma, kontoret i hemlandet, lokalkontor, iom där
role-embassy-search = ambassadens roll, vad gör ambassaden, ambassadens ansvar, ambassadör, konsulatets roll
role-guardian-search = god man, gode man, gm, vårdnadshavare, förmyndare, förälder, särskilt förordnad vårdnadshavare, ställföreträdare, målsman, gode mannen, förmyndaren, samtycke från god man
later-shelter-licence = Privata aktörer behöver tillstånd från IVO för att yrkesmässigt driva skyddat boende.
