tell-consent-say = Chcę ci opowiedzieć, jaką pomoc można dostać. Nie musisz dziś o niczym decydować.
tell-consent-point-own = Decyzja należy do ciebie. Nikomu nie wolno cię zmuszać ani na ciebie naciskać, ani teraz, ani później.
tell-consent-point-home = Każdy ma prawo wrócić do swojego kraju. Jest pomoc, jeśli ty tego chcesz.
tell-consent-point-options = Są różne możliwości. Omówimy je, razem z ich ryzykiem i ograniczeniami.
tell-consent-point-time = Daj sobie czas, żeby przemyśleć decyzję. Pytaj śmiało, wtedy opowiem więcej.
tell-consent-point-undo = Możesz zmienić zdanie w każdej chwili przed wyjazdem. Możesz odmówić pomocy. Wniosek możesz wycofać w każdej chwili.
tell-consent-point-deadline = Wydano ci decyzję o opuszczeniu Szwecji, z wyznaczonym ostatnim dniem? Powiedz o tym, żeby prawnik mógł odpowiedzieć, jakie zasady obowiązują.

tell-consent-choices-say = Możemy razem przemyśleć, co oznaczałoby pozostanie, a co oznaczałby powrót.
tell-consent-choices-point-situation = Koordynator regionalny może pomóc ci ocenić, jak wygląda twoja sytuacja w Szwecji, czego chcesz i jakie masz szanse, żeby zostać.
tell-consent-choices-point-return = Możesz też dostać pomoc w ocenie możliwości powrotu ze wsparciem i tego, co może być trudne.
tell-consent-choices-point-others = Inną możliwością może być czas na zastanowienie się, zezwolenie na pobyt czasowy albo wniosek o azyl. Te możliwości mają swoje warunki. To, jakie zasady obowiązują, zależy od twojej sytuacji.
tell-consent-choices-point-explained = Wszystko ma być dokładnie wyjaśnione, w języku, który rozumiesz, zanim powiesz na coś „tak”.
tell-consent-choices-point-lawyer = Jeśli chcesz, spróbujemy znaleźć prawnika, który może odpowiedzieć, jakie zasady obowiązują w twojej sytuacji.

tell-consent-data-say = Chcę opowiedzieć, jak jest chronione to, co mówisz, i jakie są granice, zanim opowiesz więcej.
tell-consent-data-point-secrecy = To, co opowiadasz, jest objęte tajemnicą. Urzędy i organizacje w Szwecji, które biorą udział, muszą przestrzegać przepisów o danych osobowych.
tell-consent-data-point-limits = Tajemnica ma granice. Jeśli dziecko może potrzebować ochrony, mogę mieć obowiązek to zgłosić. Policja lub szwedzki Urząd Migracyjny mogą zażądać pewnych informacji, także tego, gdzie mieszkasz. Zapytaj, jakie zasady obowiązują w twojej sytuacji, zanim coś opowiesz.
tell-consent-data-point-use = Dowiesz się, do czego służą informacje oraz gdzie i jak są używane twoje dane.
tell-consent-data-point-consent = W innych przypadkach potrzebna jest twoja zgoda, zanim dane o tobie zostaną przekazane. Powiem, o jakie urzędy i organizacje chodzi i czego się dowiedzą.
tell-consent-data-point-needed = Wolno zbierać tylko potrzebne informacje, i mają je dostać tylko ci, którzy ich potrzebują.
tell-consent-data-point-anonymous = Mogę poprosić IOM w Finlandii o radę, nie mówiąc, kim jesteś.

tell-consent-talk-say = Wszystko, o czym rozmawiamy, ma być dla ciebie zrozumiałe. Powiedz, gdy coś jest niejasne.
tell-consent-talk-point-language = Wszystko ma być wyjaśnione w języku, który rozumiesz, zanim powiesz „tak”. Dostaniesz też informacje na papierze albo elektronicznie.
tell-consent-talk-point-interpreter = Jeśli nie rozumiesz języka, musimy skorzystać z uprawnionego tłumacza. Tłumacza obowiązują zasady dotyczące zachowania tajemnicy, etyki i postępowania.
tell-consent-talk-point-trust = Powiedz, jeśli trudno ci rozmawiać z tłumaczem. Czasem może pomóc rozmowa o tym, czasem może być lepiej zmienić tłumacza.
tell-consent-talk-point-office = Często możesz porozmawiać z IOM w swoim kraju o potrzebach i wsparciu. Rozmowa jest w twoim języku ojczystym i możesz zachować anonimowość.
tell-consent-talk-point-place = Mamy chronić miejsce, gdzie mieszkasz, i inne informacje, które pokazują, gdzie jesteś. Są granice, które wyznacza prawo. Zapytaj mnie o nie.
tell-consent-talk-point-media = Nie pośredniczymy w kontaktach z mediami. Nie jest też wskazane zgadzać się na nie. W najgorszym razie sprawcy mogą cię rozpoznać. Wtedy nie można już zagwarantować bezpiecznego powrotu.

