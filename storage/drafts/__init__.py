"""Drafts as they are stored: open answers, consent records, sealed answers, and the chats that hold them."""
