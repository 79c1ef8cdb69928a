# Samtycket, som det sägs till personen: frågan, vad den betyder, och svar att peka på

consent-language-say = Har du fått allt förklarat på ett språk som du förstår? Säg till om något är oklart.
consent-language-explain = Det är viktigt att du förstår innan du svarar. Säger du nej ordnar vi en tolk, och förklarar igen.

consent-voluntary-say = Du bestämmer. Du kan säga nej, och du kan ändra dig när som helst före avresan. Har du förstått?
consent-voluntary-explain = Du har rätt att tacka nej. Du har rätt att ändra dig ända tills du reser, och att ta tillbaka ansökan när som helst. Säger du nej går vi inte vidare. Du får mer tid.

consent-alternatives-say = Det kan finnas andra val. De har villkor. Att stanna kan också vara rätt. Har du fått veta vilka val som finns?
consent-alternatives-explain = Det kan till exempel vara betänketid, tidsbegränsat uppehållstillstånd eller att söka asyl. Vad som gäller beror på din situation. Säger du nej berättar vi om dem först.

consent-use-say = Uppgifterna används för att planera din resa och ditt stöd. IOM Finland får dem om du säger ja. IOM i ditt land frågar vi om för sig. De skyddas. Men enligt lag kan en del lämnas ändå: om ett barn kan behöva skydd, eller om polisen eller Migrationsverket begär det. Det kan finnas fler fall. Har du förstått?
consent-use-explain = Uppgifterna skyddas av sekretess, med de gränser som lagen sätter. Fråga vad som gäller för dig. Säger du nej förklarar vi igen.

consent-interpreter-say = Tolken hör det vi säger, och har regler om tystnadsplikt att följa. Känns tolken fel får du be om en annan. Har du förstått?
consent-interpreter-explain = Tolken följer regler om etik, uppförande och tystnadsplikt. Ibland är det bättre att byta tolk. Då säger du till.

consent-keep-say = Vi sparar dina svar i ett utkast. Namn bara om du säger ja senare. Svaren kan ändå visa vem du är. Får vi spara dem? Du kan säga nej, och då raderar vi dem.
consent-keep-explain = Svaren sparas krypterade. Det du har sagt ja eller nej till sparas utan kryptering. Vi lämnar inget av det till någon annan härifrån. Det raderas en bestämd dag, eller när du vill. I säkerhetskopior kan det finnas kvar.

consent-iom-say = Får vi ge IOM Finland din ansökan: namn, ålder, land, papper, beslut, familj och vad du behöver? De planerar resan och stödet. Hälsa och risker frågar vi om sedan. Du kan säga nej.
consent-iom-explain = IOM Finland är ett internationellt organ med egna regler för uppgifter. De behöver uppgifterna för resan och stödet. Säger du nej lämnar vi inget. Då kan vi fråga IOM utan att säga vem du är.

consent-health-say = IOM Finland kan behöva veta hur du mår, för resan och för vården efteråt. Får vi berätta det? Du kan säga nej, också till en del av det.
consent-health-explain = Det gäller vad du behöver på resan, medicin, intyg och vård. Säger du nej lämnar vi inte det. Då kan IOM inte planera för det.

consent-risk-table-say = Vi har skrivit ned riskerna vi har pratat om. Där står också sådant som andra har berättat. Får IOM Finland läsa det? Du kan säga nej.
consent-risk-table-explain = Där står riskerna, och vad som kan göras åt dem. IOM Finland bedömer riskerna före resan. Säger du nej lämnar vi inte tabellen. Då kan vi fråga, utan att säga vem du är, vad det betyder för ansökan.

consent-measures-say = Vi har pratat om riskerna och vad som kan göras. Vill du att vi gör så? Säg också vad du inte vill.
consent-measures-explain = Ett ja betyder att du känner till riskerna med att återvända, och förstår och godtar det som ska göras. Säger du nej går vi igenom det igen, och ändrar det du inte vill.

consent-passport-copy-say = Får regionkoordinatorn skicka en kopia av ditt pass till IOM Finland? Du kan säga nej.
consent-passport-copy-explain = Kopian behövs för att resan bokas i det namn som står i passet. Det kan också vara en annan id-handling. Säger du nej skickas ingen kopia. Då frågar vi IOM Finland vad som behövs i stället.

consent-child-will-say = Vill du själv åka till ditt land? Du får säga nej, och du får säga att du inte vet än.
consent-child-will-explain = Ingen annan kan svara åt dig. Säger du nej planerar vi inte återvändandet vidare.

consent-iom-home-say = Får samma uppgifter lämnas till IOM i ditt land, så att de vet vad du behöver? Du kan säga nej. Då säger vi det till IOM Finland, men vi bestämmer inte över IOM.
consent-iom-home-explain = De behöver uppgifterna för stödet i ditt land. Säger du nej talar regionkoordinatorn om det för IOM Finland. Vi kan inte hindra IOM.

consent-phone-say = Får vi ge ditt mobilnummer till IOM, så att de lättare når dig på resan? Du kan säga nej.
consent-phone-explain = Numret är till för att nå dig när du byter flyg och när du kommer fram. Säger du nej lämnar vi inte numret, och raderar det här. Inget annat ändras.

consent-followup-say = Får vi i Sverige höra hur det går för dig efteråt? Du kan säga nej. Det ändrar inget i din ansökan.
consent-followup-explain = Det är IOM som skulle berätta för oss. Hur du och IOM i ditt land håller kontakt kommer ni överens om. Säger du nej ska inget berättas för oss. Inget annat ändras.

consent-embassy-say = Du behöver papper för resan. Får IOM kontakta ditt lands ambassad? Då får ambassaden veta vem du är. Det går inte att ta tillbaka när det är gjort. Du kan säga nej.
consent-embassy-explain = Ambassaden får dina personuppgifter och ett foto, för att du ska få papper för resan. Har du sökt asyl, eller är du rädd för staten i ditt land? Säg det innan du svarar, och be att få fråga en jurist. Säger du nej kontaktas inte ambassaden. Då frågar vi IOM Finland om andra sätt.

consent-providers-information-say = Andra än IOM kan också ge vård och stöd. De har egna krav. Be att få höra kraven innan du säger ja. Du får säga nej. Har du förstått?
consent-providers-information-explain = Vi frågar dig om kraven när de är kända. Du har rätt att säga nej till stödet.

consent-police-information-say = Du samarbetar i en polisutredning eller rättegång. Innan datumet bestäms kontaktas polis eller åklagare. Fråga om något är oklart. Har du förstått?
consent-police-information-explain = Det här är information. Det är inget du säger ja eller nej till.

## Svar att peka på, på kortet

consent-say-answers = Du kan peka på ditt svar.
consent-say-yes = Ja
consent-say-no = Nej
consent-say-wait = Jag vill vänta
consent-say-unclear = Jag förstår inte
