# Background: trafficking in Sweden (manual part II, 1)

background-chapter = Background and figures, 2017

background-title = Reports and convictions in 2017
background-label = Reports and convictions 2017
background-say = In 2017 the police drew up 82 reports of trafficking for sexual purposes and 132 for other purposes.
background-body =
    In 2017 the police in Sweden drew up
    • 82 reports of trafficking for sexual purposes
    • 132 reports of trafficking for other purposes.

    Other purposes are for example begging, criminal activity, military service, trade in organs and forced labour, such as berry picking.

    Convicted in 2017:
    • two people for trafficking for sexual purposes
    • one person for aiding trafficking
    • two for trafficking for begging.

    The figures in the police’s situation report are believed to show only a small part of actual trafficking in Sweden.

background-countries-title = Countries of origin in 2017
background-countries-label = Countries of origin 2017
background-countries-say = In 2017 those subjected to trafficking for sexual purposes came mainly from Romania and Nigeria.
background-countries-body =
    This concerns people subjected to trafficking for sexual purposes. The majority of those identified in Sweden are girls and women aged 13 to 45.

    In 2017 they came mainly from Romania and Nigeria. They also came from Brazil, Bulgaria, China, Colombia, Cuba, Mexico, Moldova, Poland, Russia, Thailand and Ukraine.

    Most belonged to a lower socio-economic group. They came from countries where girls’ and women’s rights are limited in various ways.

background-children-title = Reported offences against children in 2017
background-children-label = Trafficking in children 2017
background-children-say = In 2017, 62 offences of trafficking in children were reported, 23 of them for sexual purposes.
background-children-body =
    In 2017, 62 offences concerning trafficking in children were reported. They were divided like this:
    • sexual purposes: 23
    • forced labour: 12
    • organ trade: 2
    • military service: 1
    • begging: 13
    • other purposes: 11

    All children subjected to trafficking for sexual purposes were girls. For other purposes, both boys and girls were subjected to it.

## Later than the manual

later-later-figures = For 2023, 189 people are given as identified for labour exploitation and 182 for sexual exploitation. Most came from Thailand (62), Romania (34), Ukraine (29), Nigeria (23) and Sweden (23).

## Look-up

background-search = statistics, figures, numbers, number of cases, how many, convictions, convicted, police reports, how common, trafficking in sweden, begging, forced labour, berry pickers, organ trade, scale, how big is the problem, most common form, the statistics, reported to the police, charged, sex purchase, prostitution in sweden, military service, organs, crime statistics, report, number, how many victims, number of victims, how many are convicted, extent, hidden figures, sex trade
background-countries-search = countries of origin, which countries do they come from, nationalities, romania, nigeria, thailand, bulgaria, ukraine, most common country, which nationalities, most from, origin, where do most come from, where do victims come from
background-children-search = child statistics, how many children, reported crimes children, figures on children, children begging, child victims, girls and boys, how many minors, child cases, number of children, boys and girls
