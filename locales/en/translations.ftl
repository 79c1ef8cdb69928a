# Showing things in the person’s language, and what is to be said of the translations

told-choose = Show in a language
told-choice-label = Choose a language to show
told-choose-body = Choose the person’s language. What is to be said is then shown alone, to read out or hand over.
told-choose-consent = Choose the person’s language. The question is then shown alone, with answers to point at. You note the answer yourself.
told-show = Show in { $language }
told-change = Change language
told-with-own = Beside English
told-alone = The person’s language only
told-other-language = Another language
told-no-language-title = There is no text in the language
told-no-language-label = Another language
told-no-language-search = language is missing, no text in her language, language not among the twelve, none of the languages
told-no-language-say = I will get an interpreter, so that you are told everything in your language.
told-no-language-body =
    The text does not exist in the person’s language, or is missing from the translation. Do not show another language instead.

    Get an authorised interpreter. If the person does not understand the language, an authorised interpreter must be used.

    Do you not know which language it is? Let the person point at the card of twelve languages (our advice).

    Are you unsure how to go on? Ask the support line, { $support_line }, without saying who it is about (our advice).

translation-unreviewed = Translated into { $language } by a machine. No one who works professionally in the language has read the text yet. Use an interpreter.
translation-stale = The Swedish text has changed since it was translated into { $language }. Use an interpreter.

translation-speaks = I speak { $language }.

## Sheets to hand over

handouts-title = Sheets to hand over
handouts-label = Sheets to hand over
handouts-body =
    Choose the person’s language, then the sheet. It is a PDF to print, black and white, with a line for your own number.

    Ask first whether it is safe to carry the sheet. The file’s name and heading do not say what it is about, but the text does. The pocket card is smaller, and easier to hide (our advice).
handouts-language = Now: { $language }.
handouts-none = Choose the person’s language.
handouts-sheet = Sheet: { $language }
handouts-both = Sheet: { $language } and English
handouts-pocket = Pocket card: { $language }
handouts-point = Point at a language: one page

## The card to point at

pointing-title = Which language?
pointing-label = Point at a language
pointing-body = Let the person point at their language. Choose it below, and their pages open. Then get an interpreter.
pointing-name = { $own }
