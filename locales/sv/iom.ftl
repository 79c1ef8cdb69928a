# IOM:s roll (manualen 4 och 4.1)

iom-chapter = IOM:s roll

iom-title = IOM börjar när ansökan har kommit
iom-label = När IOM tar vid
iom-say = IOM börjar förbereda när de har fått ansökan och riskbedömningstabellen från regionkoordinatorn.
iom-body =
    Regionkoordinatorn hänvisar ärendet till IOM Finland. När ansökan och riskbedömningstabellen har kommit fram börjar IOM de praktiska förberedelserna. De gäller både återvändandet och stödet i hemlandet.

    All planering utgår från de behov och önskemål som har kommit fram.

    Planeringen görs i nära samarbete och samråd med regionkoordinatorn. IOM samråder också med andra myndigheter och organisationer i Sverige som har kontakt med personen.

iom-country-title = Stödet i hemlandet ges i samarbete
iom-country-label = IOM i ursprungslandet
iom-country-say = Stödet för återintegration ges i samarbete med IOM-kontoret och andra i ursprungslandet.
iom-country-body =
    Stödet för återintegration ges i samarbete med IOM-kontoret i ursprungslandet och med andra samarbetspartners där. Det är:

    • organisationer
    • skyddade boenden
    • nationella stödprogram för brottsutsatta, om sådana finns

    IOM Finland samordnar arbetet med aktörerna i ursprungslandet.

iom-elsewhere-title = Om landet saknar IOM-kontor
iom-elsewhere-label = Land utan IOM-kontor
iom-elsewhere-say = Om landet saknar IOM-kontor ansvarar IOM:s regionkontor eller det närmaste landkontoret.
iom-elsewhere-body =
    Finns inget IOM-kontor i landet ansvarar IOM:s regionkontor eller närmaste landkontor för det.

    Det kontoret ska också undersöka vilket stöd och vilka tjänster för återintegration som är tillgängliga. Det sker via lokala samarbetspartners.

    När manualen skrevs fanns IOM-kontor i över 100 länder.

iom-privacy-title = IOM:s anställda har tystnadsplikt
iom-privacy-label = Tystnadsplikt hos IOM
iom-privacy-say = De som är anställda av IOM har tystnadsplikt och är skyldiga att skydda personuppgifter.
iom-privacy-body =
    De som är anställda av IOM har tystnadsplikt. De är också skyldiga att skydda personuppgifter.

    IOM följer sina egna principer för datasäkerhet. Organisationen följer även ett antal interna riktlinjer om stöd till personer som utsatts för människohandel.

## Look-up

iom-search = iom:s roll, när börjar iom, vad händer efter ansökan, när ansökan är inskickad, vad händer sen, nästa steg, handläggning, dröja, besked från iom, ärendets gång, tidslinje, handläggningstid, har ansökan kommit fram, när börjar de, iom förbereder, vem planerar, iom planerar, hur länge dröjer det, vad händer nu, fått ansökan, ansökan har kommit, efter att vi skickat in, väntetid, när hör iom av sig
iom-country-search = iom i hemlandet, iom-kontoret, kontor i landet, samarbete hemma, vilka hjälper till där, organisationer i hemlandet, samarbetspartner, vem tar över där, partner i hemlandet
iom-elsewhere-search = inget iom-kontor, saknas kontor, land utan iom, finns iom i landet, hur många länder, närmaste kontor, regionkontor, länder med iom-kontor, om det inte finns kontor, landet har inget kontor
iom-privacy-search = iom tystnadsplikt, iom sekretess, kan man lita på iom, iom och personuppgifter, datasäkerhet, berättar iom vidare, lämnar iom ut uppgifter, iom och polisen
