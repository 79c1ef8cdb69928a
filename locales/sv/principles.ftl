# Principer för återvändandestödet (manualen 1.2)

principles-chapter = Principer för stödet

principles-title = Sju principer vägleder stödet
principles-label = Stödets sju principer
principles-say = Sju principer vägleder IOM:s stöd. De bygger på FN:s Palermoprotokoll och de mänskliga rättigheterna.
principles-body =
    Människohandel är i sig en allvarlig kränkning av mänskliga rättigheter. Därför är det oerhört viktigt att den som utsatts får hjälp och skydd. Då kan personen åtnjuta sina rättigheter. Dessutom kan ytterligare kränkningar förebyggas.

    IOM:s stöd har sju ledstjärnor, som bygger på de mänskliga rättigheterna och Palermoprotokollet:

    • att inte åsamka skada
    • anpassning till individen
    • informerat samtycke
    • självbestämmande och delaktighet
    • icke-diskriminering
    • sekretess och privatliv
    • barnets bästa

principles-harm-title = Stödet ska inte åsamka skada
principles-harm-label = Att inte åsamka skada
principles-harm-say = Att inte åsamka skada är särskilt viktigt i mötet med den som utsatts för människohandel.
principles-harm-body =
    Det här är särskilt viktigt när du möter den som utsatts för människohandel. Det beror både på personens utsatthet och på riskerna med människohandel.

    Särskild hänsyn måste tas när du erbjuder eller ger stöd. Det följer av:

    • det trauma som personen upplever
    • eventuella påtryckningar och hot från förövare
    • risken för diskriminering och stigmatisering i hemlandet

principles-individual-title = Bästa möjliga stöd, anpassat till var och en
principles-individual-label = Anpassat och lika för alla
principles-individual-say = Alla ska få bästa möjliga stöd, och stödet ska anpassas till den enskilda personen.
principles-individual-body =
    Vård, behandling och stöd ska anpassas till individen. Personer som utsatts delar en del upplevelser och omständigheter. Ändå måste hjälpen ta hänsyn till exempelvis kultur, kön och ålder. Den måste också ta hänsyn till upplevelser före, under och efter utnyttjandet. Sådant kan ge olika behov.

    Icke-diskriminering innebär att alla som utsatts ska få bästa möjliga stöd. Det gäller oavsett kön, könsuttryck, sexuell läggning, ålder, etnicitet, hudfärg, social grupp, språk, religion, politiska åsikter eller eventuell funktionsnedsättning.

principles-consent-title = Informerat samtycke från första samtalet
principles-consent-label = Principen om samtycke
principles-consent-say = Allt måste förklaras utförligt, på ett språk personen förstår, innan hen ombeds att samtycka.
principles-consent-body =
    All hjälp förutsätter informerat samtycke. Det gäller från det första samtalet till sista steget i återintegrationen.

    Principer, förfaranden och åtgärder måste alla förklaras:

    • utförligt
    • på ett språk som personen förstår
    • innan personen ombeds att samtycka till ett förslag eller en åtgärd

principles-participation-title = Personen är med och bestämmer
principles-participation-label = Personens delaktighet
principles-participation-say = Personens självbestämmande och delaktighet uppmuntras hela vägen, i besluten och i insatserna.
principles-participation-body =
    Uppmuntra personen att vara med och bestämma, i besluten och när stödet ges.

    Att arbeta tillsammans med personen är viktigt. Syftet är att återupprätta hens självrespekt och självständighet, vilket hjälper till att bygga upp självförtroendet.

    Det gör också stödinsatserna mer hållbara.

principles-privacy-title = Sekretess från första mötet till avslutat stöd
principles-privacy-label = Sekretess och privatliv
principles-privacy-say = Rätten till privatliv och reglerna om sekretess måste respekteras från första mötet tills stödinsatserna avslutas.
principles-privacy-body =
    Sekretessbestämmelser och rätten till privatliv måste respekteras, från första mötet tills stödinsatserna avslutas.

    • Gällande sekretesslagstiftning ska följas för alla personuppgifter och all information om ärendet.
    • Bara nödvändig information om personen ska samlas in.
    • Bara de som behöver informationen ska få ta del av den.
    • Personens informerade samtycke ska alltid finnas när information samlas in eller delges.

    IOM samlar in, använder, överför och lagrar personuppgifter tryggt och säkert, enligt sina egna principer för dataskydd.

principles-child-title = Barnets bästa i främsta rummet
principles-child-label = Barnets bästa som princip
principles-child-say = Vid alla åtgärder som rör barn ska barnets bästa komma i främsta rummet.
principles-child-body =
    Principen följer FN:s barnkonvention. Vid alla åtgärder som rör barn ska barnets bästa komma i främsta rummet. Det gäller vem som än vidtar åtgärden:

    • sociala välfärdsinstitutioner, offentliga eller privata
    • domstolar
    • administrativa myndigheter
    • lagstiftande organ

    Principen omfattar exempelvis:

    • rätten till icke-diskriminering
    • rätten till liv och utveckling
    • respekt för barnets åsikter

later-child-convention = FN:s barnkonvention är svensk lag sedan den 1 januari 2020, genom lag (2018:1197).

## Look-up

principles-search = principer, grundprinciper, värdegrund, hållning, sju principer, etik i arbetet
principles-harm-search = inte skada, göra skada, trauma, traumatiserad, ptsd, mår psykiskt dåligt, bemötande, försiktig i mötet, såra, förnedra, traumatiskt, känslig, flashback, mardrömmar, skonsamt, varsam, bemöta, hur pratar jag med henne, fråga om våldet, detaljer om övergrepp, må sämre, panikångest, rädd för vuxna, kränka, förvärra, triggas
principles-individual-search = diskriminering, hbtq, trans, man som utsatts, män, funktionsnedsättning, kultur, kön, religion, individuellt stöd, lika för alla, grabb, könsidentitet, minoritet, jämställdhet, utanförskap, homofobi, annan kultur, rullstolsburen, jämlikt, lika behandling, fördomar, rasism, kulturkrock, homosexuell, bög, lesbisk, transperson, hudfärg, etnicitet, muslim, tro, religiös, ålder, kille, manliga offer, särbehandla
principles-consent-search = samtycke, informerat samtycke, godkännande, lov, förstår inte vad hon säger ja till, medgivande innan hjälp, förstå innan hon skriver på, informerad, återkalla samtycke, säga ja, gå med på, hjälp utan samtycke, muntligt samtycke, skriftligt samtycke
principles-participation-search = självbestämmande, delaktighet, vara med och bestämma, egenmakt, självförtroende, inflytande, bestämma över sitt liv, hennes egna val, känna kontroll, makt
principles-privacy-search = privatliv, integritet, bara nödvändiga uppgifter, dataskydd, gdpr, samla in uppgifter, notera, minimera uppgifter, personnummer, onödiga frågor, hur mycket behöver jag veta, hur länge sparas, spara papper, hur mycket får jag skriva ner, dokumentera, anteckna, journalföra, registrera uppgifter, spara uppgifter
principles-child-search = barnets bästa, barnkonventionen, barnets rättigheter, barnperspektiv, barnets åsikt, barnets vilja, lyssna på barnet, vad är bäst för barnet
