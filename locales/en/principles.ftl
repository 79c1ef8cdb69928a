# Principles of the return support (manual 1.2)

principles-chapter = Principles of support

principles-title = Seven principles guide the support
principles-label = The seven principles
principles-say = Seven principles guide the support from IOM. They rest on the UN Palermo Protocol and human rights.
principles-body =
    Human trafficking is in itself a serious violation of human rights. So it is extremely important that people who have been subjected to it get help and protection. Then they can enjoy their rights. Further violations can also be prevented.

    The support from IOM has seven guiding principles, based on human rights and the Palermo Protocol:

    • do no harm
    • adapting to the individual
    • informed consent
    • self-determination and participation
    • non-discrimination
    • confidentiality and privacy
    • best interests of the child

principles-harm-title = The support must do no harm
principles-harm-label = Do no harm
principles-harm-say = To do no harm is especially important when you meet a person subjected to human trafficking.
principles-harm-body =
    This is especially important when you meet a person subjected to human trafficking. It is due both to the person’s vulnerability and to the risks of human trafficking.

    Special consideration must be shown when you offer or give support. The reasons are:

    • the trauma the person experiences
    • any pressure and threats from perpetrators
    • the risk of discrimination and stigma in the home country

principles-individual-title = The best possible support, adapted to each person
principles-individual-label = Adapted and equal for all
principles-individual-say = Everyone must get the best possible support, and it must be adapted to the individual person.
principles-individual-body =
    Care, treatment and support must be adapted to the individual. People who have been trafficked share some experiences and circumstances. Even so, the help must consider, for example, culture, gender and age. It must also consider experiences before, during and after the exploitation. Such things can give rise to different needs.

    Non-discrimination means that everyone subjected to trafficking must get the best possible support. Gender, gender expression, sexual orientation, age, ethnicity or skin colour makes no difference. Nor does social group, language, religion, political opinions or any disability.

principles-consent-title = Informed consent from the first talk
principles-consent-label = The principle of consent
principles-consent-say = Everything must be explained fully, in a language the person understands, before they are asked to consent.
principles-consent-body =
    All help presupposes informed consent. This applies from the first talk to the last step of reintegration.

    Principles, procedures and measures must all be explained:

    • fully
    • in a language the person understands
    • before the person is asked to consent to a proposal or a measure

principles-participation-title = The person takes part and decides
principles-participation-label = Participation of the person
principles-participation-say = The person’s self-determination and participation are encouraged throughout, in decisions and in measures.
principles-participation-body =
    Encourage the person to take part and decide, in the decisions and when support is given.

    Working together with the person is important. The purpose is to restore their self-respect and independence, which helps to build up self-confidence.

    It also makes the support more sustainable.

principles-privacy-title = Confidentiality from first meeting to end
principles-privacy-label = Confidentiality and privacy
principles-privacy-say = From the first meeting until the support measures end, confidentiality and the right to privacy must be respected.
principles-privacy-body =
    Confidentiality rules and the right to privacy must be respected, from the first meeting until the support measures end.

    • All personal data and case information must be handled under the confidentiality legislation in force.
    • Collect only what is necessary about the person.
    • Those who do not need the information must not have access to it.
    • The person’s informed consent must always be there when information is collected or shared.

    IOM collects, uses, transfers and stores personal data safely and securely, under its own data protection principles.

principles-child-title = Best interests of the child: a primary concern
principles-child-label = Best interests as a principle
principles-child-say = In all actions concerning children, the best interests of the child must be a primary consideration.
principles-child-body =
    The principle follows the UN Convention on the Rights of the Child. In all actions concerning children, the best interests of the child must be a primary consideration. This applies whoever takes the action:

    • social welfare institutions, public or private
    • courts
    • administrative authorities
    • legislative bodies

    The principle includes, for example:

    • the right to non-discrimination
    • the right to life and development
    • respect for the views of the child

later-child-convention = The UN Convention on the Rights of the Child has been Swedish law since 1 January 2020, through act (2018:1197).

## Look-up

principles-search = principles, core values, guiding principles, seven principles, ethics, approach
principles-harm-search = hurt, trauma, traumatised, ptsd, mental health, how to treat her, gentle, careful in the meeting, wound, humiliate, traumatic, delicate, flashbacks, nightmares, sensitive, treat her gently, how do i talk to her, ask about the violence, details of abuse, get worse, panic attacks, hurting, trigger, retraumatise
principles-individual-search = discrimination, lgbt, trans, male victim, men, disability, culture, gender, religion, individual support, equal treatment, gender identity, minority, homophobia, another culture, equal, equality, prejudice, racism, cultural difference, sexual orientation, gay, lesbian, transgender, skin colour, ethnicity, muslim, faith, religious, age, male victims, race
principles-consent-search = consent, informed consent, permission, approval, does not understand what she agrees to, understand before signing, informed, take back consent, say yes, agree, help without consent, oral consent, written consent
principles-participation-search = self-determination, participation, have a say, empowerment, self-esteem, influence, control over her life, her own choices, feel in control, power
principles-privacy-search = privacy, integrity, only necessary data, data protection, gdpr, collect information, who gets to know, note down, minimise data, id number, unnecessary questions, how much do i need to know, how long is it kept, keep papers, how much may i write down, document, take notes, keep records, store data
principles-child-search = best interests of the child, children's rights, child convention, child's opinion, child perspective, best for the child, kid, child's wishes, listen to the child
