# The draft: questions, risk table and consent (manual 1.1 to 5.4)

## What stands on every page

draft-not-sent = For preparation only. Not sent to IOM. The regional coordinator copies it onto IOM’s form and signs there.
draft-count-more = { $count } or more

## Why something is not taken in

draft-refused-value = An answer is not among the options. Nothing was changed.
draft-refused-field = A question is unknown. Nothing was changed.
draft-refused-junk = The data cannot be read. Nothing was changed.
draft-refused-version = The file has a version that cannot be read. Nothing was changed.
draft-refused-size = The file does not have the right size. Nothing was changed.
draft-refused-shape = The file is not a draft from here. Nothing was changed.

## What stops the draft

stop-child-will = IOM’s support requires that the child wants to return and is willing to cooperate. That is not settled.
stop-child-guardian = IOM’s support requires consent from the person with custody or legal guardian, in Sweden and the country of origin. That is not settled.
stop-child-inquiry = IOM’s support requires that, after a social inquiry, returning is judged best for the child. That is not settled.
draft-stop-call = The draft stops here. Call the support line { $support_line } or a regional coordinator. Make no contact in the home country until they have judged the risk (our advice).
draft-stop-report = If the child may need protection: those with a duty to report must tell the social welfare committee at once. Others are recommended to.

## Rare combinations (our advice)

singular-region = A less common citizenship and a region can identify the person. A less exact answer is enough (our advice).
singular-child = Age and citizenship together can identify a child. A less exact answer is enough (our advice).
singular-two-countries = Two countries together can identify the person. A less exact answer is enough (our advice).
singular-children = Several children and a citizenship can identify the family. A less exact answer is enough (our advice).

## The groups

group-a = About this draft
group-b = The person
group-c = Legal situation
group-d = Travel documents
group-e = Children and family
group-f = Health
group-g = The journey
group-h = Needs in the home country
group-i = Documents to send
group-risks = Risk assessment

## Answers alike everywhere

field-option-unknown = Do not know
field-option-refused = Do not want to say
field-option-yes = Yes
field-option-no = No
field-option-none = None of these
field-option-pending = Not yet
field-option-eu = Country in the EU or EEA
field-option-outside = Country outside the EU and EEA
field-option-several = Several citizenships
field-option-unclear = Unclear citizenship

## A. The application

field-role = Who is filling this in?
field-role-label = Who fills it in
field-role-coordinator = Regional coordinator
field-role-social = Social services
field-role-police = Police
field-role-shelter = Shelter
field-role-ngo = Civil society
field-role-other = Other role
field-region = Which region does it concern?
field-region-label = The region
field-region-bergslagen = Bergslagen
field-region-stockholm = Stockholm
field-region-mitt = Mitt
field-region-nord = Nord
field-region-syd = Syd
field-region-vast = Väst
field-region-ost = Öst
field-coordinator = Has the regional coordinator been contacted?
field-coordinator-label = Contact with the coordinator
field-coordinator-booked = Yes, a meeting is booked
field-coordinator-help = It is the regional coordinator who refers the case to IOM Finland and signs.
field-coordinator-name = The regional coordinator’s name
field-coordinator-name-label = The coordinator’s name
field-coordinator-name-help = The signature is made on IOM’s form, not here.

## B. The person

