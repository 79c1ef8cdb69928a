consent-language-say = 是否已经用您听得懂的语言向您解释了一切？有什么不清楚请说出来。
consent-language-explain = 回答之前您能明白很重要。如果您说不，我们会安排口译员，再解释一次。

consent-voluntary-say = 由您决定。您可以说不，出发前随时可以改变主意。您明白吗？
consent-voluntary-explain = 您有权拒绝。您有权改变主意，直到出发为止，也有权随时撤回申请。如果您说不，我们就不再往下进行。您会有更多时间。

consent-alternatives-say = 可能有其他选择。它们有条件。留下来也可能是对的。有人告诉您有哪些选择吗？
consent-alternatives-explain = 例如可以是思考期、临时居留许可，或申请庇护。适用什么取决于您的情况。如果您说不，我们先给您讲这些选择。

consent-use-say = 这些资料用来计划您的行程和支持。如果您同意，国际移民组织（IOM）芬兰办事处会得到这些资料。您国家的 IOM，我们会另外问您。资料受到保护。但是依法有些仍可能被交出：如果儿童可能需要保护，或者警方或瑞典移民局要求。可能还有其他情况。您明白吗？
consent-use-explain = 资料受保密保护，有法律设定的限度。请问清楚您的情况适用什么规定。如果您说不，我们会再解释一次。

consent-interpreter-say = 口译员会听到我们说的话，并有保密规则要遵守。如果觉得口译员不合适，您可以要求换一位。您明白吗？
consent-interpreter-explain = 口译员遵守道德、行为和保密的规则。有时换一位口译员更好。那时请说出来。

consent-keep-say = 我们把您的回答保存在草稿里。只有您以后同意才保存名字。回答仍可能显示您是谁。我们可以保存吗？您可以说不，那样我们就删除。
consent-keep-explain = 回答加密保存。您说过同意或不同意的内容不加密保存。我们不会从这里把这些交给别人。到一个定好的日子会删除，或者在您要求时删除。备份里可能还会留着。

consent-iom-say = 我们可以把您的申请交给国际移民组织（IOM）芬兰办事处吗：姓名、年龄、国家、证件、决定、家庭和您的需要？他们计划行程和支持。健康和风险我们以后再问。您可以说不。
consent-iom-explain = 国际移民组织（IOM）芬兰办事处属于国际机构，有自己的资料规则。他们需要这些资料来安排行程和支持。如果您说不，我们什么都不交。那时我们可以问 IOM，不说出您是谁。

consent-health-say = 国际移民组织（IOM）芬兰办事处可能需要知道您的健康情况，为了行程和之后的医疗。我们可以告诉他们吗？您可以说不，也可以只对一部分说不。
consent-health-explain = 这是关于您路上需要什么、药品、证明和医疗。如果您说不，我们不会交出去。那样国际移民组织（IOM）就不能为此做计划。

consent-risk-table-say = 我们写下了谈过的风险。里面也有别人讲的内容。国际移民组织（IOM）芬兰办事处可以看吗？您可以说不。
consent-risk-table-explain = 里面写着风险，以及可以怎样应对。国际移民组织（IOM）芬兰办事处在出发前评估风险。如果您说不，我们不交这张表。那时我们可以问这对申请意味着什么，不说出您是谁。

consent-measures-say = 我们谈过风险和可以做的事。您想让我们这样做吗？也请说出您不想要什么。
consent-measures-explain = 同意的意思是，您知道返回的风险，明白并接受要做的事。如果您说不，我们再看一遍，改掉您不想要的。

consent-passport-copy-say = 地区协调员可以把您护照的复印件寄给国际移民组织（IOM）芬兰办事处吗？您可以说不。
consent-passport-copy-explain = 需要复印件，因为行程要按护照上的姓名预订。也可以是其他身份证件。如果您说不，就不寄复印件。那时我们问国际移民组织（IOM）芬兰办事处需要什么来代替。

consent-child-will-say = 您自己想回您的国家吗？您可以说不，也可以说您还不知道。
consent-child-will-explain = 别人不能替您回答。如果您说不，我们不再继续计划返回。

consent-iom-home-say = 同样的资料可以交给您国家的国际移民组织（IOM）吗，让他们知道您需要什么？您可以说不。那时我们会告诉 IOM 芬兰办事处，但 IOM 的事不由我们决定。
consent-iom-home-explain = 他们需要这些资料，好在您的国家提供支持。如果您说不，地区协调员会告诉国际移民组织（IOM）芬兰办事处。我们不能阻止 IOM。

consent-phone-say = 我们可以把您的手机号码给国际移民组织（IOM）吗，这样路上更容易联系您？您可以说不。
consent-phone-explain = 号码用来在您转机和到达时联系您。如果您说不，我们不交号码，并在这里删除。其他不变。

consent-followup-say = 之后您过得怎样，我们在瑞典可以知道吗？您可以说不。这不会改变您的申请。
consent-followup-explain = 会由国际移民组织（IOM）告诉我们。您和您国家的 IOM 怎样联系，由你们商定。如果您说不，就不应告诉我们任何事。其他不变。

consent-embassy-say = 您需要旅行证件。国际移民组织（IOM）可以联系您国家的大使馆吗？那样大使馆会知道您是谁。做了就不能收回。您可以说不。
consent-embassy-explain = 大使馆会得到您的个人资料和照片，好让您得到旅行证件。您申请过庇护，或害怕您国家的政府吗？请在回答之前说出来，并要求问律师。如果您说不，就不会联系大使馆。那时我们问国际移民组织（IOM）芬兰办事处有没有别的办法。

consent-providers-information-say = 除了国际移民组织（IOM），其他机构也可能提供医疗和支持。他们有自己的要求。同意之前，请让人讲这些要求。您可以说不。您明白吗？
consent-providers-information-explain = 知道要求之后，我们会问您。您有权不要支持。

consent-police-information-say = 您在配合警方调查或审判。定日期之前会联系警方或检察官。有什么不清楚请问。您明白吗？
consent-police-information-explain = 这是告知。不需要您说同意或不同意。

consent-say-answers = 您可以指出您的回答。

consent-say-yes = 是

consent-say-no = 不

consent-say-wait = 我想等一等

consent-say-unclear = 我不明白
