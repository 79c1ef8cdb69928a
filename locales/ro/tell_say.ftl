tell-consent-say = Vreau să vă spun despre ajutorul care există. Nu este nevoie să decideți nimic astăzi.
tell-consent-point-own = Decizia este a dumneavoastră. Nimeni nu are voie să vă oblige sau să vă preseze, nici acum, nici mai târziu.
tell-consent-point-home = Oricine are dreptul să se întoarcă în țara sa. Există ajutor, dacă vreți dumneavoastră.
tell-consent-point-options = Există mai multe alternative. Le discutăm împreună, cu riscurile și limitele lor.
tell-consent-point-time = Luați-vă timp să vă gândiți la decizie. Întrebați oricând și vă spun mai multe.
tell-consent-point-undo = Vă puteți răzgândi oricând înainte de plecare. Puteți refuza ajutorul. O cerere o puteți retrage oricând.
tell-consent-point-deadline = Ați primit o decizie că trebuie să plecați din Suedia, cu o ultimă zi? Spuneți asta, ca un avocat să poată răspunde ce se aplică.

tell-consent-choices-say = Ne putem gândi împreună ce ar însemna să rămâneți și ce ar însemna să vă întoarceți.
tell-consent-choices-point-situation = Coordonatorul regional vă poate ajuta să evaluați ce situație aveți în Suedia, ce vreți și ce șanse aveți să rămâneți.
tell-consent-choices-point-return = Puteți primi ajutor și pentru a evalua posibilitățile de a vă întoarce cu sprijin și ce poate fi greu.
tell-consent-choices-point-others = Alternativele pot fi o perioadă de reflecție, un permis de ședere temporară sau o cerere de azil. Ele au condiții. Ce se aplică depinde de situația dumneavoastră.
tell-consent-choices-point-explained = Totul trebuie explicat pe larg, într-o limbă pe care o înțelegeți, înainte să spuneți da la ceva.
tell-consent-choices-point-lawyer = Dacă vreți, încercăm să găsim un avocat care poate răspunde ce se aplică în cazul dumneavoastră.

tell-consent-data-say = Vreau să vă spun cum este protejat ce spuneți și ce limite există, înainte să povestiți mai mult.
tell-consent-data-point-secrecy = Ce povestiți este protejat de reguli de confidențialitate. Autoritățile și organizațiile din Suedia care participă trebuie să respecte regulile despre datele cu caracter personal.
tell-consent-data-point-limits = Confidențialitatea are limite. Dacă un copil poate avea nevoie de protecție, pot avea obligația să fac o sesizare. Poliția sau Agenția Suedeză pentru Migrație pot cere anumite date, inclusiv unde locuiți. Întrebați ce se aplică în cazul dumneavoastră, înainte să povestiți.
tell-consent-data-point-use = Trebuie să vi se spună la ce folosește informația și unde și cum se folosesc datele dumneavoastră.
tell-consent-data-point-consent = În rest, este nevoie de consimțământul dumneavoastră înainte ca datele despre dumneavoastră să fie transmise altora. Vă spun ce autorități și organizații sunt și ce află ele.
tell-consent-data-point-needed = Se pot aduna doar datele necesare și doar cei care au nevoie de ele au voie să le primească.
tell-consent-data-point-anonymous = Pot cere un sfat de la OIM Finlanda fără să spun cine sunteți.

tell-consent-talk-say = Trebuie să puteți înțelege tot ce vorbim. Spuneți când ceva nu este clar.
tell-consent-talk-point-language = Totul trebuie explicat într-o limbă pe care o înțelegeți înainte să spuneți da. Informația trebuie să vi se dea și pe hârtie sau electronic.
tell-consent-talk-point-interpreter = Dacă nu înțelegeți limba, trebuie să folosim un interpret autorizat. Interpretul are reguli despre păstrarea secretului, etică și comportament.
tell-consent-talk-point-trust = Spuneți dacă este greu să vorbiți cu interpretul. Uneori poate ajuta să vorbim despre asta, uneori poate fi mai bine să îl schimbăm.
tell-consent-talk-point-office = Adesea puteți vorbi cu OIM din țara dumneavoastră despre nevoi și sprijin. Se face în limba maternă și nu este nevoie să spuneți cine sunteți.
tell-consent-talk-point-place = Trebuie să protejăm locul unde locuiți și alte lucruri care arată unde sunteți. Există limite puse de lege. Întrebați-mă despre ele.
tell-consent-talk-point-media = Nu mijlocim contactul cu presa. Nici nu este potrivit să acceptați. În cel mai rău caz, cei care v-au făcut rău vă pot identifica. Atunci nu se mai poate garanta o întoarcere sigură.