field-person = Is the person an adult or a child?
field-person-label = Adult or child
field-person-adult = Adult
field-person-child = Child
field-person-unsure = Unsure
field-person-help = A child is anyone under 18. If the age is unsure, the person counts as a child here (our advice).
field-wants-return = Does the person want to return?
field-wants-return-label = Wants to return
field-wants-return-undecided = Has not decided
field-wants-return-help = Return must be voluntary. Someone who has not decided should get time, and hear what other choices there are.
field-unaccompanied = Is the child unaccompanied?
field-unaccompanied-label = Unaccompanied child
field-nationality = Which citizenship does the person have?
field-nationality-label = Citizenship
field-nationality-help = Together with other answers, a country can identify the person. You can answer less exactly (our advice).
field-return-country = If the person returns: to which country?
field-return-country-label = Country to return to
field-return-kind = Is it the home country?
field-return-kind-label = Home or third country
field-return-kind-home = The home country
field-return-kind-help = A third country here means one where the person has a permanent residence permit.
field-return-kind-third = Country of permanent residence
field-language = Which language does the person understand best?
field-language-label = Language best understood
field-language-other = Another language
field-interpreter = Is an interpreter needed?
field-interpreter-label = Need for an interpreter
field-interpreter-help = If the person does not understand the language, you must use an authorised interpreter.
field-safe-contact = How is it safe to reach the person?
field-safe-contact-label = Safe contact
field-safe-contact-call = By calling
field-safe-contact-write = By writing
field-safe-contact-through-you = Through whoever fills this in
field-safe-contact-help = Write no number here. Somebody else may see the phone (our question).
field-interpreter-avoid = Does the person want to avoid anything in an interpreter?
field-interpreter-avoid-label = To avoid in an interpreter
field-interpreter-avoid-woman = A woman as interpreter
field-interpreter-avoid-man = A man as interpreter
field-interpreter-avoid-background = A certain background
field-interpreter-avoid-help = The interpreter’s gender or background can hinder trust. Sometimes it can be better to change interpreter.
field-housing-lasts = Does the housing in Sweden last until departure?
field-housing-lasts-label = Housing until departure
field-housing-lasts-help = Answer only whether it lasts. Where the person lives must never be written here.
field-surname = Surname, exactly as in the travel document
field-surname-label = Surname
field-surname-help = The journey is to be booked in the name given in the travel document.
field-given-names = Given names, exactly as in the travel document
field-given-names-label = Given names
field-given-names-help = The journey is to be booked in the name given in the travel document.
field-birth-date = Date of birth
field-birth-date-label = Date of birth
field-destination = Final destination of the journey
field-destination-label = Final destination
field-destination-help = Home town or village. If it is a shelter, write only that, no address (our advice). IOM Finland books the journey all the way.
field-phone = The person’s mobile number
field-phone-label = Mobile number
field-phone-help = Given to IOM Finland only with consent.

## C. Legal situation

field-leave-by = Is there a decision on refusal of entry or expulsion with a last day?
field-leave-by-label = Decision with a last day
field-leave-by-help = Ask a lawyer about an extension before a travel date is set. Someone who does not leave in time can get an entry ban (our question, later than the manual).
field-lawyer = Does the person have a lawyer, or counsel for the injured party?
field-lawyer-label = Lawyer or counsel
field-lawyer-booked = Yes, a meeting is booked
field-lawyer-help = A lawyer can explain what applies before the person decides (our question).
field-ban = Is there an entry ban to Schengen from a Swedish authority?
field-ban-label = Entry ban to Schengen
field-ban-help = Tell IOM Finland if there is one. It can affect the route.
field-investigation = Does the person cooperate in a criminal investigation or trial?
field-investigation-label = Investigation or trial
field-police-contacted = Have the police or prosecutor been contacted about the date?
field-police-contacted-label = Police or prosecutor on date
field-police-contacted-help = This is to be done before the date is fixed, if the person cooperates in a criminal investigation.

## D. Travel documents

field-passport = Is there a valid travel document?
field-passport-label = Valid travel document
field-passport-valid = Valid
field-passport-expired = Has expired
field-passport-missing = Missing
field-passport-held = With someone else
field-passport-help = Check how long it is valid. Tell IOM whether there is a valid passport or other travel document, or none.
field-embassy-wait = Is there reason to hold off contacting the embassy?
field-embassy-wait-label = Hold off with the embassy
field-embassy-wait-ask = Ask IOM
field-embassy-wait-help = IOM contacts the embassy if a travel document is missing. If the person sought asylum or fears their state, ask a lawyer first (our question, our advice).
field-document-number = Number of the travel document
field-document-number-label = Document number
field-document-until = The travel document is valid until
field-document-until-label = Valid until
field-document-until-help = The copy for IOM Finland is sent outside the assistant.

## E. Children and family

