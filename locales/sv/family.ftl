# Medföljande barn och andra familjemedlemmar (manualen 3.4.2 och 4.2.1)

family-chapter = Medföljande barn och familj

family-title = Hela familjens behov räknas
family-label = Familjens behov
family-say = När barn eller andra närstående följer med måste även deras behov vägas in.
family-body =
    Personen kan ha barn eller andra närstående i Sverige som följer med på resan. Då måste deras behov också vägas in när hemresan förbereds.

    Tala med familjen. I de samtalen behöver man bedöma om återvändandet är den bästa lösningen för alla i familjen. Barnen som följer med räknas in i den bedömningen.

    Om möjligt bör båda föräldrarna informeras och samtycka till barnens resa.

    Kan ett barn behöva skydd gäller anmälningsskyldigheten (vår påminnelse).

later-shelter-children = Lagen (2024:79) gäller placering av barn i skyddat boende, också när en vårdnadshavare inte samtycker. Fråga socialtjänsten. Den gäller sedan den 1 april 2024.

family-together-title = I första hand hålls familjen ihop
family-together-label = Hålla ihop familjen
family-together-say = I första hand bör familjen hållas ihop eller återförenas, om inte socialtjänsten har invändningar.
family-together-body =
    Försök i första hand hålla ihop eller återförena familjen.

    Detta gäller inte om socialtjänsten har invändningar. Invändningarna kan till exempel gälla att barnen återvänder med sin familj, eller till den.

    Om möjligt bör båda föräldrarna till barn som följer med få information om resan. Om möjligt bör båda också samtycka till att barnen reser.

    Kan en förälder vara inblandad i människohandeln? Ta ingen kontakt förrän regionkoordinatorn har bedömt risken (vårt råd).

family-journey-title = Resan kan planeras för små barn
family-journey-label = Resa med små barn
family-journey-say = Med hjälp av IOM kan resväg och avgångstider väljas så att det blir lättare att resa med små barn.
family-journey-body =
    Resväg och avgångstider kan väljas så att det blir lättare att resa med små barn. Det kan planeras med IOM:s hjälp.

    Det är bra att berätta om särskilda behov så tidigt som möjligt. En funktionsnedsättning är ett exempel.

    Då kan IOM:s personal vara förberedd och ha rätt utrustning. Det kan vara en rullstol på flygplatsen där familjen mellanlandar.

family-documents-title = IOM kan hjälpa till med barnens resehandlingar
family-documents-label = Barnens resehandlingar
family-documents-say = Saknar barnen resehandlingar kan IOM hjälpa till att ansöka, och programmet täcker kostnaden.
family-documents-body =
    Barn som följer med behöver giltiga resehandlingar, till exempel pass. Det gäller alla som återvänder.

    Om barnen saknar resehandlingar kan IOM hjälpa till att ansöka om dem. Ansökan görs hos behörig ambassad i Sverige.

    IOM betalar det som resehandlingarna kostar. Kostnaden täcks av programmet.

family-born-title = Barn födda här behöver ofta registreras
family-born-label = Barn som är födda i Sverige
family-born-say = Ett barn som är fött i Sverige behöver ofta vara registrerat för att få en resehandling.
family-born-body =
    Ett barn som är fött i Sverige behöver ofta vara registrerat för att få en resehandling. Det betyder att barnets nationalitet är fastställd. IOM ger råd om hur registreringen går till.

    I varje ärende behöver IOM fråga ambassaden vad som krävs, både för registreringen och för resehandlingen. Ofta kräver den ett födelsebevis från ett sjukhus i Sverige.

    Det kan ta lång tid att ansöka om resehandlingar. Tiden beror på landet och på det enskilda ärendet. Det måste vägas in när datum för resan planeras.

## Look-up

family-search = medföljande barn, barn följer med, har barn, tar med sig barnen, familj, anhöriga, syskon, make, partner följer med, resa med familjen, mamma med barn, unge, baby, hustru, småsyskon, barn med på resan, åka med barn, svärson, hela familjen, föräldrar följer med, pojkvännen följer med, fru, maka, tvillingar, tonårsbarn, syster, bror, syskon följer med, sambo, farmor, mormor, släkting följer med, ungar, hennes barn, dotter, son, barnet ska med, tar med barnen, ska också med
family-together-search = hålla ihop familjen, återförena, pappan måste godkänna, båda föräldrarna, umgänge, gemensam vårdnad, vårdnadstvist, den andra föräldern, pappan vägrar, pappan säger nej, socialen säger nej, barn omhändertaget, barnets far, barnets mor, föräldrars samtycke, umgås, separation, pappa okänd, pappan är försvunnen, pappan sitter i fängelse, enskild vårdnad, båda vårdnadshavarna, soc invändningar, socialtjänsten motsätter sig, mamman, pappan, farsan, exet, barnets pappa, samtycke från pappan, pappan måste gå med på, båda måste skriva på, ensam vårdnad, umgängesrätt, splittra familjen
family-journey-search = bebis, spädbarn, småbarn, resa med småbarn, flyga med barn, funktionshindrat barn, tider som passar barn, babymat, barn med funktionsnedsättning, nattflyg med barn, blöjor, barnmat, barnsäng, rullstol för barn
family-documents-search = barnpass, pass till barnet, barnets pass, barnets id, barn utan pass, barnen saknar papper, vem betalar barnens pass, barnets resehandling, pass åt ungarna, barnens pass kostar
family-born-search = född i sverige, barn födda här, registrera barn, födelsebevis, födelseattest, barnets medborgarskap, statslös, barnet är inte registrerat, nyfödd, nyfött barn, barn utan medborgarskap, barnet har inget pass, bb-papper, barnets nationalitet, fött barn, barn fött här, folkbokföra, personbevis, bebis utan papper, papperslöst barn, folkbokförd, barnet saknar medborgarskap
