# What the person is told, in four stages: the words that are read out or shown in the person’s language (manual 1.1–5.4)

tell-consent-say = I want to tell you about help that exists. You do not need to decide anything today.
tell-consent-point-own = The decision is yours. No one may force or pressure you, now or later.
tell-consent-point-home = Everyone has the right to return to their home country. There is help, if you yourself want it.
tell-consent-point-options = There are different alternatives. We go through them, with their risks and limitations.
tell-consent-point-time = Take time to think about your decision. Feel free to ask, and I will tell you more.
tell-consent-point-undo = You can change your mind at any time before departure. You may say no to help. You may take back an application at any time.
tell-consent-point-deadline = Have you been given a decision to leave Sweden, with a last day? Tell me, so that a lawyer can say what applies.

tell-consent-choices-say = Together we can think through what staying would mean, and what returning would mean.
tell-consent-choices-point-situation = The regional coordinator can help you judge how things are for you in Sweden, what you want, and what prospects you have of staying.
tell-consent-choices-point-return = You can also get help to judge your chances of returning with support, and what may be difficult.
tell-consent-choices-point-others = Alternatives can be a reflection period, a temporary residence permit or applying for asylum. They have conditions. What applies depends on your situation.
tell-consent-choices-point-explained = Everything must be explained in full, in a language you understand, before you say yes to anything.
tell-consent-choices-point-lawyer = If you like, we try to find a lawyer who can say what applies to you.

tell-consent-data-say = I want to tell you how what you say is protected, and where the limits are, before you tell me more.
tell-consent-data-point-secrecy = What you tell is protected by confidentiality. The authorities and organisations in Sweden that take part must follow the rules on personal data.
tell-consent-data-point-limits = Confidentiality has limits. If a child may need protection I can be obliged to report it. The police or the Migration Agency can ask for certain details, also where you live. Ask what applies to you, before you tell.
tell-consent-data-point-use = You will be told what the information is for, and where and how your own details will be used.
tell-consent-data-point-consent = Otherwise your consent is needed before information about you is shared. I will say which authorities and organisations it concerns, and what they learn.
tell-consent-data-point-needed = Only necessary information may be collected, and only those who need it may see it.
tell-consent-data-point-anonymous = I can ask IOM Finland for advice without saying who you are.

tell-consent-talk-say = You should understand everything we talk about. Tell me when something is unclear.
tell-consent-talk-point-language = Everything will be explained in a language you understand before you say yes. You will also get it on paper or electronically.
tell-consent-talk-point-interpreter = If you do not understand the language we must use an authorised interpreter. The interpreter has rules on confidentiality, ethics and conduct.
tell-consent-talk-point-trust = Tell me if it is hard to talk with the interpreter. Sometimes it can help to talk about it, sometimes it can be better to change.
tell-consent-talk-point-office = Often you can talk with IOM in your home country about needs and support. It is in your mother tongue, and you can be anonymous.
tell-consent-talk-point-place = We must protect where you live, and anything else that shows where you are. The law sets limits. Ask me about them.
tell-consent-talk-point-media = We do not put the media in touch with you. Nor is it suitable to say yes to them. At worst the perpetrators could identify you. Then a safe return can no longer be guaranteed.

tell-application-say = If you want to apply for support, we go through the application together.
tell-application-point-voluntary = IOM can help you only if your return is voluntary.
tell-application-point-explained = What the application says must be explained in a language you understand. You can get help to fill it in.
tell-application-point-needs = We talk about what you need: care, housing, rehabilitation, education, income. The needs are written in the application.
tell-application-point-sent = First we ask for your consent. Then the regional coordinator signs, and sends the application and a risk assessment to IOM Finland.
tell-application-point-iom = IOM’s staff have a duty of confidentiality and must protect your personal data.
tell-application-point-back = You have the right to say no to the help, and can take back your application at any time.

