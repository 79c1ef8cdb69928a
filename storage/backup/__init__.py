"""A database of SQLite's as a file that only the operator's own key opens, and back again."""
