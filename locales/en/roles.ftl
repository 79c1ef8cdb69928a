# Who does what (manual 1 to 5.4 and part II 1, by role)

roles-title = Who does what?
roles-label = Who does what
roles-body = Choose a role. The card says what the role does. Limits are given where the manual names them.

## The regional coordinator

role-coordinator-title = What does the regional coordinator do?
role-coordinator-label = The regional coordinator
role-coordinator-say = The regional coordinator can coordinate the help and be a support when the return is planned.
role-coordinator-body =
    The regional coordinators against prostitution and trafficking coordinate the work in seven regions. They help authorities in trafficking cases and support the Swedish Gender Equality Agency’s national task.

    A regional coordinator can:

    • inform about rights to support
    • coordinate help
    • give the person direct support
    • help to plan a safe return
    • help the person assess their situation, often with a social worker or another contact

    For unaccompanied children the coordinator and IOM Finland coordinate with each other.

role-coordinator-papers-title = The coordinator, the application and the date
role-coordinator-papers-label = The coordinator and papers
role-coordinator-papers-say = If the person wants to take part, the regional coordinator must refer the case to IOM Finland.
role-coordinator-papers-body =
    Does the person want extra support and to take part in the programme? Then the regional coordinator must refer the case to IOM Finland.

    The regional coordinator must also:

    • sign the application
    • fill in the risk assessment table carefully
    • discuss dates for the journey with the person, and then tell IOM Finland

    The coordinator, or a partner in contact with the person, should help to fill in the application.

    A regional coordinator sends the papers to IOM Finland. Ask for the person’s consent before any information is given there.

role-responsible-title = The one responsible for the return
role-responsible-label = Responsible for the return
role-responsible-say = The one responsible must give the person information in a language they understand.
role-responsible-body =
    It is a regional coordinator, often working with a social worker, a contact person at a shelter or someone else responsible.

    The one responsible:

    • can tell about the help during the person’s first days in safety
    • must give information on paper or electronically, in a language the person understands
    • must establish the needs
    • must be very careful with details of the return
    • should notice if something about the interpreter hinders trust
    • is recommended to answer questions as quickly as possible

    Responsible staff should if possible come along to the airport and help with check-in.

role-limits-title = Limits for everyone who helps
role-limits-label = Limits for all roles
role-limits-say = Third parties are given information only with the person’s full consent. The law has exceptions.
role-limits-body =
    The decision to apply must be the person’s own.

    • Third parties are given information only with the person’s full consent. Tell of the law’s exceptions before the person tells you anything (our advice).
    • Never give out the address of a shelter, or anything else that can reveal where the person is.
    • Those with a duty to report must report at once if a child may need protection.
    • Never put the media in touch with the person.
    • Avoid promising support that has not been confirmed.
    • IOM’s preparations require that the date is neither promised nor set too early.
    • If the person cooperates in a criminal investigation, or takes part in a trial, the police and/or prosecutor must be contacted before the date is settled.

## Social services

role-social-title = What do social services do?
role-social-label = The social services
role-social-say = The regional coordinator often works together with a social worker.
role-social-body =
    The regional coordinator often works together with a social worker. They can:

    • tell that help to return exists
    • help the person judge their situation and possibilities

    The regional coordinator, or whoever at an authority is in contact with the person, should help fill in the application.

    The social worker can be one of the sources when risks are mapped. The travel date often has to be coordinated with the social services.

role-social-children-title = Social services and the children
role-social-children-label = Social services and children
role-social-children-say = The social welfare committee must inquire without delay into what may lead to measures for the child.
role-social-children-body =
    Social services employees must report at once what they learn at work, if it may mean that the committee needs to protect a child.

    The social welfare committee must open an inquiry without delay. The task of social services is to take measures that protect the child.

    For IOM to support unaccompanied children a social inquiry is required. IOM Finland helps social services from case to case.

    One should in the first place try to keep families together and/or reunite them. The exception is if social services object, for example to the children returning.

## Police and prosecutor

