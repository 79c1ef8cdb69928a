# Terminalen: dess egna ord, och vad som sägs där i stället för i en chatt.
# in-terminal-X sägs i stället för X, in-memory-X när ingen databas är inställd.

## Terminalens egna ord

terminal-prompt = Siffra, text eller kommando:
terminal-ask = { $question } Det syns inte när du skriver. Enter utan text avstår.
terminal-declined = Inget är ifyllt.
terminal-no-number = Det numret finns inte här.
terminal-type-it = Skriv hela raden för att göra det: { $label }
terminal-save-where = { $name }: i vilken mapp ska filen sparas? Enter utan text: spara inte.
terminal-save-later = { $name } är inte sparad. Skriv /spara och en mapp.
terminal-nothing-to-save = Det finns inget att spara.
terminal-not-kept = Filen är inte sparad.
terminal-not-saved = Filen gick inte att spara där.
terminal-saved = Sparat, läsbart bara för dig: { $path }
terminal-saved-beside = Det fanns redan en fil med det namnet, och den är kvar. Den nya är sparad och kan läsas bara av dig: { $path }
terminal-losing-draft = Ett utkast finns bara här och försvinner nu.
terminal-losing-paper = { $name } är inte sparad och försvinner nu.
terminal-leave-again = Avsluta igen för att göra det ändå.
terminal-failed = Något gick fel i programmet ({ $kind }). Det du har gjort finns kvar. Försök igen, eller välj något annat.
terminal-goodbye = Avslutat.
terminal-back = Tillbaka

## Start och hjälp

in-terminal-home-body = Vägledning för yrkesverksamma om frivilligt återvändande, efter 2019 års manual.
in-terminal-help-say = Fara nu: ring { $emergency } (vårt tillägg). Skriv en siffra, en rads text, ett kommando eller en fråga.
in-terminal-help-body =
    Skriv inga namn, nummer eller platser. Det du skriver sparas inte, men står kvar i fönstret tills du döljer.

    /akut brådskande
    /steg steg för steg
    /kontakt vem du kontaktar
    /checklista checklistor
    /beratta vad du berättar och visar
    /plan plan för ärendet
    /utkast utkast till ansökan
    /samtal under samtalet
    /sok sök
    /sprak språk
    /integritet vad som sparas
    /dolj dölj nu
    /fil öppna en fil
    /spara spara ett papper
    /avsluta avsluta
in-terminal-language-body = Nu: { $language }. Valet gäller det som står här, inte personens sidor.
in-terminal-lookup-body =
    Skriv orden på raden, eller /sok och orden. Skriv inga namn, nummer eller platser.

    Vardagliga ord går bra, även med stavfel. Det du skriver sparas inte.

## Kryss och svar

in-terminal-checks-body = Välj en lista. Kryssen finns bara i det här fönstret och försvinner när du avslutar.
in-terminal-check-count = { $done } av { $total } klara. Kryssen finns bara i det här fönstret.
in-terminal-show-body =
    Välj personens språk. Då öppnas sidor för hens egna ögon, på hens språk. Det sista valet tar dig tillbaka.

    Tills dess visas bara de sidorna, vad som än skrivs här.

    Saknas språket: använd auktoriserad tolk.
in-terminal-plan-summary-body = Välj en fråga för att ändra svaret. De andra svaren ligger kvar.

## Vad som sparas

in-terminal-privacy-body =
    Läser, kryssar och planerar du sparas inget om ärendet, inte heller det du skriver. Ett utkast som du börjar sparas i den databas som är inställd, till den dag som står på det, eller tills du raderar det.

    Om dig sparas en rad där: en nyckelkodad kontrollsumma, språk, läge för siffror, om samtalstavlan visas först, senaste dag och, så länge personen har datorn, språket på hens sidor. Raden tas bort efter 30 dagar utan besök, eller nu med valet nedan.

    Skärmen visar det du läst tills du väljer ”Dölj nu”. Den som har datorn kan se mer än så.
in-memory-privacy-body =
    Inget sparas: varken det du läser, kryssar och planerar eller det du skriver. Ett utkast finns bara i det här programmet och försvinner när du avslutar. Vill du behålla svaren, ta med dem som fil.

    Filer och papper ligger kvar i den mapp som du väljer.

    Skärmen visar det du läst tills du väljer ”Dölj nu”. Den som har datorn kan se mer än så.
