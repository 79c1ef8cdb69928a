"""The screens of a draft, one kind to a file: pure functions from a link and a draft to a Screen."""
