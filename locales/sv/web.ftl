# Bara i webbläsaren: sidans egna ord, och det som där är sant i stället för det som gäller i en chatt

web-skip = Hoppa till innehållet
web-leave = Lämna sidan
web-leave-skip = Lämna sidan nu
web-leave-once = Skift. Tryck två gånger till för att lämna sidan.
web-leave-twice = Skift. Tryck en gång till för att lämna sidan.
web-leaving = Lämnar sidan.
web-search-button = Sök
web-search-label = Sök i manualen
web-search-hint = Skriv inga namn, nummer eller platser.
web-continue = Fortsätt
web-navigation = Sidans delar
web-languages = Språk
web-print = Skriv ut
web-start-over = Börja om utan kryss och svar
web-link-here = Länk hit
web-link-label = Länk hit, med kryss och svar
web-link-line = Länken innehåller kryss och svar. Öppnas eller sparas den ligger den kvar i webbläsarens historik, och kan synkas till andra enheter.
web-suggested = Fler svar
web-failed = Sidan kunde inte hämtas. Försök igen.
web-address-label = Adress utan ärende
web-missing-title = Sidan finns inte
web-missing-body = Adressen leder ingenstans här. Börja från Hem, eller öppna Brådskande.
web-large-title = Det var för mycket på en gång
web-large-body = Sidan tar inte emot så mycket. Inget är sparat. Börja om från Hem.
web-often-title = Vänta en liten stund
web-often-body = Det kom många sidor i rad från din anslutning, kanske från flera som delar den. Vänta en minut och försök igen. Brådskande går alltid att öppna.
web-error-title = Något gick fel hos oss
web-error-body = Inget är sparat. Försök igen, eller börja om från Hem.
web-take-back = Ge tillbaka telefonen
web-help-now = Fara nu: ring { $emergency }. Stödtelefonen: { $support_line }. Vårt tillägg.
web-again = Försök igen
web-open-urgent = Öppna Brådskande
web-open-home = Till Hem

## I stället för det som gäller i en chatt

in-web-home-body =
    Vägledning för yrkesverksamma efter 2019 års manual om frivilligt återvändande. Välj nedan, eller sök med egna ord. Inga namn.

    Inget om ärendet sparas hos oss. Kryss och svar finns bara i sidan du ser, och är borta när du stänger den.
in-web-show-body =
    Välj personens språk. Då öppnas sidor för hens egna ögon, på hens språk, över hela skärmen. Raden längst ned tar dig tillbaka.

    Saknas språket: en auktoriserad tolk måste användas.

    Berätta om sekretessens gränser innan personen berättar (vårt råd).
in-web-checks-body = Välj en lista. Kryssen finns bara i sidan du ser. Hos oss sparas inget.
in-web-check-count = Kryssen finns bara i sidan. Skriv ut listan om du vill behålla den.
in-web-ask-role-body = Tre val blir en fråga att läsa upp, utan namn. Du kan hoppa över vart och ett. Valen finns bara i sidan du ser. Inget sparas hos oss.
in-web-plan-body =
    Svara på korta frågor, så långt du vill. Då visas det i manualen som hör till ärendet.

    Alla frågor kan hoppas över. Det du inte svarar på räknas som ”vet inte”, och det sänker aldrig en risk.

    Inga namn och ingen fritext. Svaren finns bara i sidan du ser. Hos oss sparas inget. Planen avgör ingenting.
in-web-plan-summary-body = Välj ett svar för att ändra det. De andra ligger kvar.
in-web-plan-checks-body = Kryssen följer med i sidan.
in-web-roles-body = Välj en roll. Sidan säger vad rollen gör. Gränser står med där manualen nämner dem.
in-web-tell-body = Fyra skeden, formulerade för att läsas upp. Avsnitten i manualen står sist på sidan. Berätta också om tiden efter ankomsten före resan.
in-web-more-body = Mer om ”{ $label }”, och det som finns på alla sidor.
in-web-language-body = Nu: { $language }. Valet gäller det som står här, inte personens sidor.
in-web-lookup-body =
    Sökrutan står överst på varje sida. Skriv inga namn, nummer eller platser.

    Vardagliga ord går bra, även med stavfel. Det du skriver sparas inte, och hamnar inte i någon adress.
in-web-privacy-body =
    Här sparas inget: varken det du läser, kryssar och planerar eller det du söker. Inget konto, inga kakor. Kryss och svar finns i sidan du ser och är borta när du stänger den.

    Servern räknar hur ofta en nätadress frågar, i minnet, så att alla får svar. Loggen säger bara hur lång tid svaret tog och hur det gick.

    Webbläsarens historik visar att du varit här. Nätet du använder kan se vilken webbplats det var. ”Länk hit” lägger kryss och svar i en länk, först när du ber om den.
in-web-privacy-no-operator = Ansvarig: inte angiven av den som driver webbplatsen.
in-web-hidden-label = Lämna sidan
in-web-hiding-title = Vad ”Lämna sidan” gör
in-web-hiding-label = Om Lämna sidan
in-web-hiding-say = Lämna sidan öppnar en neutral sida i samma flik. Webbläsarens historik finns kvar.
in-web-hiding-body =
    Sidan töms genast, och kryss och svar är borta. Skift tre gånger i följd gör samma sak, om skript är påslagna i webbläsaren.

    Historiken visar ändå att du varit här. Så tar du bort det: öppna historiken (Ctrl och H i de flesta webbläsare), sök efter sidans adress och ta bort raderna. Att tömma hela historiken kan märkas mer.

    I ett privat fönster sparas ingen historik när det stängs. Arbetsgivarens nät kan ändå ha sett besöket.

    Att lämna är ingen fullständig lösning om någon övervakar datorn eller telefonen.
in-web-help-say = Välj det som stämmer, eller sök i rutan överst.
in-web-help-body =
    Skriv inga namn, nummer eller platser. Det du skriver sparas inte.

    Tillbaka på sidan leder alltid rätt. Lämna sidan, eller Skift tre gånger, öppnar en neutral sida.

    Några sidor har adresser att säga i telefon: /akut för det som är brådskande, /manual och ett avsnitt för en sida i manualen.

    Kryss och svar är borta när sidan stängs eller laddas om. Skriv ut det du vill behålla.
in-web-unheard-body =
    Stödtelefonen ger råd: { $support_line }. IOM Finland kan du fråga utan namn.

    Det du skrev sparades inte.
in-web-notice-unreadable = Länken gick inte att läsa. Här är närmaste sida.
in-web-notice-later-version = Länken kommer från en nyare version. Här är närmaste sida.
in-web-notice-not-text = Det går inte att läsa här. Det är inte sparat.
in-web-notice-code-elsewhere = En ärendekod skrivs aldrig i webbläsaren. Det du skrev är inte läst och inte sparat.
as-line-web-help-now = Fara nu: ring { $emergency }. Vårt tillägg.
in-web-unsure-body =
    Passar ingen: pröva andra ord, eller ring stödtelefonen { $support_line }. Fara nu: ring { $emergency } (vårt tillägg).

    Det du skrev sparades inte.
in-web-whereabouts-body =
    Fara nu: ring { $emergency }. Är du orolig för någon: ring polisen { $police }. (Vårt tillägg.)

    Det du skrev sparades inte.
