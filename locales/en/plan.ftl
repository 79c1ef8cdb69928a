# Plan for this case: closed questions, and what the answers bring up (manual 1 to 5.4)

plan-title = Plan for this case
plan-label = Plan for this case
plan-body =
    Answer short questions, as far as you like. You then see what in the manual belongs to the case.

    Every question can be skipped. What you do not answer counts as “don’t know”, and that never lowers a risk.

    No names and no free text. The answers lie in the card’s buttons and are not kept with us. The plan decides nothing.

## The questions

plan-role-title = Who are you?
plan-role-label = Answer the questions
plan-role-body = Your role decides what comes first.
plan-region-title = Which region is it about?
plan-region-label = Question: region
plan-region-body = The regions are those of the regional coordinators.
plan-stage-title = Where does the case stand?
plan-stage-label = Question: where things stand
plan-stage-body = Choose what comes closest.
plan-person-title = Adult or child?
plan-person-label = Question: age
plan-person-body = A child is anyone under 18. If the age is unsure, the person counts as a child here (our advice).
plan-company-title = Does anyone travel along?
plan-company-label = Question: travelling along
plan-company-body = Children who travel along, or other relatives who are in Sweden.
plan-passport-title = Is there a valid passport?
plan-passport-label = Question: passport
plan-passport-body = A passport or another travel document.
plan-threat-title = Is there a threat to the person?
plan-threat-label = Question: threat
plan-threat-body = Actual or possible threats. If there is one, safety comes first in the plan.
plan-legal-title = Is there a criminal investigation or trial?
plan-legal-label = Question: investigation
plan-legal-body = This is whether the person cooperates with police and prosecutor.
plan-health-title = Does the person need care?
plan-health-label = Question: care
plan-health-body = Only whether there is a need. Diagnoses do not belong here.
plan-flying-title = Has the person flown before?
plan-flying-label = Question: flying
plan-flying-body = It affects what help the person may need on the journey.
plan-consent-title = Has the person consented to sharing information?
plan-consent-label = Question: consent
plan-consent-body = Without consent: give IOM no personal data. You can still ask for advice.

## Short names of the questions

plan-name-role = Role
plan-name-region = Region
plan-name-stage = Stage
plan-name-person = Age
plan-name-unaccompanied = Unaccompanied
plan-name-company = Company
plan-name-born = Born in Sweden
plan-name-passport = Passport
plan-name-threat = Threat to the person
plan-name-contact = Perpetrator in contact
plan-name-family = Trafficking in the family
plan-name-investigation = Criminal investigation
plan-name-ban = Entry ban
plan-name-care = Needs care
plan-name-medication = Needs medicine
plan-name-pregnancy = Pregnant
plan-name-wheelchair = Needs a wheelchair
plan-name-addiction = Addiction
plan-name-flying = Has flown
plan-name-interpreter = Needs an interpreter
plan-name-consent = Consent to sharing

## The answers

plan-yes = yes
plan-no = no
plan-unknown = don’t know
plan-unanswered = no answer
region-option-bergslagen = Bergslagen
region-option-stockholm = Stockholm
region-option-mitt = Mitt
region-option-nord = Nord
region-option-syd = Syd
region-option-vast = Väst
region-option-ost = Öst
stage-option-safe = Recently reached safety
stage-option-thinking = Thinking
stage-option-decided = Has decided
stage-option-applied = Has applied
stage-option-date = Date is set
stage-option-home = Has arrived
stage-option-changed = Has changed their mind
company-option-alone = No one travels along
company-option-children = Children travel along
company-option-relatives = Relatives travel along
company-option-both = Children and relatives
passport-option-valid = Valid
passport-option-expired = Expired
passport-option-missing = Missing
passport-option-held = Held by someone else
flying-option-used = Has flown
flying-option-fear = Afraid of flying
flying-option-never = Never flown
flying-option-both = Never, and afraid

## The same on the cards

