consent-language-say = 是否已经用您听得懂的语言向您解释了一切？有什么不清楚请说出来。
consent-language-explain = 在回答之前，您能听明白，这很重要。如果您说不，我们会安排口译员，再解释一次。

consent-voluntary-say = 由您决定。您可以说不，出发前随时可以改变主意。您是否明白了？
consent-voluntary-explain = 您有权拒绝。直到出发，您都有权改变主意，也有权随时撤回申请。如果您说不，我们就不再往下进行。您会有更多时间。

consent-alternatives-say = 可能有其他选择。这些选择有条件。留下来也可能是对的。是否有人告诉过您有哪些选择？
consent-alternatives-explain = 例如可以是思考期、临时居留许可，或申请庇护。适用什么取决于您的情况。如果您说不，我们先给您讲这些选择。

consent-use-say = 这些资料用来计划您的行程和支持。如果您同意，国际移民组织（IOM）芬兰办事处会得到这些资料。您国家的 IOM，我们会另外问您。资料受到保护。但是依法有些仍可能被交出：如果有孩子可能需要保护，或者警方或瑞典移民局要求。可能还有其他情况。您是否明白了？
consent-use-explain = 资料受保密规定的保护，法律设有限度。请问清楚您的情况适用什么规定。如果您说不，我们会再解释一次。

consent-interpreter-say = 口译员会听到我们说的话，并有保密规则要遵守。如果觉得口译员不合适，您可以要求换一位。您是否明白了？
consent-interpreter-explain = 口译员遵守道德、行为和保密的规则。有时换一位口译员更好。如果是这样，请说出来。

consent-keep-say = 我们把您的回答保存在草稿里。只有您以后同意才保存名字。回答仍可能显示您是谁。您是否同意我们保存？您可以说不，那样我们就删除。
consent-keep-explain = 回答加密保存。您对哪些事说了同意或不同意，这一点不加密保存。我们不会从这里把这些交给任何别人。到一个定好的日子会删除，或者在您要求时删除。备份里可能还会留着。

consent-iom-say = 您是否同意我们把您的申请交给国际移民组织（IOM）芬兰办事处：姓名、年龄、国家、证件、决定、家庭和您的需要？他们计划行程和支持。健康和风险我们以后再问。您可以说不。
consent-iom-explain = 国际移民组织（IOM）芬兰办事处属于国际机构，有自己的资料规则。他们需要这些资料来安排行程和支持。如果您说不，我们什么都不会交出去。那时我们可以问 IOM，不说出您是谁。

consent-health-say = 国际移民组织（IOM）芬兰办事处可能需要知道您的健康情况，为了行程和之后的医疗。您是否同意我们告诉他们？您可以说不，也可以只对一部分说不。
consent-health-explain = 这是关于您路上需要什么、药品、证明和医疗。如果您说不，我们不会交出去。那样国际移民组织（IOM）就不能为此做计划。

consent-risk-table-say = 我们写下了谈过的风险。里面也有别人讲的内容。您是否同意国际移民组织（IOM）芬兰办事处看这张表？您可以说不。
consent-risk-table-explain = 里面写着风险，以及可以怎样应对。国际移民组织（IOM）芬兰办事处在出发前评估风险。如果您说不，我们不交这张表。那时我们可以问这对申请意味着什么，不说出您是谁。

consent-measures-say = 我们谈过风险和可以做的事。您是否想让我们这样做？也请说出您不想要什么。
consent-measures-explain = 回答“是”的意思是，您知道返回的风险，明白并接受要做的事。如果您说不，我们再看一遍，改掉您不想要的。

consent-passport-copy-say = 您是否同意地区协调员把您护照的复印件发给国际移民组织（IOM）芬兰办事处？您可以说不。
consent-passport-copy-explain = 需要复印件，因为行程要按护照上的姓名预订。也可以是其他身份证件。如果您说不，就不发复印件。那时我们问国际移民组织（IOM）芬兰办事处，改用什么可以。

consent-child-will-say = 您自己是否想回您的国家？您可以说不，也可以说您还不知道。
consent-child-will-explain = 别人不能替您回答。如果您说不，我们不再继续计划返回。

consent-iom-home-say = 您是否同意把同样的资料交给您国家的国际移民组织（IOM），让他们知道您需要什么？您可以说不。那时我们会告诉 IOM 芬兰办事处，但 IOM 的事不由我们决定。
consent-iom-home-explain = 他们需要这些资料，好在您的国家提供支持。如果您说不，地区协调员会告诉国际移民组织（IOM）芬兰办事处。我们不能阻止 IOM。

consent-phone-say = 您是否同意我们把您的手机号码给国际移民组织（IOM），这样路上更容易联系您？您可以说不。
consent-phone-explain = 号码用来在您转机和到达时联系您。如果您说不，我们不交号码，并在这里删除。其他不变。

consent-followup-say = 您是否同意让我们在瑞典知道您之后过得怎样？您可以说不。这不会改变您的申请。
consent-followup-explain = 如果告诉我们，是由国际移民组织（IOM）来告诉。您和您国家的 IOM 怎样联系，由你们商定。如果您说不，就不应告诉我们任何事。其他不变。

consent-embassy-say = 您需要旅行证件。您是否同意国际移民组织（IOM）联系您国家的大使馆？那样大使馆会知道您是谁。做了就不能收回。您可以说不。
consent-embassy-explain = 大使馆会得到您的个人资料和照片，好让您得到旅行证件。您申请过庇护，或害怕您国家的政府吗？请在回答之前说出来，并要求问一位律师。如果您说不，就不会联系大使馆。那时我们问国际移民组织（IOM）芬兰办事处有没有别的办法。

consent-providers-information-say = 除了国际移民组织（IOM），其他机构也可能提供医疗和支持。他们有自己的要求。同意之前，请让人讲这些要求。您可以说不。您是否明白了？
consent-providers-information-explain = 知道要求之后，我们会就这些要求问您。您有权拒绝支持。

consent-police-information-say = 您在配合警方调查或审判。定日期之前会联系警方或检察官。有什么不清楚请问。您是否明白了？
consent-police-information-explain = 这是告知。不需要您说同意或不同意。

consent-say-answers = 您可以指出您的回答。

consent-say-yes = 是

consent-say-no = 否

consent-say-wait = 我想等一等

consent-say-unclear = 我不明白
