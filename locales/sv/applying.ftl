# Ansökan om stöd och IOM:s roll (manualen 3, 3.1)

applying-chapter = Ansökan om stöd

applying-title = Så börjar en ansökan om stöd
applying-label = Så börjar en ansökan
applying-say = Personen fattar själv beslutet att ansöka. Det bör bygga på tillräcklig och korrekt information.
applying-body =
    Är ärendet brådskande och du behöver råd? Då är det här rätt kapitel.

    Beslutet att ansöka bör bygga på tillräcklig och korrekt information. Det bör också vara självständigt. Det kallas ett informerat beslut.

    Vägen i korthet:

    • regionkoordinatorn kan hjälpa personen att bedöma sin situation
    • vill personen delta ska regionkoordinatorn hänvisa ärendet till IOM Finland
    • två dokument behövs
    • en regionkoordinator skickar dem till IOM Finland, efter personens samtycke

applying-assessment-title = Hjälp att bedöma situationen
applying-assessment-label = Hjälp att bedöma läget
applying-assessment-say = En regionkoordinator kan hjälpa personen att bedöma sin situation och sina möjligheter.
applying-assessment-body =
    En regionkoordinator kan hjälpa personen att bedöma:

    • hur situationen i Sverige ser ut
    • sin önskan och sina utsikter att stanna här
    • sina möjligheter att ta stöd i att återvända
    • svårigheter som kan höra ihop med det

    Regionkoordinatorn arbetar ofta ihop med en socialsekreterare eller någon annan kontaktperson hos en myndighet eller organisation.

    Vill personen ha extra stöd och delta i programmet? Då ska regionkoordinatorn hänvisa ärendet till IOM Finland.

applying-coordinator-title = Så når du regionkoordinatorn
applying-coordinator-label = Nå en regionkoordinator
applying-coordinator-say = Kontakta regionkoordinatorn direkt, eller ring stödtelefonen { $support_line }.
applying-coordinator-body =
    Stödtelefonen är till för yrkesverksamma. Den hör till Nationella samordningen mot prostitution och människohandel.

    • stödtelefonen: { $support_line }
    • manualens sida: { $coordinators_page }

applying-iom-title = IOM Finland diskuterar ärendet och ger råd
applying-iom-label = Råd av IOM, du kan vara anonym
applying-iom-say = Du kan kontakta IOM Finland för råd och stöd, och vara anonym.
applying-iom-body =
    Kontakta IOM Finland när du behöver råd och stöd i återvändandet. Du kan vara anonym och behöver inte lämna några personuppgifter.

    • telefon { $iom_phone }
    • e-post { $iom_email }

    IOM Finland diskuterar ärendet med regionkoordinatorn. De diskuterar också ett eventuellt deltagande i programmet.

    IOM Finland förklarar också hur ärendet går till och vad nästa steg är.

applying-documents-title = Två dokument behövs
applying-documents-label = De två dokumenten
applying-documents-say = Två dokument behövs: en ansökan och en tabell för riskbedömning och riskhantering.
applying-documents-body =
    Två dokument behövs när den som vill återvända ska hänvisas till programmet:

    • ”Återvändandeprogrammet Människohandel - Prostitution (ÅMP - SWE) Ansökan”
    • ”ÅMP - SWE Tabell för Riskbedömning och Riskhantering”

applying-forms-title = Be om de blanketter som gäller nu
applying-forms-label = Var blanketterna finns
applying-forms-say = Be IOM Finland om de blanketter som gäller nu.
applying-forms-body =
    Manualen länkar till två PDF på IOM:s webbplats:
    • ansökan: { $iom_application_form }
    • riskbedömningstabellen: { $iom_risk_form }
    och till en sida: { $iom_forms_page }
    Länkarna är manualens, från 2019, och inte bekräftade.

    Kontakta IOM Finland om det blir problem med blanketterna eller om du har frågor: { $iom_phone }

applying-filling-title = Vem som fyller i och skriver under
applying-filling-label = Vem som skriver under
applying-filling-say = Regionkoordinatorn ska skriva under ansökan och fylla i riskbedömningstabellen noggrant.
applying-filling-body =
    Regionkoordinatorn ska:

    • skriva under ansökan
    • fylla i riskbedömningstabellen noggrant

    En av dessa bör hjälpa till att fylla i ansökan:

    • regionkoordinatorn
    • en samarbetspartner hos en myndighet eller organisation som har kontakt med personen

    Ansökan är på svenska/engelska. Om personen inte förstår texten ska den förklaras på ett språk som hen förstår.

