# Svar på det som skrivs, när ingen sida ensam är svaret

unsure-title = Menar du …?
unsure-label = Menar du …?
unsure-say = Jag är inte säker på vad du undrar. Välj den sida som ligger närmast.
unsure-body =
    Passar ingen: pröva andra ord, eller ring stödtelefonen { $support_line }. Andra tider: polisen { $police }, eller socialjouren. Fara nu: ring { $emergency } (våra tillägg).

    Det du skrev är borttaget och sparades inte.

whereabouts-title = Här går det inte att leta efter en person
whereabouts-label = Var en person är
whereabouts-say = Jag vet inte var någon är, och jag hjälper ingen att leta. Det skyddar den som kan vara i fara.
whereabouts-body =
    Fara nu: ring { $emergency }. Är du orolig för någon: ring polisen { $police }. (Vårt tillägg.)

    Det du skrev är borttaget och sparades inte.