plan-answer = • { $name }: { $answer }
plan-answer-button = { $name }: { $answer }
plan-chosen = ☑ { $answer }
plan-onward = Go on
plan-skip = Don’t know, skip
plan-not-asked = With your answers, this question is not needed.
plan-place = Question { $index } of { $total } at most
plan-continue = Continue the questions
plan-line = { $index }. { $text } ({ $sections })
plan-line-ours = { $index }. { $text } (our advice)
plan-open-line = { $index } { $label }
plan-nothing = Nothing here, with your answers.
plan-open = Questions without an answer: { $count }. A missing answer counts as “don’t know”.
plan-edition = In brackets: sections of the manual ({ $year }). The words are ours.
plan-paper = PDF in { $language }
plan-save = Begin a draft from this

## Summary and result

plan-summary-title = Your answers
plan-summary-label = See and change the answers
plan-summary-body = Tap an answer to change it. The others stay.
plan-result-title = The plan: think of this first
plan-result-label = Show the plan
plan-result-body = From your answers. The plan decides nothing.
plan-next-title = Do now, in order
plan-next-label = Do now
plan-next-body = This comes next, as the case stands.
plan-prepare-title = Prepare
plan-prepare-label = Prepare
plan-prepare-body = What takes time, or must be ready before the journey.
plan-who-title = Who does it?
plan-who-label = Who does it
plan-who-body = Your own role comes first.
plan-checks-title = Checklists for the case
plan-checks-label = Checklists for the case
plan-checks-body = The ticks follow along in the card.
plan-date-title = Ask before a date is set
plan-date-label = Ask before a date
plan-date-body = Deciding on a date often means that several must be coordinated.
plan-promises-title = Do not promise
plan-promises-label = Do not promise
plan-promises-body = What nobody can promise yet.
plan-iom-title = What IOM needs to know
plan-iom-label = Tell IOM
plan-iom-body = If it applies, IOM Finland needs to know it. First ask for the person’s consent.
plan-group-warn = Think of this first
plan-group-next = Do now, in order
plan-group-prepare = Prepare
plan-group-who = Who does it
plan-group-checks = Checklists
plan-group-date = Ask before a date is set
plan-group-promises = Do not promise
plan-group-iom = IOM needs to know this

## Warnings

plan-warn-unsure = Age unsure: do as for a child.
plan-warn-report = If a child may need protection, those with a duty must report to the social welfare committee at once.
plan-warn-report-police = If a child may need protection, you must report to the social welfare committee at once.
plan-warn-inquiry = Child: you in the committee must inquire without delay into what may lead to a measure.
plan-warn-conditions = Unaccompanied child: three conditions must be met for IOM’s support.
plan-warn-companion = Unaccompanied children must always travel with a travel companion.
plan-warn-threat = There may be a threat: it is important to assess it, and that IOM knows early.
plan-warn-place = Never give out where the person is, least of all when there is a threat.
plan-warn-family = The family may be involved in the trafficking: that risk must be assessed.
plan-warn-addiction = An addiction can raise the risk. Rehabilitation should then be looked into.
plan-warn-consent = Without consent: give IOM no personal data. You can still ask for advice.
plan-warn-changed = The person has the right to change their mind at any time before departure.

## Do now

