# Interpretation, confidentiality and the media (manual 2.2.1, 2.2.2, 2.2.3)

talking-chapter = Talks, privacy and media

## Interpretation

talking-title = Use a language the person understands
talking-label = Language and interpreter
talking-say = Information must be given in the mother tongue or another language the person understands.
talking-body =
    A person subjected to trafficking must get information in their mother tongue or another language they understand.

    If the person does not understand the language, an authorised interpreter must be used.

    The person should be told which rules the interpreter must follow. They concern:

    • ethics
    • code of conduct
    • duty of confidentiality

talking-trust-title = Watch whether the interpreter is trusted
talking-trust-label = Trust in the interpreter
talking-trust-say = Sometimes it can help to talk about the problem, sometimes it can be better to change interpreter.
talking-trust-body =
    The one responsible for the return in Sweden should be alert to whether something about the interpreter hinders trust. Important information can then be lost.

    It can concern, for example, the interpreter’s:

    • gender
    • cultural background
    • socio-economic background

    Sometimes it can help to talk about the problem and build trust in that way. At other times it can be better to change interpreter.

## Confidentiality and personal data

talking-privacy-title = Strict confidentiality for personal data
talking-privacy-label = Strict confidentiality
talking-privacy-say = Third parties may be given personal data only if the person has given their full consent. The law has exceptions.
talking-privacy-body =
    The authority or organisation responsible for the support must apply strict confidentiality to personal data. This follows from the law on confidentiality and from guidelines on protecting personal data.

    Third parties may be given the data only if the person has given their full consent. That the law has exceptions is our addition.

    Do you have questions about confidentiality or how personal data are handled? Then you can contact the Swedish Gender Equality Agency or IOM Finland.

talking-shelter-title = Never give out the shelter’s address
talking-shelter-label = Never the shelter’s address
talking-shelter-say = Never give out the address of a shelter.
talking-shelter-body =
    Never give out the address of a shelter.

    Nor give out anything else that can reveal where the person is.

    This is especially important when there is a threat from perpetrators.

    If an authority asks for the address: ask your lawyer first. Do not promise the person more than the law keeps (our advice).

talking-details-title = Take great care with details of the return
talking-details-label = Care with details
talking-details-say = Details of the return itself must be handled and shared with great care.
talking-details-body =
    The one responsible for the return must be very careful with information and details about it. The care applies both when they are handled and when they are shared.

    It is crucial that partners know how important it is to protect personal data in every situation. This includes civil society organisations.

## Media

talking-media-title = Never put the media in touch with the person
talking-media-label = When the media call
talking-media-say = Never put the media in touch with the person.
talking-media-body =
    Never arrange contact between the media and the person. The reasons are the strong confidentiality and the person’s need for protection.

    The media often show great interest in trafficking. A person who has been trafficked is in a very vulnerable situation. So the person’s wellbeing must always come first in contact with the media.

    The Swedish Gender Equality Agency or IOM Finland can tell you more about handling the media responsibly.

talking-offers-title = Saying yes to the media is not suitable
talking-offers-label = Offers from the media
talking-offers-say = It is not suitable for the person to accept offers from the media.
talking-offers-body =
    It is not suitable for the person to accept offers from the media.

    In the worst case this can lead to:

    • the perpetrators identifying the person
    • it no longer being possible to guarantee a safe return and reintegration in the home country
talking-limits-title = Confidentiality has limits
talking-limits-label = The limits of confidentiality
talking-limits-say = Tell where the limits are, before the person tells you.

talking-limits-body =
    The manual, from 2019, says strict confidentiality: third parties are given information only with the person’s full consent. The law has exceptions. What you say decides what the person tells (our text).

    Police and prosecutors have duties of their own. Say so first.

    The duty to report on children goes first.
later-secrecy-limits = On request, the social welfare committee must give the police, the Migration Agency and migration courts what is needed on a residence permit or to enforce an expulsion (Aliens Act, 17:1). Authorities, and private social services and health care, must on request give law enforcement a home address, unless extraordinary reasons speak against it (act 2025:170, section 4). There are more exceptions. Ask your lawyer.

## Look-up

talking-search = interpreter, language, does not understand swedish, mother tongue, translator, authorised interpreter, phone interpreter, interpreting, does not speak english, interpret, communicate, words, sign language, deaf, interpreting agency, the interpreter, book an interpreter, english, do not understand each other, speaks no swedish, language barrier, does not understand me, in her language, dialect, google translate, translate, child as interpreter, relative as interpreter, illiterate, cannot read
talking-trust-search = does not trust the interpreter, male interpreter, female interpreter, change interpreter, afraid of the interpreter, interpreter from the same country, interpreter gossips, uncomfortable with interpreter, mistrust, discomfort, suspicious of the interpreter, interpreter is biased, interpreter judges, interpreter from the same village, unsure about the interpreter, dares not speak, another interpreter, distrusts the interpreter, goes silent, knows the interpreter
talking-privacy-search = confidentiality, secrecy, personal data, who may know, can i tell others, third party, disclose, gdpr, secret, tell on, reveal, confidential, hush, boss asks, colleague asks, share info, leak, breach of confidentiality, employer asks, lawyer wants to know, pass information on, give out, spread information, does not want it known, may i talk to the police about her, pass on
talking-shelter-search = address, shelter address, protected address, safe house, where she lives, where she is hiding, reveal location, somebody asks where she is, looking for her, whereabouts, the place, be found, leak the address, reveal address, where is the shelter, send mail to the shelter, gps, friend asks where she is, turns up at the shelter, where is she, asking where she is, say where she lives, father is calling, husband is asking, ex is searching, police want the address, hiding place, location
talking-details-search = talk about the journey, share details, who knows when she travels, partners, tell colleagues, email details, travel plans, share the plan, who knows about the trip, careful with details, who may know about the trip, reveal the trip, say which day she leaves, keep it secret
talking-media-search = media, journalist, reporter, newspaper, tv, interview, press, tabloid, documentary, television, magazine, media company, gossip paper, press call, researcher wants to interview, youtuber, statement, photographer, tv crew, film crew, podcast, media contact, wants to interview, write about her
talking-offers-search = media offer, paid interview, money from newspaper, appear on tv, tell her story, photo in the paper, royalty, paid for her story, snap, book deal, fee, sell her story, perpetrators recognise her, offers payment, be photographed, be on tv, filmed, tell all
talking-limits-search = limits of confidentiality, exceptions to secrecy, can the police find out, give the address to the police, breach of confidentiality, disclosure
