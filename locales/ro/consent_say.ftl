consent-language-say = Vi s-a explicat totul într-o limbă pe care o înțelegeți? Spuneți dacă ceva nu este clar.
consent-language-explain = Este important să înțelegeți înainte să răspundeți. Dacă spuneți nu, aducem un interpret și explicăm din nou.

consent-voluntary-say = Dumneavoastră decideți. Puteți spune nu și vă puteți răzgândi oricând înainte de plecare. Ați înțeles?
consent-voluntary-explain = Aveți dreptul să refuzați. Aveți dreptul să vă răzgândiți până în momentul plecării și să retrageți cererea oricând. Dacă spuneți nu, nu mergem mai departe. Primiți mai mult timp.

consent-alternatives-say = Pot exista alte alegeri. Ele au condiții. Și să rămâneți poate fi bine. Ați aflat ce alegeri există?
consent-alternatives-explain = Poate fi, de exemplu, o perioadă de reflecție, un permis de ședere temporară sau o cerere de azil. Ce este valabil depinde de situația dumneavoastră. Dacă spuneți nu, vă spunem întâi despre ele.

consent-use-say = Datele se folosesc pentru a planifica drumul și sprijinul. OIM Finlanda le primește dacă spuneți da. Despre OIM din țara dumneavoastră întrebăm separat. Ele sunt protejate. Dar, prin lege, unele pot fi date totuși: dacă un copil poate avea nevoie de protecție sau dacă cer poliția ori Agenția Suedeză pentru Migrație. Pot fi și alte cazuri. Ați înțeles?
consent-use-explain = Datele sunt protejate de secret, cu limitele puse de lege. Întrebați ce este valabil pentru dumneavoastră. Dacă spuneți nu, explicăm din nou.

consent-interpreter-say = Interpretul aude ce vorbim și are de urmat reguli despre păstrarea secretului. Dacă nu vă simțiți bine cu interpretul, puteți cere altul. Ați înțeles?
consent-interpreter-explain = Interpretul urmează reguli despre etică, comportament și păstrarea secretului. Uneori este mai bine să fie schimbat interpretul. Atunci spuneți.

consent-keep-say = Păstrăm răspunsurile dumneavoastră într-o ciornă. Numele, doar dacă spuneți da mai târziu. Răspunsurile pot totuși arăta cine sunteți. Putem să le păstrăm? Puteți spune nu și atunci le ștergem.
consent-keep-explain = Răspunsurile se păstrează criptate. La ce ați spus da sau nu se păstrează fără criptare. De aici nu dăm nimic din asta altcuiva. Se șterge într-o zi stabilită sau când vreți. În copiile de siguranță poate rămâne.

consent-iom-say = Putem da la OIM Finlanda cererea dumneavoastră: nume, vârstă, țară, acte, decizii, familie și ce vă trebuie? Ei planifică drumul și sprijinul. Despre sănătate și riscuri întrebăm apoi. Puteți spune nu.
consent-iom-explain = OIM Finlanda este un organism internațional cu reguli proprii despre date. Are nevoie de date pentru drum și sprijin. Dacă spuneți nu, nu dăm nimic. Atunci putem întreba OIM fără să spunem cine sunteți.

consent-health-say = OIM Finlanda poate avea nevoie să știe cum stați cu sănătatea, pentru călătorie și pentru îngrijirea de după. Putem să spunem? Puteți spune nu, și doar la o parte.
consent-health-explain = Este vorba despre ce vă trebuie în călătorie, medicamente, certificate și îngrijire. Dacă spuneți nu, nu dăm asta mai departe. Atunci OIM nu poate planifica pentru asta.

consent-risk-table-say = Am scris riscurile despre care am vorbit. Acolo este și ce au spus alții. Poate OIM Finlanda să citească? Puteți spune nu.
consent-risk-table-explain = Acolo scrie ce riscuri sunt și ce se poate face. OIM Finlanda evaluează riscurile înainte de călătorie. Dacă spuneți nu, nu dăm tabelul. Atunci putem întreba, fără să spunem cine sunteți, ce înseamnă asta pentru cerere.

