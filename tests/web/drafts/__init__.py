"""Drafts in the browser."""
