"""The row that is kept of a reader."""