tell-application-say = Jeśli chcesz wnioskować o wsparcie, omówimy wniosek razem.
tell-application-point-voluntary = IOM może ci pomóc tylko wtedy, gdy powrót jest dobrowolny.
tell-application-point-explained = To, co jest we wniosku, ma być wyjaśnione w języku, który rozumiesz. Możesz dostać pomoc w jego wypełnieniu.
tell-application-point-needs = Rozmawiamy o tym, czego potrzebujesz: opieka medyczna, mieszkanie, rehabilitacja, nauka, dochód. Potrzeby wpisuje się do wniosku.
tell-application-point-sent = Najpierw pytamy o twoją zgodę. Potem koordynator regionalny podpisuje i wysyła wniosek oraz ocenę ryzyka do IOM w Finlandii.
tell-application-point-iom = Pracownicy IOM mają obowiązek zachować tajemnicę i chronić twoje dane osobowe.
tell-application-point-back = Masz prawo odmówić pomocy i możesz w każdej chwili wycofać wniosek.

tell-application-risks-say = Chcę omówić z tobą ryzyko. Ważne jest, żeby je znać.
tell-application-risks-point-risks = Oceniamy ryzyko i zagrożenia, które mogą utrudnić bezpieczny powrót. To, co o nich wiesz, jest ważne.
tell-application-risks-point-sources = Informacje o ryzyku mogą też pochodzić od opieki społecznej, personelu miejsca, w którym mieszkasz, policji lub innych.
tell-application-risks-point-early = To ważne, żeby IOM w Finlandii wcześnie dowiedziało się o ryzyku i mogło zaplanować działania.
tell-application-risks-point-measures = Omawiamy działania, aż będą dla ciebie zrozumiałe. Potem pytamy, czy się na nie zgadzasz. Jeśli rodzina jest zamieszana w handel ludźmi, możesz na przykład zamieszkać w innej części kraju.
tell-application-risks-point-doctor = Zalecane jest badanie lekarskie przed podróżą, żeby poznać twoje potrzeby medyczne.
tell-application-risks-point-medical = IOM musi wiedzieć, jakiej opieki medycznej i jakich leków potrzebujesz. Wtedy można sprawdzić przed podróżą, czy są dostępne. Najpierw cię zapytam.
tell-application-risks-point-contact = Powiedz, jeśli ktoś, kto cię wykorzystał, szuka kontaktu. To może sprawić, że podróż będzie mniej bezpieczna.

tell-application-children-say = Chcę porozmawiać z tobą o twoich dzieciach i o innych w rodzinie, którzy może też pojadą.
tell-application-children-point-needs = Trzeba też wziąć pod uwagę to, czego potrzebują dzieci i rodzina.
tell-application-children-point-best = Musimy razem ocenić, czy powrót jest najlepszy dla całej rodziny, także dla dzieci.
tell-application-children-point-parents = Jeśli to możliwe, oboje rodzice powinni wiedzieć o podróży i zgodzić się, żeby dzieci jechały.
tell-application-children-point-danger = Czy może być niebezpiecznie pytać drugiego rodzica? Najpierw o tym powiedz. Nie kontaktujemy się z nikim, zanim koordynator regionalny nie oceni ryzyka.
tell-application-children-point-papers = Dzieci potrzebują ważnych dokumentów podróży. IOM może pomóc i za nie płaci. Jeśli dziecko urodziło się w Szwecji, często musi być zarejestrowane.
tell-application-children-point-report = Jeśli dziecko może potrzebować ochrony, być może musimy zgłosić to komisji opieki społecznej. Chodzi o to, żeby dziecko dostało pomoc.

tell-application-young-say = Możesz powiedzieć, co myślisz i czego chcesz. Możesz zmienić zdanie.
tell-application-young-point-will = IOM może pomóc ci wrócić tylko wtedy, gdy ty tego chcesz. Nikomu nie wolno cię zmuszać.
tell-application-young-point-adults = Dorośli, którzy za ciebie odpowiadają, muszą się zgodzić, tutaj i w twoim kraju.
tell-application-young-point-best = Opieka społeczna sprawdza, czy to jest dla ciebie najlepsze. Możesz brać udział i opowiadać.
tell-application-young-point-companion = Jeśli pojedziesz do domu, będzie z tobą jechać osoba dorosła.
tell-application-young-point-time = Nie trzeba się spieszyć. Pytaj tyle razy, ile chcesz.