plan-next-call = If trafficking of an unaccompanied child is suspected: call the support line or a regional coordinator.
plan-next-call-own = If trafficking of an unaccompanied child is suspected, the support line gives advice and help.
plan-next-interpreter = If the person does not understand the language, an authorised interpreter must be used.
plan-next-early = Tell the person as soon as possible that there is help, if they want it.
plan-next-alternatives = The person should be told what alternatives there are, and of their right to return.
plan-next-time = Let the decision take the time it needs. Give more information when needed.
plan-next-office = IOM Finland can often arrange an anonymous talk with IOM in the home country.
plan-next-bergslagen = Contact the regional coordinator of Bergslagen, directly or through the support line.
plan-next-stockholm = Contact the regional coordinator of Stockholm, directly or through the support line.
plan-next-mitt = Contact the regional coordinator of Mitt, directly or through the support line.
plan-next-nord = Contact the regional coordinator of Nord, directly or through the support line.
plan-next-syd = Contact the regional coordinator of Syd, directly or through the support line.
plan-next-vast = Contact the regional coordinator of Väst, directly or through the support line.
plan-next-ost = Contact the regional coordinator of Öst, directly or through the support line.
plan-next-coordinator = Contact the regional coordinator, directly or through the support line.
plan-next-consent = Ask for consent before you give the person’s information to IOM Finland.
plan-next-anonymous = Consent is missing: ask IOM Finland for advice without giving personal data.
plan-next-needs = Whoever is responsible for the return must establish the needs.
plan-next-papers = Two documents are needed: the application and the risk assessment table.
plan-next-refer = If the person wants to take part, you must refer the case to IOM Finland.
plan-next-iom = IOM prepares the journey and the support once application and table have come, together with you.
plan-next-route = IOM Finland books the journey and considers how safe the route is.
plan-next-day = It is good to go through the preparations with the person in good time before the journey.
plan-next-airport = The person should be at the airport at least two hours before departure.
plan-next-answers = It is recommended that whoever is responsible answers questions as quickly as possible.
plan-next-limits = If support is missing or very limited, this must be explained clearly.
plan-next-plan = The plan for the support is settled after arrival.
plan-next-monthly = By the 2019 manual a monthly allowance is given, as a rule for six months.
plan-next-recovery = Money for care and counselling is possible, according to the person’s needs.
plan-next-follow = The person and the local IOM office agree on how the follow-up is done.
plan-next-feedback = Feedback to Sweden can only be arranged if the person has consented.

## Prepare

plan-prepare-passport = If travel documents are missing, IOM Finland helps with temporary ones. It can take long.
plan-prepare-condition = Check how long the passport is valid, and its condition.
plan-prepare-born = Children born in Sweden often need to be registered to get a travel document.
plan-prepare-family = If children or relatives travel along, their needs must be weighed in too.
plan-prepare-parents = If possible, both parents should know of the journey and consent to the children travelling.
plan-prepare-trust = Build trust with the child, and be prepared for it to take time.
plan-prepare-doctor = A medical examination is recommended.
plan-prepare-papers = See to it that the person brings the medical papers and medicines needed.
plan-prepare-first = If the person has never flown and has no travel companion, it is important to tell them about the airport.
plan-prepare-contacts = See to it that the person has all contact details needed on the journey.
plan-prepare-medicine = Check, where relevant, that prescribed medicine lasts for the journey.

## Who does it

plan-own-coordinator = You must sign the application and fill in the risk assessment table with care.
plan-own-coordinator-home = You can coordinate help and inform about the right to support.
plan-own-social = You can, often with the regional coordinator, help the person assess their situation.
plan-own-social-child = For IOM to support an unaccompanied child, a social inquiry is needed.
plan-own-police = You can be a source when the risks are mapped.
plan-own-shelter = Never give out the shelter’s address, or anything else that reveals where the person is.
plan-own-ngo = If you are in contact with the person, you or the regional coordinator should help with the application.
plan-own-other = You may give information to third parties only with the person’s full consent.
plan-who-coordinator = The regional coordinator must sign the application and fill in the risk assessment table with care.
plan-who-board = Child: the social welfare committee must inquire without delay into what may lead to a measure.
plan-who-guardian = Unaccompanied child: the person with custody or legal guardian must have consented, in both countries.
plan-who-embassy = IOM contacts the person’s embassy if travel documents are missing.
plan-who-iom = For those in the programme, IOM Finland books the journey when the date is confirmed. IOM pays.
plan-who-responsible = Whoever is responsible is recommended to answer questions as quickly as possible.
plan-who-home = IOM in the home country handles the support and follows up.
plan-who-finland = IOM Finland approves every payment in advance.

