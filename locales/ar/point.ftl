point-question = أي لغة تتكلم؟ الإشارة هنا لمن يتكلم العربية.

point-interpreter = سأرتّب مترجمًا شفويًا.
