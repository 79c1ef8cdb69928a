handout-title = Informacje

handout-danger-title = Jeśli grozi ci niebezpieczeństwo
handout-danger-body = Zadzwoń pod numer { $emergency }.

handout-decide-title = Decyzja należy do ciebie
handout-decide-body = Masz prawo wrócić do swojego kraju. Masz też prawo powiedzieć „nie”. Nikomu nie wolno cię zmuszać ani na ciebie naciskać. Decyzja, żeby zostać, też może być słuszna. Możesz zmienić zdanie aż do wyjazdu. Daj sobie czas do namysłu.

handout-choices-title = Zostać czy jechać
handout-choices-body = Mogą być inne drogi niż wyjazd. Mają swoje warunki. Poproś o informację, które są możliwe dla ciebie i jakie ryzyko się z nimi wiąże. Masz wyznaczony ostatni dzień na opuszczenie Szwecji? Powiedz o tym szybko komuś, kto ci pomaga. Poproś o rozmowę z prawnikiem.

handout-talk-title = W twoim języku
handout-talk-body = Wszystko ma być wyjaśnione w języku, który rozumiesz. Tłumacz ma obowiązek zachować tajemnicę. Jeśli nie czujesz się dobrze z tłumaczem, możesz poprosić o innego. Często możesz porozmawiać z kimś z Międzynarodowej Organizacji do Spraw Migracji (IOM) w twoim kraju, we własnym języku. Nie musisz mówić, kim jesteś.

handout-protected-title = To, co opowiadasz
handout-protected-body = Większość informacji przekazuje się dalej tylko wtedy, gdy powiesz „tak”. Ale prawo stawia temu granice. Jeśli dziecko może potrzebować ochrony, można to zgłosić, żeby dziecko dostało pomoc. Policja lub szwedzki Urząd Migracyjny mogą zażądać pewnych informacji, na przykład gdzie mieszkasz. Może być więcej takich sytuacji. Zapytaj, jakie zasady obowiązują w twojej sytuacji, zanim coś opowiesz.

handout-knows-title = Kto się czego dowie
handout-knows-body = Jeśli powiesz „tak”, IOM w Finlandii i IOM w twoim kraju mogą się dowiedzieć, czego potrzebujesz. Jeśli potrzebujesz dokumentów do podróży, ambasada twojego kraju może się dowiedzieć, kim jesteś. Poproś o informację, kto co dostaje, zanim powiesz „tak”. Możesz zapytać, co o tobie zapisano, i poprosić o usunięcie. To, co już przekazano innym, zostaje u nich.

handout-risks-title = Ryzyko
handout-risks-body = Jest ryzyko, że ktoś cię znowu wykorzysta. Jest największe w okresie do dwóch lat po wykorzystaniu. Wsparcie zmniejsza ryzyko. Osoby, które ci pomagają, omawiają z tobą ryzyko. Powiedz, czego się boisz. Powiedz, jeśli odezwie się ktoś, kto cię skrzywdził. Dowiesz się, co można zrobić, i możesz powiedzieć, czego nie chcesz.

handout-help-title = Pomoc przy podróży
handout-help-body = Możesz dostać pomoc w złożeniu wniosku o wsparcie. Możesz wycofać wniosek w każdej chwili. Jeśli dostaniesz wsparcie, IOM rezerwuje podróż i płaci za nią oraz za dokumenty do podróży. Na dokumenty może trzeba będzie długo czekać. W razie potrzeby ktoś może jechać z tobą. Jeśli IOM jest w twoim kraju, najczęściej ktoś czeka na ciebie na lotnisku.

handout-support-title = Po przyjeździe
handout-support-body = Wsparcie może oznaczać miejsce do mieszkania, opiekę medyczną, kogoś do rozmowy, szkołę, pomoc w znalezieniu pracy albo pieniądze. W różnych krajach jest różne. Czasem wsparcie jest małe, a czasem go nie ma. Wtedy trzeba ci o tym powiedzieć. Możesz odmówić wsparcia i kontaktu.

handout-money-title = Pieniądze, według danych z roku 2019
handout-money-body = W roku 2019 świadczenie wynosiło { $monthly } miesięcznie przez sześć miesięcy, łącznie { $monthly_total }. Do tego { $basic } na podstawowe potrzeby i { $medical } na możliwe potrzeby medyczne. Dzieci, które jadą z tobą, z reguły mają prawo do { $child_share } kwoty wsparcia. Nie licz na te kwoty, dopóki IOM ich nie potwierdzi.

handout-children-title = Dzieci
handout-children-body = Liczy się też to, czego potrzebują twoje dzieci. Jeśli to możliwe, oboje rodzice powinni wiedzieć o podróży i się zgodzić. Czy niebezpiecznie jest pytać drugiego rodzica? Powiedz o tym. Jeśli masz mniej niż 18 lat, możesz powiedzieć, czy chcesz jechać, czy nie. Nikt inny nie może odpowiedzieć za ciebie. Jeśli jesteś w Szwecji bez rodziny, ma z tobą jechać osoba dorosła.

handout-number = Numer osoby, która ci pomaga:
