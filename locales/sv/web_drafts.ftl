# Utkast i webbläsaren: bara där. in-web-X sägs i stället för X

## Sidans egna ord

draft-list-likely = Vanliga svar
draft-list-all = Alla, i bokstavsordning
draft-change-line = Ändra
draft-review-title = Stämmer det här?
draft-review-body = Läs igenom svaren tillsammans med personen innan papperen görs. Ändra det som inte stämmer. Du kommer tillbaka hit.
draft-review-right = Ja, det stämmer. Till papperen
draft-file-label = Filen på din enhet
draft-file-open = Öppna filen
draft-sheet-open = Fyll i på sidan som inte kan skicka något ({ $language })
browser-drafts-title = Utkast görs inte i webbläsaren här
browser-drafts-closed = Den som driver webbplatsen kräver en inbjudan för utkast, och i webbläsaren vet ingen vem du är. Vägledning, listor och plan är öppna för alla.

## Svar i ord på sidan där allt läses igenom

review-risk = { $found }, nivå: { $level }

## Pappret att fylla i

sheet-title = Fyll i, skriv ut, stäng fliken
sheet-stays = Det du skriver stannar i den här fliken. Sidan kan inte skicka något: den har inget skript, inget formulär och ingen länk. Inget av det når servern.
sheet-print = Skriv ut med webbläsarens egen utskrift (Ctrl och P, eller Dela och Skriv ut). Stäng sedan fliken. Laddar du om sidan försvinner det du har skrivit.
sheet-shared = Är datorn delad: välj inte Spara som, och inte PDF i stället för skrivare. Då ligger uppgifterna i en fil. Hämta utskriften genast. Lämna inte skärmen (vårt råd).
sheet-keyboard = Tillägg i webbläsaren och telefonens tangentbord kan läsa det som skrivs. Det kan sidan inte hindra. Är du osäker: skriv ut tomt och fyll i för hand (vårt råd).

## Besked

notice-carried-unreadable = Utkastet på sidan gick inte att läsa. Servern kan ha startat om, eller sidan är ändrad. Har du filen: öppna den här.
notice-carried-old = Sidan är äldre än ett dygn, och utkastet på den öppnas inte längre. Har du filen: öppna den här.
notice-consent-pointed = Personen pekade på: { $answer }. Det är inte taget än. Fråga om hen menar det, och svara sedan här.
notice-draft-risks-longer = Svaren är med. Nedanför har varje risk som finns eller misstänks en egen sida, med mer att svara på.

## I stället för det som gäller i en chatt

in-web-room-none-body = Sidan har inget sådant utkast. Det kan vara raderat, eller finnas på en annan sida eller i en fil.
in-web-drafts-nothing-kept = Hos oss sparas inget av utkastet. Det finns bara i sidan du ser, och är borta när du stänger den. Fråga personen först.
in-web-drafts-passing = Utkastet följer med i sidan när du väljer något. Ta med filen om du vill fortsätta senare. En sida som är äldre än ett dygn öppnas inte.
in-web-drafts-before = Bra att ha innan du börjar: personens ja till att ett utkast görs, tolk om det behövs, och tid att prata. Det viktigaste först: högst { $count } frågor, valda av oss.
in-web-drafts-one = • { $name }, i den här sidan
in-web-drafts-locked = • { $name }
in-web-drafts-erasing = Radera tar genast bort utkastet från sidan. Inget skäl behövs. Filer du har sparat och papper du har skrivit ut finns kvar, och en ansökan som redan är skickad tas inte tillbaka av det.
in-web-drafts-invitation = Utkast kräver en inbjudan här, och görs inte i webbläsaren.
in-web-draft-invitation-body = Utkast kräver en inbjudan här, och görs inte i webbläsaren. Vägledningen är öppen för alla.
in-web-draft-line = { $name } finns bara i sidan du ser. Hos oss sparas inget. Svaren tillsammans kan peka ut personen: fråga hen först.
in-web-draft-progress =
    Frågor: { $done } besvarade, { $more ->
        [0] { $total } i allt
       *[other] högst { $total } i allt
    }.
    Riskområden: { $areas } av { $all_areas } genomgångna.
    Samtycke: { $confirmed } av { $needed } som krävs är Ja.
