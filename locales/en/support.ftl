# Support in the home country (manual 5)

support-chapter = Support after the return

## Purpose and content

support-title = The support is there to help the person recover
support-label = Purpose of support back home
support-say = The purpose is immediate support and necessary help, so that the person can recover and readjust in the home country.
support-body =
    The support in the home country is called reintegration support. It should give the person immediate support and the help that is necessary.

    The purpose is that they can recover and adjust to the home country again.

    After coming home the person may need to think through and compare different options. It may be needed before any support begins.

    Tell about the support before departure, so that the person can take it into account in their decision (our advice).

support-covers-title = Support in cash, services and equipment
support-covers-label = What the support covers
support-covers-say = The support covers day-to-day expenses and necessary health care, and IOM Finland approves every payment in advance.
support-covers-body =
    The support covers
    • day-to-day expenses
    • necessary health care.

    It can also be used to improve the chances of a work placement and a job.

    The support is therefore given in several ways: in cash, as services and as equipment.

    IOM in the home country handles the support. IOM Finland approves each payment in advance.

## Amounts

support-amounts-title = The amounts of the reintegration support
support-amounts-label = Reintegration support: amounts
support-amounts-say = The manual gives { $monthly } a month for six months, { $basic } for basic needs and { $medical } for possible medical needs.
support-amounts-body =
    The support consists of three grants:
    • { $monthly } in cash a month for six months, { $monthly_total } in all
    • { $basic } for basic needs, for example housing costs, studies or training, health care or other necessities
    • { $medical } for possible medical needs.

    IOM Finland approves each payment in advance. Support and services can vary from country to country.

    Our reminder: confirm the amounts with IOM before anyone promises them.

support-children-title = As a rule, accompanying children get a share
support-children-label = Children’s share of the sum
support-children-say = As a rule, accompanying children are entitled to { $child_share } of the support sum.
support-children-body =
    As a rule, accompanying children are entitled to { $child_share } of the support sum.

    The manual leaves open which parts of the support the share applies to. No amount is therefore calculated here.

## Support beyond the amounts

support-services-title = IOM looks into what other support there is
support-services-label = Further support back home
support-services-say = Starting from the person’s needs, IOM looks into what further support and services exist in the country of origin.
support-services-body =
    The person’s individual needs are the starting point. IOM looks into what further support and services the country of origin has.

    IOM Finland works with the local IOM office. If necessary and possible, IOM Finland also works with
    • care and support providers, for example for medical care
    • organisations, for counselling, housing and rehabilitation
    • local authorities, within national support systems for people who have been subjected to trafficking.

support-availability-title = Access to support can differ between countries
support-availability-label = Access to support by country
support-availability-say = What support there is can vary between countries, and some services may not exist at all.
support-availability-body =
    What services and measures there are can vary between countries. Some services may not exist at all. Others can have requirements and limitations.

    In some countries there is no special support. Nor is there any civil society organisation that can help people subjected to trafficking.

    In other countries support can be offered at once and is of very high quality.

    Where support is limited, IOM still tries to find some form of support to offer.

    If support is missing, or very limited, this must be clearly explained to the person.

## Plan and goals

support-plan-title = The plan is fixed after arrival
support-plan-label = When the plan is fixed
support-plan-say = A preliminary reintegration plan is made before departure, but it is fixed after arrival in the country of origin.
support-plan-body =
    A preliminary reintegration plan is made before the person leaves Sweden. The plan is fixed after arrival in the country of origin.

    IOM monitors how the reintegration is going. The plan and the support are adjusted if needed.

support-goals-title = Help the person to set realistic goals
support-goals-label = Realistic goals for support
support-goals-say = Help the person to form realistic goals for the support that can be offered after they come home.
support-goals-body =
    Help the person to form realistic goals. The goals concern the support that can be offered once they have come home.

    Expectations that are too high, followed by failures, can make the person
    • lose trust in the support
    • lose the motivation to change something for the better.

## Other providers and the right to say no

support-providers-title = External care and support providers will be used
support-providers-label = External support providers
support-providers-say = It is important that the person knows and accepts that external care and support providers will be used.
support-providers-body =
    External care and support providers will be used. It is important that the person is aware of this and accepts it.

    It is also important that the person accepts the requirements they set for giving support.

    The person also has the right to decline the support that is offered.

support-decline-title = The person has the right to say no to support
support-decline-label = The right to decline support
support-decline-say = The person has the right to decline the support, and can choose to have no further contact.
support-decline-body =
    The returnee has the right to decline the support that is offered. They can also choose to have no more contact, either with those in Sweden or with IOM.

    The reasons can vary. They can be that the person
    • wants to try to forget the experience of trafficking
    • fears that relatives and family will find out what has happened
    • does not feel a need for help
    • is offered help and support by others, for example by relatives.

    Say this before departure (our advice).

## Later than the manual

later-support-kinds = IOM Finland’s page on the programme now names the kinds of support, but no amounts. Follow-up is given as at least six months.

## Look-up

support-search = support after return, reintegration support, help at home, after coming home, what happens when she is home, recover, settle, what help does she get, relief, settling in at home, what happens later at home, the support, what help is there at home, first time at home, help when she has come home, when she has come home, support back home, after arrival, back on her feet at home
support-covers-search = what does the support cover, cash, equipment, services, what may the money be used for, who pays out, day-to-day expenses, approve payment, what can be bought, what counts, sewing machine, tools, paid out, does the family get the money, in kind, furniture, does she get cash, approve purchases, receipt, how is the support paid, buy
support-amounts-search = amount, amounts, money, how much, how much money, sum, sums, dollars, usd, kronor, allowance, grant, financial support, payment, what does she get in money, compensation, dough, capital, cash sum, the amount, in kronor, no money, dollar, lump sum, start-up capital, monthly sum, pocket money, paid, medical grant, basic grant, the grant, cash, stipend, funds, how big is the grant, what does she get, euro, what is the sum, total, finances, financial help, bucks
support-children-search = child amount, children's money, allowance for children, money for children, how much do children get, half the sum, percent, share for children, child gets, child's share, grant per child, percent for children, sum for a child, half for children
support-services-search = more support, extra support, other help, counselling at home, organisations that help, local authorities, further services, support groups at home, who else helps
support-availability-search = different countries, differs between countries, what exists in the country, is there support there, romania, nigeria, thailand, range of services, resources in the country, support varies, the country lacks, varies, some countries, good support in the country, what exists in her country, support in romania, support in nigeria, which services are there, worse support
support-plan-search = reintegration plan, when is the plan ready, fix the plan, preliminary plan, adjust the plan, change the plan, when is the plan made
support-goals-search = realistic goals, goals, expectations, dreams, too high expectations, disappointed, motivation, hopes, pipe dreams, what can she hope for, dreams of, wants to become, future plans, reasonable goals, unrealistic, unrealistic plans, unrealistic expectations, wants too much, wishful thinking, lose motivation
support-providers-search = support providers, care providers, external, other organisations, requirements for support, accept requirements, external help, local organisations, must follow rules, demands from the organisation, private care, must accept requirements, who gives the support
support-decline-search = decline support at home, does not want contact, break off contact, wants to forget, afraid that the family finds out, ashamed, family does not know, wants to manage alone, wants to be left alone, avoid contact, put it behind her, secret from relatives, disgrace, does not want support, left alone, forget everything, new life without contact, stops answering, does not answer, end the support, stop contact, not hear from iom, does not want family to find out, relatives find out, keep it from the family, cut contact, move on
