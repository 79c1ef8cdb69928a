# The frame around the chapters: home, urgent, language, privacy, help and what stands on every card

## Stages and place

stage-inform = A Information and support
stage-return = B Voluntary return
stage-after = C Reintegration
stage-reference = Background and links
stage-tools = Tools
hours-office = weekdays, office hours
frame-place = { $stage } · page { $index } of { $total }
frame-source = Manual { $sections } ({ $year })
frame-part-two = part II { $section }
frame-section-links = part III
frame-section-colophon = cover
frame-ours = Our text, not the manual’s.
frame-ours-after = Our wording, after: { $cited }
frame-later = Later than the manual: { $text } Source: { $source }, read { $checked }.
frame-unconfirmed = Contact details from { $year } are unconfirmed: ask the support line { $support_line } before sending anything (our advice).
frame-say = Say to the person: “{ $text }”
frame-caller = To the caller: “{ $text }”
frame-opening = The chapter has { $count ->
    [one] one page
   *[other] { $count } pages
}. Choose one, or begin with the first.
frame-previous = Previous
frame-next = Next
frame-back = Back


frame-choices = Choose by number:

## Home

home-title = Lots
home-label = Home
home-body = 
    I am a bot that follows the 2019 manual on voluntary return. Tap a button, or type in your own words what you wonder. No names.

    Nothing about the case is kept with us unless you begin a draft yourself. Telegram sees that you have written here, and has the cards with your ticks until they are removed.

## Urgent

urgent-title = Danger now: call { $emergency }
urgent-label = Urgent
urgent-say = Safety first. Nothing about the return has to be decided now.
urgent-body =
    The support line { $support_line }. It also reaches the regional coordinator.
    Other times: the social emergency service, or the police on { $police } if it is not an emergency.

    A child may need protection: report to the social welfare committee, at once if you have the duty.

    The advice on danger and safety is ours.

urgent-life-title = Suicide, self-harm or overdose: call { $emergency }
urgent-life-label = Suicide or self-harm
urgent-life-say = Do not leave the person alone. Nothing about the return has to be decided now.
urgent-life-body =
    If they have taken something, have hurt themselves or mean to: call { $emergency } at once. Do not wait for signs.
    If you are somewhere else: call { $emergency } and say where they are.
    Stay with the person if you are safe yourself. Listen, and take it seriously.

    If it is not an emergency right now: help them reach health care in the municipality where they are staying. Emergency care, where needed, is sought there.

    The support line { $support_line } answers questions about the case. It does not replace health care.

    Seeking emergency care where needed is in the manual. The rest is ours.

urgent-papers-title = Two documents, and who sends them
urgent-papers-label = The application papers
urgent-papers-say = An application and a risk assessment table are needed. The regional coordinator sends them, once the person has consented.
urgent-papers-body =
    • “Återvändandeprogrammet Människohandel - Prostitution (ÅMP - SWE) Ansökan” (the application)
    • “ÅMP - SWE Tabell för Riskbedömning och Riskhantering” (the risk assessment table)

    The regional coordinator must sign the application and fill in the table with care. The coordinator, or a partner in contact with the person, should help with the application. If the person does not understand it, it must be explained in a language they understand.

    In this order (our advice):
    1. Ask for the person’s consent.
    2. Call and ask where the papers go.
    3. The regional coordinator sends both to IOM Finland, with a copy of a travel document or other proof of identity if possible. The manual says e-mail or fax.

urgent-child-title = A child, or age unsure
urgent-child-label = A child or age unsure
urgent-child-say = If you suspect that a child is being harmed: report to the social welfare committee. For many it is a duty.
urgent-child-body =
    Danger now: call { $emergency } (our addition).

    Whoever has the duty to report in their work must do so at once. Others are recommended to.
    Unsure of your duty: report, or ask the social services without names.
    Unsure of the age: act as for a child (our advice).

    Suspected trafficking of an unaccompanied child: call the support line { $support_line } or a regional coordinator.

## Step by step

steps-title = Step by step
steps-label = Step by step
steps-body = The whole manual in three stages, with background and links last. You can go in wherever you like.
steps-inform-title = A Information and support
steps-inform-label = A Information and support
steps-inform-body = What voluntary return is, what the person needs to know, and how information is protected.
steps-return-title = B Preparing the return
steps-return-label = B Preparing the return
steps-return-body = Application, needs, risks, health, family and unaccompanied children.
steps-after-title = C Reintegration and follow-up
steps-after-label = C Reintegration
steps-after-body = The support in the home country, what it covers, and how it is followed up.
steps-reference-title = Background and links
steps-reference-label = Background and links
steps-reference-body = Figures, laws and treaties, links and addresses as the manual has them.
changes-title = Changed since 2019
changes-label = Changed since 2019
changes-body = These pages hold something later than the manual. It stands by itself, with source and day.

