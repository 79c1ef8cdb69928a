"""Saved drafts: reads what is stored, carries out what is decided of it, and words the answer."""
