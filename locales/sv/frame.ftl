# Ramen runt kapitlen: start, brådskande, språk, integritet, hjälp och det som står på varje kort

## Stadier och plats

stage-inform = A Information och stöd
stage-return = B Frivilligt återvändande
stage-after = C Återintegration
stage-reference = Bakgrund och länkar
stage-tools = Verktyg
hours-office = vardagar, kontorstid
frame-place = { $stage } · sida { $index } av { $total }
frame-source = Manualen { $sections } ({ $year })
frame-part-two = del II { $section }
frame-section-links = del III
frame-section-colophon = omslaget
frame-ours = Vår text, inte manualens.
frame-ours-after = Vår formulering efter: { $cited }
frame-later = Senare än manualen: { $text } Källa: { $source }, läst { $checked }.
frame-unconfirmed = Kontaktuppgifter från { $year } är inte bekräftade. Fråga stödtelefonen { $support_line } innan du skickar något (vårt råd).
frame-say = Säg till personen: ”{ $text }”
frame-caller = Till den som ringer: ”{ $text }”
frame-opening = Kapitlet har { $count ->
    [one] en sida
   *[other] { $count } sidor
}. Välj en, eller börja med den första.
frame-previous = Föregående
frame-next = Nästa
frame-back = Tillbaka


frame-choices = Välj med siffra:

## Start

home-title = Lots
home-label = Hem
home-body = 
    Jag är en bot som följer 2019 års manual om frivilligt återvändande. Tryck på en knapp, eller skriv med egna ord det du undrar. Inga namn.

    Inget om ärendet sparas hos oss om du inte själv börjar ett utkast. Telegram ser att du skrivit hit, och har korten med dina kryss tills de tas bort.

## Brådskande

urgent-title = Fara nu: ring { $emergency }
urgent-label = Brådskande
urgent-say = Först trygghet. Inget om återvändandet behöver bestämmas nu.
urgent-body =
    Stödtelefonen { $support_line }. Den når också regionkoordinatorn.
    Andra tider: socialjouren, eller polisen { $police } om det inte är akut.

    Ett barn kan behöva skydd: anmäl till socialnämnden, genast om du är anmälningsskyldig.

    Råden om fara och trygghet är våra tillägg.

urgent-life-title = Självmord, självskada eller överdos: ring { $emergency }
urgent-life-label = Självmord eller självskada
urgent-life-say = Lämna inte personen ensam. Inget om återvändandet behöver bestämmas nu.
urgent-life-body =
    Har hen tagit något, skadat sig eller tänker göra det: ring { $emergency } direkt. Vänta inte på att det ska märkas.
    Är du någon annanstans: ring { $emergency } och säg var hen är.
    Stanna hos personen om du själv är trygg. Lyssna, och ta det på allvar.

    Inte akut just nu: hjälp till en kontakt med vården i kommunen där hen vistas. Vid behov söks akut vård där.

    Stödtelefonen { $support_line } svarar på frågor om ärendet. Den ersätter inte vården.

    Att vid behov söka akut vård står i manualen. Resten är våra tillägg.

urgent-papers-title = Två dokument, och vem som skickar dem
urgent-papers-label = Papperen i ansökan
urgent-papers-say = Det behövs en ansökan och en riskbedömningstabell. Regionkoordinatorn skickar dem, när personen har samtyckt.
urgent-papers-body =
    • ”Återvändandeprogrammet Människohandel - Prostitution (ÅMP - SWE) Ansökan”
    • ”ÅMP - SWE Tabell för Riskbedömning och Riskhantering”

    Regionkoordinatorn ska skriva under ansökan och noggrant fylla i tabellen. Koordinatorn, eller en samarbetspartner som har kontakt med personen, bör hjälpa till med ansökan. Förstår personen inte texten ska den förklaras på ett språk hen förstår.

    I den här ordningen (vårt råd):
    1. Be om personens samtycke.
    2. Ring och fråga vart papperen ska.
    3. Regionkoordinatorn skickar båda till IOM Finland, med en möjlig kopia av resedokument eller annat identitetsbevis. Manualen anger e-post eller fax.