## Show the returnee

show-title = Show the person
show-label = Show the person
show-body =
    Choose the person’s language. Pages for their own eyes open, in their language. The last button takes you back.

    Until it is used only those pages are shown, whatever is typed or opened here.

    Your other cards and papers are taken out of the chat first. The cards come back when you take the phone back.

    If the language is missing: an authorised interpreter must be used.

    Tell of the limits of confidentiality before the person tells you anything (our advice).
show-language = { $own } ({ $language })

## Checklists

checks-title = Checklists
checks-label = Checklists
checks-body = Choose a list. The ticks travel in every button of the card. Nothing is kept with us.
check-line = { $mark } { $index }. { $text }
check-tick = { $mark } { $index } { $text }
check-count = { $done } of { $total } done. The ticks lie in the card, not with us.
check-keep = Keep the list
check-clear = Remove the ticks

## What to tell

tell-point = • { $text }

## Ask without names

ask-skip = Skip

## Regions

region-title = Region { $region }
region-counties = Counties: { $counties }. (The manual names no counties.)
region-unchecked = The division into counties is our reading and has to be checked with the support line.
region-own = Regional coordinator: { $contacts }
region-line =
    Call the support line { $support_line } to reach the regional coordinator. Their own number is not here, but may be on the pages:

    Newer page: { $nspm_page }
    The manual’s page: { $coordinators_page }

## Language

language-title = Language
language-label = Språk / Language
language-body = Now: { $language }. The choice is for buttons and text, not the person’s pages.
language-own-name = English

## Privacy

privacy-title = What is kept
privacy-label = Privacy
privacy-body =
    When you read, tick and plan, nothing about the case is kept with us, nor what you write. A draft that you begin is kept until the day stated on it, or until you erase it.

    About you we keep:
    • a keyed hash of the chat’s number
    • language, numbered mode, whether the call board comes first
    • the latest day, and that you have been told why messages are removed
    • at most eight card numbers for 48 hours
    • the language of the person’s pages, while they have the phone
    It is erased after 30 days without a visit, or at once if you press the button.

    Telegram sees that you have written here, what you write, and the cards. “Hide now” removes what the bot may remove. The chat in the list, notifications and screenshots are out of its reach.
privacy-operator = Responsible: { $operator }
privacy-no-operator = Responsible: not stated by whoever runs the bot.
privacy-forget = Erase what is kept about me
privacy-numbered-on = Number the choices in text
privacy-numbered-off = Stop numbering the choices

kept-title = What a draft keeps
kept-label = About drafts
kept-say = The draft keeps answers from fixed choices, no names. Together the answers can still identify someone.
kept-body =
    The answers are kept encrypted with the server’s key. Whoever has both the database and the key can read them. The consents are kept unencrypted: item, answer, how it was given, day, language, interpreter and role. The draft belongs to this chat through a keyed hash.

    It is erased when nobody has used it for sixty days, after half a year at the latest, or at once when you choose Erase. If it has a case code, it is locked after two weeks without use.

    Personal data are filled in only after consent, by hand on the printed paper. If typing them here is allowed, they pass through the chat. They are then locked, and only the case code with the server’s key opens them.

    Every change has a number. It is kept for eight days, so that nothing is saved twice. Wrong attempts at a code are counted for a day.

    With invitations, see their card.

hiding-title = What “Hide now” does
hiding-label = About Hide now
hiding-say = Hide now empties the card and removes the others. The chat stays in the list.
hiding-body =
    The card becomes three dots with a single button. The bot’s other cards from the last 48 hours are removed.

    What the bot cannot remove: older cards, the chat in the list, notifications already shown, and what Telegram has on its servers. To be rid of the chat, remove it yourself in Telegram.

    Hiding is no complete solution if someone watches the phone.

hidden-title = …
hidden-label = Hide now
hidden-open = Open

## Help

help-title = How this works
help-label = Help
help-say = Danger now: call { $emergency } (our addition). Tap a button, type its text, or type your question. A number only works where it is shown.
help-body =
    Write no names, numbers or places. What you write is removed from the chat and not kept.

    /urgent urgent
    /steps step by step
    /contact whom to contact
    /checklist checklists
    /tell what to tell and show
    /plan plan for the case
    /drafts draft applications
    /calls during the call
    /search search
    /language language
    /numbers numbered choices
    /privacy what is kept
    /hide hide now

    If you use a screen reader: type /numbers, and the choices are numbered.

