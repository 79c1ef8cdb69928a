# Att ta tillbaka sin ansökan (manualen 4.2.5, samt 1.1, 2.1 och 3.1)

withdrawing-chapter = Ta tillbaka ansökan

withdrawing-title = Personen kan ändra sig när som helst
withdrawing-label = Ändra sig, ta tillbaka ansökan
withdrawing-say = Personen kan när som helst ändra sig och ta tillbaka sin ansökan.
withdrawing-body =
    Personen kan när som helst ändra sig och ta tillbaka sin ansökan. Rätten att ångra sig gäller ända fram till avresan. Personen har också rätt att tacka nej till hjälp som erbjuds.

    Hen ska vara fri från tvång genom hela processen, även vid ombordstigningen. Utan frivillighet kan IOM inte hjälpa till med återvändandet.

    Det är inte ovanligt att någon drar sig ur. Den återvändande är utsatt och har ofta en komplicerad livssituation.

withdrawing-steps-title = Personen ändrar sig: gör så här
withdrawing-steps-label = Personen ändrar sig
withdrawing-steps-say = Personen får ändra sig när som helst före avresan. Ansökan får tas tillbaka när som helst.
withdrawing-steps-body =
    Personen bestämmer, ända till avresan. Svara snabbt på hens frågor.

    Vårt förslag, i ordning:
    1. Säg det till regionkoordinatorn, som säger det till IOM Finland.
    2. Be dem stoppa datum, bokning och ansökan hos ambassaden.
    3. Fråga personen om IOM ska radera uppgifterna, och be om det.
    4. Be att få tillbaka passet.
    5. Finns ett utkast här: välj Mer på det här kortet, och Radera längst ned.
    6. Fortsätt stödet. Valet gäller resan, inte annan hjälp.

withdrawing-questions-title = Svara snabbt på frågor och funderingar
withdrawing-questions-label = Snabba svar på frågor
withdrawing-questions-say = Personen får ändra sig. Svara så snabbt som möjligt på frågor, så att hen har rätt information.
withdrawing-questions-body =
    Personen får ändra sig. En svår livssituation kan påverka beslutet, och leda till att hen tvekar. Låt beslutet ta den tid som krävs. Ge mer information när det behövs.

    Den som ansvarar för återvändandet rekommenderas att svara så snabbt som möjligt på frågor och funderingar. Ingen ska behöva ångra sig för att informationen var bristfällig eller felaktig.

    IOM Finland kan ofta ordna ett samtal med IOM-kontoret i hemlandet. Personen får då tala anonymt och på sitt modersmål.

withdrawing-support-title = Säg tydligt när stödet är begränsat
withdrawing-support-label = När stöd saknas
withdrawing-support-say = Om stöd saknas, eller tillgången är mycket begränsad, måste det förklaras tydligt för personen.
withdrawing-support-body =
    Ibland finns inget stöd att få, eller så är tillgången mycket begränsad. Då måste detta förklaras tydligt för personen.

    Det kan ändå finnas möjlighet till ekonomiskt bidrag.

    IOM Finland kan ta reda på vilket stöd och vilka tjänster som finns i hemlandet. När stödet är begränsat försöker IOM ändå hitta någon form av stödinsats att erbjuda.

## Look-up

withdrawing-search = ångrat sig, ångra sig, ångrar sig, ändrat sig, ändra sig, vill inte längre, vill inte åka, ta tillbaka ansökan, dra tillbaka ansökan, avbryta, hoppa av, vill stanna, backa ur, bytt åsikt, avboka resan, ställa in, banga, bangar, avblåsa, återta, tar tillbaka, ångerfull, skiter i resan, struntar i att åka, stanna kvar ändå, vill inte resa längre, hoppat av, ångra, ångerrätt, inte vill åka mer, avbryta återvändandet, inställer, kan hon ändra sig, dra sig ur, nej tack ändå, sagt nej, ångest och vill inte åka, vill avboka, avbokning, kommer inte till flygplatsen, dök inte upp, ångrat, ångrade sig, hoppar av, drar sig ur, avbokar, inställt, inställd resa, vägrar åka, ångra sig på flygplatsen, ångra sig i sista stund, vill backa, stoppa resan, stoppa ansökan, återkalla, för sent att ångra sig
withdrawing-questions-search = svara på frågor, funderingar, oro, oroar sig, snabba svar, ångrar sig på grund av fel information, hon undrar mycket, många frågor, oro och frågor, har frågor, besked snabbt, lång väntan på svar, svara fort, hur snabbt måste jag svara, hon frågar hela tiden, oroligt, fel besked, missförstånd
withdrawing-support-search = stöd saknas, finns inget stöd, begränsat stöd, ingen hjälp hemma, säga som det är, inga insatser, stödet räcker inte, för lite stöd, besviken på stödet, inget att erbjuda, säga sanningen om stödet, om det inte finns någon hjälp
withdrawing-steps-search = gör så här, stoppa, avboka, radera hos iom, passet tillbaka, ångrat sig
