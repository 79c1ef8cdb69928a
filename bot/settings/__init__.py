"""The settings: what they are, where they come from, and the keys among them."""