in-web-draft-differs = Sidans plan och kryss är andra än de som ligger i utkastet.
in-web-draft-renew = Lägg sidans plan och kryss i utkastet
in-web-notice-draft-renewed = Sidans plan och kryss ligger nu i utkastet.
in-web-draft-not-agreed = Personen vill inte att utkastet görs. Radera det under Utkast.
in-web-draft-risks-body = 17 områden på en sida. Mer frågas bara om det som finns eller misstänks, på en egen sida för varje risk. Allvarligast står först; ”Vet inte” räknas uppåt (vår ordning). Ingen summa, inget besked om att det är säkert.
in-web-draft-consent-body = Varje punkt besvaras för sig: Ja, Nej eller Vill vänta. Inget är ikryssat i förväg, och det går inte att svara på allt på en gång. Svaren följer med i sidan och står på papperen. Hos oss antecknas de inte. Ett samtycke låter uppgifter lämnas trots sekretess. Vilken laglig grund ni har för att behandla uppgifter avgör er organisation (vårt, inte läst av jurist).
in-web-draft-consent-open = Alla punkter som krävs är Ja. Personuppgifterna kan fyllas i, på pappret eller på sidan som inte kan skicka något.
in-web-draft-consent-shut = Personuppgifterna är stängda tills varje punkt som krävs är Ja.
in-web-draft-consent-mandatory = Punkten krävs. Nej stänger personuppgifterna.
in-web-draft-take-back-erases = • { $title }: stänger personuppgifterna.
in-web-draft-take-back-reach = Det når inte det som redan är lämnat till IOM Finland, IOM i hemlandet eller ambassaden, och inte papper eller sparade filer. Be regionkoordinatorn säga till IOM (vårt råd). Ambassaden kan inte glömma.
in-web-draft-person-body = De fylls i på pappret: för hand, eller på en sida som inte kan skicka något och som du skriver ut. Så når de aldrig servern.
in-web-draft-person-by-hand = Välj språk på pappret nedan. Sidan öppnas i en ny flik. Skriv ut den och stäng fliken. Papperen med tomma rader finns under Papper.
in-web-draft-vault-none = Personuppgifter skrivs inte in här.
in-web-draft-vault-shown = Personuppgifter skrivs inte in här.
in-web-draft-code-body = I webbläsaren finns ingen ärendekod.
in-web-draft-open-body = I webbläsaren finns ingen ärendekod.
in-web-draft-papers-sealed-body = I webbläsaren finns ingen ärendekod.
in-web-draft-attach-body = Ett utkast tas inte över i webbläsaren. Öppna filen som din kollega har tagit med.
in-web-draft-papers-body = Underlagen är till för regionkoordinatorn, som för över dem till IOM:s blanketter, skriver under och skickar. Härifrån skickas inget till IOM. Tomma rader fylls i för hand.
in-web-draft-take-title = Ta med som fil
in-web-draft-take-label = Ta med som fil
in-web-draft-take-body = Svaren sparas som en fil (JSON) på din enhet, olåst. Filen öppnas igen här, eller där du annars använder Lots. Svaren om samtycke följer med, men gäller bara där filen är gjord; annars frågas de på nytt. Personuppgifter, plan och kryss följer inte med.
in-web-draft-take-in-body = Välj filen. Bara fasta val läses in, allt annat avvisas. Filen läses i minnet och sparas inte hos oss.
in-web-notice-draft-made = Utkastet är börjat. Det finns bara i den här sidan.
in-web-notice-draft-full = Sidan har redan ett utkast, och det ligger kvar orört. Ta med det som fil och radera det först, eller öppna det andra i en ny flik.
in-web-notice-draft-many = Så många ändringar går inte att göra.
in-web-notice-draft-unreachable = Utkasten går inte att nå just nu.
in-web-notice-draft-erased-after = Det här återtar inte en ansökan som redan är skickad. Personen får ta tillbaka den när som helst. Vill hen det kan regionkoordinatorn meddela IOM Finland: { $iom_phone } (vårt råd; fråga stödtelefonen om numret gäller). Papper som är utskrivna finns kvar. Det gör också sparade filer.
in-web-notice-consent-saved = Svaret: { $title }, { $answer }
in-web-notice-consent-first = Svaret är inte taget. Först behöver det som ska vara sagt och förstått stå på Ja.
in-web-notice-consent-new = Frågan har ändrats: svara på nytt.
in-web-notice-draft-taken-in = Filen är öppnad som ett utkast i den här sidan.
in-web-kept-title = Vad som händer med ett utkast
in-web-kept-say = Utkastet finns bara i sidan. Hos oss sparas inget. Tillsammans kan svaren ändå peka ut någon.
in-web-kept-body =
    Svaren ligger i sidan, krypterade så att bara servern kan läsa dem när sidan kommer tillbaka. De läses i minnet och sparas inte, varken i en databas eller i en logg. Svaren om samtycke följer med på samma sätt och antecknas inte hos oss.

    Stänger du sidan är utkastet borta. En sida som är äldre än ett dygn öppnas inte. Filen du tar med är olåst: den som har filen kan läsa svaren.

    Personuppgifter skrivs på pappret: för hand, eller på en sida som inte kan skicka något.
in-web-more-erasing = Radera tar genast bort utkastet från sidan. Det går inte att ångra.
in-web-paper-about = Utkast { $name }. Gjort { $day } efter manualens utgåva { $year }. Inget av det är sparat på servern.
in-web-consent-keep-title = Utkastet görs på sidan
in-web-consent-keep-say = Vi fyller i dina svar på en sida. När sidan stängs är de borta, om vi inte tar en fil eller ett papper. Svaren kan ändå visa vem du är. Är det okej? Du kan säga nej, och då tar vi bort dem.
in-web-consent-keep-explain = Sidan sparar inget. Tar vi en fil kan den som har filen läsa svaren. Vi lämnar inget av det till någon annan härifrån. Namn skrivs bara på pappret, om du säger ja till det senare.
in-web-consent-keep-means =
    Vad: svaren, i sidan och i filer och papper som du gör. Till: ingen från oss. Se också Om utkast. Varför: för ansökan. Borta: när sidan stängs. Filer och papper tar du själv bort.
    Vid nej: radera utkastet under Utkast.