## Checklists

plan-check-talk = The first talk: language, rights, alternatives.
plan-check-consent = That the decision is free and informed.
plan-check-papers = The application and the risk assessment table.
plan-check-risk = Risks to assess.
plan-check-medical = Medical needs.
plan-check-family = Children and family who travel along.
plan-check-child = Unaccompanied children.
plan-check-documents = Passport and other travel documents.
plan-check-date = Date of the journey.
plan-check-journey = Booking, travel companion and wishes.
plan-check-departure = The day of departure.
plan-check-after = The support after coming home.
plan-check-changed = When the person changes their mind.

## Before a date

plan-date-police = Criminal investigation or trial: the police and/or prosecutor must be contacted first.
plan-date-police-own = Criminal investigation or trial: you in the police and/or the prosecutor must be contacted first.
plan-date-coordinator = The regional coordinator must discuss dates with the person and tell IOM Finland.
plan-date-coordinator-own = You must discuss dates with the person and tell IOM Finland.
plan-date-social = The date must often be coordinated with the social services.
plan-date-shelter = Housing: does it last until departure?
plan-date-embassy = The embassy: travel documents and inquiries on unaccompanied children can take time.
plan-date-agency = The Gender Equality Agency: the date must often be coordinated with it too.
plan-date-iom = IOM Finland: the date must often be coordinated with flights, companion and reception.

## Do not promise

plan-promise-support = Avoid promising support that has not been confirmed.
plan-promise-country = Support and services can vary from country to country. Some may not exist at all.
plan-promise-date = Promise no date, and set none, too early. IOM’s preparations require it.
plan-promise-child = It is not possible to foresee exactly how an unaccompanied child’s return will be.
plan-promise-plan = The plan is preliminary. It is settled after arrival.
plan-promise-payment = IOM Finland approves every payment in advance.
plan-promise-transit = Help in transit depends on the needs and on whether IOM is in the country.

## Tell IOM

plan-iom-consent = Ask for the person’s consent first. You can get advice without personal data.
plan-iom-risks = Possible risks, as early as possible.
plan-iom-medical = Medical needs and wishes, before the return.
plan-iom-doctor = IOM has a form for the doctor. In some cases the airline needs the certificate.
plan-iom-wheelchair = Need of a wheelchair. It is good to tell as early as possible.
plan-iom-passport = Whether there is a valid passport or not, with the name as in the passport.
plan-iom-copy = A copy of the passport. The regional coordinator sends it once the person has consented.
plan-iom-ban = An entry ban to Schengen. It can affect the route.
plan-iom-flying = Fear of flying, need of a travel companion and other wishes for the journey.
plan-iom-children = Small children: route and times can be chosen with IOM’s help.
plan-iom-phone = If possible and with consent: the person’s mobile number.
plan-iom-special = Need of a shelter, or other special needs in the home country.

## The question to read out

