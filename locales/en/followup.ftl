# Follow-up and feedback (manual 5.4)

followup-chapter = Follow-up and feedback

followup-title = IOM monitors how the reintegration is going
followup-label = IOM’s follow-up of support
followup-say = IOM monitors how the reintegration is going, and the plan and support are adjusted if needed.
followup-body =
    The support is a tool to help the person get on their feet after coming home. The risk of being subjected to trafficking or prostitution again should be as small as possible.

    IOM monitors how the reintegration is going. The purpose is to follow up the plan and the support, and to adjust them if needed.

    Follow-up also ensures that the support
    • is delivered by the providers
    • is carried out as agreed
    • is adjusted if the person’s situation has changed.

followup-contact-title = The person and IOM agree on the follow-up
followup-contact-label = How the follow-up is done
followup-contact-say = The local IOM office and the person agree on how the follow-up is done.
followup-contact-body =
    The person and the local IOM office in the country of origin agree on the forms of follow-up.

    In countries where IOM has an office, it is possible to keep in contact with the person. This can be through meetings, visits, phone and e-mail. The purpose is regular feedback and information about the person’s situation.

    An organisation can also do the follow-up, if it is responsible for carrying out the plan.

followup-feedback-title = Feedback requires the person’s consent
followup-feedback-label = Feedback to those in Sweden
followup-feedback-say = Feedback to those who worked on the case in Sweden can only be arranged if the person has consented to it.
followup-feedback-body =
    Feedback can only be arranged if the person who has returned has consented to it.

    Through the feedback, those who were involved in the case in Sweden can
    • find out how the person is doing
    • learn for future cases.

    The person can choose not to stay in contact, either with contacts in Sweden or within IOM.

## Look-up

followup-search = follow-up, follow up, monitoring, how is it going for her, monitor, check on the support, watch over, see how it goes, checked, does the support work, evaluate, adjust, check the support, evaluation, change the plan later, how long does iom follow up
followup-contact-search = keep in touch, stay in contact, how often, meetings with iom, home visit, call afterwards, who follows up, meetings, monthly meetings, keep contact, call her afterwards, visit her, contact afterwards, how is contact kept, does iom call her
followup-feedback-search = feedback, find out how it went, how is she now, hear back afterwards, report back to sweden, hear from her, how it ended, how does she have it, do i get to know, curious how it went, news about her, learn from the case, not heard from her, outcome, how is she doing, how did it go for her, hear how it went, can we find out, report back, sign of life
