# Health and medical needs (manual 3.4.1)

health-chapter = Health and medical needs

health-title = A medical examination is recommended
health-label = Medical check before travel
health-say = It is recommended that the person is examined by a doctor and, if needed, seeks emergency care.
health-body =
    As part of the support, it is recommended that the person is examined by a doctor. If needed, it is also recommended that they seek emergency care, in the municipality where they are staying.

    In this way the person’s medical needs can become known. They may include:

    • psychosocial support
    • a wheelchair during the journey
    • a travel companion with medical or other special skills
    • medicines, special medical care or treatment in the home country

health-doctor-title = Seeing a doctor matters before, during and after
health-doctor-label = The point of seeing a doctor
health-doctor-say = Seeing a doctor in Sweden makes it possible to see needs before, during and after the journey.
health-doctor-body =
    When the person sees a doctor in Sweden before the return, medical needs can be discovered.

    • Before the journey: needs to consider, so that the person can make an informed decision.
    • During the journey: need for a travel companion with medical skills, and for special support at the airport.
    • After arrival: the special support needed then.

    Based on the needs, suitable support measures can then be planned before, during and after the journey.

health-iom-title = IOM Finland needs to know the medical needs
health-iom-label = Telling IOM about health
health-iom-say = IOM Finland needs to know the person’s medical needs and wishes before the return.
health-iom-body =
    First ask for the person’s consent.

    It is important that the medical information and the person’s wishes are passed on to IOM Finland. It can then be ensured, before the return, that services and medicines are available.

    The doctor can fill in a special form that IOM Finland has. In some cases the airline needs the medical certificate for the person to be able to travel.

    IOM Finland gives further instructions in each individual case.

health-papers-title = The person carries papers and medicines
health-papers-label = Medical papers and medicines
health-papers-say = Make sure the person has the necessary medical papers and medicines with them when they return.
health-papers-body =
    It is important to make sure that the person carries all medical papers that are necessary. These may be:

    • medical records
    • a medical certificate
    • prescriptions

    The papers are translated when this is possible and necessary.

    It is also important that all necessary medicines go with the person on the journey home.

## Look-up

health-search = doctor, medical examination, health, ill, sick, illness, health care, care, pregnant, pregnancy, expecting a baby, urgent care, clinic, wheelchair, injured, hiv, mentally ill, unwell, suicidal, expecting, poorly, frail, ache, childbirth, low mood, fragile, weak, seriously ill, diabetes, birth, giving birth, weeks pregnant, health check, check-up, cannot walk, crutches, trauma treatment, psychiatric, midwife, prenatal, hospital, bleeding, pain, wound, fever, disabled, blind, psychosis, depressed, depression, self-harm, suicide
health-doctor-search = seeing a doctor, why see a doctor, before during and after the journey, able to decide, help at the airport, medical escort, medical staff on the trip, nurse, help on the plane
health-iom-search = doctor's form, iom medical form, medical certificate for the airline, may she fly, fly while pregnant, certificate to fly, medical information to iom, fit to fly, high risk pregnancy, may pregnant women fly, certificate, the doctor must fill in, medical form, health form, sick and flying, heavily pregnant, pregnant on the flight, airline requires certificate, medical clearance
health-papers-search = medical records, patient record, medical certificate, prescription, translate certificate, translated papers, medical papers, referral, discharge summary, medication list, doctor's letter, papers from the hospital, patient file, translate records, test results
