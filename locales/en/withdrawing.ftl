# Withdrawing the application (manual 4.2.5, and 1.1, 2.1 and 3.1)

withdrawing-chapter = Withdrawing the application

withdrawing-title = The person can change their mind at any time
withdrawing-label = Withdrawing the application
withdrawing-say = The person can change their mind and withdraw their application at any time.
withdrawing-body =
    The person can change their mind and withdraw their application at any time. The right to change their mind lasts right up to departure. The person also has the right to decline help that is offered.

    They must be free from coercion throughout the process, also when boarding. Without voluntariness IOM cannot help with the return.

    It is not unusual for someone to withdraw. The returnee is in a vulnerable position and often has a complicated life situation.

withdrawing-steps-title = The person changes their mind: do this
withdrawing-steps-label = A change of mind
withdrawing-steps-say = The person may change their mind at any time before departure. The application can be withdrawn at any time.
withdrawing-steps-body =
    The person decides, right up to departure. Answer their questions quickly.

    Our suggestion, in order:
    1. Tell the regional coordinator, who tells IOM Finland.
    2. Ask them to stop the date, the booking and the application at the embassy.
    3. Ask the person whether IOM should erase the information, and ask for it.
    4. Ask for the passport back.
    5. If there is a draft here: choose More on this card, and Erase at the bottom.
    6. Support goes on. The choice is about the journey, not other help.

withdrawing-questions-title = Answer questions and concerns quickly
withdrawing-questions-label = Quick answers to questions
withdrawing-questions-say = The person may change their mind. Answer questions as quickly as possible, so that they have the right information.
withdrawing-questions-body =
    The person may change their mind. A difficult life situation can affect the decision, and make them hesitate. Let the decision take the time it needs. Give more information when needed.

    The one responsible for the return is recommended to answer questions and concerns as quickly as possible. No one should have to change their mind because the information was poor or wrong.

    IOM Finland can often arrange a talk with the IOM office in the home country. The person can then speak anonymously and in their mother tongue.

withdrawing-support-title = Say clearly when support is limited
withdrawing-support-label = When support is missing
withdrawing-support-say = If support is missing, or access to it is very limited, this must be clearly explained to the person.
withdrawing-support-body =
    Sometimes there is no support to be had, or access is very limited. This must then be clearly explained to the person.

    Some financial support may still be possible.

    IOM Finland can find out what support and services exist in the home country. When support is limited, IOM still tries to find some form of support to offer.

## Look-up

withdrawing-search = changed her mind, change mind, changes his mind, regrets, does not want to go anymore, does not want to leave, withdraw application, take back application, cancel, pull out, drop out, wants to stay, back out, call off the trip, bail, bails, retract, chickens out, bottles it, second thoughts about going, stay after all, does not want to travel any more, dropped out, regret, right to withdraw, stop the return, cancelling, cancellation, can she change her mind, opt out, said no, does not turn up, did not show up, no longer wants to, changed mind, changing her mind, quits, calls it off, cancelled, refuses to go, change her mind at the airport, last minute, stop the trip, stop the application, revoke, too late to change her mind
withdrawing-questions-search = answer questions, concerns, worries, worried, quick answers, changes her mind because of wrong information, many questions, worry and questions, has questions, quick reply, long wait for an answer, answer fast, how fast must i answer, she keeps asking, wrong information, misunderstanding
withdrawing-support-search = support is missing, no support, limited support, no help at home, tell it as it is, support is not enough, too little support, disappointed with the support, nothing to offer, tell the truth about support, if there is no help
withdrawing-steps-search = do this, stop, cancel, erase at iom, passport back, changed mind
