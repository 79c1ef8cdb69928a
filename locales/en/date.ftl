# The date of departure (manual 4.2.2)

date-chapter = The date of departure

date-title = Promise no date too early
date-label = Possible dates for the journey
date-say = The regional coordinator must discuss possible dates with the person. Promise none too early.
date-body =
    The regional coordinator must discuss with the person which dates are possible and desirable, and then inform IOM Finland.

    Promise no date, and set none, too early. IOM’s preparations require it.

    Careful preparations take time. Give IOM generous time, as far as possible, so that the return can be as safe as possible.

    A decision on refusal of entry or expulsion with a last day? Ask a lawyer about an extension before a date is set (our advice).

date-consult-title = The date must often be coordinated
date-consult-label = Coordinating the date
date-consult-say = The date must often be coordinated, for example with social services, housing, the embassy and IOM.
date-consult-body =
    When a travel date is set, it must often be coordinated with those involved, for example:

    • social services
    • the accommodation: for example, that there is housing in Sweden until departure
    • the embassy: time to obtain travel documents, tracing of relatives, inquiries needed for unaccompanied children
    • the Swedish Gender Equality Agency
    • IOM Finland: flights, airport and transit assistance, reception on arrival, travel companion, access to a shelter in the home country

date-investigation-title = Police or prosecutor before the date is set
date-investigation-label = Investigation and travel date
date-investigation-say = If the person cooperates in an investigation, police or prosecutor must be contacted before the date is set.
date-investigation-body =
    Is the person cooperating with police and prosecutor in a criminal investigation? If so, the police, the prosecutor or both must be contacted before the travel date is set.

    The same applies if the person may take part in a trial.

date-confirmed-title = Once the date is confirmed, IOM books
date-confirmed-label = When the date is confirmed
date-confirmed-say = When the date is confirmed, IOM Finland books the journey and tells both the person responsible and the returnee.
date-confirmed-body =
    When the date is confirmed, IOM Finland books the journey.

    IOM Finland tells these about the arrangements:

    • the one responsible for the return in Sweden
    • the returnee

    IOM Finland also confirms them with:

    • the local IOM office
    • civil society organisations, if any are helping in the home country

## Look-up

date-search = date, when can she go, when can she travel, travel date, departure date, promise a date, set a date, how soon, when is the trip, earliest, quickly, speedily, schedule, departure day, bring forward, move the date, book a date, fix a date, plan the date, preliminary date, change the date, postpone, put off, wait with the trip, fast, how long until she goes, departing, when does she go, when does she leave, how fast, which day, when will it happen, timetable, leave soon, leave tomorrow, next week
date-consult-search = coordinate the date, who must approve the date, who to ask, check with, where does she live until departure, housing until the trip, who decides the date, sync the date, agree on the date, how long may she stay at the shelter, who else must agree, last day at the shelter, must leave the shelter, room at the shelter
date-investigation-search = investigation, police, cops, prosecutor, police report, trial, testify, witness, court, criminal case, injured party, charges, hearing, interrogation, officer, police officer, lawsuit, case against the pimp, prosecution, legal process, verdict, court hearing, testify against, reported to the police, pending case, criminal proceedings, appeal court, police want her to stay, damages, crime victim, indicted, arrested, detective, preliminary investigation, ongoing investigation, prosecutor says, she has to testify, testimony, trial is coming, district court, evidence, can she leave during the investigation, police are investigating
date-confirmed-search = date is set, date confirmed, when is the trip booked, who is told, confirm the trip, order the tickets, trip is booked, booking confirmation, date fixed, when does iom book, day is decided, confirmed date
