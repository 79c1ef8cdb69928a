# The manual, the programme and the reasons for support (manual 1)

why-chapter = The manual and the programme

why-title = Guidance for those who support a return
why-label = Whom the manual is for
why-say = The manual gives guidance on voluntary return for foreign citizens who have been subjected to human trafficking and prostitution.
why-body =
    The manual gives guidance when foreign citizens subjected to human trafficking and prostitution return to their home country. It is practical and deals with voluntary return and reintegration. You get advice on how a return is prepared and carried out.

    It is mainly for those who are responsible for the support in the return:

    • Swedish authorities
    • social services
    • civil society organisations

    Do you have an urgent case and need advice? Then you must go directly to the chapter on the application and the role of IOM.

why-parts-title = What you find in the three parts of the manual
why-parts-label = The three parts of the manual
why-parts-say = The manual says where to turn and how the return can be prepared. It also says what the person should be told.
why-parts-body =
    Here you learn:

    • where to turn when someone subjected to human trafficking needs help to return
    • what information you should give the person
    • how the return can be prepared
    • what support you can get during the preparations
    • what feedback you can get from people who have returned home

    Part one gives practical advice on planning and carrying out a return, step by step. Part two covers legislation and background. Part three consists of links.

why-coordination-title = The Gender Equality Agency coordinates the work
why-coordination-label = National coordination
why-coordination-say = Since 2018 the Swedish Gender Equality Agency has been responsible for national coordination against prostitution and trafficking.
why-coordination-body =
    The issues are complex. The need for cooperation, advice and support to those affected is great. So in 2009 the government asked the County Administrative Board of Stockholm to coordinate nationally and strengthen the work in Sweden.

    Within that task the National Task Force against Prostitution and Human Trafficking (NMT) was set up.

    The Swedish Gender Equality Agency took over on 1 January 2018. It is responsible for the support process. The process makes clear what responsibility authorities have to support and protect those subjected to trafficking.

later-nspm-name = The coordination is now called NSPM and has its own website. NMT is its network.

why-support-title = Return is one of several possible kinds of support
why-support-label = The purpose of the return
why-support-say = Support can concern housing, health care, livelihood, social support and legal help. Possibly voluntary return can also come up.
why-support-body =
    Support to the person can be about:

    • housing and livelihood
    • health care
    • social support
    • legal help
    • possibly a voluntary return

    The purpose of the return is to:

    • create the conditions for getting out of prostitution or other exploitation
    • minimise the risks of ending up in trafficking again on coming home
    • reduce human suffering
    • increase the sense of safety and security

why-coordinators-title = There are regional coordinators in seven regions
why-coordinators-label = The seven regions
why-coordinators-say = The regional coordinator can inform about rights to support, coordinate measures and help plan a safe return.
why-coordinators-body =
    The regional coordinators against prostitution and trafficking are an important part of the formal support process. According to the government’s action plan, the one that held in 2019, they are a support to the Swedish Gender Equality Agency’s national task.

    They coordinate the work in Bergslagen, Mitt, Nord, Stockholm, Syd, Väst and Öst. They support authorities in trafficking cases.

    They can also:

    • inform about rights to support
    • coordinate measures of help
    • give the person direct support
    • help to plan a safe return to the home country

why-programme-title = ÅMP is the programme behind the manual
why-programme-label = The return programme ÅMP
why-programme-say = The Swedish Gender Equality Agency runs the return programme ÅMP together with IOM’s office in Finland.
why-programme-body =
    ÅMP stands for Återvändandeprogrammet Människohandel – Prostitution (return programme, trafficking and prostitution). The Swedish Gender Equality Agency runs it with the IOM (International Organization for Migration) office in Finland. The manual is published within the programme.

    ÅMP is a platform for direct and concrete support to Swedish authorities and organisations that handle voluntary return after trafficking and prostitution.

    It builds on a pilot project in 2012–2013 and the project phases that followed in 2014–2018.

later-programme-name = IOM’s public title of the programme is now “Support programme for persons subjected to human trafficking or exploitation, including prostitution”. NSPM keeps the name ÅMP.

later-who-decides = According to NSPM, the regional coordinator and IOM decide who can take part. The programme covers all forms of exploitation.

