# Fråga utan namn (manualen 1, 1.1, 1.2, 2.1, 2.2.2, 3.1, 3.4.3)

ask-title = Du får fråga utan namn
ask-label = Fråga utan namn
ask-say = Du kan be IOM Finland om råd utan att lämna några personuppgifter, även anonymt.
ask-body =
    Ja. Hos IOM Finland behövs varken ditt eller personens namn:
    { $iom_phone }
    { $iom_email }

    Stödtelefonen för yrkesverksamma ger råd, och kontakt med regionkoordinatorn:
    { $support_line }

    Håll personuppgifter utanför frågan. Lämna aldrig ut:

    • adressen till ett skyddat boende
    • annat som kan avslöja var personen finns

    Ska uppgifter om personen lämnas till IOM Finland behövs hens samtycke först.

## Frågan byggs av färdiga val

ask-role-title = Vem är det som frågar?
ask-role-label = Bygg en fråga
ask-role-body =
    Tre val blir en fråga att läsa upp, utan namn. Du kan hoppa över vart och ett.

    Valen ligger i kortets knappar. Inget sparas hos oss.

ask-person-title = Vem gäller frågan?
ask-person-label = Vuxen eller barn
ask-person-body = Välj bara åldersgrupp. Mer om personen behövs inte i frågan.

ask-topic-title = Vad gäller frågan?
ask-topic-label = Vad frågan gäller
ask-topic-body = Välj det som ligger närmast.

role-option-coordinator = Regionkoordinator
role-option-social = Socialtjänst
role-option-police = Polis
role-option-shelter = Skyddat boende
role-option-ngo = Civilsamhälle
role-option-other = Annan roll

person-option-adult = Vuxen
person-option-child = Barn, under 18 år
person-option-unsure = Osäker ålder

topic-option-covered = Kan personen omfattas?
topic-option-papers = Papper och underskrifter
topic-option-support = Stöd och belopp
topic-option-family = Barn och familj
topic-option-threat = Hot, eller inblandad familj
topic-option-documents = Pass saknas eller har gått ut
topic-option-health = Hälsa eller beroende
topic-option-date = Resdatum eller återreseförbud
topic-option-hesitates = Tvekar eller ångrar sig
topic-option-alternatives = Alternativ till att återvända

## Den färdiga frågan

ask-ready-title = Din fråga, utan namn
ask-ready-label = Frågan att läsa upp
ask-ready-body = Läs upp frågan som den står, eller kopiera den. Den sparas inte hos oss.

ask-ready-role-coordinator = Jag är regionkoordinator och vill fråga utan namn.
ask-ready-role-social = Jag arbetar i socialtjänsten och vill fråga utan namn.
ask-ready-role-police = Jag arbetar inom polisen och vill fråga utan namn.
ask-ready-role-shelter = Jag arbetar på ett skyddat boende och vill fråga utan namn.
ask-ready-role-ngo = Jag arbetar i en organisation inom civilsamhället och vill fråga utan namn.
ask-ready-role-other = Jag möter personen i mitt arbete och vill fråga utan namn.

ask-ready-person-adult = Det gäller en vuxen.
ask-ready-person-child = Det gäller ett barn, under 18 år.
ask-ready-person-unsure = Det gäller en person vars ålder är osäker.

ask-ready-topic-covered = Kan personen omfattas av återvändandeprogrammet?
ask-ready-topic-papers = Vilka papper behövs, och vem skriver under dem?
ask-ready-topic-support = Vilket stöd kan personen få efter hemkomsten, och vilka belopp gäller nu?
ask-ready-topic-family = Det finns barn eller familj. Hur vägs deras behov in?
ask-ready-topic-threat = Det finns hot, eller så kan familjen vara inblandad. Hur bedömer och hanterar vi riskerna?
ask-ready-topic-documents = Passet saknas eller har gått ut. Hur går det till att få en resehandling?
ask-ready-topic-health = Det gäller hälsa eller beroende. Vilket stöd kan ges före, under och efter resan?
ask-ready-topic-date = Det pågår en förundersökning, eller så finns ett återreseförbud. Hur påverkar det datum och resväg?
ask-ready-topic-hesitates = Personen tvekar eller har ångrat sig. Vilken information kan vi ge, och hur ger vi beslutet den tid det kräver?
ask-ready-topic-alternatives = Vilka alternativ finns till att återvända?