role-police-title = What do police and prosecutor do?
role-police-label = Police and prosecutor
role-police-say = If the person cooperates in a criminal investigation, the police and/or prosecutor must be contacted before the date is settled.
role-police-body =
    The person may cooperate with police and prosecutor in a criminal investigation, and possibly take part in a trial. Then the police and/or prosecutor must be contacted before the date of the journey is settled.

    The police can be one of the sources when risks are mapped.

    Staff of the Police Authority and the Security Service must report at once when they learn at work of something that may mean that the social welfare committee needs to protect a child.

    The national rapporteur at the Police Authority gives a yearly situation report on trafficking.

    Police and prosecutors have duties of their own. Say so before the person tells you anything (our advice).

## Shelter

role-shelter-title = What does the shelter do?
role-shelter-label = A shelter in Sweden
role-shelter-say = Never give out the shelter’s address, or anything else that can reveal where the person is.
role-shelter-body =
    The regional coordinator often works together with a contact person at the shelter. They can tell the person that help to return exists.

    The staff can be one of the sources when risks are mapped. Threats can also be directed at staff who help.

    The travel date often has to be coordinated with the shelter, for example so that there is housing in Sweden until departure.

    Never give out the shelter’s address. The law has exceptions: ask your lawyer (our advice).

## Civil society

role-civil-title = What do civil society organisations do?
role-civil-label = Civil society
role-civil-say = The regional coordinator often works together with a contact person at an organisation.
role-civil-body =
    In Sweden:

    • The regional coordinator often works together with a contact person at an organisation.
    • The coordinator, or a partner in contact with the person, should help with the application.
    • IOM plans in close consultation with those who are in contact with the person.
    • The duty to report for children applies, says the manual, to private services too. If you are unsure: ask the social services without names (our advice).

    In the home country organisations, where they exist, can give counselling, housing and rehabilitation. An organisation that is responsible for the plan can also follow up.

    Whoever is responsible for the support must apply strict confidentiality. Third parties are given information only with the person’s full consent.

## IOM Finland

role-iom-title = What does IOM Finland do?
role-iom-label = IOM Finland
role-iom-say = IOM Finland gives advice, also to those who stay anonymous, and prepares the return once the application has arrived.
role-iom-body =
    IOM Finland:

    • gives advice and support, also to those who stay anonymous
    • discusses the case and possible participation with the regional coordinator
    • explains how the case proceeds and what comes next
    • can find out what support exists in the home country
    • can often arrange a talk with the IOM office there, in which the person stays anonymous

    IOM begins to prepare when the application and the risk assessment table have arrived.

    IOM Finland draws up and carries out the reintegration plan, together with the IOM office and other providers in the home country. IOM Finland coordinates the work there and approves every payment in advance.

role-iom-journey-title = IOM Finland and the journey
role-iom-journey-label = IOM Finland and the journey
role-iom-journey-say = For those in the programme, IOM Finland books the journey when the date is confirmed. IOM pays for it.
role-iom-journey-body =
    IOM Finland:

    • helps with temporary travel documents if valid ones are missing
    • books the journey when the date is confirmed
    • tells the person and the one responsible in Sweden about the arrangements
    • confirms them with the IOM office, and any organisations that help, in the home country
    • makes sure that the person gets tickets and travel information
    • has a printed IOM logo that the person can wear

    IOM chooses the route. If needed, IOM can arrange a travel companion. All unaccompanied children must have one.

    IOM pays for the journey and the travel documents. The programme covers the cost.

role-iom-limits-title = When IOM cannot help, and what it protects
role-iom-limits-label = Limits to IOM’s help
role-iom-limits-say = IOM can only help when the return is voluntary.
role-iom-limits-body =
    IOM can only help when the return is voluntary.

    For unaccompanied children IOM can give support only if:

    • the child wants to return and is willing to cooperate
    • there is consent from the person with custody or the legal guardian, in Sweden and in the country of origin
    • after a social inquiry it is judged to be in the child’s best interests

    IOM is responsible for telling if support is missing or not enough.

    Information must always be collected and shared with the person’s informed consent. IOM employees have a duty of confidentiality and are obliged to protect personal data.