tell-application-say = Dacă vreți să cereți sprijin, parcurgem cererea împreună.
tell-application-point-voluntary = OIM vă poate ajuta doar dacă întoarcerea este voluntară.
tell-application-point-explained = Ce scrie în cerere trebuie explicat într-o limbă pe care o înțelegeți. Puteți primi ajutor la completare.
tell-application-point-needs = Vorbim despre ce vă trebuie: îngrijire, locuință, reabilitare, educație, venit. Nevoile se scriu în cerere.
tell-application-point-sent = Întâi vă întrebăm dacă vă dați consimțământul. Apoi coordonatorul regional semnează și trimite cererea și o evaluare a riscurilor la OIM Finlanda.
tell-application-point-iom = Angajații OIM au obligația de a păstra secretul și trebuie să vă protejeze datele cu caracter personal.
tell-application-point-back = Aveți dreptul să refuzați ajutorul și puteți retrage cererea oricând.

tell-application-risks-say = Vreau să discut riscurile cu dumneavoastră. Este important să le cunoașteți.
tell-application-risks-point-risks = Evaluăm riscurile și amenințările care pot îngreuna o întoarcere sigură. Ce știți despre ele este important.
tell-application-risks-point-sources = Date despre riscuri pot veni și de la serviciile sociale, de la personalul centrului unde locuiți, de la poliție sau de la alții.
tell-application-risks-point-early = Este important ca OIM Finlanda să afle devreme despre riscuri, ca să poată planifica măsuri.
tell-application-risks-point-measures = Discutăm măsurile până le înțelegeți. Apoi vă întrebăm dacă le acceptați. Dacă familia este implicată în traficul de persoane, puteți de exemplu locui în altă parte a țării.
tell-application-risks-point-doctor = Se recomandă un control medical înainte de călătorie, ca să se cunoască nevoile dumneavoastră medicale.
tell-application-risks-point-medical = OIM trebuie să știe de ce îngrijire și medicamente aveți nevoie. Așa se poate vedea, înainte de călătorie, că ele există. Vă întreb întâi.
tell-application-risks-point-contact = Spuneți dacă cineva care v-a exploatat încearcă să ia legătura cu dumneavoastră. Asta poate face călătoria mai puțin sigură.

tell-application-children-say = Vreau să vorbesc cu dumneavoastră despre copiii dumneavoastră și despre alții din familie care poate călătoresc și ei.
tell-application-children-point-needs = Trebuie ținut cont și de ce le trebuie copiilor și familiei.
tell-application-children-point-best = Trebuie să evaluăm împreună dacă întoarcerea este cel mai bine pentru toată familia, și pentru copii.
tell-application-children-point-parents = Dacă este posibil, ambii părinți ar trebui să afle despre călătorie și să fie de acord cu plecarea copiilor.
tell-application-children-point-danger = Poate fi periculos să fie întrebat celălalt părinte? Spuneți întâi asta. Nu luăm legătura până când coordonatorul regional nu a evaluat riscul.
tell-application-children-point-papers = Copiii au nevoie de documente de călătorie valabile. OIM poate ajuta și le plătește. Dacă un copil este născut în Suedia, adesea trebuie să fie înregistrat.
tell-application-children-point-report = Dacă un copil poate avea nevoie de protecție, poate fi nevoie să facem o sesizare la comisia socială. Scopul este să fie ajutat copilul.

tell-application-young-say = Poți spune ce crezi și ce vrei. Te poți răzgândi.
tell-application-young-point-will = OIM te poate ajuta să te întorci doar dacă vrei tu. Nimeni nu are voie să te oblige.
tell-application-young-point-adults = Adulții care răspund de tine trebuie să spună da, și aici, și în țara ta.
tell-application-young-point-best = Serviciile sociale caută să afle dacă este cel mai bine pentru tine. Poți lua parte și poți povesti.
tell-application-young-point-companion = Dacă mergi acasă, un adult va călători cu tine.
tell-application-young-point-time = Nu e nicio problemă dacă durează. Întreabă de câte ori vrei.

