# Contacts: whom to turn to, and the seven regions (manual 1, 2.1, 2.2.2, 2.2.3, 3.1, 3.4.3)

contacts-title = Whom do you contact?
contacts-label = Contacts and who does what
contacts-body = Choose what it is about. Each number and address stands on its own line, so that you can copy it.

## By need

need-advice-title = You need advice on a return
need-advice-label = Advice on a return
need-advice-say = Call the support line or IOM Finland. You can ask IOM Finland without giving any personal data.
need-advice-body =
    The national support line, for professionals. It also puts you in touch with the regional coordinator:
    { $support_line }

    IOM Finland, advice and support, also anonymously:
    { $iom_phone }
    { $iom_email }

    Give no personal data when you ask. Ask for the person’s consent before you give any information about them.

need-child-title = A child may be trafficked
need-child-label = A child may be trafficked
need-child-say = Call the support line { $support_line }, or contact a regional coordinator directly.
need-child-body =
    Do you suspect trafficking of an unaccompanied child? Then you must call the support line or contact a regional coordinator directly.

    The national support line, for advice and help:
    { $support_line }

    The social welfare committee also needs to know. Those with a duty to report must do so at once. Others who learn or suspect that a child is being harmed are recommended to report.

need-media-title = The media get in touch
need-media-label = Questions from the media
need-media-say = The media are never put in touch with the person. The person’s wellbeing must always come first.
need-media-body =
    Never put the media in touch with the person. The person’s wellbeing must always come first.

    Here you can learn more about how the media can be handled in a responsible way.

    The Swedish Gender Equality Agency, the National Coordination:
    { $support_line }

    IOM Finland:
    { $iom_phone }
    { $iom_email }

need-data-title = You have questions on confidentiality
need-data-label = Questions on confidentiality
need-data-say = Questions on confidentiality? You can contact the Swedish Gender Equality Agency or IOM Finland.
need-data-body =
    Do you have questions on confidentiality, or on how personal data are handled? Then you can contact one of these.

    The Swedish Gender Equality Agency, the National Coordination:
    { $support_line }

    IOM Finland:
    { $iom_phone }
    { $iom_email }

    Third parties may be given personal data only if the person has given their full consent. The law has exceptions (our addition).

need-forms-title = Problems with the forms
need-forms-label = Trouble with the forms
need-forms-say = Contact IOM Finland if there are problems with the forms or if you have questions about them.
need-forms-body =
    Problems with, or questions on, the application or the risk assessment table: contact IOM Finland.

    Phone:
    { $iom_phone }

    E-mail:
    { $iom_email }

    Give no personal data when you ask (our advice).

## The regions

regions-title = Which region?
regions-label = Find your coordinator
regions-body =
    Choose one, or call the support line, which reaches the coordinator:
    { $support_line }

region-bergslagen-label = Region Bergslagen
region-stockholm-label = Region Stockholm
region-mitt-label = Region Mitt
region-nord-label = Region Nord
region-syd-label = Region Syd
region-vast-label = Region Väst
region-ost-label = Region Öst

## Look-up

need-advice-search = advice, guidance, need help, who can i ask, where do i turn, who should i contact, helpline, hotline, call somebody, help me, who helps, who should i talk to, need advice, who can help me, consult, discuss a case, ask somebody
need-child-search = suspicion about a child, exploited child, who do i contact about a child, call about a child, tip about child, alert about a child
need-media-search = journalist calls, press question, who answers the media, press contact, handle media, media questions, handle journalists
need-data-search = question about confidentiality, question about personal data, who answers about gdpr, who knows about secrecy, gdpr question, data protection officer, handle personal data, unsure about confidentiality
need-forms-search = problem with the form, form does not work, cannot open, pdf trouble, error in the form, link does not work, form is broken, cannot open the form
region-bergslagen-search = örebro, värmland, karlstad, dalarna, falun, borlänge
region-stockholm-search = stockholm, gotland, visby, södertälje
region-mitt-search = uppsala, västmanland, västerås, gävleborg, gävle
region-nord-search = jämtland, östersund, norrbotten, luleå, kiruna, västerbotten, umeå, västernorrland, sundsvall, norrland, northern sweden
region-syd-search = skåne, scania, malmö, lund, helsingborg, blekinge, karlskrona, kronoberg, växjö, kalmar, southern sweden
region-vast-search = gothenburg, göteborg, västra götaland, borås, halland, halmstad, trollhättan, west coast
region-ost-search = jönköping, södermanland, eskilstuna, östergötland, linköping, norrköping, eastern sweden
later-syd-number = The City of Malmö gives a number of their own for the regional coordinators in Syd: { $syd_phone }. The page has no date.
