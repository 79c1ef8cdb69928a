# The person’s own pages: short lines, a calm tone, no abbreviations

returnee-next = Next
returnee-previous = Back
returnee-hide = Hide
returnee-take-back = Give the phone back
returnee-open = Open
returnee-choose = Choose by number:
returnee-held = Only these pages are shown right now.
returnee-failed = That did not work. Try again.
returnee-data-label = Your information
returnee-urgent-label = Help now
returnee-place = { $page } / { $pages }

returnee-decide-title = You decide
returnee-decide-body =
    You can say yes to going.
    You can say no.
    You can change your mind, right up to when you leave.

    Staying can also be right.
    There are other choices. They come with conditions.
    Ask to hear about them.

    No one may force you.
    No one may push you.

    Take time to think.
    Have you been given a last day to leave Sweden? Tell someone who helps you soon.

returnee-protected-title = How what you tell is protected
returnee-protected-body =
    Most things are passed on only if you say yes.
    You can say no.

    But the law sets limits.
    A child may need protection. Then it can be reported, so that the child gets help.
    The police or the Migration Agency can ask for certain details.
    It can be where you live.

    Ask what applies to you, before you tell.

    Only what is needed may be collected.

returnee-talk-title = Talk in your language
returnee-talk-body =
    You will be told everything in a language you understand.
    An interpreter can help you.
    The interpreter has to keep what you say secret.
    Not comfortable with the interpreter? Say so.

    Often you can talk with someone in your home country.
    In your own language, about what you need and what there is.
    This is a person from the International Organization for Migration.
    You do not need to say who you are.

    Take time to think.

returnee-safety-title = Your safety matters
returnee-safety-body =
    The people who help you look at risks with you.
    Say what you are afraid of.
    Say if someone who harmed you gets in touch.
    You will be told what can be done, and can say what you do not want.

    Those who help you are to protect where you live.
    The police or the Migration Agency may still have a right to ask. Ask what applies.

    Journalists cannot reach you through the people who help you.
    We advise you not to talk to journalists.
    At worst, those who harmed you could understand who it is about.
    Then no one can promise that the journey will be safe.

returnee-help-title = Help with journey and papers
returnee-help-body =
    Do you want help? Tell someone who supports you here.
    You can get help to fill in an application.
    What it says is explained in a language you understand.
    You can say no, and take it back.

    If you get the support:
    The International Organization for Migration books the journey.
    They pay for the journey and the papers for it.

    Do you have no passport?
    They help you get papers for the journey.
    It can take a long time. You will be told how it is going.

returnee-journey-title = On the journey
returnee-journey-body =
    You can change your mind, right up to when you leave.

    You travel as an ordinary traveller.
    Say if you are afraid of flying, or need special food.

    If you need it, someone can travel with you.

    The International Organization for Migration has offices in many countries.
    If there is an office in your country, you are usually met at the airport.
    Then you get help to travel on.

returnee-home-title = When you have arrived
returnee-home-body =
    You plan together before the journey. What you want is important.
    Think of goals that can be reached.
    The plan is settled when you have arrived.

    There is a risk of being exploited again.
    Support makes that risk smaller.

    Support can be somewhere to live, care, or someone to talk to.
    It can be school, help towards work, or money.
    Ask which amounts apply now.

    Support can differ between countries.
    It also depends on whether the International Organization for Migration is there.
    Sometimes there is little. Sometimes there is none. Then you will be told.

returnee-after-title = Afterwards
returnee-after-body =
    It is good to know this before the journey.

    You can say no to support.
    You can say no to contact.

    Do you want contact?
    Then you agree together on how.
    You can meet, call or write.

    Do you need something other than you planned? Then the support can change.

    Those who helped you in Sweden hear how you are only if you say yes.

returnee-data-title = Your information
returnee-data-body =
    The person who helps you can save answers about your situation. They are kept in a computer, not only in this phone.

    You may ask what has been saved about you. You may ask for it to be removed. You need not say why. Copies may remain for a time.

    What has already been given to others stays with them. Ask who they are.

    You have a right to know how and where your information is used.

returnee-urgent-title = Help now
returnee-urgent-body =
    Are you in danger now?
    Call { $emergency }.

    Do you feel you cannot go on living, or have you hurt yourself?
    Call { $emergency }. Tell someone you trust.

    Can you not call?
    Show this page to someone you trust.

    Are you not in danger right now?
    You can call the police: { $police }.
    You can tell someone who supports you that you need help.
    You can also just point here.
returnee-choices-title = Staying or going

returnee-choices-body =
    You can get help to think about how things are for you now.

    Do you want to stay? Can you stay?
    What may be hard if you go?
    What may be hard if you stay?

    You will be told which choices there are for you.
    Every choice has risks. Every choice has limits.
    Ask to have it all explained before you decide.

    Do you have a last day to leave Sweden?
    A person who stays longer can be forbidden to come back.
    Ask to talk with a lawyer.
returnee-knows-title = Who learns what

returnee-knows-body =
    Ask who gets information about you, and what they get.
    Ask to have it explained before you say yes.

    It can be those who help you in Sweden.
    It can be the International Organization for Migration, in Finland and in your country.
    It can be your country’s embassy, if you need papers for the journey.

    Say whom you do not want them to talk to.
returnee-health-title = Your health

returnee-health-body =
    It is good to see a doctor before the journey.

    Do you need care, medicine or a wheelchair?
    If you say yes, those who plan the journey can be told.
    Then they can see if the care and medicine exist where you are going.

    Bring what you need:
    medical certificate, records, prescriptions.
    Bring medicine, so that it lasts.

    Ask for help to have the papers translated.
returnee-children-title = Your children

returnee-children-body =
    Do you have children here?
    Then what they need counts too.
    You talk about what is best for everyone in the family.

    If possible, both parents should be told about the journey, and say yes to it for the children.
    Is it dangerous to ask the other parent? Say so.

    Children need their own papers for the journey.
    If a child was born in Sweden it can take longer.

    Do you get the support? As a rule, children who travel with you have a right to half.
    Ask what applies now.
returnee-young-title = Are you under 18?

returnee-young-body =
    You can say what you want.
    You can say if you want to go, and if you do not.
    No one else can answer that for you.

    Adults also find out if going is best for you.
    Those who are responsible for you need to say yes, here and in your country. Are you afraid of any of them? Say so.

    Are you alone in Sweden? If you go, an adult will travel with you.

    Ask as many times as you like.
returnee-ban-title = If you have an entry ban

returnee-ban-body =
    An entry ban means that you may not come back for some time.

    Do you have a ban, or do you not know?
    Tell someone who helps you.
    The ban can change which way you travel.

    Ask a lawyer how long it holds.
returnee-day-title = On the day you travel

returnee-day-body =
    Have papers, ticket, phone and phone numbers with you.
    It is good to be at the airport at least two hours before.
    Ask if someone can go there with you.

    You can get a badge to wear, so that those who meet you recognise you.
    The badge does not say why you travel.
    Do you not want to wear it? Say so. You can choose something else.
    Ask how you can recognise those who meet you.

    Is no one there to meet you?
    Call the number of the office in your country, or go to the address. You should have got both before the journey.

returnee-paused = Right now it may not be possible to get this help. Ask the person who helps you.

## About the translation, said to her (shown only in translated languages)

returnee-unreviewed = A machine has translated this text. No one who works professionally in the language has read it yet. Ask for an interpreter.
returnee-stale = The Swedish text has changed since this was translated. Ask for an interpreter.
returnee-listen = Listen
