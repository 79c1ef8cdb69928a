# Unaccompanied children (manual 3.4.3)

children-chapter = Unaccompanied children

children-title = The child’s best interests come first
children-label = Unaccompanied children’s needs
children-say = Unaccompanied children are very vulnerable, and the child’s best interests must come first.
children-body =
    The best interests of the child must come first.

    Unaccompanied children, persons under 18, are very vulnerable. They therefore need special attention and special support. This applies whatever the child’s nationality or background.

children-contact-title = Call the support line or the coordinator
children-contact-label = A child in danger: call
children-contact-say = If you suspect trafficking of an unaccompanied child, you must call the support line or a regional coordinator.
children-contact-body =
    Do you suspect that an unaccompanied child has been affected by trafficking? Then you must do one of these things:

    • Call the national support line for professionals, { $support_line }. You get advice and help there.
    • Directly contact a regional coordinator against prostitution and trafficking. The manual’s page: { $coordinators_page }

    The support line belongs to the national coordination against prostitution and trafficking in human beings.

children-report-title = Worried about a child: who must report
children-report-label = Duty to report about children
children-report-say = Those with a duty who learn at work that a child may need protection must report at once.
children-report-body =
    Report to the social welfare committee. If unsure: report, or ask social services, no names (our advice).

    Duty in the manual: employees of authorities for children and youth, health care, forensic psychiatry, social services, the Police, Security Service, and the Prison and Probation Service. Also similar private services (our reading).

    Others who learn or suspect that a child is being harmed are recommended to report (number unknown).

    Now: chapter 19, section 1 SoL (2025:400). In the manual: chapter 14, section 1 SoL (2001:453), repealed.

later-duty-to-report = The number stands in acts that refer to it; the act itself is unread. Bill 2025/26:12 would widen the circle; unchecked whether it holds.

children-inquiry-title = The committee must open an inquiry without delay
children-inquiry-label = The social welfare inquiry
children-inquiry-say = The committee needs to know of suspected child trafficking, and must without delay inquire into what may lead to a measure.
children-inquiry-body =
    Now: chapter 14, section 2 of the Social Services Act (2025:400). In the manual: chapter 11, section 1 SoL, repealed.

    The social welfare committee needs to know when someone suspects trafficking in children. Then social services can do their task: measures that protect the child.

    The committee must open an inquiry without delay into information that may lead to a measure by it. It may come through an application, a report or otherwise.

    A measure mainly means work for the individual: inquiry, support and treatment (Bill 1996/97:124).

later-inquiry-section = The Care of Young Persons Act (LVU) refers to it on opening an inquiry. The Social Services Act itself has not been read.

children-directive-title = EU directive: special support for children
children-directive-label = The EU directive on children
children-directive-say = The EU directive says that unaccompanied children subjected to trafficking should get special attention.
children-directive-body =
    The EU directive against trafficking (2011/36/EU) speaks of unaccompanied children who have been subjected to it; in recital 23, says a note in the manual. They should get special attention. Their particular vulnerability means they need specific help and specific support.

    Member States should adapt reception to the child’s needs. Relevant legal safeguards should also apply. This holds from when the child is identified until there is a lasting solution.

    Necessary measures should be taken so that the child, if needed, gets a guardian, a representative or both. The purpose is to safeguard the child’s best interests.

later-directive-amended = The directive has been amended by (EU) 2024/1712, to be in place by 15 July 2026. A Swedish inquiry has made proposals, SOU 2025:119. Whether they are law has not been checked.

children-lasting-title = A lasting solution can take different forms
children-lasting-label = A lasting solution for a child
children-lasting-say = The EU directive says the child’s future should be decided as soon as possible, on their best interests.
children-lasting-body =
    Under the EU directive, the future of each unaccompanied child subjected to crime should be decided as soon as possible. The aim is to find lasting solutions.

    The basis is an individual assessment of what is best for the child, which should come first.

    Such solutions can be:

    • return to and reintegration in the country of origin or the country of return
    • integration in the host country
    • international protection status
    • another status under the Member State’s own laws

children-conditions-title = Three conditions must be met
children-conditions-label = Three conditions for the child
children-conditions-say = For IOM to help, the child must be willing, consent must be given and return must be judged best.
children-conditions-body =
    Three conditions must be met. Only then can IOM support an unaccompanied child’s return.

    • The child wants to return and is willing to cooperate on it.
    • The person with custody, or the child’s legal guardian, has given consent, in Sweden and in the country of origin.
    • A social inquiry has been made. Following it, returning is judged to be in the child’s best interests.

    Make no contact in the home country before the regional coordinator has judged the risk. The one whose consent is needed may be involved (our advice).

