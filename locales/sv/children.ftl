# Ensamkommande barn (manualen 3.4.3)

children-chapter = Ensamkommande barn

children-title = Barnets bästa kommer i främsta rummet
children-label = Ensamkommande barns behov
children-say = Ensamkommande barn är mycket utsatta, och barnets bästa ska komma i främsta rummet.
children-body =
    Barnets bästa ska komma i främsta rummet.

    Ensamkommande barn, personer under 18 år, är mycket utsatta. Därför behöver de särskild uppmärksamhet och särskilt stöd. Det gäller oavsett barnets nationalitet eller bakgrund.

children-contact-title = Ring stödtelefonen eller regionkoordinatorn
children-contact-label = Ett barn kan vara utsatt: ring
children-contact-say = Vid misstanke om människohandel med ett ensamkommande barn ska du ringa stödtelefonen eller en regionkoordinator.
children-contact-body =
    Misstänker du att människohandel har drabbat ett ensamkommande barn? Då ska du göra något av detta:

    • Ring den nationella stödtelefonen för yrkesverksamma, { $support_line }. Där får du råd och hjälp.
    • Kontakta direkt en regionkoordinator mot prostitution och människohandel. Manualens sida: { $coordinators_page }

    Stödtelefonen hör till den nationella samordningen mot prostitution och människohandel.

children-report-title = Oro för ett barn: vem som ska anmäla
children-report-label = Anmälningsskyldighet för barn
children-report-say = Den som i arbetet får veta att ett barn kan behöva skydd, och är skyldig, ska anmäla genast.
children-report-body =
    Anmäl till socialnämnden. Osäker: anmäl, eller fråga socialtjänsten utan namn (vårt råd).

    Skyldiga i manualen: anställda hos myndigheter vars arbete berör barn och unga, och hos hälso- och sjukvården, rättspsykiatriska undersökningar, socialtjänsten, Polismyndigheten, Säkerhetspolisen och Kriminalvården. Även liknande privat verksamhet (vår läsning).

    Andra som får veta eller misstänker att ett barn far illa rekommenderas att anmäla (nytt nummer okontrollerat).

    Nu: 19 kap. 1 § SoL (2025:400). I manualen: 14 kap. 1 § SoL (2001:453), upphävd.

later-duty-to-report = Numret står i lagar som hänvisar dit; lagen själv är inte läst. Prop. 2025/26:12 vill vidga kretsen; om det gäller är okontrollerat.

children-inquiry-title = Socialnämnden ska inleda utredning utan dröjsmål
children-inquiry-label = Socialnämndens utredning
children-inquiry-say = Socialnämnden behöver få veta om någon misstänker människohandel med barn, och ska utan dröjsmål utreda det som kan leda till en åtgärd.
children-inquiry-body =
    Nu: 14 kap. 2 § socialtjänstlagen (2025:400). I manualen: 11 kap. 1 § SoL, upphävd.

    Socialnämnden behöver få veta när någon misstänker människohandel med barn. Då kan socialtjänsten utföra sin uppgift: åtgärder som skyddar barnet.

    Nämnden ska inleda utredning utan dröjsmål om uppgifter som kan leda till någon åtgärd av nämnden. De kan komma genom ansökan, anmälan eller på annat sätt.

    Med åtgärd menas närmast insatser för individen: utredning, stöd och behandling (prop. 1996/97:124).

later-inquiry-section = Lagen om vård av unga (LVU) hänvisar dit när det gäller att inleda en utredning. Själva socialtjänstlagen är inte läst.

children-directive-title = EU-direktivet: barn bör få särskilt stöd
children-directive-label = EU-direktivet om barn
children-directive-say = Enligt EU-direktivet bör ensamkommande barn som utsatts för människohandel få särskild uppmärksamhet.
children-directive-body =
    EU-direktivet mot människohandel (2011/36/EU) tar upp ensamkommande barn som har utsatts; enligt manualens not i skäl 23. De bör få särskild uppmärksamhet. Deras särskilda utsatthet gör att de behöver specifik hjälp och specifikt stöd.

    Medlemsstaterna bör anpassa mottagandet till barnets behov. Relevanta rättssäkerhetsgarantier bör också tillämpas. Det gäller från att barnet har identifierats tills en varaktig lösning finns.

    Nödvändiga åtgärder bör vidtas så att barnet vid behov får en förmyndare, ett ombud eller båda. Syftet är att slå vakt om barnets bästa.