tell-application-support-say = Chcę jasno powiedzieć, co wiemy o wsparciu w twoim kraju, a czego nie wiemy.
tell-application-support-point-varies = Wsparcie może być różne w różnych krajach. Może zależeć od tego, czy IOM ma tam biuro. Niektórych rodzajów wsparcia może nie być, mogą być ograniczone albo mieć wymagania.
tell-application-support-point-told = Jeśli wsparcia nie ma albo jest bardzo ograniczone, dostaniesz o tym jasną informację. Mimo to może być możliwa pomoc pieniężna.
tell-application-support-point-promises = Nie obiecuję wsparcia ani kwot, które nie są potwierdzone. IOM w Finlandii zatwierdza z góry każdą wypłatę.
tell-application-support-point-plan = Wstępny plan powstaje przed twoim wyjazdem ze Szwecji. Ostatecznie ustala się go po przyjeździe.
tell-application-support-point-goals = Razem wyznaczamy cele, które da się osiągnąć, z takim wsparciem, jakie można dać.
tell-application-support-point-providers = Opiekę i wsparcie będą dawać także inni niż IOM. Mają własne wymagania i trzeba je przyjąć, żeby dostać ich wsparcie. Możesz powiedzieć „nie”.
tell-application-support-point-risk = Ryzyko, że ktoś cię znowu wykorzysta, jest największe w okresie do dwóch lat po wykorzystaniu. Wsparcie po powrocie zmniejsza to ryzyko.

tell-application-money-say = Chcę powiedzieć, jakie kwoty obowiązywały w roku 2019. Pytamy IOM, jakie kwoty obowiązują teraz.
tell-application-money-point-monthly = W roku 2019 świadczenie wynosiło { $monthly } miesięcznie przez sześć miesięcy, łącznie { $monthly_total }.
tell-application-money-point-basic = Do tego { $basic } na podstawowe potrzeby, na przykład mieszkanie, naukę lub opiekę medyczną.
tell-application-money-point-medical = I { $medical } na możliwe potrzeby medyczne.
tell-application-money-point-children = Dzieci, które jadą z tobą, z reguły mają prawo do { $child_share } kwoty wsparcia.
tell-application-money-point-approved = Wsparciem zajmuje się IOM w twoim kraju. IOM w Finlandii zatwierdza z góry każdą wypłatę.
tell-application-money-point-confirm = Nie licz na te kwoty, dopóki IOM ich nie potwierdzi.

tell-journey-say = Chcę opowiedzieć, jak przygotowuje się podróż. Pytaj, kiedy chcesz.
tell-journey-point-documents = Potrzebujesz ważnych dokumentów podróży. Jeśli ich nie masz, IOM w Finlandii pomaga zdobyć tymczasowe, przez twoją ambasadę. Wtedy ambasada dostaje twoje dane osobowe. Najpierw cię zapytam.
tell-journey-point-progress = Staranie się o dokumenty podróży może długo trwać. Będziesz dostawać informacje, jak to idzie.
tell-journey-point-date = Koordynator regionalny rozmawia z tobą o dacie. Datę często trzeba uzgodnić z kilkoma innymi osobami i nie obiecuje się jej za wcześnie.
tell-journey-point-police = Jeśli bierzesz udział w śledztwie lub procesie, przed ustaleniem daty nawiązuje się kontakt z policją i/lub prokuratorem.
tell-journey-point-booking = Jeśli jesteś w programie, IOM w Finlandii rezerwuje całą podróż i mówi, co jest załatwione. Powiedz, czego potrzebujesz lub czego chcesz.
tell-journey-point-cost = Jeśli jesteś w programie, IOM płaci za podróż i dokumenty podróży.

tell-journey-bring-say = Teraz omówimy, co trzeba mieć ze sobą i co IOM musi wiedzieć o podróży.
tell-journey-bring-point-papers = Weź potrzebne dokumenty o zdrowiu: dokumentację medyczną, zaświadczenie lekarskie i recepty. Tłumaczy się je, gdy to możliwe i potrzebne.
tell-journey-bring-point-medicine = Weź wszystkie leki, których potrzebujesz. Leków na receptę ma wystarczyć na podróż.
tell-journey-bring-point-needs = Powiedz, jeśli potrzebujesz wózka inwalidzkiego, specjalnego jedzenia lub czegoś innego. Wtedy IOM może się przygotować, także tam, gdzie masz przesiadkę.
tell-journey-bring-point-ban = Masz zakaz wjazdu do strefy Schengen? Wtedy może trzeba będzie zmienić trasę i IOM musi o tym wiedzieć.
tell-journey-bring-point-lawyer = Prawnik może odpowiedzieć, jak długo obowiązuje zakaz.