children-authorities-title = Several actors work together for the child
children-authorities-label = Authorities around the child
children-authorities-say = Supporting an unaccompanied child is a very complicated process, with authorities in Sweden and the country of origin.
children-authorities-body =
    Return support is a very complicated process for unaccompanied children who have been, or are presumed to have been, subjected to trafficking.

    • Authorities in Sweden and the country of origin cooperate, often through the embassy in Sweden.
    • The regional coordinator and IOM Finland coordinate with each other.

    Legal bodies are also involved:

    • Chief guardian committees appoint legal guardians. (Whether the rules have changed since 2019 is unchecked, our addition.)
    • Administrative courts decide cases under LVU, the Care of Young Persons (Special Provisions) Act (1990:52).

    Depending on the case, other actors and organisations can also be involved.

children-tracing-title = Tracing the family and assessing the risks
children-tracing-label = Tracing family, judging risks
children-tracing-say = Sometimes there are special rules to follow and measures to take, such as tracing the family and assessing risks.
children-tracing-body =
    Sometimes there are special rules to follow and measures to take. This depends on the authorities in the country of origin, the child’s age and the child’s particular situation.

    They include:

    • tracing the child’s family
    • assessing whether the family is able to care for the child
    • assessing risks connected to the trafficking situation
    • assessing the risk of the child again being subjected to abuse and exploitation

children-varies-title = Each child’s return looks different
children-varies-label = Different from child to child
children-varies-say = It is not possible to foresee exactly how a child’s return will be.
children-varies-body =
    It is not possible to foresee exactly how a child’s return will be. The process varies, as does the possibility of reintegration support after arrival. This depends on the law and practice of the home country and on the child’s background.

    IOM Finland assists the Swedish social services from case to case.

    Every unaccompanied child who returns must have a travel companion on the journey.

children-trust-title = Build trust and let it take time
children-trust-label = The child’s trust
children-trust-say = Remember to build trust with the child, and be prepared to let the preparations take time.
children-trust-body =
    Remember to build trust. Find a way to communicate that suits the child’s age and maturity. Be sensitive to the child’s culture and background.

    Also be prepared to let the preparations take their time. It is in everyone’s interest that unaccompanied children who return get the best possible protection and support.

## Look-up

children-search = unaccompanied, unaccompanied child, unaccompanied minor, minor, underage, under eighteen, teenager, young girl, boy, youth, child without parents, lad, teen, juvenile, years old, girls, boys, child travelling without adults, alone child, below eighteen, child bride, kid, girl, boy under eighteen, fifteen years old, sixteen years old, seventeen years old, child on its own, came alone, without custodian
children-contact-search = suspect a child is exploited, suspicion child, child is sold, trafficked child, child trafficking, worried about a child, who do i call about a child, exploited child, signs of exploitation, child prostitution, child in the sex trade, sexually exploited child, grooming, teen selling sex, sugar dating, exposed child, victim child, barn som utnyttjas, think a child is exploited, child who steals, child who begs, controlled child, child in a hotel, child being used
children-report-search = report of concern, report, duty to report, mandatory reporting, must i report, social welfare committee, social services act, child at risk, child in harm, child protection, obliged to report, flag a child, raise concern, nursery, inform social services about child, reports of concern, must the school report, break confidentiality for a child, preschool, health care report, report abuse, child protective services, obligation to report, reporting, make a report, confidentiality and reporting, teacher, school must report, child abuse, report to social services, concerned for a child
children-inquiry-search = investigate, investigation about the child, open an inquiry, committee's responsibility, what does the committee do, how fast must they investigate, protect the child, child welfare inquiry, protection assessment, committee, investigating, time limit for inquiry, who investigates the child, intervene, measures for the child
children-directive-search = eu directive children, guardian, representative for the child, reception of children, legal safeguards child, children's right to a representative, eu on children
children-lasting-search = lasting solution, durable solution, child's future, stay or return child, protection status, child asylum, long-term solution, permanent solution, where will the child live, what happens to the child
children-conditions-search = conditions, three conditions, requirements for children, when can a child go home, can the child return, guardian's consent, custody, legal guardian, child wants to go home, child does not want, social inquiry, may the child go home, child's wish, approval from parents, written consent, when can an unaccompanied child return, repatriate a minor, what is required for a child to go, what is required, child's consent, prerequisites, must the guardian approve
children-authorities-search = care order, lvu, chief guardian, guardian appointed, court, administrative court, taken into care, which authorities, embassy and the child, compulsory care, child in care, placed child, who appoints the guardian, representative, care of young people act, family court, who decides about the child, judge
children-tracing-search = trace the family, family tracing, find parents, look for the family, search for parents, can the family care for the child, child's relatives, family search, lost contact with the parents, parents are missing, red cross tracing, locate family, where are the parents, contact the child's parents, can the grandmother take care
children-varies-search = how does it work with children, different for each child, cannot be foreseen, how long for a child
children-trust-search = child's trust, talk to a child, speaking with children, does not trust adults, age and maturity, sensitive, build trust, child is silent, talk with young children, child does not trust me, child does not want to talk, how do i talk to a child, gain trust
