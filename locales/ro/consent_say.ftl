consent-language-say = Vi s-a explicat totul într-o limbă pe care o înțelegeți? Spuneți dacă ceva nu este clar.
consent-language-explain = Este important să înțelegeți înainte să răspundeți. Dacă spuneți nu, aducem un interpret și explicăm din nou.

consent-voluntary-say = Dumneavoastră decideți. Puteți spune nu și vă puteți răzgândi oricând înainte de plecare. Ați înțeles?
consent-voluntary-explain = Aveți dreptul să refuzați. Aveți dreptul să vă răzgândiți până în momentul plecării și să retrageți cererea oricând. Dacă spuneți nu, nu mergem mai departe. Primiți mai mult timp.

consent-alternatives-say = Pot exista alte opțiuni. Ele au condiții. Poate fi bine și să rămâneți. Vi s-a spus ce opțiuni există?
consent-alternatives-explain = Poate fi, de exemplu, o perioadă de reflecție, un permis de ședere temporară sau o cerere de azil. Ce se aplică depinde de situația dumneavoastră. Dacă spuneți nu, vă spunem întâi despre ele.

consent-use-say = Datele se folosesc pentru a organiza călătoria și sprijinul dumneavoastră. OIM Finlanda le primește dacă spuneți da. Despre OIM din țara dumneavoastră întrebăm separat. Datele sunt protejate. Dar, prin lege, o parte poate fi transmisă totuși: dacă un copil poate avea nevoie de protecție sau dacă poliția ori Agenția Suedeză pentru Migrație cere asta. Pot fi și alte cazuri. Ați înțeles?
consent-use-explain = Datele sunt protejate de reguli de confidențialitate, cu limitele puse de lege. Întrebați ce se aplică în cazul dumneavoastră. Dacă spuneți nu, explicăm din nou.

consent-interpreter-say = Interpretul aude ce vorbim și are de urmat reguli despre păstrarea secretului. Dacă nu vă simțiți bine cu interpretul, puteți cere altul. Ați înțeles?
consent-interpreter-explain = Interpretul urmează reguli despre etică, comportament și păstrarea secretului. Uneori este mai bine să fie schimbat interpretul. Atunci spuneți-ne.

consent-keep-say = Păstrăm răspunsurile dumneavoastră într-o ciornă. Numele, doar dacă spuneți da mai târziu. Răspunsurile pot totuși arăta cine sunteți. Putem să le păstrăm? Puteți spune nu și atunci le ștergem.
consent-keep-explain = Răspunsurile se păstrează criptate. Ce ați acceptat sau refuzat se păstrează fără criptare. De aici nu dăm nimic din asta altcuiva. Totul se șterge într-o zi stabilită sau când vreți. În copiile de siguranță poate rămâne.

consent-iom-say = Putem transmite către OIM Finlanda cererea dumneavoastră: nume, vârstă, țară, acte, decizii, familie și ce vă trebuie? OIM organizează călătoria și sprijinul. Despre sănătate și riscuri întrebăm apoi. Puteți spune nu.
consent-iom-explain = OIM Finlanda este un organism internațional cu reguli proprii despre date. Are nevoie de date pentru călătorie și sprijin. Dacă spuneți nu, nu dăm nimic. Atunci putem întreba OIM fără să spunem cine sunteți.

consent-health-say = OIM Finlanda poate avea nevoie să știe cum stați cu sănătatea, pentru călătorie și pentru îngrijirea de după. Putem să îi spunem? Puteți spune nu la tot sau la o parte.
consent-health-explain = Este vorba despre ce vă trebuie în călătorie, medicamente, certificate și îngrijire. Dacă spuneți nu, nu dăm asta mai departe. Atunci OIM nu poate ține cont de asta în plan.

consent-risk-table-say = Am scris riscurile despre care am vorbit. Acolo sunt și lucruri spuse de alții. Poate OIM Finlanda să le citească? Puteți spune nu.
consent-risk-table-explain = Acolo scrie ce riscuri sunt și ce se poate face. OIM Finlanda evaluează riscurile înainte de călătorie. Dacă spuneți nu, nu dăm tabelul. Atunci putem întreba, fără să spunem cine sunteți, ce înseamnă asta pentru cerere.

