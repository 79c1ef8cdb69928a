returnee-next = Înainte
returnee-previous = Înapoi
returnee-hide = Ascunde

returnee-take-back = Dați telefonul înapoi

returnee-open = Deschide
returnee-choose = Alegeți cu o cifră:
returnee-held = Acum se arată doar aceste pagini.
returnee-failed = Nu a reușit. Încercați din nou.

returnee-data-label = Datele dumneavoastră

returnee-urgent-label = Ajutor acum

returnee-place = { $page } / { $pages }

returnee-decide-title = Dumneavoastră decideți
returnee-decide-body =
    Puteți să spuneți da și să plecați.
    Puteți să spuneți nu.
    Vă puteți răzgândi, până în momentul plecării.

    Poate fi bine și să rămâneți.
    Există și alte căi. Ele au condiții.
    Cereți să vi se vorbească despre ele.

    Nimeni nu are voie să vă oblige.
    Nimeni nu are voie să vă preseze.

    Luați-vă timp de gândire.
    Vi s-a dat o ultimă zi până la care trebuie să plecați din Suedia? Spuneți-i curând cuiva care vă ajută.

returnee-protected-title = Cum este protejat ce spuneți
returnee-protected-body =
    Cele mai multe date se transmit altora doar dacă spuneți da.
    Puteți spune nu.

    Dar legea are limite.
    Un copil poate avea nevoie de protecție. Atunci se poate face o sesizare, pentru ca acel copil să primească ajutor.
    Poliția sau Agenția Suedeză pentru Migrație pot cere anumite date.
    Poate fi locul unde locuiți.

    Întrebați ce se aplică în cazul dumneavoastră, înainte să povestiți.

    Se pot aduna doar datele necesare.

returnee-talk-title = Discuții în limba dumneavoastră
returnee-talk-body =
    Trebuie să vi se spună totul într-o limbă pe care o înțelegeți.
    Un interpret vă poate ajuta.
    Interpretul are obligația de a păstra secretul.
    Nu vă simțiți bine cu interpretul? Spuneți asta.

    Adesea puteți vorbi cu cineva din țara dumneavoastră.
    În limba dumneavoastră, despre ce vă trebuie și ce există.
    Este o persoană de la Organizația Internațională pentru Migrație.
    Nu este nevoie să spuneți cine sunteți.

    Luați-vă timp de gândire.

returnee-safety-title = Siguranța dumneavoastră contează
returnee-safety-body =
    Cei care vă ajută discută riscurile cu dumneavoastră.
    Spuneți de ce vă este teamă.
    Spuneți dacă o persoană care v-a făcut rău ia legătura cu dumneavoastră.
    Veți afla ce se poate face și puteți spune ce nu vreți.

    Cei care vă ajută trebuie să protejeze locul unde locuiți.
    Totuși, poliția sau Agenția Suedeză pentru Migrație pot avea dreptul să întrebe. Întrebați ce reguli se aplică.

    Jurnaliștii nu ajung la dumneavoastră prin cei care vă ajută.
    Vă sfătuim să nu vorbiți cu jurnaliști.
    În cel mai rău caz, cei care v-au făcut rău pot înțelege despre cine este vorba.
    Atunci nimeni nu poate promite o călătorie sigură.

returnee-help-title = Ajutor cu călătoria și actele
returnee-help-body =
    Vreți ajutor? Spuneți-i cuiva care vă sprijină aici.
    Puteți primi ajutor la completarea unei cereri.
    Ce scrie în cerere se explică într-o limbă pe care o înțelegeți.
    Puteți spune nu și puteți retrage cererea.

    Dacă primiți sprijinul:
    Organizația Internațională pentru Migrație rezervă călătoria.
    Ea plătește călătoria și actele pentru călătorie.

    Nu aveți pașaport?
    Ea ajută la obținerea actelor pentru călătorie.
    Poate dura mult. Trebuie să vi se spună cum merge.

