# Bladet att lämna över: korta stycken, du-tilltal, ingen rubrik som avslöjar vad det gäller

handout-title = Information

handout-danger-title = Om du är i fara
handout-danger-body = Ring { $emergency }.

handout-decide-title = Du bestämmer
handout-decide-body = Du har rätt att återvända till ditt hemland. Du har också rätt att säga nej. Ingen får tvinga eller pressa dig. Att stanna kan också vara rätt. Du får ändra dig ända tills du reser. Ta tid att tänka.

handout-choices-title = Att stanna eller resa
handout-choices-body = Det kan finnas andra vägar än att resa. De har villkor. Be att få veta vilka som finns för dig, och vilka risker de har. Har du fått en sista dag att lämna Sverige? Säg det snart till någon som hjälper dig. Be att få prata med en jurist.

handout-talk-title = På ditt språk
handout-talk-body = Allt ska förklaras på ett språk som du förstår. Tolken har tystnadsplikt. Känns det fel med tolken får du be om en annan. Ofta kan du prata med någon från Internationella migrationsorganisationen (IOM) i ditt land, på ditt eget språk. Du behöver inte säga vem du är.

handout-protected-title = Det du berättar
handout-protected-body = De flesta uppgifter lämnas vidare bara om du säger ja. Men lagen har gränser. Kan ett barn behöva skydd kan det anmälas, så att barnet får hjälp. Polisen eller Migrationsverket kan begära vissa uppgifter, till exempel var du bor. Det kan finnas fler fall. Fråga vad som gäller för dig, innan du berättar.

handout-knows-title = Vem får veta vad
handout-knows-body = Säger du ja kan IOM i Finland och IOM i ditt land få veta vad du behöver. Behöver du papper för resan kan ditt lands ambassad få veta vem du är. Be att få veta vem som får vad, innan du säger ja. Du får fråga vad som är sparat om dig, och be att det tas bort. Det som redan har lämnats till andra finns kvar hos dem.

handout-risks-title = Risker
handout-risks-body = Det finns en risk att bli utnyttjad igen. Den är störst upp till två år efter utnyttjandet. Stöd gör risken mindre. De som hjälper dig går igenom riskerna med dig. Säg vad du är rädd för. Säg till om någon som har gjort dig illa hör av sig. Du får veta vad som kan göras, och säga vad du inte vill.

handout-help-title = Hjälp med resan
handout-help-body = Du kan få hjälp att ansöka om stöd. Du får ta tillbaka ansökan när som helst. Om du får stödet bokar och betalar IOM resan, och papperen för resan. Papperen kan ta lång tid. Vid behov kan någon resa med dig. Finns IOM i ditt land blir du oftast mött på flygplatsen.

handout-support-title = När du är framme
handout-support-body = Stöd kan vara någonstans att bo, vård, någon att prata med, skola, hjälp till arbete eller pengar. Det skiljer mellan länder. Ibland är stödet litet, och ibland finns det inte. Då ska du få veta det. Du får säga nej till stöd, och till kontakt.

handout-money-title = Pengar, enligt uppgifter från 2019
handout-money-body = År 2019 var bidraget { $monthly } i månaden i sex månader, { $monthly_total } totalt. Dessutom { $basic } för grundläggande behov, och { $medical } för möjliga medicinska behov. Barn som följer med har i regel rätt till { $child_share } av stödsumman. Räkna inte med beloppen förrän IOM har bekräftat dem.

handout-children-title = Barn
handout-children-body = Det som dina barn behöver räknas också. Om det går bör båda föräldrarna få veta om resan och säga ja. Är det farligt att fråga den andra föräldern? Säg det. Är du under 18 år får du säga om du vill resa eller inte. Ingen annan kan svara åt dig. Är du ensam i Sverige ska en vuxen resa med dig.

handout-number = Nummer till den som hjälper dig:
