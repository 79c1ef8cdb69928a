# Personens egna sidor: korta rader, lugn ton, inga förkortningar

returnee-next = Nästa
returnee-previous = Tillbaka
returnee-hide = Dölj
returnee-take-back = Ge tillbaka telefonen
returnee-open = Öppna
returnee-choose = Välj med siffra:
returnee-held = Just nu visas bara de här sidorna.
returnee-failed = Det gick inte. Försök igen.
returnee-data-label = Dina uppgifter
returnee-urgent-label = Hjälp nu
returnee-place = { $page } / { $pages }

returnee-decide-title = Du bestämmer
returnee-decide-body =
    Du får säga ja till att resa.
    Du får säga nej.
    Du får ändra dig, ända tills du reser.

    Att stanna kan också vara rätt.
    Det finns andra vägar. De har villkor.
    Be att få höra om dem.

    Ingen får tvinga dig.
    Ingen får pressa dig.

    Ta tid att tänka.
    Har du fått en sista dag att lämna Sverige? Säg det snart till någon som hjälper dig.

returnee-protected-title = Så skyddas det du berättar
returnee-protected-body =
    De flesta uppgifter lämnas vidare bara om du säger ja.
    Du får säga nej.

    Men lagen har gränser.
    Ett barn kan behöva skydd. Då kan det anmälas, så att barnet får hjälp.
    Polisen eller Migrationsverket kan begära vissa uppgifter.
    Det kan vara var du bor.

    Fråga vad som gäller för dig, innan du berättar.

    Bara det som behövs ska samlas in.

returnee-talk-title = Prata på ditt språk
returnee-talk-body =
    Du ska få veta allt på ett språk som du förstår.
    En tolk kan hjälpa dig.
    Tolken har tystnadsplikt.
    Känns det fel med tolken? Säg till.

    Ofta kan du prata med någon i ditt hemland.
    På ditt eget språk, om vad du behöver och vad som finns.
    Det är en person från Internationella migrationsorganisationen.
    Du behöver inte säga vem du är.

    Ta tid att tänka.

returnee-safety-title = Din säkerhet är viktig
returnee-safety-body =
    De som hjälper dig går igenom risker med dig.
    Säg vad du är rädd för.
    Säg till om den som gjort dig illa hör av sig.
    Du får veta vad som kan göras, och säga vad du inte vill.

    De som hjälper dig ska skydda var du bor.
    Polisen eller Migrationsverket kan ändå ha rätt att fråga. Fråga vad som gäller.

    Journalister får inte kontakt med dig genom dem som hjälper dig.
    Vi råder dig att inte tala med journalister.
    I värsta fall kan de som gjort dig illa förstå vem det gäller.
    Då kan ingen lova att resan blir trygg.

returnee-help-title = Hjälp med resa och papper
returnee-help-body =
    Vill du ha hjälp? Säg det till någon som stöttar dig här.
    Du kan få hjälp att fylla i en ansökan.
    Det som står där förklaras på ett språk du förstår.
    Du får säga nej, och ta tillbaka den.

    Om du får stödet:
    Internationella migrationsorganisationen bokar resan.
    De betalar resan och papperen för resan.

    Har du inget pass?
    De hjälper till att skaffa papper för resan.
    Det kan ta lång tid. Du ska få veta hur det går.

returnee-journey-title = På resan
returnee-journey-body =
    Du får ändra dig ända tills du reser.

    Du reser som en vanlig resenär.
    Säg till om du är rädd för att flyga, eller behöver särskild mat.

    Behöver du det kan någon resa med dig.

    Internationella migrationsorganisationen har kontor i många länder.
    Finns ett kontor i ditt land blir du oftast mött på flygplatsen.
    Sedan får du hjälp att komma vidare.

returnee-home-title = När du är framme
returnee-home-body =
    Ni planerar tillsammans före resan. Det du vill är viktigt.
    Tänk på mål som går att nå.
    Planen blir klar när du är framme.

    Det finns en risk att bli utnyttjad igen.
    Stöd gör den risken mindre.

    Stöd kan vara någonstans att bo, vård eller någon att prata med.
    Det kan vara skola, hjälp till arbete eller pengar.
    Fråga vilka pengar som gäller nu.

    Stödet kan skilja mellan länder.
    Det beror också på om Internationella migrationsorganisationen finns där.
    Ibland är det litet. Ibland finns det inte. Då ska du få veta det.

returnee-after-title = Efteråt
returnee-after-body =
    Det är bra att veta det här redan före resan.

    Du får säga nej till stöd.
    Du får säga nej till kontakt.

    Vill du ha kontakt?
    Då kommer ni överens om hur det ska gå till.
    Ni kan ses, ringa eller skriva.

    Behöver du något annat än ni tänkte? Då kan stödet ändras.

    De som hjälpte dig i Sverige får veta hur du mår bara om du säger ja.

