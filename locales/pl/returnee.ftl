returnee-next = Dalej
returnee-previous = Wstecz
returnee-hide = Ukryj

returnee-take-back = Oddaj telefon

returnee-open = Otwórz
returnee-choose = Wybierz numer:
returnee-held = Teraz pokazują się tylko te strony.
returnee-failed = Nie udało się. Spróbuj jeszcze raz.

returnee-data-label = Twoje dane

returnee-urgent-label = Pomoc teraz

returnee-place = { $page } / { $pages }

returnee-decide-title = Decyzja należy do ciebie
returnee-decide-body =
    Możesz się zgodzić na podróż.
    Możesz powiedzieć „nie”.
    Możesz zmienić zdanie, aż do wyjazdu.

    Decyzja, żeby zostać, też może być słuszna.
    Są inne drogi. Mają swoje warunki.
    Poproś, żeby ci o nich opowiedziano.

    Nikomu nie wolno cię zmuszać.
    Nikomu nie wolno na ciebie naciskać.

    Daj sobie czas do namysłu.
    Masz wyznaczony ostatni dzień na opuszczenie Szwecji? Powiedz o tym szybko komuś, kto ci pomaga.

returnee-protected-title = Jak chronione jest to, co mówisz
returnee-protected-body =
    Większość informacji przekazuje się dalej tylko wtedy, gdy powiesz „tak”.
    Możesz powiedzieć „nie”.

    Ale prawo stawia temu granice.
    Dziecko może potrzebować ochrony. Wtedy można to zgłosić, żeby dziecko dostało pomoc.
    Policja lub szwedzki Urząd Migracyjny mogą zażądać pewnych informacji.
    Może chodzić o to, gdzie mieszkasz.

    Zapytaj, jakie zasady obowiązują w twojej sytuacji, zanim coś opowiesz.

    Wolno zbierać tylko to, co jest potrzebne.

returnee-talk-title = Rozmowa w twoim języku
returnee-talk-body =
    Wszystko trzeba ci powiedzieć w języku, który rozumiesz.
    Tłumacz może ci pomóc.
    Tłumacz ma obowiązek zachować tajemnicę.
    Nie czujesz się dobrze z tym tłumaczem? Powiedz o tym.

    Często możesz porozmawiać z kimś w swoim kraju.
    We własnym języku, o tym, czego potrzebujesz i co jest dostępne.
    To osoba z Międzynarodowej Organizacji do Spraw Migracji.
    Nie musisz mówić, kim jesteś.

    Daj sobie czas do namysłu.

returnee-safety-title = Twoje bezpieczeństwo jest ważne
returnee-safety-body =
    Osoby, które ci pomagają, omawiają z tobą ryzyko.
    Powiedz, czego się boisz.
    Powiedz, jeśli odezwie się ktoś, kto cię skrzywdził.
    Dowiesz się, co można zrobić, i możesz powiedzieć, czego nie chcesz.

    Osoby, które ci pomagają, mają chronić miejsce, gdzie mieszkasz.
    Policja lub szwedzki Urząd Migracyjny mogą mimo to mieć prawo pytać. Zapytaj, jakie zasady obowiązują.

    Dziennikarze nie dotrą do ciebie przez osoby, które ci pomagają.
    Radzimy nie rozmawiać z dziennikarzami.
    W najgorszym razie ludzie, którzy cię skrzywdzili, mogą zrozumieć, o kogo chodzi.
    Wtedy nikt nie może obiecać, że podróż będzie bezpieczna.

returnee-help-title = Pomoc przy podróży i dokumentach
returnee-help-body =
    Chcesz pomocy? Powiedz to komuś, kto cię tu wspiera.
    Możesz dostać pomoc w wypełnieniu wniosku.
    To, co w nim jest, wyjaśnia się w języku, który rozumiesz.
    Możesz powiedzieć „nie” i wycofać wniosek.

    Jeśli dostaniesz wsparcie:
    Międzynarodowa Organizacja do Spraw Migracji rezerwuje podróż.
    Płaci za podróż i za dokumenty do podróży.

    Nie masz paszportu?
    Organizacja pomaga zdobyć dokumenty do podróży.
    To może długo trwać. Trzeba cię informować, jak to idzie.

