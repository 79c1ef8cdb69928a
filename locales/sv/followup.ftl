# Uppföljning och återkoppling (manualen 5.4)

followup-chapter = Uppföljning och återkoppling

followup-title = IOM följer hur återintegrationen går
followup-label = IOM:s uppföljning av stödet
followup-say = IOM följer hur återintegrationen går, och plan och insatser justeras vid behov.
followup-body =
    Stödet är ett verktyg för att personen ska komma på fötter efter hemkomsten. Risken att åter utsättas för människohandel eller prostitution ska bli så liten som möjligt.

    IOM övervakar hur återintegrationen går. Syftet är att följa upp planen och insatserna, och vid behov justera dem.

    Genom uppföljningen säkerställs också att stödet
    • levereras av stödgivarna
    • genomförs som överenskommet
    • justeras om personens situation har ändrats.

followup-contact-title = Personen och IOM enas om uppföljningen
followup-contact-label = Hur uppföljningen går till
followup-contact-say = Det lokala IOM-kontoret och personen kommer överens om hur uppföljningen ska gå till.
followup-contact-body =
    Personen och det lokala IOM-kontoret i ursprungslandet kommer överens om formerna för uppföljningen.

    I länder där IOM har ett kontor går det att hålla kontakt med personen. Det kan ske genom möten, besök, telefon och e-post. Syftet är regelbunden återkoppling och information om personens situation.

    Även en organisation kan göra uppföljningen, om den ansvarar för att planen genomförs.

followup-feedback-title = Återkoppling kräver personens samtycke
followup-feedback-label = Återkoppling till Sverige
followup-feedback-say = Återkoppling till dem som arbetat med ärendet i Sverige kan bara ordnas om personen har samtyckt till det.
followup-feedback-body =
    Återkoppling kan bara ordnas om den som återvänt har samtyckt till det.

    Genom återkopplingen kan de som i Sverige varit involverade i ärendet
    • få veta hur personen mår
    • lära sig inför framtida ärenden.

    Den återvändande kan välja att inte ha fortsatt kontakt, vare sig med kontakter i Sverige eller inom IOM.

## Look-up

followup-search = uppföljning, följa upp, hur går det för henne, övervaka, kontroll av stödet, kolla upp stödet, bevaka, efterkontroll, stämma av hur det går, kontrolleras, fungerar stödet, utvärdera, justera, övervakning, kontrollera stödet, utvärdering, uppföljningen, ändra planen efteråt, hur länge följer iom upp
followup-contact-search = hålla kontakt, hur ofta, möten med iom, hembesök, ringa efteråt, vem följer upp, träffar, månadsmöten, hålla kontakten, ringa henne efteråt, besöka henne, kontakten efteråt, hur hålls kontakten, besök hemma, ringer iom henne
followup-feedback-search = återkoppling, få veta hur det gick, hur mår hon nu, höra av sig efteråt, feedback, rapport tillbaka till sverige, höra från henne, hur det slutade, hur har hon det, får jag veta hur det går, nyfiken hur det gick, få besked om henne, lära av ärendet, återrapport, hörs inte av, hur gick det för henne, höra hur det gick, undrar hur hon har det, kan vi få veta, återrapportering, livstecken