tell-application-risks-say = I want to go through risks with you. It is important that you know them.
tell-application-risks-point-risks = We assess risks and threats that can make a safe return difficult. What you know of them is important.
tell-application-risks-point-sources = Information on risks can also come from social services, the shelter, the police or others.
tell-application-risks-point-early = It is important that IOM Finland hears of the risks early, so that they can plan measures.
tell-application-risks-point-measures = We go through the measures until you understand them. Then we ask if you accept them. If your family is involved in the trafficking you could, for example, live in another part of the country.
tell-application-risks-point-doctor = A medical examination before the journey is recommended, so that your medical needs become known.
tell-application-risks-point-medical = IOM needs to know what care and medicine you need. Then one can see, before the journey, that it exists. I ask you first.
tell-application-risks-point-contact = Say if someone who has exploited you tries to reach you. It can make the journey less safe.

tell-application-children-say = I want to talk with you about your children, and about others in the family who may travel too.
tell-application-children-point-needs = What the children and the family need must be taken into account too.
tell-application-children-point-best = Together we need to judge if returning is best for the whole family, the children included.
tell-application-children-point-parents = If possible, both parents should be told about the journey and consent to the children travelling.
tell-application-children-point-danger = Could it be dangerous to ask the other parent? Say so first. We contact no one before the regional coordinator has judged the risk.
tell-application-children-point-papers = The children need valid travel documents. IOM can help, and pays for them. A child born in Sweden often needs to be registered.
tell-application-children-point-report = If a child may need protection, we may need to report it to the social welfare committee. The purpose is that the child gets help.

tell-application-young-say = You can say what you think and what you want. You can change your mind.
tell-application-young-point-will = IOM can help you return only if you yourself want to. No one may force you.
tell-application-young-point-adults = The adults who are responsible for you must say yes, both here and in your country.
tell-application-young-point-best = The social services find out if it is best for you. You can take part and tell them.
tell-application-young-point-companion = If you go home, an adult will travel with you.
tell-application-young-point-time = It is all right if it takes time. Ask as many times as you like.

tell-application-support-say = I want to be clear about what we know, and do not know, of the support in your country.
tell-application-support-point-varies = Support can vary between countries, and with whether IOM has an office there. Some support can be missing, limited or come with requirements.
tell-application-support-point-told = If there is no support, or very little, you will be told so clearly. Some financial support may still be possible.
tell-application-support-point-promises = I do not promise support or amounts that are not confirmed. IOM Finland approves every payment in advance.
tell-application-support-point-plan = A preliminary plan is made before you leave Sweden. It is settled after you have arrived.
tell-application-support-point-goals = We help each other set goals that can be reached, with the support that can be given.
tell-application-support-point-providers = Others than IOM will also give care and support. They have their own requirements, and you need to accept them to get their support. You can say no.
tell-application-support-point-risk = The risk of being exploited again is greatest for up to two years after the exploitation. Support after coming home reduces that risk.

tell-application-money-say = I want to tell you which amounts applied in 2019. We ask IOM what applies now.
tell-application-money-point-monthly = In 2019 the allowance was { $monthly } a month for six months, { $monthly_total } in all.
tell-application-money-point-basic = In addition { $basic } for basic needs, such as housing, education or care.
tell-application-money-point-medical = And { $medical } for possible medical needs.
tell-application-money-point-children = Children who travel with you are as a rule entitled to { $child_share } of the sum.
tell-application-money-point-approved = IOM in your home country handles the support. IOM Finland approves every payment in advance.
tell-application-money-point-confirm = Do not count on the amounts until IOM has confirmed them.

tell-journey-say = I want to tell you how the journey is prepared. Ask whenever you like.
tell-journey-point-documents = You need valid travel documents. If you have none, IOM Finland helps to get temporary ones, through your embassy. The embassy then gets your personal data. I ask you first.
tell-journey-point-progress = Applying for travel documents can take a long time. You will be told how it is going.
tell-journey-point-date = The regional coordinator talks with you about dates. The date often needs to be coordinated with several others, and is not promised too early.
tell-journey-point-police = If you take part in a criminal investigation or trial, the police and/or prosecutor are contacted before the date is set.
tell-journey-point-booking = If you are in the programme, IOM Finland books the journey all the way and tells you what is arranged. Say what you need or wish for.
tell-journey-point-cost = If you are in the programme, IOM pays for the journey and the travel documents.

