"""Tests of the draft: its fields, its closed codec, the risk table, consent."""