returnee-journey-title = În călătorie
returnee-journey-body =
    Vă puteți răzgândi, până în momentul plecării.

    Călătoriți ca orice alt călător.
    Spuneți dacă vă este teamă să zburați sau dacă aveți nevoie de mâncare specială.

    Dacă aveți nevoie, cineva poate călători cu dumneavoastră.

    Organizația Internațională pentru Migrație are birouri în multe țări.
    Dacă este un birou în țara dumneavoastră, de cele mai multe ori vă așteaptă cineva la aeroport.
    Apoi primiți ajutor să mergeți mai departe.

returnee-home-title = După ce ajungeți
returnee-home-body =
    Planul se face împreună, înainte de călătorie. Ce vreți dumneavoastră este important.
    Gândiți-vă la obiective care pot fi atinse.
    Planul este gata după ce ajungeți.

    Există riscul ca cineva să vă exploateze din nou.
    Sprijinul face acest risc mai mic.

    Sprijinul poate fi un loc unde să stați, îngrijire medicală sau cineva cu care să vorbiți.
    Poate fi școală, ajutor pentru un loc de muncă sau bani.
    Întrebați ce bani se dau acum.

    Sprijinul poate fi diferit de la o țară la alta.
    Contează și dacă Organizația Internațională pentru Migrație este acolo.
    Uneori este mic. Uneori nu există. Atunci trebuie să vi se spună asta.

returnee-after-title = După aceea
returnee-after-body =
    Este bine să știți acestea încă înainte de călătorie.

    Puteți refuza sprijinul.
    Puteți refuza contactul.

    Vreți să păstrați legătura?
    Atunci stabiliți împreună cum.
    Vă puteți întâlni, suna sau scrie.

    Aveți nevoie de altceva decât s-a planificat? Atunci sprijinul poate fi schimbat.

    Cei care v-au ajutat în Suedia află cum vă simțiți doar dacă spuneți da.

returnee-data-title = Datele dumneavoastră
returnee-data-body =
    Persoana care vă ajută poate păstra răspunsuri despre situația dumneavoastră. Ele se păstrează într-un calculator, nu doar în acest telefon.

    Puteți întreba ce s-a păstrat despre dumneavoastră. Puteți cere să se șteargă. Nu este nevoie să spuneți de ce. Copii ale datelor pot rămâne o vreme.

    Ce s-a dat deja altora rămâne la ei. Întrebați cine sunt.

    Aveți dreptul să aflați cum și unde se folosesc datele dumneavoastră.

returnee-urgent-title = Ajutor acum
returnee-urgent-body =
    Sunteți în pericol acum?
    Sunați la { $emergency }.

    Simțiți că nu mai puteți trăi sau v-ați făcut rău?
    Sunați la { $emergency }. Spuneți-i cuiva în care aveți încredere.

    Nu puteți suna?
    Arătați această pagină cuiva în care aveți încredere.

    Nu este pericol chiar acum?
    Puteți suna la poliție: { $police }.
    Îi puteți spune cuiva care vă sprijină că aveți nevoie de ajutor.
    Puteți și doar să arătați aici cu degetul.

returnee-choices-title = Să rămâneți sau să plecați
returnee-choices-body =
    Puteți primi ajutor ca să vă gândiți la situația de acum.

    Vreți să rămâneți? Puteți rămâne?
    Ce poate fi greu dacă plecați?
    Ce poate fi greu dacă rămâneți?

    Trebuie să vi se spună ce opțiuni există pentru dumneavoastră.
    Fiecare opțiune are riscuri. Fiecare opțiune are limite.
    Cereți să vi se explice tot înainte să decideți.

    Aveți o ultimă zi până la care trebuie să plecați din Suedia?
    Cine rămâne mai mult poate primi o interdicție de a reveni.
    Cereți să vorbiți cu un avocat.