field-child-will = Does the child want to return, and is the child willing to cooperate?
field-child-will-label = The child’s will
field-child-guardian-sweden = Is there consent from the person with custody or legal guardian in Sweden?
field-child-guardian-sweden-label = Consent in Sweden
field-child-guardian-home = Is there consent from the person with custody or legal guardian in the country of origin?
field-child-guardian-home-label = Consent in country of origin
field-child-guardian-home-help = Make no contact in the home country until the regional coordinator has assessed the risk (our advice).
field-child-inquiry = After a social inquiry, is returning judged to be best for the child?
field-child-inquiry-label = Social inquiry
field-child-inquiry-help = All three conditions are needed for IOM to be able to give support.
field-child-papers = Do the children have the papers needed for the journey?
field-child-papers-label = Children’s papers
field-child-papers-remaining = Something remains
field-child-papers-help = For a child born in Sweden this can mean a birth certificate and that the child’s nationality is registered. IOM advises.
field-parents-consent = Do both parents consent to the children’s travel?
field-parents-consent-label = Both parents’ consent
field-parents-consent-impossible = Not possible or not safe
field-parents-consent-help = If possible, both should be told of the journey and consent. Make no contact in the home country until the regional coordinator has assessed the risk (our advice).
field-children-left = Are there children still in the home country?
field-children-left-label = Children in home country
field-children-left-help = Write no names or places. The children may need protection when the plan is made (our question).
field-children = How many children are travelling along?
field-children-label = Accompanying children
field-children-help = The children’s needs must be taken into account when the journey is prepared.
field-social-objection = Do the social services object to the children returning?
field-social-objection-label = Social services’ objection
field-social-objection-not-asked = Not asked yet
field-social-objection-help = Families should in the first place be kept together or reunited, unless the social services object.
field-relatives-agree = Have the relatives themselves said yes to travelling?
field-relatives-agree-label = Relatives’ own yes
field-relatives-agree-not-asked = Not asked yet
field-relatives-agree-help = Each of them decides (our question).
field-relatives = Are other close relatives travelling along?
field-relatives-label = Other close relatives
field-relatives-help = Their needs must also be taken into account in the preparations.

## F. Health

field-doctor = Has a medical examination been made?
field-doctor-label = Medical examination
field-doctor-booked = It is booked
field-doctor-help = It is recommended. Medical needs can then be identified before the journey.
field-travel-needs = What help is needed on the journey?
field-travel-needs-label = Help on the journey
field-travel-needs-wheelchair = Wheelchair
field-travel-needs-companion = Travel companion
field-travel-needs-medical = Medical travel companion
field-travel-needs-airport = Help at the airport
field-travel-needs-help = Only the need, no diagnoses. All unaccompanied children are to travel with a travel companion.
field-medicine = Is there enough medicine for the journey?
field-medicine-label = Medicine for the journey
field-medicine-not-needed = No medicine is needed
field-medicine-help = This means prescription medicine. Do not say which.

## G. The journey

field-flying = Has the person flown before, and is there a fear of flying?
field-flying-label = Used to flying
field-flying-used = Used to flying
field-flying-never = Has never flown
field-flying-fear = Afraid of flying
field-flying-both = Never flown, and afraid
field-flying-help = If the person has never flown and no travel companion comes along, it is important to explain the routines at the airport.
field-window = If the person travels: when, preferably?
field-window-label = Preferred time
field-window-safe = As soon as it is safe
field-window-weeks = In two to four weeks
field-window-months = In one to three months
field-window-later = Later than that
field-window-open = Not decided
field-window-help = Write no date. Do not promise or set the date too early; preparations take time.
field-own-phone = Does the person have a phone that works after arrival?
field-own-phone-label = Phone after arrival
field-own-phone-help = The number goes to IOM Finland only with consent. Do not write it here.
field-met-by = Does the person want to be met by family or relatives on arrival?
field-met-by-label = Being met on arrival
field-met-by-together = Yes, together with IOM
field-met-by-never = No, not by the family
field-met-by-no-wish = No preference
field-met-by-help = Tell IOM Finland if family or relatives can meet the person together with IOM staff.

## H. Needs in the home country

