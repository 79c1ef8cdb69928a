# The day of departure (manual 4.2.4)

departure-chapter = The day of departure

departure-title = Go through the journey together in good time
departure-label = Tickets and travel information
departure-say = IOM Finland sees that the person gets flight tickets and travel information when the journey is confirmed.
departure-body =
    IOM Finland sees that the person gets flight tickets and travel information when the journey is confirmed. It especially covers how to reach the IOM office in the country of origin, if IOM staff do not meet on arrival.

    It is good to go through the preparations together in good time. Focus on the person feeling safe and secure about the journey:

    • give all necessary information
    • answer the questions
    • respond to any worry there may be

    Ask IOM Finland for more advice and help if needed.

departure-first-title = If the person has never flown before
departure-first-label = Flying for the first time
departure-first-say = If the person has never flown and has no companion, it is important to tell them about airport routines.
departure-first-body =
    Does the person travel without a companion, and have they never flown? Then it is important to tell them about the routines at the airport, such as:

    • check-in
    • security control
    • border control, if the journey goes outside the Schengen area
    • how to read the information on the screens
    • how to find the gate
    • how to recognise the IOM staff who will meet them in transit and on arrival

departure-airport-title = At the airport at least two hours before
departure-airport-label = Two hours before departure
departure-airport-say = On the day of travel the person should be at the airport at least two hours before the flight leaves.
departure-airport-body =
    On the day of travel the person should be at the airport at least two hours before the flight leaves. There is then enough time for check-in and security control.

    Responsible staff in Sweden should go along if possible, and help with the check-in.

departure-recognised-title = The person travels as an ordinary traveller
departure-recognised-label = How IOM recognises the person
departure-recognised-say = The person travels as an ordinary traveller with help from IOM.
departure-recognised-body =
    The person can wear a printed IOM logo, which comes from IOM Finland. It can also be another object that has been agreed on. That makes it easier for IOM staff to recognise the person, in transit and at the airport in the home country.

    The person will travel as an ordinary traveller with help from IOM. From that the manual concludes that they run no risk of being recognised as subjected to trafficking. Do not promise that: a logo can be seen (our advice).

    In 2017 IOM helped 72,176 people in the world to return voluntarily. Source according to the manual’s note: IOM, AVRR 2017 Key Highlights, 2018.

departure-arrival-title = IOM meets in transit and on arrival
departure-arrival-label = Being met on arrival
departure-arrival-say = In countries with an IOM office, IOM usually meets the person on arrival and helps them onward.
departure-arrival-body =
    At a stopover, IOM staff meet the person at the gate. They then go with them to the gate for the next flight.

    In the country of origin IOM staff also meet them. They see to it that the person safely reaches a shelter, or gets transport home.

    Help at stopovers depends on the needs and on whether IOM is represented in the country. In countries with an IOM office, IOM usually meets on arrival.

    No one there? The person should have been told how to reach the IOM office in the country. Go through it before the journey (our advice).

departure-contact-title = Contact details for the journey
departure-contact-label = Numbers and addresses to carry
departure-contact-say = See that the person has all contact details; give their mobile number to IOM only if they consent.
departure-contact-body =
    See to it that the person has all the contact information needed. It includes mobile or phone numbers, and the address of the IOM office in the home country. Then the person can seek help on the way if needed, also if IOM does not meet on arrival.

    Give the person’s mobile number to IOM Finland, if possible and if there is consent. That makes it easier for the person and IOM staff to reach each other in transit and on arrival.

departure-medicine-title = Enough medicine for the journey
departure-medicine-label = Medicine for the journey
departure-medicine-say = If relevant, check that the person’s prescription medicine is enough for the journey.
departure-medicine-body =
    If relevant, check that the person’s prescription medicine is enough for the journey.

    It is important that the person brings:

    • all necessary medicines
    • necessary papers, such as medical records, medical certificate and prescriptions

    The papers are translated when possible and necessary.

    In some cases the airline needs the medical certificate for the person to be able to travel.

## Look-up

departure-search = ticket, tickets, plane ticket, travel information, departure, day of departure, prepare the trip, worried about the trip, nervous, when do the tickets come, itinerary, bags, handbag, jittery, shaky, stressed about the trip, luggage, baggage, suitcase, pack, travel day, calm her, anxious, go through the trip, boarding pass, e-ticket, when does she get the ticket, last day, before departure, scared of the journey, walk through the trip
departure-first-search = never flown, first flight, does not know how airports work, flying for the first time, gate, security check, border control, check-in, checking in, inexperienced traveller, security, screens, airport routines, liquids, explain the airport, not travelled before, first time she flies, self check-in, new to flying, afraid of airports, how does an airport work, find the gate, been on a plane
departure-airport-search = airport, arlanda, how early, two hours, be on time, ride to the airport, go along to the airport, what time, time at the airport, check-in time, terminal, come along inside, check in luggage, latest on site, get to the airport, drive to the airport, lift to the airport, when should we be there, how long before, on time, departure time
departure-recognised-search = recognise, iom logo, badge, sign, does it show that she is a victim, ordinary traveller, exposed, people notice, symbol, marked, recognition sign, meeting sign, anonymous on the trip, stand out, pointed out, identified, does iom recognise her, how do they recognise her, does it show, discreet, ashamed on the plane, iom sign, iom bag, identified as a victim
departure-arrival-search = arrival, arrives, met, picked up at the airport, who meets her, lands, what happens when she gets there, transport from the airport, reception, meet her, welcomed, collected, received on arrival, when she has arrived, received, somebody meets her, somebody waiting, pick-up, onward transport, bus home, arrive, picked up, be met, is she met, collected at the airport, arrivals hall, last part home, when she has landed, staff on site
departure-contact-search = phone number for the trip, mobile number, cell phone, phone, number to local iom, reach her during the trip, contact details journey, address of the office, delayed flight, missed the flight, cancelled flight, emergency number on the trip, goes wrong on the way, phone on the trip, call iom on the trip, number to call on the trip, how does she reach somebody, give the mobile number, sim card
departure-medicine-search = medicine, medicines, medication, pills, tablets, enough medicine, drugs on prescription, insulin, medicine on the plane, tablet, psychiatric medicine, medicine box, drugs for the trip, medicine for the trip, syringes, prescription medicine, antidepressants, bring medicine, meds, how much medicine, medicine in hand luggage, pharmacy, run out of medicine