consent-measures-say = Am vorbit despre riscuri și despre ce se poate face. Vreți să facem așa? Spuneți și ce nu vreți.
consent-measures-explain = Un da înseamnă că știți riscurile întoarcerii și că înțelegeți și acceptați ce urmează să se facă. Dacă spuneți nu, discutăm din nou și schimbăm ce nu vreți.

consent-passport-copy-say = Poate coordonatorul regional să trimită o copie a pașaportului dumneavoastră la OIM Finlanda? Puteți spune nu.
consent-passport-copy-explain = Copia este necesară pentru că biletele se rezervă pe numele din pașaport. Poate fi și alt act de identitate. Dacă spuneți nu, nu se trimite nicio copie. Atunci întrebăm OIM Finlanda de ce este nevoie în schimb.

consent-child-will-say = Tu vrei să mergi în țara ta? Poți spune nu și poți spune că nu știi încă.
consent-child-will-explain = Nimeni altcineva nu poate răspunde pentru tine. Dacă spui nu, nu mai planificăm întoarcerea.

consent-iom-home-say = Se pot transmite aceleași date către OIM din țara dumneavoastră, ca să știe ce vă trebuie? Puteți spune nu. Atunci anunțăm OIM Finlanda, dar nu noi decidem ce face OIM.
consent-iom-home-explain = Au nevoie de date pentru sprijinul din țara dumneavoastră. Dacă spuneți nu, coordonatorul regional anunță OIM Finlanda. Nu putem opri OIM.

consent-phone-say = Putem transmite către OIM numărul dumneavoastră de mobil, ca să vă poată contacta mai ușor în călătorie? Puteți spune nu.
consent-phone-explain = Numărul este ca să vă poată contacta atunci când schimbați avionul și când ajungeți. Dacă spuneți nu, nu dăm numărul și îl ștergem aici. Nimic altceva nu se schimbă.

consent-followup-say = Putem noi, în Suedia, să aflăm cum vă merge după aceea? Puteți spune nu. Asta nu schimbă nimic în cerere.
consent-followup-explain = OIM ar fi cea care ne spune. Cum țineți legătura cu OIM din țara dumneavoastră stabiliți împreună. Dacă spuneți nu, nu urmează să ni se spună nimic. Nimic altceva nu se schimbă.

consent-embassy-say = Aveți nevoie de acte pentru călătorie. Poate OIM să ia legătura cu ambasada țării dumneavoastră? Atunci ambasada află cine sunteți. După ce s-a făcut, nu se mai poate da înapoi. Puteți spune nu.
consent-embassy-explain = Ambasada primește datele dumneavoastră cu caracter personal și o fotografie, ca să primiți acte pentru călătorie. Ați cerut azil sau vă este teamă de statul din țara dumneavoastră? Spuneți înainte să răspundeți și cereți să întrebați un avocat. Dacă spuneți nu, nu se ia legătura cu ambasada. Atunci întrebăm OIM Finlanda despre alte căi.

consent-providers-information-say = Și alții în afară de OIM pot da îngrijire și sprijin. Ei au cerințe proprii. Cereți să vi se spună cerințele înainte să spuneți da. Puteți spune nu. Ați înțeles?
consent-providers-information-explain = Vă întrebăm despre cerințe când se cunosc. Aveți dreptul să refuzați sprijinul.

consent-police-information-say = Colaborați într-o anchetă a poliției sau într-un proces. Înainte de a stabili data se ia legătura cu poliția sau procurorul. Întrebați dacă ceva nu este clar. Ați înțeles?
consent-police-information-explain = Aceasta este o informație. Nu este ceva la care spuneți da sau nu.

consent-say-answers = Puteți arăta răspunsul cu degetul.

consent-say-yes = Da

consent-say-no = Nu

consent-say-wait = Vreau să aștept

consent-say-unclear = Nu înțeleg