field-fears = What does the person fear most?
field-fears-label = The person’s own worry
field-fears-violence = Threats or violence
field-fears-debt = A debt
field-fears-family = The family’s reaction
field-fears-money = Not getting by
field-fears-housing = Having no home
field-fears-health = Health
field-fears-children = The children’s situation
field-fears-authorities = Authorities
field-fears-help = Let the person answer in their own words, then tick. No answer is wrong (our question).
field-matters = What matters most to the person?
field-matters-label = What matters most
field-matters-safety = Being safe
field-matters-family = Family and children
field-matters-housing = A home
field-matters-income = Work and income
field-matters-health = Care and health
field-matters-school = Education
field-matters-privacy = Being left in peace
field-matters-soon = Travelling soon
field-matters-help = Let the person answer in their own words, then tick (our question).
field-needs = What needs are there after arriving home?
field-needs-label = Needs after arriving home
field-needs-medical = Immediate medical support
field-needs-psychosocial = Psychosocial support
field-needs-housing = Housing
field-needs-rehabilitation = Rehabilitation
field-needs-education = Education
field-needs-income = Income
field-needs-legal = Legal advice
field-needs-children = Children and school
field-needs-disability = Disability
field-needs-help = The needs should be discussed with the person, so that they can be matched with what there is.
field-talk-home = Does the person want to talk anonymously with IOM in the home country?
field-talk-home-label = Talk with IOM at home
field-talk-home-later = Perhaps later
field-talk-home-help = IOM Finland can often arrange an anonymous talk in the mother tongue.
field-promised = What has the person been promised so far?
field-promised-label = Promises so far
field-promised-nothing = Nothing
field-promised-confirmed = Only what is confirmed
field-promised-unconfirmed = Something not confirmed
field-promised-help = Avoid promising support that has not been confirmed.

## I. Attachments

field-enclosed = Which documents are ready to send?
field-enclosed-label = Documents that are ready
field-enclosed-application = Signed application
field-enclosed-risk-table = Risk assessment table
field-enclosed-id-copy = Copy of identity document
field-enclosed-help = The regional coordinator sends them to IOM Finland, outside the assistant.

## The areas of risk

risk-threat-home = Are there threats from perpetrators in the home country?
risk-threat-home-label = Threats in the home country
risk-threat-sweden = Are there threats from, or contact with, perpetrators in Sweden?
risk-threat-sweden-label = Threats or contact in Sweden
risk-threat-staff = Are there threats against staff who help?
risk-threat-staff-label = Threats against staff
risk-family-involved = Are family or close relatives involved in the trafficking?
risk-family-involved-label = Trafficking in the family
risk-family-unaware = Is there worry about what the family knows or may find out?
risk-family-unaware-label = What the family knows
risk-rejection = Is there a risk that those closest do not receive or support the person?
risk-rejection-label = No support from those closest
risk-debt = Is there a debt to anyone? No sums or names.
risk-debt-label = Debt to someone
risk-exploited-again = Is there anything in particular that makes renewed exploitation more likely?
risk-exploited-again-label = Risk of being exploited again
risk-livelihood = Is there a risk of lacking income or housing after arriving home?
risk-livelihood-label = Income and housing
risk-addiction = Is there an addiction that can increase the risk?
risk-addiction-label = Addiction that raises the risk
risk-health = Is there anything in the person’s health that can be a risk? No diagnoses.
risk-health-label = Physical and mental health
risk-children = Is there a risk concerning children or custody?
risk-children-label = Children and custody
risk-pressure = Is there anyone else who wants to influence whether the person travels or stays?
risk-pressure-label = Influence on the decision
risk-journey = Is there anything that makes the journey itself risky?
risk-journey-label = Risks during the journey
risk-route = Is there anything legal, such as a ban, that can affect the route or the date?
risk-route-label = Legal matters for the journey
risk-leak = Is there a risk that information gets out, for example by media or a shared phone?
risk-leak-label = Information getting out
risk-country = Is there anything in the country or the place that is a risk?
risk-country-label = Situation in the country

## Answers on the areas of risk

field-found-yes = Exists
field-found-suspected = Suspected
field-found-no = Not as far as we know
field-last-contact = How long ago was the last contact?
field-last-contact-label = Last contact
field-last-contact-week = Less than a week
field-last-contact-month = Less than a month
field-last-contact-quarter = One to three months
field-last-contact-half-year = Three to six months
field-last-contact-year = Six to twelve months
field-last-contact-longer = More than a year

## The columns of the table

