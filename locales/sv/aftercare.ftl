# Akuta behov, återhämtning och försörjning (manualen 5.1–5.3)

aftercare-chapter = Bidrag, vård och försörjning

aftercare-title = Ett månatligt bidrag ska täcka löpande utgifter
aftercare-label = Månatligt försörjningsbidrag
aftercare-say = Personen beviljas ett månatligt försörjningsbidrag, i regel i sex månader, för löpande utgifter.
aftercare-body =
    Den som återvänder beviljas ett försörjningsbidrag varje månad, i regel i sex månader.

    Bidraget ska täcka löpande utgifter, bland annat
    • mat
    • kläder
    • lokala transportmedel
    • telefonräkning.

    Det lokala IOM-kontoret i ursprungslandet betalar ut bidraget. Det kan till exempel ske vid ett uppföljningsmöte med personen varje månad.

aftercare-recovery-title = Bidrag kan täcka vård och psykosocialt stöd
aftercare-recovery-label = Bidrag för vård och samtal
aftercare-recovery-say = Utifrån personens behov finns möjlighet till bidrag för medicinskt och psykosocialt stöd.
aftercare-recovery-body =
    Utifrån personens behov finns möjlighet till bidrag för medicinskt och psykosocialt stöd. Det kan till exempel gälla
    • läkarbesök
    • samtalsstöd
    • stödgrupper
    • provtagning
    • medicin.

    Om sjukvården kräver sjukförsäkring kan det finnas möjlighet att täcka vad försäkringen kostar.

    Även kostnader för rehabilitering kan täckas, till exempel beroendevård.

aftercare-livelihood-title = Utbildning kan ge en tryggare ekonomi
aftercare-livelihood-label = Vägar till försörjning
aftercare-livelihood-say = Stödet kan också ges för en mer hållbar ekonomi, till exempel utbildning, praktik eller kurs i att starta företag.
aftercare-livelihood-body =
    Stödet kan också ges för att göra den ekonomiska situationen i hemlandet mer hållbar. I praktiken kan det vara studier eller deltagande i yrkesutbildning.

    För somliga kan det viktigaste vara att slutföra grundskolan. För andra kan praktik, eller en kurs i att starta eget företag, öppna dörrar.

    Målet är att utveckla kompetens och färdigheter, och senare komma in i arbetslivet. En av orsakerna till att personen utsattes för människohandel kan ha varit att det saknades arbete i hemlandet.

aftercare-skills-title = Ta fram personens erfarenheter och kunskaper
aftercare-skills-label = Erfarenheter och färdigheter
aftercare-skills-say = Stötta personen i att identifiera erfarenheter, kunskaper, färdigheter och intressen, också sådant som lärts informellt.
aftercare-skills-body =
    Stötta den återvändande i att identifiera
    • arbetslivserfarenhet
    • kunskaper
    • färdigheter
    • intressen.

    Det kan hjälpa hen att hitta en utbildning eller sysselsättning som är lämplig.

    Beakta också färdigheter som personen har fått på informella vägar. Det kan vara genom traditioner, familj eller intressegrupper.

aftercare-special-title = IOM Finland behöver veta om särskilda behov
aftercare-special-label = Särskilda behov efter hemkomst
aftercare-special-say = Särskilda behov efter hemkomsten, till exempel skyddat boende, behöver IOM Finland få veta.
aftercare-special-body =
    Be först om personens samtycke.

    Informera sedan IOM Finland om personen behöver skyddat boende.

    Informera också om andra särskilda behov. De kan till exempel bero på en funktionsnedsättning.

    Lämna bara det som behövs, och aldrig var personen bor nu (vårt råd). Regionkoordinatorn vet vart uppgifterna ska.

## Look-up

aftercare-search = månadsbidrag, månadspeng, försörjningsbidrag, försörjningsstöd, mat, kläder, hyra, räkningar, leva på, bidrag varje månad, när kommer pengarna, sex månader, käk, månatligt, underhåll, leverne, månadspengar, bidrag i månaden, pengar varje månad, dagpenning, existensminimum, uppehälle, försörjning, levnadskostnader, mobilräkning, matpengar, klädpengar, hur länge betalas det, räcker det till mat, hur länge får hon bidrag, pengar i månaden, månadsvis, betalas ut, utbetalning varje månad, halvår, hyran, telefonräkning
aftercare-recovery-search = vård hemma, psykolog, terapi, samtalsstöd, rehabilitering, sjukförsäkring, provtagning, stödgrupp, beroendevård hemma, pengar till läkare, snacka med någon, hjärnskrynklare, läka, läkning, psykiater, samtal, bearbeta, behandling, hälsovård, sjukvårdskostnader, provtagningar, hiv-test, terapeut, återhämtning, missbruksbehandling, vård mot missbruk, försäkring, vem betalar sjukförsäkringen, sjukvård hemma, samtalsterapi, kurator, prata med någon om det som hänt, läkare hemma, medicin hemma
aftercare-livelihood-search = jobb, arbete, utbildning, skola, plugga, studera, praktik, starta eget, starta företag, yrkesutbildning, kurs, inkomst, försörja sig, arbetslös, lön, plugg, kneg, knega, tjänst, syssla, lärling, utbilda sig, starta rörelse, hantverk, läsa vidare, sömmerska, sysselsatt, arbetspraktik, egenföretagare, företagskurs, läsa klart skolan, avsluta grundskolan, yrkeskurs, gå i skolan hemma, plugga hemma, lära sig ett yrke, eget företag, salong, sysselsättning, anställning, jobba, yrke, grundskola, hitta jobb
aftercare-skills-search = erfarenheter, kunskaper, färdigheter, intressen, vad kan hon, arbetslivserfarenhet, cv, meriter, styrkor, talanger, erfarenhet, vad är hon bra på, meritförteckning, tidigare jobb, kompetens, talang
aftercare-special-search = skyddat boende i hemlandet, särskilda behov hemma, funktionsnedsättning hemma, handikapp, kvinnojour hemma, gömma sig hemma, skyddat boende efter hemkomst, kan inte bo hos familjen, skyddsboende, säkert boende hemma, särskilda behov, assistans, hjälpmedel, skydd hemma, skyddat boende i landet, var kan hon bo hemma, härbärge, behöver skydd när hon kommer hem, rullstol hemma
