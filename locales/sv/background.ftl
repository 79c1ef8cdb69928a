# Bakgrund: människohandel i Sverige (manualen del II, 1)

background-chapter = Bakgrund och siffror för 2017

background-title = Anmälningar och domar under 2017
background-label = Anmälningar och domar 2017
background-say = Under 2017 upprättade polisen 82 anmälningar om människohandel för sexuella ändamål och 132 för andra ändamål.
background-body =
    Under 2017 upprättade polisen i Sverige
    • 82 anmälningar om människohandel för sexuella ändamål
    • 132 anmälningar om människohandel för andra ändamål.

    Andra ändamål är till exempel tiggeri, brottslig verksamhet, krigstjänst, handel med organ och tvångsarbete, som bärplockning.

    Dömda under 2017:
    • två personer för människohandel för sexuella ändamål
    • en person för medhjälp till människohandel
    • två för människohandel i tiggerisyfte.

    Siffrorna i polisens lägesrapport tros visa bara en liten del av den faktiska människohandeln i Sverige.

background-countries-title = Ursprungsländer under 2017
background-countries-label = Ursprungsländer 2017
background-countries-say = Under 2017 kom de som utsatts för människohandel för sexuella ändamål främst från Rumänien och Nigeria.
background-countries-body =
    Uppgifterna gäller personer som utsatts för människohandel för sexuella ändamål. Majoriteten av dem som identifierats i Sverige är flickor och kvinnor i åldern 13 till 45 år.

    Under 2017 kom de främst från Rumänien och Nigeria. De kom också från Brasilien, Bulgarien, Colombia, Kina, Kuba, Mexiko, Moldavien, Polen, Ryssland, Thailand och Ukraina.

    De flesta hörde till en lägre socioekonomisk grupp. De kom från länder där flickors och kvinnors rättigheter på olika sätt begränsas.

background-children-title = Anmälda brott mot barn under 2017
background-children-label = Människohandel med barn 2017
background-children-say = Under 2017 anmäldes 62 brott som gällde människohandel med barn, varav 23 för sexuella ändamål.
background-children-body =
    Under 2017 anmäldes 62 brott som gällde människohandel med barn. De fördelades så här:
    • sexuella ändamål: 23
    • tvångsarbete: 12
    • organhandel: 2
    • krigstjänst: 1
    • tiggeri: 13
    • övriga ändamål: 11

    Alla barn som utsatts för människohandel för sexuella ändamål var flickor. För andra ändamål utsattes både pojkar och flickor.

## Senare än manualen

later-later-figures = För 2023 anges 189 identifierade för exploatering i arbete och 182 för sexuell exploatering. Flest kom från Thailand (62), Rumänien (34), Ukraina (29), Nigeria (23) och Sverige (23).

## Look-up

background-search = statistik, siffror, antal fall, hur många, domar, dömda, anmälningar, hur vanligt, människohandel i sverige, tiggeri, tvångsarbete, bärplockare, organhandel, mängd, omfattande, årsstatistik, hur stort är problemet, vanligaste formen, statistiken, polisanmälda, dömts, åtalade, sexköp, prostitution i sverige, krigstjänst, organ, brottsstatistik, rapport, så vanligt, antal, trafficking, hur många offer, antal offer, hur många döms, fällande domar, omfattning, mörkertal, sexhandel, sexslavar
background-countries-search = ursprungsländer, nationaliteter, rumänien, nigeria, thailand, bulgarien, ukraina, vanligaste land, vilka nationaliteter, flest från, härkomst, vilka kommer de flesta från, varifrån kommer offren, landfördelning
background-children-search = statistik barn, hur många barn, anmälda brott barn, siffror om barn, barn som tigger, barnoffer, flickor och pojkar, hur många minderåriga, barnfall, antal barn, pojkar och flickor