field-risk-source = Who does the information come from?
field-risk-source-label = Source of the information
field-risk-source-person = The person
field-risk-source-social = Social worker
field-risk-source-shelter = Staff at the shelter
field-risk-source-police = The police
field-risk-source-other = Someone else
field-risk-affected = Who is affected?
field-risk-affected-label = Who is affected
field-risk-affected-person = The person
field-risk-affected-child = Children
field-risk-affected-family = Family
field-risk-affected-staff = Staff
field-risk-likelihood = How likely is it?
field-risk-likelihood-label = Likelihood
field-risk-likelihood-low = Low
field-risk-likelihood-medium = Medium
field-risk-likelihood-high = High
field-risk-consequence = How serious would the consequence be?
field-risk-consequence-label = Consequence
field-risk-consequence-low = Low
field-risk-consequence-medium = Medium
field-risk-consequence-high = High
field-risk-before = Which measures before the journey?
field-risk-before-label = Measures before the journey
field-risk-during = Which measures during the journey?
field-risk-during-label = Measures during the journey
field-risk-after = Which measures after arriving home?
field-risk-after-label = Measures after arriving home
field-risk-responsible = Which role is responsible for the measures?
field-risk-responsible-label = Responsible role
field-risk-responsible-coordinator = Regional coordinator
field-risk-responsible-social = Social services
field-risk-responsible-police = Police
field-risk-responsible-shelter = Shelter
field-risk-responsible-ngo = Civil society
field-risk-responsible-care = Health care
field-risk-responsible-guardian = Legal guardian
field-risk-responsible-iom-finland = IOM Finland
field-risk-responsible-iom-home = IOM in the home country
field-risk-responsible-other = Other role
field-risk-known = Is the person aware of the risk?
field-risk-known-label = The person is aware of it
field-risk-accepted = Does the person understand and accept the measures?
field-risk-accepted-label = Accepted by the person
field-risk-look-into = Should IOM look into the risk further?
field-risk-look-into-label = To be looked into by IOM
field-risk-review = When is the risk reviewed?
field-risk-review-label = Next review
field-risk-review-contact = At every contact
field-risk-review-news = When something new comes up
field-risk-review-date = When the date is decided
field-risk-review-departure = Before departure
field-risk-review-arrival = After arriving home
risk-level-low = Low
risk-level-medium = Medium
risk-level-high = High

## Measures

risk-measure-tell-iom = IOM Finland is told early
risk-measure-talk-police = Contact police or prosecutor
risk-measure-secret-plans = Care with travel details
risk-measure-secret-place = The whereabouts stay secret
risk-measure-partners-aware = Partner agencies protect data
risk-measure-what-is-told = The person chooses what to say
risk-measure-talk-home = Talk with IOM in home country
risk-measure-check-services = IOM looks into local support
risk-measure-first-plan = Preliminary plan before travel
risk-measure-state-needs = Needs stated in application
risk-measure-legal-before = Legal advice beforehand
risk-measure-check-rehabilitation = Look into rehabilitation
risk-measure-doctor = Medical examination
risk-measure-doctor-form = IOM’s form for the doctor
risk-measure-urgent-care = Emergency care if needed
risk-measure-talk-support = Psychosocial support before
risk-measure-social-services = Talk with social services
risk-measure-both-parents = Both parents are informed
risk-measure-best-for-family = Assess what is best for family
risk-measure-give-time = More time for the decision
risk-measure-alternatives = Alternatives are gone through
risk-measure-pause = Pause: the decision is theirs
risk-measure-no-media = No contact with media
risk-measure-shared-phone = Check for a shared phone
risk-measure-airport-routines = Go through airport routines
risk-measure-tell-ban = IOM is told of the ban
risk-measure-wait-date = Date after contact with police
risk-measure-direct-flight = Direct flight
risk-measure-companion = Travel companion
risk-measure-medical-companion = Medical travel companion
risk-measure-transit = Transit assistance
risk-measure-wheelchair = Wheelchair
risk-measure-to-airport = Company to the airport
risk-measure-sign = Agreed sign of recognition
risk-measure-contact-details = Contact details at hand
risk-measure-medicine = Medicine for the whole journey
risk-measure-health-papers = Medical papers at hand
risk-measure-outside-schengen = Directly out of Schengen
risk-measure-safe-route = Safe route
risk-measure-small-children = Route/times for small children
risk-measure-met-by-iom = IOM meets them on arrival
risk-measure-shelter = Shelter
risk-measure-other-part = Another part of the country
risk-measure-counselling = Counselling
risk-measure-support-group = Support group
risk-measure-rehabilitation = Rehabilitation
risk-measure-care-home = Care in the home country
risk-measure-housing = Help with housing
risk-measure-legal-home = Legal advice in that country
risk-measure-training = Education or training
risk-measure-work = Internship or work
risk-measure-grant = Monthly grant
risk-measure-monthly-contact = Monthly follow-up meeting
risk-measure-follow-up = Follow-up, with consent
risk-measure-adjust-plan = Plan adjusted if needed
risk-measure-school = Schooling
risk-measure-choose-contact = The person chooses contacts
risk-measure-local-support = Local support, if there is any

