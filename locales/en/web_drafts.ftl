# Drafts in the browser: only there. in-web-X is said in place of X

## The page's own words

draft-list-likely = Common answers
draft-list-all = All, in alphabetical order
draft-change-line = Change
draft-review-title = Is this all right?
draft-review-body = Read the answers through with the person before the papers are made. Change what is not right. You come back here.
draft-review-right = Yes, this is right. To the papers
draft-file-label = The file on your device
draft-file-open = Open the file
draft-sheet-open = Fill in on the page that cannot send anything ({ $language })
browser-drafts-title = No drafts in the browser here
browser-drafts-closed = Whoever runs this site asks for an invitation to drafts, and in a browser nobody knows who you are. Guidance, lists and the plan are open to everyone.

## Answers in words on the page where all is read through

review-risk = { $found }, level: { $level }

## The paper to fill in

sheet-title = Fill in, print, close the tab
sheet-stays = What you type stays in this tab. The page cannot send anything: it has no script, no form and no link. Nothing of it reaches the server.
sheet-print = Print with the browser’s own printing (Ctrl and P, or Share and Print). Then close the tab. If you reload the page, what you have typed is gone.
sheet-shared = On a shared computer: do not choose Save as, nor PDF in place of a printer. The data would then lie in a file. Fetch the print at once. Do not leave the screen (our advice).
sheet-keyboard = Extensions of the browser and the phone’s keyboard can read what is typed. The page cannot prevent that. If you are unsure: print it empty and fill it in by hand (our advice).

## Notices

notice-carried-unreadable = The draft on the page could not be read. The server may have restarted, or the page was changed. If you have the file, open it here.
notice-carried-old = The page is more than a day old, and the draft on it is no longer opened. If you have the file, open it here.
notice-consent-pointed = The person pointed at: { $answer }. It is not taken yet. Ask whether they mean it, then answer here.
notice-draft-risks-longer = The answers are in. Below, each risk that exists or is suspected has a page of its own, with more to answer.

## In place of what is true in a chat

in-web-room-none-body = The page has no such draft. It may be erased, or be on another page or in a file.
in-web-drafts-nothing-kept = We keep nothing of the draft. It is only in the page you see, and gone when you close it. Ask the person first.
in-web-drafts-passing = The draft goes along with the page when you choose something. Take the file with you to go on later. A page more than a day old is not opened.
in-web-drafts-before = Good to have before you begin: the person’s yes to a draft being made, an interpreter if needed, and time to talk. The most important first: at most { $count } questions, chosen by us.
in-web-drafts-one = • { $name }, in this page
in-web-drafts-locked = • { $name }
in-web-drafts-erasing = Erase removes the draft from the page at once. No reason is needed. Files you have saved and papers you have printed remain, and an application already sent is not withdrawn.
in-web-drafts-invitation = Drafts take an invitation here, and are not made in the browser.
in-web-draft-invitation-body = Drafts take an invitation here, and are not made in the browser. Guidance is open to everyone.
in-web-draft-line = { $name } is only in the page you see. We keep nothing of it. The answers together can identify the person: ask them first.
in-web-draft-progress =
    Questions: { $done } answered, { $more ->
        [0] { $total } in all
       *[other] at most { $total } in all
    }.
    Areas of risk: { $areas } of { $all_areas } gone through.
    Consent: { $confirmed } of { $needed } required are Yes.