returnee-journey-title = W podróży
returnee-journey-body =
    Możesz zmienić zdanie, aż do wyjazdu.

    Podróżujesz tak jak zwykli podróżni.
    Powiedz, jeśli boisz się latać albo potrzebujesz specjalnego jedzenia.

    Jeśli tego potrzebujesz, ktoś może jechać z tobą.

    Międzynarodowa Organizacja do Spraw Migracji ma biura w wielu krajach.
    Jeśli w twoim kraju jest biuro, najczęściej ktoś czeka na ciebie na lotnisku.
    Potem dostaniesz pomoc w dalszej drodze.

returnee-home-title = Po przyjeździe
returnee-home-body =
    Planujecie razem przed podróżą. To, czego chcesz, jest ważne.
    Pomyśl o celach, które da się osiągnąć.
    Plan będzie gotowy po twoim przyjeździe.

    Jest ryzyko, że ktoś cię znowu wykorzysta.
    Wsparcie zmniejsza to ryzyko.

    Wsparcie może oznaczać miejsce do mieszkania, opiekę medyczną lub kogoś do rozmowy.
    Może to być szkoła, pomoc w znalezieniu pracy albo pieniądze.
    Zapytaj, jakie kwoty obowiązują teraz.

    Wsparcie może być różne w różnych krajach.
    Zależy też od tego, czy Międzynarodowa Organizacja do Spraw Migracji tam jest.
    Czasem jest małe. Czasem go nie ma. Wtedy trzeba ci o tym powiedzieć.

returnee-after-title = Potem
returnee-after-body =
    Dobrze to wiedzieć już przed podróżą.

    Możesz odmówić wsparcia.
    Możesz odmówić kontaktu.

    Chcesz mieć kontakt?
    Wtedy razem ustalacie, jak ma wyglądać.
    Możecie się spotkać, dzwonić albo pisać.

    Potrzebujesz czegoś innego, niż było w planie? Wtedy wsparcie można zmienić.

    Osoby, które ci pomogły w Szwecji, dowiedzą się, jak się czujesz, tylko jeśli powiesz „tak”.

returnee-data-title = Twoje dane
returnee-data-body =
    Osoba, która ci pomaga, może zapisywać odpowiedzi o twojej sytuacji. Są zapisane w komputerze, nie tylko w tym telefonie.

    Możesz zapytać, co o tobie zapisano. Możesz poprosić o usunięcie. Nie musisz mówić dlaczego. Kopie mogą pozostać jeszcze jakiś czas.

    Informacje, które już przekazano innym, zostają u nich. Zapytaj, komu je przekazano.

    Masz prawo wiedzieć, jak i gdzie są używane twoje dane.

returnee-urgent-title = Pomoc teraz
returnee-urgent-body =
    Grozi ci teraz niebezpieczeństwo?
    Zadzwoń pod numer { $emergency }.

    Nie masz siły żyć albo robisz sobie krzywdę?
    Zadzwoń pod numer { $emergency }. Powiedz o tym komuś, komu ufasz.

    Nie możesz dzwonić?
    Pokaż tę stronę komuś, komu ufasz.

    Nie ma niebezpieczeństwa w tej chwili?
    Możesz zadzwonić na policję: { $police }.
    Możesz powiedzieć komuś, kto cię wspiera, że potrzebujesz pomocy.
    Możesz też po prostu wskazać tutaj.

returnee-choices-title = Zostać czy jechać
returnee-choices-body =
    Możesz dostać pomoc, żeby przemyśleć, jak wygląda teraz twoja sytuacja.

    Chcesz zostać? Możesz zostać?
    Co może być trudne, jeśli pojedziesz?
    Co może być trudne, jeśli zostaniesz?

    Trzeba ci powiedzieć, jakie masz możliwości.
    Każdy wybór wiąże się z ryzykiem. Każdy wybór ma granice.
    Poproś o wyjaśnienie wszystkiego, zanim zdecydujesz.

    Masz ostatni dzień na opuszczenie Szwecji?
    Kto zostaje dłużej, może dostać zakaz powrotu.
    Poproś o rozmowę z prawnikiem.

