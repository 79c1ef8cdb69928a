# Applying for support, and what IOM does (manual 3, 3.1)

applying-chapter = Applying for support

applying-title = How an application for support begins
applying-label = How an application begins
applying-say = The person makes the decision to apply. It should rest on sufficient and correct information.
applying-body =
    Is the case urgent and do you need advice? Then this is the right chapter.

    The decision to apply should rest on sufficient and correct information. It should also be independent. This is called an informed decision.

    The way in brief:

    • the regional coordinator can help the person assess their situation
    • if the person wants to take part, the coordinator must refer the case to IOM Finland
    • two documents are needed
    • a coordinator sends them to IOM Finland, after the person’s consent

applying-assessment-title = Help with assessing the situation
applying-assessment-label = Help assessing the situation
applying-assessment-say = A regional coordinator can help the person assess their situation and their possibilities.
applying-assessment-body =
    A regional coordinator can help the person assess:

    • what the situation in Sweden is like
    • their wish to stay here, and their prospects of doing so
    • their possibilities of using support to return
    • difficulties that may be connected with it

    The coordinator often works together with a social worker or another contact at an authority or organisation.

    Does the person want extra support and to take part in the programme? Then the regional coordinator must refer the case to IOM Finland.

applying-coordinator-title = How to reach the regional coordinator
applying-coordinator-label = Reach a coordinator
applying-coordinator-say = Contact the coordinator directly, or call the support line { $support_line }.
applying-coordinator-body =
    The support line is for professionals. It belongs to the National Coordination against Prostitution and Trafficking in Human Beings.

    • the support line: { $support_line }
    • the manual’s page: { $coordinators_page }

applying-iom-title = IOM Finland discusses the case and advises
applying-iom-label = IOM advice, without names
applying-iom-say = You can contact IOM Finland for advice and support, and stay anonymous.
applying-iom-body =
    Contact IOM Finland when you need advice and support on the return. You can be anonymous and need not give any personal data.

    • phone { $iom_phone }
    • e-mail { $iom_email }

    IOM Finland discusses the case with the regional coordinator. They also discuss possible participation in the programme.

    IOM Finland also explains how the case is handled and what the next step is.

applying-documents-title = Two documents are needed
applying-documents-label = The two documents
applying-documents-say = Two documents are needed: an application and a table for risk assessment and risk management.
applying-documents-body =
    Two documents are needed when a person who wants to return is referred to the programme:

    • “Återvändandeprogrammet Människohandel - Prostitution (ÅMP - SWE) Ansökan” (the application)
    • “ÅMP - SWE Tabell för Riskbedömning och Riskhantering” (the risk assessment table)

applying-forms-title = Ask for the forms that apply now
applying-forms-label = Where the forms are
applying-forms-say = Ask IOM Finland for the forms that apply now.
applying-forms-body =
    The manual links to two PDFs on IOM’s website:
    • the application: { $iom_application_form }
    • the risk assessment table: { $iom_risk_form }
    and to a page: { $iom_forms_page }
    The links are the manual’s, from 2019, and not confirmed.

    Contact IOM Finland if there are problems with the forms or if you have questions: { $iom_phone }

applying-filling-title = Who fills in and who signs
applying-filling-label = Who signs the application
applying-filling-say = The regional coordinator must sign the application and fill in the risk assessment table carefully.
applying-filling-body =
    The regional coordinator must:

    • sign the application
    • fill in the risk assessment table carefully

    One of these should help to fill in the application:

    • the regional coordinator
    • a partner at an authority or organisation that is in contact with the person

    The application is in Swedish/English. If the person does not understand the text, it must be explained in a language they understand.

applying-sending-title = The regional coordinator sends the application
applying-sending-label = Send the application to IOM
applying-sending-say = The regional coordinator sends the application and the risk assessment table to IOM Finland, once the person has consented.
applying-sending-body =
    In this order (our advice):
    1. Ask for the person’s consent.
    2. Call and ask where the papers go, and how they can be sent safely.
    3. The regional coordinator sends them.

    A regional coordinator sends to IOM Finland:
    • the signed application
    • the risk assessment table
    • possibly a copy of a travel document or other proof of identity

    The manual says e-mail or fax.

applying-decline-title = The person may say no and may withdraw
applying-decline-label = The right to say no
applying-decline-say = The person has the right to say no, and to withdraw their application at any time.
applying-decline-body =
    Remember that the person has the right to:

    • decline help that is offered
    • withdraw their application at any time

    The right to change their mind remains until departure from Sweden.

    IOM can only help if the return is voluntary.

## Later than the manual

later-coordinators-page = The page of the regional coordinators has moved to the Swedish Gender Equality Agency/NSPM: { $nspm_page }

later-support-hours = The support line: weekdays, office hours (9.00–16.30 says one source). Otherwise police or social emergency service, says NSPM.

later-iom-site = IOM Finland’s pages are now at { $iom_programme_page }.
later-programme-page = NSPM’s page on the return programme: { $programme_page }. It says that the regional coordinators are the contact point in Sweden for applications.

## Look-up

applying-search = apply, application, how to apply, start application, how do i, get started, how does it work, first step, sign up for the programme, urgent case, how do i help somebody home, step by step application, wants to apply, time pressure, rush, get going, applying, applicant, seek support, apply for the programme, register for the programme, where do i start, application process
applying-assessment-search = assess the situation, prospects of staying, her possibilities, refer the case, referral, map the situation, can she remain, what are the odds, what if she stays, help to assess, what are her chances, hand over the case
applying-coordinator-search = regional coordinator, who do i call, call the coordinator, contact coordinator, support line, helpline, hotline, phone number, coordinator's number, opening hours, weekend, evening, ring, dial, get hold of, reach somebody, contact number, number, call, nobody answers, phone hours, weekdays, office hours, email the coordinator, contact, do you have a number, where to call, helpline hours, what hours, who is our coordinator, reach, telephone
applying-iom-search = call iom, ask iom, advice from iom, anonymously, anonymous, without name, finland, helsinki, iom finland, discuss the case, consultation, hypothetical, talk in general, email iom, phone number of iom, consult iom, discuss a case anonymously, may i call iom, talk to iom
applying-documents-search = form, forms, application form, which papers, paperwork, papers, documents, pdf, download, where is the application, application and risk table, certificates needed, which documents, application papers, two forms, what is needed for the application, documentation
applying-filling-search = fill in, fill out, sign, signature, who signs, completing the form, form in english, does not understand the form, autograph, undersigned, signatory, stamp, may the social worker sign, may she fill in herself, filled in wrongly, signing, how do i fill in, who fills in, who should sign, help to fill in, form in swedish, read the form aloud
applying-sending-search = send the application, submit, where to send, email the application, fax, copy of id, attach, hand in, dispatch, enclose, deliver, forward, encrypted email, secure email, address for the application, by post, sending, post, mail the papers, send papers, email address for the application, where do the papers go, scan
applying-decline-search = say no, turn down, right to refuse, does not want help, decline, does not want to take part, refuse help, voluntary to take part, must she accept help
applying-forms-search = form online, where is the form, get the form, download the form, find the form, forms on the web, help with the form