later-directive-amended = Direktivet har ändrats genom (EU) 2024/1712, som skulle vara infört senast den 15 juli 2026. En svensk utredning har lämnat förslag, SOU 2025:119. Om de är lag är inte kontrollerat.

children-lasting-title = En varaktig lösning kan se olika ut
children-lasting-label = Varaktig lösning för barnet
children-lasting-say = Enligt EU-direktivet bör beslut om barnets framtid fattas så snabbt som möjligt, utifrån barnets bästa.
children-lasting-body =
    Enligt EU-direktivet bör beslut om framtiden för varje ensamkommande brottsutsatt barn fattas så snabbt som möjligt. Syftet är att hitta varaktiga lösningar.

    Grunden är en individuell bedömning av vad som är bäst för barnet. Det bör komma i främsta rummet.

    Sådana lösningar kan vara:

    • återsändande och återintegrering i ursprungslandet eller återvändandelandet
    • integrering i värdlandet
    • internationell skyddsstatus
    • annan status enligt medlemsstatens egna lagar

children-conditions-title = Tre villkor måste vara uppfyllda
children-conditions-label = Tre villkor för barnet
children-conditions-say = För att IOM ska kunna ge stöd måste barnet vilja, medgivande finnas och återvändandet bedömas vara bäst.
children-conditions-body =
    Tre villkor måste vara uppfyllda. Först då kan IOM stödja ett ensamkommande barns återvändande.

    • Barnet vill återvända och är berett att samarbeta om det.
    • Barnets vårdnadshavare eller gode man har gett sitt medgivande, i Sverige och i ursprungslandet.
    • En social utredning är gjord. Efter den bedöms återvändandet vara i barnets bästa intresse.

    Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken. Den som ska samtycka kan vara inblandad (vårt råd).

children-authorities-title = Flera aktörer samarbetar om barnet
children-authorities-label = Myndigheter kring barnet
children-authorities-say = Stödet till ett ensamkommande barn är en mycket komplicerad process, med myndigheter i Sverige och i ursprungslandet.
children-authorities-body =
    Stöd i återvändandet är en mycket komplicerad process för ensamkommande barn som utsatts, eller förmodas ha utsatts, för människohandel.

    • Myndigheter i Sverige och ursprungslandet samarbetar, ofta genom ambassaden i Sverige.
    • Regionkoordinatorn och IOM Finland samordnar med varandra.

    Rättsliga instanser är också inblandade:

    • Överförmyndarnämnder utser gode män. (Om reglerna har ändrats sedan 2019 är inte kontrollerat, vårt tillägg.)
    • Förvaltningsdomstolar beslutar i mål enligt LVU, lagen med särskilda bestämmelser om vård av unga (1990:52).

    Beroende på ärendets art kan även andra aktörer och organisationer bli involverade.

children-tracing-title = Att spåra familjen och bedöma riskerna
children-tracing-label = Spåra familj, bedöma risker
children-tracing-say = Ibland finns särskilda regler att följa och åtgärder att vidta, som att spåra familjen och bedöma risker.
children-tracing-body =
    Ibland finns särskilda regler att följa och åtgärder att vidta. Det beror på myndigheterna i ursprungslandet, barnets ålder och barnets särskilda situation.

    Hit hör att:

    • spåra barnets familj
    • bedöma om familjen förmår ta hand om barnet
    • bedöma risker som hänger ihop med människohandelssituationen
    • bedöma risken att barnet åter utsätts för övergrepp och exploatering

children-varies-title = Varje barns återvändande ser olika ut
children-varies-label = Olika från barn till barn
children-varies-say = Det är inte möjligt att förutse exakt hur ett barns återvändande kommer att bli.
children-varies-body =
    Det går inte att förutse exakt hur ett barns återvändande blir. Processen varierar, liksom möjligheten att ge återintegrationsstöd efter hemkomsten. Det beror på hemlandets lagstiftning och praxis och på barnets bakgrund.

    IOM Finland hjälper den svenska socialtjänsten från ärende till ärende.

    Varje ensamkommande barn som återvänder ska ha ledsagare på resan.

children-trust-title = Skapa förtroende och låt det ta tid
children-trust-label = Barnets förtroende
children-trust-say = Tänk på att skapa förtroende hos barnet, och var beredd på att förberedelserna får ta sin tid.
children-trust-body =
    Tänk på att skapa förtroende. Hitta ett sätt att kommunicera som passar barnets ålder och mognad. Var lyhörd för barnets kultur och bakgrund.

    Var också beredd på att förberedelserna får ta sin tid. Att ensamkommande barn som återvänder får bästa möjliga skydd och stöd ligger i allas intresse.

