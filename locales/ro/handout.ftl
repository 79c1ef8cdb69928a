handout-title = Informații

handout-danger-title = Dacă sunteți în pericol
handout-danger-body = Sunați la { $emergency }.

handout-decide-title = Dumneavoastră decideți
handout-decide-body = Aveți dreptul să vă întoarceți în țara dumneavoastră. Aveți și dreptul să spuneți nu. Nimeni nu are voie să vă oblige sau să vă preseze. Poate fi bine și să rămâneți. Vă puteți răzgândi până în momentul plecării. Luați-vă timp de gândire.

handout-choices-title = Să rămâneți sau să plecați
handout-choices-body = Pot exista alte căi decât plecarea. Ele au condiții. Cereți să vi se spună care există pentru dumneavoastră și ce riscuri au. Vi s-a dat o ultimă zi până la care trebuie să plecați din Suedia? Spuneți-i curând cuiva care vă ajută. Cereți să vorbiți cu un avocat.

handout-talk-title = În limba dumneavoastră
handout-talk-body = Totul trebuie explicat într-o limbă pe care o înțelegeți. Interpretul are obligația de a păstra secretul. Dacă nu vă simțiți bine cu interpretul, puteți cere altul. Adesea puteți vorbi cu cineva de la Organizația Internațională pentru Migrație (OIM) din țara dumneavoastră, în limba dumneavoastră. Nu este nevoie să spuneți cine sunteți.

handout-protected-title = Ce povestiți
handout-protected-body = Cele mai multe date se transmit altora doar dacă spuneți da. Dar legea are limite. Dacă un copil poate avea nevoie de protecție, se poate face o sesizare, pentru ca acel copil să primească ajutor. Poliția sau Agenția Suedeză pentru Migrație pot cere anumite date, de exemplu unde locuiți. Pot fi și alte cazuri. Întrebați ce se aplică în cazul dumneavoastră, înainte să povestiți.

handout-knows-title = Cine ce află
handout-knows-body = Dacă spuneți da, OIM din Finlanda și OIM din țara dumneavoastră pot afla ce vă trebuie. Dacă aveți nevoie de acte pentru călătorie, ambasada țării dumneavoastră poate afla cine sunteți. Cereți să vi se spună cine ce primește, înainte să spuneți da. Puteți întreba ce s-a păstrat despre dumneavoastră și puteți cere să se șteargă. Ce s-a dat deja altora rămâne la ei.

handout-risks-title = Riscuri
handout-risks-body = Există riscul ca cineva să vă exploateze din nou. El este cel mai mare până la doi ani după exploatare. Sprijinul face riscul mai mic. Cei care vă ajută discută riscurile cu dumneavoastră. Spuneți de ce vă este teamă. Spuneți dacă o persoană care v-a făcut rău ia legătura cu dumneavoastră. Veți afla ce se poate face și puteți spune ce nu vreți.

handout-help-title = Ajutor cu călătoria
handout-help-body = Puteți primi ajutor ca să cereți sprijin. Puteți retrage cererea oricând. Dacă primiți sprijinul, OIM rezervă și plătește călătoria și actele pentru călătorie. Actele pot dura mult. La nevoie, cineva poate călători cu dumneavoastră. Dacă OIM este în țara dumneavoastră, de cele mai multe ori vă așteaptă cineva la aeroport.

handout-support-title = După ce ajungeți
handout-support-body = Sprijinul poate fi un loc unde să stați, îngrijire, cineva cu care să vorbiți, școală, ajutor pentru un loc de muncă sau bani. Diferă de la o țară la alta. Uneori sprijinul este mic și uneori nu există. Atunci trebuie să vi se spună asta. Puteți refuza sprijinul și contactul.

handout-money-title = Bani, după date din 2019
handout-money-body = În anul 2019 ajutorul era de { $monthly } pe lună timp de șase luni, { $monthly_total } în total. În plus { $basic } pentru nevoi de bază și { $medical } pentru posibile nevoi medicale. Copiii care vin cu dumneavoastră au de regulă dreptul la { $child_share } din suma sprijinului. Nu vă bazați pe sume până nu le confirmă OIM.

handout-children-title = Copii
handout-children-body = Contează și ce le trebuie copiilor dumneavoastră. Dacă se poate, ambii părinți ar trebui să afle despre călătorie și să spună da. Este periculos să fie întrebat celălalt părinte? Spuneți asta. Dacă aveți sub 18 ani, puteți spune dacă vreți să plecați sau nu. Nimeni altcineva nu poate răspunde în locul dumneavoastră. Dacă sunteți fără familie în Suedia, un adult va călători cu dumneavoastră.

handout-number = Numărul persoanei care vă ajută:
