# Risk assessment (manual 3.3)

risks-chapter = Risk assessment

risks-title = Assess risks and threats before the return
risks-label = Assess risks and threats
risks-say = It is important to assess risks and threats while the return is being prepared.
risks-body =
    It is important to assess possible risks and threats to the person while the return is being prepared. This concerns whatever makes it harder to return in a safe and sustainable way.

    The risks can include threats from perpetrators, actual or potential. The threats can be directed at:

    • the returnee
    • staff who help with the return

    You must also take account of the person’s whole situation in the home country. It can be decisive for the reintegration.

risks-table-title = Gather information from several sources
risks-table-label = Sources for risk assessment
risks-table-say = The mapping can draw on information from the person, the shelter and the police, among others.
risks-table-body =
    Mapping the risks can mean that you sum up information from different sources, such as:

    • the returnee
    • social workers
    • shelter staff
    • the police

    A preliminary assessment is made in the risk assessment table. With its help IOM can:

    • find potential risks that should be looked into further
    • plan a suitable way to manage the risks

risks-family-title = If the family is involved in the trafficking
risks-family-label = The family may be involved
risks-family-say = If the family is involved in the trafficking, the person can be relocated to another part of the country.
risks-family-body =
    It can be hard to understand how trafficking works. It is still necessary to assess the risks that can arise with the return.

    One example is that the family is involved in the trafficking. This is called family-related trafficking.

    If family members are involved, the person can be relocated to another part of the home country.

    Make no contact with the family before the regional coordinator has judged the risk (our advice).

risks-addiction-title = Addiction is a risk factor
risks-addiction-label = If the person has an addiction
risks-addiction-say = If the person has an addiction, the possibility of rehabilitation should be looked into.
risks-addiction-body =
    An addiction is a risk factor. It can concern alcohol or drugs, for example.

    The addiction can increase the risk that the person is exploited and/or subjected to trafficking again.

    If so, the possibility of rehabilitation should be looked into.

risks-informed-title = The person and IOM need to know the risks
risks-informed-label = IOM needs to know of risks
risks-informed-say = IOM Finland needs to hear of possible risks as early as possible. Ask the person first.
risks-informed-body =
    Ask for consent, and say what is passed on: also what others have told (our advice).

    It is important that IOM Finland hears of possible risks as early as possible.

    See to it that relevant information reaches IOM Finland in good time. This concerns risks that can affect:

    • the arrangements for the return
    • the plans for reintegration

    Also see to it that the person:

    • is aware of the risks with returning
    • understands the measures taken to minimise the risks
    • accepts the measures

## Look-up

risks-search = risk, risk assessment, threat, threatened, danger, dangerous to go home, perpetrator, pimp, trafficker, revenge, they threaten, afraid, scared, debt, owes money, threats to staff, violence, frightened, petrified, terror, offender, clan, procurer, hunting her, revenge from the pimp, retaliate, thugs, corrupt police, war, unrest, violent, beaten at home, searching for her at home, persecution, terrified, extortion, threats, in danger at home, let her go, exploiter, security, safely, unsafe, harmed, hurt if she returns, cartel, mafia, gang, criminals, gang back home, dangerous at home, safe to travel, safety, death threat, threatens us, threatening, john, sex buyer, in debt, find her there
risks-table-search = risk table, risk assessment table, fill in risks, sources, where to get information on risk, preliminary risk assessment, police information, map risks, do a risk assessment, how is the risk assessed, who does the risk assessment, assess threats, risk analysis, risk matrix, the risk form, basis for risk assessment
risks-family-search = family involved, parents sold her, sold by her family, sold by relative, boyfriend, husband behind it, relatives involved, relatives, move to another town, mother, father, brother, cannot go home to family, dangerous family, grandma, granny, bro, sis, hubby, involved family, implicated, at home with the family, mother-in-law, relative, forced marriage, family forced her, cousin, stepfather, aunt, siblings involved, relocate, relocated, parents involved, family did this, relatives sold her, uncle, grandmother, sister, girlfriend, live in another town, live somewhere else, another city, different city, move away, honour violence, honour, in-laws
risks-addiction-search = addiction, substance abuse, drugs, narcotics, alcohol, uses drugs, drinking, withdrawal symptoms, rehab, detox, addict, booze, junkie, weed, high, intoxicated, takes drugs, amphetamine, opioids, sober, clean, drug user, substance use, drink problem, heroin, pills, drunk, alcoholic, drug addict, cannabis, cocaine, methadone, using
risks-informed-search = tell iom about risks, iom must know, in time, aware of risks, accept measures, safety measures, does she understand the risks, protective measures, tell iom about the threat, update risks, when must iom know about threats, inform iom about threats, aware of the dangers
