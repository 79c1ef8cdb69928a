# Manualen, programmet och skälen till stödet (manualen 1)

why-chapter = Om manualen och programmet

why-title = Vägledning för dig som stöder ett återvändande
why-label = Vem manualen är till för
why-say = Manualen ger vägledning i frivilligt återvändande för utländska medborgare som har utsatts för människohandel och prostitution.
why-body =
    Manualen vägleder när utländska medborgare som har utsatts för människohandel och prostitution återvänder till hemlandet. Den är praktisk och handlar om frivilligt återvändande och återintegration. Du får råd om hur ett återvändande förbereds och genomförs.

    Den vänder sig främst till dem som ansvarar för stödet i återvändandet:

    • svenska myndigheter
    • socialtjänsten
    • organisationer inom civilsamhället

    Har du ett brådskande ärende och behöver råd? Då ska du gå direkt till kapitlet om ansökan och IOM:s roll.

why-parts-title = Det här hittar du i manualens tre delar
why-parts-label = Manualens tre delar
why-parts-say = Manualen säger vart du vänder dig och hur återvändandet kan förberedas. Den säger också vad personen bör få veta.
why-parts-body =
    Här får du veta:

    • vart du vänder dig när den som utsatts för människohandel behöver hjälp med att återvända
    • vilken information du bör ge personen
    • hur återvändandet kan förberedas
    • vilket stöd du kan få under förberedelserna
    • vilken återkoppling du kan få från personer som har återvänt hem

    Den första delen ger praktiska råd om planering och genomförande, steg för steg. Den andra tar upp lagstiftning och bakgrund. Den tredje består av länkar.

why-coordination-title = Jämställdhetsmyndigheten samordnar arbetet
why-coordination-label = Nationell samordning
why-coordination-say = Jämställdhetsmyndigheten har sedan 2018 ansvaret för den nationella samordningen mot prostitution och människohandel.
why-coordination-body =
    Frågorna är komplexa. Behovet av samverkan, rådgivning och stöd till dem som utsatts är stort. Därför fick Länsstyrelsen i Stockholm 2009 regeringens uppdrag att samordna nationellt och stärka arbetet i Sverige.

    Inom uppdraget inrättades NMT, det Nationella metodstödsteamet mot prostitution och människohandel.

    Jämställdhetsmyndigheten tog över den 1 januari 2018. Den ansvarar för stödprocessen. Processen gör tydligt vilket ansvar myndigheter har för stöd och skydd till den som utsatts för människohandel.

later-nspm-name = Samordningen kallas nu NSPM och har en egen webbplats. NMT är dess nätverk.

why-support-title = Återvändande är ett av flera möjliga stöd
why-support-label = Återvändandets syfte
why-support-say = Stödet kan gälla boende, sjukvård, försörjning, socialt stöd och juridisk hjälp. Eventuellt kan även ett frivilligt återvändande bli aktuellt.
why-support-body =
    Stödet till den som utsatts kan handla om:

    • boende och försörjning
    • sjukvård
    • socialt stöd
    • juridisk hjälp
    • eventuellt ett frivilligt återvändande

    Återvändandet har som syfte att:

    • skapa förutsättningar att ta sig ur prostitution eller annat utnyttjande
    • minimera riskerna att på nytt hamna i människohandel vid hemkomsten
    • minska mänskligt lidande
    • öka känslan av trygghet och säkerhet

why-coordinators-title = Regionkoordinatorer finns i sju regioner
why-coordinators-label = De sju regionerna
why-coordinators-say = Regionkoordinatorn kan informera om rätten till stöd, samordna insatser och hjälpa till att planera ett tryggt återvändande.
why-coordinators-body =
    Regionkoordinatorerna mot prostitution och människohandel är ett viktigt led i den formaliserade stödprocessen. Enligt regeringens handlingsplan, den som gällde 2019, är de ett stöd för Jämställdhetsmyndighetens nationella uppdrag.

    De samordnar arbetet i Bergslagen, Mitt, Nord, Stockholm, Syd, Väst och Öst. De stöder myndigheter i människohandelsärenden.

    De kan också:

    • informera om rättigheter till stöd
    • samordna hjälpinsatser
    • ge personen direkt stöd
    • hjälpa till att planera ett tryggt återvändande till hemlandet

why-programme-title = ÅMP är programmet bakom manualen
why-programme-label = Återvändandeprogrammet ÅMP
why-programme-say = Jämställdhetsmyndigheten genomför återvändandeprogrammet ÅMP i samarbete med IOM:s kontor i Finland.
why-programme-body =
    ÅMP står för Återvändandeprogrammet Människohandel – Prostitution. Jämställdhetsmyndigheten genomför det i samarbete med IOM, Internationella migrationsorganisationen, vid kontoret i Finland. Manualen ges ut inom programmet.

    ÅMP är en plattform för direkt, konkret stöd. Det går till myndigheter och organisationer i Sverige som hanterar frivilligt återvändande efter människohandel och prostitution.

    Programmet bygger på ett pilotprojekt åren 2012–2013 och på de projektfaser som följde 2014–2018.

later-programme-name = IOM:s offentliga namn på programmet är nu ”Support programme for persons subjected to human trafficking or exploitation, including prostitution”. NSPM använder fortfarande namnet ÅMP.

later-who-decides = Enligt NSPM är det regionkoordinatorn och IOM som avgör vem som kan delta. Programmet gäller alla former av exploatering.