in-web-draft-differs = The plan and ticks of this page differ from those in the draft.
in-web-draft-renew = Put this page’s plan and ticks into the draft
in-web-notice-draft-renewed = This page’s plan and ticks are now in the draft.
in-web-draft-not-agreed = The person does not want the draft to be made. Erase it under Drafts.
in-web-draft-risks-body = 17 areas on one page. More is asked only about what exists or is suspected, on a page of its own for each risk. The most serious come first; “Do not know” counts upwards (our order). No total, no verdict of safety.
in-web-draft-consent-body = Each item is answered by itself: Yes, No or Wants to wait. Nothing is ticked in advance, and there is no answering all at once. The answers go along with the page and stand on the papers. We do not note them. A consent lets information be passed on in spite of secrecy. On which legal ground you process it is for your organisation to decide (ours, not read by a lawyer).
in-web-draft-consent-open = Every item that is required is Yes. The personal data can be filled in, on the paper or on the page that cannot send anything.
in-web-draft-consent-shut = The personal data stay closed until every item that is required is Yes.
in-web-draft-consent-mandatory = Required. No closes the personal data.
in-web-draft-take-back-erases = • { $title }: closes the personal data.
in-web-draft-take-back-reach = It does not reach what has been passed on already to IOM Finland, IOM in the home country or the embassy, nor papers or saved files. Ask the regional coordinator to tell IOM (our advice). The embassy cannot forget.
in-web-draft-person-body = They are filled in on the paper: by hand, or on a page that cannot send anything and that you print. Then they never reach the server.
in-web-draft-person-by-hand = Choose the paper’s language below. The page opens in a new tab. Print it and close the tab. The papers with empty lines are under Papers.
in-web-draft-vault-none = No personal data are typed in here.
in-web-draft-vault-shown = No personal data are typed in here.
in-web-draft-code-body = There is no case code in the browser.
in-web-draft-open-body = There is no case code in the browser.
in-web-draft-papers-sealed-body = There is no case code in the browser.
in-web-draft-attach-body = A draft is not taken over in the browser. Open the file that your colleague took along.
in-web-draft-papers-body = The papers are for the regional coordinator, who transfers them to IOM’s forms, signs and sends. Nothing is sent to IOM from here. Empty lines are filled in by hand.
in-web-draft-take-title = Take with you as a file
in-web-draft-take-label = Take with you as a file
in-web-draft-take-body = The answers are saved as a file (JSON) on your device, unlocked. The file is opened again here, or wherever else you use Lots. Answers about consent come along, but hold only where the file was made; elsewhere they are asked anew. Personal data, plan and ticks do not come along.
in-web-draft-take-in-body = Choose the file. Only fixed choices are read in, all else is refused. The file is read in memory and not kept with us.
in-web-notice-draft-made = The draft is begun. It is only in this page.
in-web-notice-draft-full = The page has a draft already, which stays as it is. Take it with you as a file and erase it first, or open the other one in a new tab.
in-web-notice-draft-many = So many changes cannot be made.
in-web-notice-draft-unreachable = The drafts cannot be reached just now.
in-web-notice-draft-erased-after = This does not withdraw an application that has been sent. The person can withdraw it at any time. If they want to, the regional coordinator can tell IOM Finland: { $iom_phone } (our advice; ask the support line whether the number still holds). Printed papers and saved files remain.
in-web-notice-consent-saved = The answer: { $title }, { $answer }
in-web-notice-consent-first = The answer was not taken. What is to be said and understood first has to be Yes.
in-web-notice-consent-new = The question has changed: answer it anew.
in-web-notice-draft-taken-in = The file is open as a draft in this page.
in-web-kept-title = What happens to a draft
in-web-kept-say = The draft is only in the page. We keep nothing of it. Together the answers can still identify someone.
in-web-kept-body =
    The answers are in the page, encrypted so that only the server can read them when the page comes back. They are read in memory and not kept, neither in a database nor in a log. Answers about consent go along in the same way, and we do not note them.

    Close the page and the draft is gone. A page more than a day old is not opened. The file you take with you is unlocked: whoever has the file can read the answers.

    Personal data are written on the paper: by hand, or on a page that cannot send anything.
in-web-more-erasing = Erase removes the draft from the page at once. It cannot be undone.
in-web-paper-about = Draft { $name }. Made on { $day }, following the manual’s { $year } edition. Nothing of it is kept on the server.
in-web-consent-keep-title = The draft is made on the page
in-web-consent-keep-say = We fill in your answers on a page. When the page closes they are gone, unless we take a file or a paper. Answers can still show who you are. Is that all right? You can say no, and then we remove them.
in-web-consent-keep-explain = The page keeps nothing. If we take a file, whoever has the file can read the answers. We pass none of it on to anyone else from here. Names are written only on the paper, if you say yes to that later.
in-web-consent-keep-means =
    What: the answers, in the page and in files and papers that you make. To: nobody, from us. See also About drafts. Why: the application. Gone: when the page closes. Files and papers you remove yourself.
    If no: erase the draft under Drafts.
