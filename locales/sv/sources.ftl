# Länkar och adresser (manualen del III och sista sidan)

sources-chapter = Länkar och adresser

sources-title = Manualens länkar
sources-label = Manualens länkar
sources-say = Länkarna går till Jämställdhetsmyndigheten, NMT, regionkoordinatorerna och IOM, som de står i manualen.
sources-body =
    Länkarna återges som de står i manualen.

    Jämställdhetsmyndigheten om prostitution och människohandel: { $agency_page }

    Det operativa nätverket Nationellt metodstödsteam (NMT): { $nmt_page }

    Kontaktuppgifter till regionkoordinatorerna: { $coordinators_page }

    IOM Finland, sidan med ansökningsblanketterna: { $iom_forms_page }

    IOM: { $iom_page }

sources-iom-title = Adresser till IOM Finland
sources-iom-label = Adresser till IOM Finland
sources-iom-say = Manualen anger postadress, besöksadress och telefon till IOM Finland.
sources-iom-body =
    Det här är manualens uppgifter. Siffrorna i numret är grupperade på vårt sätt.

    Postadress: { $iom_post }
    Besöksadress: { $iom_visit }
    Telefon: { $iom_phone }

sources-agency-title = Adresser till Jämställdhetsmyndigheten
sources-agency-label = Adresser till myndigheten
sources-agency-say = Manualen anger postadress, besöksadress och telefon till Jämställdhetsmyndigheten.
sources-agency-body =
    Det här är manualens uppgifter. Siffrorna i numret är grupperade på vårt sätt.

    Postadress: { $agency_post }
    Besöksadress: { $agency_visit }
    Telefon: { $agency_phone }

## Look-up

sources-search = länkar, hemsida, webbplats, webbsida, länk till blanketter, nmt hemsida, url, länk, länkarna, sidor på nätet, sajt, webben, nätadress, hemsidor, webbadress, länkar till iom, surfa
sources-iom-search = adress till iom, postadress iom, besöksadress helsingfors, brev till iom, iom finland adress, iom:s telefonnummer, iom:s adress, besöka iom, unioninkatu, postboxen, var ligger iom, iom:s kontor i helsingfors, adress finland, skicka brev
sources-agency-search = adress till jämställdhetsmyndigheten, postadress, besöksadress göteborg, myndighetens telefonnummer, växel, adress till myndigheten, gå dit, myndighetens kontor, växeln, angered, myndighetens adress, skicka brev till myndigheten
