"""Lots remembers: the little that is kept, and for how long."""