unheard-title = No page answers that
unheard-label = The contents
unheard-say = Danger now: call { $emergency } (our addition). Otherwise try other words, or choose below.
unheard-body =
    The support line gives advice: { $support_line }. At other times: the police { $police }, or the municipality’s social emergency service (our addition). IOM Finland can be asked without names.

    What you wrote has been removed and was not kept.

## Notices at the top of a card

notice-unreadable = The button could not be read. Here is the nearest page.
notice-later-version = The button comes from a newer version. Here is the nearest page.
notice-moved = That page is not here. Nothing has changed.
notice-removed = What you sent has been removed from the chat. It is always so here, to protect the person.
notice-not-text = The bot reads only text and buttons. What you sent is not kept.
notice-long = That was too long for me. It is not kept.
notice-unknown-command = There is no such command.
notice-language = The language is English.
notice-not-saved = The change holds here but could not be saved just now.
notice-forgotten = What was kept about you has been erased. Backups of the database may remain.
notice-forgotten-traces = What was kept about you has been erased. Backups may remain. Traces may stay in the database’s log until it is emptied. The bot tries to empty it every hour.
notice-not-forgotten = What is kept about you could not be erased just now. Try again in a while.
notice-numbered-on = Choices are now numbered in the text, and answers come as new messages.
notice-numbered-off = Choices are no longer numbered.
notice-kept = The list stays above.
notice-group = Open in the private chat:

## Commands

command-home = Beginning
command-urgent = Urgent
command-steps = Step by step
command-contacts = Whom to contact
command-checks = Checklists
command-show = Tell and show
command-plan = Plan for the case
command-drafts = Draft applications
command-language = Language
command-privacy = What is kept
command-hidden = Hide now
command-help = Help
bot-description = Guidance for professionals on voluntary return, after the 2019 manual. Write no personal data.
bot-short = Guidance after the 2019 manual on voluntary return.

## The call board

calls-title = During the call
calls-label = During the call
calls-body = The line after “To the caller” can be read aloud as it stands. Type two words to search.
calls-entry-urgent = Danger now?
calls-entry-urgent-child = A child?
calls-entry-why-programme = What is ÅMP?
calls-entry-regions = Which coordinator?
calls-entry-ask = May one ask without names?

calls-entry-support-amounts = Which amounts?
calls-entry-withdrawing-steps = The person changed their mind
calls-entry-talking-media = A journalist is calling
calls-entry-talking = Which interpreter?
calls-entry-talking-privacy = Who may know?
calls-entry-iom-elsewhere = No IOM office in the country
calls-on = Put During the call first
calls-off = Remove During the call
notice-calls-on = During the call is now first on home.
notice-calls-off = During the call is no longer on home.
command-calls = During the call


lookup-title = Search the manual
lookup-label = Search
lookup-say = Type two words about your question, and the page that answers it comes up.
lookup-body =
    Type straight into the chat, or /search and the words. Write no names, numbers or places.

    Everyday words will do, also misspelt. What you type is removed from the chat and not kept.
command-lookup = Search
notice-guarded = Part of what you wrote may be personal data. That part was not read. Ask without names, numbers or places instead.
frame-unchecked = The manual’s links and amounts are from { $year } and not confirmed.
frame-lead = { $text }
frame-later-law = Later than the manual, not read by a lawyer: { $text } Source: { $source }, read { $checked }.
contact-agency-email = The National Coordination, e-mail: { $contact }

tell-ours = { $count ->
    [one] Point { $places } is ours, not the manual’s.
   *[other] Points { $places } are ours, not the manual’s.
}
region-checked = The division into counties is later than the manual. Source: { $source }.

## Look-up

