# The papers of a draft: a basis for the application and for the risk assessment (manual 3.1 to 3.4.3)

## What is alike in both

paper-application-title = Basis for the application
paper-application-file = { $name }-basis-application
paper-risks-title = Basis for the risk assessment
paper-risks-file = { $name }-basis-risk-assessment
paper-about = Draft { $name }. Made on { $day }, following the manual’s { $year } edition. If it is not used again, the draft is erased on { $erased }.
paper-foot = { $name } · The manual’s { $year } edition · { $day }
paper-of = of
paper-source = Manual { $sections }
paper-ours = Our question
paper-cited = { $text } (Manual{ "\u00A0" }{ $sections })
paper-said-by-us = { $text } (our rule)
paper-noted = { $text } ({ $sections })
paper-noted-ours = { $text } (our addition)
paper-ranked = { $place }. { $text }
paper-pair = { $label }: { $text }
paper-value = { $value }

## The first page

paper-stopped = This stops the application for now
paper-what = What is to be sent
paper-what-about = The application and the table are IOM’s own forms, not this paper. The copy goes along if there is one.
paper-who = Who sends it
paper-who-about = The regional coordinator signs the application, fills in the risk table and sends everything to IOM Finland by e-mail or fax.
paper-sends-nothing = The assistant sends nothing to anyone.
paper-where = Where it is sent
paper-email-label = E-mail to IOM Finland
paper-fax-label = Fax to IOM Finland
paper-phone-label = Telephone to IOM Finland
paper-remaining = What remains
paper-remaining-about = Tick off by hand. “Don’t know” is an answer too.
paper-remaining-none = Every question in the draft has an answer.
paper-missing-fields = Questions without an answer
paper-missing-consent = Consents that remain
paper-missing-sealed = Details of the person and the case, after consent
paper-missing-areas = Risk areas without an answer
paper-missing-cells = Unanswered about risks

## The application

paper-group = { $letter }. { $name }
paper-signed-there = No signature here. It is made on IOM’s form.
paper-promise = Promise no support that is not confirmed.
paper-companion-label = Travel companion
paper-companion = Yes. All unaccompanied children are to travel with a travel companion.
paper-kept = Filled in, printed only with the case code.
paper-withheld = The person has not said yes to passing on the number.
paper-consent = Consents
paper-consent-about = What the person has answered, and when. A no stands as a no. The person can change their mind at any time before departure.
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
paper-risk-level = Level
paper-risk-level-open = Filled in by the regional coordinator
paper-risk-no = Risk areas where the answer is no
paper-risk-untouched = Risk areas without an answer
