# Information for those who can get support to return (manual 2, 2.1)

inform-chapter = Inform the person

inform-title = Say early that there is help
inform-label = Say early that help exists
inform-say = There is help to return to the home country, if the person wants it.
inform-body =
    Say as soon as possible that there is help to return, if the person wants it. The preparations take time.

    A person who has got out of, or been rescued from, trafficking or prostitution may need time. They may need to recover and adjust to what is new.

inform-who-title = The one responsible can tell about the help
inform-who-label = Who tells, and when
inform-who-say = The help can be brought up in talks during the person’s first days in safety.
inform-who-body =
    The one responsible for the return can say that there is help to return, if the person wishes. This can be done in talks during the person’s first days in safety.

    The one responsible is a regional coordinator against prostitution and trafficking. They often work together with:

    • a social worker
    • a contact person at a shelter
    • someone else responsible

    Sometimes it is best to bring up the help when the person is told about their rights.

inform-alternatives-title = Everyone has the right to return home
inform-alternatives-label = Right to return, and options
inform-alternatives-say = There are alternatives to returning.
inform-alternatives-body =
    Returning to one’s home country is everyone’s right. Make sure the person knows.

    The person should also know the options, for example:

    • a reflection period (now betänketid)
    • a temporary residence permit
    • a third country, where the person has permanent residence
    • an asylum application

    They have conditions. The asylum rules changed in 2026: ask a lawyer (our advice).

inform-decision-title = The person makes the decision
inform-decision-label = Grounds for their own decision
inform-decision-say = It is the person who makes the decision to apply for support to return.
inform-decision-body =
    The decision to seek support to return must be the person’s own.

    So the person must have access to information about the possibility of getting help. The information must be reliable and objective.

    The one responsible for the return must give the information:

    • on paper or electronically
    • in a language the person understands

inform-time-title = Let the decision take the time it needs
inform-time-label = Time to hesitate and rethink
inform-time-say = The decision may take the time it needs. Ask if the person has been given a last day to leave Sweden.
inform-time-body =
    The person should have enough time to think through the decision and the choices.

    A difficult life situation can affect the decision. The person may hesitate, or change their mind about returning.

    Let the decision take the time required. Give more information when needed.

    Is there a decision on refusal of entry or expulsion with a last day? Ask a lawyer about an extension before a date is set (our advice).

inform-data-title = Explain how the information is used
inform-data-label = How the information is used
inform-data-say = The person must be told where and how the information is used, how it is protected, and which limits the law sets.
inform-data-body =
    The person must be told where and how their information will be used.

    The person’s consent is required for sharing information with authorities and organisations taking part in the process.

    The person must also be told that:

    • what they say is protected by confidentiality
    • Swedish authorities and organisations in the process must follow principles and laws on the protection of personal data

    Confidentiality has limits. Say so before the person tells you anything (our advice).

inform-consent-title = Ask for consent before you share anything
inform-consent-label = Consent before information
inform-consent-say = Ask for the person’s consent before IOM Finland is given any information about them.
inform-consent-body =
    Ask for the person’s consent before IOM Finland is given any information about them.

    Also make sure that the person knows:

    • what the information about support to return is for
    • that all the information they give is confidential, and that the law has exceptions (our addition)

    You can ask IOM Finland for advice without giving any personal data.

    • phone { $iom_phone }
    • e-mail { $iom_email }

inform-home-title = Find out what support the home country has
inform-home-label = Ask about support at home
inform-home-say = IOM Finland can find out what support there is in the person’s home country.
inform-home-body =
    IOM Finland can find out what the home country has for a person subjected to trafficking. This covers both support and services.

    IOM Finland can often arrange a talk with staff at the IOM office in the home country. The person can then speak anonymously and in their mother tongue. The talk is about the needs and about the reintegration support available.

    The purpose is to:

    • give the person a clearer picture of what they can expect after coming home
    • build trust in IOM and/or the partner organisation there

inform-contacts-title = Whom to ask about the planning
inform-contacts-label = Questions about planning
inform-contacts-say = The National Coordination and IOM Finland can tell you more about help with the planning.
inform-contacts-body =
    Here you can get more information about help with planning a voluntary return.

    The Swedish Gender Equality Agency hosts the National Coordination against Prostitution and Trafficking in Human Beings:

    • phone { $support_line }

    The manual also has an e-mail address there. It is shown only if it has been confirmed.

    IOM Finland:

    • phone { $iom_phone }
    • e-mail { $iom_email }

## Later than the manual

later-reflection-period = The reflection period is now called betänketid: 30 days for recovery and for deciding whether to cooperate with the investigation, for those who lack a permit. The head of the investigation applies, since 1 August 2022 also the social welfare committee, even with no investigation. Temporary permit: at least six months, the head of the investigation applies.

later-national-support = The National Support Programme (NSP) is run by Plattformen Civila Sverige mot människohandel. It can support people outside the formal process (as of 2022).

later-return-grants = ÅMP is not the same as the Migration Agency’s re-establishment support or the repatriation grant (återvandringsbidrag). A person in ÅMP does not as a rule get the repatriation grant (our reading). Ask the Migration Agency.
later-last-day = A person who has not left the country when the time for voluntary departure is over must be given an entry ban, as a rule of at most five years, unless an exception applies (chapter 12, section 15 a). The time can be extended for special reasons (section 14 c).

## Look-up

inform-search = tell about the help, when to tell, bring up return, inform early, recovery, needs rest first, just rescued, just got out, does not know she can get help, worn out, drained, no strength, dare to bring up, suggest going home, how do i raise return, too early to talk about return, when do i say it, in shock, exhausted, tired, does she have to decide now
inform-who-search = who should tell, who informs, responsible for information, first days, when to bring it up, contact person, first talk, who brings it up, should the police tell, should the shelter tell
inform-alternatives-search = alternatives, options, what else can she do, stay in sweden, instead of going home, other ways, reflection period, recovery period, residence permit, asylum, apply for asylum, national support programme, choices, way out, sanctuary, rights in sweden, if she does not want to go, if she dares not go home, other than going home, help in sweden, platform, does she have to go home, can she stay, stay here, remain in sweden, what choices are there, temporary residence permit, protection in sweden
inform-decision-search = make a decision, who decides, written information, leaflet, brochure, reliable information, written material, in her language, objective basis
inform-time-search = time to think, hesitates, hesitating, unsure, doubts, having second thoughts, cannot decide, in two minds, undecided, do not rush, doubtful, consider, ponder, sceptical, indecisive, reluctant, hesitant, wavering, torn, not sure, uncertain, anxious about the decision, needs more time, think it over, cold feet, stressed
inform-data-search = how is the data used, where does the information go, what do you do with the information, share information with authorities, register, registered, what is written down, traced, used against her, where is it stored, will the authorities know
inform-consent-search = consent before sharing, ask permission, give data to iom, may i give her name to iom, information to iom finland, talk to iom about her, before i contact iom, may i email iom about her, say her name, give name, send personal data
inform-home-search = support in the home country, what help is there in her country, what awaits at home, talk to somebody at home, conversation in mother tongue, anonymous call, return grant, reestablishment support, migration agency grant, hear what it is like there, video call, call the home country, information on the home country, what can she expect, talk to somebody there in her language, what is there, call with the office at home, help in her home country, difference from migration agency support
inform-contacts-search = question about planning, more information, who answers questions, email, contact details
