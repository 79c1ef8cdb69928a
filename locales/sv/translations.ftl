# Att visa på personens språk, och vad som ska sägas om översättningarna

told-choose = Visa på språk
told-choice-label = Välj språk att visa
told-choose-body = Välj personens språk. Det som ska sägas visas då ensamt, att läsa upp eller räcka över.
told-choose-consent = Välj personens språk. Frågan visas då ensam, med svar att peka på. Svaret antecknar du själv.
told-show = Visa på { $language }
told-change = Byt språk
told-with-own = Bredvid svenska
told-alone = Bara personens språk
told-other-language = Ett annat språk
told-no-language-title = Det finns ingen text på språket
told-no-language-label = Ett annat språk
told-no-language-search = språket finns inte, saknat språk, annat språk än de tolv, inget av språken
told-no-language-say = Jag ordnar en tolk, så att du får veta allt på ditt språk.
told-no-language-body =
    Texten finns inte på personens språk, eller saknas i översättningen. Visa inte ett annat språk i stället.

    Ordna en auktoriserad tolk. Om personen inte förstår språket måste en auktoriserad tolk användas.

    Vet du inte vilket språk det är? Låt personen peka på kortet med tolv språk (vårt råd).

    Är du osäker på hur du går vidare? Fråga stödtelefonen, { $support_line }, utan att säga vem det gäller (vårt råd).

translation-unreviewed = Översatt till { $language } av en maskin. Ingen som yrkesmässigt arbetar på språket har läst texten än. Använd tolk.
translation-stale = Den svenska texten har ändrats sedan översättningen till { $language }. Använd tolk.

translation-speaks = Jag talar { $language }.

## Blad att lämna över

handouts-title = Blad att lämna över
handouts-label = Blad att lämna över
handouts-body =
    Välj personens språk, sedan bladet. Det är en PDF att skriva ut, svartvit, med en rad för ditt eget nummer.

    Fråga först om det är säkert att ha bladet med sig. Filens namn och rubrik säger inte vad det gäller, men texten gör det. Fickkortet är mindre, och lättare att gömma (vårt råd).
handouts-language = Nu: { $language }.
handouts-none = Välj personens språk.
handouts-sheet = Blad: { $language }
handouts-both = Blad: { $language } och svenska
handouts-pocket = Fickkort: { $language }
handouts-point = Peka på språk: en sida

## Kortet att peka på

pointing-title = Vilket språk?
pointing-label = Peka på språk
pointing-body = Låt personen peka på sitt språk. Välj det nedan, så öppnas hens sidor. Ordna sedan en tolk.
pointing-name = { $own }
