# Answers to what is typed, where no one page is the answer

unsure-title = Do you mean …?
unsure-label = Do you mean …?
unsure-say = I am not sure what you are asking. Choose the page that comes nearest.
unsure-body =
    None of them: try other words, or call the support line { $support_line }. At other times: the police { $police }, or the social emergency service. Danger now: call { $emergency } (our additions).

    What you wrote has been removed and was not kept.

whereabouts-title = This is no place to search for a person
whereabouts-label = Where a person is
whereabouts-say = I do not know where anybody is, and I help no one to search. That protects whoever may be in danger.
whereabouts-body =
    Danger now: call { $emergency }. If you are worried about somebody: call the police on { $police }. (Our addition.)

    What you wrote has been removed and was not kept.
