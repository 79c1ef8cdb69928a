# Personens egna sidor: korta rader, lugn ton, inga förkortningar

returnee-language-name = Svenska
returnee-next = Nästa
returnee-previous = Tillbaka
returnee-hide = Dölj
returnee-drafts = Dina uppgifter
returnee-urgent-label = Hjälp nu
returnee-place = { $page } / { $pages }

returnee-decide-title = Du bestämmer
returnee-decide-body =
    Du får säga ja till att resa hem.
    Du får säga nej.
    Du får ändra dig, ända tills du reser.

    Att stanna kan också vara rätt.
    Be att få höra om dina andra val.
    Till exempel tid att tänka, tillstånd att bo här en tid, eller asyl.

    Ingen får tvinga dig.
    Ingen får pressa dig.

    Ta den tid du behöver.

returnee-protected-title = Det du berättar är skyddat
returnee-protected-body =
    De som hjälper dig skyddar det du berättar.
    De ber om ditt ja innan de berättar något vidare.
    Du får säga nej.

    Du ska få veta vad dina uppgifter används till.
    Bara det som behövs ska samlas in.

    Det finns en gräns.
    Om ett barn kan behöva skydd ska det anmälas.
    Då får socialtjänsten veta det.

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
    Du ska få veta vilka risker som finns.
    Ni går också igenom hur riskerna kan bli mindre.
    De ser till att du förstår, och frågar om du går med på det.

    Var du bor lämnas aldrig ut.

    Journalister får inte kontakt med dig genom dem som hjälper dig.
    Det är inte bra att säga ja till journalister.
    I värsta fall kan fel person känna igen dig.

returnee-help-title = Hjälp med resa och papper
returnee-help-body =
    Du får säga nej till hjälp.

    Vill du ha hjälp? Säg det till någon som stöttar dig här.
    Du kan få hjälp att fylla i ansökan.
    Det som står där förklaras på ett språk du förstår.

    Har du inget pass?
    Du får hjälp att skaffa papper för resan hem.
    Det kan ta lång tid. Du ska få veta hur det går.

    Det är bra att träffa en läkare före resan.

    Resan bokas åt dig.
    Resan och papperen betalas åt dig.

returnee-journey-title = På resan
returnee-journey-body =
    Du får ändra dig ända tills du reser.

    Du reser som en vanlig resenär.
    Andra ser inte vad du har varit med om.

    Behöver du det kan någon resa med dig.
    Du får telefonnummer, så att du kan be om hjälp på vägen.

    Internationella migrationsorganisationen har kontor i många länder.
    Finns ett kontor i ditt land blir du oftast mött på flygplatsen.
    Sedan får du hjälp att komma vidare.

returnee-home-title = När du är hemma
returnee-home-body =
    Ni planerar tillsammans. Det du vill är viktigt.

    Det finns en risk att bli utnyttjad igen.
    Stöd hemma gör den risken mindre.

    Stöd kan vara hjälp med någonstans att bo.
    Det kan vara vård, eller någon att prata med.
    Det kan vara skola eller hjälp till arbete.
    Det kan också vara pengar.

    Stödet är olika i olika länder.
    Ibland är det litet. Ibland finns det inte.
    Då ska du få veta det.

returnee-after-title = Efteråt
returnee-after-body =
    Du får säga nej till stöd.
    Du får säga nej till kontakt.

    Vill du ha kontakt?
    Då kommer ni överens om hur det ska gå till.
    Ni kan ses, ringa eller skriva.

    Behöver du något annat än ni tänkte? Då kan stödet ändras.

    De som hjälpte dig i Sverige får veta hur du mår bara om du säger ja.

returnee-urgent-title = Hjälp nu
returnee-urgent-body =
    Är du i fara nu?
    Ring { $emergency }.

    Kan du inte ringa?
    Visa den här sidan för någon du litar på.

    Är det inte fara just nu?
    Säg till någon som stöttar dig att du behöver hjälp.
    Du kan också bara peka här.
