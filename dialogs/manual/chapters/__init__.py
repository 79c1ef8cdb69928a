"""One module per chapter of the manual."""
