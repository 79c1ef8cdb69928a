# Att visa på personens språk, och vad som ska sägas om översättningarna

told-choose = Visa på språk
told-choose-body = Välj personens språk. Det som ska sägas visas då ensamt, att läsa upp eller räcka över.
told-choose-consent = Välj personens språk. Frågan visas då ensam, med svar att peka på. Svaret antecknar du själv.
told-show = Visa på { $language }
told-change = Byt språk
told-with-own = Bredvid svenska
told-alone = Bara personens språk
told-other-language = Ett annat språk
told-no-language-title = Det finns ingen text på språket
told-no-language-label = Ett annat språk
told-no-language-say = Jag ordnar en tolk, så att du får veta allt på ditt språk.
told-no-language-body =
    Texten finns inte på personens språk, eller saknas i översättningen. Visa inte ett annat språk i stället.

    Ordna en auktoriserad tolk. Om personen inte förstår språket måste en auktoriserad tolk användas.

    Vet du inte vilket språk det är? Låt personen peka på kortet med tolv språk (vårt råd).

    Är du osäker på hur du går vidare? Fråga stödtelefonen, { $support_line }, utan att säga vem det gäller (vårt råd).

translation-unreviewed = Översatt till { $language } av en maskin. Ingen som yrkesmässigt arbetar på språket har läst texten än. Använd tolk.
translation-stale = Den svenska texten har ändrats sedan översättningen till { $language }. Använd tolk.