## Consent: what is said, and what it means

consent-language-title = Explained in a language understood
consent-language-means = The information was given in a language the person understands, with an authorised interpreter if needed. The content of the application was explained. If no: arrange an interpreter, and explain again.
consent-voluntary-title = Voluntary, and can be changed
consent-voluntary-means = The person knows that it is voluntary. They have the right to decline, to change their mind at any time before departure, and to withdraw the application at any time. If no: go no further. Explain again, and give time.
consent-alternatives-title = The alternatives are known
consent-alternatives-means = The person has been told which alternatives there are, for example a reflection period, a temporary residence permit or an application for asylum. That staying can be right is our addition. If no: give the information first.
consent-use-title = How the information is used
consent-use-means = The person knows how the information is used, who gets it, and that it is protected by secrecy. The limits are our addition, and there may be more. If no: explain again.
consent-interpreter-title = The interpreter and secrecy
consent-interpreter-means = The person should be told which rules on ethics, conduct and secrecy the interpreter follows. Sometimes it is better to change interpreter.
consent-keep-title = The draft is kept
consent-keep-means =
    What: the answers, encrypted with us; consents unencrypted. To: nobody, from us. See also What is kept. Why: the application. Erased: on the day above, or on request; not from backups.
    If no: erase the draft under Drafts.
consent-iom-title = Information to IOM Finland
consent-iom-means =
    What: personal data, answers, not health (our list). To: IOM Finland, an international body with its own rules (our addition). Why: journey and support.
    If no: pass nothing on. Ask IOM without names.
consent-health-title = Health information to IOM Finland
consent-health-means =
    What: needs on the journey, medicine, certificates and need of care (the list is ours). To: IOM Finland. Why: to arrange the journey and the care.
    If no: the part about health is not passed on. IOM then cannot plan for it (our addition).
consent-risk-table-title = The risk table to IOM Finland
consent-risk-table-means =
    What: the risks and measures, also what others have told. To: IOM Finland. Why: to assess the risks before the journey.
    If no: the table is not passed on. Ask IOM Finland, without a name, what that means for the application (our advice).
consent-measures-title = The measures against the risks
consent-measures-means = The person knows the risks of returning, and understands and accepts the measures against them. If no: go through the measures again, and change what the person does not want. Nothing else in the draft changes.
consent-passport-copy-title = A copy of the passport to IOM Finland
consent-passport-copy-means =
    What: a copy of a passport or other identity document. To: IOM Finland, through the regional coordinator. Why: the journey is booked in the name shown in the passport.
    If no: no copy is sent. Ask IOM Finland what is needed then (our advice).
consent-child-will-title = The child’s own will
consent-child-will-means = The child wants to return and is willing to cooperate. Nobody else can answer in the child’s place (our rule). If no: do not plan the return any further.
consent-iom-home-title = Information to IOM in the home country
consent-iom-home-means =
    What: what IOM Finland gets. To: the IOM office in the home country. Why: for the support there.
    If no: the line is left out of the papers, and the regional coordinator tells IOM Finland. We cannot stop IOM (our addition).
consent-phone-title = Mobile number to IOM Finland
consent-phone-means =
    What: the mobile number. To: IOM Finland. Why: for contact in transit and on arrival.
    If no: the number is not passed on, and what is filled in here is erased. Nothing else changes.
