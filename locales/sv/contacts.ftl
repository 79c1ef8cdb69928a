# Kontakt: vart du vänder dig, och de sju regionerna (manualen 1, 2.1, 2.2.2, 2.2.3, 3.1, 3.4.3)

contacts-title = Vem kontaktar du?
contacts-label = Kontakt och vem gör vad
contacts-body = Välj vad det gäller. Varje nummer och adress står på en egen rad, så att du kan kopiera den.

## Efter behov

need-advice-title = Du behöver råd om ett återvändande
need-advice-label = Råd om ett återvändande
need-advice-say = Ring stödtelefonen eller IOM Finland. Hos IOM Finland kan du fråga utan att lämna några personuppgifter.
need-advice-body =
    Den nationella stödtelefonen, för yrkesverksamma. Den ger också kontakt med regionkoordinatorn:
    { $support_line }

    IOM Finland, råd och stöd även anonymt:
    { $iom_phone }
    { $iom_email }

    Lämna inga personuppgifter när du frågar. Be om personens samtycke innan du lämnar uppgifter om hen.

need-child-title = Ett barn kan vara utsatt
need-child-label = Barn som kan vara utsatt
need-child-say = Ring stödtelefonen { $support_line }, eller kontakta en regionkoordinator direkt.
need-child-body =
    Misstänker du människohandel med ett ensamkommande barn? Då ska du ringa stödtelefonen eller kontakta en regionkoordinator direkt.

    Den nationella stödtelefonen, för råd och hjälp:
    { $support_line }

    Socialnämnden behöver också få veta. Den som är anmälningsskyldig ska anmäla genast. Andra som får veta eller misstänker att ett barn far illa rekommenderas att anmäla.

need-media-title = Media hör av sig
need-media-label = Frågor från media
need-media-say = Kontakt med personen förmedlas aldrig till media. Personens väl ska alltid komma först.
need-media-body =
    Förmedla aldrig kontakt med personen. Personens väl ska alltid komma först.

    Här kan du få veta mer om hur media kan hanteras på ett ansvarsfullt sätt.

    Jämställdhetsmyndigheten, Nationella samordningen:
    { $support_line }

    IOM Finland:
    { $iom_phone }
    { $iom_email }

need-data-title = Du har frågor om sekretess
need-data-label = Frågor om sekretess
need-data-say = Har du frågor om sekretess? Du kan kontakta Jämställdhetsmyndigheten eller IOM Finland.
need-data-body =
    Har du frågor om sekretess eller om hur personuppgifter hanteras? Då kan du kontakta någon av dessa.

    Jämställdhetsmyndigheten, Nationella samordningen:
    { $support_line }

    IOM Finland:
    { $iom_phone }
    { $iom_email }

    Tredje part får ta del av personuppgifter bara om personen har gett sitt fulla samtycke. Lagen har undantag (vårt tillägg).

need-forms-title = Blanketterna krånglar
need-forms-label = Problem med blanketterna
need-forms-say = Kontakta IOM Finland om det blir problem med blanketterna eller om du har frågor om dem.
need-forms-body =
    Problem eller frågor om ansökan eller riskbedömningstabellen: kontakta IOM Finland.

    Telefon:
    { $iom_phone }

    E-post:
    { $iom_email }

    Lämna inga personuppgifter när du frågar (vårt råd).

## Regionerna

regions-title = Vilken region?
regions-label = Hitta din regionkoordinator
regions-body =
    Välj en, eller ring stödtelefonen, som når koordinatorn:
    { $support_line }

region-bergslagen-label = Region Bergslagen
region-stockholm-label = Region Stockholm
region-mitt-label = Region Mitt
region-nord-label = Region Nord
region-syd-label = Region Syd
region-vast-label = Region Väst
region-ost-label = Region Öst

## Look-up

need-advice-search = råd, rådgivning, behöver hjälp, vem kan jag fråga, vart vänder jag mig, vem ska jag kontakta, stödlinje, hjälplinje, ringa någon, hjälp mig, vem hjälper, stödsamtal för personal, vem ska jag prata med, behöver råd, vem kan hjälpa mig, rådgöra, bolla ett fall, konsultera, fråga någon
need-child-search = misstanke om barn, barn som utnyttjas, vem kontaktar jag om barn, ring om barn, tips om barn, larma om barn
need-media-search = journalist ringer, pressfråga, vem svarar media, presskontakt, hantera media, mediefrågor, hantera journalister
need-data-search = fråga om sekretess, fråga om personuppgifter, vem svarar om gdpr, vem vet om sekretess, gdpr-fråga, dataskyddsombud, hantera personuppgifter, osäker på sekretessen
need-forms-search = problem med blanketten, blanketten fungerar inte, går inte att öppna, pdf krånglar, fel i blanketten, länken fungerar inte, blanketten strular, kan inte öppna blanketten, formuläret fungerar inte
region-bergslagen-search = örebro, värmland, karlstad, dalarna, falun, borlänge
region-stockholm-search = stockholm, gotland, visby, södertälje
region-mitt-search = uppsala, västmanland, västerås, gävleborg, gävle
region-nord-search = jämtland, östersund, norrbotten, luleå, kiruna, västerbotten, umeå, västernorrland, sundsvall, norrland
region-syd-search = skåne, malmö, lund, helsingborg, blekinge, karlskrona, kronoberg, växjö, kalmar
region-vast-search = göteborg, västra götaland, borås, halland, halmstad, trollhättan
region-ost-search = jönköping, södermanland, eskilstuna, östergötland, linköping, norrköping
later-syd-number = Malmö stad uppger ett eget nummer till regionkoordinatorerna i Syd: { $syd_phone }. Sidan har ingen dag.
