# Consent, as it is said to the person: the question, what it means, and answers to point at

consent-language-say = Has everything been explained in a language you understand? Tell us if anything is unclear.
consent-language-explain = It matters that you understand before you answer. If you say no, we arrange an interpreter and explain again.

consent-voluntary-say = You decide. You can say no, and you can change your mind at any time before you leave. Have you understood?
consent-voluntary-explain = You have the right to decline. You have the right to change your mind right up to when you leave, and to take back the application at any time. If you say no, we go no further. You get more time.

consent-alternatives-say = There may be other choices. They have conditions. Staying can also be right. Have you been told which choices there are?
consent-alternatives-explain = It can be, for example, a reflection period, a temporary residence permit or applying for asylum. What applies depends on your situation. If you say no, we tell you about them first.

consent-use-say = Your information is used to plan journey and support. IOM Finland gets it if you say yes. We ask separately about IOM in your country. It is kept protected. But by law some can still be passed on: if a child may need protection, or if the police or the Migration Agency ask. There can be more cases. Have you understood?
consent-use-explain = The information is protected by secrecy, within the limits that the law sets. Ask what applies to you. If you say no, we explain again.

consent-interpreter-say = The interpreter hears what we say, and has rules on secrecy to follow. If you are not comfortable with the interpreter, you may ask for another. Have you understood?
consent-interpreter-explain = The interpreter follows rules on ethics, conduct and secrecy. Sometimes it is better to change interpreter. Then tell us.

consent-keep-say = We keep your answers in a draft. Names only if you say yes later. Answers can still show who you are. May we keep them? You can say no, and then we erase them.
consent-keep-explain = Your answers are kept encrypted. What you have said yes or no to is kept without encryption. We pass none of it on to anyone else from here. It is erased on a set day, or when you want. In backups it can remain.

consent-iom-say = May we give IOM Finland your application: name, age, country, papers, decisions, family, needs? They plan journey and support. Health and risks come later. You can say no.
consent-iom-explain = IOM Finland is an international body with its own rules on data. They need it for the journey and the support. If you say no, we pass on nothing. Then we can ask IOM without saying who you are.

consent-health-say = IOM Finland may need to know about your health, for the journey and for care afterwards. May we tell them? You can say no, also to a part of it.
consent-health-explain = It is about what you need on the journey, medicine, certificates and care. If you say no, we do not pass it on. Then IOM cannot plan for it.

consent-risk-table-say = We have written down the risks we talked about. It also says what others have told us. May IOM Finland read it? You can say no.
consent-risk-table-explain = It holds the risks, and what can be done about them. IOM Finland assesses the risks before the journey. If you say no, we do not pass on the table. Then we can ask, without saying who you are, what that means for the application.

consent-measures-say = We have talked about the risks and what can be done. Do you want us to do that? Say also what you do not want.
consent-measures-explain = A yes means that you know the risks of returning, and understand and accept what is to be done. If you say no, we go through it again, and change what you do not want.

consent-passport-copy-say = May the regional coordinator send a copy of your passport to IOM Finland? You can say no.
consent-passport-copy-explain = The copy is needed because the journey is booked in the name in the passport. It can also be another identity document. If you say no, no copy is sent. Then we ask IOM Finland what is needed instead.

consent-child-will-say = Do you yourself want to go to your country? You may say no, and you may say that you do not know yet.
consent-child-will-explain = No one else can answer for you. If you say no, we plan the return no further.

consent-iom-home-say = May IOM in your country get the same information, so that they know what you need? You can say no. Then we tell IOM Finland, but we do not decide for IOM.
consent-iom-home-explain = They need the information for the support in your country. If you say no, the regional coordinator tells IOM Finland. We cannot stop IOM.

consent-phone-say = May we give IOM your mobile number, so that they can reach you more easily on the journey? You can say no.
consent-phone-explain = The number is for reaching you when you change planes and when you arrive. If you say no, we do not pass on the number, and we erase it here. Nothing else changes.

consent-followup-say = May we in Sweden hear how things go for you afterwards? You can say no. It changes nothing in your application.
consent-followup-explain = It is IOM that would tell us. How you and IOM in your country keep in touch is agreed between you. If you say no, nothing is to be told to us. Nothing else changes.

consent-embassy-say = You need papers for the journey. May IOM contact your country’s embassy? The embassy will then know who you are. Once done, this cannot be undone. You can say no.
consent-embassy-explain = The embassy gets your personal details and a photo, so that you can get papers for the journey. Have you applied for asylum, or are you afraid of the state in your country? Say so before you answer, and ask to speak to a lawyer. If you say no, the embassy is not contacted. Then we ask IOM Finland about other ways.

consent-providers-information-say = Organisations other than IOM may also give care and support. They have their own requirements. Ask to hear them before you say yes. You can say no. Have you understood?
consent-providers-information-explain = We will ask you about their requirements when they are known. You have the right to say no to the support.

consent-police-information-say = You are cooperating in a police investigation or a trial. Before the date is set, the police or a prosecutor are contacted. Ask if anything is unclear. Have you understood?
consent-police-information-explain = This is information. It is not something you say yes or no to.

## Answers to point at, on the card

consent-say-answers = You can point at your answer.
consent-say-yes = Yes
consent-say-no = No
consent-say-wait = I want to wait
consent-say-unclear = I do not understand