urgent-child-title = Barn, eller osäker ålder
urgent-child-label = Barn eller osäker ålder
urgent-child-say = Misstänker du att ett barn far illa: anmäl till socialnämnden. För många är det en skyldighet.
urgent-child-body =
    Fara nu: ring { $emergency } (vårt tillägg).

    Den som är anmälningsskyldig i sitt arbete ska anmäla genast. Andra rekommenderas att göra det.
    Osäker på plikten: anmäl, eller fråga socialtjänsten utan namn.
    Osäker ålder: gör som för ett barn (vårt råd).

    Misstänkt människohandel med ett ensamkommande barn: ring stödtelefonen { $support_line } eller en regionkoordinator.

## Steg för steg

steps-title = Steg för steg
steps-label = Steg för steg
steps-body = Hela manualen i tre stadier, med bakgrund och länkar sist. Du kan gå in var du vill.
steps-inform-title = A Information och stöd
steps-inform-label = A Information och stöd
steps-inform-body = Vad frivilligt återvändande är, vad personen behöver få veta, och hur uppgifter skyddas.
steps-return-title = B Förbereda återvändandet
steps-return-label = B Förbereda återvändandet
steps-return-body = Ansökan, behov, risker, hälsa, familj och ensamkommande barn.
steps-after-title = C Återintegration och uppföljning
steps-after-label = C Återintegration
steps-after-body = Stödet i hemlandet, vad det täcker, och hur det följs upp.
steps-reference-title = Bakgrund och länkar
steps-reference-label = Bakgrund och länkar
steps-reference-body = Siffror, lagar och avtal, länkar och adresser så som manualen har dem.
changes-title = Ändrat sedan 2019
changes-label = Ändrat sedan 2019
changes-body = De här sidorna har något som är senare än manualen. Det står för sig, med källa och dag.

## Visa för personen

show-title = Visa för personen
show-label = Visa för personen
show-body =
    Välj personens språk. Då öppnas sidor för hens egna ögon, på hens språk. Knappen längst ned tar dig tillbaka.

    Tills den används visas bara de sidorna, vad som än skrivs eller öppnas här.

    Dina andra kort och papper tas bort ur chatten först. Korten kommer tillbaka när du tar tillbaka telefonen.

    Saknas språket: en auktoriserad tolk måste användas.

    Berätta om sekretessens gränser innan personen berättar (vårt råd).
show-language = { $own } ({ $language })

## Checklistor

checks-title = Checklistor
checks-label = Checklistor
checks-body = Välj en lista. Kryssen följer med i varje knapp på kortet. Hos oss sparas inget.
check-line = { $mark } { $index }. { $text }
check-tick = { $mark } { $index } { $text }
check-count = { $done } av { $total } klara. Kryssen ligger i kortet, inte hos oss.
check-keep = Behåll listan
check-clear = Ta bort kryssen

## Det som ska berättas

tell-point = • { $text }

## Fråga utan namn

ask-skip = Hoppa över

## Regioner

region-title = Region { $region }
region-counties = Län: { $counties }. (Manualen nämner inga län.)
region-unchecked = Indelningen i län är vår läsning och behöver kontrolleras med stödtelefonen.
region-own = Regionkoordinator: { $contacts }
region-line =
    Ring stödtelefonen { $support_line }, så når du regionkoordinatorn. Hens eget nummer står inte här, men kan stå på sidorna:

    Nyare sida: { $nspm_page }
    Manualens sida: { $coordinators_page }

## Språk

language-title = Språk
language-label = Språk / Language
language-body = Nu: { $language }. Valet gäller knappar och text, inte personens sidor.
language-own-name = Svenska

## Integritet

