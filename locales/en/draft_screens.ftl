# The draft's screens: the list, the overview, answers, risks, consent, personal part, papers

room-label = The draft
room-none-title = No draft here
room-none-body = There is no such draft in this chat. It may be erased, locked, or never have been here.
room-away-title = The drafts cannot be reached
room-again = Try again

## The list

drafts-title = Drafts
drafts-label = Drafts
drafts-all = All drafts
drafts-body = With a draft you prepare the application and risk assessment together with the person. Before consent it holds fixed choices only: no names, no numbers, no free text.
drafts-empty = There is no draft here.
drafts-one = • { $name }, erased on { $day }
drafts-locked = • { $name }, locked. Without its code: only erase. Erased on { $day }
drafts-erasing = Erase removes the draft, the consents and the personal data at once. No code is needed, no reason. Printed papers, saved files and backups of the database remain. An application already sent is not withdrawn.
drafts-nothing-kept = Nothing about the case is kept with us until you begin a draft. Ask the person first.
drafts-passing = No database is set. Drafts are gone when the program closes.
drafts-before = Good to have before you begin: the person’s yes to a draft being kept, an interpreter if needed, and time to talk. The draft is saved as soon as you begin. The most important first: at most { $count } questions, chosen by us.
drafts-new = Begin a new draft
drafts-open = Open { $name }
drafts-erase = Erase { $name }
drafts-invitation = A new draft is begun here with an invitation from whoever runs the bot.

## The overview

draft-label = Overview
draft-title = Draft { $name }
draft-line = { $name } is erased on { $day }. The answers together can identify the person: ask them first.
draft-progress =
    Questions: { $done } answered, { $more ->
        [0] { $total } in all
       *[other] at most { $total } in all
    }.
    Areas of risk: { $areas } of { $all_areas } answered{ $details ->
        [0] .
       *[other] , { $details } details of risks without an answer.
    }
    Consent: { $confirmed } of { $needed } required are Yes.
    Personal data: { $filled } of { $fields } filled in here.
draft-differs = The plan and ticks on this card differ from those in the draft.
draft-renew = Save this card’s plan and ticks
draft-go-on = Continue: { $label }

## A question

draft-now = Answer: { $answer }
draft-unanswered = none yet
draft-place = { $part } · question { $index } of { $more ->
        [0] { $total }
       *[other] at most { $total }
    }
draft-place-first = The most important first · question { $index } of { $more ->
        [0] { $total }
       *[other] at most { $total }
    }
draft-first-round-done = The most important questions are done. We chose which they are: we have not seen IOM’s forms. You can go on with the rest, or stop here.
draft-rounds-done = All questions have been gone through.
draft-not-agreed = The person does not want the draft to be kept. Erase it under Drafts.
draft-skipped = Answer now: { $label }
draft-option = { $answer }
draft-chosen = ● { $answer }
draft-tick = { $mark } { $answer }
draft-letters = Common answers
draft-letter = { $letter }
draft-keep = Keep: { $answer }
draft-onward = Next
draft-skip = Skip

## The answers

draft-answers-title = The answers
draft-answers-label = The answers
draft-answers-body = Choose a part. If you change an answer the others stay, except those that no longer apply. If the person may then be an unaccompanied child, the personal data are closed until a child’s items are answered. Nothing is erased.
draft-group-line = • { $group }: { $done } of { $total }
draft-answer-line = { $index }. { $name }: { $answer }
draft-change = Change { $index }: { $name }
draft-promise-nothing = Avoid promising support that is not confirmed. IOM looks into what there is.

## Stop

draft-stop-title = The draft goes no further now

## Risk assessment

draft-risks-title = Risk assessment
draft-risks-label = Risk assessment
draft-risks-body = 17 areas, one at a time. After that, only what exists or is suspected is asked about. The most serious come first; “Do not know” counts upwards (our order). No total, no verdict of safety.
draft-risks-left = Areas without an answer: { $count }.
draft-risks-details = Details of risks without an answer: { $count }. Not all are asked here: open a risk to answer the rest, or fill them in on the paper.
draft-risks-facts = The regional coordinator fills in the table. Only the coordinator gives levels here (our rule). What is collected here are facts for the table.
draft-risk-line = { $index }. { $area }: { $found }. Level: { $level }. { $look }
draft-level-open = set by the coordinator
draft-look-into = Look into this.
draft-no-more = { "" }
draft-found-label = Is there a risk
draft-next-area = Next: { $area }
draft-go-on-risk = Continue: more about { $label }
draft-risk-question = { $area }: { $question }
draft-measures = Which measures?
draft-measures-line = { $question } { $answer }

## Consent

