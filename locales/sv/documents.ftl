# Resehandlingar (manualen 4.2.1)

documents-chapter = Resehandlingar

documents-title = Alla behöver giltiga resehandlingar
documents-label = Giltiga resehandlingar
documents-say = Alla som återvänder, även barn, behöver giltiga resehandlingar, till exempel pass.
documents-body =
    Alla som återvänder behöver giltiga resehandlingar, till exempel pass. Det gäller även barn, både medföljande och ensamkommande.

    IOM behöver veta om personen har eller saknar giltigt pass eller andra resehandlingar. Be om samtycke, kontrollera hur länge de gäller, och berätta sedan för IOM.

    För den som är med i programmet, och saknar resehandlingar, hjälper IOM Finland till att skaffa provisoriska. De är till för en enkelresa hem.

documents-embassy-title = IOM ansöker hos ambassaden och betalar
documents-embassy-label = Ansökan hos ambassaden
documents-embassy-say = Saknas resehandlingar ansöker IOM hos personens ambassad, och programmet täcker kostnaden.
documents-embassy-body =
    Saknas resehandlingar tar IOM kontakt med personens ambassad och lämnar in en ansökan.

    I ansökan finns:

    • passfoto
    • personuppgifter

    IOM betalar för resehandlingarna. Kostnaden täcks av programmet.

    Ambassaden får då veta vem personen är, och det går inte att ta tillbaka. Den som söker asyl bör fråga en jurist först (vårt råd). Be om samtycke innan du lämnar uppgifter till IOM Finland.

documents-born-title = Barn födda här: IOM frågar ambassaden
documents-born-label = Ambassadens krav för barnet
documents-born-say = För barn födda i Sverige behöver IOM fråga ambassaden i varje ärende vad som krävs.
documents-born-body =
    För barn som är födda i Sverige behöver IOM fråga ambassaden, ärende för ärende. Frågan gäller vad som behövs för att:

    • registrera barnets nationalitet
    • skaffa resehandlingar

    Ambassaden kräver ofta ett födelsebevis från ett svenskt sjukhus.

    Ofta behöver barnet vara registrerat, med fastställd nationalitet, för att få en resehandling. IOM ger råd om registreringen.

documents-time-title = Resehandlingar kan ta lång tid
documents-time-label = Tid för resehandlingar
documents-time-say = En ansökan om resehandlingar kan ta lång tid, och det måste räknas in när datumet planeras.
documents-time-body =
    En ansökan om resehandlingar kan ta lång tid. Tiden beror på vilket land personen återvänder till och på det enskilda ärendet.

    Detta måste räknas in när datumet för hemresan planeras.

    Personen ska hållas informerad om hur det går med ansökan.

documents-condition-title = Passets skick, namnet och en kopia
documents-condition-label = Passets skick, namn och kopia
documents-condition-say = Titta efter: är passet helt, finns alla sidor? IOM behöver namnet så som det står där.
documents-condition-body =
    Titta efter: är passet helt, finns alla sidor?

    Resan ska bokas i det namn som står i passet eller resehandlingarna. Därför är det mycket viktigt att IOM får rätt information.

    Finns det redan ett pass ska IOM Finland få en kopia. I den här ordningen (vårt råd):
    1. Be om personens samtycke.
    2. Ring och fråga vart kopian ska, och hur den kan skickas säkert.
    3. Regionkoordinatorn skickar kopian.

## Look-up

documents-search = pass, id-kort, id, id-handling, legitimation, inget pass, saknar pass, utgånget pass, passet har gått ut, passet är borta, tappat passet, passet stulet, tagit hennes pass, förövaren har passet, resehandling, resedokument, provisoriskt pass, laissez-passer, nödpass, legitimera sig, pass saknas, pass utgånget, passet ogiltigt, legg, identifiera sig, har inget id, papperslös utan pass, pass på väg att gå ut, passet går snart ut, förlorat pass, resedokumentet, nationellt id-kort, biometriskt pass, passnummer, resehandlingar, id kort, ogiltigt pass, gammalt pass, förfalskat pass, falskt pass, pass hos hallicken, passlös, identitet, identitetshandling, beslagtaget pass, någon har tagit passet
documents-embassy-search = ambassad, ambassaden, konsulat, nytt pass, söka pass, passfoto, vem betalar passet, kostar passet, vill inte kontakta ambassaden, skaffa pass, fotografi till pass, ambassadens avgift, avgift för pass, konsul, beskickning, utfärda pass, ny resehandling, betalar iom passet, passfoton, foto till pass, kostnad för pass, ambassadbesök, rädd för ambassaden, vem ordnar passet, förnya passet, beställa pass, fixa pass
documents-born-search = ambassaden krav barn, nationalitet, registrera nationalitet, födelsebevis från sjukhus, bb-intyg, vad kräver ambassaden
documents-time-search = hur lång tid tar passet, väntetid pass, vänta på pass, dröjer, tar tid, när kommer passet, processtid pass, passet kommer inte, fördröjning, hur länge tar det att få pass, passtid, passet dröjer, hur går det med passet
documents-condition-search = trasigt pass, skadat pass, sidor saknas, kopia på passet, passkopia, fel namn, felstavat namn, namnet på biljetten, namn i passet, kontrollera passet, smutsigt pass, passbild oläslig, dubbelnamn, bytt namn, rätt namn, rivet pass, blött pass, skicka passkopia, stavning av namn, stavat fel, scanna passet