privacy-title = Vad som sparas
privacy-label = Integritet
privacy-body =
    Läser, kryssar och planerar du sparas inget om ärendet hos oss, inte heller det du skriver. Ett utkast som du börjar sparas till den dag som står på det, eller tills du raderar det.

    Om dig sparar vi:
    • en nyckelkodad kontrollsumma av chattens nummer
    • språk, läge för siffror, om samtalstavlan visas först
    • senaste dag, och att du fått veta varför meddelanden tas bort
    • högst åtta kortnummer i 48 timmar
    • språket på personens sidor, så länge hen har telefonen
    Det raderas efter 30 dagar utan besök, eller genast med knappen.

    Telegram ser att du skrivit hit, vad du skriver och korten. ”Dölj nu” tar bort det boten får ta bort. Chatten i listan, aviseringar och skärmbilder når den inte.
privacy-operator = Ansvarig: { $operator }
privacy-no-operator = Ansvarig: inte angiven av den som driver boten.
privacy-forget = Radera det som sparas om mig
privacy-numbered-on = Numrera valen i texten
privacy-numbered-off = Sluta numrera valen

kept-title = Vad ett utkast sparar
kept-label = Om utkast
kept-say = Utkastet sparar svar ur fasta val, inga namn. Tillsammans kan svaren ändå peka ut någon.
kept-body =
    Svaren ligger krypterade under serverns nyckel. Den som har både databasen och nyckeln kan läsa dem. Samtyckena ligger okrypterade: punkt, svar, hur det gavs, dag, språk, tolk och roll. Utkastet hör till den här chatten genom en nyckelkodad kontrollsumma.

    Det raderas när ingen har använt det på sextio dagar, senast efter ett halvår, eller genast när du väljer Radera. Har det en ärendekod låses det efter två veckor utan användning.

    Personuppgifter fylls i först efter samtycke, för hand på utskriften. Tillåter den som driver boten att de skrivs in här går de genom chatten. Sedan låses de så att bara ärendekoden tillsammans med serverns nyckel öppnar dem.

    Varje ändring har ett nummer. Numret sparas i åtta dagar, så att inget sparas två gånger. Felaktiga kodförsök räknas i ett dygn.

    Krävs inbjudan för utkast säger dess kort vad som då sparas.

hiding-title = Vad ”Dölj nu” gör
hiding-label = Om Dölj nu
hiding-say = Dölj nu tömmer kortet och tar bort de andra. Chatten finns kvar i listan.
hiding-body =
    Kortet blir tre punkter med en enda knapp. Botens övriga kort från de senaste 48 timmarna tas bort.

    Det boten inte kan ta bort: äldre kort, chatten i listan, aviseringar som redan visats, och det Telegram har på sina servrar. Vill du få bort chatten tar du bort den själv i Telegram.

    Att dölja är ingen fullständig lösning om någon övervakar telefonen.

hidden-title = …
hidden-label = Dölj nu
hidden-open = Öppna

## Hjälp

help-title = Så fungerar det
help-label = Hjälp
help-say = Fara nu: ring { $emergency } (vårt tillägg). Tryck på en knapp, skriv dess text, eller skriv din fråga. En siffra gäller bara där den står.
help-body =
    Skriv inga namn, nummer eller platser. Det du skriver tas bort ur chatten och sparas inte.

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
    /siffror numrerade val
    /integritet vad som sparas
    /dolj dölj nu

    Läser du med skärmläsare: skriv /siffror, så numreras valen.

unheard-title = Ingen sida svarar på det
unheard-label = Innehållet
unheard-say = Fara nu: ring { $emergency } (vårt tillägg). Pröva annars andra ord, eller välj nedan.
unheard-body =
    Stödtelefonen ger råd: { $support_line }. Andra tider: polisen { $police }, eller socialjouren i kommunen (vårt tillägg). IOM Finland kan du fråga utan namn.

    Det du skrev är borttaget och sparades inte.

## Besked överst på kortet