returnee-knows-title = Cine ce află
returnee-knows-body =
    Întrebați cine primește date despre dumneavoastră și ce date.
    Cereți să vi se explice înainte să spuneți da.

    Pot fi cei care vă ajută în Suedia.
    Poate fi Organizația Internațională pentru Migrație, în Finlanda și în țara dumneavoastră.
    Poate fi ambasada țării dumneavoastră, dacă aveți nevoie de acte pentru călătorie.

    Spuneți cu cine nu vreți să vorbească.

returnee-health-title = Sănătatea dumneavoastră
returnee-health-body =
    Este bine să mergeți la un medic înainte de călătorie.

    Aveți nevoie de îngrijire, medicamente sau scaun cu rotile?
    Dacă spuneți da, cei care organizează călătoria pot afla.
    Atunci pot vedea dacă îngrijirea și medicamentele există acolo unde mergeți.

    Luați cu dumneavoastră ce vă trebuie:
    certificat medical, fișă medicală, rețete.
    Luați destule medicamente.

    Cereți ajutor pentru traducerea actelor.

returnee-children-title = Copiii dumneavoastră
returnee-children-body =
    Aveți copii aici?
    Atunci contează și ce le trebuie lor.
    Se vorbește cu dumneavoastră despre ce este cel mai bine pentru toți din familie.

    Dacă se poate, ambii părinți ar trebui să afle despre călătorie și să spună da pentru copii.
    Este periculos să fie întrebat celălalt părinte? Spuneți asta.

    Copiii au nevoie de acte proprii pentru călătorie.
    Dacă un copil este născut în Suedia, poate dura mai mult.

    Primiți sprijinul? De regulă, copiii care vin cu dumneavoastră au dreptul la jumătate.
    Întrebați ce reguli se aplică acum.

returnee-young-title = Ai mai puțin de 18 ani?
returnee-young-body =
    Poți spune ce vrei.
    Poți spune dacă vrei să pleci și dacă nu vrei.
    Nimeni altcineva nu poate răspunde la asta în locul tău.

    Și adulții caută să afle dacă este cel mai bine pentru tine să pleci.
    Cei care răspund de tine trebuie să spună da, aici și în țara ta. Ți-e teamă de cineva dintre ei? Spune asta.

    Ești fără familie în Suedia? Dacă pleci, un adult va călători cu tine.

    Întreabă de câte ori vrei.

returnee-ban-title = Dacă aveți o interdicție de intrare
returnee-ban-body =
    O interdicție de intrare înseamnă că nu aveți voie să reveniți o vreme.

    Aveți o interdicție sau nu știți?
    Spuneți-i cuiva care vă ajută.
    Interdicția poate schimba traseul călătoriei.

    Întrebați un avocat cât timp este valabilă.

returnee-day-title = În ziua călătoriei
returnee-day-body =
    Luați actele, biletul, telefonul și numerele de telefon.
    Este bine să fiți la aeroport cu cel puțin două ore înainte.
    Întrebați dacă cineva poate merge cu dumneavoastră până acolo.

    Puteți primi un ecuson de purtat, ca să vă recunoască cei care vă așteaptă.
    Ecusonul nu spune de ce călătoriți.
    Nu vreți să îl purtați? Spuneți asta. Se poate alege altceva.
    Întrebați cum îi recunoașteți pe cei care vă așteaptă.

    Nu vă așteaptă nimeni?
    Sunați la numărul biroului din țara dumneavoastră sau mergeți la adresă. Trebuie să vi se dea amândouă înainte de călătorie.

returnee-paused = Poate că acum nu se poate primi acest ajutor. Întrebați persoana care vă ajută.
returnee-unreviewed = Textul a fost tradus automat, de un calculator. Nimeni care lucrează profesional în această limbă nu l-a citit încă. Cereți un interpret.
returnee-stale = Textul suedez s-a schimbat de când a fost făcută această traducere. Cereți un interpret.
returnee-listen = Ascultați