lookup-common = the, a, an, and, or, but, of, to, in, on, at, by, for, from, with, as, is, are, was, were, be, been, being, has, have, had, having, do, does, did, done, can, could, may, might, must, shall, should, will, would, i, we, you, they, he, she, it, him, her, hers, his, them, their, theirs, my, our, your, me, us, this, that, these, those, there, here, what, who, whom, which, when, where, why, how, if, then, than, so, not, no, yes, some, any, all, also, only, just, now, very, much, more, other, same, about, into, out, up, down, over, before, after, during, through, without, s, t, don, doesn, isn, wants, want, need, needs, get, gets, got, give, gives, go, goes, hi, hello, please, thanks, know, knows, say, says, said, person, persons, woman, girl, man, guy, client, case, somebody, someone, something, anybody, anyone, ve, re, ll, m, am, let, lets, make, makes, think, wonder, asking, asks, calling, really, maybe, perhaps, thing, things, kind, way, today, tomorrow, tell, told, again, always, never, still, too, while, because, since, until, between, each, both, such, own, off, back, take, takes, come, comes, happens, happen, mean, means, called, going, help, helps, like, use, used, able, yet, ever, already, around, bit, lot, become, affected
lookup-persons = she, he, her, him, his, hers, herself, himself, woman, girl, lady, guy, person, client, victim, somebody, someone
urgent-search = urgent, emergency, right now, danger, life in danger, 112, alarm, night, help now, somebody is after her, chased, followed, escaped, ran away, in danger, weekend, evening, out of hours, on-call social services, hurry, emergency case, rescue, distress, threatened right now, acute, crisis, tonight, protection now, sleep tonight, roof over her head, ran off, has fled, just got out, alert, sos, call now, the perpetrator is here, threatening now, must leave now, right away, help, panic, they are here, he is here, outside the door, following her, beaten, assault, afraid for her life, ambulance
urgent-life-search = suicide, suicidal, suicidal thoughts, self-harm, kill herself, overdose, suicide note
urgent-papers-search = which papers urgent, papers in a hurry, two documents, fast application, what must be there at once
urgent-child-search = child in danger, urgent child, unsure of age, do not know if she is eighteen, looks young, may be a minor, unknown age, age assessment, looks like a child, age uncertain, do not know the age, the age, young age, how old is she, age unclear, perhaps a minor, says she is eighteen, false age

## Notices about removing, sending and amounts (Telegram)

notice-remains = Something in the chat could not be removed from here. Press and hold the message and choose Delete.
notice-removing = What is to go is removed as soon as Telegram allows it.
notice-older-remain = The bot cannot remove what is older than two days. Press and hold the message and choose Delete.
notice-surplus = Too much came at once. Some of it has not been read, and what you wrote is being removed.
notice-not-sent = The file could not be sent. Try again in a while.
notice-slow = Telegram is answering slowly. The card will come when it can. Danger: {$emergency}. Support line: {$line}.
notice-group-lookup = Look things up in the private chat. What you wrote here has not been read.

## More, settings, reporting an error

more-title = More
more-label = More
more-body = More about “{ $label }”, and what every card has.
more-erasing = Erase removes the draft at once. It cannot be undone.
settings-title = Settings
settings-label = Settings
settings-body = Numbered choices: they stand once, with a number in the text, and you type the number. That suits screen readers. /numbers turns them on and off.
report-title = Report a wrong number
report-label = Wrong number? Tell us
report-body = Here is a ready text. Nothing is sent. Copy it, fill it in, and send it yourself to whoever is responsible for Lots. Write nothing about the person.
report-operator = Responsible for Lots: { $operator }
report-no-operator = Who is responsible for Lots is not stated. Ask whoever gave you Lots.
report-text = Lots, page “{ $page }”, edition { $year }. It says: { $contacts }. Wrong is: … Right is: … Source: …
command-settings = Numbers on and off
steps-journey-title = B The journey home
steps-journey-label = B The journey home
steps-journey-body = What IOM does, travel documents, date, journey and departure. And the right to change one’s mind.
consent-title = Consent: all its parts
consent-label = Consent: all its parts
consent-body = The principle, what you ask about, what you tell the person, the lists, and what you can do without consent. The answers to each item lie in the draft.

checks-talk-title = Lists for the talks
checks-talk-label = Lists for the talks
checks-talk-body = The first talk, consent, the journey, and when the person changes their mind.
changes-inform-title = Changed: information and support
changes-inform-label = Changed: information
changes-inform-body = Pages in part A with something later than the manual.
changes-return-title = Changed: return
changes-return-label = Changed: return
changes-return-body = Pages about the return with something later than the manual.
changes-other-title = Changed: other pages
changes-other-label = Changed: other pages
changes-other-body = Other pages with something later than the manual.

## Evening, night and weekend; a change of mind

after-hours-title = Evening, night and weekend
after-hours-label = Evening, night and weekend
after-hours-say = Safety first. The application can wait until a weekday (our advice).
after-hours-body =
    Cannot wait:
    • Danger: call { $emergency }.
    • A child may need protection: those with a duty must report at once. Call the social emergency service, or the police on { $police }.
    • Acute care: seek it in the municipality of stay.
    • Nowhere safe to sleep: call the social emergency service.

    Can wait until the next weekday:
    • the application and the risk assessment table
    • questions to IOM Finland
    • travel documents, date and journey

    Reporting and care are in the manual. The rest is our advice.