notice-unreadable = Knappen gick inte att läsa. Här är närmaste sida.
notice-later-version = Knappen kommer från en nyare version. Här är närmaste sida.
notice-moved = Den sidan finns inte här. Inget har ändrats.
notice-removed = Det du skickade är borttaget ur chatten. Så blir det alltid här, för att skydda personen.
notice-not-text = Boten läser bara text och knappar. Det du skickade är inte sparat.
notice-long = Det var för långt för mig. Det är inte sparat.
notice-unknown-command = Det kommandot finns inte.
notice-language = Språket är svenska.
notice-not-saved = Ändringen gäller här men kunde inte sparas just nu.
notice-forgotten = Det som sparades om dig är raderat. Säkerhetskopior av databasen kan finnas kvar.
notice-forgotten-traces = Det som sparades om dig är raderat. Säkerhetskopior kan finnas kvar. Spår kan ligga kvar i databasens logg tills den töms. Boten försöker tömma den varje timme.
notice-not-forgotten = Det som sparas om dig kunde inte raderas just nu. Försök igen om en stund.
notice-numbered-on = Valen numreras nu i texten, och svar kommer som nya meddelanden.
notice-numbered-off = Valen numreras inte längre.
notice-kept = Listan ligger kvar ovanför.
notice-group = Öppna i den privata chatten:

## Kommandon

command-home = Början
command-urgent = Brådskande
command-steps = Steg för steg
command-contacts = Vem du kontaktar
command-checks = Checklistor
command-show = Berätta och visa
command-plan = Plan för ärendet
command-drafts = Utkast till ansökan
command-language = Språk
command-privacy = Vad som sparas
command-hidden = Dölj nu
command-help = Hjälp
bot-description = Vägledning för yrkesverksamma om frivilligt återvändande, efter 2019 års manual. Skriv inga personuppgifter.
bot-short = Vägledning efter 2019 års manual om frivilligt återvändande.

## Samtalstavlan

calls-title = Under samtalet
calls-label = Under samtalet
calls-body = Raden efter ”Till den som ringer” kan läsas upp som den står. Skriv två ord för att söka.
calls-entry-urgent = Fara nu?
calls-entry-urgent-child = Barn?
calls-entry-why-programme = Vad är ÅMP?
calls-entry-regions = Vilken koordinator?
calls-entry-ask = Får man fråga utan namn?

calls-entry-support-amounts = Vilka belopp?
calls-entry-withdrawing-steps = Personen har ångrat sig
calls-entry-talking-media = En journalist ringer
calls-entry-talking = Vilken tolk?
calls-entry-talking-privacy = Vem får veta?
calls-entry-iom-elsewhere = Landet saknar IOM-kontor
calls-on = Lägg Under samtalet först
calls-off = Ta bort Under samtalet
notice-calls-on = Under samtalet ligger nu först på startsidan.
notice-calls-off = Under samtalet ligger inte längre på startsidan.
command-calls = Under samtalet


lookup-title = Sök i manualen
lookup-label = Sök
lookup-say = Skriv två ord om det du undrar, så kommer sidan som svarar.
lookup-body =
    Skriv direkt i chatten, eller /sok och orden. Skriv inga namn, nummer eller platser.

    Vardagliga ord går bra, även med stavfel. Det du skriver tas bort ur chatten och sparas inte.
command-lookup = Sök
notice-guarded = En del av det du skrev kan vara personuppgifter. Den delen är inte läst. Fråga i stället utan namn, nummer eller plats.
frame-unchecked = Manualens länkar och belopp är från { $year } och inte bekräftade.
frame-lead = { $text }
frame-later-law = Senare än manualen, inte läst av jurist: { $text } Källa: { $source }, läst { $checked }.
contact-agency-email = Nationella samordningen, e-post: { $contact }

tell-ours = { $count ->
    [one] Punkt { $places } är vår, inte manualens.
   *[other] Punkt { $places } är våra, inte manualens.
}
region-checked = Indelningen i län är senare än manualen. Källa: { $source }.

## Look-up

