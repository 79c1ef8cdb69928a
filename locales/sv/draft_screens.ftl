# Utkastets sidor: listan, översikten, svaren, riskerna, samtycket, personuppgifterna, papperen

room-label = Utkastet
room-none-title = Inget utkast här
room-none-body = Det finns inget sådant utkast i den här chatten. Det kan vara raderat, låst eller aldrig ha funnits här.
room-away-title = Utkasten går inte att nå
room-again = Försök igen

## Listan

drafts-title = Utkast
drafts-label = Utkast
drafts-all = Alla utkast
drafts-body = Med ett utkast förbereder du ansökan och riskbedömningen tillsammans med personen. Före samtycke finns bara fasta val: inga namn, inga nummer, ingen egen text.
drafts-empty = Här finns inget utkast.
drafts-one = • { $name }, raderas { $day }
drafts-locked = • { $name }, låst. Utan kod: bara radera. Raderas { $day }
drafts-erasing = Radera tar genast bort utkastet, samtyckena och personuppgifterna. Ingen kod behövs, inget skäl. En ansökan som redan är skickad tas inte tillbaka av det, och utskrivna papper finns kvar. Det gör också sparade filer och säkerhetskopior av databasen.
drafts-nothing-kept = Inget om ärendet sparas hos oss förrän du börjar ett utkast. Fråga personen först.
drafts-passing = Ingen databas är inställd. Utkast försvinner när programmet stängs.
drafts-before = Bra att ha innan du börjar: personens ja till att ett utkast sparas, tolk om det behövs, och tid att prata. Utkastet sparas så fort du börjar. Det viktigaste först: högst { $count } frågor, valda av oss.
drafts-new = Börja ett nytt utkast
drafts-open = Öppna { $name }
drafts-erase = Radera { $name }
drafts-invitation = Ett nytt utkast börjas här med en inbjudan från den som driver boten.

## Översikten

draft-label = Översikt
draft-title = Utkast { $name }
draft-line = { $name } raderas { $day }. Svaren tillsammans kan peka ut personen: fråga hen först.
draft-progress =
    Frågor: { $done } besvarade, { $more ->
        [0] { $total } i allt
       *[other] högst { $total } i allt
    }.
    Riskområden: { $areas } av { $all_areas } har svar{ $details ->
        [0] .
       *[other] , { $details } detaljer om risker saknar svar.
    }
    Samtycke: { $confirmed } av { $needed } som krävs är Ja.
    Personuppgifter: { $filled } av { $fields } ifyllda här.
draft-differs = Kortets plan och kryss är andra än de som ligger i utkastet.
draft-renew = Spara kortets plan och kryss
draft-go-on = Fortsätt: { $label }

## En fråga

draft-now = Svar: { $answer }
draft-unanswered = inget ännu
draft-place = { $part } · fråga { $index } av { $more ->
        [0] { $total }
       *[other] högst { $total }
    }
draft-place-first = Det viktigaste först · fråga { $index } av { $more ->
        [0] { $total }
       *[other] högst { $total }
    }
draft-first-round-done = Det viktigaste är genomgånget. Vilka frågor det är har vi valt: IOM:s blanketter har vi inte sett. Du kan gå vidare med resten, eller sluta här.
draft-rounds-done = Alla frågor är genomgångna.
draft-not-agreed = Personen vill inte att utkastet sparas. Radera det under Utkast.
draft-skipped = Svara nu: { $label }
draft-option = { $answer }
draft-chosen = ● { $answer }
draft-tick = { $mark } { $answer }
draft-letters = Vanliga svar
draft-letter = { $letter }
draft-keep = Behåll: { $answer }
draft-onward = Nästa
draft-skip = Hoppa över

## Svaren

draft-answers-title = Svaren
draft-answers-label = Svaren
draft-answers-body = Välj en del. Ändrar du ett svar står de andra kvar, utom de som inte längre gäller. Kan personen då vara ett ensamkommande barn stängs personuppgifterna tills barnets punkter är besvarade. Inget raderas.
draft-group-line = • { $group }: { $done } av { $total }
draft-answer-line = { $index }. { $name }: { $answer }
draft-change = Ändra { $index }: { $name }
draft-promise-nothing = Undvik att lova stöd som inte är bekräftat. IOM undersöker vad som finns.

## Stopp

draft-stop-title = Utkastet går inte vidare nu

## Riskbedömningen

