# What the returnee is told, in four stages (manual 1.1–5.4)

tell-title = What the person is told
tell-label = What you tell
tell-body = Four stages, worded to be read out. Each point has its section of the manual.

tell-consent-title = Before consent: you decide
tell-consent-label = Say: you decide
tell-consent-say = I want to tell you about help that exists. You do not need to decide anything today.
tell-consent-point-own = The decision is yours. No one may force or pressure you, now or later.
tell-consent-point-home = Everyone has the right to return to their home country. There is help, if you yourself want it.
tell-consent-point-options = There are different alternatives, such as a reflection period, a temporary residence permit or applying for asylum. We go through them and their risks.
tell-consent-point-time = Take time to think about your decision. Feel free to ask, and I will tell you more.
tell-consent-point-undo = You can change your mind at any time before departure. You may say no to help and take back an application.

tell-consent-data-title = Before consent: your information
tell-consent-data-label = Say: how data is protected
tell-consent-data-say = I want to tell you how what you say is protected, before you tell me more.
tell-consent-data-point-secrecy = What you tell is protected by confidentiality. The authorities and organisations in Sweden that take part follow the rules on personal data.
tell-consent-data-point-use = You are to be told what the information is for, and where and how yours will be used.
tell-consent-data-point-consent = Your consent is needed before information about you is shared with authorities, organisations or anyone else.
tell-consent-data-point-needed = Only necessary information is collected, and only those who need it may see it.
tell-consent-data-point-anonymous = I can ask IOM Finland for advice without saying who you are.
tell-consent-data-point-child = There is one limit: if a child may need protection, we can be obliged to report it to the social welfare committee at once.

tell-consent-talk-title = Before consent: language and talks
tell-consent-talk-label = Say: language, interpreter
tell-consent-talk-say = You should understand everything we talk about. Tell me when something is unclear.
tell-consent-talk-point-language = All is to be explained in a language you understand before you say yes. You also get it on paper or electronically.
tell-consent-talk-point-interpreter = If you do not understand the language we use an authorised interpreter. They have a duty of confidentiality and rules on ethics and conduct.
tell-consent-talk-point-trust = Tell me if it is hard to talk with the interpreter. Sometimes it helps to discuss it, sometimes it can be better to change.
tell-consent-talk-point-office = Often you can talk with IOM in your home country about needs and support. It is in your mother tongue, and you can be anonymous.
tell-consent-talk-point-place = We never give out where you live or anything else that shows where you are.
tell-consent-talk-point-media = We never arrange contact with the media. Saying yes to them is not suitable: at worst you could be identified.

tell-application-title = At the application: how it works
tell-application-label = Say: how applying works
tell-application-say = If you want to apply for support, we go through the application together.
tell-application-point-voluntary = IOM can help you only if your return is voluntary.
tell-application-point-explained = What the application says is to be explained in a language you understand. You can get help to fill it in.
tell-application-point-needs = We talk about what you need: care, housing, rehabilitation, education, income. The needs are written in the application.
tell-application-point-sent = The regional coordinator signs, and sends the application and a risk assessment to IOM Finland. First we ask for your consent.
tell-application-point-iom = IOM’s staff have a duty of confidentiality and must protect your personal data.
tell-application-point-back = You have the right to say no to the help, and can take back your application at any time.

tell-application-risks-title = At the application: risks and health
tell-application-risks-label = Say: risks and measures
tell-application-risks-say = I want to go through risks with you. It is important that you know them.
tell-application-risks-point-risks = We assess risks and threats that can make a safe return difficult. What you know of them is important.
tell-application-risks-point-sources = Information on risks can also come from social services, the shelter, the police or others.
tell-application-risks-point-early = It is important that IOM Finland hears of the risks early, so that they can plan measures.
tell-application-risks-point-measures = It is important that you understand and accept the measures. For example, another part of the country is possible if the family is a risk.
tell-application-risks-point-doctor = A medical examination before the journey is recommended, to show which help you need.

tell-application-support-title = At the application: support at home
tell-application-support-label = Say: the limits of support
tell-application-support-say = I want to be clear about what we know of the support at home, and what we do not know.
tell-application-support-point-varies = Support differs between countries. Some support can be missing, limited or come with requirements.
tell-application-support-point-told = If there is no support, or very little, you are to be told so clearly. An economic grant may still be possible.
tell-application-support-point-promises = I do not promise support or amounts that are not confirmed. IOM Finland approves every payment in advance.
tell-application-support-point-plan = A preliminary plan is made before you leave Sweden. It is settled after you have arrived.
tell-application-support-point-providers = External care and support providers will be used too. It is important that you know this and accept their requirements. You have the right to say no.
tell-application-support-point-risk = The risk of being exploited again is greatest for up to two years after. Support after coming home reduces that risk.

