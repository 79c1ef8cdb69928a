consent-language-say = Czy wszystko wyjaśniono ci w języku, który rozumiesz? Powiedz, jeśli coś jest niejasne.
consent-language-explain = Ważne, żeby wszystko było dla ciebie zrozumiałe, zanim odpowiesz. Jeśli powiesz „nie”, zorganizujemy tłumacza i wyjaśnimy jeszcze raz.

consent-voluntary-say = Decyzja należy do ciebie. Możesz powiedzieć „nie” i możesz zmienić zdanie w każdej chwili przed wyjazdem. Czy to jest dla ciebie zrozumiałe?
consent-voluntary-explain = Masz prawo odmówić. Masz prawo zmienić zdanie aż do wyjazdu i w każdej chwili wycofać wniosek. Jeśli powiesz „nie”, nie idziemy dalej. Dostaniesz więcej czasu.

consent-alternatives-say = Mogą być inne możliwości. Mają swoje warunki. Decyzja, żeby zostać, też może być słuszna. Czy wiesz już, jakie są możliwości?
consent-alternatives-explain = Może to być na przykład czas na zastanowienie się, zezwolenie na pobyt czasowy albo wniosek o azyl. To, jakie zasady obowiązują, zależy od twojej sytuacji. Jeśli powiesz „nie”, najpierw opowiemy o tych możliwościach.

consent-use-say = Dane służą do planowania twojej podróży i wsparcia. IOM w Finlandii dostanie je, jeśli powiesz „tak”. O IOM w twoim kraju pytamy osobno. Dane są chronione. Ale zgodnie z prawem część można przekazać mimo to: jeśli dziecko może potrzebować ochrony albo jeśli zażąda tego policja lub szwedzki Urząd Migracyjny. Może być więcej takich sytuacji. Czy to jest dla ciebie zrozumiałe?
consent-use-explain = Dane są objęte tajemnicą, w granicach, które wyznacza prawo. Zapytaj, jakie zasady obowiązują w twojej sytuacji. Jeśli powiesz „nie”, wyjaśnimy jeszcze raz.

consent-interpreter-say = Tłumacz słyszy, co mówimy, i musi przestrzegać zasad zachowania tajemnicy. Jeśli nie czujesz się dobrze z tłumaczem, możesz poprosić o innego. Czy to jest dla ciebie zrozumiałe?
consent-interpreter-explain = Tłumacza obowiązują zasady etyki, postępowania i zachowania tajemnicy. Czasem lepiej jest zmienić tłumacza. Wtedy powiedz o tym.

consent-keep-say = Zapisujemy twoje odpowiedzi w szkicu. Imię i nazwisko tylko, jeśli później powiesz „tak”. Odpowiedzi mogą mimo to pokazać, kim jesteś. Czy możemy je zapisać? Możesz powiedzieć „nie” i wtedy je usuniemy.
consent-keep-explain = Odpowiedzi są zapisane w postaci zaszyfrowanej. To, na co mówisz „tak” lub „nie”, jest zapisane bez szyfrowania. Niczego z tego nie przekazujemy stąd nikomu innemu. Zostanie to usunięte w określonym dniu albo kiedy zechcesz. W kopiach zapasowych może pozostać.

consent-iom-say = Czy możemy dać IOM w Finlandii twój wniosek: imię i nazwisko, wiek, kraj, dokumenty, decyzje, rodzina i twoje potrzeby? IOM planuje podróż i wsparcie. O zdrowie i ryzyko zapytamy później. Możesz powiedzieć „nie”.
consent-iom-explain = IOM w Finlandii to instytucja międzynarodowa z własnymi zasadami dotyczącymi danych. Potrzebuje danych do podróży i wsparcia. Jeśli powiesz „nie”, niczego nie przekażemy. Możemy wtedy zapytać IOM, nie mówiąc, kim jesteś.

consent-health-say = IOM w Finlandii może potrzebować informacji o twoim zdrowiu, do podróży i do późniejszej opieki medycznej. Czy możemy je przekazać? Możesz powiedzieć „nie”, także tylko co do części z nich.
consent-health-explain = Chodzi o to, czego potrzebujesz w podróży, o leki, zaświadczenia i opiekę medyczną. Jeśli powiesz „nie”, nie przekażemy tego. Wtedy IOM nie może tego zaplanować.

consent-risk-table-say = Zapisaliśmy ryzyko, o którym rozmawialiśmy. Jest tam też to, co powiedzieli inni. Czy IOM w Finlandii może to przeczytać? Możesz powiedzieć „nie”.
consent-risk-table-explain = Jest tam opisane ryzyko i to, co można w tej sprawie zrobić. IOM w Finlandii ocenia ryzyko przed podróżą. Jeśli powiesz „nie”, nie przekażemy tabeli. Możemy wtedy zapytać, nie mówiąc, kim jesteś, co to oznacza dla wniosku.