draft-consent-title = Informed consent
draft-consent-label = Consent
draft-consent-body = Each item is answered by itself: Yes, No or Wants to wait. Nothing is ticked in advance, and there is no answering all at once. A consent here lets information be passed on in spite of secrecy. On which legal ground you process it is for your organisation to decide (ours, not read by a lawyer).
draft-consent-needed = • { $title }: { $standing }
draft-consent-optional = • { $title } (optional): { $standing }
draft-consent-kind-understood = First: said and understood
draft-consent-kind-consent = Consents
draft-consent-kind-information = Information to read out
draft-consent-kind-others = What others have given
draft-consent-age = A child’s items are shown when the age is answered.
draft-consent-open = Every item that is required is Yes. The personal data can be filled in.
draft-consent-shut = The personal data stay closed until every item that is required is Yes. What is filled in already stays, locked.
draft-consent-mandatory = Required. No takes consent back and erases the personal data here. Wants to wait erases nothing.
draft-consent-first = Yes can be noted only when this is Yes: { $titles }.
draft-consent-now = Now: { $standing }
draft-consent-show-back = Back to the answers
draft-take-back-label = Take back a yes
draft-take-back-title = Take back a yes
draft-take-back-body = Choose what the person wants to take back. No reason is needed. Other consents may have to be asked again.
draft-take-back-erases = • { $title }: erases the personal data filled in here.
draft-take-back-reach = It does not reach what has been passed on already to IOM Finland, IOM in the home country or the embassy, nor papers, saved files or backups. Ask the regional coordinator to tell IOM (our advice). The embassy cannot forget.
draft-take-back-item = Take back: { $title }
draft-how-interpreter = How is the item explained? First choose whether an interpreter takes part.
draft-how-interpreter-which = The draft says that an interpreter is needed. Which is right?
draft-how-interpreter-none = No interpreter was needed for this
draft-how-interpreter-change = Change the answer on interpreters
draft-how-expressed = How does the person answer?
draft-how = Explained: { $interpreter }. The person answers: { $expressed }. The answer?
draft-how-change = Change how it is explained
draft-how-giver = Who has given it?
draft-how-manner = How did the answer come?
draft-how-others = Given by: { $giver }. The answer came: { $manner }. Was the document seen?
draft-how-others-change = Change who and how

## The personal part

draft-person-title = Personal data
draft-person-label = Personal data
draft-person-body = They can always be filled in by hand on the printed paper. Then they reach neither the chat nor the server.
draft-person-shut = Every item of consent that is required has to be Yes first.
draft-person-by-hand = No personal data are typed in this chat. Print the paper and fill in the lines by hand, or in your own system.
draft-vault-none = They can also be typed here and locked with a case code. Both the data and the code then pass through the chat. The code is shown once and not kept with us. If it is lost the data cannot be read, only erased.
draft-vault-make = Make a case code
draft-vault-shown = The code has been shown. Copy it onto paper, then type it once. Only then can data be filled in.
draft-vault-again = Make a new code instead
draft-sealed-line = { $index }. { $name }: { $standing }
draft-sealed-now = Now: { $standing }
draft-filled = filled in
draft-empty = empty
draft-not-unlocked = consent is missing
draft-fill = Fill in: { $name }
draft-correct = Correct: { $name }
draft-ask-again = Type it now
draft-code-title = Copy the code
draft-code-label = Type the code once
draft-code-body = Type the case code from your paper. Capitals, spaces and hyphens make no difference.
draft-open-title = Show the personal data
draft-open-label = Show with the code
draft-open-body = Type the case code. The data are shown below, and then removed from the chat.
draft-papers-sealed-title = Paper with personal data
draft-papers-sealed-body = Type the case code. The paper is removed from the chat after ten minutes, or when you do something else here. If you open it, a copy may stay in the phone: remove it yourself.
draft-attach-title = Take over a draft
draft-attach-label = Take over with the code
draft-attach-body = Type the draft’s name and the case code on one line. The chat that had the draft can then only erase it, or take it over with the code.
draft-invitation-title = Invitation to drafts
draft-invitation-label = I have an invitation
draft-invitation-redeem = Type the invitation's code
draft-invitation-body =
    The guidance is open to everyone. Only someone who has redeemed an invitation can begin a draft or take one over. You get the code from whoever runs the bot. It works once.

    When you redeem it, it is stored that this chat has done so, with the role in the invitation and the day, for half a year at most. If you erase what is stored about you, this goes too. Then a new invitation is needed.

    With invitations a list of the drafts is kept, without content: a keyed hash of the chat, and on which day it saved a draft, noted consent, opened it with the code, printed it or took it over. When the draft is erased, all that is left is that a draft was erased on that day. The list is kept for half a year and cannot be changed without it showing.