## Look-up

children-search = ensamkommande, ensamkommande barn, minderårig, under arton, tonåring, ung flicka, pojke, unga, ungdom, barn utan föräldrar, omyndig, grabb, tös, unge, åring, flickor, pojkar, barn utan sällskap, barn som är ensamma, barnet är ensamt, omyndiga, underårig, barnäktenskap, flicka, kille under arton, femtonåring, sextonåring, sjuttonåring, barn själv i sverige, barn på egen hand, kom hit ensam, utan vårdnadshavare
children-contact-search = misstänker att ett barn utnyttjas, misstanke barn, barn säljs, barn i människohandel, orolig för ett barn, vem ringer jag om ett barn, utnyttjat barn, farhåga, tecken på utnyttjande, barnprostitution, barn i sexhandel, barn som utnyttjas sexuellt, grooming, ungdom som säljer sex, sugardejting, sälja sex barn, utsatt barn, barn i fara för människohandel, barn som utnyttjas, tror att ett barn är utsatt, barn som säljs, barn som stjäl, barn som tigger, barnet verkar styrt, barn på hotell, barnhandel
children-report-search = orosanmälan, anmäla, anmälningsplikt, anmälningsskyldig, anmälningsskyldighet, socialnämnd, sol, socialtjänstlagen, barn far illa, soc, socialen, skyldig att anmäla, anmälan, rapportera, dagis, slå larm om barn, meddela soc, kontakta soc om barn, orosanmälningar, måste skolan anmäla, får jag bryta sekretess för barn, förskola, sjukvården anmäla, socialtjänst anmälan, oroanmälan, polis anmäla barn, göra en orosanmälan, tystnadsplikt och anmälan, lärare, skola anmäla, oro för barn, barnmisshandel, anmälningsplikten, anmäla oro, anmälan till socialtjänsten
children-inquiry-search = utreda, utredning om barnet, inleda utredning, socialnämndens ansvar, vad gör socialnämnden, hur snabbt ska de utreda, barnutredning, skydda barnet, utreda barn, barnavårdsutredning, skyddsbedömning, nämnden, socialnämnden utreder, utredningstid, förhandsbedömning, vem utreder barnet, ingripa, insatser för barn
children-directive-search = eu-direktiv barn, förmyndare, ombud för barnet, mottagande av barn, rättssäkerhet barn, barns rätt till ombud, eu om barn
children-lasting-search = varaktig lösning, barnets framtid, stanna eller återvända barn, skyddsstatus, barn asyl, långsiktig lösning, permanent lösning, var ska barnet bo, vad händer med barnet
children-conditions-search = villkor, tre villkor, krav för barn, när får ett barn åka hem, kan barnet återvända, medgivande, vårdnadshavare, god man, barnet vill hem, barnet vill inte, social utredning, barn som vill åka hem själv, får barnet åka hem, barnets önskan, godkännande från föräldrar, skriftligt medgivande, när kan ett ensamkommande barn återvända, vad krävs för att ett barn ska få åka, vad krävs, barnets samtycke, förutsättningar, krav på ensamkommande, måste god man godkänna
children-authorities-search = lvu, överförmyndare, god man utses, domstol, förvaltningsrätten, tvångsomhändertagen, omhändertaget barn, vilka myndigheter, ambassaden och barnet, gode män, tvångsvård av barn, tvångsvårdas, placerat barn, placerad, vem utser god man, ställföreträdare, lagen om vård av unga, överförmyndarnämnd, familjerätt, rätten, vem beslutar om barnet, kammarrätten, gm
children-tracing-search = spåra familjen, hitta föräldrar, söka efter familjen, leta upp föräldrarna, kan familjen ta hand om barnet, barnets släktingar, familjesökning, saknar kontakt med föräldrarna, föräldrarna är försvunna, efterlysa föräldrar, röda korset spårning, efterforska familj, var är föräldrarna, kontakta barnets föräldrar, kan mormor ta hand om
children-varies-search = hur går det till med barn, olika för varje barn, går inte att förutse, hur lång tid för barn
children-trust-search = barnets förtroende, prata med barn, samtala med barn, litar inte på vuxna, ålder och mognad, lyhörd, barnet är rätt, skapa tillit, barnet är tyst, små barn prata, barnet litar inte på mig, barnet vill inte prata, hur pratar jag med ett barn, vinna förtroende
