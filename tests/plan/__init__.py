"""The plan for one case."""
