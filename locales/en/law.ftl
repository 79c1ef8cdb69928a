# International and national legislation (manual part II, 1.1)

law-chapter = Laws and agreements

law-title = Rules that concern voluntary return
law-label = Rules the manual takes up
law-say = The manual takes up two UN protocols, EU and Council of Europe rules, a protocol on children and two action plans.
law-body =
    The manual takes up the most important legislation, both international and national. The rules protect the human rights of refugees. They also apply to people subjected to trafficking, and they matter for voluntary return.

    Two UN protocols are named first. Other examples are
    • an EU directive
    • a Council of Europe convention
    • a UN protocol on children
    • two action plans.

law-protocols-title = Two UN protocols protect people’s rights
law-protocols-label = The two UN protocols
law-protocols-say = Two UN protocols protect the rights of people subjected to trafficking and secure their right to return.
law-protocols-body =
    Two legal instruments from the UN protect the rights of people who have been subjected to trafficking. They also secure the right to return.

    Both supplement the UN convention against transnational organised crime:
    • The Palermo Protocol, against trafficking in persons, especially women and children. It is about preventing, combating and punishing such trafficking. Adopted in 2000, ratified by Sweden in 2004.
    • The protocol against the smuggling of migrants by land, air and sea. Adopted in 2000, ratified by Sweden in 2006.

law-instruments-title = Rules from the EU, Europe, the UN
law-instruments-label = Directive and conventions
law-instruments-say = Other examples: a directive, a convention, a protocol on children.
law-instruments-body =
    Other relevant international instruments:

    • EU Directive 2011/36/EU of 5 April 2011, on preventing and combating trafficking and protecting people.
    • The Council of Europe convention on action against trafficking, adopted in 2005, ratified by Sweden in 2010. The manual says both that it was signed in 2005 (part I) and in 2010 (part II).
    • The UN protocol to the Convention on the Rights of the Child, against sale of children, child prostitution and child pornography. Adopted 2000, ratified by Sweden 2007.

law-plans-title = Two national action plans
law-plans-label = National action plans
law-plans-say = The manual names two national action plans: one against prostitution and trafficking and one to protect children.
law-plans-body =
    The manual names two action plans among the relevant instruments:

    • Action plan against prostitution and trafficking in human beings. It is annexed to the government’s decision 2018-02-08 no. II:1.
    • Action plan for 2016–2018, to protect children from trafficking, exploitation and sexual abuse. Its number is 2015/16:192.

law-sources-title = The sources behind figures and rules
law-sources-label = The manual’s sources in notes
law-sources-say = The figures for 2017 come from the Swedish Police Authority’s situation report on trafficking, published in 2018.
law-sources-body =
    Notes 1, 2 and 3: the facts for 2017 come from a yearly situation report. The national rapporteur at the Swedish Police Authority is behind it. The report is no. 19, “Människohandel för sexuella och andra ändamål” (trafficking for sexual and other purposes), published in 2018.

    Note 9, at the EU directive: a joint statement by UN organisations on the directive. It looks at the directive from a human rights perspective and is from 2011.

## Later than the manual

later-directive-law = The directive has been amended by (EU) 2024/1712, to be in place by 15 July 2026. A Swedish inquiry has made proposals, SOU 2025:119. Whether they are law has not been checked.
later-action-plans = The two action plans are historical. SOU 2025:28 (a Swedish government inquiry) proposes a new strategy. Whether it has been adopted has not been checked.

## Look-up

law-search = law, laws, legislation, rules, legal, which laws apply, legal framework, legal rules, provisions, trafficking offence, penalty, penal code, statute, regulation, acts, legal basis, what does the law say, statutory, rights by law
law-protocols-search = palermo protocol, un protocol, human smuggling, smuggling, smugglers, organised crime, un convention, palermo, smuggle, smuggle people, un treaty, protocol, protocols, people smuggler, difference between smuggling and trafficking, un's convention
law-instruments-search = eu directive, council of europe convention, protocol to the child convention, directive, conventions, child prostitution, international law, eu law, council of europe, child pornography, treaty, treaties, the directive, european convention, eu rules
law-plans-search = action plan, action plans, national strategy, government plan, government decision, government, national plans, strategy against trafficking, government's action plan, strategy
law-sources-search = sources, footnotes, notes, where do the figures come from, situation report, national rapporteur, references, citation, where does the data come from, police report, situation picture, source of the figures, police report on trafficking, rapporteur
