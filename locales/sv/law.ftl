# Internationell och nationell lagstiftning (manualen del II, 1.1)

law-chapter = Lagar och avtal

law-title = Regler som rör frivilligt återvändande
law-label = Regler som manualen tar upp
law-say = Manualen tar upp två FN-protokoll, regler från EU och Europarådet, ett barnprotokoll och två handlingsplaner.
law-body =
    Manualen tar upp den viktigaste lagstiftningen, både internationell och nationell. Reglerna skyddar flyktingars mänskliga rättigheter. De gäller också den som utsatts för människohandel, och de har betydelse för frivilligt återvändande.

    Först nämns två protokoll från FN. Andra exempel är
    • ett EU-direktiv
    • en konvention från Europarådet
    • ett FN-protokoll om barn
    • två handlingsplaner.

law-protocols-title = Två FN-protokoll skyddar de utsattas rättigheter
law-protocols-label = FN:s två protokoll
law-protocols-say = Två FN-protokoll skyddar rättigheterna för personer som utsatts för människohandel och tryggar rätten att återvända.
law-protocols-body =
    Två rättsliga instrument från FN skyddar rättigheterna för personer som utsatts för människohandel. De tryggar också rätten att återvända.

    Båda är tillägg till FN-konventionen om gränsöverskridande organiserad brottslighet:
    • Palermoprotokollet, mot handel med människor, särskilt kvinnor och barn. Det gäller att förebygga, bekämpa och bestraffa sådan handel. Antaget 2000, ratificerat av Sverige 2004.
    • Protokollet mot smuggling av migranter till lands, i luften och till sjöss. Antaget 2000, ratificerat av Sverige 2006.

law-instruments-title = Regler från EU, Europarådet och FN
law-instruments-label = Direktiv och konventioner
law-instruments-say = Andra exempel är ett EU-direktiv, en konvention och ett barnprotokoll.
law-instruments-body =
    Exempel på andra relevanta internationella instrument:

    • EU-direktivet 2011/36/EU från den 5 april 2011, om att förebygga och bekämpa människohandel och skydda de utsatta.
    • Europarådets konvention om åtgärder mot människohandel, antagen 2005, ratificerad av Sverige 2010. Manualen säger både att den undertecknades 2005 (del I) och 2010 (del II).
    • FN:s tilläggsprotokoll till barnkonventionen, mot handel med barn, barnprostitution och barnpornografi. Antaget 2000, ratificerat av Sverige 2007.

law-plans-title = Två nationella handlingsplaner
law-plans-label = Nationella handlingsplaner
law-plans-say = Manualen nämner två nationella handlingsplaner: en mot prostitution och människohandel och en till skydd för barn.
law-plans-body =
    Manualen nämner två handlingsplaner bland de instrument som är relevanta:

    • Handlingsplan mot prostitution och människohandel. Den är en bilaga till regeringens beslut 2018-02-08 nr II:1.
    • Handlingsplan för åren 2016–2018, för att skydda barn mot människohandel, exploatering och sexuella övergrepp. Den har numret 2015/16:192.

law-sources-title = Källorna bakom siffror och regler
law-sources-label = Manualens källor i noter
law-sources-say = Siffrorna för 2017 kommer från Polismyndighetens lägesrapport om människohandel, utgiven 2018.
law-sources-body =
    Not 1, 2 och 3: uppgifterna för 2017 kommer från en årlig lägesrapport. Den nationella rapportören vid Polismyndigheten står för den. Rapporten är nr 19, ”Människohandel för sexuella och andra ändamål”, utgiven 2018.

    Not 9, vid EU-direktivet: ett gemensamt uttalande från FN-organisationer om direktivet. Det ser på direktivet utifrån mänskliga rättigheter och är från 2011.

## Senare än manualen

later-directive-law = Direktivet har ändrats genom (EU) 2024/1712, som skulle vara infört senast den 15 juli 2026. En svensk utredning har lämnat förslag, SOU 2025:119. Om de är lag är inte kontrollerat.
later-action-plans = De två handlingsplanerna är historiska. SOU 2025:28 föreslår en ny strategi. Om den är antagen är inte kontrollerat.

## Look-up

law-search = lag, lagar, lagstiftning, regler, juridik, rättsregler, vilka lagar gäller, paragraf, lagregler, bestämmelser, människohandelsbrott, straff, brottsbalken, lagtext, människohandelslagen, förordning, lagrum, lagstöd, vad säger lagen, juridiskt, rättigheter enligt lag
law-protocols-search = palermoprotokollet, fn-protokoll, människosmuggling, smuggling, smugglare, organiserad brottslighet, fn-konvention, palermo, smuggla, smuggla människor, fn-avtal, protokoll, tilläggsprotokoll, människosmugglare, flyktingsmuggling, fn:s konvention, skillnad mellan smuggling och människohandel
law-instruments-search = eu-direktiv, europarådets konvention, barnkonventionens protokoll, direktiv, konventioner, barnprostitution, internationell rätt, eu-lag, europarådet, fn:s barnkonvention, barnpornografi, fördrag, direktivet, europakonventionen, eu-regler
law-plans-search = handlingsplan, handlingsplaner, nationell strategi, regeringens plan, regeringsbeslut, regeringen, nationella planer, strategi mot människohandel, regeringens handlingsplan, strategi
law-sources-search = källor, fotnoter, noter, varifrån kommer siffrorna, lägesrapport, nationell rapportör, referenser, källhänvisning, varifrån uppgifterna, rikspolisen rapport, lägesbild, var kommer siffrorna från, källa, polisens rapport, rapportör
