handout-title = 信息

handout-danger-title = 如果您有危险
handout-danger-body = 请拨打 { $emergency }。

handout-decide-title = 由您决定
handout-decide-body = 您有权回到您的国家。您也有权说不。谁都不可以强迫您或给您施加压力。留下来也可能是对的。直到出发，您都可以改变主意。请花时间想一想。

handout-choices-title = 留下或回去
handout-choices-body = 除了回去，可能还有其他选择。这些选择有条件。请让人告诉您有哪些，有什么风险。有人告诉过您离开瑞典的最后日期吗？请早点告诉帮助您的人。请要求和律师谈话。

handout-talk-title = 用您的语言
handout-talk-body = 应当用您听得懂的语言解释一切。口译员有保密义务。如果觉得口译员不合适，您可以要求换一位。您往往可以和您国家的国际移民组织（IOM）的人交谈，用您自己的语言。您不需要说出您是谁。

handout-protected-title = 您说的话
handout-protected-body = 大部分资料，只有您同意才会交给别人。但是法律的保护有限度。如果有孩子可能需要保护，可能会上报，让孩子得到帮助。警方或瑞典移民局可以要求某些资料，例如您住在哪里。可能还有其他情况。在您讲之前，请先问清楚您的情况适用什么规定。

handout-knows-title = 谁会知道什么
handout-knows-body = 如果您同意，芬兰的国际移民组织（IOM）和您国家的 IOM 可能会知道您需要什么。如果您需要旅行证件，您国家的大使馆可能会知道您是谁。同意之前，请让人告诉您谁会得到什么。您可以问保存了哪些关于您的资料，并要求删除。已经交给别人的资料仍留在他们那里。

handout-risks-title = 风险
handout-risks-body = 有再次被剥削的风险。被剥削之后的两年以内，风险最大。支持会让风险变小。帮助您的人会和您一起看看有哪些风险。请说出您害怕什么。如果伤害过您的人联系您，请说出来。您会知道可以做什么，也可以说您不想要什么。

handout-help-title = 行程方面的帮助
handout-help-body = 有人可以帮您申请支持。您随时可以撤回申请。如果您得到支持，国际移民组织（IOM）预订并支付行程和旅行证件。办理证件可能需要很长时间。需要时，可以有人和您一起旅行。如果 IOM 在您的国家，通常会有人到机场接您。

handout-support-title = 到达以后
handout-support-body = 支持可以是住的地方、医疗、可以谈话的人、上学、找工作方面的帮助，或者钱。各国不同。有时支持很少，有时没有。如果是这样，应当告诉您。您可以拒绝支持，也可以拒绝联系。

handout-money-title = 钱，根据 2019 年的信息
handout-money-body = 2019 年的补助是每月 { $monthly }，共六个月，总计 { $monthly_total }。另外有 { $basic } 用于基本需要，{ $medical } 用于可能的医疗需要。一起走的孩子通常有权得到支持总额的 { $child_share }。在国际移民组织（IOM）确认之前，请不要指望这些金额。

handout-children-title = 孩子
handout-children-body = 您的孩子需要什么也要考虑。如果可能，父母双方都应当知道这次行程并表示同意。询问另一方家长有危险吗？请说出来。如果您未满 18 岁，您可以说您想不想回去。别人不能替您回答。如果您独自一人在瑞典，应当有一位成年人和您一起旅行。

handout-number = 帮助您的人的电话：