consent-measures-say = Rozmawialiśmy o ryzyku i o tym, co można zrobić. Czy chcesz, żebyśmy tak zrobili? Powiedz też, czego nie chcesz.
consent-measures-explain = „Tak” oznacza, że znasz ryzyko powrotu oraz rozumiesz i przyjmujesz to, co ma być zrobione. Jeśli powiesz „nie”, omówimy to jeszcze raz i zmienimy to, czego nie chcesz.

consent-passport-copy-say = Czy koordynator regionalny może wysłać kopię twojego paszportu do IOM w Finlandii? Możesz powiedzieć „nie”.
consent-passport-copy-explain = Kopia jest potrzebna, bo podróż rezerwuje się na nazwisko z paszportu. Może to być też inny dokument tożsamości. Jeśli powiesz „nie”, kopia nie zostanie wysłana. Wtedy zapytamy IOM w Finlandii, co jest potrzebne zamiast niej.

consent-child-will-say = Czy ty chcesz jechać do swojego kraju? Możesz powiedzieć „nie” i możesz powiedzieć, że jeszcze nie wiesz.
consent-child-will-explain = Nikt inny nie może odpowiedzieć za ciebie. Jeśli powiesz „nie”, nie planujemy dalej powrotu.

consent-iom-home-say = Czy te same dane można przekazać IOM w twoim kraju, żeby wiedziało, czego potrzebujesz? Możesz powiedzieć „nie”. Wtedy powiemy to IOM w Finlandii, ale nie decydujemy za IOM.
consent-iom-home-explain = IOM potrzebuje tych danych do wsparcia w twoim kraju. Jeśli powiesz „nie”, koordynator regionalny powie o tym IOM w Finlandii. Nie możemy powstrzymać IOM.

consent-phone-say = Czy możemy dać twój numer komórkowy IOM, żeby łatwiej się z tobą skontaktować w podróży? Możesz powiedzieć „nie”.
consent-phone-explain = Numer służy do kontaktu z tobą, gdy masz przesiadkę i gdy jesteś na miejscu. Jeśli powiesz „nie”, nie przekażemy numeru i usuniemy go tutaj. Nic innego się nie zmieni.

consent-followup-say = Czy my w Szwecji możemy się dowiedzieć, jak ci się potem układa? Możesz powiedzieć „nie”. To nic nie zmienia w twoim wniosku.
consent-followup-explain = To IOM by nam o tym mówiło. Jak ty i IOM w twoim kraju utrzymujecie kontakt, ustalacie między sobą. Jeśli powiesz „nie”, nic nie ma nam być przekazywane. Nic innego się nie zmieni.

consent-embassy-say = Potrzebujesz dokumentów do podróży. Czy IOM może skontaktować się z ambasadą twojego kraju? Wtedy ambasada dowie się, kim jesteś. Gdy to się stanie, nie można tego cofnąć. Możesz powiedzieć „nie”.
consent-embassy-explain = Ambasada dostaje twoje dane osobowe i zdjęcie, żeby można było wydać ci dokumenty do podróży. Masz złożony wniosek o azyl albo boisz się władz swojego kraju? Powiedz o tym przed odpowiedzią i poproś o rozmowę z prawnikiem. Jeśli powiesz „nie”, nikt nie skontaktuje się z ambasadą. Wtedy zapytamy IOM w Finlandii o inne sposoby.

consent-providers-information-say = Opiekę i wsparcie mogą dawać także inni niż IOM. Mają własne wymagania. Poproś o informację o wymaganiach, zanim powiesz „tak”. Możesz powiedzieć „nie”. Czy to jest dla ciebie zrozumiałe?
consent-providers-information-explain = Zapytamy cię o wymagania, gdy będą znane. Masz prawo odmówić wsparcia.

consent-police-information-say = Współpracujesz w śledztwie policji lub w procesie. Przed ustaleniem daty nawiązuje się kontakt z policją lub prokuratorem. Zapytaj, jeśli coś jest niejasne. Czy to jest dla ciebie zrozumiałe?
consent-police-information-explain = To jest informacja. Nie jest to coś, na co mówisz „tak” lub „nie”.

consent-say-answers = Możesz wskazać swoją odpowiedź.

consent-say-yes = Tak

consent-say-no = Nie

consent-say-wait = Chcę poczekać

consent-say-unclear = Nie rozumiem
