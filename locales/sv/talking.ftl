# Tolkning, sekretess och media (manualen 2.2.1, 2.2.2, 2.2.3)

talking-chapter = Samtal, sekretess och media

## Tolkning

talking-title = Använd ett språk som personen förstår
talking-label = Språk och auktoriserad tolk
talking-say = Information måste ges på modersmålet eller på ett annat språk som personen förstår.
talking-body =
    Den som har utsatts för människohandel måste få informationen på modersmålet eller ett annat språk som hen förstår.

    Om personen inte förstår språket måste en auktoriserad tolk användas.

    Personen bör få veta vilka bestämmelser tolken måste följa. De gäller:

    • etik
    • uppförandekod
    • tystnadsplikt

talking-trust-title = Var uppmärksam på förtroendet för tolken
talking-trust-label = Förtroendet för tolken
talking-trust-say = Ibland kan det hjälpa att prata om problemet, ibland kan det vara bättre att byta tolk.
talking-trust-body =
    Den som i Sverige ansvarar för återvändandet bör vara uppmärksam på om något hos tolken hindrar förtroendet. Då kan viktig information gå förlorad.

    Det kan till exempel gälla tolkens:

    • kön
    • kulturella bakgrund
    • socioekonomiska bakgrund

    Ibland kan det hjälpa att prata om problemet och bygga upp tillit på det sättet. Andra gånger kan det vara bättre att byta tolk.

## Sekretess och personuppgifter

talking-privacy-title = Strikt sekretess för personuppgifter
talking-privacy-label = Strikt sekretess
talking-privacy-say = Tredje part får ta del av personuppgifter bara om personen har gett sitt fulla samtycke. Lagen har undantag.
talking-privacy-body =
    Den myndighet eller organisation som ansvarar för stödet ska tillämpa strikt sekretess för personuppgifter. Det följer av lagstiftningen om sekretess och av riktlinjer om skydd av personuppgifter.

    Tredje part får ta del av uppgifterna bara om personen har gett sitt fulla samtycke. Att lagen har undantag är vårt tillägg.

    Har du frågor om sekretess eller om hur personuppgifter hanteras? Då kan du kontakta Jämställdhetsmyndigheten eller IOM Finland.

talking-shelter-title = Lämna aldrig ut boendets adress
talking-shelter-label = Aldrig boendets adress
talking-shelter-say = Lämna aldrig ut adressen till ett skyddat boende.
talking-shelter-body =
    Lämna aldrig ut adressen till ett skyddat boende.

    Lämna inte heller ut annat som kan avslöja var personen finns.

    Det här är särskilt viktigt när det finns en hotbild från förövare.

    Begär en myndighet adressen: fråga er jurist först. Lova inte personen mer än lagen håller (vårt råd).

talking-details-title = Var försiktig med detaljer om återvändandet
talking-details-label = Försiktighet med uppgifter
talking-details-say = Uppgifter om själva återvändandet måste hanteras och delas med stor försiktighet.
talking-details-body =
    Den som ansvarar för återvändandet måste vara mycket försiktig med information och detaljer om det. Försiktigheten gäller både när de hanteras och när de delas.

    Det är avgörande att samarbetspartner är medvetna om hur viktigt det är att skydda personuppgifter i alla lägen. Det gäller även organisationer inom civilsamhället.

## Media

talking-media-title = Förmedla aldrig kontakt till media
talking-media-label = När media hör av sig
talking-media-say = Förmedla aldrig kontakt med personen till media.
talking-media-body =
    Förmedla aldrig kontakt mellan media och personen. Skälen är den starka sekretessen och personens behov av skydd.

    Media visar ofta stort intresse för människohandel. Den som har utsatts är i en mycket utsatt situation. Därför ska personens väl alltid komma först vid kontakt med media.

    Jämställdhetsmyndigheten eller IOM Finland kan ge mer information om hur du kan hantera media på ett ansvarsfullt sätt.

talking-offers-title = Det är inte lämpligt att tacka ja till media
talking-offers-label = Erbjudanden från media
talking-offers-say = Det är inte lämpligt att personen tackar ja till erbjudanden från media.
talking-offers-body =
    Det är inte lämpligt att personen tackar ja till erbjudanden från media.

    I värsta fall kan det leda till att:

    • förövarna identifierar personen
    • ett tryggt återvändande och en trygg återintegration i hemlandet inte längre kan garanteras