draft-risks-title = Riskbedömning
draft-risks-label = Riskbedömning
draft-risks-body = 17 områden, ett i taget. Sedan frågas bara om det som finns eller misstänks. Allvarligast står först; ”Vet inte” räknas uppåt (vår ordning). Ingen summa, inget besked om att det är säkert.
draft-risks-left = Områden utan svar: { $count }.
draft-risks-details = Detaljer om risker utan svar: { $count }. Alla frågas inte här: öppna en risk för att svara på resten, eller fyll i dem på pappret.
draft-risks-facts = Det är regionkoordinatorn som fyller i tabellen. Bara hen anger nivåer här (vår regel). Här samlas fakta till tabellen.
draft-risk-line = { $index }. { $area }: { $found }. Nivå: { $level }. { $look }
draft-level-open = anges av koordinatorn
draft-look-into = Bör utredas.
draft-no-more = { "" }
draft-found-label = Finns risken
draft-next-area = Nästa: { $area }
draft-go-on-risk = Fortsätt: mer om { $label }
draft-risk-question = { $area }: { $question }
draft-measures = Vilka åtgärder?
draft-measures-line = { $question } { $answer }

## Samtycket

draft-consent-title = Informerat samtycke
draft-consent-label = Samtycke
draft-consent-body = Varje punkt besvaras för sig: Ja, Nej eller Vill vänta. Inget är ikryssat i förväg, och det går inte att svara på allt på en gång. Ett samtycke här låter uppgifter lämnas trots sekretess. Vilken laglig grund ni har för att behandla dem avgör er organisation (vårt, inte läst av jurist).
draft-consent-needed = • { $title }: { $standing }
draft-consent-optional = • { $title } (frivillig): { $standing }
draft-consent-kind-understood = Först: sagt och förstått
draft-consent-kind-consent = Samtycken
draft-consent-kind-information = Information som läses upp
draft-consent-kind-others = Det som andra har lämnat
draft-consent-age = Ett barns punkter visas när åldern är besvarad.
draft-consent-open = Alla punkter som krävs är Ja. Personuppgifterna kan fyllas i.
draft-consent-shut = Personuppgifterna är stängda tills varje punkt som krävs är Ja. Det som redan är ifyllt ligger kvar, låst.
draft-consent-mandatory = Punkten krävs. Nej tar tillbaka och raderar personuppgifterna här. Vill vänta raderar inget.
draft-consent-first = Ja kan antecknas först när det här är Ja: { $titles }.
draft-consent-now = Nu: { $standing }
draft-consent-show-back = Tillbaka till svaren
draft-take-back-label = Ta tillbaka ett ja
draft-take-back-title = Ta tillbaka ett ja
draft-take-back-body = Välj det personen vill ta tillbaka. Inget skäl behövs. Andra ja kan behöva frågas igen.
draft-take-back-erases = • { $title }: raderar personuppgifterna som är ifyllda här.
draft-take-back-reach = Det når inte det som redan är lämnat till IOM Finland, IOM i hemlandet eller ambassaden, och inte papper, sparade filer eller säkerhetskopior. Be regionkoordinatorn säga till IOM (vårt råd). Ambassaden kan inte glömma.
draft-take-back-item = Ta tillbaka: { $title }
draft-how-interpreter = Hur förklaras punkten? Välj först om tolk är med.
draft-how-interpreter-which = I utkastet står att tolk behövs. Vilket stämmer?
draft-how-interpreter-none = Ingen tolk behövdes för det här
draft-how-interpreter-change = Ändra svaret om tolk
draft-how-expressed = Hur svarar personen?
draft-how = Så förklaras det: { $interpreter }. Så svarar personen: { $expressed }. Vad är svaret?
draft-how-change = Ändra hur det förklaras
draft-how-giver = Vem har lämnat det?
draft-how-manner = Hur kom svaret?
draft-how-others = Lämnat av: { $giver }. Så kom svaret: { $manner }. Är handlingen sedd?
draft-how-others-change = Ändra vem och hur

## Personuppgifterna