applying-sending-title = Regionkoordinatorn skickar ansökan
applying-sending-label = Skicka ansökan till IOM
applying-sending-say = Regionkoordinatorn skickar ansökan och riskbedömningstabellen till IOM Finland, när personen har samtyckt.
applying-sending-body =
    I den här ordningen (vårt råd):
    1. Be om personens samtycke.
    2. Ring och fråga vart papperen ska, och hur de kan skickas säkert.
    3. Regionkoordinatorn skickar dem.

    En regionkoordinator skickar till IOM Finland:
    • den underskrivna ansökan
    • riskbedömningstabellen
    • en möjlig kopia av resedokument eller annat identitetsbevis

    Manualen anger e-post eller fax.

applying-decline-title = Personen får tacka nej och ångra sig
applying-decline-label = Rätten att tacka nej
applying-decline-say = Personen har rätt att tacka nej, och att när som helst ta tillbaka sin ansökan.
applying-decline-body =
    Kom ihåg att personen har rätt att:

    • tacka nej till hjälp som erbjuds
    • ta tillbaka sin ansökan när som helst

    Rätten att ångra sig finns kvar ända fram till avresan från Sverige.

    IOM kan bara hjälpa till om återvändandet är frivilligt.

## Senare än manualen

later-coordinators-page = Sidan med regionkoordinatorerna har flyttat till Jämställdhetsmyndigheten/NSPM: { $nspm_page }

later-support-hours = Stödtelefonen: vardagar, kontorstid (9.00–16.30 enligt en källa). Annars polis eller socialjour, enligt NSPM.

later-iom-site = IOM Finlands sidor ligger nu på { $iom_programme_page }.
later-programme-page = NSPM:s sida om återvändandeprogrammet: { $programme_page }. Där står att regionkoordinatorerna är kontaktpunkt i Sverige för ansökningar.

## Look-up

applying-search = ansöka, ansökan, börja ansökan, hur gör man, komma igång, hur går det till, första steget, anmäla sig till programmet, akut ärende, hur hjälper jag någon hem, steg för steg ansökan, vill ansöka, anmälan till programmet, brådskar, få igång, ansökning, sökande, anmäla till program, söka stöd, söka programmet, hur söker man, var börjar jag, ansökningsprocess, brådskande ärende
applying-assessment-search = bedöma situationen, utsikter att stanna, hennes möjligheter, hänvisa ärendet, remittera, kartlägga läget, får hon stanna, hur stora chanser, vad händer om hon stannar, hjälp att bedöma, vad har hon för möjligheter, skicka vidare ärendet
applying-coordinator-search = regionkoordinator, vem ringer jag, ringa koordinatorn, kontakta koordinator, stödtelefonen, stödlinje, jourtelefon, telefonnummer, nummer till koordinatorn, hjälptelefon, öppettider, helg, kväll, telefonera, slå en signal, få tag på, nå någon, kontaktnummer, nummer, ring, ringa, svarar ingen, telefontider, vardagar, kontorstid, mejla koordinator, kontakt, har ni ett nummer, vart ringer man, telefon till stödtelefonen, hotline, vilka tider, vem är vår koordinator, journummer, nås, telefontid
applying-iom-search = ringa iom, fråga iom, råd av iom, anonymt, anonym, utan namn, finland, helsingfors, iom finland, diskutera ärendet, konsultation, hypotetiskt, prata i allmänhet, bolla med iom, mejla iom, telefonnummer till iom, rådgöra med iom, diskutera ett fall anonymt, får jag ringa iom, prata med iom
applying-documents-search = blankett, blanketter, ansökningsblankett, formulär, vilka papper, papper, dokument, pdf, ladda ner, var finns ansökan, ansökningshandlingar, ansökan och risktabell, intyg som behövs, vilka handlingar, ansökningspapper, ansökningsformulär, två blanketter, vad behövs för ansökan, underlag
applying-filling-search = fylla i, skriva under, underskrift, signera, vem skriver på, vem undertecknar, ifyllning, namnteckning, blankett på engelska, förstår inte blanketten, signatur, påskrift, autograf, undertecknad, stämpla, får socialsekreteraren skriva under, får hon fylla i själv, fel ifyllt, kladd, hur fyller jag i, vem fyller i, vem ska underteckna, namn under, hjälpa till att fylla i, blanketten på svenska, läsa upp blanketten
applying-sending-search = skicka ansökan, skicka in, vart skickas den, mejla ansökan, faxa, fax, kopia på id, bifoga, lämna in, avsända, bilägga, översända, leverera, krypterad mejl, säker mejl, adress för ansökan, brevledes, posta, mejla papperen, skicka papper, mejladress för ansökan, pappren, vart ska papperen, sända in, scanna
applying-decline-search = tacka nej, säga nej, rätt att avstå, vill inte ha hjälp, avböja, vill inte delta, neka hjälp, frivilligt att delta, ångra ansökan, måste hon ta emot hjälpen
applying-forms-search = blanketten på nätet, var ligger blanketten, hämta blankett, ladda ner blankett, hitta blanketten, blanketter online, webbsida med blanketter, hjälp med blanketten
