"""The desk where saved drafts are worked on: what a tap or a typed answer changes, and what is shown of it."""
