"""The conversation in a browser."""