## In the home country

role-home-title = What does IOM do in the home country?
role-home-label = IOM in the home country
role-home-say = IOM in the home country usually meets the person on arrival, handles the support and follows it up.
role-home-body =
    The IOM office in the home country:

    • can often speak with the person before the journey, in their mother tongue; the person can stay anonymous
    • usually meets the person at the airport and helps with onward travel
    • handles the support and pays the monthly allowance
    • follows how reintegration goes

    If there is no office, IOM’s regional office or the nearest country office is responsible.

    IOM Finland approves every payment in advance. The office and the person agree on how follow-up is done. Feedback to Sweden can be arranged only if the person has consented.

role-embassy-title = What does the embassy do?
role-embassy-label = The embassy
role-embassy-say = IOM contacts the person’s embassy and applies there for travel documents, if there are none.
role-embassy-body =
    If travel documents are missing, IOM contacts the person’s embassy. The application is handed in with passport photo and personal data.

    For children born in Sweden, IOM checks in each case what the embassy needs. The embassy often requires a birth certificate from a Swedish hospital.

    The travel date must often be coordinated with the embassy. Travel documents, tracing of relatives and inquiries for unaccompanied children can take time.

    Cooperation with the child’s country of origin often goes through the embassy.

    Sharing information with those taking part in the process requires the person’s consent.

## Person with custody and legal guardian

role-guardian-title = What do guardians do?
role-guardian-label = Guardian and custody holder
role-guardian-say = For IOM to give support, the person with custody or the child’s legal guardian must have consented.
role-guardian-body =
    Unaccompanied children: the person with custody or the legal guardian must have consented, in Sweden and in the country of origin. Otherwise IOM cannot give support.

    Make no contact in the home country before the regional coordinator has judged the risk (our advice).

    • The chief guardian committee appoints legal guardians.
    • According to the EU directive the child should, where needed, have a guardian and/or a representative who safeguards the child’s best interests.

    Accompanying children: if possible, both parents should be informed of the journey and consent to the children travelling.

## Look-up

role-coordinator-search = what does the coordinator do, coordinator's task, coordinator's role, coordinator's responsibility, coordinator can, coordinator duties
role-coordinator-papers-search = coordinator's papers, coordinator sends, coordinator signs, refer to iom
role-responsible-search = responsible, who is responsible, case manager, person in charge, main responsibility, responsibility lies with, who leads, who is in charge of the return
role-limits-search = what may i not do, limits, forbidden, never do, not say, rules for staff, taboo, may not, what should i avoid, avoid
role-social-search = social services, social worker, role of social services, municipality's responsibility, case worker, municipality, social welfare office, social secretary, case worker at social services
role-social-children-search = social services children, committee's task, child welfare, child case worker
role-police-search = role of the police, police task, what do the police do, what does the prosecutor do, border police, security service, police responsibility, prosecutor's role, police authority, investigator
role-shelter-search = role of the shelter, shelter, women's shelter, refuge, shelter staff, what does the shelter do, staff at the shelter, threats to the shelter, shelter staff do, crisis centre
role-civil-search = non-profit, voluntary organisation, association, civil society, ngo, church, red cross, volunteer, platform, city mission, charity, organisations, aid organisations, salvation army, save the children, associations, volunteers, nonprofits, volunteer work, organisation
role-iom-search = iom finland, iom's task, what does iom finland do, iom's responsibility
role-iom-journey-search = iom and the trip, iom books, iom arranges the trip
role-iom-limits-search = when does iom say no, iom cannot help, limits of iom, iom refuses
role-home-search = iom at home, what does the office at home do, who pays out the money, office in the home country, local office, iom there
role-embassy-search = role of the embassy, what does the embassy do, embassy's responsibility, ambassador, consulate's role
role-guardian-search = guardian, legal guardian, custodian, parent, specially appointed guardian, god man, person with custody, the guardian, consent from the guardian
later-shelter-licence = Private actors need a licence from IVO, the inspectorate, to run a shelter professionally.
