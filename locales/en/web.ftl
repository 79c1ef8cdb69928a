# In the browser alone: the page's own words, and what is true there in place of what holds in a chat

web-skip = Skip to the content
web-leave = Leave this page
web-leave-skip = Leave this page now
web-leave-once = Shift. Press two more times to leave this page.
web-leave-twice = Shift. Press once more to leave this page.
web-leaving = Leaving this page.
web-search = Search
web-search-label = Search the manual
web-search-hint = Write no names, numbers or places.
web-continue = Continue
web-navigation = Parts of the site
web-languages = Language
web-tools = Tools
web-print = Print
web-start-over = Start over without ticks and answers
web-about-leave = What Leave this page does
web-link-here = Link to this place
web-link-label = Link to this place, with ticks and answers
web-link-line = The link holds ticks and answers. Once opened or saved it stays in the browser’s history, and may be synced to other devices.
web-suggested = More answers
web-listen = Read aloud
web-quiet = Stop reading
web-failed = The page could not be fetched. Try again. In danger now: call 112.
