# Asking without names (manual 1, 1.1, 1.2, 2.1, 2.2.2, 3.1, 3.4.3)

ask-title = You may ask without names
ask-label = Ask without names
ask-say = You can ask IOM Finland for advice without giving any personal data, also anonymously.
ask-body =
    Yes. At IOM Finland neither your name nor the person’s is needed:
    { $iom_phone }
    { $iom_email }

    The support line for professionals gives advice, and contact with the regional coordinator:
    { $support_line }

    Keep personal data out of the question. Never give out:

    • the address of a shelter
    • anything else that can reveal where the person is

    If information about the person goes to IOM Finland, their consent is needed first.

## The question is built from ready choices

ask-role-title = Who is asking?
ask-role-label = Build a question
ask-role-body =
    Three choices make a question to read out, without names. You can skip each of them.

    The choices lie in the buttons of the card. Nothing is kept with us.

ask-person-title = Whom is the question about?
ask-person-label = Adult or child
ask-person-body = Choose the age group only. The question needs no more about the person.

ask-topic-title = What is the question about?
ask-topic-label = What the question is about
ask-topic-body = Choose what comes closest.

role-option-coordinator = Regional coordinator
role-option-social = Social services
role-option-police = Police
role-option-shelter = Shelter
role-option-ngo = Civil society
role-option-other = Other role

person-option-adult = Adult
person-option-child = Child, under 18
person-option-unsure = Age unsure

topic-option-covered = Can the person be covered?
topic-option-papers = Papers and signatures
topic-option-support = Support and amounts
topic-option-family = Children and family
topic-option-threat = Threat, or family involved
topic-option-documents = Passport missing or expired
topic-option-health = Health or addiction
topic-option-date = Travel date or entry ban
topic-option-hesitates = Hesitates or changes mind
topic-option-alternatives = Alternatives to returning

## The finished question

ask-ready-title = Your question, without names
ask-ready-label = The question to read out
ask-ready-body = Read the question out as it stands, or copy it. It is not kept with us.

ask-ready-role-coordinator = I am a regional coordinator and would like to ask without names.
ask-ready-role-social = I work in social services and would like to ask without names.
ask-ready-role-police = I work in the police and would like to ask without names.
ask-ready-role-shelter = I work at a shelter and would like to ask without names.
ask-ready-role-ngo = I work in a civil society organisation and would like to ask without names.
ask-ready-role-other = I meet the person in my work and would like to ask without names.

ask-ready-person-adult = It is about an adult.
ask-ready-person-child = It is about a child, under 18.
ask-ready-person-unsure = It is about a person whose age is unsure.

ask-ready-topic-covered = Can the person be covered by the return programme?
ask-ready-topic-papers = What papers are needed, and who signs them?
ask-ready-topic-support = What support can the person get after coming home, and what amounts apply now?
ask-ready-topic-family = There are children or family. How are their needs taken into account?
ask-ready-topic-threat = There are threats, or the family may be involved. How do we assess and handle the risks?
ask-ready-topic-documents = The passport is missing or has expired. How does one get a travel document?
ask-ready-topic-health = It is about health or addiction. What support can be given before, during and after the journey?
ask-ready-topic-date = A criminal investigation is under way, or there is an entry ban. How does it affect date and route?
ask-ready-topic-hesitates = The person hesitates or has changed their mind. What information can we give, and how do we give the decision the time it needs?
ask-ready-topic-alternatives = What alternatives to returning are there?

ask-ready-close =
    The support line, for professionals:
    { $support_line }

    IOM Finland, also anonymously:
    { $iom_phone }
    { $iom_email }

    Keep personal data out, in the conversation too. Never give out where the person is.

## More to ask about

ask-covered-title = Can the programme cover the person?
ask-covered-label = Who may be covered
ask-covered-say = It is not decided here. Ask a regional coordinator whether the person can take part.
ask-covered-body =
    Three questions to begin with (ours, on subjects of the manual):

    • Is the person a foreign citizen who has been subjected to trafficking or prostitution?
    • Do they want to go to their home country, or to another country than Sweden where they have a permanent residence permit?
    • Is it their own, voluntary and well-informed decision?

    The answers decide nothing here. Ask a regional coordinator, directly or through the support line:
    { $support_line }

    IOM Finland discusses possible participation with the regional coordinator.

ask-free-title = Is the decision really free?
ask-free-label = Is the decision free?
ask-free-say = The person must be free from coercion all the way, and can change their mind at any time before departure.
ask-free-body =
    Our 6 questions, on principles of the manual:

    • Is it the person’s own decision?
    • Are they free from coercion, physical and psychological?
    • Is returning in their own interest?
    • Is the information sufficient, correct and objective?
    • Do they know the alternatives, with risks and limitations?
    • Do they know that they can change their mind until departure?

    The freedom holds all the time: at the decision, at the application and when boarding. IOM can help only when the return is voluntary.

ask-noconsent-title = The person does not want to share information
ask-noconsent-label = No consent: what you can do
ask-noconsent-say = Without consent, IOM Finland gets no personal data from you. You can still ask for advice.
ask-noconsent-body =
    Without the person’s full consent, third parties may not be given the information. You can still:

    • ask IOM Finland for advice without personal data
    • let IOM Finland find out what support exists in the home country
    • ask if the person can talk anonymously with the IOM office there, which can often be arranged
    • tell the person how information is used and protected, and which limits the law sets

    Children are an exception (our reading). Those with a duty to report must report to the social welfare committee at once when a child may need protection. Others who learn or suspect that a child is being harmed are recommended to report. There are more exceptions in law.

## Look-up

ask-search = ask anonymously, without names, anonymous question, may i ask without saying the name, not say who it is about, not give name, de-identified, incognito, hidden, without revealing, may one be anonymous, nameless, hypothetical case, ask on behalf of somebody, without saying who, must i say who i am, discuss a case without names
ask-covered-search = covered, can she join the programme, is she eligible, qualified, does she meet the requirements, does it apply to her, can the person take part, target group, does the programme cover her, entitled, can he join, eligible, does she count, can the programme help her, right target group, does she fit
ask-free-search = is it voluntary, free decision, is she forced, signs of coercion, does she want it herself, how do i know it is voluntary, really wants, truly voluntary, somebody behind it, controlled by somebody, watched, does not sound like her words, somebody answers for her, controlled
ask-noconsent-search = no consent, without consent, does not want me to tell, refuses consent, not give out information, what may i do without consent, says no to sharing, does not consent, says no, may not tell, keep quiet about, does not want to be registered, she says no to sharing, refuses to share, wants to stay anonymous herself