in-terminal-privacy-no-operator = Ansvarig: inte angiven av den som driver programmet.
in-terminal-kept-body =
    Svaren ligger krypterade under serverns nyckel i den databas som är inställd. Den som har både databasen och nyckeln kan läsa dem. Samtyckena ligger okrypterade: punkt, svar, hur det gavs, dag, språk, tolk och roll.

    Det raderas när ingen har använt det på sextio dagar, senast efter ett halvår, eller genast när du väljer Radera. Har det en ärendekod låses det efter två veckor utan användning.

    Personuppgifter fylls i först efter samtycke, för hand på utskriften eller här. Sedan låses de så att bara ärendekoden tillsammans med serverns nyckel öppnar dem.

    Felaktiga kodförsök räknas i ett dygn. Krävs en inbjudan för utkast står på inbjudans kort vad som då sparas.
in-memory-kept-body =
    Utkastet finns bara i datorns minne medan programmet är igång. Avslutar du är det borta, med samtycken och personuppgifter. Svaren före samtycke kan du ta med som fil.

    Genast borta är det också när du väljer Radera.

    Personuppgifter fylls i först efter samtycke, för hand på utskriften eller här. Sedan låses de så att bara ärendekoden öppnar dem.
in-memory-kept-say = Utkastet håller svar ur fasta val, inga namn. Tillsammans kan svaren ändå peka ut någon.
in-terminal-hiding-say = Dölj nu tömmer skärmen. Programmet är fortfarande igång.
in-terminal-hiding-body =
    Skärmen blir tre punkter. Det som står ovanför i fönstret rensas också, om terminalen tillåter det.

    Det programmet inte når: skärmbilder, och terminaler som sparar allt de visat.

    Att dölja är ingen fullständig lösning om någon övervakar datorn.
in-memory-drafts-nothing-kept = Inget om ärendet sparas. Fråga personen först.
in-terminal-drafts-erasing = Radera tar genast bort utkastet, samtyckena och personuppgifterna. Ingen kod behövs, inget skäl. En ansökan som redan är skickad tas inte tillbaka av det, och utskrivna papper finns kvar. Det gör också sparade filer och säkerhetskopior av databasen.
in-memory-drafts-erasing = Radera tar genast bort utkastet, samtyckena och personuppgifterna. Ingen kod behövs, inget skäl. En ansökan som redan är skickad tas inte tillbaka av det. Utskrivna papper och sparade filer finns kvar.
in-memory-drafts-one = • { $name }
in-memory-drafts-locked = • { $name }, låst. Utan kod: bara radera.
in-memory-paper-about = Utkast { $name }. Gjort { $day } efter manualens utgåva { $year }. Utkastet sparas inte: det försvinner när programmet avslutas.
in-memory-draft-line = { $name } finns bara här, tills du avslutar. Svaren tillsammans kan peka ut personen: fråga hen först.
in-memory-notice-draft-made = Utkastet är börjat. Det finns bara här, tills du avslutar.
in-memory-notice-consent-saved = Antecknat: { $title }, { $answer }
in-memory-notice-not-saved = Ändringen gäller här.
in-memory-notice-draft-erased-after = Det här återtar inte en ansökan som redan är skickad. Personen får ta tillbaka den när som helst. Vill hen det kan regionkoordinatorn meddela IOM Finland: { $iom_phone } (vårt råd; fråga stödtelefonen om numret gäller). Papper som är utskrivna finns kvar. Det gör också sparade filer.
in-terminal-notice-draft-traces = Spår kan ligga kvar i databasens logg tills den töms. Kommandot lots purge försöker tömma den.

## Utkast

in-terminal-room-none-body = Det finns inget sådant utkast här. Det kan vara raderat, låst eller aldrig ha funnits.
in-terminal-draft-person-body = De kan alltid fyllas i för hand på utskriften. Så når de varken programmet eller databasen.
in-terminal-draft-person-by-hand = Här skrivs inga personuppgifter. Skriv ut underlaget och fyll i raderna för hand, eller i ert eget system.
in-terminal-draft-vault-none = De kan också skrivas in här och låsas med en ärendekod. Koden visas en gång och sparas inte. Tappas den bort går uppgifterna inte att läsa, bara att radera.
in-terminal-draft-open-body = Skriv in ärendekoden. Uppgifterna visas nedanför, och rensas från fönstret när du gör något annat.
in-terminal-draft-papers-sealed-body = Skriv in ärendekoden. Pappret ligger kvar i den mapp där du sparar det, tills du själv tar bort det.
in-terminal-draft-attach-body = Skriv utkastets namn och ärendekoden på samma rad. Den som hade utkastet kan sedan bara radera det, eller ta över det med koden.
in-terminal-draft-prompt-field = { $question }. Svaret låses.
in-terminal-draft-prompt-invitation = Skriv koden i inbjudan.
in-terminal-drafts-invitation = Ett nytt utkast börjas här med en inbjudan från den som driver programmet.
in-memory-drafts-invitation = Ett nytt utkast kräver en inbjudan, och den kan inte lösas in här: ingen databas är inställd.
in-terminal-draft-invitation-body =
    Vägledningen är öppen för alla. Bara den som har löst in en inbjudan kan börja eller ta över ett utkast. Koden får du av den som driver programmet. Den gäller en gång.

    Löser du in den sparas att det är gjort vid den här terminalen, med rollen i inbjudan och dagen, i högst ett halvår. Raderar du det som sparas om dig försvinner också detta. Då behövs en ny inbjudan.

    Med inbjudan förs en lista över utkasten, utan innehåll: en nyckelkodad kontrollsumma av vem, vilken dag ett utkast sparades, samtycke antecknades, det öppnades med koden, skrevs ut eller togs över. Raderas utkastet står bara kvar att ett utkast raderades den dagen. Listan sparas i ett halvår och går inte att ändra utan att det syns.