why-iom-title = IOM is the migration organisation of the UN
why-iom-label = IOM as a partner
why-iom-say = IOM is the migration organisation of the UN. It is a valuable partner when someone subjected to trafficking is helped to return.
why-iom-body =
    IOM is the International Organization for Migration, the migration organisation of the UN.

    When the manual was written, IOM had given support in migration for nearly 40 years. This work includes programmes for voluntary return and reintegration.

    Over the previous 20 years it had also helped and supported nearly 100,000 persons subjected to human trafficking.

    So IOM is a valuable partner when someone trafficked in Sweden is helped to return to their home country.

later-iom-size = According to IOM’s website, the organisation has 175 member states and is present in 171 countries.

why-risk-title = The risk is greatest up to two years afterwards
why-risk-label = The risk of new exploitation
why-risk-say = The risk of being trafficked again is greatest up to two years after the exploitation.
why-risk-body =
    A person who returns after trafficking often faces great challenges. These can be economic problems, social injustice, discrimination, conflict or unrest. Such things raise the risk of being trafficked again.

    The risk is greatest up to two years after the person got out, or was rescued. Children, women and young adults are most vulnerable. This is especially so for those who lack support, or are rejected by family or local community on coming home.

    Source: IOM, “The Causes and Consequences of Re-trafficking”, 2010.

why-rights-title = Support and protection are a Swedish commitment
why-rights-label = The reasons for support
why-rights-say = Support in the return lowers the risk of new trafficking. It is also a way for Sweden to meet its commitments.
why-rights-body =
    Support in the return, followed by reintegration support, makes a gradual return to a normal life easier. It also lowers the risk that the person is trafficked again.

    Human trafficking violates the human rights of the individual. When Sweden gives support and protection it meets its commitments under international and European law.

    Support in voluntary return is part of this. A person subjected to human trafficking in Sweden can get it, if they so wish.

why-instruments-title = The texts behind Sweden’s commitments
why-instruments-label = Commitments of Sweden
why-instruments-say = The manual refers to the UN Palermo Protocol, the Council of Europe convention and an EU directive on trafficking.
why-instruments-body =
    On Sweden’s commitments to give support and protection the manual refers to three texts:

    • The Palermo Protocol, the UN protocol of 2000 against trafficking in persons, especially women and children. Sweden ratified it in 2004.
    • The Council of Europe convention on action against trafficking, adopted in 2005. Sweden signed it the same year and ratified it in 2010.
    • EU directive 2011/36/EU, of 5 April 2011. It concerns prevention, combating, and protection of those subjected to it. It replaced Council framework decision 2002/629/RIF.

## Look-up

why-search = manual, guide, handbook, target group, what is this, how do i use the manual, foreign citizens, for whom, who is the guide aimed at, which professions
why-parts-search = contents, table of contents, parts of the manual, chapters, how is the manual organised, where do i find
why-coordination-search = gender equality agency, jämy, national coordination, nspm, nmt, task force, who coordinates, which agency is responsible, county administrative board, support process, who are you, who is behind this, agency's mission, who runs this in sweden, main responsibility, national responsibility
why-support-search = purpose of return, why return, what kinds of support, leave prostitution, get out of prostitution, exit prostitution, escape exploitation, shelter or return, stop selling sex, leave the sex trade, legal help, lawyer, what support is she entitled to
why-coordinators-search = regional coordinators, coordinators, which regions, seven regions, which county, anti-trafficking coordinator, bergslagen, north, south, my coordinator, our coordinator, coordinator in my county, coordinator near me
why-programme-search = åmp, what is åmp, what does åmp mean, the return programme, the program, amp-swe, pilot project, avrrtipp, the project, aid programme, abbreviation, name of the programme, is there a programme
why-iom-search = iom, what is iom, what does iom stand for, who are iom, international organization for migration, un migration agency
why-risk-search = exploited again, trafficked again, re-trafficking, sold again, back into prostitution, relapse, most dangerous time, two years, rejected by family, outcast, fall back, new exploitation, ends up with the pimp again, lured back, dragged back, end up on the street, victim again, happen again
why-rights-search = why should sweden help, sweden's responsibility, human rights, obligation to support and protect, sustainable
why-instruments-search = palermo protocol, council of europe, eu directive, convention, international commitments, what has sweden signed