plan-ask-title = The question
plan-ask-label = Question from the plan
plan-ask-body = For the support line { $support_line } or IOM Finland { $iom_phone }. No names.
plan-ask-role-coordinator = I am a regional coordinator.
plan-ask-role-social = I work in social services.
plan-ask-role-police = I work in the police.
plan-ask-role-shelter = I work at a shelter.
plan-ask-role-ngo = I work in civil society.
plan-ask-role-other = I meet the person in my work.
plan-ask-region-bergslagen = It is about region Bergslagen.
plan-ask-region-stockholm = It is about region Stockholm.
plan-ask-region-mitt = It is about region Mitt.
plan-ask-region-nord = It is about region Nord.
plan-ask-region-syd = It is about region Syd.
plan-ask-region-vast = It is about region Väst.
plan-ask-region-ost = It is about region Öst.
plan-ask-region-unknown = I do not know which region it is.
plan-ask-stage-safe = The person has just reached safety.
plan-ask-stage-thinking = The person is thinking about returning.
plan-ask-stage-decided = The person has decided.
plan-ask-stage-applied = The application is made.
plan-ask-stage-date = A date is set.
plan-ask-stage-home = The person has arrived.
plan-ask-stage-changed = The person has changed their mind.
plan-ask-stage-unknown = It is unclear where the case stands.
plan-ask-person-adult = It is an adult.
plan-ask-person-child = It is a child.
plan-ask-person-unsure = The age is unsure.
plan-ask-unaccompanied-yes = The child is unaccompanied.
plan-ask-unaccompanied-unknown = Unclear if unaccompanied.
plan-ask-company-alone = No one travels along.
plan-ask-company-children = Children travel along.
plan-ask-company-relatives = Relatives travel along.
plan-ask-company-both = Children and relatives travel along.
plan-ask-company-unknown = Unclear if anyone travels along.
plan-ask-born-yes = Children were born in Sweden.
plan-ask-born-unknown = Unclear where the children were born.
plan-ask-passport-valid = There is a valid passport.
plan-ask-passport-expired = The passport has expired.
plan-ask-passport-missing = There is no passport.
plan-ask-passport-held = Someone else has the passport.
plan-ask-passport-unknown = Unclear if there is a passport.
plan-ask-threat-yes = There is a threat.
plan-ask-threat-unknown = Unclear if there is a threat.
plan-ask-contact-yes = A perpetrator is in contact with them.
plan-ask-contact-unknown = Unclear if a perpetrator is in contact.
plan-ask-family-yes = The family is involved.
plan-ask-family-unknown = Unclear if the family is involved.
plan-ask-investigation-yes = There is an investigation or a trial.
plan-ask-investigation-unknown = Unclear if there is an investigation.
plan-ask-ban-yes = There is an entry ban.
plan-ask-ban-unknown = Unclear if there is an entry ban.
plan-ask-care-yes = Care is needed.
plan-ask-care-unknown = Unclear if care is needed.
plan-ask-medication-yes = The person needs medicine.
plan-ask-medication-unknown = Unclear if medicine is needed.
plan-ask-pregnancy-yes = The person is pregnant.
plan-ask-pregnancy-unknown = Unclear if pregnant.
plan-ask-wheelchair-yes = A wheelchair is needed.
plan-ask-wheelchair-unknown = Unclear if a wheelchair is needed.
plan-ask-addiction-yes = There is an addiction.
plan-ask-addiction-unknown = Unclear if there is an addiction.
plan-ask-flying-used = The person has flown before.
plan-ask-flying-fear = The person is afraid of flying.
plan-ask-flying-never = The person has never flown.
plan-ask-flying-both = The person has never flown and is afraid.
plan-ask-flying-unknown = Unclear if they have flown.
plan-ask-interpreter-yes = An interpreter is needed.
plan-ask-interpreter-unknown = Unclear if an interpreter is needed.
plan-ask-consent-yes = There is consent to share.
plan-ask-consent-unknown = Unclear if there is consent.
plan-ask-close = What should we think of, and what comes next?

## PDF

plan-paper-title = Plan for one case
plan-paper-about = From closed answers, without names. Made on { $day } after the manual’s { $year } edition. Figures in brackets are sections. The plan decides nothing.
plan-paper-answers = The answers
plan-paper-foot = Support line { $support_line }. IOM Finland { $iom_phone }. Danger now: { $emergency } (our addition). Write no names on this sheet.
plan-paper-foot-unconfirmed = Support line { $support_line }. IOM Finland { $iom_phone } (from 2019, not confirmed). Danger now: { $emergency } (our addition). Write no names on this sheet.
plan-paper-file = plan-english
plan-paper-line = { $text } ({ $sections })
plan-paper-ours = { $text } (our advice)
notice-paper = The PDF is below. It is not kept with us, but lies in the chat until it is removed.

## One question a card

