"""The conversation in a browser: a page carries its own case, and nothing of it is kept here."""
