# The sheet to hand over: short paragraphs, addressed to her, no heading that gives away what it is about

handout-title = Information

handout-danger-title = If you are in danger
handout-danger-body = Call { $emergency }.

handout-decide-title = You decide
handout-decide-body = You have the right to return to your home country. You also have the right to say no. No one may force or push you. Staying can also be right. You may change your mind right up to when you leave. Take time to think.

handout-choices-title = Staying or going
handout-choices-body = There may be other ways than going. They come with conditions. Ask to be told which ones there are for you, and what risks they have. Have you been given a last day to leave Sweden? Tell someone who helps you soon. Ask to speak to a lawyer.

handout-talk-title = In your language
handout-talk-body = Everything is to be explained in a language you understand. The interpreter has to keep what you say secret. Not comfortable with the interpreter? You may ask for another. Often you can talk with someone from the International Organization for Migration (IOM) in your country, in your own language. You do not need to say who you are.

handout-protected-title = What you tell
handout-protected-body = Most things are passed on only if you say yes. But the law sets limits. If a child may need protection, it can be reported, so that the child gets help. The police or the Migration Agency can ask for certain details, for example where you live. There can be more cases. Ask what applies to you, before you tell.

handout-knows-title = Who is told what
handout-knows-body = If you say yes, IOM in Finland and IOM in your country can be told what you need. If you need papers for the journey, your country’s embassy can be told who you are. Ask to be told who gets what, before you say yes. You may ask what is kept about you, and ask for it to be erased. What has already been passed on to others stays with them.

handout-risks-title = Risks
handout-risks-body = There is a risk of being exploited again. It is greatest for up to two years after the exploitation. Support makes the risk smaller. The people who help you go through the risks with you. Say what you are afraid of. Say if someone who has harmed you gets in touch. You will be told what can be done, and can say what you do not want.

handout-help-title = Help with the journey
handout-help-body = You can get help to apply for support. You may take back the application at any time. If you get the support, IOM books and pays for the journey, and the papers for the journey. The papers can take a long time. If needed, someone can travel with you. If IOM is in your country, you are usually met at the airport.

handout-support-title = When you have arrived
handout-support-body = Support can be somewhere to live, care, someone to talk to, school, help towards work, or money. It differs between countries. Sometimes the support is small, and sometimes there is none. Then you are to be told. You may say no to support, and to contact.

handout-money-title = Money, according to information from 2019
handout-money-body = In 2019 the allowance was { $monthly } a month for six months, { $monthly_total } in total. In addition { $basic } for basic needs, and { $medical } for possible medical needs. Children who come along are as a rule entitled to { $child_share } of the sum. Do not count on the amounts until IOM has confirmed them.

handout-children-title = Children
handout-children-body = What your children need counts too. If possible, both parents should be told about the journey and say yes. Is it dangerous to ask the other parent? Say so. If you are under 18, you may say whether you want to go or not. No one else can answer for you. If you are alone in Sweden, an adult is to travel with you.

handout-number = Number of the person who helps you:
