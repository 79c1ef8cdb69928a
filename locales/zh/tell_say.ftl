tell-consent-say = 我想告诉您有哪些帮助。您今天不需要决定任何事。
tell-consent-point-own = 决定由您做。现在和以后，谁都不可以强迫您或给您施加压力。
tell-consent-point-home = 每个人都有权回到自己的国家。如果您自己愿意，可以得到帮助。
tell-consent-point-options = 有不同的选择。我们一个一个看，也看它们的风险和限制。
tell-consent-point-time = 请花时间考虑您的决定。您可以随时问，我会讲得更多。
tell-consent-point-undo = 出发前您随时可以改变主意。您可以拒绝帮助。申请您随时可以撤回。
tell-consent-point-deadline = 您有没有收到要您离开瑞典的决定，上面有最后日期？请说出来，好让律师回答适用什么规定。

tell-consent-choices-say = 我们可以一起想一想，留下来意味着什么，回去又意味着什么。
tell-consent-choices-point-situation = 地区协调员可以帮您判断您在瑞典的情况、您想要什么，以及您有多大可能留下。
tell-consent-choices-point-return = 有人也可以帮您判断，您在得到支持的情况下回去有多大可能，以及什么可能会困难。
tell-consent-choices-point-others = 选择可以是思考期、临时居留许可，或申请庇护。这些选择有条件。适用什么取决于您的情况。
tell-consent-choices-point-explained = 在您答应任何事之前，应当用您听得懂的语言详细解释一切。
tell-consent-choices-point-lawyer = 如果您愿意，我们会设法找一位律师，回答您的情况适用什么规定。

tell-consent-data-say = 在您讲更多之前，我想告诉您，您说的话怎样受到保护，有哪些限度。
tell-consent-data-point-secrecy = 您讲的内容受保密规定的保护。在瑞典参与的机关和组织必须遵守个人资料的规定。
tell-consent-data-point-limits = 保密有限度。如果有孩子可能需要保护，我可能有义务上报。警方或瑞典移民局可以要求某些资料，也包括您住在哪里。在您讲之前，请先问清楚您的情况适用什么规定。
tell-consent-data-point-use = 应当告诉您这些信息用来做什么，您的资料在哪里、怎样使用。
tell-consent-data-point-consent = 其他情况下，把您的资料告诉别人之前需要您的同意。我会说明是哪些机关和组织，以及他们会知道什么。
tell-consent-data-point-needed = 只应收集必要的资料，也只应交给需要这些资料的人。
tell-consent-data-point-anonymous = 我可以向国际移民组织（IOM）芬兰办事处咨询，不说出您是谁。

tell-consent-talk-say = 我们谈的一切，都应当让您听得懂。有什么不清楚请说出来。
tell-consent-talk-point-language = 在您同意之前，应当用您听得懂的语言解释一切。您也应当得到书面或电子形式的信息。
tell-consent-talk-point-interpreter = 如果您听不懂这种语言，我们必须使用有正式资格认证的口译员。口译员有关于保密、道德和行为的规则。
tell-consent-talk-point-trust = 如果很难和口译员谈话，请说出来。有时谈一谈可能有帮助，有时换一位可能更好。
tell-consent-talk-point-office = 您往往可以和您国家的国际移民组织（IOM）谈需要和支持。用您的母语谈，而且可以不说出您是谁。
tell-consent-talk-point-place = 我们应当为您的住处保密，也为其他显示您在哪里的信息保密。法律设有限度。有哪些限度，请问我。
tell-consent-talk-point-media = 我们不会帮媒体联系您。答应媒体的要求也不合适。最坏的情况下，加害者可能查出您是谁。那时就不能再保证安全返回。

tell-application-say = 如果您想申请支持，我们一起把申请看一遍。
tell-application-point-voluntary = 只有返回是自愿的，国际移民组织（IOM）才能帮助您。
tell-application-point-explained = 申请里写的内容应当用您听得懂的语言解释。有人可以帮您填写。
tell-application-point-needs = 我们谈您需要什么：医疗、住处、康复、教育、收入。这些需要会写进申请。
tell-application-point-sent = 我们先问您是否同意。然后地区协调员签字，把申请和风险评估发给 IOM 芬兰办事处。
tell-application-point-iom = IOM 的工作人员有保密义务，应当保护您的个人资料。
tell-application-point-back = 您有权拒绝帮助，也可以随时撤回申请。

