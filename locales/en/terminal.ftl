# The terminal: its own words, and what is said there in place of a chat's.
# in-terminal-X is said in place of X, in-memory-X where no database is set.

## The terminal's own words

terminal-prompt = Number, text or command:
terminal-ask = { $question } What you type does not show. Enter alone leaves it.
terminal-declined = Nothing was filled in.
terminal-no-number = There is no such number here.
terminal-type-it = To do this, type the whole line: { $label }
terminal-save-where = { $name }: in which folder should it be saved? Enter alone: do not save.
terminal-save-later = { $name } is not saved. Type /save and a folder.
terminal-nothing-to-save = There is nothing to save.
terminal-not-kept = The file is not saved.
terminal-not-saved = The file could not be saved there.
terminal-saved = Saved, readable by you only: { $path }
terminal-saved-beside = There already was a file of that name. It is still there. The new one is saved, readable only by you: { $path }
terminal-losing-draft = A draft exists only here and will now be lost.
terminal-losing-paper = { $name } is not saved and will now be lost.
terminal-leave-again = Leave again to do so all the same.
terminal-failed = Something went wrong in the program ({ $kind }). What you have done is still here. Try again, or choose something else.
terminal-goodbye = Ended.
terminal-back = Back

## Start and help

in-terminal-home-body = Guidance for professionals on voluntary return, after the 2019 manual.
in-terminal-help-say = Danger now: call { $emergency } (our addition). Type a number, the text of a line, a command or a question.
in-terminal-help-body =
    Write no names, numbers or places. What you write is not kept, but stays in the window until you hide.

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
    /privacy what is kept
    /hide hide now
    /file open a file
    /save save a paper
    /exit leave
in-terminal-language-body = Now: { $language }. The choice is for what stands here, not the person’s pages.
in-terminal-lookup-body =
    Type the words on the line, or /search and the words. Write no names, numbers or places.

    Everyday words will do, also misspelt. What you type is not kept.

## Ticks and answers

in-terminal-checks-body = Choose a list. The ticks exist only in this window and are gone when you leave.
in-terminal-check-count = { $done } of { $total } done. The ticks exist only in this window.
in-terminal-show-body =
    Choose the person’s language. Pages for their own eyes open, in their language. The last choice takes you back.

    Until then only those pages are shown, whatever is typed here.

    If the language is missing: use an authorised interpreter.
in-terminal-plan-summary-body = Choose a question to change its answer. The other answers stay.

## What is kept

in-terminal-privacy-body =
    When you read, tick and plan, nothing about the case is kept, nor what you write. A draft that you begin is kept in the database that is set, until the day stated on it, or until you erase it.

    About you one row is kept there: a keyed hash, language, numbered mode, whether the call board comes first, latest day and, while the person has the computer, the language of their pages. The row goes after 30 days without a visit, or now with the choice below.

    The screen shows what you have read until you choose “Hide now”. Whoever has the computer can see more than that.
in-memory-privacy-body =
    Nothing is kept: neither what you read, tick and plan nor what you write. A draft exists only in this program and is gone when you leave. To keep the answers, take them with you as a file.

    Files and papers stay in the folder that you choose.

    The screen shows what you have read until you choose “Hide now”. Whoever has the computer can see more than that.
in-terminal-privacy-no-operator = Responsible: not stated by whoever runs the program.
in-terminal-kept-body =
    The answers are kept encrypted with the server’s key in the database that is set. Whoever has both the database and the key can read them. The consents are kept unencrypted: item, answer, how it was given, day, language, interpreter and role.

    It is erased when nobody has used it for sixty days, after half a year at the latest, or at once when you choose Erase. If it has a case code, it is locked after two weeks without use.

    Personal data are filled in only after consent, by hand on the printed paper or here. Then they are locked so that only the case code together with the server’s key opens them.

    Wrong attempts at a code are counted for a day. Where drafts take an invitation, its card says what is stored then.
in-memory-kept-body =
    The draft exists only in the computer’s memory while the program runs. When you leave it is gone, with consents and personal data. You can take the answers from before consent with you as a file.

    It is also gone at once when you choose Erase.

    Personal data are filled in only after consent, by hand on the printed paper or here. Then they are locked so that only the case code opens them.
in-memory-kept-say = The draft holds answers from fixed choices, no names. Together the answers can still identify someone.
in-terminal-hiding-say = Hide now empties the screen. The program is still running.
in-terminal-hiding-body =
    The screen becomes three dots. What stands above in the window is cleared too, where the terminal allows it.

    What the program cannot reach: screenshots, and terminals that store all they have shown.

    Hiding is no complete solution if someone watches the computer.
in-memory-drafts-nothing-kept = Nothing about the case is kept. Ask the person first.
in-terminal-drafts-erasing = Erase removes the draft, the consents and the personal data at once. No code is needed, no reason. Printed papers, saved files and backups of the database remain. An application already sent is not withdrawn.
in-memory-drafts-erasing = Erase removes the draft, the consents and the personal data at once. No code is needed, no reason. Printed papers and saved files remain. An application already sent is not withdrawn.
in-memory-drafts-one = • { $name }
in-memory-drafts-locked = • { $name }, locked. Without its code: only erase.
in-memory-paper-about = Draft { $name }. Made { $day } after the manual’s { $year } edition. The draft is not saved: it is gone when the program ends.
in-memory-draft-line = { $name } exists only here, until you leave. The answers together can identify the person: ask them first.
in-memory-notice-draft-made = The draft is begun. It exists only here, until you leave.
in-memory-notice-consent-saved = Noted: { $title }, { $answer }
in-memory-notice-not-saved = The change holds here.
in-memory-notice-draft-erased-after = This does not withdraw an application that has been sent. The person can withdraw it at any time. If they want to, the regional coordinator can tell IOM Finland: { $iom_phone } (our advice; ask the support line whether the number still holds). Printed papers and saved files remain.
in-terminal-notice-draft-traces = Traces may stay in the database’s log until it is emptied. The command lots purge tries to empty it.

