point-question = 您说哪种语言？如果您说中文，请指这里。

point-interpreter = 我会找一位口译员。
