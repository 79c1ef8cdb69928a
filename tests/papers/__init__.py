"""Tests of the papers of a draft."""
