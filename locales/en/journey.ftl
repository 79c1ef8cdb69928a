# Booking the journey (manual 4.2.3)

journey-chapter = The journey

journey-title = In the programme IOM books and pays for the journey
journey-label = IOM books and pays
journey-say = For those who are in the programme, IOM Finland books the journey all the way, and IOM pays.
journey-body =
    IOM Finland makes all the bookings that must be made:

    • international flights
    • domestic connecting flights, where needed and as far as possible
    • other transport all the way to the home town, the village or a shelter

    IOM pays the costs. They are covered by the programme.

journey-route-title = How IOM chooses the route
journey-route-label = How the route is chosen
journey-route-say = IOM considers safety, direct flights, help at airports, times and onward transport.
journey-route-body =
    When IOM decides the route, these are considered:

    • the safety of the route
    • whether a direct flight is possible
    • what help is available at the airport and in transit
    • that departure and arrival times are suitable
    • what transport there is to the home town, the village or a shelter

    An entry ban to the Schengen countries can also affect the route.

journey-companion-title = A travel companion if needed
journey-companion-label = Travel companion
journey-companion-say = If needed, IOM can arrange a travel companion for the journey home.
journey-companion-body =
    If needed, IOM can arrange a travel companion for the journey home. The companion can for example:

    • help with the routines at the airport
    • show the way to the right departure
    • be a support if the person is afraid of flying

    Most often the companion is employed by IOM, in the country of origin or at the office in Finland.

    The person may have health problems and need supervision during the journey. A person with medical expertise can then be appointed as companion.

journey-children-title = Unaccompanied children have a companion
journey-children-label = Travel companion for children
journey-children-say = All unaccompanied children must have a travel companion on the journey home.
journey-children-body =
    All unaccompanied children who return must have a travel companion with them on the journey.

    Most often the companion is employed by IOM, in the country of origin or at the office in Finland.

    The child’s travel date must often be coordinated with several actors. One may be the embassy, if inquiries are needed for the child.

journey-transit-title = Help on the way without a companion
journey-transit-label = Transit without a companion
journey-transit-say = IOM can help on the way even when the person travels without a companion.
journey-transit-body =
    At stopovers IOM can give transit assistance. The person then gets help in passport and security control. This depends on what needs there are and on whether IOM is represented in the country. If a wheelchair is needed at the stopover, ask for consent and say so early.

    In countries with an IOM office, the person is usually met at the airport by someone employed by IOM. After that the person gets help to travel on.

journey-tell-title = IOM needs to know of needs and wishes
journey-tell-label = Wishes for the journey
journey-tell-say = Does the person have special needs or wishes? IOM Finland needs to know, once the person has consented.
journey-tell-body =
    First ask for the person’s consent.

    Does the person have special needs or wishes? Tell IOM Finland. They may for example concern:

    • fear of flying
    • a travel companion
    • a special diet
    • a wheelchair, also at a stopover
    • relatives or family who can meet the person together with IOM staff

    It is good to tell IOM about special needs as early as possible. IOM staff can then be prepared and have the right equipment.

journey-ban-title = IOM needs to know of an entry ban
journey-ban-label = Entry ban and route
journey-ban-say = If the person has an entry ban for Schengen, IOM Finland needs to know.
journey-ban-body =
    Ask for consent. Then inform IOM Finland if the person has an entry ban to the Schengen countries, issued by Swedish authorities.

    Such a ban can affect the planned route.

    If the country of origin is a third country, the person should for example travel directly out of the Schengen area. A third country here, writes the manual, is a country outside the EU. Norway, Iceland, Switzerland and Liechtenstein are outside the EU but count as Schengen (our remark).

later-entry-ban = EEA citizens, and those with a permit under 5:15, get a ban under 8:23 only for public order and security. A person who does not leave in time can get a ban under chapter 12, section 15 a. As a rule at most five years. Seek legal advice.

## Look-up

journey-search = trip, journey, travel, booking, book the trip, book a flight, flight, plane, who pays for the trip, who books, train, bus, transport home, all the way home, travel cost, free trip, how does she get home, voyage, price of the trip, reservation, homeward, travelling, tickets paid, go home, travel home, fly, flying, return ticket, one-way, travel expenses, who buys, buy the trip, means of transport, ticket price, transport, pay for the flight, airfare, plane fare, order a flight, pay for the trip, cost of the trip, travel money, taxi, train ticket, to the village
journey-route-search = route, which way, direct flight, change planes, safe route, flight times, travel through, which flight, flight route, via which country, avoid countries, stopovers, routing, how many changes, fly direct, detour
journey-companion-search = companion, travel companion, escort, somebody to travel with, alone on the trip, afraid of flying, dares not travel alone, cannot travel alone, go with her, support on the trip, nurse on the trip, safer with company, may i go along, companion on the flight, chaperoned, chaperone, accompany, fly alone, travel alone, staff on the plane, go with her all the way
journey-children-search = companion for children, child flying alone, child may not travel alone, accompany the child, who travels with the child, child's companion, who goes with the child, child alone on a flight, unaccompanied child companion, who flies with the child
journey-transit-search = stopover, layover, transit, changing flights, help on the way, transit assistance, passport control, travels alone, gets lost at the airport, terminal, change terminal, transfer, help in passport control, catch the connection, connection, change planes, connecting flight, lost, misses the flight, find the way at the airport, help with the change
journey-tell-search = wishes, special diet, food on the plane, vegetarian, halal, fear of flying, wants to be met by family, special needs on the trip, allergy, kosher, nut allergy, diabetic meal, wish, special wishes, relatives pick her up, special needs, flight phobia, halal food, mother meets her, mum at the airport, relatives meeting her, family at the airport, does not want family to meet her, wheelchair on the flight, food allergy, scared of flying
journey-ban-search = entry ban, re-entry ban, schengen, may not come back, banned, can she come back to sweden, barred from entering, deportation order, migration agency, third country, stopped, locked out, shut out, ban on entry, banned from europe, entry, come here again, removal with a ban, enforcement, ban on returning, blacklisted, blocked, barred from schengen, allowed back, come back here, return to sweden again, five years
