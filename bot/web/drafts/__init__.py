"""Drafts in the browser: the page carries the draft, and nothing of it is stored here."""