returnee-knows-title = Kto się czego dowie
returnee-knows-body =
    Zapytaj, kto dostaje informacje o tobie i jakie.
    Poproś o wyjaśnienie, zanim powiesz „tak”.

    Mogą to być osoby, które pomagają ci w Szwecji.
    Może to być Międzynarodowa Organizacja do Spraw Migracji, w Finlandii i w twoim kraju.
    Może to być ambasada twojego kraju, jeśli potrzebujesz dokumentów do podróży.

    Powiedz, z kim nie chcesz, żeby rozmawiano.

returnee-health-title = Twoje zdrowie
returnee-health-body =
    Dobrze jest pójść do lekarza przed podróżą.

    Potrzebujesz opieki medycznej, leków lub wózka inwalidzkiego?
    Jeśli powiesz „tak”, osoby, które planują podróż, mogą się o tym dowiedzieć.
    Wtedy mogą sprawdzić, czy opieka i leki są tam, dokąd jedziesz.

    Weź to, czego potrzebujesz:
    zaświadczenie lekarskie, dokumentację medyczną, recepty.
    Weź tyle leków, żeby wystarczyło.

    Poproś o pomoc w przetłumaczeniu dokumentów.

returnee-children-title = Twoje dzieci
returnee-children-body =
    Masz tu dzieci?
    Wtedy liczy się też to, czego one potrzebują.
    Rozmawiacie o tym, co jest najlepsze dla wszystkich w rodzinie.

    Jeśli to możliwe, oboje rodzice powinni wiedzieć o podróży i zgodzić się na nią w imieniu dzieci.
    Czy niebezpiecznie jest pytać drugiego rodzica? Powiedz o tym.

    Dzieci potrzebują własnych dokumentów do podróży.
    Jeśli dziecko urodziło się w Szwecji, może to trwać dłużej.

    Dostajesz wsparcie? Dzieci, które jadą z tobą, z reguły mają prawo do połowy.
    Zapytaj, jakie zasady obowiązują teraz.

returnee-young-title = Masz mniej niż 18 lat?
returnee-young-body =
    Możesz powiedzieć, czego chcesz.
    Możesz powiedzieć, czy chcesz jechać, czy nie.
    Nikt inny nie może odpowiedzieć na to za ciebie.

    Dorośli sprawdzają też, czy wyjazd jest dla ciebie najlepszy.
    Osoby, które za ciebie odpowiadają, muszą się zgodzić, tutaj i w twoim kraju. Boisz się kogoś z nich? Powiedz o tym.

    Jesteś w Szwecji bez rodziny? Jeśli pojedziesz, będzie z tobą jechać osoba dorosła.

    Pytaj tyle razy, ile chcesz.

returnee-ban-title = Jeśli masz zakaz wjazdu
returnee-ban-body =
    Zakaz wjazdu oznacza, że przez pewien czas nie wolno ci wrócić.

    Masz zakaz albo nie wiesz?
    Powiedz o tym komuś, kto ci pomaga.
    Zakaz może zmienić trasę podróży.

    Zapytaj prawnika, jak długo obowiązuje.

returnee-day-title = W dniu podróży
returnee-day-body =
    Weź dokumenty, bilet, telefon i numery telefonów.
    Dobrze jest być na lotnisku co najmniej dwie godziny wcześniej.
    Zapytaj, czy ktoś może tam z tobą pojechać.

    Możesz dostać znaczek do noszenia, żeby rozpoznały cię osoby, które na ciebie czekają.
    Znaczek nie mówi, dlaczego podróżujesz.
    Nie chcesz go nosić? Powiedz o tym. Można wybrać coś innego.
    Zapytaj, jak rozpoznasz osoby, które na ciebie czekają.

    Nikt na ciebie nie czeka?
    Zadzwoń pod numer biura w twoim kraju albo idź pod jego adres. Numer i adres trzeba ci dać przed podróżą.

returnee-paused = Być może teraz nie można dostać tej pomocy. Zapytaj osobę, która ci pomaga.
returnee-unreviewed = Ten tekst przetłumaczyła maszyna. Nikt, kto zawodowo pracuje w tym języku, jeszcze go nie przeczytał. Poproś o tłumacza.
returnee-stale = Szwedzki tekst zmienił się od czasu tego tłumaczenia. Poproś o tłumacza.
returnee-listen = Posłuchaj