tell-journey-day-say = Teraz omówimy razem dzień podróży. Powiedz, jeśli coś cię niepokoi.
tell-journey-day-point-tickets = Bilety lotnicze i informacje o podróży dostaniesz od IOM w Finlandii, gdy podróż będzie potwierdzona.
tell-journey-day-point-airport = Na lotnisku powinno się być co najmniej dwie godziny przed odlotem. Zapytamy, czy ktoś z nas może z tobą pojechać i pomóc.
tell-journey-day-point-routines = Lecisz pierwszy raz? Opowiem o odprawie, kontroli bezpieczeństwa, kontroli granicznej, ekranach i wyjściu do samolotu.
tell-journey-day-point-companion = W razie potrzeby IOM może zapewnić osobę, która pojedzie z tobą. Jeśli masz mniej niż osiemnaście lat i jesteś w Szwecji bez rodziny, zawsze jedzie z tobą taka osoba.
tell-journey-day-point-contacts = Dostaniesz numer telefonu i adres IOM w swoim kraju, żeby móc szukać pomocy w podróży.
tell-journey-day-point-nobody = Jeśli nikt na ciebie nie czeka: zadzwoń do biura IOM w tym kraju albo idź tam. Przed podróżą dowiesz się, jak się z nim skontaktować.
tell-journey-day-point-free = Możesz swobodnie zmienić zdanie aż do wyjazdu, także na lotnisku.

tell-journey-safety-say = Chcę opowiedzieć, jak odbywa się spotkanie na miejscu i jak rozpoznają cię osoby, które na ciebie czekają.
tell-journey-safety-point-ordinary = Podróżujesz tak jak zwykli podróżni, z pomocą IOM.
tell-journey-safety-point-sign = Możesz nosić logo IOM albo coś innego, co razem ustalicie, żeby rozpoznały cię osoby, które na ciebie czekają.
tell-journey-safety-point-badge = Logo nie pokazuje, dlaczego podróżujesz. Jeśli nie chcesz go nosić, powiedz o tym.
tell-journey-safety-point-staff = Opowiem, jak rozpoznać pracowników IOM przy zmianie samolotu i po przylocie.
tell-journey-safety-point-phone = Jeśli się zgodzisz i jest to możliwe, IOM w Finlandii dostanie twój numer komórkowy, żeby łatwiej się z tobą skontaktować.
tell-journey-safety-point-transit = Przy przesiadce IOM może ci pomóc, zależnie od tego, czego potrzebujesz i czy IOM jest w tym kraju.
tell-journey-safety-point-met = Tam, gdzie IOM ma biuro, na lotnisku zwykle czeka na ciebie ktoś z IOM. Potem dostaniesz pomoc w dalszej drodze.

tell-arrival-say = To dotyczy czasu po przyjeździe. Opowiadam teraz, przed podróżą, żeby było wiadomo.
tell-arrival-point-think = Możesz potrzebować czasu, żeby przemyśleć różne rodzaje wsparcia, zanim coś się zacznie.
tell-arrival-point-plan = Plan wsparcia opiera się na twoich potrzebach i jest ustalany po przyjeździe.
tell-arrival-point-monthly = Świadczenie na jedzenie, ubranie i inne rzeczy jest wypłacane co miesiąc, z reguły przez sześć miesięcy. Płaci miejscowe biuro IOM.
tell-arrival-point-recovery = Jest możliwość otrzymania świadczenia na opiekę medyczną, rozmowy i leki, według twoich potrzeb.
tell-arrival-point-work = Wsparcie można też dać na naukę, praktykę lub kurs. Liczy się to, co już umiesz, także to, czego nauczyła cię rodzina.
tell-arrival-point-limits = Wsparcie może być różne w różnych krajach. Jeśli jest ograniczone, IOM mimo to próbuje znaleźć coś, co może zaproponować.

tell-arrival-contact-say = Wybierasz, czy i jak będziemy w kontakcie po przyjeździe. Można spokojnie powiedzieć „nie”.
tell-arrival-contact-point-agreed = Jak ma wyglądać dalszy kontakt, ustalasz z miejscowym biurem IOM.
tell-arrival-contact-point-ways = Tam, gdzie IOM ma biuro, możecie utrzymywać kontakt przez spotkania, wizyty, telefon lub e-mail. Może się tym zajmować także inna organizacja.
tell-arrival-contact-point-adjusted = Dalszy kontakt jest po to, żeby sprawdzić, czy wsparcie dociera, i w razie potrzeby zmienić plan.
tell-arrival-contact-point-feedback = Osoby, które ci pomogły w Szwecji, dowiedzą się, jak się czujesz, tylko jeśli się zgodzisz.
tell-arrival-contact-point-decline = Masz prawo odmówić wsparcia. Możesz też zdecydować, że nie chcesz kontaktu ani z nami, ani z IOM.