tell-application-risks-say = 我想和您一起看看风险。您知道这些风险很重要。
tell-application-risks-point-risks = 我们评估可能妨碍安全返回的风险和威胁。您知道的情况很重要。
tell-application-risks-point-sources = 关于风险的资料也可能来自社会服务部门、住处的工作人员、警方或其他人。
tell-application-risks-point-early = 让国际移民组织（IOM）芬兰办事处早知道风险很重要，这样他们可以计划措施。
tell-application-risks-point-measures = 我们一起看这些措施，直到您明白。然后我们问您是否接受。如果家人参与了人口贩运，例如，您可以住在您国家的另一个地方。
tell-application-risks-point-doctor = 建议在出发前做一次体检，这样可以知道您的医疗需要。
tell-application-risks-point-medical = IOM 需要知道您需要哪些医疗和药品。这样在出发前就能看看有没有。我会先问您。
tell-application-risks-point-contact = 如果剥削过您的人想联系您，请说出来。这可能让路上不那么安全。

tell-application-children-say = 我想和您谈谈您的孩子，以及可能一起走的其他家人。
tell-application-children-point-needs = 孩子和家人需要什么，也必须考虑进去。
tell-application-children-point-best = 我们需要一起判断，回去是不是对全家最好，对孩子也是这样。
tell-application-children-point-parents = 如果可能，父母双方都应当知道这次行程，并同意孩子一起走。
tell-application-children-point-danger = 询问另一方家长可能有危险吗？请先说出来。在地区协调员评估风险之前，我们不会联系任何人。
tell-application-children-point-papers = 孩子需要有效的旅行证件。国际移民组织（IOM）可以帮忙，并支付费用。如果孩子在瑞典出生，往往需要办好登记。
tell-application-children-point-report = 如果有孩子可能需要保护，我们可能需要向社会福利委员会上报。目的是让孩子得到帮助。

tell-application-young-say = 您可以说您的想法和您想要什么。您可以改变主意。
tell-application-young-point-will = 只有您自己愿意，国际移民组织（IOM）才能帮助您返回。谁都不可以强迫您。
tell-application-young-point-adults = 对您负责的大人必须同意，在这里和在您的国家都一样。
tell-application-young-point-best = 社会服务部门会弄清楚这对您是不是最好。您可以参与，可以讲您的想法。
tell-application-young-point-companion = 如果您回家，应当有一位成年人和您一起旅行。
tell-application-young-point-time = 可以慢慢来。您想问多少次都可以。

tell-application-support-say = 我想说清楚，关于您国家的支持，我们知道什么，不知道什么。
tell-application-support-point-varies = 各国的支持可能不同。可能取决于国际移民组织（IOM）在那里有没有办事处。有些支持可能没有、有限，或有要求。
tell-application-support-point-told = 如果没有支持，或支持很有限，应当清楚地告诉您。即使这样，仍可能得到一笔补助金。
tell-application-support-point-promises = 没有确认的支持或金额，我不会许诺。IOM 芬兰办事处事先批准每一笔付款。
tell-application-support-point-plan = 您离开瑞典之前会做一个初步计划。您到达后再确定。
tell-application-support-point-goals = 我们一起按照能给的支持，定下可以达到的目标。
tell-application-support-point-providers = 除了 IOM，其他机构也会提供医疗和支持。他们有自己的要求，您需要接受这些要求才能得到他们的支持。您可以说不。
tell-application-support-point-risk = 再次被剥削的风险，在被剥削之后的两年以内最大。回去之后的支持会减少这个风险。

tell-application-money-say = 我想告诉您 2019 年的金额。我们会问国际移民组织（IOM）现在是多少。
tell-application-money-point-monthly = 2019 年的补助是每月 { $monthly }，共六个月，总计 { $monthly_total }。
tell-application-money-point-basic = 另外有 { $basic } 用于基本需要，例如住处、教育或医疗。
tell-application-money-point-medical = 还有 { $medical } 用于可能的医疗需要。
tell-application-money-point-children = 一起走的孩子通常有权得到支持总额的 { $child_share }。
tell-application-money-point-approved = 您国家的 IOM 负责发放支持。IOM 芬兰办事处事先批准每一笔付款。
tell-application-money-point-confirm = 在 IOM 确认之前，请不要指望这些金额。

tell-journey-say = 我想告诉您行程怎样准备。您随时可以问。
tell-journey-point-documents = 您需要有效的旅行证件。如果没有，国际移民组织（IOM）芬兰办事处会通过您的大使馆帮忙办理临时证件。那时大使馆会得到您的个人资料。我会先问您。
tell-journey-point-progress = 办理旅行证件可能需要很长时间。应当让您知道进展。
tell-journey-point-date = 地区协调员会和您谈日期。日期往往需要和好几方协调，不会太早许诺。
tell-journey-point-police = 如果您参与刑事调查或审判，在定日期之前会联系警方和/或检察官。
tell-journey-point-booking = 如果您参加这个项目，IOM 芬兰办事处会预订全程，并告诉您安排好了什么。请说出您的需要或愿望。
tell-journey-point-cost = 如果您参加这个项目，IOM 支付行程和旅行证件的费用。

