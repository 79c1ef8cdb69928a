"""The desk of saved drafts, and the promises that hold at the level of the service."""