draft-person-title = Personuppgifter
draft-person-label = Personuppgifter
draft-person-body = De kan alltid fyllas i för hand på utskriften. Så når de varken chatten eller servern.
draft-person-shut = Varje punkt i samtycket som krävs behöver vara Ja först.
draft-person-by-hand = I den här chatten skrivs inga personuppgifter. Skriv ut underlaget och fyll i raderna för hand, eller i ert eget system.
draft-vault-none = De kan också skrivas in här och låsas med en ärendekod. Både uppgifterna och koden går då genom chatten. Koden visas en gång och sparas inte hos oss. Tappas den bort går uppgifterna inte att läsa, bara att radera.
draft-vault-make = Skapa en ärendekod
draft-vault-shown = Koden har visats. Skriv av den på papper, och skriv sedan in den en gång. Först då kan uppgifter fyllas i.
draft-vault-again = Skapa en ny kod i stället
draft-sealed-line = { $index }. { $name }: { $standing }
draft-sealed-now = Nu: { $standing }
draft-filled = ifyllt
draft-empty = tomt
draft-not-unlocked = samtycke saknas
draft-fill = Fyll i: { $name }
draft-correct = Rätta: { $name }
draft-ask-again = Skriv in nu
draft-code-title = Skriv av koden
draft-code-label = Skriv in koden en gång
draft-code-body = Skriv in ärendekoden från pappret. Stora och små bokstäver, mellanslag och bindestreck spelar ingen roll.
draft-open-title = Visa personuppgifterna
draft-open-label = Visa med koden
draft-open-body = Skriv in ärendekoden. Uppgifterna visas nedanför och tas sedan bort ur chatten.
draft-papers-sealed-title = Papper med personuppgifter
draft-papers-sealed-body = Skriv in ärendekoden. Pappret tas bort ur chatten efter tio minuter, eller när du gör något annat här. Öppnar du det kan en kopia ligga kvar i telefonen: ta bort den själv.
draft-attach-title = Ta över ett utkast
draft-attach-label = Ta över med koden
draft-attach-body = Skriv utkastets namn och ärendekoden på samma rad. Chatten som hade utkastet kan sedan bara radera det, eller ta över det med koden.
draft-invitation-title = Inbjudan till utkast
draft-invitation-label = Jag har en inbjudan
draft-invitation-redeem = Skriv koden i inbjudan
draft-invitation-body =
    Vägledningen är öppen för alla. Bara den som har löst in en inbjudan kan börja eller ta över ett utkast. Koden får du av den som driver boten. Den gäller en gång.

    Löser du in den sparas att den här chatten har gjort det, med rollen i inbjudan och dagen, i högst ett halvår. Raderar du det som sparas om dig försvinner också detta. Då behövs en ny inbjudan.

    Med inbjudan förs en lista över utkasten, utan innehåll: en nyckelkodad kontrollsumma av chatten, vilken dag den sparade, antecknade samtycke, öppnade med koden, skrev ut eller tog över ett utkast. Raderas utkastet står bara kvar att ett utkast raderades den dagen. Listan sparas i ett halvår och går inte att ändra utan att det syns.
draft-prompt-field = Svara på det här meddelandet. { $question }. Svaret låses och tas bort ur chatten.
draft-prompt-invitation = Svara på det här meddelandet med koden i inbjudan.
draft-prompt-code = Svara på det här meddelandet med ärendekoden.
draft-prompt-attach = Svara på det här meddelandet med utkastets namn och ärendekoden.
draft-whisper-code = Ärendekod för { $name }: { $code }
draft-whisper-keep = Skriv av den på papper nu och förvara den skilt från utkastets namn. Den visas bara här, bara en gång.
draft-whisper-answers = Personuppgifter i { $name }. För att se dem igen behövs koden.
draft-whisper-line = { $label }: { $answer }

## Papperen

draft-papers-title = Papper
draft-papers-label = Papper
draft-papers-body = Underlagen är till för regionkoordinatorn, som för över dem till IOM:s blanketter, skriver under och skickar. Boten skickar inget till IOM. Tomma rader fylls i för hand.
draft-paper-application-pdf = Underlag till ansökan (PDF)
draft-paper-application-docx = Underlag till ansökan (Word)
draft-paper-risks-pdf = Underlag till riskbedömning (PDF)
draft-paper-risks-docx = Underlag till riskbedömning (Word)
draft-paper-application-pdf-sealed = Ansökan med personuppgifter (PDF)
draft-paper-application-docx-sealed = Ansökan med personuppgifter (Word)

## Ta med, låsa, öppna igen

