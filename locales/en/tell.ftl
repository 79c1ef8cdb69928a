# What the returnee is told, in four stages (manual 1.1–5.4)

tell-title = What the person is told
tell-label = What you tell
tell-body = Four stages, worded to be read out. The manual’s sections stand last on the card. Tell about the time after arrival before the journey too.

tell-consent-title = Before consent: you decide
tell-consent-label = Say: you decide

tell-consent-data-title = Before consent: your information
tell-consent-data-label = Say: how data is protected

tell-consent-talk-title = Before consent: language and talks
tell-consent-talk-label = Say: language, interpreter

tell-application-title = At the application: how it works
tell-application-label = Say: how applying works

tell-application-risks-title = At the application: risks and health
tell-application-risks-label = Say: risks and measures

tell-application-support-title = At the application: the support
tell-application-support-label = Say: the limits of support

tell-journey-title = Before the journey: papers and date
tell-journey-label = Say: papers, date, cost

tell-journey-day-title = Before the journey: the travel day
tell-journey-day-label = Say: how the travel day goes

tell-journey-safety-title = Before the journey: safe on the way
tell-journey-safety-label = Say: safe on the journey

tell-arrival-title = Before the journey: support on arrival
tell-arrival-label = Say: support once you arrive

tell-arrival-contact-title = Before the journey: contact afterwards
tell-arrival-contact-label = Say: contact and follow-up
tell-consent-choices-title = Before consent: staying or returning
tell-consent-choices-label = Say: staying or returning
tell-application-children-title = At the application: children, family
tell-application-children-label = Say: children and family
tell-application-young-title = At the application: to a child
tell-application-young-label = Say: to a child alone
tell-application-money-title = At the application: the money
tell-application-money-label = Say: the amounts in 2019
tell-journey-bring-title = Before the journey: what you bring
tell-journey-bring-label = Say: packing, health, ban

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
tell-consent-choices-search = stay or return what do i say, tell about the options, prospects of staying
tell-application-children-search = tell about the children, what to say to the parent, talk about the children
tell-application-young-search = what do i say to the child, talk to an unaccompanied child, explain to a child
tell-application-money-search = tell about the amounts, say how much money, what do i say about the money
tell-journey-bring-search = what to pack, packing list, what to bring on the journey