tell-application-support-say = Vreau să spun clar ce știm despre sprijinul din țara dumneavoastră și ce nu știm.
tell-application-support-point-varies = Sprijinul poate fi diferit de la o țară la alta. Poate depinde de faptul că OIM are sau nu birou acolo. Unele feluri de sprijin pot lipsi, pot fi limitate sau pot avea cerințe.
tell-application-support-point-told = Dacă nu există sprijin sau este foarte limitat, trebuie să vi se spună clar asta. Totuși, un ajutor în bani poate fi posibil.
tell-application-support-point-promises = Nu promit sprijin sau sume care nu sunt confirmate. OIM Finlanda aprobă dinainte fiecare plată.
tell-application-support-point-plan = Un plan preliminar se face înainte să plecați din Suedia. El se stabilește după ce ajungeți.
tell-application-support-point-goals = Stabilim împreună obiective care pot fi atinse, cu sprijinul care se poate da.
tell-application-support-point-providers = Și alții în afară de OIM vor da îngrijire și sprijin. Ei au cerințe proprii și trebuie să le acceptați ca să primiți sprijinul lor. Puteți spune nu.
tell-application-support-point-risk = Riscul ca cineva să vă exploateze din nou este cel mai mare până la doi ani după exploatare. Sprijinul după sosire micșorează acest risc.

tell-application-money-say = Vreau să vă spun ce sume erau valabile în anul 2019. Întrebăm OIM ce este valabil acum.
tell-application-money-point-monthly = În anul 2019 ajutorul era de { $monthly } pe lună timp de șase luni, { $monthly_total } în total.
tell-application-money-point-basic = În plus { $basic } pentru nevoi de bază, de exemplu locuință, educație sau îngrijire.
tell-application-money-point-medical = Și { $medical } pentru posibile nevoi medicale.
tell-application-money-point-children = Copiii care vin cu dumneavoastră au de regulă dreptul la { $child_share } din suma sprijinului.
tell-application-money-point-approved = OIM din țara dumneavoastră se ocupă de sprijin. OIM Finlanda aprobă dinainte fiecare plată.
tell-application-money-point-confirm = Nu vă bazați pe sume până nu le confirmă OIM.

tell-journey-say = Vreau să vă spun cum se pregătește călătoria. Întrebați când vreți.
tell-journey-point-documents = Aveți nevoie de documente de călătorie valabile. Dacă lipsesc, OIM Finlanda ajută la obținerea unora provizorii, prin ambasada dumneavoastră. Atunci ambasada primește datele dumneavoastră cu caracter personal. Vă întreb întâi.
tell-journey-point-progress = Cererea de documente de călătorie poate dura mult. Trebuie să vi se spună cum merge.
tell-journey-point-date = Coordonatorul regional vorbește cu dumneavoastră despre dată. Adesea data trebuie stabilită împreună cu mai multe persoane și nu se promite prea devreme.
tell-journey-point-police = Dacă participați la o anchetă sau la un proces, se ia legătura cu poliția și/sau procurorul înainte de a stabili data.
tell-journey-point-booking = Dacă sunteți în program, OIM Finlanda rezervă toată călătoria și vă spune ce este aranjat. Spuneți ce vă trebuie sau ce doriți.
tell-journey-point-cost = Dacă sunteți în program, OIM plătește călătoria și documentele de călătorie.

tell-journey-bring-say = Acum vedem ce trebuie să aveți cu dumneavoastră și ce trebuie să știe OIM despre călătorie.
tell-journey-bring-point-papers = Luați actele medicale necesare: fișa medicală, certificatul medical și rețetele. Ele se traduc când este posibil și necesar.
tell-journey-bring-point-medicine = Luați toate medicamentele de care aveți nevoie. Medicamentele cu rețetă trebuie să ajungă pentru călătorie.
tell-journey-bring-point-needs = Spuneți dacă aveți nevoie de scaun cu rotile, mâncare specială sau altceva. Atunci OIM se poate pregăti, și acolo unde schimbați avionul.
tell-journey-bring-point-ban = Aveți o interdicție de intrare în spațiul Schengen? Atunci poate fi nevoie să se schimbe traseul și OIM trebuie să știe asta.
tell-journey-bring-point-lawyer = Un avocat poate răspunde cât timp este valabilă o interdicție.

