# The papers of a draft: a basis for the application and for the risk assessment (manual 3.1 to 3.4.3)

## What is alike in both

paper-application-title = Notes for the application
paper-application-file = { $name }-basis-application
paper-risks-title = Notes for the risk assessment
paper-risks-file = { $name }-basis-risk-assessment
paper-about = Draft { $name }. Made on { $day }, following the manual’s { $year } edition. If it is not used again, the draft is erased on { $erased }.
paper-foot = { $name } · The manual’s { $year } edition · { $day }
paper-of = of
paper-source = Manual { $sections }
paper-ours = Our question
paper-question = Our question ({ $sections })
paper-unprintable = This PDF has no characters for: { $fields }. Fill in by hand, or take the paper as Word.
paper-unprintable-value = { $text } (characters missing: fill in by hand)
paper-cited = { $text } (Manual{ "\u00A0" }{ $sections })
paper-said-by-us = { $text } (our rule)
paper-noted = { $text } ({ $sections })
paper-noted-ours = { $text } (our addition)
paper-pair = { $label }: { $text }
paper-joined = { $first }; { $second }
paper-value = { $value }

## The first page

paper-stopped = This stops the application for now
paper-what = What is to be sent
paper-what-about = The application and the table are IOM’s own forms, not this paper. The copy goes along if there is one.
paper-before = Before anything is sent
paper-before-consent = Consent: check that the person has said yes to passing exactly these details on to IOM Finland.
paper-before-call = Call: ring the support line { $support_line } and ask where the papers are to go. The manual’s addresses are from 2019.
paper-before-coordinator = Sending: the regional coordinator signs the application, fills in the risk table and sends everything to IOM Finland.
paper-sends-nothing = The assistant sends nothing to anyone.
paper-email-label = E-mail to IOM Finland
paper-phone-label = Telephone to IOM Finland
paper-remaining = What remains
paper-remaining-about = Tick off by hand. “Don’t know” is an answer too.
paper-remaining-none = Every question in the draft has an answer.
paper-missing-fields = Questions without an answer
paper-missing-consent = Consents that remain
paper-missing-sealed = Details of the person and the case, after consent
paper-missing-areas = Risk areas without an answer
paper-missing-cells = Details of risks without an answer

## The application

paper-group = { $letter }. { $name }
paper-signed-there = No signature here. It is made on IOM’s form.
paper-questions-ours = The questions are ours: we have not seen IOM’s form. In brackets: where the manual has the subject.
paper-promise = Promise no support that is not confirmed.
paper-companion-label = Travel companion
paper-companion = Yes. All unaccompanied children are to travel with a travel companion.
paper-child-line = Child { $index }: name, date of birth, citizenship
paper-relative-line = Relative { $index }: name, date of birth, citizenship
paper-by-hand = Written by hand, after consent
paper-kept = Filled in, printed only with the case code.
paper-withheld = The person has not said yes to passing on the number.
paper-consent = Consents
paper-consent-about = What the person has answered, and when. A no stands as a no. The person can change their mind right up to departure and withdraw the application at any time.
paper-consent-record = { $standing }, { $day }. Text in { $language }. { $interpreter }. { $expressed }. Noted by: { $role }.
paper-consent-given = { $standing }, { $day }. Given by: { $giver }. The answer came: { $manner }. { $document } Noted by: { $role }.
paper-consent-noted = { $standing }, { $day }. Noted by: { $role }.
paper-document-seen = The document was seen.
paper-document-not-seen = The document was not seen.
paper-consent-refused = No: { $title }
paper-not-passed-on = Do not pass this part on: the person has not said yes to that.
paper-consent-lines = What the consent opens

## Risk assessment

paper-risk-overview = Overview
paper-risk-coordinator = The regional coordinator fills in the risk table.
paper-risk-unknown = “Don’t know” counts upwards: it never lowers a level.
paper-risk-order = There is no total here and no verdict on safety. The risks are only put in order.
paper-risk-none = No rows yet. That does not mean that there are no risks.
paper-risk-number = No.
paper-risk-area = Risk area
paper-risk-found = Is there a risk?
paper-risk-notes = Add by hand
paper-risk-notes-more = { "" }
paper-risk-level = Level
paper-risk-level-open = Filled in by the regional coordinator
paper-ranked = { $place }. { $text }
paper-risk-no = Risk areas where the answer is no
paper-risk-refused = Areas that the person does not want to talk about
paper-risk-untouched = Risk areas without an answer

## To do: what the answers leave open