returnee-data-title = Dina uppgifter
returnee-data-body =
    Den som hjälper dig kan spara svar om din situation. De sparas i en dator, inte bara i den här telefonen.

    Du får fråga vad som är sparat om dig. Du får be att det tas bort. Du behöver inte säga varför. Kopior kan finnas kvar en tid.

    Det som redan har lämnats till andra finns kvar hos dem. Fråga vilka det är.

    Du har rätt att få veta hur och var dina uppgifter används.

returnee-urgent-title = Hjälp nu
returnee-urgent-body =
    Är du i fara nu?
    Ring { $emergency }.

    Orkar du inte leva, eller har du skadat dig själv?
    Ring { $emergency }. Säg det till någon du litar på.

    Kan du inte ringa?
    Visa den här sidan för någon du litar på.

    Är det inte fara just nu?
    Du kan ringa polisen: { $police }.
    Du kan säga till någon som stöttar dig att du behöver hjälp.
    Du kan också bara peka här.
returnee-choices-title = Att stanna eller resa

returnee-choices-body =
    Du kan få hjälp att tänka igenom hur du har det nu.

    Vill du stanna? Kan du stanna?
    Vad kan bli svårt om du reser?
    Vad kan bli svårt om du stannar?

    Du ska få veta vilka val som finns för dig.
    Varje val har risker. Varje val har gränser.
    Be att få allt förklarat innan du bestämmer.

    Har du en sista dag att lämna Sverige?
    Den som är kvar längre kan bli förbjuden att komma tillbaka.
    Be att få prata med en jurist.
returnee-knows-title = Vem får veta vad

returnee-knows-body =
    Fråga vilka som får uppgifter om dig, och vad de får.
    Be att få det förklarat innan du säger ja.

    Det kan vara de som hjälper dig i Sverige.
    Det kan vara Internationella migrationsorganisationen, i Finland och i ditt land.
    Det kan vara ditt lands ambassad, om du behöver papper för resan.

    Säg vem du inte vill att de pratar med.
returnee-health-title = Din hälsa

returnee-health-body =
    Det är bra att träffa en läkare före resan.

    Behöver du vård, medicin eller rullstol?
    Säger du ja kan de som planerar resan få veta det.
    Då kan de se om vården och medicinen finns dit du ska.

    Ta med det du behöver:
    läkarintyg, journal, recept.
    Ta med medicin så att den räcker.

    Be om hjälp att få papperen översatta.
returnee-children-title = Dina barn

returnee-children-body =
    Har du barn här?
    Då räknas också vad de behöver.
    Ni pratar om vad som är bäst för alla i familjen.

    Om det går bör båda föräldrarna få veta om resan, och säga ja till den för barnen.
    Är det farligt att fråga den andra föräldern? Säg det.

    Barn behöver egna papper för resan.
    Är barnet fött i Sverige kan det ta längre tid.

    Får du stödet? Barn som följer med har i regel rätt till hälften.
    Fråga vad som gäller nu.
returnee-young-title = Är du under 18 år?

returnee-young-body =
    Du får säga vad du vill.
    Du får säga om du vill resa, och om du inte vill.
    Ingen annan kan svara på det åt dig.

    Vuxna tar också reda på om det är bäst för dig att resa.
    De som har ansvar för dig behöver säga ja, här och i ditt land. Är du rädd för någon av dem? Säg det.

    Är du ensam i Sverige? Om du reser ska en vuxen resa med dig.

    Fråga hur många gånger du vill.
returnee-ban-title = Om du har ett återreseförbud

returnee-ban-body =
    Ett återreseförbud betyder att du inte får komma tillbaka under en tid.

    Har du ett förbud, eller vet du inte?
    Säg det till någon som hjälper dig.
    Förbudet kan ändra vilken väg du reser.

    Fråga en jurist hur länge det gäller.
returnee-day-title = På resdagen

returnee-day-body =
    Ha med papper, biljett, telefon och telefonnummer.
    Det är bra att vara på flygplatsen minst två timmar före.
    Fråga om någon kan följa med dig dit.

    Du kan få ett märke att bära, så att de som möter dig känner igen dig.
    Märket säger inte varför du reser.
    Vill du inte bära det? Säg det. Ni kan välja något annat.
    Fråga hur du känner igen dem som möter dig.

    Möter ingen?
    Ring numret till kontoret i ditt land, eller gå till adressen. Du ska ha fått båda före resan.

returnee-paused = Just nu går det kanske inte att få den här hjälpen. Fråga den som hjälper dig.

## Om översättningen, sagt till henne (visas bara på översatta språk)

returnee-unreviewed = En maskin har översatt texten. Ingen som yrkesmässigt arbetar på språket har läst den än. Be om en tolk.
returnee-stale = Den svenska texten har ändrats sedan den här översattes. Be om en tolk.
returnee-listen = Lyssna