lookup-common = och, att, det, den, de, en, ett, i, på, av, för, med, till, från, om, är, var, vara, blir, bli, har, ha, hade, kan, ska, skall, vill, får, få, måste, bör, gör, göra, jag, vi, du, ni, man, hon, han, hen, henne, honom, dem, dom, hennes, hans, deras, sin, sitt, sina, min, mitt, mina, vår, vårt, våra, er, sig, mig, oss, dig, som, vad, vem, vilka, vilken, vilket, vart, när, hur, varför, där, här, nu, då, så, men, eller, också, bara, inte, ingen, inget, inga, någon, något, några, alla, allt, denna, detta, dessa, efter, före, under, över, vid, hos, än, ju, väl, ja, nej, hej, tack, behöver, finns, kommer, ut, in, upp, ner, sen, sedan, redan, igen, utan, mot, mellan, genom, samma, annan, annat, andra, mer, mycket, säger, sa, sagt, vet, person, personen, personens, människa, kvinna, kvinnan, tjej, tjejen, kille, killen, klient, klienten, brukare, ärende, ärendet, nån, nåt, nåra, tror, tycker, undrar, frågar, ringer, spelar, roll, pågår, ligger, gå, går, ta, tar, åt, även, direkt, gäller, betyder, heter, verkligen, kanske, snälla, hjälp, hjälpa, hjälper, brukar, läget, sak, saker, grej, massa, hela, tiden, idag, imorgon, säga, berätta, berättar, fram, bort, drabbas, drabbad, drabbade, funkar, fungerar, iväg, jätte, jättebra, borde, skulle, kunde, ville, fick, blev, gjort, inom, innan, medan, eftersom, därför, alltid, aldrig, ganska, lite, mera
lookup-persons = hon, han, hen, henne, honom, hennes, hans, hens, tjej, tjejen, tjejens, kille, killen, kvinna, kvinnan, kvinnans, person, personen, personens, klient, klienten, flickan, offret, någon, nån
urgent-search = akut, brådskande, nödläge, nu direkt, fara, livsfara, 112, larm, natt, hjälp nu, någon är efter henne, förföljd, jagad, flytt, rymt, i fara, helg, kväll, jour, socialjour, bråttom, alarm, veckoslut, undsättning, varna, nödsituation, hotad just nu, akut läge, kris, krisläge, i kväll, inatt, skydd nu, sova i natt, tak över huvudet, rymde, har flytt, nyss kommit ut, larma, sos, ring nu, förövaren är här, måste gå nu, nu på en gång, hjälp, panik, de är här, han är här, utanför dörren, förföljer, jagar henne, slagen, misshandlad, misshandel, rädd för sitt liv, ambulans
urgent-life-search = självmord, självmordstankar, suicid, självskada, ta sitt liv, överdos, avskedsbrev
urgent-papers-search = vilka papper akut, bråttom med papper, två dokument, snabbansökan, vad måste finnas direkt
urgent-child-search = barn i fara, akut barn, osäker ålder, vet inte om hon är arton, ser ung ut, kan vara minderårig, okänd ålder, barn far illa, åldersbedömning, ser ut som ett barn, ålder osäker, vet inte åldern, åldern, ung ålder, hur gammal är hon, ålder oklar, kanske minderårig, säger att hon är arton, falsk ålder

## Besked om borttagning, sändning och mängd (Telegram)

notice-remains = Något i chatten gick inte att ta bort härifrån. Håll fingret på meddelandet och välj Radera.
notice-removing = Det som ska bort tas bort så snart Telegram tillåter det.
notice-older-remain = Det som är äldre än två dygn kan boten inte ta bort. Håll fingret på meddelandet och välj Radera.
notice-surplus = Det kom för mycket på en gång. En del är inte läst, och det du skrev tas bort.
notice-not-sent = Filen kunde inte skickas. Försök igen om en stund.
notice-slow = Telegram svarar långsamt. Kortet kommer när det går. Fara: {$emergency}. Stödtelefonen: {$line}.
notice-group-lookup = Sök i den privata chatten. Det du skrev här är inte läst.

## Mer, inställningar, rapportera fel