tell-journey-day-say = Acum parcurgem împreună ziua călătoriei. Spuneți dacă vă îngrijorează ceva.
tell-journey-day-point-tickets = Primiți biletele de avion și informații despre călătorie de la OIM Finlanda când călătoria este confirmată.
tell-journey-day-point-airport = Ar trebui să fiți la aeroport cu cel puțin două ore înainte de plecare. Întrebăm dacă cineva dintre noi poate merge cu dumneavoastră și vă poate ajuta.
tell-journey-day-point-routines = Nu ați mai zburat? Vă spun despre check-in, controlul de securitate, controlul la frontieră, ecrane și poarta de îmbarcare.
tell-journey-day-point-companion = La nevoie, OIM poate găsi pe cineva care să călătorească cu dumneavoastră. Dacă aveți sub optsprezece ani și sunteți fără familie în Suedia, aveți mereu o persoană care călătorește cu dumneavoastră.
tell-journey-day-point-contacts = Trebuie să vi se dea numărul de telefon și adresa OIM din țara dumneavoastră, ca să puteți cere ajutor în călătorie.
tell-journey-day-point-nobody = Dacă nu vă așteaptă nimeni: sunați la biroul OIM din țară sau mergeți acolo. Înainte de călătorie trebuie să vi se spună cum ajungeți la el.
tell-journey-day-point-free = Aveți libertatea să vă răzgândiți până în momentul plecării, și la aeroport.

tell-journey-safety-say = Vreau să vă spun cum veți fi așteptat și cum vă recunosc cei care așteaptă.
tell-journey-safety-point-ordinary = Călătoriți ca orice alt călător, cu ajutorul OIM.
tell-journey-safety-point-sign = Puteți purta sigla OIM sau altceva stabilit împreună, ca să vă recunoască cei care vă așteaptă.
tell-journey-safety-point-badge = Sigla nu arată de ce călătoriți. Dacă nu vreți să o purtați, spuneți asta.
tell-journey-safety-point-staff = Vă spun cum recunoașteți personalul OIM, când schimbați avionul și când ajungeți.
tell-journey-safety-point-phone = Dacă vă dați consimțământul și se poate, OIM Finlanda primește numărul dumneavoastră de mobil, ca să vă poată contacta mai ușor.
tell-journey-safety-point-transit = La o escală OIM vă poate ajuta, în funcție de ce vă trebuie și dacă OIM este în țara aceea.
tell-journey-safety-point-met = Unde OIM are birou, de obicei vă așteaptă la aeroport cineva de la OIM. Apoi primiți ajutor să mergeți mai departe.

tell-arrival-say = Aici este vorba despre timpul de după sosire. Vă spun acum, înainte de călătorie, ca să știți.
tell-arrival-point-think = Puteți avea nevoie de timp să vă gândiți la diferite feluri de sprijin înainte să înceapă ceva.
tell-arrival-point-plan = Planul de sprijin pornește de la nevoile dumneavoastră și se stabilește după sosire.
tell-arrival-point-monthly = Un ajutor pentru mâncare, haine și altele se plătește în fiecare lună, de regulă timp de șase luni. Îl plătește biroul local OIM.
tell-arrival-point-recovery = Există posibilitatea unui ajutor pentru îngrijire, consiliere și medicamente, după nevoile dumneavoastră.
tell-arrival-point-work = Se poate da sprijin și pentru educație, practică sau un curs. Contează și ce știți deja, chiar dacă ați învățat asta în familie.
tell-arrival-point-limits = Sprijinul poate fi diferit de la o țară la alta. Dacă este limitat, OIM încearcă totuși să găsească ceva de oferit.

tell-arrival-contact-say = Dumneavoastră alegeți dacă și cum ținem legătura după sosire. Este în regulă să spuneți nu.
tell-arrival-contact-point-agreed = Cum are loc contactul ulterior stabiliți dumneavoastră cu biroul local OIM.
tell-arrival-contact-point-ways = Unde OIM are birou, puteți ține legătura prin întâlniri, vizite, telefon sau e-mail. Și o organizație poate ține legătura cu dumneavoastră.
tell-arrival-contact-point-adjusted = Contactul ulterior este ca să se vadă că sprijinul ajunge și ca planul să fie schimbat la nevoie.
tell-arrival-contact-point-feedback = Cei care v-au ajutat în Suedia află cum vă simțiți doar dacă vă dați consimțământul.
tell-arrival-contact-point-decline = Aveți dreptul să refuzați sprijinul. Puteți alege și să nu țineți legătura, nici cu noi, nici cu OIM.
