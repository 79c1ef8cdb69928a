# Needs assessment (manual 3.2)

needs-chapter = Needs assessment

needs-title = Find out what needs the person has
needs-label = Find out the needs
needs-say = The one responsible for the return must establish what needs the person has.
needs-body =
    The one responsible for the return in Sweden must establish what needs there are. This makes it possible to plan suitable support after coming home.

    The questions should mainly be about the need for:

    • immediate medical or psychosocial support
    • housing
    • rehabilitation
    • education
    • support that can give an income after coming home

needs-match-title = Match the needs with support at home
needs-match-label = Match needs and support
needs-match-say = The needs are stated in the application and should then be discussed more with the person.
needs-match-body =
    The needs are stated in the application. They should then be discussed more with the person. After that they can be matched with support and services in the home country.

    IOM has a network of authorities and civil society organisations in the home country. They have expertise and knowledge. So in most cases the support can be adapted to the person’s needs.

needs-plan-title = The needs become a realistic plan
needs-plan-label = The needs become a plan
needs-plan-say = The needs assessment is the basis of the reintegration plan. Make the plans realistic.
needs-plan-body =
    The needs assessment is the basis of the reintegration plan.

    IOM Finland draws up the plan and then carries it out. This is done together with the IOM office and others who give support in the home country.

    Make the plans for the future realistic.

needs-promises-title = Avoid promising unconfirmed support
needs-promises-label = Avoid promising too much
needs-promises-say = Support can vary between countries. Avoid promising anything that has not been confirmed.
needs-promises-body =
    Avoid raising hopes too high. Also avoid promising support that has not been confirmed.

    Access to reintegration support can vary between countries. It can depend on:

    • whether there is an IOM office in the country
    • what capacity the office has

    IOM must say so when support is missing or not enough. It must then be clearly explained to the person.

## Look-up

needs-search = needs, needs assessment, what does she need, ask about needs, housing, psychologist, therapy, lodging, roof, does she need anything, what does she need help with, mapping, prioritise needs, apartment, accommodation, her wishes, what she needs, what does she want help with, wishes for support, needs a home, needs school, map needs
needs-match-search = match support, which support fits, adapt the support, iom network, needs in the application, what can be arranged at home, tailor
needs-plan-search = reintegration plan, plan, make a plan, planning the future, who makes the plan, realistic plan
needs-promises-search = promise, promises, what may i promise, cannot guarantee, false hopes, expectations, guarantee, promised too much, assure, assurance, promises of money, promised, guarantees, may i say she gets money, sure she will get, keep a promise, unconfirmed support, can i promise, promise a flat, promise an apartment, promise a job, promise money, say for sure, exaggerate