paper-todo = To do
todo-coordinator = Contact the regional coordinator, directly or through the support line.
todo-wants-return = The person does not want to return, or has not decided. A no stands. Someone who hesitates should get time, and hear what other choices there are.
todo-leave-by = Decision on refusal of entry or expulsion: find out the last day, and ask a lawyer about an extension.
todo-lawyer = Ask whether the person wants to meet a lawyer.
todo-child-papers = The children’s papers: ask IOM Finland, without names, about birth certificate and registration. Start early.
todo-relatives-agree = Ask the relatives themselves whether they want to travel.
todo-psychosocial = Ask IOM Finland, after consent, to find out what psychosocial support there is after the return.
todo-age = Find out whether the person is under 18. Act as for a child until then.
todo-interpreter = Arrange an authorised interpreter in a language the person understands.
todo-child-will = Find out whether the child wants to return and is willing to cooperate.
todo-child-guardian-sweden = Consent in Sweden, from the person with custody or the legal guardian.
todo-child-guardian-home = Consent in the country of origin. Make no contact there until the regional coordinator has assessed the risk (our advice).
todo-child-inquiry = Social inquiry: is a return best for the child?
todo-ban = Tell IOM Finland about the entry ban, after consent. It can change the route.
todo-police = The police or a prosecutor must be contacted before the date is set.
todo-passport = Tell IOM Finland, after consent, that there is no valid travel document. A new one can take a long time.
todo-passport-held = Someone else has the passport. Do not fetch it on your own. Ask the regional coordinator how it can be recovered without risk.
todo-embassy-wait = No contact with the embassy yet. Talk to IOM Finland about it, without names, before an application for a travel document is handed in.
todo-parents = If possible, both parents should be told about the journey and consent. First assess whether that is safe (our advice).
todo-social-objection = Ask social services whether they object to the children travelling.
todo-doctor = A medical examination before the journey is recommended. Offer it.
todo-medicine = Make sure that prescription medicine lasts for the journey.
todo-housing = The accommodation does not last until departure. Arrange it before the date is set.
todo-wheelchair = Tell IOM Finland early, after consent, that a wheelchair is needed, in transit too.
todo-companion = Ask IOM Finland, after consent, for a travel companion.
todo-medical-companion = Ask IOM Finland, after consent, for a companion who can give care.
todo-airport = Ask IOM Finland, after consent, for help at the airports.
todo-flown = Go through the airport routines in good time, if no companion travels along.
todo-flight-fear = Tell IOM Finland, after consent, that the person is afraid of flying.
todo-met-by-family = Tell IOM Finland, after consent, that family or relatives can meet the person together with IOM.
todo-met-by-never = Tell IOM Finland, after consent, that the family must not meet the person.
todo-talk-home = Ask IOM Finland about a talk with IOM in the country of origin. The person can stay anonymous.
todo-promised = Tell the person clearly which support is not confirmed.
todo-risk-look-into = have IOM look into the risk further
todo-risk-tell = tell the person about the risk
todo-risk-agree = go through the measures again, and change what the person does not accept

## Last: who is told what

paper-after = Who is told what afterwards
paper-after-first = Go through this with the person before signing.
paper-after-about = Only what is necessary is to be passed on, with consent and to those who need it.
paper-after-iom = IOM Finland: the application, the risk table and a copy of the travel document if there is one
paper-after-embassy = The embassy, if a travel document is missing: personal details and a passport photo, in an application from IOM
paper-after-police = The police or a prosecutor, if the person cooperates in an investigation: contacted before the date is set
paper-after-home = IOM in the country of origin and those who help there: what is needed for the journey, arrival and support
paper-after-booked = The person and whoever is responsible in Sweden: how the journey is arranged, once IOM Finland has booked it
paper-after-providers = Others who give care and support in the country of origin: what the support requires, if the person accepts it
paper-after-feedback = You in Sweden: how things are going after the return, only if the person has consented
paper-after-law = The law can require that details are passed on without consent too. Explain the limits first
draft-papers-after = The last part of the notes for the application says who is told what afterwards.

## The slip for the case code

paper-slip-title = Slip for the case code
paper-slip-about = Print the slip blank and write the code by hand. Do not save the code in any file, and do not send it.
paper-slip-notice = No names on this slip: neither the person’s nor the draft’s.
paper-slip-foot = Slip for a case code
paper-slip-file = slip-for-case-code
paper-slip-write = Write here
paper-slip-code = Case code
paper-slip-blank = { "" }
paper-slip-rules = How to keep it
paper-slip-copy = Copy the code when it is shown. It is shown once.
paper-slip-apart = Lock the slip away, apart from the draft’s name and from the person’s papers.
paper-slip-lost = If the code is lost, the personal details cannot be read. They can only be erased.
paper-slip-destroy = Destroy the slip when the draft has been erased.

## Choices on the card

draft-paper-code-slip-pdf = Blank slip for the case code (PDF)
draft-paper-language = Language of the paper: { $language }
draft-paper-in = The paper in { $language }
notice-draft-paper-sealed = The paper is below. It is removed in ten minutes, or when you do something else here. If you open it, a copy may stay in the phone: remove it yourself.
notice-paper-unprintable = The PDF has no characters for: { $fields }. Fill in by hand, or take the paper as Word.
notice-sealed-unprintable = Some of these characters cannot be shown in a PDF. Take the paper as Word, or fill in by hand.
draft-question-source = Our question; the subject is in the manual { $sections } ({ $year })
