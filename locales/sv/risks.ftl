# Riskbedömning (manualen 3.3)

risks-chapter = Riskbedömning

risks-title = Bedöm risker och hot före återvändandet
risks-label = Bedöm risker och hot
risks-say = Det är viktigt att bedöma risker och hot medan återvändandet förbereds.
risks-body =
    Det är viktigt att bedöma möjliga risker och hot mot personen medan återvändandet förbereds. Det gäller sådant som gör det svårare att återvända på ett säkert och hållbart sätt.

    Bland riskerna kan finnas hot från förövare, faktiska eller potentiella. Hoten kan vara riktade mot:

    • den återvändande
    • personal som hjälper till i återvändandet

    Du måste också ta hänsyn till personens hela situation i hemlandet. Den kan vara avgörande för återintegreringen.

risks-table-title = Samla information från flera källor
risks-table-label = Källor till riskbedömningen
risks-table-say = Kartläggningen kan bygga på uppgifter från bland andra personen, boendet och polisen.
risks-table-body =
    Att kartlägga riskerna kan innebära att du sammanfattar information från olika källor, som:

    • den återvändande
    • socialsekreterare
    • personal på skyddat boende
    • polisen

    En preliminär bedömning görs i riskbedömningstabellen. Med hjälp av den kan IOM:

    • hitta potentiella risker som bör utredas vidare
    • planera en lämplig hantering av riskerna

risks-family-title = Om familjen är inblandad i människohandeln
risks-family-label = Familjen kan vara inblandad
risks-family-say = Är familjen inblandad i människohandeln kan personen omplaceras till en annan del av landet.
risks-family-body =
    Hur människohandeln fungerar kan vara svårt att förstå. Ändå är det nödvändigt att bedöma riskerna som kan uppstå vid återvändandet.

    Ett exempel är att familjen är inblandad i människohandeln. Det kallas familjerelaterad människohandel.

    Om familjemedlemmar är inblandade kan personen omplaceras till en annan del av hemlandet.

    Ta ingen kontakt med familjen förrän regionkoordinatorn har bedömt risken (vårt råd).

risks-addiction-title = Beroende är en riskfaktor
risks-addiction-label = Om personen har ett beroende
risks-addiction-say = Om personen har ett beroende bör möjligheten till rehabilitering undersökas.
risks-addiction-body =
    Ett beroende är en riskfaktor. Det kan till exempel gälla alkohol eller narkotika.

    Beroendet kan öka risken att personen utnyttjas och/eller på nytt utsätts för människohandel.

    I så fall bör möjligheten till rehabilitering undersökas.

risks-informed-title = Personen och IOM behöver känna till riskerna
risks-informed-label = IOM behöver veta om riskerna
risks-informed-say = IOM Finland behöver få veta om möjliga risker så tidigt som möjligt. Fråga först personen.
risks-informed-body =
    Be om samtycke, och säg vad som lämnas: också det som andra har berättat (vårt råd).

    Det är viktigt att IOM Finland får veta om möjliga risker så tidigt som möjligt.

    Se till att relevant information når IOM Finland i god tid. Det gäller risker som kan påverka:

    • arrangemangen för återvändandet
    • planerna för återintegration

    Se också till att personen:

    • är medveten om riskerna med återvändandet
    • förstår åtgärderna som vidtas för att minimera riskerna
    • accepterar åtgärderna

## Look-up

risks-search = risk, riskbedömning, hot, hotad, hotbild, fara, farligt att åka hem, förövare, hallick, hallicken, människohandlare, hämnd, de hotar, vågar inte, rädd, skuld, skulder, hotar personal, våld, skrämd, skraj, skräckslagen, panikslagen, gärningsman, klan, kopplare, skärrad, hämnd från hallicken, uppsöka henne, hämnas, ligister, korrupt polis, krig, oroligheter, våldsam, misshandlad hemma, letar efter henne hemma, förföljelse, livrädd, utpressas, hotelse, hotelser, hotfulla, hotbilden, släppa henne, profitör, sutenör, säkerhet, tryggt att åka, maffia, gäng, liga, kriminella, ligan hemma, farligt hemma, är det säkert att åka hem, säkert att resa, tryggt hemma, mordhot, dödshot, hotas, hotfull, hotar oss, hotar boendet, torsk, sexköpare, skyldig pengar, hitta henne där
risks-table-search = risktabell, riskbedömningstabell, fylla i risker, källor, var får man uppgifter om risken, preliminär riskbedömning, polisens uppgifter, kartlägga risker, göra en riskbedömning, hur görs riskbedömning, vem gör riskbedömning, bedöma hot, riskanalys, riskmatris, risktabellen, riskformulär, underlag till riskbedömning
risks-family-search = familjen inblandad, föräldrarna sålde henne, såld av sin familj, såld av släkting, pojkvän, maken ligger bakom, anhöriga inblandade, släkten, flytta till annan ort, mamma, pappa, bror, kan inte åka hem till familjen, farlig familj, morsan, farsan, brorsan, syrran, involverad, insyltad, hemma hos familjen, svärmor, släkting, tvångsgift, tvångsäktenskap, anhörig, familjen tvingade henne, kusin, styvpappa, moster, faster, syskon inblandade, omplaceras, släktingar sålde, farbror, morbror, mormor, syster, make, flickvän, bo i en annan stad, bo någon annanstans, flytta långt bort, annan ort, annan stad, hedersvåld, heder, hedersförtryck, mannen
risks-addiction-search = beroende, missbruk, droger, narkotika, alkohol, knark, knarkar, dricker, abstinens, behandlingshem, rehab, avgiftning, missbrukar, sprit, onykter, påverkad, knarkare, gräs, tar droger, röker på, amfetamin, opioider, spritar, pundar, nykter, drogfri, lvm, avvänjning, heroin, tabletter, berusad, alkoholist, drogberoende, spritproblem, hasch, kokain, narkoman, full, metadon, subutex
risks-informed-search = berätta om risker för iom, iom måste få veta, i tid, känner till riskerna, godta åtgärder, säkerhetsåtgärder, förstår hon riskerna, skyddsåtgärder, säga till iom om hotet, uppdatera risker, när ska iom veta om hot, informera iom om hot, medveten om farorna