more-title = Mer
more-label = Mer
more-body = Mer om ”{ $label }”, och det som finns på alla kort.
more-erasing = Radera tar bort utkastet genast. Det går inte att ångra.
settings-title = Inställningar
settings-label = Inställningar
settings-body = Numrerade val: valen står en gång, med siffra i texten, och du skriver siffran. Det passar skärmläsare. /siffror slår av och på.
report-title = Rapportera fel nummer
report-label = Fel nummer? Säg till
report-body = Här är en färdig text. Ingenting skickas. Kopiera, fyll i, och skicka den själv till den som ansvarar för Lots. Skriv inget om personen.
report-operator = Ansvarig för Lots: { $operator }
report-no-operator = Vem som ansvarar för Lots är inte angivet. Fråga den du fick Lots av.
report-text = Lots, sidan ”{ $page }”, utgåva { $year }. Där står: { $contacts }. Fel är: … Rätt är: … Källa: …
command-settings = Siffror av och på
steps-journey-title = B Resan hem
steps-journey-label = B Resan hem
steps-journey-body = Det IOM gör, resehandlingar, datum, resa och avresedag. Och rätten att ändra sig.
consent-title = Samtycke: alla delar
consent-label = Samtycke: alla delar
consent-body = Principen, vad du frågar om, det du säger till personen, listorna, och vad du kan göra utan samtycke. Svaren på varje punkt ligger i utkastet.

checks-talk-title = Listor för samtalen
checks-talk-label = Listor för samtalen
checks-talk-body = Första samtalet, samtycke, resan, och när personen ändrar sig.
changes-inform-title = Ändrat: information och stöd
changes-inform-label = Ändrat: information
changes-inform-body = Sidor i del A med något som är senare än manualen.
changes-return-title = Ändrat: återvändande
changes-return-label = Ändrat: återvändande
changes-return-body = Sidor om återvändandet med något som är senare än manualen.
changes-other-title = Ändrat: övriga sidor
changes-other-label = Ändrat: övriga sidor
changes-other-body = Andra sidor med något som är senare än manualen.

## Kväll, natt och helg; att ändra sig

after-hours-title = Kväll, natt och helg
after-hours-label = Kväll, natt och helg
after-hours-say = Först trygghet. Ansökan kan vänta till en vardag (vårt råd).
after-hours-body =
    Kan inte vänta:
    • Fara: ring { $emergency }.
    • Ett barn kan behöva skydd: den som är anmälningsskyldig ska anmäla genast. Ring socialjouren, eller polisen { $police }.
    • Akut vård: sök i kommunen där personen vistas.
    • Ingenstans att sova tryggt: ring socialjouren.

    Kan vänta till nästa vardag:
    • ansökan och riskbedömningstabellen
    • frågor till IOM Finland
    • resehandlingar, datum och resa

    Anmälan och vård står i manualen. Resten är vårt råd.
contact-on-call-phone = Jour, enligt den som ansvarar för Lots: { $contact }
region-list-line = • { $region }: { $counties }
region-list-inferred = • { $region }: { $counties } *
region-list-ask = * Vår läsning, inte bekräftad: fråga stödtelefonen { $support_line }. Manualen nämner inga län.
notice-paused = Programmet är pausat, enligt den som ansvarar för Lots. Källa: { $source }, { $day }. Ring innan någon lovar något.

## När den som läser är stödtelefonen

as-line-urgent-body =
    Regionkoordinatorn i ärendets region: se Hitta din regionkoordinator.
    Utanför kontorstid: socialjouren i kommunen, eller polisen { $police } om det inte är akut.

    Ett barn kan behöva skydd: anmäl till socialnämnden, genast om du är anmälningsskyldig.

    Råden om fara och trygghet är våra tillägg.
as-line-urgent-life-body =
    Har hen tagit något, skadat sig eller tänker göra det: ring { $emergency } direkt. Vänta inte på att det ska märkas.
    Är den som ringer någon annanstans: ring { $emergency } och säg var hen är.
    Någon bör stanna hos personen, om det är tryggt. Lyssna, och ta det på allvar.

    Inte akut just nu: hjälp till en kontakt med vården i kommunen där hen vistas. Vid behov söks akut vård där.

    Att vid behov söka akut vård står i manualen. Resten är våra tillägg.