ask-ready-close =
    Stödtelefonen, för yrkesverksamma:
    { $support_line }

    IOM Finland, även anonymt:
    { $iom_phone }
    { $iom_email }

    Håll personuppgifter utanför, även i samtalet. Lämna aldrig ut var personen finns.

## Mer att fråga om

ask-covered-title = Kan personen omfattas av programmet?
ask-covered-label = Kan programmet gälla personen?
ask-covered-say = Det avgörs inte här. Fråga en regionkoordinator om personen kan delta.
ask-covered-body =
    Tre frågor att börja med (våra, om ämnen i manualen):

    • Är personen utländsk medborgare och har utsatts för människohandel eller prostitution?
    • Vill hen till sitt hemland, eller till ett annat land än Sverige där hen har permanent uppehållstillstånd?
    • Är det hens eget, frivilliga och välinformerade beslut?

    Svaren avgör inget här. Fråga en regionkoordinator, direkt eller genom stödtelefonen:
    { $support_line }

    IOM Finland diskuterar ett eventuellt deltagande med regionkoordinatorn.

ask-free-title = Är beslutet verkligen fritt?
ask-free-label = Är beslutet fritt? 6 frågor
ask-free-say = Personen ska vara fri från tvång hela vägen, och kan ångra sig när som helst före avresan.
ask-free-body =
    Våra 6 frågor, om principer i manualen:

    • Är det personens eget beslut?
    • Är hen fri från tvång, fysiskt och psykiskt?
    • Ligger det i hens eget intresse att återvända?
    • Är informationen tillräcklig, korrekt och objektiv?
    • Känner hen till alternativen, med risker och begränsningar?
    • Vet hen att det går att ångra sig fram till avresan?

    Friheten gäller hela tiden: vid beslutet, vid ansökan och vid ombordstigningen. IOM kan bara hjälpa till när återvändandet är frivilligt.

ask-noconsent-title = Personen vill inte att uppgifter lämnas
ask-noconsent-label = Utan samtycke: vad du kan göra
ask-noconsent-say = Utan samtycke får IOM Finland inga personuppgifter av dig. Du kan ändå be om råd.
ask-noconsent-body =
    Utan personens fulla samtycke får tredje part inte ta del av uppgifterna. Du kan ändå:

    • be IOM Finland om råd utan personuppgifter
    • låta IOM Finland ta reda på vilket stöd som finns i hemlandet
    • fråga om personen kan få prata anonymt med IOM-kontoret där, vilket ofta går att ordna
    • berätta för personen hur uppgifter används och skyddas, och vilka gränser lagen sätter

    Barn är ett undantag (vår läsning). Den som är anmälningsskyldig ska genast anmäla till socialnämnden när ett barn kan behöva skydd. Andra som får veta eller misstänker att ett barn far illa rekommenderas att anmäla. Fler undantag finns i lag.

## Look-up

ask-search = fråga anonymt, utan namn, anonym fråga, får jag fråga utan att säga namn, vill inte säga vem det gäller, inte uppge namn, avidentifierat, hemlig fråga, inkognito, dold, utan att avslöja, får man vara anonym, namnlös, fiktivt fall, fråga för någon annans räkning, låtsasnamn, utan att säga vem, hemligt nummer, måste jag säga vem jag är, diskutera fall utan namn
ask-covered-search = omfattas, kan hon vara med i programmet, får hon vara med, kvalificerad, uppfyller hon kraven, gäller det henne, kan personen delta, passar in i programmet, målgruppen, gäller programmet henne, berättigad, platsar hon, kan han vara med, räknas hon, kan hon få hjälp av programmet, är hon rätt målgrupp, passar hon
ask-free-search = är det frivilligt, fritt beslut, är hon tvingad, tecken på tvång, vill hon själv, hur vet jag att det är frivilligt, verkligen vill, frivilligt på riktigt, någon står bakom, styrs av någon, bevakad, låter inte som hennes ord, någon svarar åt henne, kontrollerad, styrd
ask-noconsent-search = inget samtycke, utan samtycke, vill inte att jag berättar, vägrar samtycke, inte ge ut uppgifter, vad får jag göra utan samtycke, säger nej till att dela, samtycker inte, säger nej, får inte berätta, hålla tyst om, vill inte bli registrerad, hon säger nej till att lämna ut, vägrar lämna uppgifter, vill vara anonym själv