## Drafts

in-terminal-room-none-body = There is no such draft here. It may be erased, locked, or never have been.
in-terminal-draft-person-body = They can always be filled in by hand on the printed paper. Then they reach neither the program nor the database.
in-terminal-draft-person-by-hand = No personal data are typed here. Print the paper and fill in the lines by hand, or in your own system.
in-terminal-draft-vault-none = They can also be typed here and locked with a case code. The code is shown once and not kept. If it is lost the data cannot be read, only erased.
in-terminal-draft-open-body = Type the case code. The data are shown below, and cleared from the window when you do something else.
in-terminal-draft-papers-sealed-body = Type the case code. The paper stays in the folder where you save it until you remove it yourself.
in-terminal-draft-attach-body = Type the draft’s name and the case code on one line. Whoever had the draft can then only erase it, or take it over with the code.
in-terminal-draft-prompt-field = { $question }. The answer is locked.
in-terminal-draft-prompt-invitation = Type the invitation's code.
in-terminal-drafts-invitation = A new draft is begun here with an invitation from whoever runs the program.
in-memory-drafts-invitation = A new draft takes an invitation, and none can be redeemed here: no database is set.
in-terminal-draft-invitation-body =
    The guidance is open to everyone. Only someone who has redeemed an invitation can begin a draft or take one over. You get the code from whoever runs the program. It works once.

    When you redeem it, it is stored that this was done at this terminal, with the role in the invitation and the day, for half a year at most. If you erase what is stored about you, this goes too. Then a new invitation is needed.

    With invitations a list of the drafts is kept, without content: a keyed hash of who, and on which day a draft was saved, consent noted, the draft opened with the code, printed or taken over. When the draft is erased, all that is left is that a draft was erased on that day. The list is kept for half a year and cannot be changed without it showing.
in-memory-draft-invitation-body = Whoever runs the program asks for an invitation to drafts. Invitations lie in a database, and none is set here. The guidance is open to everyone.
in-terminal-notice-invitation-wrong = The code could not be redeemed. It may have been used, withdrawn or be too old. Ask whoever runs the program for a new one.
in-terminal-draft-prompt-code = Type the case code.
in-terminal-draft-prompt-attach = Type the draft’s name and the case code.
in-terminal-draft-papers-body = These papers are for the regional coordinator, who copies them onto IOM’s forms, signs and sends. The program sends nothing to IOM. Empty lines are filled in by hand.
in-terminal-draft-take-body = The answers from before consent can be saved as a file (JSON) and opened again. Consents, personal data, plan and ticks do not come along.
in-terminal-draft-lock-code = Lock detaches the draft from here. The case code opens it again, here or with a colleague. Without a case code it can never be opened, only erased from here: take the file with you first.
in-memory-draft-lock-code = Lock detaches the draft. The case code opens it again here, while the program runs. Without a case code it can never be opened, only erased: take the file with you first.
in-terminal-draft-lock-alone = Lock detaches the draft from here, and without a case code it cannot be opened again: take the file with you first. From here it can then only be erased.
in-terminal-draft-take-in-body = Type /file and its path. Only fixed choices are read in, all else is refused. The file stays where it is.
in-terminal-unheard-body =
    Try other words, choose below, or call the support line { $support_line }.

    What you wrote was not kept.

## Notices

in-terminal-notice-unreadable = The link could not be read. Here is the nearest page.
in-terminal-notice-later-version = The link comes from a newer version. Here is the nearest page.
in-terminal-notice-removed = What you write is not kept. It stays in the window until you hide.
in-terminal-notice-not-text = That cannot be read here. It is not kept.
in-terminal-notice-long = That was too long for me. It is not kept.
in-terminal-notice-code-elsewhere = A case code is only typed in reply to the question about it. Choose Hide now, and the window is cleared.
in-terminal-notice-numbered-on = Choices are now numbered in the text.
in-terminal-notice-kept = The list stays above.
in-terminal-notice-vault-made = The code is below. It is cleared from the window when you do something else.
in-terminal-notice-shown-below = It is below. It is cleared from the window when you do something else.
in-terminal-notice-draft-paper = The paper is made.
in-terminal-notice-draft-paper-sealed = The paper is made. It holds personal data.
in-terminal-notice-paper = The PDF is made.
in-terminal-notice-draft-file = The file is made, unlocked. Together, the answers in it can identify the person.
in-terminal-draft-whisper-keep = Copy it onto paper now and keep it apart from the draft’s name. It is shown only once.
in-terminal-ask-role-body =
    Three choices make a question to read out, without names. You can skip each of them.

    The choices exist only in this window and are not kept.
in-terminal-plan-body =
    Answer short questions, as far as you like. You then see what in the manual belongs to the case.

    Every question can be skipped. What you do not answer counts as “don’t know”, and that never lowers a risk.

    No names and no free text. The answers exist only in this window and are not kept. The plan decides nothing.
in-terminal-notice-forgotten-traces = What was kept about you has been erased. Backups may remain. Traces may stay in the database’s log until it is emptied. The command lots purge tries to empty it.