talking-limits-title = Sekretessen har gränser
talking-limits-label = Sekretessens gränser
talking-limits-say = Berätta var gränserna går innan personen berättar.

talking-limits-body =
    Manualen, från 2019, säger strikt sekretess: tredje part får uppgifter bara med personens fulla samtycke. Lagen har undantag. Personen bestämmer vad hen berättar efter det du säger (vår text).

    Polis och åklagare har egna skyldigheter. Säg det först.

    Ett barn som kan behöva skydd: anmälningsskyldigheten går före.
later-secrecy-limits = Socialnämnden ska på begäran ge polis, Migrationsverket och migrationsdomstol uppgifter som behövs om uppehållstillstånd eller för att verkställa en avvisning eller utvisning (utlänningslagen 17 kap. 1 §). Myndigheter, och privat socialtjänst och vård, ska på begäran ge brottsbekämpande myndigheter bostadsadress, om inte synnerliga skäl talar för sekretess (lag 2025:170, 4 §). Fler undantag finns. Fråga er jurist.

## Look-up

talking-search = tolk, språk, förstår inte svenska, modersmål, översättare, auktoriserad tolk, telefontolk, tolkning, pratar inte engelska, tolkning på plats, tolka, tyda, kommunicera, ord, engelsktalande, teckenspråk, döv, tolkförmedling, tolken, tolkens tystnadsplikt, boka tolk, engelska, språket, förstår inget, svårt att förstå varandra, språkförbistring, förstår inte vad jag säger, på hennes språk, dialekt, google translate, översätta, barn som tolk, släkting som tolk, analfabet, kan inte läsa
talking-trust-search = litar inte på tolken, manlig tolk, kvinnlig tolk, byta tolk, rädd för tolken, tolk från samma land, tolken skvallrar, obekväm med tolken, misstro, obehag, misstänksam mot tolken, tolken är partisk, tolken dömer, tolken från samma by, osäker på tolken, vågar inte prata inför tolken, annan tolk, misstror tolken, tystnar när tolken är med, känner tolken
talking-privacy-search = sekretess, tystnadsplikt, personuppgifter, får jag berätta för andra, tredje part, lämna ut uppgifter, gdpr, osl, hemligt, tjalla, avslöja, föra vidare, tysthetslöfte, hemlighet, konfidentiellt, chefen frågar, kollega frågar, dela info, läcka, sekretessbrott, sekretessprövning, menprövning, skicka uppgifter, arbetsgivare frågar, advokaten vill veta, lämna ut, skvallra, sprida uppgifter, vi lämnar inte ut, berätta för grannkommunen, får jag prata med polisen om henne
talking-shelter-search = adress, boendets adress, skyddad adress, skyddade boendet, var hon bor, vart hon finns, gömd, röja, någon frågar var hon är, letar efter henne, vistelseort, platsen, adressuppgift, hittas, uppehållsort, läcka adressen, avslöja adress, berätta var boendet ligger, skicka post till boendet, gps, vän frågar var hon är, kommer till boendet, säga var hon bor, vill veta var hon är, frågar efter henne, pappan ringer, mannen ringer och frågar, exmannen letar, polisen vill ha adressen, boendeadress, gömställe, var hon finns
talking-details-search = prata om resan, dela detaljer, vem får veta när hon åker, samarbetspartner, berätta för kollegor, mejla detaljer, hemlig resa, resplaner, dela resplanen, vem vet om resan, försiktig med detaljer, vem får veta om resan, avslöja resan, säga vilken dag hon åker, hemlighålla
talking-media-search = media, journalist, reporter, tidning, tv, intervju, pressen, kvällstidning, dokumentär, teve, television, magasin, mediabolag, skvallertidning, pressen hör av sig, dn, svt, forskare vill intervjua, youtuber, uttala sig, fotograf, tv-team, filmteam, podd, podcast, mediekontakt, medier, vill intervjua, skriva om henne, aftonbladet, expressen
talking-offers-search = erbjudande från media, betalt för intervju, pengar från tidning, vara med i tv, berätta sin historia, bild i tidningen, honorar, arvode, plåta, bokkontrakt, gage, sälja sin historia, förövarna känner igen henne, erbjuder betalt, ställa upp på bild, prata ut, filma, fotografera
talking-limits-search = sekretessens gränser, undantag från sekretess, kan polisen få veta, måste socialtjänsten lämna ut, lämna ut adress till polisen, begär uppgifter, bryta sekretess, utlämnande, gränser för tystnadsplikt
