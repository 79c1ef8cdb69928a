# Voluntary return and reintegration (manual 1.1)

voluntary-chapter = Voluntary return

voluntary-title = Support before, during and after the journey
voluntary-label = What return support is
voluntary-say = Voluntary return and reintegration can be support before the journey, during it and after the person has come home.
voluntary-body =
    Voluntary return and reintegration means a kind of support that can be offered. It can be administration, logistics, a financial contribution and help with reintegration.

    In short it can consist of:

    • support and advice before the return and for planning the journey
    • support during the journey
    • support after coming home, so that the person can get “back on their feet” socially and economically

    The term comes from English and from a model that IOM has developed, Assisted Voluntary Return and Reintegration (AVRR). IOM’s definition, retrieved on 28 March 2019 according to the manual’s note: { $avrr_page }

voluntary-who-title = This support can be offered to several groups
voluntary-who-label = Who can be offered support
voluntary-who-say = The support can be offered to, among others, a person subjected to human trafficking who asks to return.
voluntary-who-body =
    The support can be offered to:

    • a person who has been refused asylum
    • a person who has been subjected to human trafficking
    • other migrants who cannot or do not want to stay in the host country

    It is for a person who asks to return. They can return to the home country, or to a third country where they have a permanent residence permit. A third country here is another country than Sweden and the home country.

voluntary-right-title = The right to leave a country and to return
voluntary-right-label = The right to return
voluntary-right-say = A migrant has the right to leave any country, and the right to come back to their own.
voluntary-right-body =
    A migrant has the right to leave any country, including their own. They also have the right to come back to their country. This is laid down in international agreements, among other places. One example is article 13 of the Universal Declaration of Human Rights.

    When a state returns someone who has been trafficked, the Council of Europe convention on action against trafficking (2005), article 16.2, applies. Due regard must then be given to:

    • the person’s rights, safety and dignity
    • the status of any legal proceedings about the trafficking

    The return must preferably be voluntary.

voluntary-dignity-title = A dignified and safe return
voluntary-dignity-label = Home with dignity and safety
voluntary-dignity-say = A voluntary return makes it easier to come home in a dignified and safe way.
voluntary-dignity-body =
    A voluntary return makes it easier for the person to come home with dignity and safety.

    It rests on the person’s own decision. The person gets a chance to prepare for coming home. At the same time it avoids the stigma that expulsion often brings.

    There is often more time for careful preparation, too. That increases the chances of a more sustainable return.

voluntary-own-title = The decision is the person’s own
voluntary-own-label = The principle of voluntariness
voluntary-own-say = The decision must be the person’s own and voluntary, free from coercion and based on well-founded information.
voluntary-own-body =
    One of the main principles is that the person, well informed, makes their own decision to return voluntarily. Part of it is that the return is in the person’s own interest. Reintegration in the home country is equally important.

    Under the principle of voluntariness the decision must be the person’s own, and voluntary. It has two sides:

    • Freedom to choose. It means that there is no physical or psychological coercion.
    • Information. The decision rests on well-founded information.

voluntary-coercion-title = Free from coercion, also when boarding
voluntary-coercion-label = Free from coercion throughout
voluntary-coercion-say = The person must be free from coercion throughout. They have the right to change their mind at any time until departure.
voluntary-coercion-body =
    The person must be free from coercion through the whole process:

    • when they make their decision
    • when they apply for support in voluntary return
    • when they board an aircraft, a ship or a vehicle

    The person has the right to change their mind at any time before departure from the host country.

    Note that voluntariness is a precondition. Without it IOM cannot help with the return.

voluntary-informed-title = Sufficient, correct and objective information
voluntary-informed-label = What an informed decision is
voluntary-informed-say = An informed decision rests on information that is sufficient, correct and objective.
voluntary-informed-body =
    A decision is informed when the person has sufficient, correct and objective information. It must be enough for the decision to be well-founded.

    Give advice and information about:

    • the alternatives there are
    • their risks
    • their limits

    Then the person has the chance to make such a decision on applying for support. It concerns migrants, including those subjected to human trafficking.

voluntary-situations-title = Not everyone is in the same situation
voluntary-situations-label = Different situations in Sweden
voluntary-situations-say = Migrants in Sweden can be in different situations. So each one needs thorough information about their alternatives.
voluntary-situations-body =
    Migrants in Sweden can be in different situations. It can depend on:

    • legal status
    • whether the person has a right to asylum or not
    • other factors, including risks connected with human trafficking

    So it is necessary to give every migrant thorough information about which alternatives are available.

voluntary-reintegration-title = Reintegration is a new start in the home country
voluntary-reintegration-label = What reintegration is
voluntary-reintegration-say = Reintegration means that the person gets help to make a new start in the home country.
voluntary-reintegration-body =
    Reintegration means help to make a new start in the home country. The help is an important tool for supporting the person. It also lowers the risk of new trafficking.

    For a person subjected to human trafficking the support can consist of a number of measures, among them:

    • help with housing, or a place in a shelter
    • medical and psychosocial support
    • financial support
    • legal advice
    • schooling or vocational training

    The aim is a safe, dignified and sustainable reintegration in society.

## Look-up

voluntary-search = voluntary return, what is return, avrr, assisted return, repatriation, support before and after the trip, what is included, help to go home, wants to go home, go back to her country, homecoming, going back, assistance to go home, send home, move home, travel back, support to go home, how does return work
voluntary-who-search = who can get support, who is eligible, who qualifies, criteria, asylum refused, rejected asylum seeker, third country, undocumented, eu citizen, permanent residence in another country, man who was exploited, labour exploitation, construction worker, berry picker, cleaner, beggar, exploited at work, nail salon, massage parlour, refugee, migrant, human exploitation, forced labour, does it apply to men, does it apply to workers, residence in another country, another country than the home country, who can get it
voluntary-right-search = right to return, right to go home, right to leave the country, human rights article, is she allowed to go home, can anyone stop her leaving, can she leave the country, stopped at the border, right to leave sweden, keep her here, travel ban
voluntary-dignity-search = dignified return, safe return, difference from deportation, deported, expulsion, removed by force, stigma, shame, sent home, deportation, thrown out, police send her home
voluntary-own-search = voluntariness, own decision, free choice, own will, does she really want to, nobody may decide for her, can anyone else decide, husband wants her to go, her own choice, decided herself, who decides, up to her, she decides
voluntary-coercion-search = coercion, forced, pressured, somebody is forcing her, under pressure, threatened into going home, against her will, boarding, refuses to board, does not have to go, threatens her to go, tricked into going, blackmailed, ordered, boyfriend is making her, making her go, somebody decides for her, talked into, persuaded, blackmail, feels forced, pushed to go
voluntary-informed-search = informed decision, well informed, knows what she chooses, objective information, correct information, what must she know before deciding, risks and alternatives, understands what it means
voluntary-situations-search = legal status, illegal in the country, legal situation, asylum or not, overstayed visa, irregular migrant, what is her status, permit, without a permit
voluntary-reintegration-search = reintegration, fresh start, start over, new life at home, back into society, readjust, back to life, normal life, safe at home, lawyer, legal aid, legal advice at home, rebuild life, back on her feet
