# Urgent needs, recovery and livelihood (manual 5.1–5.3)

aftercare-chapter = Allowance, care and livelihood

aftercare-title = A monthly allowance covers day-to-day expenses
aftercare-label = Monthly subsistence allowance
aftercare-say = The person is granted a monthly subsistence allowance, as a rule for six months, for day-to-day expenses.
aftercare-body =
    The person who returns is granted a subsistence allowance every month, as a rule for six months.

    The allowance covers day-to-day expenses, among them
    • food
    • clothes
    • local transport
    • phone bill.

    The local IOM office in the country of origin pays out the allowance. This can for example be done at a follow-up meeting with the person every month.

aftercare-recovery-title = Grants can cover care and psychosocial support
aftercare-recovery-label = Grants for care, counselling
aftercare-recovery-say = Depending on the person’s needs, a grant for medical and psychosocial support is possible.
aftercare-recovery-body =
    Depending on the person’s needs, a grant for medical and psychosocial support is possible. It can for example concern
    • visits to a doctor
    • counselling
    • support groups
    • medical tests
    • medicine.

    If health care requires health insurance, it may be possible to cover what the insurance costs.

    Costs for rehabilitation can also be covered, for example addiction care.

aftercare-livelihood-title = Education can bring a more secure income
aftercare-livelihood-label = Ways to earn a living
aftercare-livelihood-say = Support can also go towards a more stable income, such as education, a placement or a course in starting a business.
aftercare-livelihood-body =
    Support can also be given to make the economic situation in the home country more sustainable. In practice this can be studies or taking part in vocational training.

    For some, finishing compulsory school can be what matters most. For others, a work placement, or a course in starting a business, can open doors.

    The aim is to develop competence and skills, and later enter working life. Lack of work in the home country may have been one of the reasons the person was subjected to trafficking.

aftercare-skills-title = Bring out the person’s experience and knowledge
aftercare-skills-label = Experience and skills
aftercare-skills-say = Support the person in identifying experience, knowledge, skills and interests, including those learned informally.
aftercare-skills-body =
    Support the person in identifying their
    • work experience
    • knowledge
    • skills
    • interests.

    This can help them find education or an occupation that is suitable.

    Also take into account skills that the person has gained in informal ways. This can be through traditions, family or interest groups.

aftercare-special-title = IOM Finland needs to know of special needs
aftercare-special-label = Special needs after the return
aftercare-special-say = Special needs after arrival, such as a shelter, are something IOM Finland needs to know.
aftercare-special-body =
    First ask for the person’s consent.

    Then tell IOM Finland if the person needs a shelter.

    Also tell them about other special needs. These may for example be due to a disability.

    Give only what is needed, and never where the person lives now (our advice). The regional coordinator knows where the information should go.

## Look-up

aftercare-search = monthly allowance, monthly money, subsistence, food, clothes, rent, bills, live on, allowance every month, when does the money come, six months, groceries, per month, maintenance, upkeep, allowance a month, money every month, daily allowance, living costs, cost of living, livelihood, food money, how long is it paid, stipend, enough for food, how long does she get the allowance, money a month, monthly, paid out, payment each month, half a year, phone bill
aftercare-recovery-search = care at home, psychologist, therapy, counselling, rehabilitation, health insurance, tests, support group, addiction treatment at home, money for doctor, talk to somebody, shrink, heal, healing, psychiatrist, counselling sessions, process trauma, treatment, health care, medical costs, hiv test, therapist, recovery, rehab costs, health care at home, counsellor, talk about what happened, doctor at home, medicine at home
aftercare-livelihood-search = job, work, education, school, study, studies, internship, placement, start a business, own business, vocational training, course, income, earn a living, unemployed, wage, salary, trainee, craft, earn money, study further, seamstress, occupation, apprenticeship, self-employed, business course, finish school, trade school, go to school at home, learn a trade, salon, employment, working, profession, high school, find a job, get a job
aftercare-skills-search = experience, knowledge, skills, interests, what can she do, work experience, cv, qualifications, strengths, talents, what is she good at, former job, competence, talent
aftercare-special-search = shelter in the home country, special needs at home, disability at home, handicap, women's shelter at home, hide at home, shelter after return, cannot live with the family, safe house at home, special needs, assistance, aids, protection at home, where can she live at home, needs protection when she comes home, wheelchair at home