tell-journey-bring-say = Now we go through what you need to bring, and what IOM needs to know about the journey.
tell-journey-bring-point-papers = Bring the medical papers you need: records, certificates and prescriptions. They are translated when possible and necessary.
tell-journey-bring-point-medicine = Bring all the medicine you need. Prescription medicine should last for the journey.
tell-journey-bring-point-needs = Say if you need a wheelchair, special food or anything else. Then IOM can be prepared, also where you change planes.
tell-journey-bring-point-ban = Do you have an entry ban for Schengen? Then the route may have to change, and IOM needs to know.
tell-journey-bring-point-lawyer = A lawyer can say how long a ban holds.

tell-journey-day-say = Now we go through the travel day together. Tell me if anything worries you.
tell-journey-day-point-tickets = You get flight tickets and travel information from IOM Finland when the journey is confirmed.
tell-journey-day-point-airport = You should be at the airport at least two hours before departure. We ask if one of us can come along and help.
tell-journey-day-point-routines = Have you never flown before? I will tell you about check-in, security, border control, the screens and the gate.
tell-journey-day-point-companion = If needed, IOM can arrange for someone to travel with you. If you are under eighteen and alone in Sweden you always have a travel companion.
tell-journey-day-point-contacts = You should have the phone number and address of IOM in your country, so that you can seek help on the way.
tell-journey-day-point-nobody = If no one is there to meet you: call IOM’s office in that country, or go there. You will be told how to reach it before the journey.
tell-journey-day-point-free = You are free to change your mind until you leave, at the airport too.

tell-journey-safety-say = I want to tell you how you will be met, and how those who meet you recognise you.
tell-journey-safety-point-ordinary = You travel as an ordinary traveller with help from IOM.
tell-journey-safety-point-sign = You can wear IOM’s logo, or something else you have agreed on, so that those who meet you recognise you.
tell-journey-safety-point-badge = The logo does not show why you travel. If you do not want to wear it, say so.
tell-journey-safety-point-staff = I will tell you how to recognise IOM’s staff, when you change planes and when you arrive.
tell-journey-safety-point-phone = If you consent and it is possible, IOM Finland gets your mobile number, so that they reach you more easily.
tell-journey-safety-point-transit = At stopovers IOM can help you, depending on what you need and on whether IOM is in that country.
tell-journey-safety-point-met = Where IOM has an office, someone from IOM usually meets you at the airport. You then get help to travel on.

tell-arrival-say = This is about the time after arrival. I tell you now, before the journey, so that you know.
tell-arrival-point-think = You may need time to consider different kinds of support before anything begins.
tell-arrival-point-plan = The plan for support starts from your needs and is settled after arrival.
tell-arrival-point-monthly = An allowance for food, clothes and more is paid each month, as a rule for six months. The local IOM office pays it.
tell-arrival-point-recovery = There is a possibility of grants for care, counselling and medicine, according to your needs.
tell-arrival-point-work = Support can also be given for education, a traineeship or a course. What you already know counts, also what you learned in the family.
tell-arrival-point-limits = Support can vary between countries. Where it is limited, IOM still tries to find something to offer.

tell-arrival-contact-say = You choose whether and how we stay in touch after arrival. It is quite all right to say no.
tell-arrival-contact-point-agreed = How follow-up is done is something you agree on with the local IOM office.
tell-arrival-contact-point-ways = Where IOM has an office, you can stay in touch through meetings, visits, phone or e-mail. An organisation can also follow up.
tell-arrival-contact-point-adjusted = Follow-up is there to see that the support arrives, and to change the plan if needed.
tell-arrival-contact-point-feedback = Those who helped you in Sweden hear how you are only if you consent to it.
tell-arrival-contact-point-decline = You have the right to decline the support. You can also choose to have no contact, either with us or with IOM.
