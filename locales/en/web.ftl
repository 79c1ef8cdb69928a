# In the browser alone: the page's own words, and what is true there in place of what holds in a chat

web-skip = Skip to the content
web-leave = Leave this page
web-leave-skip = Leave this page now
web-leave-once = Shift. Press two more times to leave this page.
web-leave-twice = Shift. Press once more to leave this page.
web-leaving = Leaving this page.
web-search-button = Search
web-search-label = Search the manual
web-search-hint = Write no names, numbers or places.
web-continue = Continue
web-navigation = Parts of the site
web-languages = Language
web-print = Print
web-start-over = Start over without ticks and answers
web-link-here = Link to this place
web-link-label = Link with ticks and answers
web-link-line = The link holds ticks and answers. Once opened or saved it stays in the browser’s history, and may be synced to other devices.
web-suggested = More answers
web-failed = The page could not be fetched. Try again.
web-address-label = Address without the case
web-missing-title = There is no such page
web-missing-body = The address leads nowhere here. Start from Home, or open Urgent.
web-large-title = That was too much at once
web-large-body = The site does not take that much. Nothing is kept. Start over from Home.
web-often-title = Wait a little while
web-often-body = Many pages in a row were asked for from your connection, perhaps by several people who share it. Wait a minute and try again. Urgent can always be opened.
web-error-title = Something went wrong with us
web-error-body = Nothing is kept. Try again, or start over from Home.
web-take-back = Give the phone back
web-help-now = Danger now: call { $emergency }. The support line: { $support_line }. Our addition.
web-again = Try again
web-open-urgent = Open Urgent
web-open-home = To Home

## In place of what holds in a chat

in-web-home-body =
    Guidance for professionals after the 2019 manual on voluntary return. Choose below, or search in your own words. No names.

    Nothing about the case is kept with us. Ticks and answers are only in the page you see, and are gone when you close it.
in-web-show-body =
    Choose the person’s language. Pages for their own eyes open, in their language, over the whole screen. The line at the bottom takes you back.

    If the language is missing: an authorised interpreter must be used.

    Tell of the limits of confidentiality before the person tells you anything (our advice).
in-web-checks-body = Choose a list. The ticks are only in the page you see. Nothing is kept with us.
in-web-check-count = The ticks are only in the page. Print the list if you want to keep it.
in-web-ask-role-body = Three choices become a question to read out, without names. You can skip any of them. The choices are only in the page you see. Nothing is kept with us.
in-web-plan-body =
    Answer short questions, as far as you like. Then you see what in the manual belongs to the case.

    Every question can be skipped. What you leave unanswered counts as “don’t know”, which never lowers a risk.

    No names and no free text. The answers are only in the page you see. Nothing is kept with us. The plan decides nothing.
in-web-plan-summary-body = Choose an answer to change it. The others stay.
in-web-plan-checks-body = The ticks go along in the page.
in-web-roles-body = Choose a role. The page says what the role does. Limits are given where the manual mentions them.
in-web-tell-body = Four stages, worded to be read out. The sections of the manual stand last on the page. Tell about the time after arrival before the journey too.
in-web-more-body = More about “{ $label }”, and what there is on every page.
in-web-language-body = Now: { $language }. The choice is for what stands here, not for the person’s pages.
in-web-lookup-body =
    The search field stands at the top of every page. Write no names, numbers or places.

    Everyday words will do, also misspelt. What you write is not kept, and does not end up in any address.
in-web-privacy-body =
    Nothing is kept here: neither what you read, tick and plan nor what you search for. No account, no cookies. Ticks and answers are in the page you see and are gone when you close it.

    The server counts how often a network address asks, in memory, so that everyone gets an answer. The log says only how long the answer took and how it went.

    The browser’s history shows that you have been here. The network you use can see which site it was. “Link to this place” puts ticks and answers into a link, only when you ask for it.
in-web-privacy-no-operator = Responsible: not stated by whoever runs the site.
in-web-hidden-label = Leave this page
in-web-hiding-title = What “Leave this page” does
in-web-hiding-label = About Leave this page
in-web-hiding-say = Leave this page opens a neutral site in the same tab. The browser’s history remains.
in-web-hiding-body =
    The page is emptied at once, and ticks and answers are gone. Shift three times in a row does the same, if scripts are on in the browser.

    The history still shows that you have been here. To remove that: open the history (Ctrl and H in most browsers), search for the site’s address and remove the lines. Clearing the whole history may be noticed more.

    In a private window no history is kept once it is closed. An employer’s network may still have seen the visit.

    Leaving is no complete solution if someone watches the computer or the phone.
in-web-help-say = Choose what fits, or search in the field at the top.
in-web-help-body =
    Write no names, numbers or places. What you write is not kept.

    Back on the page always leads the right way. Leave this page, or Shift three times, opens a neutral site.

    Some pages have addresses to say over the phone: /urgent for what is urgent, /manual and a section for a page of the manual.

    Ticks and answers are gone when the page is closed or reloaded. Print what you want to keep.
in-web-unheard-body =
    The support line gives advice: { $support_line }. IOM Finland can be asked without names.

    What you wrote was not kept.
in-web-notice-unreadable = The link could not be read. Here is the nearest page.
in-web-notice-later-version = The link comes from a newer version. Here is the nearest page.
in-web-notice-not-text = That cannot be read here. It is not kept.
in-web-notice-code-elsewhere = A case code is never written in the browser. What you wrote was not read and not kept.
as-line-web-help-now = Danger now: call { $emergency }. Our addition.
in-web-unsure-body =
    If none fits: try other words, or call the support line { $support_line }. Danger now: call { $emergency } (our addition).

    What you wrote was not kept.
in-web-whereabouts-body =
    Danger now: call { $emergency }. If you are worried about somebody: call the police on { $police }. (Our addition.)

    What you wrote was not kept.
