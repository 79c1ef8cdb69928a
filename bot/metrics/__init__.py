"""What a process counts of its own work for whoever watches it, in a way that is no diary of its readers.

Values move on a five-minute clock, and a series only when five chats or more have contributed since its last move:
a number read every few seconds would else tell when the night's only reader wrote. Nothing is counted unless an
address to show it on is set. No label says a step, a language, a region or a consent.
"""