consent-measures-say = Am vorbit despre riscuri și despre ce se poate face. Vreți să facem așa? Spuneți și ce nu vreți.
consent-measures-explain = Un da înseamnă că știți riscurile întoarcerii și că înțelegeți și acceptați ce urmează să se facă. Dacă spuneți nu, discutăm din nou și schimbăm ce nu vreți.

consent-passport-copy-say = Poate coordonatorul regional să trimită o copie a pașaportului dumneavoastră la OIM Finlanda? Puteți spune nu.
consent-passport-copy-explain = Copia este necesară pentru că drumul se rezervă pe numele din pașaport. Poate fi și alt act de identitate. Dacă spuneți nu, nu se trimite nicio copie. Atunci întrebăm OIM Finlanda ce este nevoie în loc.

consent-child-will-say = Vrei tu să mergi în țara ta? Poți spune nu și poți spune că nu știi încă.
consent-child-will-explain = Nimeni altcineva nu poate răspunde pentru tine. Dacă spui nu, nu mai planificăm întoarcerea.

consent-iom-home-say = Se pot da aceleași date la OIM din țara dumneavoastră, ca să știe ce vă trebuie? Puteți spune nu. Atunci spunem asta la OIM Finlanda, dar nu noi hotărâm pentru OIM.
consent-iom-home-explain = Au nevoie de date pentru sprijinul din țara dumneavoastră. Dacă spuneți nu, coordonatorul regional spune asta la OIM Finlanda. Nu putem opri OIM.

consent-phone-say = Putem da la OIM numărul dumneavoastră de mobil, ca să vă găsească mai ușor în călătorie? Puteți spune nu.
consent-phone-explain = Numărul este ca să vă găsească atunci când schimbați avionul și când ajungeți. Dacă spuneți nu, nu dăm numărul și îl ștergem aici. Nimic altceva nu se schimbă.

consent-followup-say = Putem noi, în Suedia, să aflăm cum vă merge după aceea? Puteți spune nu. Asta nu schimbă nimic în cerere.
consent-followup-explain = OIM ar fi cea care ne spune. Cum țineți legătura cu OIM din țara dumneavoastră stabiliți împreună. Dacă spuneți nu, nu trebuie să ni se spună nimic. Nimic altceva nu se schimbă.

consent-embassy-say = Aveți nevoie de acte pentru călătorie. Poate OIM să ia legătura cu ambasada țării dumneavoastră? Atunci ambasada află cine sunteți. După ce s-a făcut, nu se mai poate da înapoi. Puteți spune nu.
consent-embassy-explain = Ambasada primește datele dumneavoastră cu caracter personal și o fotografie, ca să primiți acte pentru călătorie. Ați cerut azil sau vă este teamă de statul din țara dumneavoastră? Spuneți înainte să răspundeți și cereți să întrebați un avocat. Dacă spuneți nu, nu se ia legătura cu ambasada. Atunci întrebăm OIM Finlanda despre alte căi.

consent-providers-information-say = Și alții în afară de OIM pot da îngrijire și sprijin. Ei au cerințe proprii. Cereți să auziți cerințele înainte să spuneți da. Puteți spune nu. Ați înțeles?
consent-providers-information-explain = Vă întrebăm despre cerințe când se cunosc. Aveți dreptul să spuneți nu sprijinului.

consent-police-information-say = Colaborați într-o anchetă a poliției sau într-un proces. Înainte de a stabili data se ia legătura cu poliția sau procurorul. Întrebați dacă ceva nu este clar. Ați înțeles?
consent-police-information-explain = Aceasta este o informație. Nu este ceva la care spuneți da sau nu.

consent-say-answers = Puteți arăta răspunsul.

consent-say-yes = Da

consent-say-no = Nu

consent-say-wait = Vreau să aștept

consent-say-unclear = Nu înțeleg