contact-on-call-phone = On call, stated by whoever is responsible for Lots: { $contact }
region-list-line = • { $region }: { $counties }
region-list-inferred = • { $region }: { $counties } *
region-list-ask = * Our reading, not confirmed: ask the support line { $support_line }. The manual names no counties.
notice-paused = The programme is paused, says whoever is responsible for Lots. Source: { $source }, { $day }. Call before anyone promises anything.

## Where the reader is the support line

as-line-urgent-body =
    The regional coordinator of the case’s region: see Find your regional coordinator.
    Outside office hours: the social emergency service, or the police on { $police } if it is not an emergency.

    A child may need protection: report to the social welfare committee, at once if you have the duty.

    The advice on danger and safety is ours.
as-line-urgent-life-body =
    If they have taken something, have hurt themselves or mean to: call { $emergency } at once. Do not wait for signs.
    If the caller is somewhere else: call { $emergency } and say where they are.
    Someone should stay with the person, if it is safe. Listen, and take it seriously.

    If it is not an emergency right now: help them reach health care in the municipality where they are staying. Emergency care, where needed, is sought there.

    Seeking emergency care where needed is in the manual. The rest is ours.
as-line-urgent-child-body =
    Danger now: call { $emergency } (our addition).

    Whoever has the duty to report in their work must do so at once. Others are recommended to.
    Unsure of your duty: report, or ask the social services without names.
    Unsure of the age: act as for a child (our advice).

    Suspected trafficking of an unaccompanied child: give advice, and put through to the regional coordinator.
as-line-frame-unconfirmed = Contact details from { $year } are unconfirmed. Check them before anything is sent (our advice).
as-line-need-advice-say = You are the support line. You can ask IOM Finland without giving any personal data.
as-line-need-advice-body =
    IOM Finland, advice and support, also anonymously:
    { $iom_phone }
    { $iom_email }

    Give no personal data when you ask. Ask for the person’s consent before you pass on anything about them.
as-line-need-child-say = Give advice, and put through to the regional coordinator.
as-line-need-child-body =
    Suspected trafficking of an unaccompanied child: whoever calls you is to get advice and help, or contact with a regional coordinator.

    The social welfare committee needs to know too. Those with a duty to report must do so at once. Others who learn or suspect that a child is being harmed are recommended to.
as-line-children-contact-title = A child may be trafficked: you give advice
as-line-children-contact-say = You are the support line: give advice, and put through to the regional coordinator.
as-line-children-contact-body =
    Whoever suspects that an unaccompanied child has been trafficked is to call you, or a regional coordinator.

    Regional coordinators: { $coordinators_page }
    Newer page: { $nspm_page }
as-line-regions-body = Seven regions have regional coordinators against prostitution and trafficking. Choose one.
as-line-region-list-ask = * Our reading, not confirmed: check it with yourselves. The manual names no counties.
as-line-region-unchecked = The division into counties is our reading and has to be checked among yourselves.
as-line-region-line =
    Put through to the regional coordinator.

    Newer page: { $nspm_page }
    The manual’s page: { $coordinators_page }
as-line-applying-coordinator-say = You are the support line: give contact with the regional coordinator.
as-line-unheard-body =
    You can ask IOM Finland without names.

    What you wrote has been removed and was not kept.
as-line-unsure-body =
    If none fits: try other words. Danger now: call { $emergency } (our addition).
as-line-plan-next-call = Suspected trafficking of an unaccompanied child: give advice, put through to the coordinator.
as-line-plan-next-call-own = Suspected trafficking of an unaccompanied child: give advice.
as-line-plan-next-coordinator = Give contact with the regional coordinator.
as-line-plan-ask-body = Read the question to IOM Finland { $iom_phone }. Name no names.
as-line-draft-stop-call = The draft goes no further for now. Contact a regional coordinator. Make no contact in the home country until the regional coordinator has assessed the risk (our advice).
as-line-plan-next-bergslagen = Give contact with the regional coordinator in region Bergslagen.
as-line-plan-next-stockholm = Give contact with the regional coordinator in region Stockholm.
as-line-plan-next-mitt = Give contact with the regional coordinator in region Mitt.
as-line-plan-next-nord = Give contact with the regional coordinator in region Nord.
as-line-plan-next-syd = Give contact with the regional coordinator in region Syd.
as-line-plan-next-vast = Give contact with the regional coordinator in region Väst.
as-line-plan-next-ost = Give contact with the regional coordinator in region Öst.
after-hours-search = evening, night, weekend, on call, opening hours, monday, friday, out of hours
