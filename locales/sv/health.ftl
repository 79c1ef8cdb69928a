# Hälsa och medicinska behov (manualen 3.4.1)

health-chapter = Hälsa och vårdbehov

health-title = En läkarundersökning rekommenderas
health-label = Läkarundersökning före resan
health-say = Personen rekommenderas att bli undersökt av läkare och vid behov söka akut vård.
health-body =
    Inom stödet rekommenderas att personen undersöks av läkare. Vid behov rekommenderas hen också att söka akut vård, i kommunen där hen vistas.

    På så sätt kan personens medicinska behov bli kända. Det kan röra sig om:

    • psykosocialt stöd
    • rullstol på resan
    • en ledsagare på hemresan, med medicinsk eller annan särskild kompetens
    • mediciner, särskild läkarvård eller behandling i hemlandet

health-doctor-title = Läkarbesöket har betydelse före, under och efter
health-doctor-label = Nyttan med läkarbesöket
health-doctor-say = Ett läkarbesök i Sverige gör det möjligt att se vad personen behöver före, under och efter resan.
health-doctor-body =
    När personen träffar läkare i Sverige före återvändandet kan medicinska behov upptäckas.

    • Före resan: behov att ta hänsyn till, så att personen kan fatta ett informerat beslut.
    • Under resan: behov av ledsagare med medicinsk kompetens och särskilt stöd på flygplatsen.
    • Efter hemkomsten: det särskilda stöd som behövs då.

    Utifrån behoven går det sedan att planera lämpliga stödåtgärder före, under och efter resan.

health-iom-title = IOM Finland behöver veta vilka behov som finns
health-iom-label = Vårdbehov till IOM Finland
health-iom-say = IOM Finland behöver känna till personens medicinska behov och önskemål före återvändandet.
health-iom-body =
    Be först om personens samtycke.

    Det är viktigt att de medicinska uppgifterna och personens önskemål förs vidare till IOM Finland. Då går det att säkerställa, före återvändandet, att tjänster och mediciner är tillgängliga.

    Läkaren kan fylla i ett särskilt formulär som IOM Finland har. I vissa fall behöver flygbolaget läkarintyget för att personen ska kunna resa.

    I varje enskilt fall ger IOM Finland närmare instruktioner.

health-papers-title = Personen har vårdpapper och mediciner med sig
health-papers-label = Vårdpapper och mediciner
health-papers-say = Se till att personen har nödvändiga vårdpapper och mediciner med sig när hen återvänder.
health-papers-body =
    Det är viktigt att se till att personen har med sig alla vårdpapper som är nödvändiga. Det kan vara:

    • sjukjournal
    • läkarintyg
    • recept

    Papperen är översatta när det är möjligt och nödvändigt.

    Det är också viktigt att alla nödvändiga mediciner följer med på resan hem.

## Look-up

health-search = läkare, läkarundersökning, hälsa, sjuk, sjukdom, sjukvård, vård, gravid, graviditet, väntar barn, doktor, akut vård, vårdcentral, rullstol, skadad, hiv, psykiskt sjuk, mår dåligt, självmordstankar, havande, på smällen, krasslig, dålig, lasarett, födsel, värk, skör, nedstämd, klen, svag, svårt sjuk, diabetes, förlossning, i vecka, foster, bb, hälsokontroll, hälsoundersökning, kan inte gå, kryckor, traumabehandling, barnmorska, mödravård, ultraljud, sjukhus, könssjukdom, blödning, ont, smärta, sår, feber, funktionshinder, synskadad, psykos, deprimerad, depression, självskada, suicid
health-doctor-search = läkarbesök, varför träffa läkare, före under och efter resan, kan hon fatta beslut, hjälp på flygplatsen, medicinsk ledsagare, medicinsk personal på resan, sjuksköterska, hjälp på planet
health-iom-search = läkarformulär, iom:s formulär, läkarintyg till flygbolaget, får hon flyga, flyga gravid, intyg för att flyga, medicinska uppgifter till iom, fit to fly, högriskgraviditet, får gravida flyga, intyg, läkaren ska fylla i, medicinskt formulär, hälsoformulär, sjuk och ska flyga, höggravid, gravid på flyget, flygintyg, flygbolaget kräver intyg, medicinskt intyg, flyga sjuk
health-papers-search = journal, sjukjournal, läkarintyg, recept, översätta intyg, översatta papper, vårdpapper, remiss, epikris, medicinlista, utlåtande, läkarpapper, papper från sjukhuset, patientjournal, översätta journal, provsvar
