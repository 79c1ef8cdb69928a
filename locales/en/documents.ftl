# Travel documents (manual 4.2.1)

documents-chapter = Travel documents

documents-title = Everyone needs valid travel documents
documents-label = Valid travel documents
documents-say = Everyone who returns, children too, needs valid travel documents, for example a passport.
documents-body =
    Everyone who returns needs valid travel documents, such as a passport. This includes children, both accompanying and unaccompanied.

    IOM needs to know whether the person has a valid passport or other travel documents, or lacks them. Ask for consent, check how long they are valid, and then tell IOM.

    For those in the programme who lack travel documents, IOM Finland helps to get temporary ones. They are for a one-way journey home.

documents-embassy-title = IOM applies to the embassy and pays
documents-embassy-label = Applying to the embassy
documents-embassy-say = If travel documents are missing, IOM applies to the person’s embassy, and the programme covers the cost.
documents-embassy-body =
    If travel documents are missing, IOM contacts the person’s embassy and hands in an application.

    The application contains:

    • a passport photo
    • personal data

    IOM pays for the travel documents. The cost is covered by the programme.

    The embassy then learns who the person is, and that cannot be undone. A person seeking asylum should ask a lawyer first (our advice). Ask for consent before you give information to IOM Finland.

documents-born-title = Children born here: IOM asks the embassy
documents-born-label = Embassy rules for the child
documents-born-say = For children born in Sweden, IOM needs to ask the embassy in each case what is required.
documents-born-body =
    For children born in Sweden, IOM needs to ask the embassy, case by case. The question is what is needed to:

    • register the child’s nationality
    • obtain travel documents

    The embassy often requires a birth certificate from a Swedish hospital.

    Often the child needs to be registered, with an established nationality, to get a travel document. IOM gives advice on the registration.

documents-time-title = Travel documents can take a long time
documents-time-label = Time for travel documents
documents-time-say = Applying for travel documents can take a long time, and this must be counted in when the date is planned.
documents-time-body =
    Applying for travel documents can take a long time. How long depends on the country the person returns to, and on the individual case.

    This must be counted in when the date of the journey home is planned.

    The person must be kept informed of how the application is going.

documents-condition-title = The passport’s condition, name and a copy
documents-condition-label = Passport condition and name
documents-condition-say = Look: is the passport whole, are all the pages there? IOM needs the name as it stands there.
documents-condition-body =
    Look: is the passport whole, are all the pages there?

    The journey must be booked in the name shown in the passport or travel documents. It is therefore very important that IOM gets the right information.

    If there already is a passport, IOM Finland should get a copy. In this order (our advice):
    1. Ask for the person’s consent.
    2. Call and ask where the copy goes, and how it can be sent safely.
    3. The regional coordinator sends the copy.

## Look-up

documents-search = passport, id card, id, identity document, no passport, lacks passport, expired passport, passport has expired, lost passport, passport stolen, took her passport, trafficker has the passport, travel document, temporary passport, laissez-passer, emergency passport, prove who she is, passport missing, passport out of date, passport invalid, identification, has no id, undocumented without passport, passport about to expire, passport expires soon, national id card, biometric passport, passport number, travel papers, papers missing, papers taken, invalid passport, old passport, fake passport, forged passport, pimp has the passport, identity, proof of identity, somebody took the passport, confiscated passport
documents-embassy-search = embassy, consulate, new passport, apply for passport, passport photo, who pays for the passport, passport fee, does not want to contact the embassy, get a passport, photo for the passport, embassy fee, fee for passport, consul, issue a passport, new travel document, does iom pay for the passport, passport photos, cost of passport, visit the embassy, afraid of the embassy, who arranges the passport, renew the passport
documents-born-search = embassy requirements child, nationality, register nationality, birth certificate from hospital, what does the embassy require
documents-time-search = how long does the passport take, waiting for passport, delay, takes time, when will the passport come, passport processing, passport does not come, delays, how long to get a passport, passport is late
documents-condition-search = damaged passport, torn passport, missing pages, copy of the passport, passport copy, wrong name, misspelled name, name on the ticket, name in the passport, check the passport, dirty passport, unreadable passport, double name, changed name, right name, wet passport, scan the passport, spelling of the name, spelled wrong