plan-contact-title = Is a perpetrator in contact with the person?
plan-contact-label = Question: perpetrator
plan-contact-body = This question is ours. The answer decides what comes first.
plan-family-title = Is the family involved in the trafficking?
plan-family-label = Question: the family
plan-family-body = That risk must be assessed.
plan-unaccompanied-title = Is the child unaccompanied?
plan-unaccompanied-label = Question: unaccompanied
plan-unaccompanied-body = Special conditions hold for unaccompanied children.
plan-born-title = Was any of the children born in Sweden?
plan-born-label = Question: born in Sweden
plan-born-body = It can affect the travel document.
plan-ban-title = Is there an entry ban?
plan-ban-label = Question: entry ban
plan-ban-body = To Schengen, from Swedish authorities. It can affect the route.
plan-medication-title = Does the person need medicine?
plan-medication-label = Question: medicine
plan-medication-body = Only whether there is a need. Do not write which.
plan-pregnancy-title = Is the person pregnant?
plan-pregnancy-label = Question: pregnancy
plan-pregnancy-body = This question is ours.
plan-wheelchair-title = Is a wheelchair needed on the journey?
plan-wheelchair-label = Question: wheelchair
plan-wheelchair-body = That includes stopovers.
plan-addiction-title = Is there an addiction?
plan-addiction-label = Question: addiction
plan-addiction-body = An addiction, to alcohol or drugs for instance, can raise the risk.
plan-interpreter-title = Is an interpreter needed?
plan-interpreter-label = Question: interpreter
plan-interpreter-body = The person must be informed in a language they understand.
plan-more-lines = More lines: { $count }
plan-parts-title = The whole plan
plan-parts-label = The whole plan
plan-parts-body = The plan’s parts, the plan on paper, and the question to read out.
plan-group-safety = Safety first (our addition)
plan-safety-now = If there is danger now: call 112.
plan-safety-assess = Assess the threat first, before anything else is planned.
plan-safety-contact = A perpetrator is in contact: assume they can follow phone and plans. Talk undisturbed.
plan-warn-age = The age is not answered. Under 18, or unsure: act as for a child.
plan-warn-trial = Criminal investigation: police and/or prosecutor must be contacted before a date is fixed.
plan-next-rest = Just reached safety: the person may need time to recover.
plan-next-guardian = Unaccompanied child: legal bodies are involved, such as the board that appoints a legal guardian.
plan-next-care = Care needed: seek acute care in the municipality of stay if need be.
plan-next-duties = Tell which rules on confidentiality and conduct the interpreter must follow.
plan-prepare-missing = No passport: IOM contacts the embassy and applies, with a photo and personal data.
plan-prepare-expired = The passport has expired: tell IOM. Applying for new documents can take long.
plan-prepare-held = Someone else has the passport: do not fetch it on your own. Ask the police.
plan-prepare-ban = Entry ban: if home is outside the EU the journey should go straight out of Schengen.
plan-prepare-pregnancy = Pregnant: ask the doctor about the journey, and IOM whether the airline wants a certificate.
plan-prepare-wheelchair = Wheelchair: say so early, so that there can be one at the stopover too.
plan-prepare-prescription = Medicine: all that is needed goes along, with prescriptions, translated if possible and needed.
plan-prepare-rehabilitation = Addiction: costs of rehabilitation, addiction care for instance, can be covered too.
plan-prepare-never = Never flown: go through how an airport works, if no travel companion comes along.
plan-prepare-fear = Afraid of flying: a companion can be support on the way. IOM can arrange one if needed.
plan-prepare-certificate = Born in Sweden: the embassy often requires a birth certificate from a Swedish hospital.
plan-prepare-best = Children come along: assess with the family whether return is best for all, children included.
plan-prepare-elsewhere = Trafficking in the family: the person can be placed in another part of the country.
plan-iom-medicine = Medicine: what has to be available, so that IOM can secure it before the return.
plan-next-steps = Do what follows from the change of mind, point by point.