tell-journey-bring-say = 现在我们一起看您需要带什么，以及国际移民组织（IOM）需要知道行程的哪些情况。
tell-journey-bring-point-papers = 带上需要的医疗文件：病历、医疗证明和处方。在可能和需要时会翻译。
tell-journey-bring-point-medicine = 带上您需要的所有药品。处方药应当够路上用。
tell-journey-bring-point-needs = 如果您需要轮椅、特殊饮食或其他，请说出来。这样 IOM 可以做好准备，转机的地方也一样。
tell-journey-bring-point-ban = 您被禁止进入申根区吗？那么路线可能需要改变，IOM 需要知道。
tell-journey-bring-point-lawyer = 律师可以回答，禁止入境多长时间有效。

tell-journey-day-say = 现在我们一起看出发那天的安排。如果有什么让您担心，请说出来。
tell-journey-day-point-tickets = 行程确认后，您会从国际移民组织（IOM）芬兰办事处得到机票和行程信息。
tell-journey-day-point-airport = 您应当至少在起飞前两小时到机场。我们会问我们当中有没有人可以陪您去并帮忙。
tell-journey-day-point-routines = 您从没坐过飞机吗？我会讲办理登机、安全检查、边境检查、显示屏和登机口。
tell-journey-day-point-companion = 需要时，IOM 可以安排一个人和您一起旅行。如果您未满十八岁并独自一人在瑞典，总会有人和您一起旅行。
tell-journey-day-point-contacts = 您手上应当有您国家 IOM 的电话和地址，这样路上可以求助。
tell-journey-day-point-nobody = 如果没有人接您：请打电话给您国家的 IOM 办事处，或去那里。出发前应当告诉您怎样联系。
tell-journey-day-point-free = 直到出发，您都可以自由改变主意，在机场也可以。

tell-journey-safety-say = 我想告诉您，会怎样接您，以及接您的人怎样认出您。
tell-journey-safety-point-ordinary = 您像普通旅客一样旅行，有国际移民组织（IOM）的帮助。
tell-journey-safety-point-sign = 您可以戴 IOM 的标志，或你们商定的别的东西，让接您的人认出您。
tell-journey-safety-point-badge = 标志不显示您为什么旅行。如果不想戴，请说出来。
tell-journey-safety-point-staff = 我会告诉您，转机时和到达时怎样认出 IOM 的工作人员。
tell-journey-safety-point-phone = 如果您同意而且可以做到，IOM 芬兰办事处会得到您的手机号码，这样更容易联系您。
tell-journey-safety-point-transit = 转机时 IOM 可以帮助您，取决于您需要什么，以及 IOM 是否在那个国家。
tell-journey-safety-point-met = 在 IOM 有办事处的地方，通常会有 IOM 的人到机场接您。之后会有人帮您继续前往目的地。

tell-arrival-say = 这里讲的是到达以后的事。我现在、在出发前告诉您，让您知道。
tell-arrival-point-think = 在任何事情开始之前，您可能需要时间考虑不同的支持。
tell-arrival-point-plan = 支持计划从您的需要出发，在到达后确定。
tell-arrival-point-monthly = 用于食物、衣服等的补助每月发放，通常为六个月。由当地的国际移民组织（IOM）办事处支付。
tell-arrival-point-recovery = 根据您的需要，可能得到用于医疗、谈话支持和药品的补助。
tell-arrival-point-work = 也可以为教育、实习或课程提供支持。您已经会的也算，即使是在家里学会的。
tell-arrival-point-limits = 各国的支持可能不同。如果支持有限，IOM 仍会尽量找到可以提供的帮助。

tell-arrival-contact-say = 到达以后是否联系、怎样联系，由您选择。说不完全没有问题。
tell-arrival-contact-point-agreed = 后续跟进怎样进行，由您和当地的国际移民组织（IOM）办事处商定。
tell-arrival-contact-point-ways = 在 IOM 有办事处的地方，可以通过见面、探访、电话或电子邮件联系。也可能由一个组织跟进。
tell-arrival-contact-point-adjusted = 跟进是为了看支持有没有到您手里，需要时修改计划。
tell-arrival-contact-point-feedback = 在瑞典帮助过您的人，只有您同意才会知道您的近况。
tell-arrival-contact-point-decline = 您有权拒绝支持。您也可以选择不联系，不和我们联系，也不和 IOM 联系。