why-iom-title = IOM är FN:s migrationsorganisation
why-iom-label = IOM som partner
why-iom-say = IOM är FN:s migrationsorganisation. Den är en värdefull partner när den som utsatts för människohandel får hjälp att återvända.
why-iom-body =
    IOM är Internationella migrationsorganisationen, FN:s migrationsorganisation.

    När manualen skrevs hade IOM gett stöd i migration i nästan 40 år. Program för frivilligt återvändande och återintegration ingår i arbetet.

    De senaste 20 åren hade IOM också hjälpt och stött nästan 100 000 personer som utsatts för människohandel.

    Därför är IOM en värdefull partner när den som utsatts i Sverige får hjälp att återvända till hemlandet.

later-iom-size = Enligt IOM:s webbplats har organisationen 175 medlemsstater och finns på plats i 171 länder.

why-risk-title = Risken är störst upp till två år efteråt
why-risk-label = Risken att utnyttjas igen
why-risk-say = Risken att åter hamna i människohandel är som störst upp till två år efter utnyttjandet.
why-risk-body =
    Den som återvänder efter människohandel möter ofta stora utmaningar. Det kan vara ekonomiska problem, sociala orättvisor, diskriminering, konflikter eller oroligheter. Sådant ökar risken att på nytt hamna i människohandel.

    Risken är som störst upp till två år efter att personen tagit sig eller räddats ur utnyttjandet. Mest utsatta är barn, kvinnor och unga vuxna. Särskilt gäller det den som saknar stöd, eller stöts bort av familj eller lokalsamhälle vid hemkomsten.

    Källa: IOM, ”The Causes and Consequences of Re-trafficking”, 2010.

why-rights-title = Stöd och skydd är ett åtagande för Sverige
why-rights-label = Skälen till stödet
why-rights-say = Stödet i återvändandet minskar risken för ny människohandel. Det är också ett sätt för Sverige att uppfylla sina åtaganden.
why-rights-body =
    Stöd i återvändandet, följt av återintegrationsstöd, gör en gradvis återgång till ett normalt liv lättare. Det minskar också risken att personen utsätts för människohandel igen.

    Människohandel kränker individens mänskliga rättigheter. När Sverige ger stöd och skydd uppfyller landet sina åtaganden enligt internationell och europeisk lagstiftning.

    Stödet i frivilligt återvändande är en del av detta. Den som utsatts för människohandel i Sverige kan få det, om hen så önskar.

why-instruments-title = Texterna bakom Sveriges åtaganden
why-instruments-label = Sveriges åtaganden
why-instruments-say = Manualen hänvisar till FN:s Palermoprotokoll, Europarådets konvention och ett EU-direktiv om människohandel.
why-instruments-body =
    Om Sveriges åtaganden att ge stöd och skydd hänvisar manualen till tre texter:

    • Palermoprotokollet, FN:s tilläggsprotokoll från 2000 mot handel med människor, särskilt kvinnor och barn. Sverige ratificerade det 2004.
    • Europarådets konvention om bekämpande av människohandel, antagen 2005. Sverige undertecknade den samma år och ratificerade den 2010.
    • EU:s direktiv 2011/36/EU, från den 5 april 2011. Det gäller förebyggande, bekämpning och skydd för den som utsatts. Det ersatte rådets rambeslut 2002/629/RIF.

## Look-up

why-search = manual, manualen, handbok, vägledning, vem är den till för, målgrupp, vad är det här, hur använder jag manualen, utländska medborgare, vem riktar den sig till, för vilka yrkesgrupper
why-parts-search = innehåll, innehållsförteckning, manualens delar, kapitel, vad står i manualen, hur är manualen upplagd, var hittar jag
why-coordination-search = jämställdhetsmyndigheten, jämy, nationella samordningen, nspm, nmt, metodstödsteam, vem samordnar, vilken myndighet har ansvaret, länsstyrelsen, samverkan, stödprocessen, vilka är ni, vem står bakom, jämställdhetsmyndighetens uppdrag, har hand om frågan, har hand om, nationell samordnare, huvudansvarig, nationellt ansvar, vem styr, regeringens uppdrag
why-support-search = syftet med återvändandet, varför återvända, vilket stöd finns det, lämna prostitutionen, ta sig ur prostitution, komma bort från sexköp, slippa utnyttjas, skyddat boende eller resa hem, sluta sälja sex, lämna sexindustrin, sjukvård och boende under tiden, juridisk hjälp, advokat, vilket stöd har hon rätt till
why-coordinators-search = regionkoordinatorer, koordinatorer, vilka regioner, sju regioner, vilket län, koordinator mot människohandel, bergslagen, norr, söder, indelning i regioner, regionerna, min koordinator, vår koordinator, koordinator i länet, koordinator nära mig
why-programme-search = åmp, vad betyder åmp, återvändandeprogrammet, programmet, amp-swe, pilotprojekt, programmet mot människohandel och prostitution, projektet, avkortning, hjälpprogram, förkortningen, programmets namn, finns det något program
why-iom-search = iom, vad är iom, vad betyder iom, vilka är iom, internationella migrationsorganisationen, fn:s migrationsorgan
why-risk-search = utnyttjas igen, hamna där igen, säljas igen, tillbaka i prostitution, risken efteråt, på nytt i människohandel, re-trafficking, farligast tiden efter, två år, stöts bort, utstött, falla tillbaka, ny exploatering, utnyttjas på nytt, återvändsgränd, hamna hos hallicken igen, luras igen, lurad tillbaka, dras tillbaka, hamna på gatan, dras in igen, utsatt på nytt
why-rights-search = varför ska sverige hjälpa, sveriges ansvar, mänskliga rättigheter, skyldighet att ge stöd och skydd, hållbart, varför stödja, varför stöd behövs
why-instruments-search = palermoprotokollet, europarådet, eu-direktiv, konvention, internationella åtaganden, vad har sverige skrivit under
