# The person’s own pages: short lines, a calm tone, no abbreviations

returnee-language-name = English
returnee-next = Next
returnee-previous = Back
returnee-hide = Hide
returnee-drafts = Your information
returnee-urgent-label = Help now
returnee-place = { $page } / { $pages }

returnee-decide-title = You decide
returnee-decide-body =
    You can say yes to going home.
    You can say no.
    You can change your mind, right up to when you leave.

    Staying can also be right.
    Ask to hear about your other choices.
    For example time to think, a permit to live here for a while, or asylum.

    No one may force you.
    No one may push you.

    Take the time you need.

returnee-protected-title = What you tell is protected
returnee-protected-body =
    The people who help you protect what you tell.
    They ask for your yes before they pass anything on.
    You can say no.

    You will be told what your information is used for.
    Only what is needed is to be collected.

    There is a limit.
    If a child may need protection, it is to be reported.
    Then the social services are told.

returnee-talk-title = Talk in your language
returnee-talk-body =
    You are to be told everything in a language you understand.
    An interpreter can help you.
    The interpreter has to keep what you say secret.
    Does the interpreter feel wrong? Say so.

    Often you can talk with someone in your home country.
    In your own language, about what you need and what there is.
    This is a person from the International Organization for Migration.
    You do not need to say who you are.

    Take time to think.

returnee-safety-title = Your safety matters
returnee-safety-body =
    The people who help you look at risks with you.
    You are to be told which risks there are.
    You also look at how the risks can be made smaller.
    They make sure that you understand, and ask if you agree.

    Where you live is never given out.

    Journalists cannot reach you through the people who help you.
    It is not good to say yes to journalists.
    At worst, the wrong person could recognise you.

returnee-help-title = Help with journey and papers
returnee-help-body =
    You can say no to help.

    Do you want help? Tell someone who supports you here.
    You can get help to fill in the application.
    What it says is explained in a language you understand.

    Do you have no passport?
    You get help to get papers for the journey home.
    It can take a long time. You are to be told how it is going.

    It is good to see a doctor before the journey.

    The journey is booked for you.
    The journey and the papers are paid for you.

returnee-journey-title = On the journey
returnee-journey-body =
    You can change your mind, right up to when you leave.

    You travel as an ordinary traveller.
    Others do not see what you have been through.

    If you need it, someone can travel with you.
    You get phone numbers, so that you can ask for help on the way.

    The International Organization for Migration has offices in many countries.
    If there is an office in your country, you are usually met at the airport.
    Then you get help to travel on.

returnee-home-title = When you are home
returnee-home-body =
    You plan together. What you want is important.

    There is a risk of being exploited again.
    Support at home makes that risk smaller.

    Support can be help with somewhere to live.
    It can be care, or someone to talk to.
    It can be school, or help towards work.
    It can also be money.

    Support is different in different countries.
    Sometimes there is little. Sometimes there is none.
    Then you are to be told.

returnee-after-title = Afterwards
returnee-after-body =
    You can say no to support.
    You can say no to contact.

    Do you want contact?
    Then you agree together on how.
    You can meet, call or write.

    Do you need something other than you planned? Then the support can change.

    Those who helped you in Sweden hear how you are only if you say yes.

returnee-urgent-title = Help now
returnee-urgent-body =
    Are you in danger now?
    Call { $emergency }.

    Can you not call?
    Show this page to someone you trust.

    Are you not in danger right now?
    Tell someone who supports you that you need help.
    You can also just point here.