draft-prompt-field = Reply to this message. { $question }. The answer is locked and removed from the chat.
draft-prompt-invitation = Reply to this message with the invitation's code.
draft-prompt-code = Reply to this message with the case code.
draft-prompt-attach = Reply to this message with the draft’s name and the case code.
draft-whisper-code = Case code for { $name }: { $code }
draft-whisper-keep = Copy it onto paper now, and keep it apart from the draft’s name. It is shown only here, only once.
draft-whisper-answers = Personal data in { $name }. To see them again you need the code.
draft-whisper-line = { $label }: { $answer }

## Papers

draft-papers-title = Papers
draft-papers-label = Papers
draft-papers-body = These papers are for the regional coordinator, who copies them onto IOM’s forms, signs and sends. The bot sends nothing to IOM. Empty lines are filled in by hand.
draft-paper-application-pdf = Application notes (PDF)
draft-paper-application-docx = Application notes (Word)
draft-paper-risks-pdf = Risk assessment notes (PDF)
draft-paper-risks-docx = Risk assessment notes (Word)
draft-paper-application-pdf-sealed = Application notes, personal data (PDF)
draft-paper-application-docx-sealed = Application notes, personal data (Word)

## Taking along, locking, opening again

draft-take-title = Take with you or lock
draft-take-label = Take with you or lock
draft-take-body = The answers from before consent can be saved as a file (JSON) and opened again here or in another chat. Consents, personal data, plan and ticks do not come along.
draft-lock-code = Lock detaches the draft from this chat. The case code opens it again, here or with a colleague. Without a case code it can never be opened, only erased from here: take the file with you first.
draft-lock-alone = Lock detaches the draft from this chat, and without a case code it cannot be opened again: take the file with you first. From here it can then only be erased.
draft-take-file = Take with you as a file
draft-lock = Lock the draft
draft-take-in-title = Open a file
draft-take-in-label = Open a file
draft-take-in-body = Send the file in the chat. Only fixed choices are read in, all else is refused. The file is removed from the chat.

## Notices

notice-draft-made = The draft is saved. It is erased by itself on the day given below.
notice-draft-full = You already have as many drafts as there is room for. Erase one first.
notice-draft-unreachable = The drafts cannot be reached just now. Nothing was saved or changed.
notice-draft-renewed = This card’s plan and ticks are now in the draft.
notice-draft-erased = Okay. The draft is gone. You do not need to explain.
notice-draft-erased-after = This does not withdraw an application that has been sent. The person can withdraw it at any time. If they want to, the regional coordinator can tell IOM Finland: { $iom_phone } (our advice; ask the support line whether the number still holds). Printed papers, saved files and backups of the database remain. For half a year a fingerprint (hash) of the draft is kept, so that no copy can bring it back.
notice-draft-traces = Traces may stay in the database’s log until it is emptied. The bot tries to empty it every hour.
notice-draft-locked = The draft is locked.
notice-draft-attached = The draft is open here.
notice-consent-saved = Saved: { $title }, { $answer }
notice-number-erases = What erases is not done by a number. Type the whole text.
notice-consent-first = Nothing was saved. What is to be said and understood first has to be Yes.
notice-consent-new = The question has changed. Nothing is saved: answer it anew.
notice-consent-reach = What has been passed on to others is not reached from here. Ask the regional coordinator to tell IOM (our advice).
notice-draft-many = So many changes in one day cannot be saved. No, Take back and Erase always work.
notice-vault-made = The code is below.
notice-vault-retyped = The code is right. Data can now be filled in.
notice-code-wrong = It could not be opened. The draft’s name or the code is not right.
notice-code-many = Too many attempts. It can take an hour, sometimes a day, before you can try again.
notice-invitation-needed = It takes an invitation to begin or take over a draft here. Nothing is saved.
notice-invitation-redeemed = The invitation is redeemed. Now you can begin a draft.
notice-invitation-wrong = The code could not be redeemed. It may have been used, withdrawn or be too old. Ask whoever runs the bot for a new one.
notice-code-elsewhere = A case code is only typed in reply to the question about it. What you wrote has been removed.
notice-sealed = Filled in and locked.
notice-sealed-cleared = The answer has been removed. It can now be filled in again.
notice-sealed-not = It could not be filled in. Nothing was saved.
notice-sealed-not-shown = Consent has to be answered again before the data are shown.
notice-sealed-long = That was too long. Nothing was saved.
notice-shown-below = It is below.
whisper-passing = This is removed in ten minutes, or when you do something else here. If it is still there then: remove it yourself.
notice-draft-paper = The paper is below. It is not kept with us, but stays in the chat until it is removed.
notice-draft-file = The file is below, unlocked, until it is removed. Together, the answers in it can identify the person.
notice-draft-taken-in = The file is open as a new draft.
notice-draft-consents-again = The answers about consent in the file do not hold here. Ask the items anew.
notice-draft-refused = The file could not be opened. { $reason }