in-memory-draft-invitation-body = Den som driver programmet kräver en inbjudan för utkast. Inbjudningar ligger i en databas, och här är ingen inställd. Vägledningen är öppen för alla.
in-terminal-notice-invitation-wrong = Koden gick inte att lösa in. Den kan vara använd, återkallad eller för gammal. Be den som driver programmet om en ny.
in-terminal-draft-prompt-code = Skriv ärendekoden.
in-terminal-draft-prompt-attach = Skriv utkastets namn och ärendekoden.
in-terminal-draft-papers-body = Underlagen är till för regionkoordinatorn, som för över dem till IOM:s blanketter, skriver under och skickar. Programmet skickar inget till IOM. Tomma rader fylls i för hand.
in-terminal-draft-take-body = Svaren före samtycke kan sparas som en fil (JSON) och öppnas igen. Samtycken, personuppgifter, plan och kryss följer inte med.
in-terminal-draft-lock-code = Lås kopplar bort utkastet härifrån. Ärendekoden öppnar det igen, här eller hos en kollega. Utan ärendekod går det aldrig att öppna, bara att radera härifrån: ta med filen först.
in-memory-draft-lock-code = Lås kopplar bort utkastet. Ärendekoden öppnar det igen här, så länge programmet är igång. Utan ärendekod går det aldrig att öppna, bara att radera: ta med filen först.
in-terminal-draft-lock-alone = Lås kopplar bort utkastet härifrån, och utan ärendekod går det inte att öppna igen: ta med filen först. Härifrån går det sedan bara att radera.
in-terminal-draft-take-in-body = Skriv /fil och sökvägen. Bara fasta val läses in, allt annat avvisas. Filen ligger kvar där den är.
in-terminal-unheard-body =
    Pröva andra ord, välj nedan, eller ring stödtelefonen { $support_line }.

    Det du skrev sparades inte.

## Besked

in-terminal-notice-unreadable = Länken gick inte att läsa. Här är närmaste sida.
in-terminal-notice-later-version = Länken kommer från en nyare version. Här är närmaste sida.
in-terminal-notice-removed = Det du skrev sparas inte. Det står kvar i fönstret tills du döljer.
in-terminal-notice-not-text = Det går inte att läsa här. Det är inte sparat.
in-terminal-notice-long = Det var för långt för mig. Det är inte sparat.
in-terminal-notice-code-elsewhere = En ärendekod skrivs bara som svar på frågan om den. Välj Dölj nu, så rensas fönstret.
in-terminal-notice-numbered-on = Valen numreras nu i texten.
in-terminal-notice-kept = Listan står kvar ovanför.
in-terminal-notice-vault-made = Koden står nedanför. Den rensas från fönstret när du gör något annat.
in-terminal-notice-shown-below = Det står nedanför. Det rensas från fönstret när du gör något annat.
in-terminal-notice-draft-paper = Pappret är gjort.
in-terminal-notice-draft-paper-sealed = Pappret är gjort. Det innehåller personuppgifter.
in-terminal-notice-paper = PDF:en är gjord.
in-terminal-notice-draft-file = Filen är gjord, olåst. Svaren i den kan tillsammans peka ut personen.
in-terminal-draft-whisper-keep = Skriv av den på papper nu och förvara den skilt från utkastets namn. Den visas bara en gång.
in-terminal-ask-role-body =
    Tre val blir en fråga att läsa upp, utan namn. Du kan hoppa över vart och ett.

    Valen finns bara i det här fönstret och sparas inte.
in-terminal-plan-body =
    Svara på korta frågor, så långt du vill. Då visas det i manualen som hör till ärendet.

    Alla frågor kan hoppas över. Det du inte svarar på räknas som ”vet inte”, och det sänker aldrig en risk.

    Inga namn och ingen fritext. Svaren finns bara i det här fönstret och sparas inte. Planen avgör ingenting.
in-terminal-notice-forgotten-traces = Det som sparades om dig är raderat. Säkerhetskopior kan finnas kvar. Spår kan ligga kvar i databasens logg tills den töms. Kommandot lots purge försöker tömma den.