as-line-urgent-child-body =
    Fara nu: ring { $emergency } (vårt tillägg).

    Den som är anmälningsskyldig i sitt arbete ska anmäla genast. Andra rekommenderas att göra det.
    Osäker på plikten: anmäl, eller fråga socialtjänsten utan namn.
    Osäker ålder: gör som för ett barn (vårt råd).

    Misstänkt människohandel med ett ensamkommande barn: ge råd, och koppla till regionkoordinatorn.
as-line-frame-unconfirmed = Kontaktuppgifter från { $year } är inte bekräftade. Kontrollera dem innan något skickas (vårt råd).
as-line-need-advice-say = Ni är stödtelefonen. Hos IOM Finland kan ni fråga utan att lämna några personuppgifter.
as-line-need-advice-body =
    IOM Finland, råd och stöd även anonymt:
    { $iom_phone }
    { $iom_email }

    Lämna inga personuppgifter när ni frågar. Be om personens samtycke innan ni lämnar uppgifter om hen.
as-line-need-child-say = Ge råd, och koppla till regionkoordinatorn.
as-line-need-child-body =
    Misstanke om människohandel med ett ensamkommande barn: den som ringer er ska få råd och hjälp, eller kontakt med en regionkoordinator.

    Socialnämnden behöver också få veta. Den som är anmälningsskyldig ska anmäla genast. Andra som får veta eller misstänker att ett barn far illa rekommenderas att anmäla.
as-line-children-contact-title = Ett barn kan vara utsatt: ni ger råd
as-line-children-contact-say = Ni är stödtelefonen: ge råd, och koppla till regionkoordinatorn.
as-line-children-contact-body =
    Den som misstänker att människohandel har drabbat ett ensamkommande barn ska ringa er, eller kontakta en regionkoordinator.

    Regionkoordinatorer: { $coordinators_page }
    Nyare sida: { $nspm_page }
as-line-regions-body = Sju regioner har regionkoordinatorer mot prostitution och människohandel. Välj en.
as-line-region-list-ask = * Vår läsning, inte bekräftad: kontrollera den hos er. Manualen nämner inga län.
as-line-region-unchecked = Indelningen i län är vår läsning och behöver kontrolleras hos er.
as-line-region-line =
    Koppla till regionkoordinatorn.

    Nyare sida: { $nspm_page }
    Manualens sida: { $coordinators_page }
as-line-applying-coordinator-say = Ni är stödtelefonen: ge kontakt med regionkoordinatorn.
as-line-unheard-body =
    IOM Finland kan ni fråga utan namn.

    Det du skrev är borttaget och sparades inte.
as-line-unsure-body =
    Passar ingen: pröva andra ord. Fara nu: ring { $emergency } (vårt tillägg).
as-line-plan-next-call = Misstänks människohandel med ett ensamkommande barn: ge råd, och koppla till regionkoordinatorn.
as-line-plan-next-call-own = Misstänks människohandel med ett ensamkommande barn: ge råd.
as-line-plan-next-coordinator = Ge kontakt med regionkoordinatorn.
as-line-plan-ask-body = Läs upp frågan för IOM Finland { $iom_phone }. Nämn inga namn.
as-line-draft-stop-call = Utkastet går inte vidare nu. Kontakta en regionkoordinator. Ta ingen kontakt i hemlandet förrän regionkoordinatorn har bedömt risken (vårt råd).
as-line-plan-next-bergslagen = Ge kontakt med regionkoordinatorn i region Bergslagen.
as-line-plan-next-stockholm = Ge kontakt med regionkoordinatorn i region Stockholm.
as-line-plan-next-mitt = Ge kontakt med regionkoordinatorn i region Mitt.
as-line-plan-next-nord = Ge kontakt med regionkoordinatorn i region Nord.
as-line-plan-next-syd = Ge kontakt med regionkoordinatorn i region Syd.
as-line-plan-next-vast = Ge kontakt med regionkoordinatorn i region Väst.
as-line-plan-next-ost = Ge kontakt med regionkoordinatorn i region Öst.
after-hours-search = kväll, natt, helg, jour, öppettider, måndag, fredag, efter kontorstid