consent-followup-title = Feedback after arriving home
consent-followup-means =
    What: how things go. To: us in Sweden, from IOM. Why: to know how the person is, and to learn for other cases. How follow-up is done is agreed between the person and the IOM office in the home country.
    If no: no feedback to Sweden. Nothing else changes.
consent-embassy-title = Contact with the embassy
consent-embassy-means =
    What: personal data and a passport photo. To: the embassy, from IOM. Why: a travel document where it is missing.
    If the person has applied for asylum, or fears their state: ask a lawyer first (our advice).
    If no: the embassy is not contacted. Ask IOM Finland about other ways (our advice).
consent-providers-information-title = External providers of support
consent-providers-information-means = External providers of care and support are used, and the person needs to know that. A yes to their conditions is asked for when these are known (our rule). The person has the right to decline the support.
consent-police-information-title = Police or prosecutor before the date
consent-police-information-means = If the person cooperates in a criminal investigation, police or prosecutor are to be contacted before the date is set. The person does not say yes or no to that.
consent-guardian-sweden-title = Consent given in Sweden
consent-guardian-sweden-means = The person with custody or the legal guardian in Sweden must have given their consent. Note who, how, and whether the document was seen. The day is the day on which it is noted.
consent-guardian-home-title = Consent given in the country of origin
consent-guardian-home-means = The person with custody or the legal guardian in the country of origin must have given their consent. Make no contact in the home country until the regional coordinator has assessed the risk (our advice): whoever exploited the child may be in the family.
consent-inquiry-title = The social inquiry
consent-inquiry-means = A social inquiry must have been made, and the return be judged to be in the child’s best interests. Note how the result came, and whether the inquiry was seen.
consent-kind-understood = To be said and understood. Without a yes here no consent counts (our rule).
consent-kind-consent = A yes covers only what is written here.
consent-kind-information = This is information, not a consent.
consent-kind-others = A note of what somebody else has given. The child is not asked (our rule).

## Consent: answers, and what is noted of them

consent-answer-yes = Yes
consent-answer-not-confirmed = Not confirmed (earlier)
consent-answer-not-applicable = Not applicable
consent-answer-no = No
consent-answer-no-erases = No, erase the personal data
consent-answer-wait = Wants to wait
consent-answer-document-seen = Yes, the document was seen
consent-answer-document-not-seen = Yes, the document was not seen
consent-interpreter-not-needed = No interpreter was needed
consent-interpreter-there = Interpreter present
consent-interpreter-remote = Interpreter by phone or video
consent-interpreter-not-noted = Interpreter not noted
consent-expressed-spoken = Spoken
consent-expressed-written = In writing
consent-expressed-signed = In sign language
consent-expressed-proxy = By the child’s representative
consent-expressed-not-noted = Form not noted
consent-giver-custody-holder = Person with custody
consent-giver-guardian = Legal guardian
consent-giver-social-services = The social services
consent-manner-written = In writing
consent-manner-spoken = Spoken
consent-manner-passed-on = Through somebody else
consent-role-coordinator = Regional coordinator
consent-role-social = Social services
consent-role-police = Police
consent-role-shelter = Shelter
consent-role-ngo = Civil society
consent-role-other = Other role
consent-standing-yes = Yes
consent-standing-no = No
consent-standing-wait = Wants to wait
consent-standing-not-confirmed = Not confirmed (earlier)
consent-standing-not-applicable = Not applicable
consent-standing-missing = Still to be asked
consent-standing-changed = Wording changed, ask again
consent-standing-unfounded = Does not count, ask again

## Lines that a consent opens

draft-line-iom = The personal data and the answers, but for health, may be given to IOM Finland, with the person’s consent.
draft-line-health = Health information may be given to IOM Finland, with the person’s consent.
draft-line-risk-table = The risk table may be given to IOM Finland, with the person’s consent.
draft-line-passport-copy = A copy of the passport may be sent to IOM Finland, with the person’s consent.
draft-line-phone = The mobile number may be given to IOM Finland, with the person’s consent.
draft-line-iom-home = The information may be given to IOM in the home country, with the person’s consent.
draft-line-embassy = IOM may contact the embassy, with the person’s consent.
draft-line-followup = Feedback to Sweden may be arranged, with the person’s consent.