tell-journey-title = Before the journey: papers and date
tell-journey-label = Say: papers, date, cost
tell-journey-say = I want to tell you how the journey is prepared. Ask whenever you like.
tell-journey-point-documents = You need valid travel documents. If you have none, IOM Finland helps to get temporary ones, through your embassy.
tell-journey-point-progress = Applying for travel documents can take a long time. You are to be told how it is going.
tell-journey-point-date = The regional coordinator talks with you about dates. The date often needs to be coordinated with several others, and is not promised too early.
tell-journey-point-police = If you take part in a criminal investigation or trial, the police and/or prosecutor are contacted before the date is set.
tell-journey-point-booking = IOM Finland books the journey all the way and tells you what is arranged. Say what you need or wish for.
tell-journey-point-cost = IOM pays for the journey and the travel documents. The programme covers the cost.

tell-journey-day-title = Before the journey: the travel day
tell-journey-day-label = Say: how the travel day goes
tell-journey-day-say = Now we go through the travel day together. Tell me if anything worries you.
tell-journey-day-point-tickets = You get flight tickets and travel information from IOM Finland when the journey is confirmed.
tell-journey-day-point-airport = You should be at the airport at least two hours before departure. If possible, one of us comes along and helps.
tell-journey-day-point-routines = Have you never flown before? I will tell you about check-in, security, border control, the screens and the gate.
tell-journey-day-point-companion = If needed, IOM can arrange for someone to travel with you. If you are under eighteen and alone in Sweden you always have a travel companion.
tell-journey-day-point-contacts = You are to have the phone number and address of IOM in your country, so that you can seek help on the way.
tell-journey-day-point-free = You are free to change your mind until you leave, at the airport too.

tell-journey-safety-title = Before the journey: safe on the way
tell-journey-safety-label = Say: safe on the journey
tell-journey-safety-say = I want to tell you how you will be met, and what others can see.
tell-journey-safety-point-ordinary = You travel as an ordinary traveller with help from IOM. So you do not risk being recognised for what has happened to you.
tell-journey-safety-point-sign = You can carry IOM’s logo, or something else you have agreed on, so that those who meet you recognise you.
tell-journey-safety-point-phone = If you consent and it is possible, IOM Finland gets your mobile number, so that they reach you more easily.
tell-journey-safety-point-transit = At stopovers IOM can help you, depending on what you need and on whether IOM is in that country.
tell-journey-safety-point-met = Where IOM has an office, someone from IOM usually meets you at the airport. You then get help to travel on.

tell-arrival-title = After arrival: the support
tell-arrival-label = Say: support once you arrive
tell-arrival-say = When you have arrived you can take it at your own pace. First it is about what you need at once.
tell-arrival-point-think = You may need time to consider different kinds of support before anything begins.
tell-arrival-point-plan = The plan for support starts from your needs and is settled after arrival.
tell-arrival-point-monthly = An allowance for food, clothes and more is paid each month, as a rule for six months. The local IOM office pays it.
tell-arrival-point-recovery = There is a possibility of grants for care, counselling and medicine, according to your needs.
tell-arrival-point-work = Support can also be given for education, a traineeship or a course. What you already know counts, also what you learned in the family.
tell-arrival-point-limits = Support differs between countries. Where it is limited, IOM still tries to find something to offer.

tell-arrival-contact-title = After arrival: contact
tell-arrival-contact-label = Say: contact and follow-up
tell-arrival-contact-say = You choose whether and how we stay in touch. It is quite all right to say no.
tell-arrival-contact-point-agreed = How follow-up is done is something you agree on with the local IOM office.
tell-arrival-contact-point-ways = Where IOM has an office, you can stay in touch through meetings, visits, phone or e-mail. An organisation can also follow up.
tell-arrival-contact-point-adjusted = Follow-up is there to see that the support arrives, and to change the plan if needed.
tell-arrival-contact-point-feedback = Those who helped you in Sweden hear how you are only if you consent to it.
tell-arrival-contact-point-decline = You have the right to decline the support. You can also choose to have no contact, either with us or with IOM.

## Look-up

tell-consent-search = what do i say to the person, say it is voluntary, talking points before consent, read out to her
tell-consent-data-search = tell her about confidentiality, explain how her data are protected
tell-consent-talk-search = tell her about the interpreter, explain who may listen
tell-application-search = tell her how applying works, read out at the application
tell-application-risks-search = tell her about risks, talk about risks with her
tell-application-support-search = tell her about support at home, explain that nothing can be promised
tell-journey-search = tell her about papers and date, read out before the trip
tell-journey-day-search = tell her about the day of travel, explain the airport
tell-journey-safety-search = tell her how she is met, what can others see on the trip
tell-arrival-search = tell her about support after arrival, read out after arrival
tell-arrival-contact-search = tell her about contact afterwards, explain the follow-up