draft-take-title = Ta med eller lås
draft-take-label = Ta med eller lås
draft-take-body = Svaren före samtycke kan sparas som en fil (JSON) och öppnas igen här eller i en annan chatt. Samtycken, personuppgifter, plan och kryss följer inte med.
draft-lock-code = Lås kopplar bort utkastet från den här chatten. Ärendekoden öppnar det igen, här eller hos en kollega. Utan ärendekod går det aldrig att öppna, bara att radera härifrån: ta med filen först.
draft-lock-alone = Lås kopplar bort utkastet från den här chatten, och utan ärendekod går det inte att öppna igen: ta med filen först. Härifrån går det sedan bara att radera.
draft-take-file = Ta med som fil
draft-lock = Lås utkastet
draft-take-in-title = Öppna en fil
draft-take-in-label = Öppna en fil
draft-take-in-body = Skicka filen i chatten. Bara fasta val läses in, allt annat avvisas. Filen tas bort ur chatten.

## Besked

notice-draft-made = Utkastet är sparat. Det raderas av sig självt den dag som står nedan.
notice-draft-full = Du har redan så många utkast som får plats. Radera ett först.
notice-draft-unreachable = Utkasten går inte att nå just nu. Inget har sparats eller ändrats.
notice-draft-renewed = Kortets plan och kryss ligger nu i utkastet.
notice-draft-erased = Okej. Utkastet är borttaget. Du behöver inte förklara.
notice-draft-erased-after = Det här återtar inte en ansökan som redan är skickad. Personen får ta tillbaka den när som helst. Vill hen det kan regionkoordinatorn meddela IOM Finland: { $iom_phone } (vårt råd; fråga stödtelefonen om numret gäller). Papper som är utskrivna finns kvar. Det gör också sparade filer och säkerhetskopior av databasen. I ett halvår finns ett fingeravtryck (hash) av utkastet kvar: det gör att en kopia inte kan ta tillbaka det.
notice-draft-traces = Spår kan ligga kvar i databasens logg tills den töms. Boten försöker tömma den varje timme.
notice-draft-locked = Utkastet är låst.
notice-draft-attached = Utkastet är öppnat här.
notice-consent-saved = Sparat: { $title }, { $answer }
notice-number-erases = Det som raderar görs inte med en siffra. Skriv hela texten.
notice-consent-first = Inget är sparat. Först behöver det som ska vara sagt och förstått stå på Ja.
notice-consent-new = Frågan har ändrats. Inget är sparat: svara på nytt.
notice-consent-reach = Det som redan är lämnat till andra nås inte härifrån. Be regionkoordinatorn säga till IOM (vårt råd).
notice-draft-many = Så många ändringar på en dag går inte att spara. Nej, Ta tillbaka och Radera går alltid.
notice-vault-made = Koden står nedanför.
notice-vault-retyped = Koden stämmer. Nu kan uppgifter fyllas i.
notice-code-wrong = Det gick inte att öppna. Utkastets namn eller koden stämmer inte.
notice-code-many = För många försök. Det kan dröja en timme, ibland ett dygn, innan det går igen.
notice-invitation-needed = Det krävs en inbjudan för att börja eller ta över ett utkast här. Inget är sparat.
notice-invitation-redeemed = Inbjudan är inlöst. Nu kan du börja ett utkast.
notice-invitation-wrong = Koden gick inte att lösa in. Den kan vara använd, återkallad eller för gammal. Be den som driver boten om en ny.
notice-code-elsewhere = En ärendekod skrivs bara som svar på frågan om den. Det du skrev är borttaget.
notice-sealed = Ifyllt och låst.
notice-sealed-cleared = Svaret är borttaget. Nu kan det fyllas i på nytt.
notice-sealed-not = Det gick inte att fylla i. Inget har sparats.
notice-sealed-not-shown = Samtycket behöver besvaras igen innan uppgifterna visas.
notice-sealed-long = Det var för långt. Inget har sparats.
notice-shown-below = Det står nedanför.
whisper-passing = Det här tas bort om tio minuter, eller när du gör något annat här. Är det kvar sedan: ta bort det själv.
notice-draft-paper = Pappret ligger nedanför. Det sparas inte hos oss, men ligger i chatten tills det tas bort.
notice-draft-file = Filen ligger nedanför, olåst, tills den tas bort. Svaren i den kan tillsammans peka ut personen.
notice-draft-taken-in = Filen är öppnad som ett nytt utkast.
notice-draft-consents-again = Svaren om samtycke i filen gäller inte här. Fråga punkterna på nytt.
notice-draft-refused = Filen gick inte att öppna. { $reason }
